/// Σ coefficient × variable + slack = limit, with 0 ≤ slack ≤ slackUpper: a constraint in exact integers.
struct Row {
  var terms: [(variable: Int, coefficient: Int64)]
  var limit: Int64
  var slackUpper: Int64
  /// The resource it was rounded from, and by what; nil for a row that is no rounding cut.
  var rounded: (resource: Int, divisor: Int64)?
}

/// A linear relaxation in exact integers: what bounds are proven of. The simplex works on a scaled copy.
///
/// Variables 0 ..< `structurals` are slots; variable `structurals + r` is the slack of row r. The first rows are the
/// classes': their slack is the number of units left out.
struct LinearModel {
  let structurals: Int
  var rows: RowTable

  var variables: Int { structurals + rows.count }

  init(structurals: Int) {
    self.structurals = structurals
    rows = RowTable(structurals: structurals)
  }

  init(_ instance: Instance) {
    self.init(structurals: instance.slots.count)
    // Some more for what a search adds.
    rows.reserve(
      rows: instance.classes.count + instance.resources.count + 16,
      terms: instance.resources.reduce(3 * structurals) { $0 + $1.uses.count })
    for (index, unitClass) in instance.classes.enumerated() {
      rows.append(limit: unitClass.count, slackUpper: unitClass.count)
      for slot in instance.slotsOf[index] { rows.appendTerm(slot, 1) }
    }
    for resource in instance.resources {
      rows.append(limit: resource.limit, slackUpper: resource.limit)
      for use in resource.uses { rows.appendTerm(use.slot, use.amount) }
    }
    for row in EqualPockets(instance).rows { rows.append(row) }
  }
}

extension LinearModel {
  func adding(_ row: Row) -> LinearModel {
    var model = self
    model.rows.append(row)
    return model
  }
}

/// A linear objective in exact integers over all variables of a model (rows added later cost nothing).
struct Cost {
  /// For each structural.
  var slots: [Int64]
  /// For each class, per unit left out.
  var out: [Int64]

  func value(_ counts: [Int64], out left: [Int64]) -> Int64 {
    var total: Int64 = 0
    for (index, count) in counts.enumerated() { total += slots[index] * count }
    for (index, count) in left.enumerated() { total += out[index] * count }
    return total
  }

  func of(_ variable: Int, structurals: Int) -> Int64 {
    if variable < structurals { return slots[variable] }
    let row = variable - structurals
    return row < out.count ? out[row] : 0
  }

  var isZero: Bool { !slots.contains { $0 != 0 } && !out.contains { $0 != 0 } }
}
