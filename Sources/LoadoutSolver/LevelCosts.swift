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
      let unitClass = classes[index]
      let held = own.map { tree.holds(unitClass.item, slots[$0].pocket) }
      let hasHolder = held.contains(true)
      for (slot, isHeld) in zip(own, held) {
        costs[slot] = preference(unitClass, in: slots[slot].pocket, isHeld: isHeld, hasHolder: hasHolder)
      }
    }
    return Cost(slots: costs, out: [Int64](repeating: 0, count: classes.count))
  }

  private func preference(_ unitClass: UnitClass, in pocket: Int, isHeld: Bool, hasHolder: Bool) -> Int64 {
    let (need, reach, closure) = (unitClass.need.rawValue, tree.reach[pocket].rawValue, tree.closures[pocket])
    var cost: Int64 = 0
    if !isHeld {
      if hasHolder { cost += 60 }
      // A holder made for other things is left to them.
      if !tree.pack.pockets[pocket].holds.isEmpty { cost += 6 }
    }
    if unitClass.item.closed && closure != .zip { cost += 20 }
    if !unitClass.required {
      cost += 10 * Int64(max(0, reach - need))
      if unitClass.item.dry && !tree.isDry[pocket] { cost += 10 }
      if unitClass.item.closed && closure == .open { cost += 10 }
    }
    // Quick pockets are left to what is needed quickly.
    cost += Int64(max(0, need - reach))
    return cost
  }

  /// Cheaper than the objective's lexicographic comparison of a slot's own costs.
  func isCheaper(_ a: Slot, than b: Slot) -> Bool {
    if a.reachCost != b.reachCost { return a.reachCost < b.reachCost }
    if a.careCost != b.careCost { return a.careCost < b.careCost }
    return a.strapCost < b.strapCost
  }
}
