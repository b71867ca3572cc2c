import Loadout

// Hard constraint 5: rigid units in a tree whose root has a size.

extension Evidence {
  func faultsOfGeometry() -> [AuditFault] {
    packed.flatMap { faultsOfPlace($0) } + faultsOfOverlaps()
  }

  /// Whether shapes count for the unit: it is rigid and its root pocket has a size.
  func isShaped(_ unit: Packed) -> Bool {
    unit.item.rigidSize != nil && tree.pockets[tree.root(of: unit.pocket)].size != nil
  }

  /// The box a unit takes in its root pocket; nil where it has none, or one beyond 64 bits.
  func box(of unit: Packed) -> Box? {
    guard isShaped(unit), let at = unit.placement.at, let size = unit.placement.size else { return nil }
    return Box(at: at, size: size)
  }

  private func faultsOfPlace(_ unit: Packed) -> [AuditFault] {
    let (at, placed) = (unit.placement.at, unit.placement.size)
    guard isShaped(unit), let own = unit.item.rigidSize else {
      return at == nil && placed == nil ? [] : [.placeUncalledFor(unit.unit)]
    }
    guard at != nil, let placed else { return [.placeMissing(unit.unit)] }
    var faults = faultsOfTurn(unit.unit, own: own, placed: placed, rule: unit.item.orientation)
    let isInside =
      if let box = box(of: unit), let region = tree.region(of: unit.pocket) { box.isWithin(region) } else { false }
    if !isInside {
      faults.append(.outsideRegion(unit.unit, pocket: tree.pockets[unit.pocket].id))
    }
    for around in tree.outward(from: unit.pocket) {
      if let opening = tree.pockets[around].opening, !passes(placed, opening) {
        faults.append(.openingTooSmall(unit.unit, pocket: tree.pockets[around].id))
      }
    }
    return faults
  }

  private func faultsOfTurn(_ unit: UnitName, own: Size, placed: Size, rule: OrientationRule) -> [AuditFault] {
    func sorted(_ size: Size) -> [Millimetres] { [size.height, size.width, size.depth].sorted() }
    guard sorted(own) == sorted(placed) else { return [.notItsSize(unit)] }
    let allowed =
      switch rule {
      case .any: true
      case .upright: placed.height == own.height
      case .fixed: placed == own
      }
    return allowed ? [] : [.turnNotAllowed(unit)]
  }

  /// The cross-section that faces the opening passes it in one of its two turns.
  func passes(_ placed: Size, _ opening: Opening) -> Bool {
    guard let hole = opening.size else { return true }
    let (a, b) =
      switch opening.side {
      case .top: (placed.width, placed.depth)
      case .front: (placed.height, placed.width)
      case .left, .right: (placed.height, placed.depth)
      }
    return a <= hole.first && b <= hole.second || b <= hole.first && a <= hole.second
  }

  /// One fault for each unit that lies where another lies already.
  private func faultsOfOverlaps() -> [AuditFault] {
    var faults: [AuditFault] = []
    for root in tree.pockets.indices where tree.isRoot(root) {
      let boxed: [(unit: UnitName, box: Box)] = packed.compactMap { unit in
        guard tree.root(of: unit.pocket) == root, let box = box(of: unit) else { return nil }
        return (unit.unit, box)
      }
      for (index, a) in boxed.enumerated() {
        if let b = boxed[..<index].first(where: { $0.box.overlaps(a.box) }) { faults.append(.overlap(b.unit, a.unit)) }
      }
    }
    return faults
  }
}
