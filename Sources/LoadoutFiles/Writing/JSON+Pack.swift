/// A pack as its file: every key that says something, in the order of the format's page.
public func write(_ pack: Pack) -> String { JSON(pack).fileText }

extension JSON {
  /// The pack as files hold it.
  public init(_ pack: Pack) {
    self = ["id": .string(pack.id), "name": .string(pack.name)]
    append("type", ifAny: pack.type.map { .string($0.rawValue) })
    append("capacity", ifAny: pack.capacity.map { .string(QuantityText.volumes($0)) })
    append("weight", ifAny: pack.weight.map { .string(QuantityText.weights($0)) })
    append("price", ifAny: pack.price.map { .string(QuantityText.prices($0)) })
    append("size", ifAny: pack.size.map { .string(QuantityText.size($0)) })
    append("sizes", ifAny: pack.sizes.isEmpty ? nil : .object(pack.sizes.map { JSON.Member($0.name, JSON($0)) }))
    append("features", ifAny: list(pack.features))
    append("pockets", .array(pack.pockets.map { JSON($0) }))
    append("carriers", ifAny: pack.carriers.isEmpty ? nil : .array(pack.carriers.map { JSON($0) }))
    append("sources", ifAny: sources(pack.sources))
  }

  private init(_ carrier: Carrier) {
    self = ["id": .string(carrier.id), "name": .string(carrier.name)]
    append("capacity", ifAny: carrier.capacity.map { .string(QuantityText.volumes($0)) })
    append("pockets", .texts(carrier.pockets))
  }

  private init(_ size: PackSize) {
    self = .object([])
    append("capacity", ifAny: size.capacity.map { .string(QuantityText.volumes($0)) })
    append("backLength", ifAny: size.backLength.map { .string(QuantityText.lengths($0)) })
    append("chest", ifAny: size.chest.map { .string(QuantityText.lengths($0)) })
    append("weight", ifAny: size.weight.map { .string(QuantityText.weights($0)) })
  }

  /// The pocket as a pack's file holds it.
  public init(_ pocket: Pocket) {
    self = ["id": .string(pocket.id)]
    append("name", ifAny: pocket.name.map { .string($0) })
    append("inside", ifAny: pocket.inside.map { .string($0) })
    append("size", ifAny: pocket.size.map { .string(QuantityText.size($0)) })
    if pocket.at != Offset() {
      append("at", .string(QuantityText.sides([pocket.at.up, pocket.at.across, pocket.at.out])))
    }
    switch pocket.volume {
    case .notGiven: break
    case .unknown: append("volume", "unknown")
    case .stated(let volume): append("volume", .string(QuantityText.volume(volume)))
    }
    append("closure", ifAny: pocket.closure.map { .string($0.rawValue) })
    append("reach", ifAny: pocket.reach.map { .string($0.word) })
    append("reachByCompanion", ifAny: pocket.reachByCompanion.map { .string($0.word) })
    append("dry", ifAny: pocket.dry.map { .bool($0) })
    append("holds", ifAny: pocket.holds.isEmpty ? nil : .object(pocket.holds.map { holding($0) }))
    append("only", ifAny: pocket.only ? true : nil)
    append("refuses", ifAny: list(pocket.refuses))
    append("atMost", ifAny: pocket.atMost.map { .integer($0) })
    append("maxWeight", ifAny: pocket.maxWeight.map { .string(QuantityText.weight($0)) })
    append("outside", ifAny: pocket.outside ? true : nil)
    append("beyondCapacity", ifAny: pocket.beyondCapacity ? true : nil)
    append("opening", ifAny: pocket.opening.map { JSON.opening($0) })
  }

  private static func opening(_ opening: Opening) -> JSON {
    var json: JSON = ["side": .string(opening.side.rawValue)]
    json.append("size", ifAny: opening.size.map { .string(QuantityText.sides([$0.first, $0.second])) })
    return json
  }
}

private func holding(_ holding: Holding) -> JSON.Member {
  JSON.Member(holding.kind, .text(holding.limit.map { QuantityText.measure($0) }))
}

/// The texts; nil where there are none, as files leave empty lists away.
func list(_ texts: [String]) -> JSON? { texts.isEmpty ? nil : .texts(texts) }

func sources(_ sources: [Source]) -> JSON? {
  if sources.isEmpty { return nil }
  var list: [JSON] = []
  for source in sources {
    var json: JSON = ["for": .texts(source.figures), "basis": .string(source.basis.rawValue)]
    json.append("text", ifAny: source.text.map { .string($0) })
    json.append("address", ifAny: source.address.map { .string($0) })
    list.append(json)
  }
  return .array(list)
}

extension JSON {
  /// A price as files write it: "GBP 40"; null where there is none.
  public static func price(_ price: Price?) -> JSON {
    price.map { price in .string(QuantityText.prices(Span(price))) } ?? .null
  }
}
