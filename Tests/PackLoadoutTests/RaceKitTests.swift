import LoadoutFiles
import PackLoadout
import Testing

/// What organisers demand.
@Suite struct RaceKitTests {
  static let races = [
    "13-valleys", "cheviot-goat", "dragon-100", "dragons-back", "fell-race", "jervis-bay", "lakeland-100", "marao",
    "mds", "meht-22", "racing-the-planet", "spine-winter", "the-lap", "tor-des-geants", "utcm", "utmb", "volcano",
  ]

  private func kit(_ race: String, _ conditions: Conditions = Conditions()) throws -> Kit {
    let catalogue = try PresetCatalogue.read()
    let run = try #require(catalogue.run(race))
    return try choices(of: run, with: Adjustments(conditions: conditions), in: catalogue)[0].kit
  }

  @Test(arguments: races)
  func `a race kit has the organiser's rules with their sources, and says to check them`(race: String) throws {
    let run = try #require(try PresetCatalogue.read().run(race))
    #expect(run.about?.contains("Organisers change their lists") ?? false)
    let rules = try kit(race).entries.compactMap { $0.rule }
    #expect(rules.count >= 3)
    for rule in rules { #expect(rule.source?.contains("(") ?? false, "\(rule.text)") }
  }

  @Test func `the kit for heat and the kit for cold come with the weather`() throws {
    func items(_ degrees: Int64) throws -> Set<String> {
      Set(try kit("utmb", Conditions(temperature: degrees * 100)).entries.map { $0.item.id })
    }
    let hot = try items(30).subtracting(try items(10))
    let cold = try items(-5).subtracting(try items(10))
    #expect(hot == ["sunglasses", "hat-sun", "sunscreen"])
    #expect(cold == ["insulated-jacket", "sunglasses"])
  }

  @Test func `the water that a race demands is carried whatever the weather`() throws {
    for (race, degrees, least) in [
      ("utmb", -5, 1_000), ("utmb", 30, 2_000), ("jervis-bay", 5, 2_000), ("racing-the-planet", 5, 2_500),
      ("tor-des-geants", 0, 1_500), ("dragons-back", 0, 1_500), ("mds", 5, 1_500),
    ] as [(String, Int64, Int64)] {
      let catalogue = try PresetCatalogue.read()
      let conditions = Adjustments(conditions: Conditions(temperature: degrees * 100))
      for choice in try choices(of: try #require(catalogue.run(race)), with: conditions, in: catalogue) {
        let water = choice.kit.entries.reduce(0) { $0 + ($1.item.contents.water?.count ?? 0) * $1.quantity }
        #expect(water >= least * 1_000, "\(race) at \(degrees): \(choice.chosen)")
      }
    }
  }

  @Test(arguments: [
    ("lakeland-100", "emergency-clothes"), ("lakeland-100", "ration-sealed"), ("cheviot-goat", "emergency-clothes"),
  ])
  func `what must stay sealed lies in a pocket that closes`(race: String, item: String) throws {
    let catalogue = try PresetCatalogue.read()
    let kits = try choices(of: try #require(catalogue.run(race)), in: catalogue)
    let plan = try Planner().plan(
      Request(run: race, choices: kits, pack: try #require(catalogue.pack("salomon-adv-skin-12"))))
    let shown = try #require(Shown(item, in: plan))
    #expect(shown.things[0].units[0].placement != nil)
    let closure = try #require(shown.things[0].units[0].closure)
    #expect(closure != .open)
  }

  @Test func `a spare layer is in the pack, not worn`() throws {
    let entry = try #require(try kit("spine-winter").entries.first { $0.item.id == "insulated-jacket" })
    #expect(entry.required)
    #expect(!entry.item.outside)
    #expect(entry.rule?.text.contains("not worn") ?? false)
    #expect(entry.rule?.staysPacked ?? false)
    let catalogue = try PresetCatalogue.read()
    let worn = Adjustments(changes: [.worn(item: entry.item.id, quantity: 1)])
    #expect(throws: AdjustmentFault.self) {
      try choices(of: #require(catalogue.run("spine-winter")), with: worn, in: catalogue)
    }
  }
}

/// Where one thing lies.
@Suite struct ShownTests {
  private func plan() throws -> Plan {
    let catalogue = try PresetCatalogue.read()
    let kits = try choices(of: try #require(catalogue.run("utmb")), in: catalogue)
    return try Planner().plan(
      Request(run: "utmb", choices: kits, pack: try #require(catalogue.pack("asics-extreme"))))
  }

  @Test(
    arguments: [
      ("jacket-waterproof", ["jacket-waterproof"]), ("waterproof jacket", ["jacket-waterproof"]),
      ("Waterproof  JACKET", ["jacket-waterproof"]), ("jacket", ["jacket-waterproof"]), ("gel#2", ["gel"]),
      ("headlamp", ["headlamp"]), ("lamp", []), ("small headlamp", ["headlamp-small"]), ("", []),
      ("first-aid", ["bandage"]),
    ] as [(String, [String])])
  func `an ID, a unit, a name or a kind finds it`(asked: String, items: [String]) throws {
    #expect((Shown(asked, in: try plan())?.things.map { $0.item } ?? []) == items)
  }

  @Test func `what must be moved is what is loaded after it in the same root`() throws {
    let plan = try plan()
    for entry in plan.inputs.kit.entries {
      let shown = try #require(Shown(entry.item.id, in: plan))
      for place in shown.things.flatMap({ $0.units }) {
        let placement = try #require(plan.placements.first { $0.unit == place.unit })
        #expect(place.over.count == placement.over)
        #expect(place.pockets.last == placement.pocket)
        for unit in place.over {
          #expect(try #require(plan.placements.first { $0.unit == unit }).order > placement.order)
        }
      }
    }
  }

  @Test func `every thing of the kit says its rule`() throws {
    let plan = try plan()
    let shown = try #require(Shown("waterproof jacket", in: plan))
    #expect(shown.things[0].rule == plan.inputs.kit.entries.first { $0.item.id == "jacket-waterproof" }?.rule)
    #expect(shown.things[0].rule != nil)
  }
}
