/// Quantities as a person writes them where no file is: after an option of a command.
public enum Quantity {
  /// Seconds of "14 h".
  public static func duration(_ text: String) throws(QuantityFault) -> Int64 {
    var scanner = QuantityScanner(text)
    return try scanner.quantity(.duration)
  }

  /// How far it is between places with water: "2 h" or "10 km".
  public static func refill(_ text: String) throws(QuantityFault) -> Refill {
    if let metres = try? distance(text) { return .distance(metres) }
    if let seconds = try? duration(text) { return .time(seconds) }
    throw QuantityFault(text: "a time or a distance is expected, like \"2 h\" or \"10 km\"")
  }

  /// Milliseconds of "500 ms" or "10 s": how long an answer may be waited for.
  public static func timeLimit(_ text: String) throws(QuantityFault) -> Int64 {
    var scanner = QuantityScanner(text)
    return try scanner.quantity(.patience)
  }

  /// Metres of "30 km".
  public static func distance(_ text: String) throws(QuantityFault) -> Int64 {
    var scanner = QuantityScanner(text)
    return try scanner.quantity(.distance)
  }

  /// Hundredths of a degree Celsius of "-5 C" or "23 F".
  public static func temperature(_ text: String) throws(QuantityFault) -> Int64 {
    var scanner = QuantityScanner(text)
    return try scanner.temperature()
  }

  /// "9.4 L".
  public static func volume(_ text: String) throws(QuantityFault) -> CubicMillimetres {
    var scanner = QuantityScanner(text)
    return CubicMillimetres(try scanner.quantity(.volume))
  }

  /// "430 g".
  public static func weight(_ text: String) throws(QuantityFault) -> Grams {
    var scanner = QuantityScanner(text)
    return Grams(try scanner.quantity(.weight))
  }

  /// "GBP 40".
  public static func price(_ text: String) throws(QuantityFault) -> Price {
    var scanner = QuantityScanner(text)
    let price = try scanner.price()
    guard price.lower == price.upper else {
      throw QuantityFault(text: "one price is wanted here, like \"GBP 40\", not a range")
    }
    return Price(currency: price.currency, hundredths: price.upper)
  }

  /// "45 x 24 x 10 cm", height x width x depth.
  public static func size(_ text: String) throws(QuantityFault) -> Size {
    var scanner = QuantityScanner(text)
    let sides = try scanner.sides(3, "a size", "45 x 24 x 10 cm")
    return Size(height: sides[0], width: sides[1], depth: sides[2])
  }
}
