import Loadout

extension Solution {
  /// What counts against the capacity.
  public var used: CubicMillimetres {
    var total = CubicMillimetres(0)
    for (pocket, unitClass) in packed where instance.tree.counts[pocket] { total += unitClass.item.packedVolume }
    return total
  }

  /// What packed required units miss of their needs, in the kit's order.
  public var shortfalls: [Shortfall] {
    let tree = instance.tree
    var shortfalls: [Shortfall] = []
    for (index, (pocket, unitClass)) in packed.enumerated() where unitClass.required {
      let unit = placements[index].unit
      func add(_ kind: Shortfall.Kind, _ wanted: String, _ got: String) {
        shortfalls.append(Shortfall(unit: unit, kind: kind, wanted: wanted, got: got))
      }
      if tree.reach[pocket] > unitClass.need { add(.reach, unitClass.need.word, tree.reach[pocket].word) }
      if unitClass.item.dry && !tree.isDry[pocket] { add(.dry, "dry", "not dry") }
      if unitClass.item.closed && tree.closures[pocket] == .open { add(.closed, "closed", "open") }
    }
    return shortfalls
  }

  /// For each placement, its pocket and its unit's class.
  private var packed: [(pocket: Int, unitClass: UnitClass)] {
    var classOf: [UnitName: Int] = [:]
    for (index, unitClass) in instance.classes.enumerated() {
      for unit in unitClass.units { classOf[instance.units[unit].name] = index }
    }
    var pocketOf: [String: Int] = [:]
    for (index, pocket) in instance.tree.pack.pockets.enumerated() { pocketOf[pocket.id] = index }
    return placements.compactMap { placement in
      guard let pocket = pocketOf[placement.pocket], let index = classOf[placement.unit] else { return nil }
      return (pocket, instance.classes[index])
    }
  }
}
