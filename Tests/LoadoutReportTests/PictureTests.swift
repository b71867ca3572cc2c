import Foundation
import Loadout
import Testing

@testable import LoadoutReport

@Suite struct `Pictures` {
  static let plans = TextGoldens.plans

  @Test(arguments: plans.map(\.name))
  func `a plan's picture, page, checklist and sheet are as recorded`(name: String) throws {
    let plan = try #require(Self.plans.first { $0.name == name }).plan
    expectGolden(SvgReport().plan(plan), "picture-\(name).svg")
    expectGolden(MarkdownReport().plan(plan), "checklist-\(name).md")
    expectGolden(CsvReport().plan(plan), "sheet-\(name).csv")
  }

  @Test func `a page and a comparison are as recorded`() {
    expectGolden(
      HtmlReport().plan(Samples.unreached, others: [Samples.roomy, Samples.overflowing]), "page-out-of-reach.html")
    expectGolden(HtmlReport().comparison([Samples.overflowing, Samples.roomy, Samples.undecided]), "page-compare.html")
  }

  @Test(arguments: plans.map(\.name))
  func `a picture is XML that another parser reads, with no ID twice`(name: String) throws {
    let plan = try #require(Self.plans.first { $0.name == name }).plan
    let parsed = ParsedXML(SvgReport().plan(plan))
    #expect(parsed.fault == nil)
    let ids = parsed.elements.compactMap { element in element.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    let pointed = parsed.elements[0].attributes["aria-labelledby"]?.split(separator: " ").map(String.init) ?? []
    #expect(pointed.count == 2 && pointed.allSatisfy(ids.contains))
  }

  @Test(arguments: HostileNames.all)
  func `no name breaks a picture or adds anything to it`(name: String) {
    let plain = ParsedXML(SvgReport().plan(HostileNames.plan("Plain")))
    let parsed = ParsedXML(SvgReport().plan(HostileNames.plan(name)))
    #expect(parsed.fault == nil)
    let known = Set(plain.elements.map { element in element.name }).union(["title"])
    #expect(Set(parsed.elements.map { element in element.name }).isSubset(of: known))
    for element in parsed.elements {
      #expect(element.attributes.keys.allSatisfy { key in !key.hasPrefix("on") && key != "href" })
    }
    if !DisplayWidth.harmless(name).allSatisfy({ $0 == " " }), name != HostileNames.all[20] {
      let texts = parsed.elements.map { element in element.text }
      #expect(texts.contains { text in text.contains(DisplayWidth.harmless(name)) }, "the whole name stands somewhere")
    }
  }

  @Test(arguments: HostileNames.all)
  func `no name ends an element of a page or adds one`(name: String) {
    func tags(_ text: String) -> [Substring] {
      text.split(separator: "<").dropFirst().map { piece in piece.prefix { $0 != ">" && $0 != " " } }
    }
    let plain = Set(tags(HtmlReport().plan(HostileNames.plan("Plain"), others: [Samples.roomy])))
    let page = HtmlReport().plan(HostileNames.plan(name), others: [Samples.roomy])
    #expect(Set(tags(page)).subtracting(["title", "/title", "li", "/li", "ul", "/ul"]).isSubset(of: plain))
    for attribute in [" onload=", " onerror=", " href=", " src="] {
      let isThere = page.split(separator: ">").contains { piece in
        guard let tag = piece.split(separator: "<", omittingEmptySubsequences: false).last, piece.contains("<") else {
          return false
        }
        // Within a quoted value it is text.
        let outside = tag.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
          .filter { index, _ in index.isMultiple(of: 2) }.map { _, part in part }.joined()
        return outside.contains(attribute)
      }
      #expect(!isThere, "\(attribute)")
    }
  }

  @Test func `a page loads nothing and lets nothing run`() {
    let page = HtmlReport().plan(Samples.fitting)
    #expect(page.contains("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;\""))
    #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("url(") && !page.contains("@import"))
    for sheet in [SvgStyle.sheet, HtmlStyle.sheet] { #expect(!sheet.contains("<") && !sheet.contains("&")) }
  }

  @Test func `everything packed is in the picture, with its reach as a letter, and what stays at home in red`() {
    let parsed = ParsedXML(SvgReport().plan(Samples.overflowing))
    let titles = parsed.elements.filter { element in element.name == "title" }.map { element in element.text }
    #expect(titles.contains("12 × Shirt") && titles.contains("Packable towel"))
    let gone = parsed.elements.filter { element in element.attributes["class"]?.contains("gone") == true }
    #expect(gone.contains { element in element.text == "16-inch laptop" })
    #expect(gone.contains { element in element.text == "Trousers" })
    let letters = parsed.elements.filter { element in element.attributes["class"] == "on-colour tiny" }
    // A letter for each pocket of the pack in a view, for each loading strip, and for each level in the legend.
    #expect(letters.count == Samples.extreme.pockets.count + 2 + 3)
    #expect(Set(letters.map { element in element.text }) == ["M", "B", "O"])
  }

  @Test(arguments: 0..<30)
  func `each pocket's number has its name beside it`(seed: UInt64) {
    var random = Random(seed: seed)
    var plan = random.plan()
    for index in plan.inputs.pack.pockets.indices { plan.inputs.pack.pockets[index].name = "Pouch q\(index + 1)q" }
    let texts = ParsedXML(SvgReport().plan(plan)).elements.filter { element in element.name == "text" }
      .map { element in element.text }.joined(separator: " ")
    for index in plan.inputs.pack.pockets.indices {
      let isRoot = plan.inputs.pack.pockets[index].inside == nil
      #expect(texts.contains("\(index + 1) pouch q\(index + 1)q") || isRoot && texts.contains("Pouch q\(index + 1)q"))
    }
  }

  @Test(arguments: 0..<60)
  func `pockets of any pack stand apart and within the picture`(seed: UInt64) {
    var random = Random(seed: seed)
    let plan = random.plan()
    let words = PlanText(plan, TextStyle())
    let scene = PackScene(
      PackSeats(plan.inputs.pack, words.names), filled: words.filledRoots.map { $0.root.id }, within: 3_760,
      below: 3_800)
    for view in [scene.front, scene.side] {
      let solid = view.filter { place in !place.isOutline }
      for (index, place) in solid.enumerated() {
        #expect(place.frame.x >= 0 && place.frame.y >= 0 && place.frame.right <= scene.width)
        for other in solid[(index + 1)...] {
          #expect(!place.frame.meets(other.frame), "\(place.pocket.id) and \(other.pocket.id)")
        }
      }
    }
    #expect(scene.width <= 3_760)
    let drawn = (scene.front + scene.side).filter { place in place.tab != nil }.map { place in place.pocket.id }
    let roots = plan.inputs.pack.pockets.filter { pocket in pocket.inside == nil }.map { pocket in pocket.id }
    for root in roots { #expect(drawn.filter { id in id == root }.count == 1, "\(root)") }
    #expect(ParsedXML(SvgReport().plan(plan)).fault == nil)
  }

  @Test(arguments: 0..<40)
  func `soft things fill what rigid ones leave, full by litres to the brim`(seed: UInt64) {
    var random = Random(seed: seed)
    let root = Pocket(id: "main", size: Size(height: 400, width: 200, depth: 100), volume: .stated(.litres(8)))
    let height = Int64(random.next(below: 300)) + 1
    let rigid = Samples.placed(
      "laptop-16", in: "main", .packOff, 1, over: 1, at: Position(x: 0, y: 0, z: 0),
      size: Size(height: height, width: 200, depth: 20))
    let shirts = Int64(random.next(below: 9)) + 1
    let soft = (1...shirts).map { number in
      Samples.placed("shirt", number, in: "main", .packOff, Int(number) + 1, over: 0)
    }
    let names = Names(kit: Samples.overflowing.inputs.kit, pack: Samples.extreme)
    let contents = PocketContents(root, [rigid] + soft, names)
    let top = contents.layers.last?.to ?? 0
    // By litres 8 L less the box hold the shirts at 0.7 L each; what they fill is that share of the space left.
    let (free, filled) = (8_000_000 - height * 4_000, shirts * 700_000)
    let below = top * 20_000 - min(top, height) * 4_000
    #expect(abs(below - min(filled, free)) <= 20_000)
  }
}

@Suite struct `Where a pocket sits` {
  @Test(arguments: [
    ("main", "Back compartment", Reach.packOff, PackType.vest, PocketSeat.body),
    ("hip-left", "Left hip netting", .onTheMove, .backpack, .hip(.left)),
    ("side-right", "Right side mesh", .reachBehind, .backpack, .flank(.right)),
    ("flask-left", "Left front flask pocket", .onTheMove, .vest, .chest(.left)),
    ("front-low-right", "Right strap lower pocket", .onTheMove, .fastpack, .chest(.right)),
    ("front", "Front pocket", .packOff, .backpack, .back),
    ("back-mesh", "Back stretch mesh", .packOff, .fastpack, .back),
    ("outer-left", "Left outer pocket", .reachBehind, .backpack, .flank(.left)),
    ("left", "Left pocket", .onTheMove, .belt, .hip(.left)),
    ("front", "Front pocket", .onTheMove, .belt, .chest(nil)),
    ("x", "何か", .onTheMove, .vest, .chest(nil)),
    ("x", "何か", .onTheMove, .backpack, .hip(nil)),
    ("x", "何か", .reachBehind, .vest, .flank(nil)),
    ("x", "何か", .packOff, .vest, .back),
  ])
  func `its words say, else its reach`(id: String, name: String, reach: Reach, type: PackType, seat: PocketSeat) {
    #expect(PocketSeat(Pocket(id: id, name: name, reach: reach), on: type) == seat)
    #expect(PocketSeat(Pocket(id: id, name: name, reach: reach, outside: true), on: type) == .outside)
  }
}

/// Numbers that a seed decides.
struct Random {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next(below bound: UInt64) -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) % bound
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[Int(next(below: UInt64(elements.count)))] }

  /// A pack with up to 20 pockets of any place and size, and shirts in some of them.
  mutating func plan() -> Plan {
    var pack = Pack(id: "any", name: "Any", type: pick(PackType.allCases), capacity: Span(.litres(10)))
    let words = ["main", "hip", "side", "front", "strap", "back", "inner", "sleeve", "bungee", "poles", "x"]
    let sides = ["left", "right", ""]
    for number in 0...next(below: 20) {
      let size = Size(
        height: Int64(next(below: 700)) + 1, width: Int64(next(below: 400)) + 1, depth: Int64(next(below: 250)) + 1)
      let root = pack.pockets.first { pocket in pocket.inside == nil }?.id
      pack.pockets.append(
        Pocket(
          id: "\(pick(words))-\(pick(sides))-\(number)", inside: next(below: 4) == 0 ? root : nil,
          size: next(below: 4) == 0 ? nil : size, reach: pick(Reach.allCases), outside: next(below: 6) == 0))
    }
    var plan = Samples.fitting
    plan.inputs.pack = pack
    plan.inputs.kit = Kit(entries: [.init(item: Samples.shirt, quantity: Int64(pack.pockets.count))])
    plan.placements = pack.pockets.enumerated().map { index, pocket in
      Samples.placed("shirt", Int64(index + 1), in: pocket.id, pocket.reach ?? .packOff, index + 1, over: 0)
    }
    plan.placements.removeAll { placement in placement.unit.number.isMultiple(of: 3) }
    return plan
  }
}
