import Testing

@testable import LoadoutFiles

/// A file with faults.
struct BadFile: Sendable, CustomTestStringConvertible {
  var name: String
  var kind: LoadoutFile
  var text: String
  /// Every fault, `LINE:COLUMN: TEXT`, in order of place.
  var faults: [String]
  /// What makes it bad though a schema cannot see it; nil: the schema refuses it too.
  var beyondSchema: String?

  init(_ name: String, _ kind: LoadoutFile, _ text: String, _ faults: [String], beyondSchema: String? = nil) {
    self.name = name
    self.kind = kind
    self.text = text
    self.faults = faults
    self.beyondSchema = beyondSchema
  }

  var testDescription: String { name }
}

let badFiles = badSyntax + badPacks + badItems + badKitsAndRuns + badPlans

/// What kits are read with here.
let smallCatalogue = Result { () throws(Faults) in
  try Catalogue(documents: [
    (
      "items/all.json",
      Array(
        """
        [ { "id": "gel", "form": "soft", "volume": "40 ml", "contents": { "carbohydrate": "25 g" } },
          { "id": "towel", "form": "soft", "volume": "1 L" } ]
        """.utf8)
    )
  ])
}

@Suite struct `Bad files` {
  @Test(arguments: badFiles)
  func `each fault is told with its place`(_ file: BadFile) throws {
    let told = faults(file.text, as: file.kind, catalogue: try smallCatalogue.get())
    #expect(told == file.faults)
    #expect(!told.isEmpty)
  }

  @Test(arguments: badFiles)
  func `the schema refuses them too, unless the fault is beyond a schema`(_ file: BadFile) throws {
    guard let tree = try? Tree(file.text) else { return }
    let isAccepted = try Repository.validator().accepts(tree, file.kind.schema)
    #expect(isAccepted == (file.beyondSchema != nil))
  }
}
