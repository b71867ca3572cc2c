import Testing

@testable import LoadoutFiles

@Suite struct `Gear lists` {
  static let header = "Item Name,Category,desc,qty,weight,unit,url,price,worn,consumable\n"

  static func rows(_ text: String) throws(Faults) -> [GearRow] { try readGear(Array(text.utf8), file: "gear.csv") }

  /// "2 x Tent 500 g worn", a row each.
  private func shown(_ text: String) throws -> [String] {
    try Self.rows(text).map { row in
      "\(row.quantity) x \(row.name)" + (row.weight.map { " \($0.count) g" } ?? "") + (row.isWorn ? " worn" : "")
    }
  }

  @Test(arguments: [
    // Units, in one and in many, in any case.
    ("Tent,,,1,2,pound,,,,", "1 x Tent 907 g"), ("Tent,,,1,2,Pounds,,,,", "1 x Tent 907 g"),
    ("Tent,,,1,2,lbs,,,,", "1 x Tent 907 g"), ("Tent,,,1,2,lb,,,,", "1 x Tent 907 g"),
    ("Tent,,,1,10,ounce,,,,", "1 x Tent 283 g"), ("Tent,,,1,10,ounces,,,,", "1 x Tent 283 g"),
    ("Tent,,,1,10,OZ,,,,", "1 x Tent 283 g"), ("Tent,,,1,1.5,kilogram,,,,", "1 x Tent 1500 g"),
    ("Tent,,,1,1.5,kilograms,,,,", "1 x Tent 1500 g"), ("Tent,,,1,1.5,kgs,,,,", "1 x Tent 1500 g"),
    ("Tent,,,1,1.5,kg,,,,", "1 x Tent 1500 g"), ("Tent,,,1,15,grams,,,,", "1 x Tent 15 g"),
    ("Tent,,,1,15,g,,,,", "1 x Tent 15 g"),
    // The weight is of one piece.
    ("Gel,,,12,37,gram,,,,Consumable", "12 x Gel 37 g"),
    // No weight, no quantity, none taken.
    ("Tent,,,1,0,gram,,,,", "1 x Tent"), ("Tent,,,,,,,,,", "1 x Tent"), ("Tent,,,0,15,g,,,,", "0 x Tent 15 g"),
    ("Tent,,,2.0,15.00,g,,,,", "2 x Tent 15 g"),
    // What computers make of figures.
    ("Tent,,,1,.5,kg,,,,", "1 x Tent 500 g"), ("Tent,,,1,12.300000000000000710542735760100,g,,,,", "1 x Tent 12 g"),
    // Quotes where they are wanted, and bare ones.
    ("13\" laptop,,,1,1,kg,,,,", "1 x 13\" laptop 1000 g"), ("\"Big\" tent,,,1,1,kg,,,,", "1 x \"Big\" tent 1000 g"),
    ("\"Tent, green\",,,1,1,kg,,,,", "1 x Tent, green 1000 g"),
    ("\"13\"\" laptop, old\",,,1,1,kg,,,,", "1 x 13\" laptop, old 1000 g"),
    ("Tent,,\"two\nlines\",1,1,kg,,,,", "1 x Tent 1000 g"), ("  Tent  ,,, 1 , 1 , kg ,,,,", "1 x Tent 1000 g"),
    // Flags.
    ("Tee,,,1,1,kg,,,Worn,", "1 x Tee 1000 g worn"), ("Tee,,,1,1,kg,,,WORN,", "1 x Tee 1000 g worn"),
    ("Tee,,,1,1,kg,,,1,1", "1 x Tee 1000 g worn"), ("Tee,,,1,1,kg,,,0,CONSUMABLE", "1 x Tee 1000 g"),
    // Appended columns, and rows that end early.
    ("Tent,,,1,1,kg,,,,,,mine,star", "1 x Tent 1000 g"), ("Tent,,,1,1,kg", "1 x Tent 1000 g"),
  ])
  func `a row is understood however it is written`(row: String, meaning: String) throws {
    #expect(try shown(Self.header + row + "\n") == [meaning])
    #expect(try shown(Self.header + row) == [meaning])
    #expect(try shown("\u{FEFF}" + Self.header + "\n\n,,,,,,,,,\n" + row + "\n\n") == [meaning])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `any line end will do`(end: String) throws {
    let text = "Item Name,Category,desc,qty,weight,unit|Tent,Camp,,1,1,kg|Gel,Food,,3,37,g|"
    #expect(
      try shown(text.split(separator: "|").map { $0 + end }.joined()) == ["1 x Tent 1000 g", "3 x Gel 37 g"])
  }

  @Test(arguments: [
    "Item Name;Category;desc;qty;weight;unit\nTent;;a, b;1;1;kg",
    "Item Name;Category;desc;qty;weight;unit\nTent;;;1;1,0;kg",
    "Item Name\tCategory\tdesc\tqty\tweight\tunit\nTent\t\ta, b\t1\t1\tkg",
    "worn,unit,weight,QTY,item name,stars\n,kg,1,1,Tent,5", "Name,Quantity,Weight,Unit\nTent,1,1,kg",
  ])
  func `the header says what stands where`(text: String) throws {
    #expect(try shown(text) == ["1 x Tent 1000 g"])
  }

  @Test(arguments: [
    ("", "1:1: the file is empty"), ("\n\n", "1:1: the file is empty"),
    ("name,weight\nTent,1", "1:1: no column \"qty\" or \"unit\""),
    (header + "Tent,,,1,heavy,kg,,,,", "2:10: \"heavy\": "), (header + "Tent,,,1,-5,kg,,,,", "2:10: \"-5\": "),
    (header + "Tent,,,1,\"1,200\",g,,,,", "2:10: \"1,200\": a comma in a figure"),
    ("Item Name;Category;desc;qty;weight;unit\nTent;;;1;1,200;g", "2:10: \"1,200\": a comma in a figure"),
    (header + "Tent,,,1,1e3,g,,,,", "2:10: \"1e3\": "), (header + "Tent,,,1,1001,kg,,,,", "2:10: \"1001\": "),
    (header + "Tent,,,1,99999999999999999999,kg,,,,", "2:10: \"99999999999999999999\": "),
    (header + "Tent,,,1,1,stone,,,,", "2:12: unknown unit \"stone\""),
    (header + "Tent,,,1,1,,,,,", "2:10: a weight without a unit"),
    (header + "Tent,,,half,1,g,,,,", "2:8: a quantity is a whole number up to 10,000, not \"half\""),
    (header + "Tent,,,-1,1,g,,,,", "2:8: a quantity"), (header + "Tent,,,10001,1,g,,,,", "2:8: a quantity"),
    (header + "Tent,,,1.5,1,g,,,,", "2:8: a quantity"), (header + ",Camp,,1,1,g,,,,", "2:1: a thing without a name"),
    (header + "Tent,,,1,1,g,,,maybe,", "2:16: \"maybe\" is neither yes nor no"),
    (header + "Tent,,two\nlines,1,1,g,,,,", "2:1: this row has 3 cells"),
    (header + "Zelt für zwei,,,1,1,g,,,,\n\"Tent,,,1,1,g,,,,\nGel", "3:1: a quote is opened here and never closed"),
    ("Item Name,qty,weight,unit,volume,size\nBox,1,1,kg,5 parsecs,", "2:12: \"5 parsecs\": unknown unit"),
    ("Item Name,qty,weight,unit,volume,size\nBox,1,1,kg,,10 x 10 cm", "2:13: \"10 x 10 cm\": a size has 3 sides"),
    ("Item Name,qty,weight,unit,volume,compressed\nBox,1,1,kg,1 L,2 L", "2:16: compressed to more than the volume"),
    ("a\u{0}b", "1:2: a zero byte"),
  ])
  func `a fault is told with its place`(text: String, fault: String) throws {
    let error = #expect(throws: Faults.self) { try Self.rows(text) }
    let told = try #require(error).all.map { "\($0.line):\($0.column): \($0.text)" }
    #expect(told.contains { $0.hasPrefix(fault) }, "\(told)")
    #expect(try #require(error).all.allSatisfy { $0.file == "gear.csv" })
  }

  @Test func `every fault is told at once, in order of place`() throws {
    let text = Self.header + "Tent,,,x,heavy,kg,,,,\n,,,1,1,kg,,,,\nTee,,,1,1,stone,,,hm,hm\n"
    let error = #expect(throws: Faults.self) { try Self.rows(text) }
    #expect(
      try #require(error).all.map { "\($0.line):\($0.column)" } == ["2:8", "2:10", "3:1", "4:11", "4:19", "4:22"])
  }

  @Test func `of a worn thing one piece is on the body`() throws {
    let text = Self.header + "Socks,,,3,60,g,,,Worn,\nTee,,,1,120,g,,,Worn,\nCap,,,2,60,g,,,,\n"
    #expect(try Self.rows(text).map(\.packed) == [2, 0, 2])
  }

  @Test func `another list's sizes are not ours`() throws {
    let rows = try Self.rows(
      "Item Name,qty,weight,unit,size,volume\nTee,1,120,g,M,\nBox,1,1,kg,10 x 20 x 30 cm,\nBag,1,1,g,,1.4 L")
    #expect(rows[0].form == nil)
    #expect(rows[1].form == .rigid(size: Size(height: 100, width: 200, depth: 300), volume: nil))
    #expect(rows[2].form == .soft(volume: .millilitres(1_400), compressed: nil, size: nil))
  }
}

@Suite struct `Laws of gear lists` {
  private func trimmed(_ name: String) -> String {
    let name = Csv.guarded(name)
    return Csv.unguarded(String(decoding: name.utf8.reversed().drop { $0 == 32 }.reversed(), as: UTF8.self))
  }

  private func normal(_ form: Item.Form) -> Item.Form {
    if case .rigid(let size, let volume) = form, volume == size.volume { return .rigid(size: size, volume: nil) }
    return form
  }

  @Test(arguments: 0..<300)
  func `a list of a kit makes the same kit again`(_ seed: Int) throws {
    var random = SplitMix(seed: seed)
    let kit = random.kit()
    let draft = KitDraft(
      try `Gear lists`.rows(writeGear(kit)), name: kit.name, catalogue: try Catalogue(documents: []))
    let again = try readKit(Array(draft.file.text.utf8), file: "kit.json", catalogue: nil)
    #expect(draft.file.missing.isEmpty)
    #expect(again.name == kit.name)
    #expect(again.entries.map(\.item.id) == kit.entries.map(\.item.id))
    #expect(again.entries.map(\.item.name) == kit.entries.map { trimmed($0.item.name) })
    #expect(again.entries.map(\.item.form) == kit.entries.map { normal($0.item.form) })
    #expect(again.entries.map(\.item.weight) == kit.entries.map(\.item.weight))
    #expect(again.entries.map(\.quantity) == kit.entries.map(\.quantity))
    #expect(again.entries.map(\.required) == kit.entries.map(\.required))
  }

  @Test func `everything of the catalogue comes back as itself`() throws {
    let catalogue = try Catalogue(documents: Repository.documents())
    let kit = Kit(entries: catalogue.items.map { Kit.Entry(item: $0) })
    let draft = KitDraft(try `Gear lists`.rows(writeGear(kit)), name: nil, catalogue: catalogue)
    #expect(draft.entries.filter { !$0.isReference }.map(\.id) == [])
    #expect(try readKit(Array(draft.file.text.utf8), file: "kit.json", catalogue: catalogue) == kit)
  }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(A1)", "|calc", "  =1", "\u{A0}=1", "\"=1", "＝1", "'=1", "=1,\"2\"", "\t=1", "\u{1}=1",
    "=HYPERLINK(\"http://example.com\";\"x\")", "a\r\n=1",
  ])
  func `no name is a formula, and each comes back`(name: String) throws {
    let item = Item(
      id: "thing", name: name, category: name, form: .soft(volume: .litres(1), compressed: nil, size: nil))
    let text = writeGear(Kit(entries: [Kit.Entry(item: item)]))
    let table = try Csv(Array(text.utf8))
    #expect(table.rows.count == 2)
    #expect(text.split(separator: "\r\n").count == 2)
    for cell in table.rows[1] {
      let first = cell.text.unicodeScalars.first { !" \u{A0}\"".unicodeScalars.contains($0) }
      #expect(!(first.map { "=+-@|＝＋－＠".unicodeScalars.contains($0) } ?? false), "\(cell.text)")
    }
    var shown = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\t", "\r", "\n": shown += " "
      case "\u{1}": continue
      default: shown.unicodeScalars.append(scalar)
      }
    }
    #expect(try `Gear lists`.rows(text).map(\.name) == [shown])
  }

  /// What an editor or a hostile hand may make of a list: it is read, or its faults are told in order.
  @Test(arguments: 0..<400)
  func `whatever becomes of a list, the reader answers, and the kit names what is missing`(_ seed: Int) throws {
    var random = SplitMix(seed: seed)
    var bytes = Array(writeGear(random.kit()).utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.insert(random.pick(Array("\",;\r\n'=9-. ".utf8)), at: at)
      case 2: bytes.remove(at: at)
      default: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 40)], at: at)
      }
    }
    let rows: [GearRow]
    do throws(Faults) {
      rows = try readGear(bytes, file: "gear.csv")
    } catch {
      let places = error.all.map { [$0.line, $0.column] }
      #expect(!places.isEmpty)
      #expect(zip(places, places.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) })
      return
    }
    let (text, missing) = KitDraft(rows, name: "x", catalogue: try Catalogue(documents: [])).file
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (_, line) in missing { #expect(lines[line - 2].contains("fill in")) }
    let told = faults(text, as: .kit)
    #expect(
      told.allSatisfy { $0.contains("a soft item needs \"volume\"") || $0.contains("units, the most") }, "\(told)")
    #expect(told.filter { $0.contains("volume") }.count == missing.count)
  }
}
