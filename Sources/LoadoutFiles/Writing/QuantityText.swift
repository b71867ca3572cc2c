/// Quantities as files write them: the shortest of the usual units that says the whole number exactly.
enum QuantityText {
  /// "40.6 cm".
  static func length(_ length: Millimetres) -> String { centimetres(length) + " cm" }

  /// "40-46 cm".
  static func lengths(_ lengths: Span<Millimetres>) -> String {
    lengths.lower == lengths.upper ? length(lengths.lower) : centimetres(lengths.lower) + "-" + length(lengths.upper)
  }

  /// "45 x 24 x 10 cm", for any number of sides.
  static func sides(_ sides: [Millimetres]) -> String {
    var text = ""
    for (index, side) in sides.enumerated() {
      if index > 0 { text += " x " }
      text += centimetres(side)
    }
    return text + " cm"
  }

  static func size(_ size: Size) -> String { sides([size.height, size.width, size.depth]) }

  /// "9.4 L", under a litre "500 ml".
  static func volume(_ volume: CubicMillimetres) -> String {
    span(volume.count, volume.count, large: 1_000_000, "L", 6, "ml", 3)
  }

  /// "15-18 L".
  static func volumes(_ volumes: Span<CubicMillimetres>) -> String {
    span(volumes.lower.count, volumes.upper.count, large: 1_000_000, "L", 6, "ml", 3)
  }

  /// "430 g", from a kilogram on "1.24 kg".
  static func weight(_ weight: Grams) -> String { span(weight.count, weight.count, large: 1_000, "kg", 3, "g", 0) }

  static func weights(_ weights: Span<Grams>) -> String {
    span(weights.lower.count, weights.upper.count, large: 1_000, "kg", 3, "g", 0)
  }

  /// "GBP 17.60".
  static func prices(_ prices: Span<Price>) -> String {
    let lower = money(prices.lower.hundredths)
    let range = prices.lower == prices.upper ? lower : lower + "-" + money(prices.upper.hundredths)
    return prices.upper.currency + " " + range
  }

  static func measure(_ measure: Measure) -> String {
    switch measure {
    case .length(let length): self.length(length)
    case .volume(let volume): self.volume(volume)
    case .weight(let weight): self.weight(weight)
    }
  }

  /// "40 min" of seconds.
  static func duration(_ seconds: Int64) -> String {
    if seconds % 3_600 == 0, seconds != 0 { return "\(seconds / 3_600) h" }
    return seconds % 60 == 0 ? "\(seconds / 60) min" : "\(seconds) s"
  }

  /// "30 km" of metres.
  static func distance(_ metres: Int64) -> String { span(metres, metres, large: 1_000, "km", 3, "m", 0) }

  /// "8 C" of hundredths.
  static func temperature(_ hundredths: Int64) -> String { decimalText(hundredths, decimals: 2) + " C" }

  /// "25 g" of milligrams.
  static func carbohydrate(_ milligrams: Int64) -> String { decimalText(milligrams, decimals: 3) + " g" }

  /// "100 kcal" of joules; "250.5 kJ" where they make no whole kilocalories.
  static func energy(_ joules: Int64) -> String {
    joules % 4_184 == 0 ? "\(joules / 4_184) kcal" : decimalText(joules, decimals: 3) + " kJ"
  }

  private static func centimetres(_ length: Millimetres) -> String { decimalText(length.count, decimals: 1) }

  private static func money(_ hundredths: Int64) -> String {
    let text = decimalText(hundredths, decimals: 2)
    return hundredths % 10 == 0 && hundredths % 100 != 0 ? text + "0" : text
  }

  /// One figure or two in the large unit, if the lower one reaches it; else in the small one.
  private static func span(
    _ lower: Int64, _ upper: Int64, large: Int64, _ unit: String, _ decimals: Int, _ small: String, _ fewer: Int
  ) -> String {
    let (unit, decimals) = lower >= large ? (unit, decimals) : (small, fewer)
    let first = decimalText(lower, decimals: decimals)
    return (lower == upper ? first : first + "-" + decimalText(upper, decimals: decimals)) + " " + unit
  }
}
