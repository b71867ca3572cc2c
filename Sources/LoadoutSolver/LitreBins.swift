/// What pockets hold by their litres alone: the bins that ``BinCompletion`` fills.
///
/// A pocket inside another is part of the outermost one whose volume is a limit. Where anything else decides what goes
/// where, it is left aside: what does not go into the bins does not go in at all, and what does may still not.
struct LitreBins {
  /// For each slot, its bin; -1: its units draw on none; nil: nothing is to lie there.
  let binOf: [Int?]
  /// What each bin holds, in cubic millimetres.
  let rooms: [Int64]
  /// What all together hold of what counts.
  let capacity: Int64
  /// For each class, how many of its units may lie where they draw on no bin.
  let free: [Int64]
  /// For each class, how many of its units may lie where they do not count against the capacity.
  let uncounted: [Int64]
  /// Nothing but these litres decides what goes where, as far as the required units go.
  let areExact: Bool

  /// - Parameter allows: whether anything is to lie in a slot.
  init(_ instance: Instance, allowing allows: (Int) -> Bool) {
    var roomOf = [Int64?](repeating: nil, count: instance.tree.parents.count)
    var capacity = Int64.max
    for resource in instance.resources {
      switch resource.kind {
      case .volume(let pocket): roomOf[pocket] = resource.limit
      case .capacity: capacity = resource.limit
      case .carrier, .weight, .count: break
      }
    }
    var bins = [Int](repeating: -1, count: roomOf.count)
    var rooms: [Int64] = []
    // Of the pockets around a slot the outermost that is a limit.
    func bin(_ pocket: Int) -> Int {
      guard let outermost = instance.tree.lines[pocket].last(where: { roomOf[$0] != nil }) else { return -1 }
      if bins[outermost] < 0, let room = roomOf[outermost] {
        bins[outermost] = rooms.count
        rooms.append(room)
      }
      return bins[outermost]
    }
    var binOf: [Int?] = []
    var free = [Int64](repeating: 0, count: instance.classes.count)
    var uncounted = free
    for (index, slot) in instance.slots.enumerated() {
      guard allows(index) else {
        binOf.append(nil)
        continue
      }
      let (unitClass, own) = (slot.unitClass, bin(slot.pocket))
      let count = instance.classes[unitClass].count
      let isNothing = instance.classes[unitClass].volume == 0
      binOf.append(isNothing ? -1 : own)
      if own < 0 || isNothing { free[unitClass] = min(count, free[unitClass] + slot.upper) }
      if !instance.tree.counts[slot.pocket] { uncounted[unitClass] = min(count, uncounted[unitClass] + slot.upper) }
    }
    self.binOf = binOf
    self.rooms = rooms
    self.capacity = capacity
    self.free = free
    self.uncounted = uncounted
    areExact = Self.areExact(instance, roomOf, capacity)
  }

  private static func areExact(_ instance: Instance, _ roomOf: [Int64?], _ capacity: Int64) -> Bool {
    if !instance.apart.isEmpty { return false }
    for resource in instance.resources {
      switch resource.kind {
      case .volume(let pocket):
        if !resource.uses.allSatisfy({ instance.slots[$0.slot].pocket == pocket }) { return false }
      case .capacity: break
      case .carrier, .weight, .count: return false
      }
    }
    return instance.slots.allSatisfy { slot in
      let unitClass = instance.classes[slot.unitClass]
      if !unitClass.required { return true }
      if slot.orientations != nil || (capacity < .max && !instance.tree.counts[slot.pocket]) { return false }
      var most = unitClass.count
      if let room = roomOf[slot.pocket], unitClass.volume > 0 { most = min(most, room / unitClass.volume) }
      return slot.upper >= most
    }
  }
}
