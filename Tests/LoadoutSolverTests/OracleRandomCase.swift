import Loadout

extension Case {
  /// A tiny case with everything a case can have, the same for a seed on every machine; about half of them overflow.
  init(seed: UInt64) {
    var maker = CaseMaker(random: SplitMix64(state: seed))
    self = maker.make(seed)
  }
}

extension Case {
  /// Ten soft things in two or three pockets that hold somewhat less: many ways to fail, few of them the smallest.
  static func crowded(seed: UInt64) -> Case {
    var random = SplitMix64(state: seed)
    func number(_ low: Int64, _ high: Int64) -> Int64 { low + Int64(random.next() % UInt64(high - low + 1)) }
    var entries: [Kit.Entry] = []
    var total: Int64 = 0
    while total == 0 || entries.reduce(0, { $0 + $1.quantity }) < 10 {
      let volume = number(2, 14)
      var item = Item(
        id: "i\(entries.count)", name: "thing",
        form: .soft(volume: CubicMillimetres(volume), compressed: nil, size: nil))
      item.kind = ["a", "b", "c"][Int(number(0, 2))]
      if number(0, 9) == 0 { item.apartFrom = [["a", "b", "c"][Int(number(0, 2))]] }
      let quantity = min(number(1, 3), 10 - entries.reduce(0) { $0 + $1.quantity })
      entries.append(Kit.Entry(item: item, quantity: quantity))
      total += volume * quantity
    }
    var pockets: [Pocket] = []
    for index in 0..<number(2, 3) {
      let volume = CubicMillimetres(max(1, total * number(25, 45) / 100))
      var pocket = Pocket(id: "p\(index)", volume: .stated(volume))
      if number(0, 2) == 0 { pocket.refuses = [["a", "b", "c"][Int(number(0, 2))]] }
      if number(0, 4) == 0 { pocket.atMost = number(2, 4) }
      pockets.append(pocket)
    }
    return Case(
      kit: Kit(entries: entries), pack: Pack(id: "pack", name: "Pack", pockets: pockets),
      testDescription: "crowded, seed \(seed)")
  }
}

extension Case {
  /// The same with one to three pins by chance, of things and of single units.
  func pinned(by seed: UInt64) -> Case {
    var random = SplitMix64(state: ~seed)
    var copy = self
    for _ in 0...random.next() % 3 {
      let unit = kit.units[Int(random.next() % UInt64(kit.units.count))].name
      let pocket = pack.pockets[Int(random.next() % UInt64(pack.pockets.count))].id
      let pin = Pin(item: unit.item, number: random.next() % 3 == 0 ? unit.number : nil, pocket: pocket)
      if !copy.pins.contains(where: { $0.subject == pin.subject }) { copy.pins.append(pin) }
    }
    return copy
  }
}

extension Case {
  /// The same with a pocket that holds no other twice.
  func twinned(by seed: UInt64) -> Case {
    let leaves = pack.pockets.filter { pocket in !pack.pockets.contains { $0.inside == pocket.id } }
    var twin = leaves[Int(seed % UInt64(leaves.count))]
    let id = twin.id
    twin.id += "-twin"
    var copy = self
    copy.pack.pockets.append(twin)
    for index in copy.pack.carriers.indices where copy.pack.carriers[index].pockets.contains(id) {
      copy.pack.carriers[index].pockets.append(twin.id)
    }
    return copy
  }
}

/// The seeds from 0 up, in blocks: a test of many cases is then a few lines of a log.
func seeds(_ count: UInt64, by block: UInt64) -> [Range<UInt64>] {
  stride(from: 0, to: count, by: UInt64.Stride(block)).map { $0..<min(count, $0 + block) }
}

/// The generator of Steele, Lea and Flood (2014).
struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

private struct CaseMaker {
  var random: SplitMix64

  mutating func make(_ seed: UInt64) -> Case {
    if chance(15) { return shapes(seed) }
    let pack = carried(pack(), seed)
    return Case(
      kit: kit(), pack: pack, companion: chance(30), nothingOutside: chance(20), testDescription: "seed \(seed)")
  }

  /// A box and things that about fill it, so that all depends on how they lie.
  private mutating func shapes(_ seed: UInt64) -> Case {
    let box = size(3, 5)
    let space = box.volume.count * number(8, 10) / 10
    var entries: [Kit.Entry] = []
    var volume: Int64 = 0
    while volume < space && entries.count < 5 {
      var entry = Kit.Entry(
        item: Item(id: "i\(entries.count)", name: "thing", form: .rigid(size: size(1, 5), volume: nil)))
      entry.item.orientation = pick([.any, .any, .any, .upright, .fixed])
      entry.quantity = chance(25) ? 2 : 1
      volume += entry.quantity * entry.item.packedVolume.count
      entries.append(entry)
    }
    let opening = chance(50) ? Opening(side: pick(Opening.Side.allCases)) : nil
    let pack = Pack(id: "pack", name: "Pack", pockets: [Pocket(id: "p0", size: box, opening: opening)])
    return Case(kit: Kit(entries: entries), pack: pack, testDescription: "shapes, seed \(seed)")
  }

  // MARK: - The pack

  /// A fourth of the packs are two carried together, each with litres of its own.
  private func carried(_ pack: Pack, _ seed: UInt64) -> Pack {
    let roots = pack.pockets.filter { $0.inside == nil }
    guard seed % 4 == 3, roots.count > 1 else { return pack }
    var own = SplitMix64(state: ~seed)
    var pack = pack
    let cut = 1 + Int(own.next() % UInt64(roots.count - 1))
    for (id, part) in [("x", roots[..<cut]), ("y", roots[cut...])] {
      let litres = part.reduce(0) { $0 + ($1.knownVolume?.count ?? 20) }
      let upper = CubicMillimetres(max(1, litres * Int64(4 + own.next() % 7) / 10))
      let capacity = own.next() % 5 > 0 ? Span(upper) : nil
      pack.carriers.append(Carrier(id: id, name: id, capacity: capacity, pockets: part.map { $0.id }))
    }
    return pack
  }

  private mutating func pack() -> Pack {
    var pockets: [Pocket] = []
    for number in 0..<Int(number(2, 4)) {
      let parent = number > 0 && chance(45) ? pick(pockets).id : nil
      pockets.append(pocket("p\(number)", inside: parent))
    }
    var pack = Pack(id: "pack", name: "Pack", pockets: pockets)
    if chance(60) {
      let litres = pockets.filter { $0.inside == nil }.reduce(0) { $0 + ($1.knownVolume?.count ?? 20) }
      let upper = max(1, litres * number(5, 13) / 10)
      pack.capacity = Span(
        lower: CubicMillimetres(chance(30) ? max(1, upper / 2) : upper), upper: CubicMillimetres(upper))
    }
    return pack
  }

  private mutating func pocket(_ id: String, inside parent: String?) -> Pocket {
    var pocket = Pocket(id: id, inside: parent)
    let isRoot = parent == nil
    if chance(isRoot ? 60 : 55) {
      pocket.size = isRoot ? size(2, 5) : size(1, 4)
      if !isRoot && chance(60) { pocket.at = Offset(up: number(0, 2), across: number(0, 2), out: number(0, 1)) }
    }
    let box = pocket.size?.volume.count
    switch number(0, 9) {
    case 0: pocket.volume = chance(50) ? .unknown : .notGiven
    case 1...4: pocket.volume = .stated(CubicMillimetres(max(1, (box ?? number(8, 60)) * number(5, 11) / 10)))
    default: if box == nil && isRoot { pocket.volume = .stated(CubicMillimetres(number(8, 60))) }
    }
    if chance(35) {
      let kinds = chance(30) ? ["a", "b"] : [kind()]
      pocket.holds = kinds.map { Holding(kind: $0, limit: chance(50) ? .volume(CubicMillimetres(number(1, 3))) : nil) }
      pocket.only = chance(45)
    }
    if chance(15) { pocket.refuses = [kind()] }
    if chance(18) { pocket.atMost = number(1, 2) }
    if chance(18) { pocket.maxWeight = Grams(number(1, 6)) }
    pocket.outside = chance(18)
    pocket.beyondCapacity = chance(15)
    if chance(40) {
      let hole = chance(75) ? Hole(number(1, 4), number(1, 4)) : nil
      pocket.opening = Opening(side: pick(Opening.Side.allCases), size: hole)
    }
    if chance(45) { pocket.closure = pick([.zip, .mesh, .open]) }
    if chance(50) { pocket.reach = pick(Reach.allCases) }
    if chance(30) { pocket.reachByCompanion = pick(Reach.allCases) }
    if chance(35) { pocket.dry = chance(60) }
    return pocket
  }

  // MARK: - The kit

  private mutating func kit() -> Kit {
    var entries: [Kit.Entry] = []
    var units: Int64 = 0
    let most = number(3, 6)
    while units < most {
      let again = !entries.isEmpty && chance(10)
      let item = again ? pick(entries).item : item("i\(entries.count)")
      let quantity = chance(25) ? min(2, most - units) : 1
      units += quantity
      let reach = chance(35) ? pick(Reach.allCases) : nil
      entries.append(Kit.Entry(item: item, quantity: quantity, required: chance(72), reach: reach))
    }
    return Kit(entries: entries)
  }

  private mutating func item(_ id: String) -> Item {
    var item = Item(id: id, name: id, form: form())
    if chance(65) { item.kind = kind() }
    if item.kind != nil {
      if chance(35) { item.rated = .volume(CubicMillimetres(number(1, 4))) }
      item.holderOnly = chance(10)
    }
    item.orientation = pick([.any, .any, .any, .upright, .fixed])
    item.outside = chance(35)
    item.dry = chance(25)
    item.closed = chance(25)
    if chance(18) { item.apartFrom = [kind()] }
    if chance(30) { item.reach = pick(Reach.allCases) }
    if chance(80) { item.weight = Grams(number(1, 3)) }
    if chance(10) { item.contents.water = CubicMillimetres(number(400, 2_000)) }
    return item
  }

  private mutating func form() -> Item.Form {
    if chance(60) {
      let size = chance(50) ? size(1, 3) : size(1, 4)
      let stated = CubicMillimetres(max(1, size.volume.count * number(5, 12) / 10))
      return .rigid(size: size, volume: chance(15) ? stated : nil)
    }
    let volume = number(1, 20)
    return .soft(
      volume: CubicMillimetres(volume), compressed: chance(50) ? CubicMillimetres(number(1, volume)) : nil, size: nil)
  }

  // MARK: - Chance

  private mutating func number(_ low: Int64, _ high: Int64) -> Int64 {
    low + Int64(random.next() % UInt64(high - low + 1))
  }
  private mutating func chance(_ percent: Int64) -> Bool { number(1, 100) <= percent }
  private mutating func pick<Value>(_ values: [Value]) -> Value { values[Int(number(0, Int64(values.count) - 1))] }
  private mutating func kind() -> String { pick(["a", "b", "c"]) }
  private mutating func size(_ low: Int64, _ high: Int64) -> Size {
    Size(height: number(low, high), width: number(low, high), depth: number(low, high))
  }
}
