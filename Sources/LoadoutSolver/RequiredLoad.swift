/// What the required units of an arrangement take of a pack's litres.
struct RequiredLoad {
  private var inside: [Int64]
  private var carried: [Int64]
  private var counted: Int64 = 0

  /// - Parameter counts: for each of the instance's slots, how many units lie there.
  init(_ counts: [Int64], _ instance: Instance) {
    let tree = instance.tree
    inside = [Int64](repeating: 0, count: tree.volumes.count)
    carried = [Int64](repeating: 0, count: tree.carried.count)
    for (slot, count) in zip(instance.slots, counts) where count > 0 && instance.classes[slot.unitClass].required {
      let volume = count * instance.classes[slot.unitClass].volume
      for place in tree.lines[slot.pocket] { inside[place] += volume }
      if tree.counts[slot.pocket] { counted += volume }
      if let carrier = tree.carriers[slot.pocket] { carried[carrier] += volume }
    }
  }

  /// The largest whole percent, 0 to 90, by which every volume and the capacity can shrink with all of it lying as it
  /// does.
  func percentToSpare(in tree: PackTree) -> Int {
    let limits = tree.volumes + tree.carried + [tree.capacity]
    let loads = inside + carried + [counted]
    func holds(_ percent: Int) -> Bool {
      let variant = PackVariant(percent: Int64(100 - percent))
      return zip(limits, loads).allSatisfy { limit, load in
        limit.map { variant.scaled($0, counts: true) >= load } ?? true
      }
    }
    return (0...90).last(where: holds) ?? 0
  }
}
