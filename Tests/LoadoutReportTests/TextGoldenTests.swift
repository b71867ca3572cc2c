import Loadout
import LoadoutReport
import Testing

/// The plans whose words and pictures are recorded.
enum TextGoldens {
  static let plans: [(name: String, plan: Plan)] = [
    ("fits", Samples.fitting), ("overflows", Samples.overflowing), ("missing-figure", Samples.undecided),
    ("time-limit", Samples.stopped), ("out-of-reach", Samples.unreached), ("rattles", Samples.roomy),
  ]
}

@Suite struct `Texts a person reads` {
  static let plans = TextGoldens.plans

  @Test(arguments: plans.map(\.name), [40, 80])
  func `a plan reads as recorded, short and whole`(name: String, width: Int) throws {
    let plan = try #require(Self.plans.first { $0.name == name }).plan
    let report = TextReport(style: TextStyle(width: width))
    expectGolden(report.check(plan), "check-\(name)-\(width)")
    expectGolden(report.plan(plan), "plan-\(name)-\(width)")
  }

  @Test(arguments: Samples.wordy.map(\.name))
  func `what is seldom said reads as recorded too`(name: String) throws {
    let it = try #require(Samples.wordy.first { $0.name == name })
    let report = TextReport(style: TextStyle(width: 80))
    expectGolden(
      report.check(it.plan, bodyWeight: it.bodyWeight) + "\n----\n\n" + report.plan(it.plan, bodyWeight: it.bodyWeight)
        + "\n----\n\n" + MarkdownReport().plan(it.plan), "words-\(name)")
  }

  @Test(arguments: [40, 80, 120])
  func `the other answers read as recorded`(width: Int) {
    let report = TextReport(style: TextStyle(width: width))
    expectGolden(report.suggestion(Samples.suggestion), "suggest-\(width)")
    expectGolden(report.comparison([Samples.overflowing, Samples.roomy, Samples.undecided]), "compare-\(width)")
    expectGolden(report.packs([Samples.extreme, Samples.stolt, Samples.sundried]), "list-packs-\(width)")
    expectGolden(
      report.items([Samples.laptop, Samples.towel, Samples.phone, Samples.gel, Samples.reservoir]),
      "list-items-\(width)")
    expectGolden(report.runs([Samples.run]), "list-runs-\(width)")
    expectGolden(report.pack(Samples.extreme), "show-pack-\(width)")
    expectGolden(report.item(Samples.laptop) + report.item(Samples.gel), "show-item-\(width)")
    expectGolden(report.run(Samples.run), "show-run-\(width)")
    expectGolden(report.verified(Samples.fitting, faults: []), "verify-\(width)")
    expectGolden(Samples.proofs.map { report.verified($0, faults: []) }.joined(), "verify-proofs-\(width)")
    expectGolden(report.verified(Samples.fitting, faults: ["main holds 9 L, 9.2 L lie in it"]), "verify-fault-\(width)")
  }

  @Test func `figures are told in inches, pounds and cubic inches`() {
    let report = TextReport(style: TextStyle(width: 80, units: .imperial))
    expectGolden(report.plan(Samples.fitting) + report.check(Samples.overflowing), "plan-imperial-80")
  }

  @Test func `a pack that no preset is leaves the shop's list alone`() {
    var none = Samples.suggestion
    none.ranked = []
    expectGolden(TextReport(style: TextStyle(width: 60)).suggestion(none), "suggest-none-60")
  }

  @Test func `what is carried to drink and eat is told with its hours`() {
    var plan = Samples.fitting
    plan.inputs.rates = [
      Rate(.water, perHour: 500_000), Rate(.carbohydrate, perHour: 60_000, after: 3_600),
      Rate(.energy, perHour: 1_046_000),
    ]
    plan.supplies = Supplies(
      water: .init(amount: 2_000_000, minutes: 240), carbohydrate: .init(amount: 150_000, minutes: 210),
      energy: .init(amount: 600, minutes: 144))
    let report = TextReport(style: TextStyle(width: 300))
    #expect(
      report.check(plan).split(separator: "\n").joined(separator: " ").contains(
        "Carries 2 L of water, enough for 4 h at 0.5 L an hour; 150 g of carbohydrate, enough for 3 h 30 min at 60 g an "
          + "hour past 1 h; 600 kcal, enough for 2 h 24 min at 250 kcal an hour."))
    plan.inputs.rates = []
    plan.supplies = Supplies(carbohydrate: .init(amount: 23_000), energy: .init(amount: 100))
    #expect(report.plan(plan).contains("Carries 23 g of carbohydrate (100 kcal).\n"))
    plan.supplies = Supplies(energy: .init(amount: 700))
    #expect(!report.plan(plan).contains("Carries"))
  }

  @Test func `colour is asked for, never a habit`() {
    let plain = TextReport(style: TextStyle(width: 60)).check(Samples.overflowing)
    let coloured = TextReport(style: TextStyle(width: 60, colour: true)).check(Samples.overflowing)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.hasPrefix("\u{1B}[1;31mOverflows:\u{1B}[0m commute in"))
    let stripped = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(stripped == plain)
  }
}
