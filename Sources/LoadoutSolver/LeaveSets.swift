import Loadout

/// Finds what to leave behind so that the rest fits: sets of required units, minimal under inclusion.
struct LeaveSets {
  private let instance: Instance
  private let store: NogoodStore
  private let budget: Budget

  /// - Parameter instance: of the required units alone.
  init(_ instance: Instance, store: NogoodStore, budget: Budget) {
    self.instance = instance
    self.store = store
    self.budget = budget
  }

  /// Up to `most` sets, by number of units, then by volume; interchangeable units count once, the highest numbers
  /// leave.
  ///
  /// Each round finds the best set that contains none of those before: of sets of equal number none contains another,
  /// and a smaller one would have come first, so each is minimal.
  func first(_ most: Int) -> [[UnitName]] {
    let known = store.all.count
    defer { store.forget(from: known) }
    var sets: [(units: [Int], volume: Int64)] = []
    let base = LinearModel(instance)
    while sets.count < most {
      guard let left = best(base), left.contains(where: { $0 > 0 }) else { break }
      sets.append((units(left), zip(left, instance.classes).reduce(0) { $0 + $1.0 * $1.1.volume }))
      var literals: [Nogood.Literal] = []
      for (index, number) in left.enumerated() where number > 0 {
        literals.append(Nogood.Literal(variable: base.structurals + index, atLeast: number))
      }
      store.add(Nogood(literals))
    }
    // Of equal sets the one of what the kit lists first comes first.
    let order = sets.indices.sorted { a, b in
      let (first, second) = (sets[a], sets[b])
      if first.units.count != second.units.count || first.volume != second.volume { return a < b }
      return first.units.lexicographicallyPrecedes(second.units)
    }
    return order.map { sets[$0].units.map { instance.units[$0].name } }
  }

  /// For each class, how many stay at home in the best set not ruled out yet; nil: none, or a limit was reached.
  private func best(_ base: LinearModel) -> [Int64]? {
    let costs = instance.levelCosts
    let domain = Domain(instance, base)
    let fewest = BranchAndBound(
      instance, model: base, cost: costs[0], domain: domain, cutoff: .max, store: store, budget: budget
    ).run()
    guard let counts = fewest.counts, fewest.isComplete else { return nil }
    var left = leftOut(counts)
    var model = base
    let number = left.reduce(0, +)
    let total = instance.classes.reduce(0) { $0 + $1.count }
    model.rows.append(
      Row(terms: instance.slots.indices.map { ($0, -1) }, limit: number - total, slackUpper: number))
    let volume = zip(left, instance.classes).reduce(Int64(0)) { $0 + $1.0 * $1.1.volume }
    let least = BranchAndBound(
      instance, model: model, cost: costs[1], domain: domain, cutoff: volume, store: store, budget: budget
    ).run()
    guard least.isComplete else { return nil }
    if let counts = least.counts { left = leftOut(counts) }
    return left
  }

  private func leftOut(_ counts: [Int64]) -> [Int64] {
    var left = instance.classes.map { $0.count }
    for (slot, count) in counts.enumerated() { left[instance.slots[slot].unitClass] -= count }
    return left
  }

  private func units(_ left: [Int64]) -> [Int] {
    var indices: [Int] = []
    for (index, number) in left.enumerated() { indices += instance.classes[index].units.suffix(Int(number)) }
    return indices.sorted()
  }
}
