import Loadout

/// The objective's levels as linear costs.
extension Instance {
  /// Levels 1 to 6, in order.
  var levelCosts: [Cost] {
    let none = [Int64](repeating: 0, count: slots.count)
    let nothing = [Int64](repeating: 0, count: classes.count)
    return [
      Cost(slots: none, out: classes.map { $0.required ? 1 : 0 }),
      Cost(slots: none, out: classes.map { $0.required ? $0.volume : 0 }),
      Cost(slots: slots.map { $0.reachCost }, out: nothing),
      Cost(slots: slots.map { $0.careCost }, out: nothing),
      Cost(slots: none, out: classes.map { $0.required ? 0 : 1 }),
      Cost(slots: slots.map { $0.strapCost }, out: nothing),
    ]
  }

  /// What ``preferences`` is made of.
  func preferenceCost() -> Cost {
    var costs = [Int64](repeating: 0, count: slots.count)
    for (index, own) in slotsOf.enumerated() {
      let item = classes[index].item
      let hasHolder = own.contains { tree.holds(item, slots[$0].pocket) }
      for slot in own { costs[slot] = preference(slots[slot], hasHolder: hasHolder) }
    }
    return Cost(slots: costs, out: [Int64](repeating: 0, count: classes.count))
  }

  private func preference(_ slot: Slot, hasHolder: Bool) -> Int64 {
    let unitClass = classes[slot.unitClass]
    let item = unitClass.item
    var cost: Int64 = 0
    if !tree.holds(item, slot.pocket) {
      if hasHolder { cost += 60 }
      // A holder made for other things is left to them.
      if !tree.pack.pockets[slot.pocket].holds.isEmpty { cost += 6 }
    }
    if item.closed && tree.closures[slot.pocket] != .zip { cost += 20 }
    if !unitClass.required {
      cost += 10 * Int64(max(0, tree.reach[slot.pocket].rawValue - unitClass.need.rawValue))
      if item.dry && !tree.isDry[slot.pocket] { cost += 10 }
      if item.closed && tree.closures[slot.pocket] == .open { cost += 10 }
    }
    // Quick pockets are left to what is needed quickly.
    cost += Int64(max(0, unitClass.need.rawValue - tree.reach[slot.pocket].rawValue))
    return cost
  }

  /// Cheaper than the objective's lexicographic comparison of a slot's own costs.
  func isCheaper(_ a: Slot, than b: Slot) -> Bool {
    if a.reachCost != b.reachCost { return a.reachCost < b.reachCost }
    if a.careCost != b.careCost { return a.careCost < b.careCost }
    return a.strapCost < b.strapCost
  }
}
