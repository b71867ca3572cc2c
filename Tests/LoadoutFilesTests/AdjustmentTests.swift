import Testing

@testable import LoadoutFiles

private let load = Shelf.run(
  """
  { "item": "phone", "reach": "on-the-move" }, { "item": "gel", "quantity": 3, "required": false }, { "item": "gel" },
  { "item": "jacket", "reach": "reach-behind", "when": { "temperatureBelow": "8 C" } },
  { "choose": [ [ { "item": "flask", "quantity": 2 } ], [ { "item": "bladder" }, { "item": "keys" } ] ] }
  """)

struct Adjusted: Sendable, CustomTestStringConvertible {
  var changes: [Adjustments.Change]
  /// The kits that come of it, or the one fault.
  var expected: [String]
  var testDescription: String { changes.map { $0.option }.joined(separator: " ") }

  init(_ changes: Adjustments.Change..., expected: String...) {
    self.changes = changes
    self.expected = expected
  }
}

@Suite struct `Changes of a load` {
  @Test(arguments: [
    Adjusted(
      expected: "1 phone (on-the-move), 3 gel (optional), 1 gel, 2 flask | flask",
      "1 phone (on-the-move), 3 gel (optional), 1 gel, 1 bladder, 1 keys | bladder keys"),
    // With: added, set in all (the first entry stays), set in the alternative that is then taken, brought in early.
    Adjusted(
      .with(item: "bar", quantity: 2), .without(item: "bladder"),
      expected: "1 phone (on-the-move), 3 gel (optional), 1 gel, 2 flask, 2 bar | flask"),
    Adjusted(
      .with(item: "gel", quantity: 5), .without(item: "bladder"),
      expected: "1 phone (on-the-move), 5 gel (optional), 2 flask | flask"),
    Adjusted(
      .with(item: "flask", quantity: 4), expected: "1 phone (on-the-move), 3 gel (optional), 1 gel, 4 flask | flask"),
    Adjusted(
      .with(item: "jacket", quantity: 1), .with(item: "flask", quantity: 1),
      expected: "1 phone (on-the-move), 3 gel (optional), 1 gel, 1 jacket (reach-behind), 1 flask | flask"),
    Adjusted(
      .with(item: "bladder", quantity: 1), .with(item: "bladder", quantity: 1),
      expected: "1 phone (on-the-move), 3 gel (optional), 1 gel, 1 bladder, 1 keys | bladder keys"),
    // Without: all entries; an alternative; what every alternative left takes.
    Adjusted(
      .without(item: "gel"), .without(item: "keys"), expected: "1 phone (on-the-move), 2 flask | flask"),
    Adjusted(
      .without(item: "keys"), .without(item: "flask"), expected: "1 phone (on-the-move), 3 gel (optional), 1 gel"),
    // Swap keeps quantity, required and reach, in alternatives too.
    Adjusted(
      .swap(old: "phone", new: "lamp"), .swap(old: "gel", new: "bar"), .swap(old: "bladder", new: "jacket"),
      expected: "1 lamp (on-the-move), 3 bar (optional), 1 bar, 2 flask | flask",
      "1 lamp (on-the-move), 3 bar (optional), 1 bar, 1 jacket, 1 keys | jacket keys"),
    Adjusted(
      .required(item: "gel"), .optional(item: "phone"), .optional(item: "flask"), .without(item: "bladder"),
      expected: "1 phone (optional, on-the-move), 3 gel, 1 gel, 2 flask (optional) | flask"),
    Adjusted(
      .optional(item: "bar"), .swap(old: "gel", new: "bar"), .without(item: "bladder"),
      expected: "1 phone (on-the-move), 3 bar (optional), 1 bar (optional), 2 flask | flask"),
  ])
  func `each change does what it says`(_ adjusted: Adjusted) throws {
    #expect(try Shelf.kits(load, changes: adjusted.changes) == adjusted.expected)
  }

  @Test(arguments: [
    Adjusted(
      .with(item: "jel", quantity: 1),
      expected: #"--with jel: there is no item "jel" in the catalogue; did you mean "gel"?"#),
    Adjusted(.with(item: "gel", quantity: 0), expected: "--with gel=0: a quantity of units goes from 1 to 10,000"),
    Adjusted(
      .with(item: "gel", quantity: 1_000_000), expected: "--with gel=1000000: a quantity of units goes from 1 to 10,000"
    ),
    Adjusted(
      .with(item: "bar", quantity: 10_000),
      expected: #"with 10,000 x "bar" over 10,000 units come along, the most this program plans"#),
    Adjusted(.without(item: "lamp"), expected: #"--without lamp: nothing called "lamp" comes along"#),
    Adjusted(.without(item: "jacket"), expected: #"--without jacket: nothing called "jacket" comes along"#),
    Adjusted(
      .without(item: "fone"), expected: #"--without fone: nothing called "fone" comes along; did you mean "phone"?"#),
    Adjusted(.without(item: "sofa"), expected: #"--without sofa: there is no item "sofa" in the catalogue"#),
    Adjusted(.swap(old: "lamp", new: "gel"), expected: #"--swap lamp=gel: nothing called "lamp" comes along"#),
    Adjusted(
      .swap(old: "gel", new: "barr"),
      expected: #"--swap gel=barr: there is no item "barr" in the catalogue; did you mean "bar"?"#),
    Adjusted(.required(item: "lamp"), expected: #"--required lamp: nothing called "lamp" comes along"#),
    Adjusted(.optional(item: "lamp"), expected: #"--optional lamp: nothing called "lamp" comes along"#),
    Adjusted(
      .with(item: "gel", quantity: 1), .without(item: "gel"),
      expected: "--without gel: that contradicts --with gel; leave one of the two"),
    Adjusted(
      .without(item: "gel"), .with(item: "gel", quantity: 2),
      expected: "--with gel=2: that contradicts --without gel; leave one of the two"),
    Adjusted(
      .with(item: "gel", quantity: 1), .with(item: "gel", quantity: 2),
      expected: "--with gel=2: that contradicts --with gel; leave one of the two"),
    Adjusted(
      .required(item: "gel"), .optional(item: "gel"),
      expected: "--optional gel: that contradicts --required gel; leave one of the two"),
    Adjusted(
      .swap(old: "gel", new: "bar"), .without(item: "bar"),
      expected: "--without bar: that contradicts --swap gel=bar; leave one of the two"),
    Adjusted(
      .swap(old: "gel", new: "bar"), .swap(old: "gel", new: "keys"),
      expected: "--swap gel=keys: that contradicts --swap gel=bar; leave one of the two"),
    Adjusted(
      .with(item: "gel", quantity: 1), .swap(old: "gel", new: "bar"),
      expected: "--swap gel=bar: that contradicts --with gel; leave one of the two"),
    Adjusted(
      .optional(item: "gel"), .without(item: "gel"),
      expected: "--without gel: that contradicts --optional gel; leave one of the two"),
  ])
  func `what cannot be is told with the option`(_ adjusted: Adjusted) {
    let fault = #expect(throws: AdjustmentFault.self) { try Shelf.kits(load, changes: adjusted.changes) }
    #expect(fault?.description == adjusted.expected[0])
  }

  @Test func `a kit changes like a run, by its own items first`() throws {
    let text = """
      { "name": "Mine", "items": [ { "item": { "id": "gel", "form": "soft", "volume": "1 L" }, "quantity": 2 }, { "item": "keys" } ] }
      """
    let catalogue = try Shelf.catalogue()
    let kit = try readKit(Array(text.utf8), file: "kit", catalogue: catalogue)
    let changes: [Adjustments.Change] = [.with(item: "gel", quantity: 5), .swap(old: "keys", new: "gel")]
    let result = try choices(of: kit, with: Adjustments(changes: changes), in: catalogue)
    #expect(result.map { Shelf.text($0) } == ["5 gel, 1 gel"])
    #expect(result[0].kit.name == "Mine")
    #expect(result[0].kit.entries.allSatisfy { $0.item.packedVolume == .litres(1) })
    #expect(try choices(of: kit, in: catalogue) == [KitChoice(kit: kit)])
  }

  @Test func `two different items of one ID do not become one kit`() throws {
    let parent = #"{ "id": "p", "items": [ { "item": "keys" }, { "item": "gel" } ] }"#
    let child = """
      { "id": "r", "extends": "p", "items": [ { "choose": [ [ { "item": { "id": "keys", "form": "soft", "volume": "9 L" } } ] ] } ] }
      """
    let fault = #expect(throws: AdjustmentFault.self) { try Shelf.kits(parent, child) }
    #expect(fault?.description == #"two different items are called "keys"; give one another ID"#)
  }
}
