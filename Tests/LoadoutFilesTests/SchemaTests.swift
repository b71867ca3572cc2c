import Testing

@testable import LoadoutFiles

@Suite struct `The schemas` {
  @Test func `each preset is what its schema says, and the reader takes it`() throws {
    let validator = try Repository.validator()
    let documents = try Repository.documents()
    for document in documents {
      let kind = try LoadoutFile.detect(document.bytes, file: document.name)
      let tree = try Tree(String(decoding: document.bytes, as: UTF8.self), file: document.name)
      #expect(try validator.accepts(tree, kind.schema), "\(document.name)")
    }
    _ = try Catalogue(documents: documents)
  }

  @Test(arguments: goodFiles)
  func `each good file is what its schema says, and the reader takes it`(_ file: GoodFile) throws {
    #expect(faults(file.text, as: file.kind) == [])
    #expect(try Repository.validator().accepts(Tree(file.text), file.kind.schema))
  }

  @Test(arguments: goodFiles)
  func `what the program writes is what the schema says`(_ file: GoodFile) throws {
    let written = try read(file.text, as: file.kind)
    #expect(try Repository.validator().accepts(Tree(written), file.kind.schema))
  }

  @Test(arguments: [
    (#"{"run": "r", "pack": "p"}"#, true), (#"{"run": "r", "packs": ["p", {"id": "q", "pockets": []}]}"#, true),
    (#"{"kit": {"items": [{"item": "i"}]}, "pack": "p", "with": {"i": 4}, "timeLimit": "500ms"}"#, true),
    (#"{"run": "r", "pack": "p", "with": ["i"], "without": ["i"], "swap": {"i": "i"}, "night": true}"#, true),
    (
      #"{"run": "r", "pack": "p", "required": ["i"], "optional": ["i"], "distance": "5 km", "duration": "2h", "#
        + #""temperature": "-3C", "companion": true, "nothingOutside": false}"#, true
    ),
    (#"{"run": "r", "pack": "p", "pin": {"i#2": "m"}}"#, true), (#"{"run": "r", "pack": "p", "pin": "i"}"#, false),
    (#"{"run": "r", "pack": "p", "also": [{"id": "q", "pockets": []}], "worn": ["i"], "refillEvery": "2 h"}"#, true),
    (#"{"run": "r", "pack": "p", "worn": {"i": 2}, "refillEvery": "10 km"}"#, true),
    (#"{"run": "r", "pack": "p", "refillEvery": 2}"#, false),
    (#"{"kit": {"items": []}, "pack": "p", "refillEvery": "2 h"}"#, false),
    (#"{"run": "r"}"#, false), (#"{"pack": "p"}"#, false), (#"{"run": "r", "pack": "p", "packs": ["p"]}"#, false),
    (#"{"run": "r", "kit": {"items": []}, "pack": "p"}"#, false), (#"{"run": "r", "packs": []}"#, false),
    (#"{"kit": {"items": []}, "pack": "p", "duration": "2 h"}"#, false),
    (#"{"run": "r", "pack": "p", "nite": true}"#, false),
    (#"{"run": "r", "pack": "p", "with": {"i": 0}}"#, false), (#"{"run": "r", "pack": "p", "timeLimit": "5"}"#, false),
    (#"{"run": "r", "pack": 7}"#, false), (#"{"run": "r", "pack": "p", "swap": ["i"]}"#, false), ("[]", false),
  ])
  func `a line of a batch is what its schema says exactly where the reader takes it`(_ line: String, isGood: Bool)
    throws
  {
    let catalogue = Catalogue(
      packs: [Pack(id: "p", name: "P")],
      items: [Item(id: "i", name: "I", form: .soft(volume: CubicMillimetres(1_000), compressed: nil, size: nil))],
      runs: [Run(id: "r", name: "R")])
    #expect(try Repository.validator().accepts(Tree(line), "batch.schema.json") == isGood)
    let read = try? readBatchLine(Array(line.utf8), file: "batch", line: 1, catalogue: catalogue)
    #expect((read != nil) == isGood)
  }

  @Test func `every example in a schema is right`() throws {
    let validator = try Repository.validator()
    var count = 0
    for name in validator.names {
      for (schema, example) in try validator.examples(name) {
        count += 1
        #expect(try validator.holds(schema, example, name), "\(name): \(example)")
      }
    }
    #expect(count > 30)
  }

  @Test func `faults in JSON are what their schema says`() throws {
    let faults = Faults(all: [Fault(file: "a.json", line: 3, column: 14, text: "a \"quoted\" text")])
    #expect(try Repository.validator().accepts(Tree(faults.json.lineText), "fault.schema.json"))
    #expect(
      faults.json.lineText
        == #"{"format":"pack-loadout/fault/1","faults":[{"file":"a.json","line":3,"column":14,"text":"a \"quoted\" text"}]}"#
    )
  }

  @Test func `a keyword the validator does not know is an error`() throws {
    let validator = try Repository.validator()
    #expect(throws: SchemaValidator.Unknown.self) {
      try validator.holds(.object([("maxProperties", .number(1))]), .array([]), "pack.schema.json")
    }
  }
}
