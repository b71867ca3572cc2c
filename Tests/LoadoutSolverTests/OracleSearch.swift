import Loadout

/// The best there is for a tiny case, found by trying every assignment of units to pockets, and for shapes every turn
/// at every whole millimetre. Slow, plain, and nothing of it shared with the planner.
final class BruteForceOracle {
  /// What one unit brings to the six levels.
  struct Cost: Comparable {
    var levels: (Int64, Int64, Int64, Int64, Int64, Int64) = (0, 0, 0, 0, 0, 0)

    static func == (a: Self, b: Self) -> Bool { a.levels == b.levels }
    static func < (a: Self, b: Self) -> Bool { a.levels < b.levels }
    static func + (a: Self, b: Self) -> Self {
      let (p, q) = (a.levels, b.levels)
      return Cost(levels: (p.0 + q.0, p.1 + q.1, p.2 + q.2, p.3 + q.3, p.4 + q.4, p.5 + q.5))
    }

    var objective: Objective {
      Objective(
        requiredLeftOut: levels.0, leftOutVolume: CubicMillimetres(levels.1), reachShortfall: levels.2,
        careShortfall: levels.3, optionalLeftOut: levels.4, strappedOutside: levels.5)
    }
  }

  /// A unit with the pockets that take it, cheapest first; equal units stand side by side.
  struct Piece {
    var unit: Unit
    var entry: Kit.Entry
    var volume: Int64
    var grams: Int64
    var ways: [(pocket: Int, cost: Cost)]
    var leftOut: Cost

    /// Whether the two can change places.
    func isEqual(_ other: Piece, _ pins: [UnitName: Int]) -> Bool {
      unit.entry == other.unit.entry && pins[unit.name] == pins[other.unit.name]
    }
  }

  let kit: Kit
  let pack: OraclePack
  let nothingOutside: Bool
  /// For each unit that is pinned, the index of its pocket.
  private let pins: [UnitName: Int]
  private var fits: [[Int]: [Cuboid]?] = [:]

  init(kit: Kit, pack: OraclePack, nothingOutside: Bool, pins: [Pin] = []) {
    self.kit = kit
    self.pack = pack
    self.nothingOutside = nothingOutside
    var pockets: [UnitName: Int] = [:]
    // A pin of one unit overrides that of its item.
    for pin in pins.filter({ $0.number == nil }) + pins.filter({ $0.number != nil }) {
      for unit in kit.units where unit.name.item == pin.item && pin.number ?? unit.name.number == unit.name.number {
        pockets[unit.name] = pack.pockets.firstIndex { $0.pocket.id == pin.pocket }
      }
    }
    self.pins = pockets
  }

  // MARK: - Trying everything

  /// An arrangement: each unit's pocket, nil for those left out, and its cost.
  struct Arrangement {
    var cost: Cost
    var pockets: [UnitName: Int]
  }

  /// The arrangement of least cost.
  ///
  /// - Parameters:
  ///   - units: those to decide on.
  ///   - isGood: false where a partial arrangement of this cost is of no use, whatever follows.
  func best(_ units: [Unit], where isGood: (Cost) -> Bool = { _ in true }) -> Arrangement? {
    let pieces = pieces(units)
    var state = State(pockets: pack.pockets.count, carriers: pack.carried.count)
    var best: Arrangement?

    func decide(_ number: Int, _ cost: Cost) {
      if let best, best.cost <= cost { return }
      guard isGood(cost) else { return }
      guard number < pieces.count else {
        var pockets: [UnitName: Int] = [:]
        for (piece, way) in zip(pieces, state.taken) where way < piece.ways.count {
          pockets[piece.unit.name] = piece.ways[way].pocket
        }
        best = Arrangement(cost: cost, pockets: pockets)
        return
      }
      let piece = pieces[number]
      // Of equal units the later one takes no earlier way.
      let isEqual = number > 0 && pieces[number - 1].isEqual(piece, pins)
      var way = isEqual ? state.taken[number - 1] : 0
      while way < piece.ways.count {
        let pocket = piece.ways[way].pocket
        if state.hasRoom(for: piece, in: pocket, pack, pieces) {
          state.add(piece, way, to: pocket, pack, +1)
          if placesExist(inRootOf: pocket, state, pieces) { decide(number + 1, cost + piece.ways[way].cost) }
          state.add(piece, way, to: pocket, pack, -1)
        }
        way += 1
      }
      state.taken.append(piece.ways.count)
      decide(number + 1, cost + piece.leftOut)
      state.taken.removeLast()
    }
    decide(0, Cost())
    return best
  }

  private func pieces(_ units: [Unit]) -> [Piece] {
    let pieces = units.map { unit in
      let entry = kit.entries[unit.entry]
      let item = entry.item
      let volume = item.packedVolume.count
      let water = item.contents.water.map { ($0.count + 500) / 1_000 } ?? 0
      var leftOut = Cost()
      leftOut.levels = entry.required ? (1, volume, 0, 0, 0, 0) : (0, 0, 0, 0, 1, 0)
      let ways = pack.pockets.indices.filter { pins[unit.name] ?? $0 == $0 }
        .filter { pack.pockets[$0].takes(item, nothingOutside: nothingOutside) }
        .map { (pocket: $0, cost: cost(of: entry, in: pack.pockets[$0])) }
        .sorted { $0.cost != $1.cost ? $0.cost < $1.cost : $0.pocket < $1.pocket }
      return Piece(
        unit: unit, entry: entry, volume: volume, grams: (item.weight?.count ?? 0) + water, ways: ways, leftOut: leftOut
      )
    }
    // Large required units first: they prune most.
    return pieces.sorted {
      if $0.entry.required != $1.entry.required { return $0.entry.required }
      if $0.volume != $1.volume { return $0.volume > $1.volume }
      return ($0.unit.entry, $0.unit.name.number) < ($1.unit.entry, $1.unit.name.number)
    }
  }

  private func cost(of entry: Kit.Entry, in pocket: OraclePocket) -> Cost {
    var cost = Cost()
    if entry.required {
      cost.levels.2 = Int64(max(0, pocket.reach.rawValue - entry.need.rawValue))
      if entry.item.dry && !pocket.dry { cost.levels.3 += 1 }
      if entry.item.closed && !pocket.closed { cost.levels.3 += 1 }
    }
    if pocket.outside && !pocket.holds(entry.item.kind) { cost.levels.5 = 1 }
    return cost
  }

  /// What has been decided so far.
  private struct State {
    var taken: [Int] = []
    var volumes: [Int64]
    var grams: [Int64]
    var counted: Int64 = 0
    var carried: [Int64]

    init(pockets: Int, carriers: Int) {
      carried = [Int64](repeating: 0, count: carriers)
      volumes = [Int64](repeating: 0, count: pockets)
      grams = volumes
    }

    /// The pieces directly in a pocket.
    func pieces(in pocket: Int, _ pieces: [Piece]) -> [Piece] {
      taken.indices.compactMap { number in
        let (piece, way) = (pieces[number], taken[number])
        return way < piece.ways.count && piece.ways[way].pocket == pocket ? piece : nil
      }
    }

    func hasRoom(for piece: Piece, in pocket: Int, _ pack: OraclePack, _ pieces: [Piece]) -> Bool {
      let it = pack.pockets[pocket]
      for around in it.chain {
        let limits = pack.pockets[around]
        if let volume = limits.volume, volumes[around] + piece.volume > volume { return false }
        if let most = limits.pocket.maxWeight?.count, grams[around] + piece.grams > most { return false }
      }
      if it.counts, let capacity = pack.capacity, counted + piece.volume > capacity { return false }
      if let carrier = it.carrier, let most = pack.carried[carrier], carried[carrier] + piece.volume > most {
        return false
      }
      let here = self.pieces(in: pocket, pieces)
      if let most = it.pocket.atMost, here.count >= Int(most) { return false }
      for other in here {
        let (a, b) = (piece.entry.item, other.entry.item)
        if let kind = b.kind, a.apartFrom.contains(kind) { return false }
        if let kind = a.kind, b.apartFrom.contains(kind) { return false }
      }
      return true
    }

    mutating func add(_ piece: Piece, _ way: Int, to pocket: Int, _ pack: OraclePack, _ sign: Int64) {
      if sign > 0 { taken.append(way) } else { taken.removeLast() }
      for around in pack.pockets[pocket].chain {
        volumes[around] += sign * piece.volume
        grams[around] += sign * piece.grams
      }
      if pack.pockets[pocket].counts { counted += sign * piece.volume }
      if let carrier = pack.pockets[pocket].carrier { carried[carrier] += sign * piece.volume }
    }
  }

  // MARK: - Shapes

  private func placesExist(inRootOf pocket: Int, _ state: State, _ pieces: [Piece]) -> Bool {
    let root = pack.pockets[pocket].root
    guard pack.pockets[root].region != nil else { return true }
    var boxes: [(entry: Int, pocket: Int)] = []
    for (number, way) in state.taken.enumerated() where way < pieces[number].ways.count {
      let place = pieces[number].ways[way].pocket
      if pack.pockets[place].root == root, pieces[number].entry.item.rigidSize != nil {
        boxes.append((pieces[number].unit.entry, place))
      }
    }
    return places(for: boxes) != nil
  }

  /// Places for boxes of the same root, each an entry's unit in a pocket, in the order given; nil where there are none.
  func places(for boxes: [(entry: Int, pocket: Int)]) -> [Cuboid]? {
    let sorted = boxes.indices.sorted {
      (boxes[$0].entry, boxes[$0].pocket, $0) < (boxes[$1].entry, boxes[$1].pocket, $1)
    }
    let key = sorted.flatMap { [boxes[$0].entry, boxes[$0].pocket] }
    let found: [Cuboid]?
    if let known = fits[key] {
      found = known
    } else {
      found = disjointPlaces(
        sorted.map { pack.pockets[boxes[$0].pocket].places(for: kit.entries[boxes[$0].entry].item) })
      fits[key] = .some(found)
    }
    guard let found else { return nil }
    var places = found
    for (number, box) in sorted.enumerated() { places[box] = found[number] }
    return places
  }
}
