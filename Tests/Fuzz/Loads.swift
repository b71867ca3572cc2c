import LoadoutAudit
import LoadoutFiles
import PackLoadout

/// Whole loads: what the bytes say becomes a kit and a pack, and the plan must pass the judge, be read again from what is
/// written of it, and pass once more.
enum Loads {
  static func take(_ bytes: [UInt8]) {
    var source = LoadSource(bytes)
    let (kit, pack) = (source.kit(), source.pack())
    var items: [Item] = []
    for entry in kit.entries where !items.contains(where: { item in item.id == entry.item.id }) {
      items.append(entry.item)
    }
    let known = Catalogue(packs: [pack], items: items)
    let request = Request(
      choices: [KitChoice(kit: kit, chosen: [])], pack: pack, companion: source.chance(),
      nothingOutside: source.chance())
    do {
      let plan = try Planner(known, limits: Limits(nodes: 4_000)).plan(request)
      let text = Array(JSON(plan).fileText.utf8)
      let again = try readPlan(text, file: "plan")
      demand(
        again.verdict == plan.verdict && again.placements == plan.placements, "a plan is not what is written of it")
      let faults = Judge().faults(in: again)
      demand(faults.isEmpty, "the judge refuses what is written of a plan: \(faults.map(\.sentence))")
    } catch let fault as InternalFault {
      fatalError("the judge refuses a plan: \(fault.faults)")
    } catch {
      fatalError("a plan cannot be read again: \(error)")
    }
  }
}

/// Choices taken from bytes, one after the other; behind their end always the first.
private struct LoadSource {
  private var bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  private mutating func byte() -> UInt8 { bytes.popFirst() ?? 0 }

  mutating func chance() -> Bool { byte() & 1 == 1 }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[Int(byte()) % values.count] }

  private mutating func maybe<Value>(_ make: (inout LoadSource) -> Value) -> Value? { chance() ? make(&self) : nil }

  /// Small figures mostly, and the largest that a file may state.
  private mutating func number(_ most: Int64) -> Int64 {
    let byte = Int64(byte())
    return byte == 255 ? most : min(most, 1 + byte % 16)
  }

  private mutating func kind() -> String { pick(["a", "b", "c"]) }
  private mutating func size() -> Size { Size(height: number(5_000), width: number(5_000), depth: number(5_000)) }

  private mutating func volume() -> CubicMillimetres {
    let volume = number(1_000_000_000)
    return CubicMillimetres(chance() ? volume : max(1, min(1_000_000_000, volume * Int64(byte()))))
  }

  mutating func kit() -> Kit {
    var entries: [Kit.Entry] = []
    for index in 0..<Int(byte() % 6) {
      let item = entries.isEmpty || byte() % 8 > 0 ? item("i\(index)") : pick(entries).item
      entries.append(
        Kit.Entry(
          item: item, quantity: Int64(1 + byte() % 3), required: byte() % 4 > 0,
          reach: maybe { $0.pick(Reach.allCases) }))
    }
    return Kit(entries: entries)
  }

  private mutating func item(_ id: String) -> Item {
    var item = Item(id: id, name: id, form: form())
    item.kind = maybe { $0.kind() }
    if chance() { item.rated = .volume(volume()) }
    item.holderOnly = byte() % 8 == 1
    item.orientation = pick(OrientationRule.allCases)
    (item.outside, item.dry, item.closed) = (chance(), chance(), chance())
    if byte() % 4 == 1 { item.apartFrom = [kind()] }
    item.reach = maybe { $0.pick(Reach.allCases) }
    item.weight = maybe { source in Grams(source.number(1_000_000)) }
    return item
  }

  private mutating func form() -> Item.Form {
    if chance() { return .rigid(size: size(), volume: maybe { $0.volume() }) }
    let volume = volume()
    return .soft(
      volume: volume, compressed: maybe { source in CubicMillimetres(source.number(volume.count)) },
      size: maybe { $0.size() })
  }

  mutating func pack() -> Pack {
    var pack = Pack(id: "pack", name: "Pack")
    for index in 0..<Int(1 + byte() % 4) {
      pack.pockets.append(
        pocket("p\(index)", inside: index > 0 ? maybe { [pockets = pack.pockets] in $0.pick(pockets).id } : nil))
    }
    pack.capacity = maybe { source in Span(source.volume()) }
    return pack
  }

  /// What is to lie where: of an item all units, or of some one.
  mutating func pins(_ kit: Kit, _ pack: Pack) -> [Pin] {
    var pins: [Pin] = []
    for entry in kit.entries where byte() % 4 == 1 && !pins.contains(where: { pin in pin.item == entry.item.id }) {
      let unit = entry.item.id + (chance() ? "#1" : "")
      if let pin = Pin(unit, in: pick(pack.pockets).id) { pins.append(pin) }
    }
    return pins
  }

  private mutating func pocket(_ id: String, inside parent: String?) -> Pocket {
    var pocket = Pocket(id: id, inside: parent)
    pocket.size = maybe { $0.size() }
    if parent != nil, chance() { pocket.at = Offset(up: number(5_000), across: number(5_000), out: number(5_000)) }
    switch byte() % 4 {
    case 0: pocket.volume = .notGiven
    case 1: pocket.volume = .unknown
    default: pocket.volume = .stated(volume())
    }
    if chance() { pocket.holds = [Holding(kind: kind(), limit: maybe { source in .volume(source.volume()) })] }
    pocket.only = byte() % 4 == 1
    if byte() % 4 == 1 { pocket.refuses = [kind()] }
    pocket.atMost = byte() % 4 == 1 ? number(1_000_000) : nil
    pocket.maxWeight = byte() % 4 == 1 ? Grams(number(1_000_000)) : nil
    (pocket.outside, pocket.beyondCapacity) = (byte() % 4 == 1, byte() % 4 == 1)
    pocket.opening = maybe { source in
      Opening(
        side: source.pick(Opening.Side.allCases),
        size: source.maybe { source in Hole(source.number(5_000), source.number(5_000)) })
    }
    pocket.closure = maybe { $0.pick(Closure.allCases) }
    pocket.reach = maybe { $0.pick(Reach.allCases) }
    pocket.reachByCompanion = maybe { $0.pick(Reach.allCases) }
    pocket.dry = maybe { $0.chance() }
    return pocket
  }
}
