import Loadout
import LoadoutFiles
import Testing

/// How much water a run carries, from one place where it is to be had to the next.
@Suite struct WaterTests {
  /// 500 ml an hour, 600 above 20 C, in flasks of half a litre and bladders of one litre and a half and of two.
  private static func catalogue(_ assumes: String, water: String = "{}") throws -> Catalogue {
    let items = """
      [ { "id": "flask", "kind": "flask", "form": "soft", "volume": "500 ml", "contents": { "water": "500 ml" } },
        { "id": "bladder", "kind": "bladder", "form": "soft", "volume": "1.5 L", "contents": { "water": "1.5 L" } },
        { "id": "bladder-2", "kind": "bladder", "form": "soft", "volume": "2 L", "contents": { "water": "2 L" } } ]
      """
    let run = """
      { "id": "run", "assumes": \(assumes), "items": [ {
          "choose": [ [ { "item": "flask", "quantity": 2, "reach": "on-the-move" }, { "item": "flask", "quantity": 4 } ],
            [ { "item": "bladder", "quantity": 1 } ], [ { "item": "bladder-2", "quantity": 1 }, { "item": "flask" } ] ],
          "for": "water", "water": \(water) } ],
        "rates": { "water": [ { "rate": "600 ml/h", "when": { "temperatureAbove": "20 C" } }, { "rate": "500 ml/h" } ] } }
      """
    return try Catalogue(documents: [("items/i.json", Array(items.utf8)), ("runs/r.json", Array(run.utf8))])
  }

  /// What each way takes, such as "2 flask".
  private func ways(
    _ assumes: String, water: String = "{}", _ conditions: Conditions = Conditions(),
    _ changes: [Adjustments.Change] = []
  ) throws -> [String] {
    let catalogue = try Self.catalogue(assumes, water: water)
    return try choices(
      of: #require(catalogue.run("run")), with: Adjustments(changes: changes, conditions: conditions), in: catalogue
    ).map { choice in
      choice.kit.entries.map { "\($0.quantity) \($0.item.id)" }.joined(separator: " + ")
    }
  }

  /// What a run assumes, what is said besides, and the ways that come of it.
  struct Way: Sendable {
    var assumes: String
    var refill: Refill?
    var ways: [String]
  }

  static let carried: [Way] = [
    Way(assumes: #"{ "duration": "3 h" }"#, ways: ["2 flask + 1 flask", "1 bladder"]),
    Way(assumes: #"{ "duration": "3 h", "refillEvery": "2 h" }"#, ways: ["2 flask", "1 bladder"]),
    Way(assumes: #"{ "duration": "3 h" }"#, refill: .time(3_600), ways: ["1 flask", "1 bladder"]),
    // Past the run's end nobody drinks.
    Way(assumes: #"{ "duration": "3 h" }"#, refill: .time(36_000), ways: ["2 flask + 1 flask", "1 bladder"]),
    Way(assumes: #"{ "duration": "8 h" }"#, refill: .time(10_801), ways: ["2 flask + 2 flask", "1 bladder-2"]),
    // At 10 km/h.
    Way(
      assumes: #"{ "duration": "3 h", "distance": "30 km" }"#, refill: .distance(20_000),
      ways: ["2 flask", "1 bladder"]),
    Way(
      assumes: #"{ "duration": "3 h", "distance": "30 km", "stretches": ["4 km", "20 km", "6 km"] }"#,
      ways: ["2 flask", "1 bladder"]),
    Way(
      assumes: #"{ "duration": "3 h", "distance": "30 km", "stretches": ["30 km"] }"#, refill: .time(7_200),
      ways: ["2 flask", "1 bladder"]),
    Way(
      assumes: #"{ "duration": "3 h", "refillEvery": "2 h", "temperature": "25 C" }"#,
      ways: ["2 flask + 1 flask", "1 bladder"]),
    // Seven flasks are more than the first way takes.
    Way(assumes: #"{ "duration": "7 h" }"#, ways: ["1 bladder-2 + 3 flask"]),
  ]

  @Test(arguments: carried)
  func `water for the way to the next refill is carried, in as many vessels as it takes`(way: Way) throws {
    #expect(try ways(way.assumes, Conditions(refill: way.refill)) == way.ways)
  }

  @Test func `an organiser's litres are carried however short the way`() throws {
    let water = #"{ "atLeast": "1 L", "rule": { "text": "a litre" } }"#
    #expect(try ways(#"{ "duration": "30 min" }"#, water: water) == ["2 flask", "1 bladder"])
    let catalogue = try Self.catalogue(#"{ "duration": "30 min" }"#, water: water)
    let all = try choices(of: #require(catalogue.run("run")), in: catalogue)
    #expect(all.allSatisfy { $0.kit.entries.allSatisfy { $0.rule == Rule(text: "a litre") } })
  }

  @Test func `a way that is asked for is taken as it is`() throws {
    let two = #"{ "duration": "2 h" }"#
    #expect(try ways(two, [.with(item: "bladder-2", quantity: 1)]) == ["1 bladder-2"])
    #expect(try ways(two, [.with(item: "flask", quantity: 1)]) == ["1 flask"])
    #expect(try ways(two, [.without(item: "flask")]) == ["1 bladder"])
  }

  @Test func `how long it is to the next water goes with the rate`() throws {
    let catalogue = try Self.catalogue(#"{ "duration": "3 h", "refillEvery": "2 h" }"#)
    let run = try #require(catalogue.run("run"))
    #expect(try choices(of: run, in: catalogue)[0].rates.map { $0.refill } == [7_200])
    let far = Adjustments(conditions: Conditions(refill: .time(3_600_000)))
    #expect(try choices(of: run, with: far, in: catalogue)[0].rates.map { $0.refill } == [10_800])
  }

  @Test func `a distance without a pace, and more than all vessels hold, are told`() throws {
    #expect(throws: AdjustmentFault.self) { try ways("{}", Conditions(refill: .distance(1_000))) }
    #expect {
      let catalogue = try Self.catalogue(#"{ "duration": "9999 h", "temperature": "25 C" }"#)
      _ = try choices(of: #require(catalogue.run("run")), in: catalogue)
    } throws: { fault in
      (fault as? AdjustmentFault)?.description.contains("holds 5999.4 L, which it takes between refills") == true
    }
  }

  private func ways(_ assumes: String, _ changes: [Adjustments.Change]) throws -> [String] {
    try ways(assumes, Conditions(), changes)
  }
}
