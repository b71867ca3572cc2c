import Testing

@testable import LoadoutFiles

@Suite struct `A run becomes kits` {
  @Test(
    arguments: [
      (#"{ "every": "40 min" }"#, 5),  // 180 / 40, begun ones too
      (#"{ "every": "45 min" }"#, 4),
      (#"{ "every": "40 min", "after": "60 min" }"#, 3),
      (#"{ "every": "40 min", "after": "60 min", "atMost": 2 }"#, 2),
      (#"{ "every": "10 h", "after": "3 h", "atLeast": 2 }"#, 2),
      (#"{ "carbohydrate": "60 g/h" }"#, 8),  // 180 g / 25 g
      (#"{ "carbohydrate": "60 g/h", "after": "30 min" }"#, 6),
      (#"{ "carbohydrate": "50 g/h" }"#, 6),  // exactly
      (#"{ "energy": "250 kcal/h", "for": "90 min", "after": "1 h" }"#, 4),  // 375 kcal; for says it all
      ("7", 7),
    ] as [(String, Int64)])
  func `a quantity follows the duration`(_ quantity: String, _ count: Int64) throws {
    let run = Shelf.run(#"{ "item": "gel", "quantity": \#(quantity) }"#)
    #expect(try Shelf.kits(run) == ["\(count) gel"])
  }

  @Test func `a quantity of none drops the entry`() throws {
    let run = Shelf.run(#"{ "item": "gel", "quantity": { "every": "1 h", "after": "3 h" } }, { "item": "keys" }"#)
    #expect(try Shelf.kits(run) == ["1 keys"])
    #expect(try Shelf.kits(run, conditions: Conditions(duration: 3 * 3_600 + 1)) == ["1 gel, 1 keys"])
  }

  @Test func `water is counted by what is in a flask`() throws {
    let run = Shelf.run(#"{ "item": "flask", "quantity": { "water": "500 ml/h", "for": "2.5 h" } }"#, assumes: "")
    #expect(try Shelf.kits(run) == ["3 flask"])
  }

  @Test func `without a duration, what follows it is no guess`() throws {
    let run = Shelf.run(#"{ "item": "gel", "quantity": { "every": "1 h" } }"#, assumes: "")
    let fault = #expect(throws: AdjustmentFault.self) { try Shelf.kits(run) }
    #expect(fault?.description == #"how many "gel" depends on the duration, which nobody said; give --duration"#)
  }

  @Test(arguments: [Int64.max, Int64.max / 2, 36_000_001])
  func `a huge duration is refused or counted, and never traps`(_ seconds: Int64) throws {
    let run = Shelf.run(#"{ "item": "gel", "quantity": { "carbohydrate": "60 g/h" } }"#)
    let fault = #expect(throws: AdjustmentFault.self) { try Shelf.kits(run, conditions: Conditions(duration: seconds)) }
    #expect(fault?.text.hasSuffix("over 10,000 units come along, the most this program plans") == true)
    let bounded = Shelf.run(#"{ "item": "gel", "quantity": { "every": "1 s", "atMost": 4 } }"#)
    #expect(try Shelf.kits(bounded, conditions: Conditions(duration: seconds)) == ["4 gel"])
    #expect(try Shelf.kits(bounded, conditions: Conditions(distance: .max)) == ["4 gel"])
  }

  @Test(
    arguments: [
      (Conditions(), [3, 10_800, 30_000]),
      (Conditions(distance: 10_000), [1, 3_600, 10_000]),
      (Conditions(duration: 7_200), [2, 7_200, 20_000]),
      (Conditions(distance: 10_000, duration: 7_200), [2, 7_200, 10_000]),
      (Conditions(distance: 10_003), [2, 3_601, 10_003]),  // 3601.08 s
    ] as [(Conditions, [Int64])])
  func `the pace gives the one of distance and duration that is not said`(
    _ conditions: Conditions, _ expected: [Int64]
  ) throws {
    let text = Shelf.run(#"{ "item": "gel", "quantity": { "every": "1 h" } }"#)
    #expect(try Shelf.kits(text, conditions: conditions) == ["\(expected[0]) gel"])
    let run = try readRun(Array(text.utf8), file: "run")
    let resolved = try Shelf.catalogue(text).conditions(of: run, overriddenBy: conditions)
    #expect([resolved.duration, resolved.distance] == [expected[1], expected[2]])
  }

  @Test(arguments: [
    (#"{ "temperatureBelow": "8 C" }"#, Conditions(temperature: 799), true),
    (#"{ "temperatureBelow": "8 C" }"#, Conditions(temperature: 800), false),
    (#"{ "temperatureAbove": "8 C" }"#, Conditions(temperature: 801), true),
    (#"{ "temperatureAbove": "8 C" }"#, Conditions(temperature: 800), false),
    (#"{ "temperatureBelow": "8 C" }"#, Conditions(), false),
    (#"{ "durationOver": "3 h" }"#, Conditions(), false), (#"{ "durationOver": "179 min" }"#, Conditions(), true),
    (#"{ "durationUnder": "3 h" }"#, Conditions(), false), (#"{ "distanceUnder": "31 km" }"#, Conditions(), true),
    (#"{ "distanceOver": "29 km", "night": true }"#, Conditions(), false),
    (#"{ "distanceOver": "29 km", "night": true }"#, Conditions(night: true), true),
    (#"{ "night": false }"#, Conditions(), false), (#"{ "night": false }"#, Conditions(night: false), true),
    ("{}", Conditions(), true),
  ])
  func `an occasion compares strictly, and nothing unknown holds`(
    _ when: String, _ conditions: Conditions, _ holds: Bool
  ) throws {
    let run = Shelf.run(#"{ "item": "jacket", "when": \#(when) }, { "item": "keys" }"#)
    #expect(try Shelf.kits(run, conditions: conditions) == [holds ? "1 jacket, 1 keys" : "1 keys"])
    let choice = Shelf.run(#"{ "choose": [ [ { "item": "jacket" } ] ], "when": \#(when) }, { "item": "keys" }"#)
    #expect(try Shelf.kits(choice, conditions: conditions) == [holds ? "1 jacket, 1 keys | jacket" : "1 keys"])
  }

  @Test func `alternatives combine in the order listed`() throws {
    let run = Shelf.run(
      """
      { "choose": [ [ { "item": "flask", "quantity": 2 } ], [ { "item": "bladder" } ] ] }, { "item": "phone" },
      { "choose": [ [], [ { "item": "bar" }, { "item": "gel", "required": false } ] ] }, { "choose": [] }
      """)
    #expect(
      try Shelf.kits(run) == [
        "2 flask, 1 phone | flask", "2 flask, 1 phone, 1 bar, 1 gel (optional) | flask bar gel",
        "1 bladder, 1 phone | bladder", "1 bladder, 1 phone, 1 bar, 1 gel (optional) | bladder bar gel",
      ])
  }

  @Test(arguments: [(8, true), (9, false), (200, false)])
  func `256 combinations are taken, no more`(_ count: Int, _ isTaken: Bool) throws {
    let choice = #"{ "choose": [ [ { "item": "gel" } ], [ { "item": "bar" } ] ] }"#
    let run = Shelf.run([String](repeating: choice, count: count).joined(separator: ","))
    if isTaken {
      #expect(try Shelf.kits(run).count == 256)
    } else {
      #expect(throws: AdjustmentFault.self) { try Shelf.kits(run) }
    }
  }

  @Test func `a run adds to the one it extends`() throws {
    let parent = """
      { "id": "p", "assumes": { "duration": "1 h", "distance": "10 km", "temperature": "5 C" }, "items": [
        { "item": "phone", "reach": "on-the-move" }, { "item": "keys" }, { "item": "gel", "quantity": 2 },
        { "choose": [ [ { "item": "flask" } ], [ { "item": "bladder" } ] ], "for": "water" }, { "item": "gel" } ] }
      """
    let child = """
      { "id": "r", "extends": "p", "remove": ["keys"], "assumes": { "distance": "20 km" }, "items": [
        { "item": "jacket", "when": { "temperatureBelow": "8 C" } },
        { "item": "gel", "quantity": { "every": "30 min" } },
        { "choose": [ [ { "item": "flask", "quantity": 2 } ] ], "for": "water" },
        { "choose": [ [ { "item": "lamp" } ] ] } ] }
      """
    #expect(
      try Shelf.kits(child, parent) == ["1 phone (on-the-move), 4 gel, 2 flask, 1 jacket, 1 lamp | flask lamp"])
  }

  @Test func `removing what an alternative takes leaves the others`() throws {
    let parent = """
      { "id": "p", "items": [ { "choose": [ [ { "item": "flask" } ], [ { "item": "bladder" }, { "item": "keys" } ], [] ] } ] }
      """
    func child(_ items: String) -> String { #"{ "id": "r", "extends": "p", "remove": [\#(items)] }"# }
    #expect(try Shelf.kits(parent, child(#""flask""#)) == ["1 bladder, 1 keys | bladder keys", ""])
    #expect(try Shelf.kits(parent, child(#""keys""#)) == ["1 flask | flask", "1 bladder | bladder", ""])
  }

  @Test func `a kit carries the rule, the reach and the run's name`() throws {
    let text = """
      { "id": "r", "name": "Race", "items": [ { "item": { "id": "cup", "form": "soft", "volume": "0.1 L" },
        "rule": { "text": "150 ml", "source": "the list" }, "reach": "reach-behind" } ] }
      """
    let catalogue = try Shelf.catalogue(text)
    let kit = try choices(of: try #require(catalogue.run("r")), in: catalogue)[0].kit
    #expect(kit.name == "Race")
    #expect(kit.entries[0].rule == Rule(text: "150 ml", source: "the list"))
    #expect(kit.entries[0].need == .reachBehind)
  }
}
