import LoadoutFiles
import PackLoadout
import Testing

/// Every run in a pack that is made for it, and in one that is not.
@Suite struct RunPlanTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var run: String
    var pack: String
    var verdict: Verdict
    var testDescription: String { "\(run) in \(pack)" }

    init(_ run: String, _ pack: String, _ verdict: Verdict = .fits) {
      (self.run, self.pack, self.verdict) = (run, pack, verdict)
    }
  }

  static let cases = [
    Case("5k", "salomon-pulse"), Case("short-run", "salomon-pulse"), Case("commute-shoes", "stolt-athlete"),
    Case("commute-shoes", "salomon-active-skin-4", .overflows), Case("commute-home", "stolt-athlete"),
    Case("commute-home", "asics-extreme", .overflows), Case("gym-commute", "stolt-athlete"),
    Case("hot", "salomon-adv-skin-12"), Case("hot", "salomon-pulse", .overflows), Case("winter", "salomon-adv-skin-12"),
    Case("winter", "salomon-pulse", .overflows), Case("100k", "salomon-adv-skin-12"),
    Case("100-mile", "salomon-adv-skin-12"), Case("100-mile", "salomon-active-skin-4", .overflows),
    Case("fastpacking", "fastpack-20"), Case("multi-day", "fastpack-30"), Case("desert-stage", "fastpack-30"),
    Case("utmb", "salomon-adv-skin-12"), Case("mds", "fastpack-30"), Case("racing-the-planet", "fastpack-30"),
    Case("spine-winter", "fastpack-40"), Case("lakeland-100", "asics-extreme"), Case("the-lap", "asics-extreme"),
    Case("dragons-back", "salomon-adv-skin-12"), Case("dragon-100", "salomon-adv-skin-12"),
    Case("tor-des-geants", "salomon-adv-skin-12"), Case("jervis-bay", "salomon-adv-skin-12"),
    Case("fell-race", "salomon-active-skin-4"), Case("13-valleys", "salomon-adv-skin-12"),
    Case("marao", "salomon-adv-skin-12"), Case("meht-22", "salomon-active-skin-4"), Case("volcano", "fastpack-30"),
    Case("cheviot-goat", "salomon-adv-skin-12"), Case("utcm", "salomon-adv-skin-12"),
  ]

  private func plan(_ run: String, _ pack: String, _ conditions: Conditions = Conditions()) throws -> Plan {
    let catalogue = try PresetCatalogue.read()
    let adjustments = Adjustments(conditions: conditions)
    let kits = try choices(of: try #require(catalogue.run(run)), with: adjustments, in: catalogue)
    return try Planner().plan(Request(run: run, choices: kits, pack: try #require(catalogue.pack(pack))))
  }

  @Test(arguments: cases)
  func `a run fits the pack that is made for it`(_ each: Case) throws {
    #expect(try plan(each.run, each.pack).verdict == each.verdict)
  }

  @Test(
    arguments: [
      // Two flasks at 500 ml an hour; six gels of 23 g at 60 g an hour, which begins with the second hour.
      ("long-run", nil, 1_400, 1_000, 120, 138, 198),
      // Above 25 degrees it takes 750 ml an hour, and more is carried.
      ("long-run", nil, 2_600, 1_500, 120, 138, 198),
      ("long-run", 14_400, 500, 1_000, 150, 184, 244),
      ("trail", nil, 1_000, 1_000, 120, nil, nil),
      ("50k", nil, 1_400, 2_000, 240, nil, nil),
    ] as [(String, Int64?, Int64, Int64, Int64, Int64?, Int64?)])
  func `water and carbohydrate last as the rates say`(
    run: String, seconds: Int64?, temperature: Int64, millilitres: Int64, minutes: Int64, grams: Int64?, lasting: Int64?
  ) throws {
    let plan = try plan(run, "salomon-adv-skin-12", Conditions(duration: seconds, temperature: temperature))
    let supplies = try #require(plan.supplies)
    #expect(supplies.water.amount == millilitres * 1_000)
    #expect(supplies.water.minutes == minutes)
    if let grams { #expect(supplies.carbohydrate.amount == grams * 1_000) }
    if let lasting { #expect(supplies.carbohydrate.minutes == lasting) }
  }

  @Test(arguments: [
    "5k", "short-run", "long-run", "trail", "50k", "100k", "100-mile", "ultra", "ultra-self-sufficient", "hot",
    "winter", "fastpacking", "multi-day", "desert-stage",
  ])
  func `every run says what an hour takes, and on whose word`(run: String) throws {
    let catalogue = try PresetCatalogue.read()
    let run = try #require(catalogue.run(run))
    let water = catalogue.rates(of: run).filter { $0.rate.nutrient == .water }
    #expect(water.map { $0.rate.perHour } == [400_000, 500_000, 600_000, 750_000])
    let ancestors = [run] + (run.extends.flatMap { catalogue.run($0) }.map { [$0] } ?? [])
    #expect(ancestors.contains { PresetCatalogue.basis(of: "rates.water", in: $0.sources) != nil })
  }

  @Test(arguments: [86_400, 172_800, 259_200, 604_800] as [Int64])
  func `a stage race has food for each day begun, and 2,000 kcal a day at least`(seconds: Int64) throws {
    let catalogue = try PresetCatalogue.read()
    let conditions = Adjustments(conditions: Conditions(duration: seconds))
    for kit in try choices(of: try #require(catalogue.run("desert-stage")), with: conditions, in: catalogue) {
      let joules = kit.kit.entries.reduce(0) { $0 + ($1.item.contents.energy ?? 0) * $1.quantity }
      #expect(joules >= 2_000 * 4_184 * (seconds / 86_400))
      #expect(joules <= 3_500 * 4_184 * (seconds / 86_400))
    }
  }

  @Test(arguments: [28, 30, 36, 40] as [Int64])
  func `the more hours, the more food and never less water`(hours: Int64) throws {
    let catalogue = try PresetCatalogue.read()
    for id in ["ultra-self-sufficient", "fastpacking", "dragons-back", "50k"] {
      let run = try #require(catalogue.run(id))
      let (less, more) = (carried(run, hours, catalogue), carried(run, hours * 2, catalogue))
      #expect(try less().energy < more().energy, "\(id)")
      #expect(try less().water <= more().water, "\(id)")
    }
  }

  private func carried(_ run: Run, _ hours: Int64, _ catalogue: Catalogue) -> () throws -> (energy: Int64, water: Int64)
  {
    {
      let conditions = Adjustments(conditions: Conditions(duration: hours * 3_600))
      let kit = try choices(of: run, with: conditions, in: catalogue)[0].kit
      let contents = kit.entries.map { ($0.item.contents, $0.quantity) }
      return (
        contents.reduce(0) { $0 + ($1.0.energy ?? 0) * $1.1 },
        contents.reduce(0) { $0 + ($1.0.water?.count ?? 0) * $1.1 }
      )
    }
  }
}
