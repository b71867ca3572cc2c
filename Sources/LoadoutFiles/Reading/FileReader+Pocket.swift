private enum PocketKey: String, FieldKey {
  case id, name, inside, size, at, volume, closure, reach, reachByCompanion, dry, holds, only, refuses, atMost
  case maxWeight, outside, beyondCapacity, opening
  static var owner: String { "a pocket" }
}

private enum OpeningKey: String, FieldKey {
  case side, size
  static var owner: String { "an opening" }
}

extension FileReader {
  /// A pocket, and the places of its name and its parent's.
  mutating func pocket(_ id: NodeID) -> (pocket: Pocket, name: NodeID, inside: NodeID?)? {
    guard let fields = fields(id, PocketKey.self) else { return nil }
    let name = pocketName(wanted(.id, of: fields, "\"main\""))
    let pocket = Pocket(
      id: name ?? "",
      name: words(fields[.name]),
      inside: pocketName(fields[.inside]),
      size: size(fields[.size]),
      at: offset(fields[.at]) ?? Offset(),
      volume: pocketVolume(fields[.volume]),
      closure: choice(fields[.closure], Closure.self, "a closure"),
      reach: reach(fields[.reach]),
      reachByCompanion: reach(fields[.reachByCompanion]),
      dry: flag(fields[.dry]),
      holds: holdings(fields[.holds]),
      only: flag(fields[.only]) ?? false,
      refuses: names(fields[.refuses], "kinds"),
      atMost: whole(fields[.atMost], 1, FileLimits.count, "a count"),
      maxWeight: weight(fields[.maxWeight]),
      outside: flag(fields[.outside]) ?? false,
      beyondCapacity: flag(fields[.beyondCapacity]) ?? false,
      opening: opening(fields[.opening]))
    return name == nil ? nil : (pocket, fields[.id] ?? id, fields[.inside])
  }

  /// A pocket's name; in a plan, whose packs may be joined, behind its pack's: "belt/front".
  private mutating func pocketName(_ id: NodeID?) -> String? {
    guard isPlan else { return name(id) }
    return name(id, partedBySlash: true)
  }

  private mutating func pocketVolume(_ id: NodeID?) -> PocketVolume {
    guard let id else { return .notGiven }
    if kind(id) == .string, document.text(id) == "unknown" { return .unknown }
    return volume(id).map { .stated($0) } ?? .notGiven
  }

  private mutating func holdings(_ id: NodeID?) -> [Holding] {
    guard let id else { return [] }
    guard kind(id) == .object else {
      report(id, "kinds with their limits are expected, { \"reservoir\": \"2 L\" }; this is \(shown(id))")
      return []
    }
    var holdings: [Holding] = []
    var names: Set<String> = []
    var at = id + 1
    while at < document.nodes[id].next {
      let value = at + 1
      if let kind = nameKey(at) {
        if !names.insert(kind).inserted { report(at, "the kind \(quoted(kind)) is given twice; leave one") }
        let limit = self.kind(value) == .null ? nil : measure(value)
        holdings.append(Holding(kind: kind, limit: limit))
      }
      at = document.nodes[value].next
    }
    return holdings
  }

  private mutating func opening(_ id: NodeID?) -> Opening? {
    guard let id, let fields = fields(id, OpeningKey.self) else { return nil }
    let size = hole(fields[.size])
    let side = choice(wanted(.side, of: fields, "\"front\""), Opening.Side.self, "a side of an opening")
    return side.map { Opening(side: $0, size: size) }
  }
}
