import Loadout

/// An arrangement that is to go into a pack whose litres shrink: units without shape are moved from where there is no
/// longer room to where there is, and none of them to a place that is worse.
struct Repacking {
  let instance: Instance
  /// The pack as it is.
  private let tree: PackTree
  /// For each slot, how many required units lie there.
  private(set) var counts: [Int64]
  /// For each slot, the slots its units may be moved to.
  private let others: [[Int]]

  /// - Parameters:
  ///   - instance: of the required units in the pack as it is.
  ///   - counts: an arrangement of them.
  init(_ instance: Instance, of tree: PackTree, _ counts: [Int64]) {
    self.instance = instance
    self.tree = tree
    self.counts = counts
    // Of a large load nothing is moved, and the lists would be long.
    others = (instance.isLarge ? 0..<0 : instance.slots.indices).map { index in
      let slot = instance.slots[index]
      if slot.orientations != nil { return [] }
      return instance.slotsOf[slot.unitClass].filter { other in
        let it = instance.slots[other]
        return other != index && it.orientations == nil && it.reachCost <= slot.reachCost
          && it.careCost <= slot.careCost && it.strapCost <= slot.strapCost
      }
    }
  }

  /// Moves things until the arrangement goes into the pack so changed; false, and as it was, where that is not found.
  ///
  /// - Complexity: O(units × slots × depth of the pockets) at the most.
  mutating func adapt(to variant: PackVariant) -> Bool {
    if instance.isLarge { return false }
    let before = counts
    var room = Room(tree, variant)
    for (slot, count) in counts.enumerated() where count > 0 {
      room.take(count, instance.classes[instance.slots[slot].unitClass].volume, in: instance.slots[slot].pocket, tree)
    }
    while let tight = room.tightest {
      guard let (from, to) = move(from: tight, room) else {
        counts = before
        return false
      }
      let volume = instance.classes[instance.slots[from].unitClass].volume
      counts[from] -= 1
      counts[to] += 1
      room.take(-1, volume, in: instance.slots[from].pocket, tree)
      room.take(1, volume, in: instance.slots[to].pocket, tree)
    }
    return true
  }

  /// The smallest unit that makes room enough, else the largest, that may leave what is too full for somewhere else.
  private func move(from tight: (limit: Room.Limit, excess: Int64), _ room: Room) -> (from: Int, to: Int)? {
    var best: (from: Int, to: Int, volume: Int64)?
    for from in instance.slots.indices where counts[from] > 0 && !others[from].isEmpty {
      let pocket = instance.slots[from].pocket
      let volume = instance.classes[instance.slots[from].unitClass].volume
      if volume == 0 || !tight.limit.holds(pocket, tree) { continue }
      if let best {
        let isBetter =
          best.volume >= tight.excess ? volume >= tight.excess && volume < best.volume : volume > best.volume
        if !isBetter { continue }
      }
      let to = others[from].first { other in
        !tight.limit.holds(instance.slots[other].pocket, tree) && counts[other] < instance.slots[other].upper
          && room.takes(volume, from: pocket, to: instance.slots[other].pocket, tree) && isFree(other)
      }
      if let to { best = (from, to, volume) }
    }
    return best.map { ($0.from, $0.to) }
  }

  /// Whether pieces, grams and what lies there already let one more unit into a slot.
  private func isFree(_ slot: Int) -> Bool {
    let tables = instance.tables
    if tables.isKeptEmpty(slot, by: counts) { return false }
    return tables.uses(of: slot).allSatisfy { use in
      let resource = instance.resources[tables.resources[use]]
      // Litres are the room's to tell: they shrink.
      if resource.kind.isLitres { return true }
      let taken = resource.uses.reduce(Int64(0)) { $0 + $1.amount * counts[$1.slot] }
      return taken + tables.amounts[use] <= resource.limit
    }
  }
}

/// What is left of every litre of a pack.
private struct Room {
  enum Limit {
    case pocket(Int)
    case capacity
    case carrier(Int)

    /// Whether what lies in a pocket counts against it.
    func holds(_ pocket: Int, _ tree: PackTree) -> Bool {
      switch self {
      case .pocket(let place): tree.lies(pocket, in: place)
      case .capacity: tree.counts[pocket]
      case .carrier(let carrier): tree.carriers[pocket] == carrier
      }
    }
  }

  private var volumes: [Int64?]
  private var capacity: Int64?
  private var carried: [Int64?]

  init(_ tree: PackTree, _ variant: PackVariant) {
    volumes = tree.volumes.indices.map { place in
      tree.volumes[place].map { variant.scaled($0, counts: tree.counts[place]) }
    }
    capacity = tree.capacity.map { variant.scaled($0, counts: true) }
    carried = tree.carried.map { limit in limit.map { variant.scaled($0, counts: true) } }
  }

  mutating func take(_ count: Int64, _ volume: Int64, in pocket: Int, _ tree: PackTree) {
    for place in tree.lines[pocket] { volumes[place]? -= count * volume }
    if tree.counts[pocket] { capacity? -= count * volume }
    if let carrier = tree.carriers[pocket] { carried[carrier]? -= count * volume }
  }

  /// Whether a unit moved from one pocket to another finds room in all that it did not draw on before.
  func takes(_ volume: Int64, from: Int, to pocket: Int, _ tree: PackTree) -> Bool {
    for place in tree.lines[pocket] where !tree.lies(from, in: place) && volumes[place] ?? .max < volume {
      return false
    }
    if tree.counts[pocket] && !tree.counts[from] && capacity ?? .max < volume { return false }
    if let carrier = tree.carriers[pocket], tree.carriers[from] != carrier, carried[carrier] ?? .max < volume {
      return false
    }
    return true
  }

  /// The first limit that is exceeded, and by how much; inner pockets come after what they lie in.
  var tightest: (limit: Limit, excess: Int64)? {
    for (place, left) in volumes.enumerated() { if let left, left < 0 { return (.pocket(place), -left) } }
    if let capacity, capacity < 0 { return (.capacity, -capacity) }
    for (carrier, left) in carried.enumerated() { if let left, left < 0 { return (.carrier(carrier), -left) } }
    return nil
  }
}

extension Instance {
  /// For each slot, how many of an arrangement's units lie there, as far as they are the instance's; nil where one of
  /// those lies where it has no slot.
  func counts(of placements: [Placement]) -> [Int64]? {
    var counts = [Int64](repeating: 0, count: slots.count)
    var classOf: [UnitName: Int] = [:]
    for (index, unitClass) in classes.enumerated() {
      for unit in unitClass.units { classOf[units[unit].name] = index }
    }
    for placement in placements {
      guard let index = classOf[placement.unit] else { continue }
      let slot = slotsOf[index].first { tree.pack.pockets[slots[$0].pocket].id == placement.pocket }
      guard let slot else { return nil }
      counts[slot] += 1
    }
    return counts
  }
}
