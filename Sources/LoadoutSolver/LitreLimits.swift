/// What litres alone refute of a pack whose litres shrink or grow.
///
/// Each class counts where all of the places left to it do: a pocket that no longer holds one of its units is none, nor
/// is one that would make the plan worse than it may be.
struct LitreLimits {
  private let instance: Instance
  /// The pack as it is.
  private let tree: PackTree
  /// For each class, the pockets its units may lie in.
  private let pockets: [[Int]]

  /// - Parameters:
  ///   - instance: of the required units, with every slot that any of the packs asked about has.
  ///   - ceilings: what levels 3 (reach), 4 (care) and 6 (strapped) may come to; nil: anything.
  init(_ instance: Instance, of tree: PackTree, within ceilings: (Int64, Int64, Int64)? = nil) {
    self.instance = instance
    self.tree = tree
    let (reach, care, strapped) = ceilings ?? (.max, .max, .max)
    pockets = instance.slotsOf.map { slots in
      slots.map { instance.slots[$0] }
        .filter { $0.reachCost <= reach && $0.careCost <= care && $0.strapCost <= strapped }.map { $0.pocket }
    }
  }

  /// Whether not all units go in, by litres alone.
  ///
  /// - Complexity: O(slots × depth of the pockets).
  func refutes(_ variant: PackVariant) -> Bool {
    let volumes = tree.volumes.indices.map { place in
      tree.volumes[place].map { variant.scaled($0, counts: tree.counts[place]) }
    }
    let carried = tree.carried.map { limit in limit.map { variant.scaled($0, counts: true) } }
    let capacity = tree.capacity.map { variant.scaled($0, counts: true) }
    var inside = [Int64](repeating: 0, count: volumes.count)
    var byCarrier = [Int64](repeating: 0, count: carried.count)
    var (counted, inRoots): (Int64, Int64) = (0, 0)
    for (index, places) in pockets.enumerated() where instance.classes[index].count > 0 {
      let each = instance.classes[index].volume
      let open = places.filter { pocket in
        tree.lines[pocket].allSatisfy { volumes[$0] ?? .max >= each }
          && (!tree.counts[pocket] || capacity ?? .max >= each)
          && (tree.carriers[pocket].flatMap { carried[$0] } ?? .max) >= each
      }
      guard let first = open.first else { return true }
      let total = each.multipliedClamped(instance.classes[index].count)
      for place in tree.lines[first] where open.allSatisfy({ tree.lies($0, in: place) }) {
        inside[place] = inside[place].addingClamped(total)
      }
      if open.allSatisfy({ tree.counts[$0] }) { counted = counted.addingClamped(total) }
      if let carrier = tree.carriers[first], open.allSatisfy({ tree.carriers[$0] == carrier }) {
        byCarrier[carrier] = byCarrier[carrier].addingClamped(total)
      }
      if open.allSatisfy({ volumes[tree.root(of: $0)] != nil }) { inRoots = inRoots.addingClamped(total) }
    }
    var roots: Int64 = 0
    for place in volumes.indices where tree.parents[place] == nil { roots = roots.addingClamped(volumes[place] ?? 0) }
    return counted > capacity ?? .max || inRoots > roots
      || zip(inside, volumes).contains { $0 > $1 ?? .max } || zip(byCarrier, carried).contains { $0 > $1 ?? .max }
  }
}
