import Testing

@testable import LoadoutFiles

@Suite struct `Quantities` {
  @Test(
    arguments: [
      ("1 mm", 1), ("1 cm", 10), ("1 m", 1_000), ("1 in", 25), ("0.02 in", 1), ("10 in", 254), ("13.6 in", 345),
      ("16 in", 406),
      ("5 m", 5_000), ("0.5 mm", 1), ("1.5 mm", 2), ("2.4999999 mm", 2), ("2.5 mm", 3), ("00012.50 mm", 13),
      ("196.85 in", 5_000),
      ("4.4 mm", 4), ("  45cm ", 450),
    ] as [(String, Int64)])
  func `a length becomes whole millimetres, rounded once, halves up`(_ text: String, _ millimetres: Int64) throws {
    var scanner = QuantityScanner(text)
    #expect(try scanner.quantity(.length) == millimetres)
  }

  @Test(
    arguments: [
      ("1 L", 1_000_000), ("1 l", 1_000_000), ("1 ml", 1_000), ("1 mL", 1_000), ("1 ML", 1_000), ("1 cl", 10_000),
      ("2 cL", 20_000),
      ("0.79L", 790_000), ("1 cu in", 16_387), ("1000 cu in", 16_387_064), ("0.5 cu in", 8_194), ("1  cu  in", 16_387),
      ("1000 L", 1_000_000_000), ("999.9999999 L", 1_000_000_000), ("0.001 ml", 1), ("0.0005 ml", 1),
      ("1.234567 L", 1_234_567),
      ("1.2345675 L", 1_234_568), ("61023.7 cu in", 999_999_277),
      ("1 fl oz", 29_574), ("16.9fl oz", 499_793), ("1000 fl  oz", 29_573_530), ("33814 fl oz", 999_999_329),
    ] as [(String, Int64)])
  func `a volume becomes whole cubic millimetres`(_ text: String, _ cubicMillimetres: Int64) throws {
    #expect(try Quantity.volume(text).count == cubicMillimetres)
  }

  @Test(
    arguments: [
      ("1 g", 1), ("1 kg", 1_000), ("1 oz", 28), ("22.9 oz", 649), ("1 lb", 454), ("2.5 lb", 1_134),
      ("1000 kg", 1_000_000), ("0.5 g", 1),
      ("35.27396195 oz", 1_000), ("0.017636981 oz", 1),
    ] as [(String, Int64)])
  func `a weight becomes whole grams`(_ text: String, _ grams: Int64) throws {
    #expect(try Quantity.weight(text).count == grams)
  }

  @Test(
    arguments: [
      ("8 C", 800), ("-5 C", -500), ("−5.5C", -550), ("0 C", 0), ("-0 C", 0), ("32 F", 0), ("46 F", 778),
      ("23 F", -500), ("-40 F", -4_000),
      ("31.99 F", -1), ("0.005 C", 1), ("-0.005 C", -1), ("0.004 C", 0), ("0 F", -1_778),
      ("999999999999999 C", 99_999_999_999_999_900),
      ("-999999.999999999 F", -55_557_333),
    ] as [(String, Int64)])
  func `a temperature becomes hundredths of a degree, halves away from zero`(_ text: String, _ hundredths: Int64) throws
  {
    #expect(try Quantity.temperature(text) == hundredths)
  }

  @Test(
    arguments: [
      ("90 s", 90), ("40 min", 2_400), ("14h", 50_400), ("1.5 h", 5_400), ("0.1 min", 6), ("10000 h", 36_000_000),
      ("2 h 30 min", 9_000), ("2h30min", 9_000), ("13 h 20 min 5 s", 48_005), ("0 h 45 min", 2_700),
      (" 1 h 5 s ", 3_605), ("90 min 30 s", 5_430), ("9999 h 60 min", 36_000_000),
    ] as [(String, Int64)])
  func `a duration becomes whole seconds`(_ text: String, _ seconds: Int64) throws {
    #expect(try Quantity.duration(text) == seconds)
  }

  @Test(arguments: [("5 km", 5_000), ("800 m", 800), ("1 mi", 1_609), ("26.2188 mi", 42_195)] as [(String, Int64)])
  func `a distance becomes whole metres`(_ text: String, _ metres: Int64) throws {
    #expect(try Quantity.distance(text) == metres)
  }

  @Test(arguments: [
    ("45 x 24 x 10 cm", Size(height: 450, width: 240, depth: 100)),
    ("45x24x10cm", Size(height: 450, width: 240, depth: 100)),
    ("18.5 × 11.0 X 7.0 in", Size(height: 470, width: 279, depth: 178)),
    ("1 m x 2 cm×3mm", Size(height: 1_000, width: 20, depth: 3)),
    ("45cmx24cmx10cm", Size(height: 450, width: 240, depth: 100)),
    ("1 in x 2 x 3 cm", Size(height: 25, width: 20, depth: 30)),
  ])
  func `a size is height, width, depth`(_ text: String, _ size: Size) throws {
    #expect(try Quantity.size(text) == size)
  }

  @Test(
    arguments: [
      ("15-18 L", 15, 18), ("15 – 18L", 15, 18), ("15 L - 18 L", 15, 18), ("7 L", 7, 7), ("5000 ml-6 L", 5, 6),
      ("3-3 L", 3, 3),
    ] as [(String, Int64, Int64)])
  func `a capacity is one figure or a range`(_ text: String, _ lower: Int64, _ upper: Int64) throws {
    var scanner = QuantityScanner(text)
    let span = try scanner.span(.volume, "")
    #expect(span.lower == lower * 1_000_000)
    #expect(span.upper == upper * 1_000_000)
  }

  @Test(
    arguments: [
      ("GBP 40", "GBP", 4_000, 4_000), ("GBP17.60", "GBP", 1_760, 1_760), ("EUR 120-155.5", "EUR", 12_000, 15_550),
      ("USD 0.005", "USD", 1, 1),
    ] as [(String, String, Int64, Int64)])
  func `a price is in hundredths of its currency`(
    _ text: String, _ currency: String, _ lower: Int64, _ upper: Int64
  ) throws {
    var scanner = QuantityScanner(text)
    let price = try scanner.price()
    #expect(price == (currency, lower, upper))
  }

  @Test(
    arguments: [
      ("1 kcal", 4_184), ("250.5 kcal", 1_048_092), ("1 kJ", 1_000), ("0.0001 kcal", 0),
    ] as [(String, Int64)])
  func `energy is in joules`(_ text: String, _ joules: Int64) throws {
    var scanner = QuantityScanner(text)
    if joules == 0 {
      #expect(throws: QuantityFault.self) { try scanner.quantity(.energy) }
    } else {
      #expect(try scanner.quantity(.energy) == joules)
    }
  }

  @Test(
    arguments: [
      ("16 in", .length(Millimetres(406))), ("2 L", .volume(CubicMillimetres(2_000_000))),
      ("3 kg", .weight(Grams(3_000))),
    ] as [(String, Measure)])
  func `a rating's unit says what it measures`(_ text: String, _ measure: Measure) throws {
    var scanner = QuantityScanner(text)
    #expect(try scanner.measure() == measure)
  }

  @Test(arguments: ["9", "0", "."], [16, 1_000, 1_000_000])
  func `very long figures are refused at once`(_ digit: String, _ length: Int) {
    #expect(throws: QuantityFault.self) { try Quantity.volume("1." + String(repeating: digit, count: length) + "1 L") }
  }

  @Test func `zeros that say nothing are no digits`() throws {
    let zeros = String(repeating: "0", count: 1_000)
    #expect(try Quantity.volume("\(zeros)1.5\(zeros) L").count == 1_500_000)
  }

  @Test(arguments: [Dimension.length, .volume, .weight, .distance, .duration, .carbohydrate, .energy, .waterRate])
  func `the longest figures times any unit stay within bounds`(_ dimension: Dimension) throws {
    for unit in dimension.units {
      for figure in ["9999999.99999999", "999999.999999999", "0.000000001"] {
        var scanner = QuantityScanner("\(figure) \(unit)")
        if let count = try? scanner.quantity(dimension) { #expect(count > 0 && count <= dimension.most) }
      }
      var scanner = QuantityScanner("999999999999999 \(unit)")
      #expect(throws: QuantityFault.self) { try scanner.quantity(dimension) }
    }
  }

  @Test(
    arguments: [
      ("litres", "L"), ("Kg", "kg"), ("inches", "in"), ("kmh", "km"), ("°C", "C"), ("hrs", "h"), ("grams/h", "g/h"),
      ("xyz", nil),
    ] as [(String, String?)])
  func `an unknown unit is answered with the one meant`(_ word: String, _ unit: String?) {
    let all = ["ml", "cl", "L", "kg", "in", "km", "C", "h", "g/h"]
    #expect(meantUnit(word, among: all) == unit)
  }
}
