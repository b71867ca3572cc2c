import Loadout
import Testing

@testable import LoadoutReport

@Suite struct `Laying text out` {
  @Test(arguments: [
    ("gel", 3), ("日本", 4), ("e\u{301}", 1), ("🏃", 2), ("", 0), ("×", 1), ("ｆｕ", 4), ("\u{200B}", 0),
  ])
  func `columns are those a terminal shows`(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func `a hostile name does not reach the terminal`() {
    let name = "Tow\u{1B}[31mel\u{7}\u{9B}2J\u{202E}\r\nrm\u{E0041}\0"
    #expect(DisplayWidth.harmless(name) == "Tow[31mel2J  rm")
    var pack = Samples.extreme
    pack.name = name
    pack.pockets[0].name = name
    var plan = Samples.fitting
    plan.inputs.pack = pack
    plan.run = name
    let text = TextReport(style: TextStyle(width: 50)).plan(plan)
    for scalar in text.unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value) && scalar.value != 0x202E)
    }
  }

  @Test(arguments: 20...120)
  func `no line is wider than asked for`(width: Int) {
    let report = TextReport(style: TextStyle(width: width))
    let texts = [
      report.plan(Samples.fitting), report.plan(Samples.overflowing), report.suggestion(Samples.suggestion),
      report.comparison([Samples.overflowing, Samples.roomy]), report.pack(Samples.extreme), report.run(Samples.run),
      report.packs([Samples.extreme, Samples.stolt]), report.items([Samples.laptop, Samples.gel]),
    ]
    for line in texts.joined().split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
    }
  }

  @Test func `a word longer than a line is broken inside`() {
    #expect(TextWrap.lines("a 日本語日本 b", width: 5) == ["a", "日本", "語日", "本 b"])
  }

  @Test func `a figure stays with its unit`() {
    #expect(TextWrap.lines("it takes 24.9 × 35.6 cm here", width: 18) == ["it takes", "24.9 × 35.6 cm", "here"])
    #expect(TextWrap.lines("it takes 16.9 fl oz or 31 cu in", width: 17) == ["it takes", "16.9 fl oz or", "31 cu in"])
  }

  @Test(arguments: [
    (12_345, 1, 1_000, 12), (12_500, 1, 1_000, 13), (-12_500, 1, 1_000, -13), (Int64.max, 100, 1, Int64.max),
    (Int64.min, 1, 1, -Int64.max), (0, 1, 3, 0),
  ])
  func `figures round once, halves away from zero`(value: Int64, numerator: UInt64, denominator: UInt64, result: Int64)
  {
    #expect(scaled(value, by: numerator, over: denominator) == result)
  }

  @Test(arguments: [
    (9_400_000, "9.4 L"), (790_000, "0.79 L"), (10_000_000, "10 L"), (4_000, "4 ml"), (0, "0 L"), (1_234_999, "1.23 L"),
    (1_235_000, "1.24 L"),
  ])
  func `litres have at most two decimals`(count: Int64, text: String) {
    #expect(Figures(units: .metric).volume(CubicMillimetres(count)) == text)
  }

  @Test func `figures that differ are told apart`() {
    let figures = Figures(units: .metric)
    #expect(figures.volumes(CubicMillimetres(9_400_001), .millilitres(9_400)) == ("9.400001 L", "9.4 L"))
    #expect(figures.weights(Grams(1_001), Grams(1_002)) == ("1001 g", "1002 g"))
    #expect(Figures(units: .imperial).liquid(CubicMillimetres(500_000)) == "16.9 fl oz")
    #expect(Figures(units: .imperial).liquid(.litres(1_000)) == "33814 fl oz")
    #expect(Figures(units: .metric).liquid(CubicMillimetres(500_000)) == "0.5 L")
    #expect(Figures(units: .imperial).lengths(Millimetres(241), Millimetres(242)) == ("9.49 in", "9.53 in"))
  }
}
