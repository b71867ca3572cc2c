import Testing

@testable import LoadoutFiles

private func documents(_ files: [(String, String)]) -> [(name: String, bytes: [UInt8])] {
  files.map { (name: $0.0, bytes: Array($0.1.utf8)) }
}

/// The faults of a catalogue, or of files validated over the shelf.
private func faults(_ files: [(String, String)], validating: Bool = false) -> [String] {
  do {
    if validating {
      _ = try validate(documents(files), over: try Shelf.catalogue())
    } else {
      _ = try Catalogue(documents: documents(files), over: try Shelf.catalogue())
    }
    return []
  } catch {
    return error.all.map { $0.description }
  }
}

@Suite struct `The catalogue` {
  @Test func `one object or a list of them a document, in order of ID`() throws {
    let catalogue = try Catalogue(
      documents: documents([
        ("a/packs/z.json", #"[ { "id": "z" }, { "id": "b" } ]"#), ("packs/a.json", #"{ "id": "a" }"#),
        ("items/none.json", "[]"),
        ("runs/sub/r.json", #"{ "id": "r" }"#),
      ]))
    #expect(catalogue.packs.map { $0.id } == ["a", "b", "z"])
    #expect(catalogue.pack("b")?.name == "b")
    #expect(catalogue.pack("c") == nil)
    #expect(catalogue.pack("") == nil)
    #expect(catalogue.items == [])
    #expect(catalogue.run("r") != nil)
  }

  @Test func `what comes over a base takes the place of its ID`() throws {
    let catalogue = try Catalogue(
      documents: documents([
        (
          "items/x.json",
          #"[ { "id": "gel", "name": "Mine", "form": "soft", "volume": "9 L" }, { "id": "aa", "form": "soft", "volume": "1 L" } ]"#
        )
      ]),
      over: Shelf.catalogue())
    #expect(catalogue.item("gel")?.name == "Mine")
    #expect(
      catalogue.items.map { $0.id } == ["aa", "bar", "bladder", "flask", "gel", "jacket", "keys", "lamp", "phone"])
  }

  @Test func `a preset is found by its path, and its text read when it is asked for`() throws {
    let texts = try Repository.documents().filter { !$0.name.hasPrefix("items/") }
    let presets = Catalogue(presets: texts.map { name, bytes in PresetText(name: name) { bytes } })
    #expect(texts.map { PresetText(name: $0.name) { [] }.name } == texts.map { $0.name })
    #expect(presets.packIDs.count + presets.runIDs.count == texts.count)
    for id in presets.packIDs { #expect(presets.pack(id)?.id == id) }
    for id in presets.runIDs { #expect(presets.run(id)?.id == id) }
    #expect(presets.pack("no-such-pack") == nil)
    let litres = CubicMillimetres.litres(12)
    #expect(presets.packIDs(over: litres) == presets.unfolded().packIDs(over: litres))
  }

  @Test func `every fault of every document is told, in their order`() {
    let files = [
      ("packs/a.json", #"{ "id": "a", "type": "bag" }"#), ("packs/b.json", #"{ "id": "a" "#),
      ("items/c.json", #"[ { "id": "c", "form": "soft", "volume": "1 L", "smallerChoice": "towl" } ]"#),
      ("packs/d.json", #"[ { "id": "a" }, 3 ]"#), ("other/e.json", #"{ "id": "e" }"#),
      (
        "runs/f.json",
        #"{ "id": "f", "extends": "g", "items": [ { "item": "fone" }, { "item": "bar", "quantity": { "water": "1 L/h" } } ] }"#
      ),
    ]
    #expect(
      faults(files) == [
        #"packs/a.json:1:22: "bag" is not a type of pack; it is one of backpack, vest, belt or fastpack"#,
        "packs/b.json:1:13: the file ends inside the object that begins in line 1; its } is missing",
        #"items/c.json:1:66: there is no item "towl" in the catalogue"#,
        #"packs/d.json:1:11: "a" is given in packs/a.json already; each ID is given once"#,
        "packs/d.json:1:18: a pack is an object, { … }; this is the number 3",
        "other/e.json:1:1: a catalogue's files lie in folders that say what they are: packs, items or runs",
        #"runs/f.json:1:25: there is no run "g" in the catalogue"#,
        #"runs/f.json:1:51: there is no item "fone" in the catalogue; did you mean "phone"?"#,
        #"runs/f.json:1:101: "bar" does not say how much water is in it; give it "contents", or count by something else"#,
      ])
  }

  @Test func `runs in a circle, and what is not there to remove`() {
    let files = [
      ("runs/a.json", #"{ "id": "a", "extends": "b" }"#), ("runs/b.json", #"{ "id": "b", "extends": "a" }"#),
      ("runs/c.json", #"{ "id": "c", "extends": "c" }"#),
      ("runs/d.json", #"{ "id": "d", "items": [ { "item": "phone" } ] }"#),
      ("runs/e.json", #"{ "id": "e", "extends": "d", "remove": [ "fone", "phone" ] }"#),
    ]
    #expect(
      faults(files) == [
        #"runs/a.json:1:25: "a" extends itself, by way of "b"; one of them must extend none"#,
        #"runs/b.json:1:25: "b" extends itself, by way of "a"; one of them must extend none"#,
        #"runs/c.json:1:25: "c" extends itself; one of them must extend none"#,
        #"runs/e.json:1:42: "d" has no "fone" to remove; did you mean "phone"?"#,
      ])
  }

  @Test func `a long row of runs, and a circle further on`() {
    let row = (0..<33).map { #"{ "id": "r\#($0)", "extends": "r\#($0 + 1)" }"# } + [#"{ "id": "r33" }"#]
    #expect(
      faults([("runs/a.json", "[\n" + row.joined(separator: ",\n") + "]")]) == [
        #"runs/a.json:2:26: "r0" extends over 32 runs, one the other; extend fewer"#,
        #"runs/a.json:3:26: "r1" extends over 32 runs, one the other; extend fewer"#,
      ])
    let circle = #"[ { "id": "a", "extends": "b" }, { "id": "b", "extends": "c" }, { "id": "c", "extends": "b" } ]"#
    #expect(
      faults([("runs/b.json", circle)]).first
        == #"runs/b.json:1:27: "b" extends itself, by way of "c"; one of them must extend none"#)
  }

  @Test func `what has faults of its own is not missed by others`() {
    let files = [
      ("items/a.json", #"{ "id": "tent", "form": "soft" }"#),
      ("runs/b.json", #"{ "id": "b", "items": [ { "item": "tent" } ] }"#),
    ]
    #expect(
      faults(files) == [#"items/a.json:1:1: a soft item needs "volume", like "1.4 L", or a "size" whose product it is"#]
    )
  }

  @Test func `files of all kinds validate together`() throws {
    let files = [
      ("kit.json", #"{ "items": [ { "item": "tent" }, { "item": "gel" } ] }"#),
      ("my.json", #"[ { "id": "tent", "form": "soft", "volume": "4 L" } ]"#),
      ("pack.json", #"{ "id": "p", "pockets": [] }"#), ("run.json", #"{ "id": "r", "items": [ { "item": "tent" } ] }"#),
      ("plan.json", examplePlan),
    ]
    #expect(try validate(documents(files), over: Shelf.catalogue()) == [.kit, .item, .pack, .run, .plan])
    #expect(
      faults([files[0], ("a.json", "[ 1 ]"), ("b.json", "{}"), ("c.json", #"[ { "items": [] } ]"#)], validating: true)
        == [
          #"kit.json:1:24: there is no item "tent" in the catalogue; write the whole item here"#,
          "a.json:1:1: a pack, item, kit, run or plan is expected, { … }; this is the number 1",
          #"b.json:1:1: neither a pack ("pockets"), an item ("form"), a kit or a run ("items") nor a plan ("format")"#,
          "c.json:1:1: a file holds one kit; lists are for packs, items and runs",
        ])
  }

  @Test(
    arguments: [
      (#"{ "pockets": [] }"#, .pack), (#"{ "id": "x", "capacity": "1 L" }"#, .pack),
      (#"{ "id": "x", "form": 3 }"#, .item),
      (#"{ "items": [] }"#, .kit), (#"{ "id": "x", "items": [] }"#, .run), (#"{ "extends": "x" }"#, .run),
      (#"{ "verdict": "fits" }"#, .plan),
      (#"{ "$schema": "https://x/run.schema.json", "items": [] }"#, .run),
      (#"[ { "id": "x", "form": "soft" } ]"#, .item),
    ] as [(String, LoadoutFile)])
  func `a document is told by its keys`(_ text: String, _ kind: LoadoutFile) throws {
    #expect(try LoadoutFile.detect(Array(text.utf8), file: "file") == kind)
  }

  @Test(
    arguments: [
      (#"{ "items": [ { "item": "x" } ] }"#, .pack, "this is a kit, not a pack"),
      (#"{ "items": [ { "item": "x" } ] }"#, .plan, "this is a kit, not a plan"),
      (#"{ "id": "x", "pockets": [], "name": 3 }"#, .kit, "this is a pack, not a kit"),
      (#"{ "id": "x", "form": "soft" }"#, .run, "this is an item, not a run"),
      (#"{ "format": "pack-loadout/plan/1", "placements": [] }"#, .kit, "this is a plan, not a kit"),
      (#"{ "extends": "x" }"#, .item, "this is a run, not an item"),
    ] as [(String, LoadoutFile, String)])
  func `a document of another kind is told in one sentence`(_ text: String, _ wanted: LoadoutFile, _ fault: String) {
    #expect(faults(text, as: wanted) == ["1:1: " + fault])
  }

  @Test func `a holder's limit and an item's rating in two dimensions`() throws {
    let pack = try readPack(
      Array(
        #"{ "id": "p", "pockets": [ { "id": "a", "holds": { "flask": "7 cm", "phone": "500 g", "x": null } }, { "id": "b", "holds": { "flask": "1 L" } } ] }"#
          .utf8),
      file: "pack")
    func item(_ id: String, _ kind: String, _ rated: Measure?) -> Kit.Entry {
      Kit.Entry(
        item: Item(
          id: id, name: id, kind: kind, form: .soft(volume: .litres(1), compressed: nil, size: nil), rated: rated))
    }
    let half = Measure.volume(.millilitres(500))
    let kit = Kit(entries: [
      item("f", "flask", half), item("f", "flask", half), item("g", "phone", nil), item("h", "x", half),
    ])
    #expect(
      holderMismatches(pack, kit) == [
        #""f" is rated 500 ml, but the pocket "a" of "p" limits "flask" to 7 cm; give both in one dimension"#
      ])
  }
}
