import Loadout
import LoadoutGeometry

/// A pack's pockets as the solver sees them: indices for names, and what a pocket has from its ancestors worked out.
struct PackTree {
  let pack: Pack
  /// For each pocket, its parent's index; nil for roots.
  let parents: [Int?]
  /// For each pocket, itself and its ancestors, nearest first.
  let lines: [[Int]]
  let reach: [Reach]
  let isDry: [Bool]
  let closures: [Closure]
  /// The pocket or an ancestor is outside.
  let isOutside: [Bool]
  /// What lies in the pocket counts against the pack's capacity.
  let counts: [Bool]
  /// The box a pocket may use in its root's box; nil where the root has no size.
  let regions: [Box?]
  /// Known volumes in cubic millimetres; nil: no bound of its own.
  let volumes: [Int64?]
  /// The capacity in cubic millimetres; nil: no bound.
  let capacity: Int64?
  /// The capacities of the carriers, where several are carried together, in cubic millimetres; nil: no bound.
  let carried: [Int64?]
  /// For each pocket that counts, the carrier it is on; nil where none is named.
  let carriers: [Int?]

  /// - Parameter variant: the pack as it is, or changed as a headroom or a bigger pack asks.
  init(_ pack: Pack, companion: Bool, variant: PackVariant = PackVariant()) {
    self.pack = pack
    let pockets = pack.pockets
    var indices: [String: Int] = [:]
    for (index, pocket) in pockets.enumerated() { indices[pocket.id] = index }
    let parents = pockets.map { pocket in pocket.inside.flatMap { indices[$0] } }
    self.parents = parents
    let lines = pockets.indices.map { Self.line(from: $0, parents) }
    self.lines = lines
    reach = lines.map { Self.reach(of: $0, pockets, companion) }
    isDry = lines.map { line in line.lazy.compactMap { pockets[$0].dry }.first ?? false }
    closures = lines.map { line in line.lazy.compactMap { pockets[$0].closure }.first ?? .open }
    isOutside = lines.map { line in line.contains { pockets[$0].outside } }
    let counts = lines.map { line in !line.contains { pockets[$0].outside || pockets[$0].beyondCapacity } }
    self.counts = counts
    let missing = MissingFigures(pack)
    var volumes: [Int64?] = []
    for index in pockets.indices {
      var volume = pockets[index].knownVolume?.count
      if volume == nil && variant.missing == .none && missing.volumes.contains(index) { volume = 0 }
      volumes.append(volume.map { variant.scaled($0, counts: counts[index]) })
    }
    self.volumes = volumes
    let roots = pockets.indices.filter { parents[$0] == nil && counts[$0] }
    if let capacity = pack.capacity {
      self.capacity = variant.scaled(capacity.upper.count, counts: true)
    } else if !missing.capacity || variant.missing == .none {
      capacity = variant.scaled(roots.reduce(0) { $0 + (pockets[$1].knownVolume?.count ?? 0) }, counts: true)
    } else {
      capacity = nil
    }
    carried = pack.carriers.map { carrier in
      if let capacity = carrier.capacity { return variant.scaled(capacity.upper.count, counts: true) }
      // As a pack's own: what nobody knows counts as the sum of what is known.
      guard variant.missing == .none, missing.capacity else { return nil }
      let own = roots.filter { carrier.pockets.contains(pockets[$0].id) }
      return variant.scaled(own.reduce(0) { $0 + (pockets[$1].knownVolume?.count ?? 0) }, counts: true)
    }
    carriers = pockets.indices.map { index in
      let root = lines[index].last ?? index
      return counts[index] ? pack.carriers.firstIndex { $0.pockets.contains(pockets[root].id) } : nil
    }
    var regions = [Box?](repeating: nil, count: pockets.count)
    for index in pockets.indices.sorted(by: { lines[$0].count < lines[$1].count }) {
      let parent: Box?? = if let outer = parents[index] { .some(regions[outer]) } else { .none }
      regions[index] = Self.region(of: index, pockets, parent: parent, counts, variant)
    }
    self.regions = regions
  }

  /// For each unit, the index of the pocket it is pinned to, -1 where the pack does not have it, nil where it is not
  /// pinned; nothing at all where nothing is.
  func indices(of pins: [Pin], _ units: [Unit]) -> [Int?] {
    if pins.isEmpty { return [] }
    var indices: [String: Int] = [:]
    for (index, pocket) in pack.pockets.enumerated() { indices[pocket.id] = index }
    let pockets = PinnedPockets(pins)
    return units.map { unit in pockets[unit.name].map { indices[$0] ?? -1 } }
  }

  /// The bound on what lies in the pocket's carrier, and its carrier; nil: none.
  func carrierLimit(of pocket: Int) -> (carrier: Int, limit: Int64)? {
    carriers[pocket].flatMap { carrier in carried[carrier].map { (carrier, $0) } }
  }

  func root(of pocket: Int) -> Int { lines[pocket].last ?? pocket }

  /// Whether pocket `inner` is `outer` or lies inside it.
  func lies(_ inner: Int, in outer: Int) -> Bool { lines[inner].contains(outer) }

  private static func line(from pocket: Int, _ parents: [Int?]) -> [Int] {
    var line = [pocket]
    while let parent = parents[line[line.count - 1]], !line.contains(parent) { line.append(parent) }
    return line
  }

  private static func reach(of line: [Int], _ pockets: [Pocket], _ companion: Bool) -> Reach {
    for index in line {
      if companion, let reach = pockets[index].reachByCompanion { return reach }
      if let reach = pockets[index].reach { return reach }
    }
    return .packOff
  }

  private static func region(
    of index: Int, _ pockets: [Pocket], parent: Box??, _ counts: [Bool], _ variant: PackVariant
  ) -> Box? {
    let pocket = pockets[index]
    guard let parent else {
      guard let size = pocket.size else { return nil }
      var extent = Extent(x: Int(size.width.count), y: Int(size.height.count), z: Int(size.depth.count))
      extent.z = Int(variant.scaled(Int64(extent.z), counts: counts[index], isDepth: true))
      return Box(origin: Extent(x: 0, y: 0, z: 0), extent: extent)
    }
    guard let outer = parent else { return nil }
    guard let size = pocket.size else { return outer }
    let start = Extent(
      x: outer.origin.x + Int(pocket.at.across.count), y: outer.origin.y + Int(pocket.at.up.count),
      z: outer.origin.z + Int(pocket.at.out.count))
    let sides = Extent(x: Int(size.width.count), y: Int(size.height.count), z: Int(size.depth.count))
    var extent = Extent(x: 0, y: 0, z: 0)
    for axis in 0..<3 { extent[axis] = max(0, min(sides[axis], outer.end(axis) - start[axis])) }
    return Box(origin: start, extent: extent)
  }
}

/// The pack as it is, or as a question about it changes it.
struct PackVariant: Hashable {
  /// What figures nobody gave count for.
  enum Missing { case unlimited, none }

  var missing = Missing.unlimited
  /// Hundredths that every volume and the capacity keep, rounded down.
  var percent: Int64 = 100
  /// Counting volumes, the capacity and the depth of counting roots times `grown` / `from`, rounded down.
  var grown: Int64 = 1
  var from: Int64 = 1

  func scaled(_ value: Int64, counts: Bool, isDepth: Bool = false) -> Int64 {
    if percent != 100 && !isDepth { return product(value, percent, over: 100) }
    if grown != from && counts { return product(value, grown, over: from) }
    return value
  }

  /// value × factor / divisor, rounded down, without overflow on the way.
  private func product(_ value: Int64, _ factor: Int64, over divisor: Int64) -> Int64 {
    Int64(clamping: Int128(value) * Int128(factor) / Int128(divisor))
  }
}

/// Figures that nobody gives and that cannot be worked out.
public struct MissingFigures {
  /// Root pockets whose volume is missing, by index.
  public let volumes: [Int]
  public let capacity: Bool
  /// Their paths, the capacity first.
  public let paths: [String]

  public init(_ pack: Pack) {
    var volumes: [Int] = []
    var summable = true
    for (index, pocket) in pack.pockets.enumerated() where pocket.inside == nil {
      let known = pocket.knownVolume != nil
      if pocket.volume == .unknown || (!known && !pocket.only) { volumes.append(index) }
      if !known && !pocket.outside && !pocket.beyondCapacity { summable = false }
    }
    self.volumes = volumes
    capacity = pack.capacity == nil && !summable
    paths = (capacity ? ["capacity"] : []) + volumes.map { "pockets.\(pack.pockets[$0].id).volume" }
  }

  public var isEmpty: Bool { paths.isEmpty }
}
