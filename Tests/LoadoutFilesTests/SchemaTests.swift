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
