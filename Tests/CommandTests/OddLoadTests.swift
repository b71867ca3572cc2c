import Testing

@testable import pack_loadout

/// Loads as a person may write them and no preset has them.
@Suite struct `An odd load` {
  let shell = Shell()

  /// The simplex, rounding, put a count far outside its bounds.
  @Test func `of things a hundred thousand times as large as others has a proven answer`() {
    shell.write(
      """
      { "items": [
        { "item": { "id": "a", "form": "rigid", "size": "12 x 14.2 x 12 cm", "volume": "714 ml", "weight": "1.735 lb" },
          "quantity": 3 },
        { "item": { "id": "b", "form": "rigid", "kind": "d", "size": "9.1 x 12 x 6 cm", "volume": "706.01 ml",
          "weight": "19 g" }, "quantity": 2 },
        { "item": { "id": "c", "form": "soft", "size": "6.8 x 11.4 x 12 cm", "compressed": "583.932 ml",
          "weight": "432 g" }, "quantity": 4 },
        { "item": { "id": "e", "form": "rigid", "kind": "d", "size": "0.83 x 2.44 x 4.65 in", "weight": "2 g" } },
        { "item": { "id": "f", "form": "soft", "volume": "0.01 ml", "compressed": "0.006 ml", "weight": "244 g" } },
        { "item": { "id": "c", "form": "soft", "size": "6.8 x 11.4 x 12 cm", "compressed": "583.932 ml",
          "weight": "432 g" } },
        { "item": { "id": "b", "form": "rigid", "kind": "d", "size": "9.1 x 12 x 6 cm", "volume": "706.01 ml",
          "weight": "19 g" }, "reach": "reach-behind" } ] }
      """, to: "kit.json")
    shell.write(
      """
      { "id": "pk", "pockets": [
        { "id": "p0", "volume": "1843.02 ml" }, { "id": "p1", "volume": "3641 ml", "atMost": 1 },
        { "id": "p1x", "inside": "p1" }, { "id": "p1y", "inside": "p1", "refuses": ["d"], "maxWeight": "1252 g" },
        { "id": "p2", "volume": "955 ml", "atMost": 2, "maxWeight": "1779 g", "beyondCapacity": true },
        { "id": "p2x", "inside": "p2" }, { "id": "p2y", "inside": "p2", "maxWeight": "77.11 oz" } ] }
      """, to: "pack.json")
    let outcome = shell.run("plan --kit @/kit.json --pack @/pack.json --format json")
    #expect(outcome.status == .no)
    #expect(outcome.output.contains("\"requiredLeftOut\": 2"))
    #expect(outcome.output.contains("\"optimal\": true"))
  }

  /// `--with box=2` makes one required entry of both: it would leave an optional box at home and not a required one.
  @Test func `with some of a thing optional is not told a quantity that would not help`() {
    shell.write(
      """
      { "items": [
        { "item": { "id": "box", "form": "soft", "volume": "1 L" }, "quantity": 2 },
        { "item": { "id": "box", "form": "soft", "volume": "1 L" }, "required": false } ] }
      """, to: "kit.json")
    shell.write(
      #"{ "id": "sack", "capacity": "1.5 L", "pockets": [ { "id": "main", "volume": "1.5 L" } ] }"#, to: "pack.json")
    let outcome = shell.run("check --kit @/kit.json --pack @/pack.json")
    #expect(outcome.status == .no)
    #expect(outcome.output.contains("  - leave box at home\n"))
    #expect(!outcome.output.contains("--with box"))
    #expect(shell.run("check --kit @/kit.json --pack @/pack.json --with box=2").status == .no)
  }

  /// What a belt has to spare is not the litres that nobody states of the pack.
  @Test func `in a pack of unknown litres is no more certain with another pack beside it`() {
    shell.write(
      #"{ "items": [ { "item": { "id": "can", "kind": "can", "form": "soft", "volume": "1 L" } } ] }"#, to: "kit.json")
    shell.write(
      #"{ "id": "sack", "pockets": [ { "id": "sleeve", "holds": { "can": null }, "only": true } ] }"#, to: "sack.json")
    shell.write(
      #"{ "id": "belt", "pockets": [ { "id": "front", "volume": "4 L", "only": true } ] }"#, to: "belt.json")
    #expect(shell.run("check --kit @/kit.json --pack @/sack.json").status == .undecided)
    #expect(shell.run("check --kit @/kit.json --pack @/sack.json --also @/belt.json").status == .undecided)
  }
}
