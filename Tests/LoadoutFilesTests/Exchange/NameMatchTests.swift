import Testing

@testable import LoadoutFiles

@Suite struct `Names of things` {
  private static let catalogue = Result { try Catalogue(documents: Repository.documents()) }
  private static let index = catalogue.map { NameIndex($0) }

  private func match(_ name: String, _ weight: Int64?) throws -> String {
    let row = GearRow(
      name: name, quantity: 1, weight: weight.map { Grams($0) }, isWorn: false, isRequired: true, line: 1)
    switch try Self.index.get().match(row) {
    case .same(let item): return item.id
    case .guessed(let item): return "guess " + item.id
    case .none: return "none"
    }
  }

  @Test(
    arguments: [
      ("Headlamp", 84, "headlamp"), ("HEADLAMPS", nil, "headlamp"), ("Waterproof Jacket", 200, "jacket-waterproof"),
      ("13\" laptop", nil, "laptop-13"), ("13-inch laptop", 1_240, "laptop-13"),
      ("Power bank 10000 mAh", nil, "power-bank"),
      ("Soft flask, 500ml", 36, "flask-500"), ("Energy gels", 37, "gel"), ("tshirt", nil, "tshirt"),
      // Of another weight, its room is a guess; of over twice the weight, it is another thing.
      ("Headlamp", 120, "guess headlamp"), ("Headlamp", 300, "none"), ("Headlamp", 30, "none"),
      // A maker's name before it.
      ("Petzl Actik headlamp", 82, "guess headlamp"), ("Socks, merino", nil, "guess socks"),
      ("Salomon soft flask 500 ml", nil, "guess flask-500"), ("Whistle (orange)", nil, "guess whistle"),
      // What only sounds like it.
      ("Phone case", 30, "none"), ("Case for phone", nil, "none"), ("Headlamp strap", nil, "none"),
      ("Tent pegs", nil, "none"), ("Map case", nil, "none"), ("Laptop", 1_300, "none"), ("Rain jacket", 240, "none"),
      ("Chair", nil, "none"), ("", nil, "none"), ("日本", nil, "none"), ("...", nil, "none"),
    ] as [(String, Int64?, String)])
  func `a name is taken for the catalogue's where that is clear, and not otherwise`(
    name: String, weight: Int64?, meaning: String
  ) throws {
    #expect(try match(name, weight) == meaning)
  }

  @Test func `each name of the catalogue is its own item's, or clear to nobody`() throws {
    for item in try Self.catalogue.get().items {
      let meaning = try match(item.name, item.weight?.count)
      #expect(meaning == item.id || meaning == "none", "\(item.name): \(meaning)")
    }
  }
}

@Suite struct `Files to begin with` {
  /// The file with every example let in.
  private func letIn(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let comment = line.firstRange(of: "// ") else { return String(line) }
      let rest = line[comment.upperBound...]
      let isExample = rest.hasPrefix("{") || rest.hasPrefix("\"") && rest.contains("\":")
      return isExample ? String(line[..<comment.lowerBound] + rest) : String(line)
    }.joined(separator: "\n")
  }

  @Test func `a starter is valid as it stands and with all its examples`() throws {
    let pack = try #require(starterPack(id: "my-pack"))
    let item = try #require(starterItem(id: "my-towel"))
    #expect(try readPack(Array(pack.utf8), file: "pack").id == "my-pack")
    #expect(try readItem(Array(item.utf8), file: "item").id == "my-towel")
    let fullPack = try readPack(Array(letIn(pack).utf8), file: "pack")
    #expect(fullPack.pockets.map(\.id) == ["main", "reservoir", "hip-left", "bungee"])
    #expect(fullPack.capacity?.upper == .litres(10))
    #expect(try readItem(Array(letIn(item).utf8), file: "item").weight == Grams(150))
  }

  @Test func `a run's starter is planned as it stands and with all its examples`() throws {
    let text = try #require(starterRun(id: "my-race"))
    let catalogue = try Catalogue(documents: Repository.documents())
    let run = try readRun(Array(text.utf8), file: "run", catalogue: catalogue)
    let ways = try choices(of: run, in: catalogue).map { choice in choice.chosen }
    // A larger reservoir than the run takes is no way of its own.
    #expect(ways == [["flask-500"], ["reservoir-1.5"]])
    let full = try readRun(Array(letIn(text).utf8), file: "run", catalogue: catalogue)
    #expect(full.extends == "ultra")
    #expect(try !choices(of: full, in: catalogue).isEmpty)
  }

  @Test func `a pack's starter states no figure`() throws {
    let pack = try readPack(Array(try #require(starterPack(id: "p")).utf8), file: "pack")
    #expect(pack.capacity == nil)
    #expect(pack.weight == nil)
    #expect(pack.pockets.allSatisfy { $0.size == nil && $0.volume == .notGiven })
  }

  @Test(arguments: ["", "a b", "a/b", "a#1", "x\n"])
  func `what is no ID makes no file`(id: String) {
    #expect(starterPack(id: id) == nil)
    #expect(starterItem(id: id) == nil)
    #expect(starterRun(id: id) == nil)
  }
}
