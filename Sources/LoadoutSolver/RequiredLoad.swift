/// What the required units of an arrangement take of a pack's litres.
struct RequiredLoad {
  private var inside: [Int64]
  private var carried: [Int64]
  private var counted: Int64 = 0

  init(_ tree: PackTree) {
    inside = [Int64](repeating: 0, count: tree.volumes.count)
    carried = [Int64](repeating: 0, count: tree.carried.count)
  }

  /// - Parameter counts: for each of the instance's slots, how many units lie there.
  init(_ counts: [Int64], _ instance: Instance) {
    self.init(instance.tree)
    for (slot, count) in zip(instance.slots, counts) where count > 0 {
      add(count, of: instance.classes[slot.unitClass], to: slot.pocket, instance.tree)
    }
  }

  mutating func add(_ count: Int64, of unitClass: UnitClass, to pocket: Int, _ tree: PackTree) {
    if !unitClass.required { return }
    let volume = count * unitClass.volume
    for place in tree.lines[pocket] { inside[place] += volume }
    if tree.counts[pocket] { counted += volume }
    if let carrier = tree.carriers[pocket] { carried[carrier] += volume }
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
