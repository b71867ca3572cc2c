extension FileReader {
  /// What a scanner reads from a text; reported, with its place, where it cannot.
  private mutating func scan<Value>(
    _ id: NodeID?, _ example: String, _ read: (inout QuantityScanner) throws(QuantityFault) -> Value
  ) -> Value? {
    guard let id else { return nil }
    guard kind(id) == .string else {
      report(id, "a text with its unit is expected, like \"\(example)\"; this is \(shown(id))\(adviceOnNull(id))")
      return nil
    }
    let node = document.nodes[id]
    var scanner =
      node.escaped
      ? QuantityScanner(document.text(id)) : QuantityScanner(document.bytes, from: node.start + 1, to: node.end - 1)
    do throws(QuantityFault) {
      return try read(&scanner)
    } catch {
      report(id, error.text)
      return nil
    }
  }

  mutating func quantity(_ id: NodeID?, _ dimension: Dimension, zero: Bool = false) -> Int64? {
    scan(id, dimension.example) { (scanner) throws(QuantityFault) in try scanner.quantity(dimension, zero: zero) }
  }

  mutating func volume(_ id: NodeID?) -> CubicMillimetres? { quantity(id, .volume).map { CubicMillimetres($0) } }

  mutating func weight(_ id: NodeID?) -> Grams? { quantity(id, .weight).map { Grams($0) } }

  mutating func temperature(_ id: NodeID?) -> Int64? {
    scan(id, "8 C") { (scanner) throws(QuantityFault) in try scanner.temperature() }
  }

  mutating func measure(_ id: NodeID?) -> Measure? {
    scan(id, "2 L") { (scanner) throws(QuantityFault) in try scanner.measure() }
  }

  mutating func size(_ id: NodeID?) -> Size? {
    let example = "45 x 24 x 10 cm"
    let sides = scan(id, example) { (scanner) throws(QuantityFault) in try scanner.sides(3, "a size", example) }
    return sides.map { Size(height: $0[0], width: $0[1], depth: $0[2]) }
  }

  mutating func hole(_ id: NodeID?) -> Hole? {
    let example = "32 x 22 cm"
    let sides = scan(id, example) { (scanner) throws(QuantityFault) in
      try scanner.sides(2, "the size of an opening", example)
    }
    return sides.map { Hole($0[0], $0[1]) }
  }

  mutating func offset(_ id: NodeID?) -> Offset? {
    let example = "30 x 2 x 0 cm"
    let sides = scan(id, example) { (scanner) throws(QuantityFault) in
      try scanner.sides(3, "an offset (up x across x out)", example, zero: true)
    }
    return sides.map { Offset(up: $0[0], across: $0[1], out: $0[2]) }
  }

  mutating func capacity(_ id: NodeID?) -> Span<CubicMillimetres>? {
    let example = "15-18 L"
    let span = scan(id, example) { (scanner) throws(QuantityFault) in try scanner.span(.volume, example) }
    return span.map { Span(lower: CubicMillimetres($0.lower), upper: CubicMillimetres($0.upper)) }
  }

  mutating func weights(_ id: NodeID?) -> Span<Grams>? {
    let example = "560-715 g"
    let span = scan(id, example) { (scanner) throws(QuantityFault) in try scanner.span(.weight, example) }
    return span.map { Span(lower: Grams($0.lower), upper: Grams($0.upper)) }
  }

  mutating func lengths(_ id: NodeID?) -> Span<Millimetres>? {
    let example = "40-46 cm"
    let span = scan(id, example) { (scanner) throws(QuantityFault) in try scanner.span(.length, example) }
    return span.map { Span(lower: Millimetres($0.lower), upper: Millimetres($0.upper)) }
  }

  mutating func price(_ id: NodeID?) -> Span<Price>? {
    let price = scan(id, "GBP 40") { (scanner) throws(QuantityFault) in try scanner.price() }
    return price.map {
      Span(
        lower: Price(currency: $0.currency, hundredths: $0.lower),
        upper: Price(currency: $0.currency, hundredths: $0.upper))
    }
  }
}
