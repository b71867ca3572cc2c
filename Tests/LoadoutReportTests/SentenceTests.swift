import Loadout
import LoadoutReport
import Testing

@Suite struct `Sentences of facts` {
  static let stickyGel: Item = {
    var gel = Samples.gel
    gel.apartFrom = ["laptop"]
    return gel
  }()

  static let kit = Kit(entries: [
    .init(item: Samples.laptop), .init(item: stickyGel, quantity: 6), .init(item: Samples.trousers),
    .init(item: Samples.reservoir), .init(item: Samples.shirt, quantity: 2), .init(item: Samples.towel),
  ])

  let sentences = Sentences(kit: kit, pack: Samples.extreme)

  static let conflicts: [(Conflict, String)] = [
    (
      conflict(["laptop-16"], .dimension, "main", 249, 240),
      "laptop-16 is 249 mm wide, the main compartment 240 mm, square-on"
    ),
    (
      conflict(["laptop-16"], .dimension, nil, 356, 240),
      "laptop-16 is 356 mm long, no pocket for it more than 240 mm, square-on"
    ),
    (
      conflict(["laptop-16"], .opening), "laptop-16 does not pass any opening, square-on"
    ),
    (
      conflict(["trousers", "shirt"], .volume, nil, 2_000_000, 1_900_000),
      "the pockets for them hold 1.9 L, these 2 things take 2 L: trousers and shirt"
    ),
    (
      conflict(["gel", "laptop-16"], .weight, nil, 2_210, 2_000),
      "the pockets for them carry up to 2 kg, these 2 things weigh 2.21 kg: gel and laptop-16"
    ),
    (
      conflict(["laptop-16"], .geometry, "main"), "laptop-16 finds no place in the main compartment, square-on"
    ),
    (conflict(["laptop-16"], .dimension), "laptop-16 is longer than every pocket it may go in, square-on"),
    (
      conflict(["laptop-16"], .opening, "main", 249, 220),
      "laptop-16 does not pass the opening of the main compartment: 249 mm, where 220 mm go through, square-on"
    ),
    (
      conflict(["reservoir-2"], .holder, "reservoir", 2_000_000, 1_500_000),
      "reservoir-2 is rated 2 L, the reservoir pouch takes up to 1.5 L"
    ),
    (
      conflict(["reservoir-2"], .holder),
      "Asics Extreme has no pocket that holds a reservoir, the only place for reservoir-2"
    ),
    (conflict(["laptop-16"], .refused, "bungee"), "the pocket bungee does not take laptop-16"),
    (conflict(["laptop-16"], .refused), "no pocket of Asics Extreme takes laptop-16"),
    (
      conflict(["trousers", "shirt", "shirt"], .volume, "hip-left", 2_700_000, 500_000),
      "the left hip pocket holds 0.5 L, these 3 things take 2.7 L: trousers and 2 × shirt"
    ),
    (
      conflict(["trousers"], .volume, "hip-left", 1_300_000, 500_000),
      "the left hip pocket holds 0.5 L, too little for trousers (1.3 L)"
    ),
    (
      conflict(["trousers", "towel-packable"], .capacity, nil, 1_900_000, 1_899_600),
      "the pack holds 1.8996 L, these 2 things take 1.9 L: trousers and towel-packable"
    ),
    (
      conflict(["trousers", "towel-packable"], .volume, "main", 9_100_000, 9_000_000),
      "trousers and towel-packable do not all go in: more than 9 L of them would have to go into the main compartment"
    ),
    (
      conflict(["trousers", "towel-packable"], .volume, "main"),
      "trousers and towel-packable do not all go in: more than 9 L of them would have to go into the main compartment"
    ),
    (
      conflict(["trousers", "towel-packable"], .capacity),
      "trousers and towel-packable do not all go in: more than 10 L of them would have to go into the pack"
    ),
    (
      conflict(["trousers", "towel-packable"], .volume),
      "trousers and towel-packable do not all go in: however they are shared out, one of the pockets would get more litres than it takes"
    ),
    (
      conflict(["trousers", "towel-packable"], .weight),
      "trousers and towel-packable do not all go in: however they are shared out, one of the pockets would get more weight than it takes"
    ),
    (
      conflict(["trousers"], .volume),
      "no room for trousers: however they are shared out, one of the pockets would get more litres than it takes"
    ),
    (
      conflict(["gel", "gel"], .count, "reservoir", 2, 1),
      "2 × gel do not all go in: more than 1 of them would have to go into the reservoir pouch"
    ),
    (
      conflict(["gel", "gel"], .count),
      "2 × gel do not all go in: however they are shared out, one of the pockets would get more things than it takes"
    ),
    (
      conflict(["gel", "gel", "laptop-16"], .weight, "hip-left", 2_270, 300),
      "the left hip pocket carries up to 300 g, these 3 things weigh 2.27 kg: 2 × gel and laptop-16"
    ),
    (
      conflict(["trousers", "gel", "laptop-16"], .apart),
      "trousers, gel and laptop-16 do not all go in: gel must lie apart from laptop-16, and no other pocket has room"
    ),
    (
      conflict(["trousers", "gel"], .apart),
      "trousers and gel do not all go in: some must lie apart, and no other pocket has room"
    ),
    (
      conflict(["laptop-16", "trousers"], .geometry, "main"),
      "in the main compartment there is room for each of laptop-16 and trousers, but not for both, square-on"
    ),
    (
      conflict(["laptop-16", "trousers", "gel"], .geometry),
      "in Asics Extreme there is room for each of laptop-16, trousers and gel, but not for all together, square-on"
    ),
  ]

  static func conflict(
    _ items: [String], _ constraint: Conflict.Constraint, _ pocket: String? = nil, _ needs: Int64? = nil,
    _ has: Int64? = nil
  ) -> Conflict {
    var units: [UnitName] = []
    for item in items {
      units.append(Samples.unit(item, Int64(units.filter { unit in unit.item == item }.count) + 1))
    }
    return Conflict(units: units, constraint: constraint, pocket: pocket, needs: needs, has: has)
  }

  @Test(arguments: conflicts)
  func `a conflict is told with its figures`(conflict: Conflict, text: String) {
    #expect(sentences.sentence(for: conflict) == text)
  }

  static let pins = [
    Pin(item: "trousers", pocket: "hip-left"), Pin(item: "laptop-16", pocket: "main"),
    Pin(item: "reservoir-2", pocket: "reservoir"), Pin(item: "gel", number: 1, pocket: "bungee"),
    Pin(item: "gel", number: 2, pocket: "bungee"),
  ]

  static let pinnedConflicts: [(Conflict, [String], String)] = [
    (
      conflict(["trousers"], .volume, "hip-left", 1_300_000, 500_000), ["trousers"],
      "trousers is pinned to the left hip pocket, which holds 0.5 L, too little for trousers (1.3 L)"
    ),
    (
      conflict(["trousers", "shirt"], .volume, "hip-left", 2_000_000, 500_000), ["trousers"],
      "trousers is pinned to the left hip pocket, which holds 0.5 L, these 2 things take 2 L: trousers and shirt"
    ),
    (
      conflict(["laptop-16"], .dimension, "main", 249, 240), ["laptop-16"],
      "laptop-16 is pinned to the main compartment: laptop-16 is 249 mm wide, the main compartment 240 mm, square-on"
    ),
    (
      conflict(["gel"], .refused, "bungee"), ["gel"],
      "gel is pinned to the pocket bungee, which does not take gel"
    ),
    (
      conflict(["reservoir-2"], .holder, "reservoir"), ["reservoir-2"],
      "reservoir-2 is pinned to the reservoir pouch, which is not made for that"
    ),
    (
      conflict(["reservoir-2"], .holder, "reservoir", 2_000_000, 1_500_000), ["reservoir-2"],
      "reservoir-2 is pinned to the reservoir pouch: reservoir-2 is rated 2 L, the reservoir pouch takes up to 1.5 L"
    ),
    (
      conflict(["gel", "gel", "laptop-16"], .apart), ["gel", "gel", "laptop-16"],
      "2 × gel are pinned to the pocket bungee and laptop-16 is pinned to the main compartment: 2 × gel and laptop-16 do not "
        + "all go in: gel must lie apart from laptop-16"
    ),
    (
      conflict(["gel", "gel"], .weight, "bungee", 120, 100), ["gel", "gel"],
      "2 × gel are pinned to the pocket bungee, which carries up to 100 g, these 2 things weigh 120 g: 2 × gel"
    ),
  ]

  @Test(arguments: pinnedConflicts)
  func `a conflict that a pin causes begins with the pin`(conflict: Conflict, pinned: [String], text: String) {
    var (conflict, sentences) = (conflict, sentences)
    conflict.pinned = Self.conflict(pinned, .volume).units
    sentences = Sentences(kit: Self.kit, pack: Samples.extreme, pins: Self.pins)
    #expect(sentences.sentence(for: conflict) == text)
  }

  static let reachConflicts: [(Conflict, String)] = [
    (
      conflict(["laptop-16"], .dimension, "hip-left", 356, 160),
      "laptop-16 cannot be reached with the pack off: laptop-16 is 356 mm long, the left hip pocket 160 mm, square-on"
    ),
    (
      conflict(["gel"], .holder),
      "gel cannot be reached on the move: no pocket that is reached so is made for it"
    ),
    (
      conflict(["shirt", "gel"], .count),
      "not all of these can be reached as they need: shirt and gel do not all go in: however they are shared out, one of "
        + "the pockets would get more things than it takes"
    ),
  ]

  @Test func `what is out of reach is told with the reach it needs`() {
    var kit = Self.kit
    kit.entries[1].reach = .onTheMove
    let sentences = Sentences(kit: kit, pack: Samples.extreme)
    for (conflict, text) in Self.reachConflicts {
      #expect(sentences.sentence(forReach: conflict) == text)
    }
    let gels = Self.conflict(["gel", "gel"], .volume, "hip-left", 2 * Samples.gel.packedVolume.count, 50_000)
    #expect(
      sentences.sentence(forReach: gels).hasPrefix(
        "not all of these can be reached on the move: the left hip pocket holds 0.05 L, these 2 things take "))
    var far = Samples.extreme
    for index in far.pockets.indices { far.pockets[index].reach = .packOff }
    #expect(
      Sentences(kit: kit, pack: far).sentence(forReach: Self.conflict(["gel"], .holder))
        == "gel cannot be reached on the move: no pocket is")
  }

  @Test func `what then lies within reach is told with its pocket`() {
    let places = [ReachFix.Place(unit: Samples.unit("gel"), pocket: "hip-left")]
    let moved = ReachFix.Place(unit: Samples.unit("trousers"), pocket: "main")
    func words(_ how: ReachFix.How, _ places: [ReachFix.Place]) -> String {
      sentences.sentence(for: .reach(ReachFix(how: how, units: [Samples.unit("trousers")], places: places)))
    }
    #expect(words(.leave, places) == "leave trousers at home, and gel goes into the left hip pocket")
    #expect(words(.leave, []) == "leave trousers at home, and all else is within reach")
    #expect(
      words(.relax, places + [moved])
        == "gel goes into the left hip pocket if trousers goes into the main compartment")
    #expect(words(.relax, [moved]) == "all else is within reach if trousers goes into the main compartment")
    #expect(
      sentences.options(for: .reach(ReachFix(how: .leave, units: [Samples.unit("trousers")]))) == "--without trousers")
    #expect(sentences.options(for: .reach(ReachFix(how: .relax, units: [Samples.unit("trousers")]))) == nil)
  }

  @Test func `a fix takes the pins along, which are of this pack alone`() {
    let sentences = Sentences(kit: Self.kit, pack: Samples.extreme, pins: Self.pins)
    #expect(
      sentences.options(for: .swap(from: "trousers", to: "shorts"))
        == "--swap trousers=shorts --pin shorts=hip-left")
    #expect(sentences.options(for: .leave([Samples.unit("gel", 1)])) == nil)
    #expect(
      sentences.sentence(for: .biggerPack(litreTenths: 116, packs: ["a"]))
        == "take a bigger pack, with nothing pinned: a, or one like it of 11.6 L")
    #expect(
      sentences.sentence(for: .biggerPack(litreTenths: nil, packs: ["a"]), litresMayHelp: false)
        == "take another pack, with nothing pinned, as more room alone does not help: a")
    #expect(
      sentences.sentence(forNoRoomIn: "hip-left")
        == "what is packed leaves no room for it in the left hip pocket, where it is pinned")
  }

  @Test func `a reason that may be larger than need be says so`() {
    let sentences = Sentences(kit: Self.kit, pack: Samples.extreme, pins: [])
    var conflict = Conflict(units: [Samples.unit("gel", 1)], constraint: .count, pocket: "hip-left", needs: 1, has: 0)
    let sentence = sentences.sentence(for: conflict)
    conflict.isMinimal = false
    #expect(sentences.sentence(for: conflict) == sentence + "; fewer of them may be too many already")
  }

  @Test func `a fix says what to type`() {
    #expect(sentences.options(for: .leave([Samples.unit("trousers")])) == "--without trousers")
    let gels = (3...6).map { number in Samples.unit("gel", Int64(number)) }
    #expect(sentences.sentence(for: .leave(gels)) == "leave 4 × gel at home")
    #expect(sentences.options(for: .leave(gels)) == "--with gel=2")
    #expect(sentences.options(for: .swap(from: "towel-full", to: "towel")) == "--swap towel-full=towel")
    #expect(
      sentences.sentence(for: .biggerPack(litreTenths: 116, packs: []))
        == "a pack like it of 11.6 L would do; none of those known here does")
    #expect(
      sentences.sentence(for: .biggerPack(litreTenths: 116, packs: ["a", "b"]))
        == "take a bigger pack: a or b, or one like it of 11.6 L")
    #expect(
      sentences.sentence(for: .biggerPack(litreTenths: nil, packs: ["a"]), litresMayHelp: false)
        == "take another pack, as more room alone does not help: a")
    // Nobody may know which litres would do, or no pack has any.
    #expect(sentences.sentence(for: .biggerPack(litreTenths: nil, packs: ["a"])) == "take another pack: a")
    #expect(
      sentences.sentence(for: .biggerPack(litreTenths: 116, packs: ["a", "b", "c", "d", "e", "f", "g"]))
        == "take a bigger pack: a, b, c or a larger one, or one like it of 11.6 L")
  }

  static let reaches: [(Reach, Reach, String)] = [
    (.onTheMove, .reachBehind, "keys should be reached on the move, but the main compartment means reaching behind"),
    (
      .reachBehind, .packOff,
      "keys should be reached without taking the pack off, but the main compartment means taking the pack off"
    ),
    // No sound plan says so, and a file can.
    (.packOff, .onTheMove, "keys should be reached with the pack off, but the main compartment is reached on the move"),
  ]

  @Test(arguments: reaches)
  func `a shortfall of reach says what is wished and what it means`(wanted: Reach, got: Reach, text: String) {
    let sentences = Sentences(kit: Kit(entries: [.init(item: Samples.keys)]), pack: Samples.stolt)
    let unit = Samples.unit("keys")
    let placement = Placement(unit: unit, pocket: "main", reach: got, order: 1, over: 0)
    let shortfall = Shortfall(unit: unit, kind: .reach, wanted: wanted.word, got: got.word)
    #expect(sentences.sentences(for: [shortfall], placements: [placement]) == [text])
  }

  @Test(arguments: [(Closure.open, "is open"), (nil, "is not known to close")])
  func `a pocket is said to be open only where its closure is given`(closure: Closure?, words: String) {
    var pack = Samples.stolt
    pack.pockets[0].closure = closure
    let sentences = Sentences(kit: Kit(entries: [.init(item: Samples.keys)]), pack: pack)
    let unit = Samples.unit("keys")
    let placement = Placement(unit: unit, pocket: "main", reach: .packOff, order: 1, over: 0)
    #expect(
      sentences.sentences(
        for: [Shortfall(unit: unit, kind: .closed, wanted: "closed", got: "open")], placements: [placement])
        == ["keys should be closed in, but the main compartment \(words)"])
  }

  @Test(arguments: [
    ("node-limit", "the search took its whole budget without a proof"),
    ("pockets.main.volume", "nobody states how many litres the main compartment holds (pockets.main.volume)"),
    ("capacity", "nobody states how many litres Asics Extreme holds (capacity)"),
  ])
  func `what is missing is named`(reason: String, text: String) {
    #expect(sentences.sentence(forUndecided: [reason]) == text)
  }

  @Test func `extreme figures are told without a trap`() {
    for value in [Int64.min, -1, 0, 1, Int64.max] {
      for constraint in Conflict.Constraint.allCases {
        for units in [UnitSystem.metric, .imperial] {
          let sentences = Sentences(
            kit: Kit(entries: [.init(item: Samples.laptop)]), pack: Samples.extreme, units: units)
          let conflict = Self.conflict(["laptop-16"], constraint, "main", value, Int64.max)
          #expect(!sentences.sentence(for: conflict).isEmpty)
        }
      }
      #expect(!sentences.sentence(for: .biggerPack(litreTenths: value, packs: [])).isEmpty)
    }
  }

  @Test func `what several carriers hold together is told as such`() {
    var plan = Samples.overflowing
    plan.inputs.pack.carriers = [
      Carrier(id: "vest", name: "Vest", capacity: Span(.millilitres(8_000)), pockets: ["main"]),
      Carrier(id: "belt", name: "Belt", capacity: Span(.millilitres(2_000)), pockets: []),
    ]
    let text = TextReport(style: TextStyle(width: 200)).check(plan)
    #expect(text.contains("together they hold 10 L"))
    #expect(!text.contains("the pack holds 10 L, "))
  }
}
