import Testing

@testable import LoadoutFiles

@Suite struct `Answers in JSON` {
  private static let schema = "answers.schema.json"

  private func plan() throws -> Plan {
    let text = try #require(goodFiles.first { $0.kind == .plan }).text
    return try readPlan(Array(text.utf8), file: "plan")
  }

  private func accepts(_ document: JSON) throws -> Bool {
    try Repository.validator().accepts(Tree(document.lineText), Self.schema)
  }

  @Test func `plans side by side are what their schema says`() throws {
    #expect(try accepts(JSON(comparing: [plan(), plan()], run: "5k")))
  }

  @Test func `a suggestion is what its schema says`() throws {
    let plan = try plan()
    let candidate = Suggestion.Candidate(pack: plan.inputs.pack, plan: plan, remark: "less than half full")
    let suggestion = Suggestion(
      run: nil, order: .price, wants: Wants(features: ["whistle"], weightAtMost: Grams(300)),
      also: [Pack(id: "belt", name: "Belt")],
      currencies: ["GBP"], ranked: [candidate], cannotTell: [], refused: [candidate],
      leftOut: [Suggestion.LeftOut(pack: plan.inputs.pack, misses: [.feature("whistle"), .weight])],
      lookFor: ShoppingList(leastVolume: .litres(2), pockets: ["one reached on the move"], features: []))
    #expect(try accepts(JSON(suggestion)))
  }

  @Test func `where a thing lies is what its schema says`() throws {
    let plan = try plan()
    let unit = UnitName(item: "phone", number: 1)
    let thing = Shown.Thing(
      item: "phone", name: "Phone", required: true, rule: Rule(text: "charged"),
      units: [Shown.Place(unit: unit, placement: nil, because: "no room")])
    #expect(try accepts(JSON(Shown(asked: "phone", things: [thing]), in: plan)))
  }

  @Test(
    arguments: [
      (#"{"format": "pack-loadout/list/1", "packs": [{"id": "p"}]}"#, true),
      (#"{"format": "pack-loadout/list/1", "packs": [{"name": "P"}]}"#, false),
      (#"{"format": "pack-loadout/list/2", "packs": []}"#, false),
      (#"{"format": "pack-loadout/show/1", "run": {"id": "r"}}"#, true),
      (#"{"format": "pack-loadout/show/1", "run": "r"}"#, false),
      (#"{"format": "pack-loadout/validate/1", "files": ["a.json"], "faults": []}"#, true),
      (#"{"format": "pack-loadout/validate/1", "files": ["a.json"]}"#, false),
      (
        #"{"format": "pack-loadout/verify/1", "run": null, "pack": "p", "verdict": "fits", "proof": "search", "holds": false, "faults": ["x"]}"#,
        true
      ),
      (#"{"format": "pack-loadout/verify/1", "run": null, "pack": "p", "holds": true, "faults": []}"#, false),
    ] as [(String, Bool)])
  func `what the command adds to those is told apart`(_ text: String, isGood: Bool) throws {
    #expect(try Repository.validator().accepts(Tree(text), Self.schema) == isGood)
  }

  @Test func `a fault of the command line has no place`() throws {
    let text =
      #"{"format": "pack-loadout/fault/1", "faults": [{"file": null, "line": null, "column": null, "text": "x"}]}"#
    #expect(try Repository.validator().accepts(Tree(text), "fault.schema.json"))
  }
}
