import Loadout

/// What the oracle takes a missing figure for.
enum OracleMissing: Sendable {
  case unlimited
  /// Missing volumes are 0, a missing capacity is the sum of the counting roots that have a volume.
  case none
}

/// A pack read for the oracle: what each pocket says, with everything it has from the pockets around it.
struct OraclePack {
  var pockets: [OraclePocket] = []
  var capacity: Int64?
  /// What each carrier holds in the pockets that count; nil: nobody says.
  var carried: [Int64?]

  /// - Parameter shrink: percent by which every volume and the capacity are less than the pack says.
  init(_ pack: Pack, companion: Bool, missing: OracleMissing, shrink: Int64 = 0) {
    carried = pack.carriers.map { $0.capacity.map { $0.upper.count * (100 - shrink) / 100 } }
    for index in pack.pockets.indices {
      pockets.append(OraclePocket(index, of: pack.pockets, companion: companion, missing: missing, shrink: shrink))
    }
    for index in pockets.indices where pockets[index].counts {
      let root = pack.pockets[pockets[index].root].id
      pockets[index].carrier = pack.carriers.firstIndex { $0.pockets.contains(root) }
    }
    let roots = pack.pockets.indices.filter { pack.pockets[$0].inside == nil && pockets[$0].counts }
    let volumes = roots.map { pack.pockets[$0].knownVolume?.count }
    if let stated = pack.capacity {
      capacity = stated.upper.count
    } else if missing == .none || !volumes.contains(nil) {
      capacity = volumes.reduce(0) { $0 + ($1 ?? 0) }
    }
    capacity = capacity.map { $0 * (100 - shrink) / 100 }
  }
}

struct OraclePocket {
  var pocket: Pocket
  /// Itself, then the pockets around it, the root last.
  var chain: [Int]
  var outside: Bool
  var counts: Bool
  /// The carrier whose litres it counts against.
  var carrier: Int?
  var reach: Reach
  var dry: Bool
  var closed: Bool
  var volume: Int64?
  /// Nobody knows the volume of this root.
  var isMissing: Bool
  /// Where rigid things may lie; nil where shapes do not count.
  var region: Cuboid?
  /// The openings with a size on the way in.
  var holes: [Opening]

  var root: Int { chain[chain.count - 1] }

  init(_ index: Int, of all: [Pocket], companion: Bool, missing: OracleMissing, shrink: Int64) {
    var chain = [index]
    while let parent = all[chain[chain.count - 1]].inside {
      chain.append(all.firstIndex { $0.id == parent }!)
    }
    let around = chain.map { all[$0] }
    let it = all[index]
    pocket = it
    self.chain = chain
    outside = around.contains { $0.outside }
    counts = !around.contains { $0.outside || $0.beyondCapacity }
    reach = around.compactMap { companion ? $0.reachByCompanion ?? $0.reach : $0.reach }.first ?? .packOff
    dry = around.compactMap { $0.dry }.first ?? false
    closed = (around.compactMap { $0.closure }.first ?? .open) != .open
    volume = it.knownVolume?.count
    isMissing = it.inside == nil && (it.volume == .unknown || it.knownVolume == nil && !it.only)
    if isMissing && missing == .none { volume = 0 }
    volume = volume.map { $0 * (100 - shrink) / 100 }
    holes = around.compactMap { $0.opening }.filter { $0.size != nil }
    region = nil
    for pocket in around.reversed() {
      if pocket.inside == nil {
        region = pocket.size.map { Cuboid(x: 0, y: 0, z: 0, $0) }
      } else if let outer = region, let size = pocket.size {
        let at = pocket.at
        region = Cuboid(
          x: outer.x0 + Int(at.across.count), y: outer.y0 + Int(at.up.count), z: outer.z0 + Int(at.out.count), size
        ).cut(to: outer)
      }
    }
  }

  func holds(_ kind: String?) -> Bool { kind != nil && pocket.holds.contains { $0.kind == kind } }

  /// Hard constraint 2, and the wish for nothing outside.
  func takes(_ item: Item, nothingOutside: Bool) -> Bool {
    let held = holds(item.kind)
    if (pocket.only || item.holderOnly) && !held { return false }
    if outside && !held && (nothingOutside || !item.outside) { return false }
    if let kind = item.kind, pocket.refuses.contains(kind) { return false }
    if held, let rated = item.rated, let limit = pocket.holds.first(where: { $0.kind == item.kind })?.limit {
      return rated.isAtMost(limit) ?? false
    }
    return true
  }
}
