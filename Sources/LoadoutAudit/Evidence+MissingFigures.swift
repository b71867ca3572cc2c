import Loadout

/// A fit must hold however little a missing figure turns out to be; every other arrangement is shown, and an overflow
/// proven, with what is missing unlimited.
enum Missing {
  case unlimited
  case nothing
}

extension Evidence {
  /// The volume of a root pocket that has neither volume nor size and is not `only`, or that says it is unknown.
  func volumeIsMissing(_ pocket: Int) -> Bool {
    guard tree.isRoot(pocket) else { return false }
    let it = tree.pockets[pocket]
    switch it.volume {
    case .stated: return false
    case .unknown: return true
    case .notGiven: return it.size == nil && !it.only
    }
  }

  /// What bounds the litres of a pocket and of all that lies in it; nil: nothing of its own.
  func volumeLimit(_ pocket: Int) -> Int64? {
    if missing == .nothing, volumeIsMissing(pocket) { return 0 }
    return tree.pockets[pocket].knownVolume?.count
  }

  /// The pack's capacity: the upper figure stated, else the sum of the counting roots where all have a volume.
  var knownCapacity: Int64? {
    if let capacity = pack.capacity { return capacity.upper.count }
    let counting = tree.pockets.indices.filter { tree.isRoot($0) && tree.counts($0) }
    guard counting.allSatisfy({ tree.pockets[$0].knownVolume != nil }) else { return nil }
    return sumOfKnownRoots
  }

  var capacityLimit: Int64? {
    if let known = knownCapacity { return known }
    return missing == .nothing ? sumOfKnownRoots : nil
  }

  private var sumOfKnownRoots: Int64 {
    var sum: Int64 = 0
    for root in tree.pockets.indices where tree.isRoot(root) && tree.counts(root) {
      sum += tree.pockets[root].knownVolume?.count ?? 0
    }
    return sum
  }

  /// What bounds the litres on one of several carriers: its capacity; where nobody gives it and it might matter, the sum
  /// of what is known of it.
  func limit(of carrier: Carrier) -> Int64? {
    if let capacity = carrier.capacity { return capacity.upper.count }
    guard missing == .nothing, knownCapacity == nil else { return nil }
    var sum: Int64 = 0
    for root in tree.pockets.indices where tree.isRoot(root) && tree.counts(root) {
      if carrier.pockets.contains(tree.pockets[root].id) { sum += tree.pockets[root].knownVolume?.count ?? 0 }
    }
    return sum
  }

  /// The paths of the figures that are missing.
  var missingFigures: [String] {
    var paths = knownCapacity == nil ? ["capacity"] : []
    for pocket in tree.pockets.indices where volumeIsMissing(pocket) {
      paths.append("pockets.\(tree.pockets[pocket].id).volume")
    }
    return paths
  }
}
