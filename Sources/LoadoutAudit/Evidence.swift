import Loadout

/// A plan laid out for judging: the kit's units, where the plan says each is, the pack's pockets as a tree.
struct Evidence {
  let plan: Plan
  let tree: PocketTree
  /// Every unit of the kit, in the kit's order.
  let units: [Unit]
  /// The kit's entry of each unit.
  let entries: [UnitName: Kit.Entry]
  /// The packed units, in the plan's order; units and pockets nobody knows are faults and not among them.
  let packed: [Packed]
  /// For each unit that is pinned, the index of its pocket.
  let pins: [UnitName: Int]
  /// What a missing figure is taken for.
  let missing: Missing

  /// A unit the plan has put somewhere.
  struct Packed {
    var unit: UnitName
    var entry: Kit.Entry
    /// Its pocket's index in the tree.
    var pocket: Int
    var placement: Placement

    var item: Item { entry.item }
  }

  /// - Precondition: the plan's inputs have no faults of their own.
  init(of plan: Plan) {
    let kit = plan.inputs.kit
    let tree = PocketTree(plan.inputs.pack.pockets)
    units = kit.units
    let pinned = PinnedPockets(plan.inputs.pins)
    var entries: [UnitName: Kit.Entry] = [:]
    var pins: [UnitName: Int] = [:]
    for unit in units {
      entries[unit.name] = kit.entries[unit.entry]
      if let pocket = pinned[unit.name] { pins[unit.name] = tree.index(of: pocket) }
    }
    self.pins = pins
    var packed: [Packed] = []
    var seen: Set<UnitName> = []
    for placement in plan.placements {
      guard let entry = entries[placement.unit], let pocket = tree.index(of: placement.pocket) else { continue }
      guard seen.insert(placement.unit).inserted else { continue }
      packed.append(Packed(unit: placement.unit, entry: entry, pocket: pocket, placement: placement))
    }
    self.plan = plan
    self.tree = tree
    self.entries = entries
    self.packed = packed
    missing = plan.verdict == .fits ? .nothing : .unlimited
  }

  var pack: Pack { plan.inputs.pack }

  func entry(of unit: Unit) -> Kit.Entry { plan.inputs.kit.entries[unit.entry] }

  /// Whether the unit may lie in the pocket, as far as pins say.
  func isOpen(_ pocket: Int, to unit: UnitName) -> Bool { pins[unit].map { $0 == pocket } ?? true }

  /// The units directly in each pocket.
  var packedByPocket: [[Packed]] {
    var packedByPocket = [[Packed]](repeating: [], count: tree.pockets.count)
    for unit in packed { packedByPocket[unit.pocket].append(unit) }
    return packedByPocket
  }

  /// The kit's units that the plan does not pack.
  var unpacked: [Unit] {
    let names = Set(packed.map { $0.unit })
    return units.filter { !names.contains($0.name) }
  }
}
