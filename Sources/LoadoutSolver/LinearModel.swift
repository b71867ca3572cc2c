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
  var rows: [Row]

  var variables: Int { structurals + rows.count }

  init(structurals: Int, rows: [Row]) {
    self.structurals = structurals
    self.rows = rows
  }

  init(_ instance: Instance) {
    structurals = instance.slots.count
    rows = []
    for (index, unitClass) in instance.classes.enumerated() {
      rows.append(
        Row(
          terms: instance.slotsOf[index].map { ($0, 1) }, limit: unitClass.count, slackUpper: unitClass.count))
    }
    for resource in instance.resources {
      rows.append(
        Row(terms: resource.uses.map { ($0.slot, $0.amount) }, limit: resource.limit, slackUpper: resource.limit))
    }
    rows += EqualPockets(instance).rows
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
