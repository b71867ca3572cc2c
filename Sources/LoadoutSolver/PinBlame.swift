import Loadout

/// Finds the pins that keep a set of units from being packed, where it is pins that do.
struct PinBlame {
  private let instance: Instance
  private let pockets: PinnedPockets
  private let budget: Budget

  init(_ instance: Instance, budget: Budget) {
    self.instance = instance
    self.budget = budget
    pockets = PinnedPockets(instance.pins)
  }

  /// Units that, free to lie anywhere, let the whole set be packed, and no fewer of them do; none where the set cannot
  /// be packed whatever is pinned.
  func pins(of set: [UnitName]) -> [UnitName] {
    let pinned = set.filter { pockets[$0] != nil }
    if pinned.isEmpty || !isPackable(set, freeing: pinned) { return [] }
    var freed = pinned
    for unit in pinned {
      let fewer = freed.filter { $0 != unit }
      if isPackable(set, freeing: fewer) { freed = fewer }
    }
    return freed
  }

  private func isPackable(_ set: [UnitName], freeing freed: [UnitName]) -> Bool {
    let pins = set.filter { !freed.contains($0) }.compactMap { unit in
      pockets[unit].map { Pin(item: unit.item, number: unit.number, pocket: $0) }
    }
    let other = Instance(
      kit: instance.kit, tree: instance.tree, nothingOutside: instance.nothingOutside, pins: pins, requiredOnly: true,
      withinReach: instance.withinReach)
    let wanted = other.classes.map { unitClass in
      Int64(unitClass.units.filter { set.contains(other.units[$0].name) }.count)
    }
    return Feasibility(other, budget: budget).canPack(wanted) == .yes
  }
}
