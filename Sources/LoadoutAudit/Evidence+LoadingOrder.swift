import Loadout

extension Evidence {
  /// Per root one order of all its units, in which each rigid unit can be moved straight in along the axis of the
  /// root's opening without passing through one already in.
  func faultsOfLoadingOrder() -> [AuditFault] {
    tree.pockets.indices.filter { tree.isRoot($0) }.flatMap { faultsOfLoadingOrder(root: $0) }
  }

  private func faultsOfLoadingOrder(root: Int) -> [AuditFault] {
    let loaded = packed.filter { tree.root(of: $0.pocket) == root }.sorted { $0.placement.order < $1.placement.order }
    guard loaded.map({ $0.placement.order }) == Array(1..<loaded.count + 1) else {
      return [.ordersNotCounting(root: tree.pockets[root].id)]
    }
    var faults: [AuditFault] = []
    for (before, unit) in loaded.enumerated() {
      let after = loaded.count - before - 1
      if unit.placement.over != after {
        faults.append(.wrongOver(unit.unit, says: unit.placement.over, counted: after))
      }
      guard let box = box(of: unit) else { continue }
      let way = wayIn(of: box, from: tree.pockets[root].opening?.side ?? .top)
      let inTheWay = loaded[..<before].first { earlier in
        if let other = self.box(of: earlier) { way.overlaps(other) } else { false }
      }
      if let inTheWay { faults.append(.wayBlocked(unit.unit, by: inTheWay.unit)) }
    }
    return faults
  }

  /// Everything the box passes through on its way in, its own place included.
  private func wayIn(of box: Box, from side: Opening.Side) -> Box {
    var way = box
    switch side {
    case .top: way.y.high = .max
    case .front: way.z.high = .max
    case .left: way.x.low = .min
    case .right: way.x.high = .max
    }
    return way
  }
}
