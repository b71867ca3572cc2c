extension QuantityScanner {
  /// One quantity and nothing behind it.
  mutating func quantity(_ dimension: Dimension, zero: Bool = false) throws(QuantityFault) -> Int64 {
    let figure = try wantedFigure(dimension.name, dimension.example)
    let ratio = try wantedUnit(dimension)
    let rest = dimension == .duration ? try smallerParts(than: ratio, dimension) : []
    try wantEnd(dimension.name, dimension.example)
    if rest.isEmpty { return try count(figure, ratio, dimension, zero: zero) }
    var total = try count(figure, ratio, dimension, zero: true)
    for part in rest { total += try count(part.figure, part.ratio, dimension, zero: true) }
    if total == 0, !zero { return try count(figure, ratio, dimension, zero: false) }
    if total > dimension.most { throw over(dimension) }
    return total
  }

  /// What stands behind the hours of "2 h 30 min": figures of smaller and smaller units.
  private mutating func smallerParts(than first: Ratio, _ dimension: Dimension) throws(QuantityFault)
    -> [(figure: Figure, ratio: Ratio)]
  {
    var parts: [(figure: Figure, ratio: Ratio)] = []
    while true {
      skipSpaces()
      let start = at
      guard let figure = try figure(), !figure.isNegative else {
        at = start
        return parts
      }
      let ratio = try wantedUnit(dimension)
      guard ratio.numerator < (parts.last?.ratio ?? first).numerator else {
        at = start
        return parts
      }
      parts.append((figure, ratio))
    }
  }

  /// Sides of a box or a hole; a side without a unit has the last one's.
  mutating func sides(_ wanted: Int, _ what: String, _ example: String, zero: Bool = false) throws(QuantityFault)
    -> [Int64]
  {
    var figures: [Figure] = []
    var ratios: [Ratio?] = []
    repeat {
      skipSpaces()
      figures.append(try wantedFigure(what, example))
      ratios.append(try optionalUnit(.length))
      skipSpaces()
    } while takeCross()
    try wantEnd(what, example)
    guard figures.count == wanted else {
      throw QuantityFault(text: "\(what) has \(wanted) sides, this one \(figures.count); write it like \"\(example)\"")
    }
    guard let last = ratios[wanted - 1] else { throw noUnit(.length, example) }
    var sides: [Int64] = []
    for (figure, ratio) in zip(figures, ratios) {
      sides.append(try count(figure, ratio ?? last, .length, zero: zero))
    }
    return sides
  }

  /// One figure or a range of two.
  mutating func span(_ dimension: Dimension, _ example: String) throws(QuantityFault) -> (lower: Int64, upper: Int64) {
    let first = try wantedFigure(dimension.name, example)
    let firstRatio = try optionalUnit(dimension)
    skipSpaces()
    guard takeDash() else {
      guard let firstRatio else { throw noUnit(dimension, example) }
      try wantEnd(dimension.name, example)
      let value = try count(first, firstRatio, dimension, zero: false)
      return (value, value)
    }
    skipSpaces()
    let second = try wantedFigure(dimension.name, example)
    let ratio = try wantedUnit(dimension)
    try wantEnd(dimension.name, example)
    let lower = try count(first, firstRatio ?? ratio, dimension, zero: false)
    return try ordered(lower, count(second, ratio, dimension, zero: false))
  }

  /// A price or a range of prices, in hundredths, with its currency.
  mutating func price() throws(QuantityFault) -> (currency: String, lower: Int64, upper: Int64) {
    let (what, example) = ("a price", "GBP 40")
    let currency = unit()
    guard currency.utf8.count == 3, currency.utf8.allSatisfy({ Ascii.isLetter($0) && $0 < 97 }) else {
      let advice = currency.isEmpty ? "" : "; \(quoted(currency)) is none"
      throw QuantityFault(text: "a price begins with the three letters of its currency: \"\(example)\"\(advice)")
    }
    skipSpaces()
    let lower = try hundredths(wantedFigure(what, example))
    skipSpaces()
    var upper = lower
    if takeDash() {
      skipSpaces()
      upper = try hundredths(wantedFigure(what, example))
    }
    try wantEnd(what, example)
    let range = try ordered(lower, upper)
    return (currency, range.lower, range.upper)
  }

  /// A temperature in hundredths of a degree Celsius; any sign.
  mutating func temperature() throws(QuantityFault) -> Int64 {
    let (what, example) = ("a temperature", "8 C")
    let figure = try wantedFigure(what, example)
    skipSpaces()
    let unit = unit()
    guard unit == "C" || unit == "F" else {
      if unit.isEmpty { throw QuantityFault(text: "a unit is missing; write it like \"\(example)\" or \"46 F\"") }
      throw QuantityFault(
        text: "unknown unit \(quoted(unit))\(didYouMean(unit, among: ["C", "F"])) A temperature takes C or F")
    }
    try wantEnd(what, example)
    var scale: Int64 = 1
    for _ in 0..<figure.decimals { scale *= 10 }
    // At most 15 digits: 10^15 x 500 fits, and so does 3,200 x 5 x 10^9.
    let written = Int64(figure.digits) * 100 * (figure.isNegative ? -1 : 1)
    return unit == "C"
      ? roundedQuotient(written, scale) : roundedQuotient((written - 3_200 * scale) * 5, 9 * scale)
  }

  /// A length, a volume or a weight, as its unit says.
  mutating func measure() throws(QuantityFault) -> Measure {
    let (what, example) = ("a limit", "2 L")
    let figure = try wantedFigure(what, example)
    skipSpaces()
    let unit = unit()
    try wantEnd(what, example)
    if let ratio = Dimension.length.ratio(unit) {
      return .length(Millimetres(try count(figure, ratio, .length, zero: false)))
    }
    if let ratio = Dimension.volume.ratio(unit) {
      return .volume(CubicMillimetres(try count(figure, ratio, .volume, zero: false)))
    }
    if let ratio = Dimension.weight.ratio(unit) {
      return .weight(Grams(try count(figure, ratio, .weight, zero: false)))
    }
    let units = Dimension.volume.units + Dimension.length.units + Dimension.weight.units
    throw unitFault(unit, units, "a limit or rating", example)
  }
}

extension QuantityScanner {
  private mutating func wantedFigure(_ what: String, _ example: String) throws(QuantityFault) -> Figure {
    if let figure = try figure() { return figure }
    let found = isAtEnd ? "nothing" : "\(quoted(rest))"
    throw QuantityFault(
      text: "\(what) begins with a figure like 12 or 1.5, here is \(found); write it like \"\(example)\"")
  }

  private mutating func optionalUnit(_ dimension: Dimension) throws(QuantityFault) -> Ratio? {
    skipSpaces()
    let unit = unit()
    if unit.isEmpty { return nil }
    if let ratio = dimension.ratio(unit) { return ratio }
    throw unitFault(unit, dimension.units, dimension.name, dimension.example)
  }

  private mutating func wantedUnit(_ dimension: Dimension) throws(QuantityFault) -> Ratio {
    if let ratio = try optionalUnit(dimension) { return ratio }
    throw noUnit(dimension, dimension.example)
  }

  private func noUnit(_ dimension: Dimension, _ example: String) -> QuantityFault {
    QuantityFault(text: "a unit is missing (\(alternatives(dimension.units))); write it like \"\(example)\"")
  }

  private func unitFault(_ unit: String, _ units: [String], _ what: String, _ example: String) -> QuantityFault {
    if unit.isEmpty {
      return QuantityFault(text: "a unit is missing (\(alternatives(units))); write it like \"\(example)\"")
    }
    if unit.utf8.first == Ascii.comma || unit.utf8.first == Ascii.point {
      return QuantityFault(text: "a decimal is written with a point and digits on both sides of it, like 1.5")
    }
    if unit.unicodeScalars.contains("\u{A0}") {
      return QuantityFault(text: "a no-break space; write plain spaces, like \"\(example)\"")
    }
    let near = meantUnit(unit, among: units).map { "; did you mean \(quoted($0))?" } ?? ""
    return QuantityFault(text: "unknown unit \(quoted(unit)) (\(what) takes \(alternatives(units)))\(near)")
  }

  private mutating func wantEnd(_ what: String, _ example: String) throws(QuantityFault) {
    skipSpaces()
    if isAtEnd { return }
    throw QuantityFault(text: "\(quoted(rest)) is too much behind \(what); write it like \"\(example)\"")
  }

  private func count(_ figure: Figure, _ ratio: Ratio, _ dimension: Dimension, zero: Bool) throws(QuantityFault)
    -> Int64
  {
    if figure.isNegative { throw QuantityFault(text: "\(dimension.name) cannot be negative") }
    if figure.isZero {
      if zero { return 0 }
      throw QuantityFault(text: "\(dimension.name) of zero; it must be more, or left away where it is unknown")
    }
    guard let rounded = figure.times(ratio), rounded.count <= dimension.most.magnitude,
      rounded.count < dimension.most.magnitude || !rounded.isBelowExact
    else { throw over(dimension) }
    if rounded.count == 0, !zero {
      throw QuantityFault(text: "too small: the planner counts \(dimension.smallest), and this rounds to none")
    }
    return Int64(rounded.count)
  }

  private func over(_ dimension: Dimension) -> QuantityFault {
    QuantityFault(text: "over \(dimension.mostText), which is the most this program takes")
  }

  private func hundredths(_ figure: Figure) throws(QuantityFault) -> Int64 {
    if figure.isNegative || figure.isZero { throw QuantityFault(text: "a price must be more than zero") }
    guard let rounded = figure.times(Ratio(100)), rounded.count <= FileLimits.price.magnitude else {
      throw QuantityFault(text: "over 1,000,000, which is the most this program takes")
    }
    if rounded.count == 0 {
      throw QuantityFault(text: "too small: prices count in hundredths, and this rounds to none")
    }
    return Int64(rounded.count)
  }

  private func ordered(_ lower: Int64, _ upper: Int64) throws(QuantityFault) -> (lower: Int64, upper: Int64) {
    if lower > upper { throw QuantityFault(text: "a range goes from the smaller figure to the larger one") }
    return (lower, upper)
  }

  /// Halves go away from zero.
  private func roundedQuotient(_ value: Int64, _ divisor: Int64) -> Int64 {
    let magnitude = (value.magnitude + divisor.magnitude / 2) / divisor.magnitude
    return value < 0 ? -Int64(magnitude) : Int64(magnitude)
  }
}
