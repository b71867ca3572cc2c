import Loadout

/// Quantities as a person reads them, exact to the digits shown.
///
/// Figures that stand beside each other in one sentence are written with as many digits as tell them apart.
struct Figures {
  let units: UnitSystem

  // MARK: Volumes

  /// "9.4 L", "0.79 L", "4 ml"; "574 cu in".
  func volume(_ volume: CubicMillimetres) -> String {
    switch units {
    case .metric:
      let isTiny = volume.count.magnitude < 10_000
      if isTiny, volume.count != 0 { return decimal(scaled(volume.count, by: 10, over: 1_000), places: 1) + " ml" }
      return litres(volume, places: 2) + " L"
    case .imperial:
      return cubicInches(volume, places: volume.count.magnitude < 163_871 ? 1 : 0) + " cu in"
    }
  }

  /// What there is to drink, or goes into something to drink from: "1.5 L"; "50.7 fl oz".
  ///
  /// 1 US fl oz = 29,573.5295625 mm³.
  func liquid(_ volume: CubicMillimetres) -> String {
    units == .metric
      ? self.volume(volume) : decimal(scaled(volume.count, by: 160_000, over: 473_176_473), places: 1) + " fl oz"
  }

  /// What litres are called in a sentence about room.
  var room: String { units == .metric ? "litres" : "volume" }

  /// A volume that is enough: rounded up to what is shown.
  func enough(_ volume: CubicMillimetres) -> String {
    let step: Int64 = units == .metric ? 10_000 : 16_388
    guard volume.count > step, volume.count < .max - step else { return self.volume(volume) }
    let isShown = units == .metric && volume.count % step == 0
    return self.volume(CubicMillimetres(isShown ? volume.count : volume.count / step * step + step))
  }

  /// Two volumes with as many decimals as it takes for them to differ where they do.
  func volumes(_ first: CubicMillimetres, _ second: CubicMillimetres) -> (String, String) {
    guard first != second, volume(first) == volume(second) else { return (volume(first), volume(second)) }
    for places in 1...6 {
      let (a, b) =
        units == .metric
        ? (litres(first, places: places) + " L", litres(second, places: places) + " L")
        : (cubicInches(first, places: places) + " cu in", cubicInches(second, places: places) + " cu in")
      if a != b { return (a, b) }
    }
    return (volume(first), volume(second))
  }

  /// "8.1 of 9.4 L".
  func share(_ used: CubicMillimetres, of whole: CubicMillimetres) -> String {
    switch units {
    case .metric: litres(used, places: 2) + " of " + litres(whole, places: 2) + " L"
    case .imperial: cubicInches(used, places: 0) + " of " + cubicInches(whole, places: 0) + " cu in"
    }
  }

  /// "15-18 L".
  func volume(_ span: Span<CubicMillimetres>) -> String {
    guard span.lower != span.upper else { return volume(span.upper) }
    switch units {
    case .metric: return litres(span.lower, places: 2) + "-" + volume(span.upper)
    case .imperial: return cubicInches(span.lower, places: 0) + "-" + volume(span.upper)
    }
  }

  /// Litres given in tenths, as fixes count them.
  func litreTenths(_ tenths: Int64) -> String {
    let (count, overflow) = tenths.multipliedReportingOverflow(by: 100_000)
    return volume(CubicMillimetres(overflow ? Int64.max : count))
  }

  private func litres(_ volume: CubicMillimetres, places: Int) -> String {
    decimal(scaled(volume.count, by: tens(places), over: 1_000_000), places: places)
  }

  /// 1 cu in = 16,387.064 mm³.
  private func cubicInches(_ volume: CubicMillimetres, places: Int) -> String {
    decimal(scaled(volume.count, by: 1_000 * tens(places), over: 16_387_064), places: places)
  }

  // MARK: Lengths

  /// "249 mm"; "9.8 in".
  func length(_ length: Millimetres) -> String {
    units == .metric ? "\(length.count) mm" : inches(length, places: 1) + " in"
  }

  /// Two lengths with as many decimals as it takes for them to differ where they do.
  func lengths(_ first: Millimetres, _ second: Millimetres) -> (String, String) {
    guard units == .imperial, first != second, length(first) == length(second) else {
      return (length(first), length(second))
    }
    return (inches(first, places: 2) + " in", inches(second, places: 2) + " in")
  }

  /// "45 × 24 × 10 cm", height first.
  func size(_ size: Size) -> String {
    side(size.height) + " × " + side(size.width) + " × " + side(size.depth) + unitOfSides
  }

  /// "40-46 cm".
  func length(_ span: Span<Millimetres>) -> String {
    (span.lower == span.upper ? "" : side(span.lower) + "-") + distanceInPack(span.upper)
  }

  /// "30.4 cm high, 21.5 wide, 1.1 deep": how a thing lies.
  func sides(_ size: Size) -> String {
    distanceInPack(size.height) + " high, " + side(size.width) + " wide, " + side(size.depth) + " deep"
  }

  /// "32 × 22 cm".
  func hole(_ hole: Hole) -> String { side(hole.first) + " × " + side(hole.second) + unitOfSides }

  /// "30.4 cm": a length where it stands beside sizes.
  func distanceInPack(_ length: Millimetres) -> String { side(length) + unitOfSides }

  private func side(_ length: Millimetres) -> String {
    units == .metric ? decimal(length.count, places: 1) : inches(length, places: 1)
  }

  private var unitOfSides: String { units == .metric ? " cm" : " in" }

  private func inches(_ length: Millimetres, places: Int) -> String {
    decimal(scaled(length.count, by: 10 * tens(places), over: 254), places: places)
  }

  // MARK: Weights, ratings, prices

  /// "430 g", "3.12 kg"; "15.2 oz", "2.4 lb".
  func weight(_ weight: Grams) -> String {
    switch units {
    case .metric:
      if weight.count.magnitude < 1_000 { return "\(weight.count) g" }
      return decimal(scaled(weight.count, by: 1, over: 10), places: 2) + " kg"
    case .imperial:
      let tenthsOfOunces = scaled(weight.count, by: 10_000_000_000, over: 28_349_523_125)
      if tenthsOfOunces.magnitude < 160 { return decimal(tenthsOfOunces, places: 1) + " oz" }
      return decimal(scaled(weight.count, by: 1_000_000_000, over: 45_359_237_000), places: 1) + " lb"
    }
  }

  /// Two weights, in grams or ounces alone where they would otherwise read the same.
  func weights(_ first: Grams, _ second: Grams) -> (String, String) {
    guard first != second, weight(first) == weight(second) else { return (weight(first), weight(second)) }
    if units == .metric { return ("\(first.count) g", "\(second.count) g") }
    func ounces(_ weight: Grams) -> String {
      decimal(scaled(weight.count, by: 100_000_000_000, over: 28_349_523_125), places: 2) + " oz"
    }
    return (ounces(first), ounces(second))
  }

  /// "560-715 g".
  func weight(_ span: Span<Grams>) -> String {
    let (lower, upper) = (weight(span.lower), weight(span.upper))
    guard lower != upper else { return upper }
    let (figure, unit) = (lower.split(separator: " "), upper.split(separator: " ").last)
    return (figure.last == unit ? String(figure[0]) : lower) + "-" + upper
  }

  /// What a thing is rated by. Screens are told in inches everywhere, as makers do; what is rated by its volume is drunk
  /// from.
  func rating(_ measure: Measure) -> String {
    switch measure {
    case .length(let length): inches(length, places: 1) + " in"
    case .volume(let volume): liquid(volume)
    case .weight(let weight): self.weight(weight)
    }
  }

  /// "GBP 17.60".
  func price(_ span: Span<Price>) -> String {
    let upper = span.upper.currency + " " + amount(span.upper)
    return span.lower == span.upper ? upper : span.lower.currency + " " + amount(span.lower) + "-" + amount(span.upper)
  }

  private func amount(_ price: Price) -> String {
    let (whole, hundredths) = price.hundredths.quotientAndRemainder(dividingBy: 100)
    return hundredths == 0 ? "\(whole)" : "\(whole).\(hundredths.magnitude / 10)\(hundredths.magnitude % 10)"
  }

  // MARK: Runs

  /// Metres as "30 km" or "18.6 mi".
  func distance(_ metres: Int64) -> String {
    units == .metric
      ? decimal(metres, places: 3) + " km" : decimal(scaled(metres, by: 10_000, over: 1_609_344), places: 1) + " mi"
  }

  /// Seconds as "2 h 30 min".
  func duration(_ seconds: Int64) -> String {
    let (hours, rest) = seconds.quotientAndRemainder(dividingBy: 3_600)
    let (minutes, left) = rest.quotientAndRemainder(dividingBy: 60)
    var parts: [String] = []
    if hours != 0 { parts.append("\(hours) h") }
    if minutes != 0 { parts.append("\(minutes) min") }
    if left != 0 || parts.isEmpty { parts.append("\(left) s") }
    return parts.joined(separator: " ")
  }

  /// Hundredths of a degree Celsius as "14 °C" or "57 °F".
  func temperature(_ hundredths: Int64) -> String {
    switch units {
    case .metric: return decimal(hundredths, places: 2) + " °C"
    case .imperial:
      let (tenths, overflow) = scaled(hundredths, by: 18, over: 100).addingReportingOverflow(320)
      return decimal(overflow ? Int64.max : tenths, places: 1) + " °F"
    }
  }
}
