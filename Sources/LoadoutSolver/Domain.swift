/// What the variables of a model may be before the search begins.
struct Domain {
  var lower: [Int64]
  var upper: [Int64]
  /// The rows it knows the slacks of; rows added later have theirs in themselves.
  let rows: Int

  init(lower: [Int64], upper: [Int64], rows: Int) {
    self.lower = lower
    self.upper = upper
    self.rows = rows
  }

  /// Everything the model's own rows allow.
  init(_ instance: Instance, _ model: LinearModel) {
    rows = model.rows.count
    lower = [Int64](repeating: 0, count: model.variables)
    upper = instance.slots.map { $0.upper } + model.rows.slackUppers
    for (index, slots) in instance.slotsOf.enumerated() {
      var room: Int64 = 0
      for slot in slots { room = min(instance.classes[index].count, room + instance.slots[slot].upper) }
      lower[model.structurals + index] = instance.classes[index].count - room
    }
  }

  /// What it says of the slots and a model's first rows.
  func first(rows count: Int, _ model: LinearModel) -> Domain {
    let variables = model.structurals + count
    return Domain(lower: Array(lower[..<variables]), upper: Array(upper[..<variables]), rows: count)
  }

  /// Allows a class only this many units left out.
  mutating func leaveOut(_ unitClass: Int, from low: Int64, to high: Int64, _ model: LinearModel) {
    lower[model.structurals + unitClass] = max(lower[model.structurals + unitClass], low)
    upper[model.structurals + unitClass] = min(upper[model.structurals + unitClass], high)
  }
}
