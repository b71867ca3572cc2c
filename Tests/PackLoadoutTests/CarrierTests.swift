import LoadoutAudit
import LoadoutFiles
import PackLoadout
import Testing

/// More than one carrier, things worn, and packs of several sizes.
@Suite struct CarrierTests {
  private let catalogue: Catalogue

  init() throws { catalogue = try PresetCatalogue.read() }

  private func pack(_ id: String) throws -> Pack { try #require(catalogue.pack(id)) }

  private func choices(_ run: String, _ changes: [Adjustments.Change] = []) throws -> [KitChoice] {
    try LoadoutFiles.choices(of: #require(catalogue.run(run)), with: Adjustments(changes: changes), in: catalogue)
  }

  // MARK: Worn

  @Test func `what is worn leaves the kit and still weighs`() throws {
    let name = "jacket-waterproof"
    let packed = try Planner().plan(
      Request(choices: choices("50k", [.with(item: name, quantity: 1)]), pack: pack("asics-extreme")))
    let worn = try Planner().plan(
      Request(choices: choices("50k", [.worn(item: name, quantity: 1)]), pack: pack("asics-extreme")))
    #expect(!worn.inputs.kit.entries.contains { $0.item.id == name })
    #expect(worn.inputs.worn.map { $0.item.id } == [name])
    #expect(packed.verdict == .fits && packed.objective == Objective())
    #expect(worn.weight == packed.weight)
    #expect(try worn.used.count == packed.used.count - #require(catalogue.item(name)).packedVolume.count)
  }

  @Test func `a flask in the hand is one fewer to pack, and its water counts`() throws {
    let flask = try #require(catalogue.item("flask-500"))
    let kit = Kit(entries: [Kit.Entry(item: flask, quantity: 2, rule: Rule(text: "a litre"))])
    let all = try LoadoutFiles.choices(
      of: kit, with: Adjustments(changes: [.worn(item: "flask-500", quantity: 1)]), in: catalogue)
    #expect(all[0].kit.entries.map { $0.quantity } == [1])
    #expect(all[0].worn == [Kit.Entry(item: flask, quantity: 1, rule: Rule(text: "a litre"))])
    let plan = try Planner().plan(Request(choices: all, pack: pack("salomon-adv-skin-12")))
    #expect(plan.supplies?.water.amount == 2 * (flask.contents.water?.count ?? -1))
    #expect(plan.weight?.count == 2 * (flask.carriedWeight?.count ?? -1))
  }

  @Test func `the judge counts what is worn`() throws {
    var plan = try Planner().plan(
      Request(choices: choices("50k", [.worn(item: "flask-500", quantity: 1)]), pack: pack("asics-extreme")))
    #expect(Judge().faults(in: plan).isEmpty)
    plan.inputs.worn[0].quantity = 2
    #expect(!Judge().faults(in: plan).isEmpty)
  }

  @Test func `an alternative that is worn is still the one taken`() throws {
    for choice in try choices("50k", [.worn(item: "flask-500", quantity: 2)]) {
      let plan = try Planner().plan(Request(choices: [choice], pack: pack("asics-extreme")))
      #expect(Judge().faults(in: plan).isEmpty)
    }
  }

  // MARK: Joined

  @Test func `a pack and a belt take what neither takes alone, and the plan verifies from its file`() throws {
    let (pack, belt) = (try pack("salomon-active-skin-4"), try pack("salomon-pulse"))
    let joined = pack.joined(with: [belt])
    #expect(joined.pockets.count == pack.pockets.count + belt.pockets.count)
    let shirt = try #require(catalogue.item("shirt"))
    var (alone, together): (Int64, Int64) = (0, 0)
    for quantity in Int64(1)...12 {
      let choices = [KitChoice(kit: Kit(entries: [Kit.Entry(item: shirt, quantity: quantity)]))]
      for carrier in [pack, belt] where try Planner().plan(Request(choices: choices, pack: carrier)).verdict == .fits {
        alone = quantity
      }
      let plan = try Planner().plan(Request(choices: choices, pack: joined))
      if plan.verdict == .fits { together = quantity }
      let read = try readPlan(Array(write(plan).utf8), file: "plan")
      #expect(read == plan)
      #expect(Judge().faults(in: read).isEmpty)
    }
    #expect(together >= alone && alone > 0)
  }

  @Test func `every two packs of the catalogue join to a sound one`() throws {
    let load = try choices("short-run")
    for (index, pack) in catalogue.packs.enumerated() {
      let other = catalogue.packs[(index + 7) % catalogue.packs.count]
      let joined = pack.joined(with: [other])
      let plan = try Planner().plan(Request(choices: load, pack: joined))
      let read = try readPlan(Array(write(plan).utf8), file: "plan")
      #expect(read.inputs.pack == joined)
      #expect(write(read) == write(plan))
      #expect(Set(joined.pockets.map { $0.id }).count == pack.pockets.count + other.pockets.count)
      let (a, b) = (pack.weight?.upper.count, other.weight?.upper.count)
      #expect(joined.weight?.upper.count == a.flatMap { a in b.map { a + $0 } })
    }
  }

  @Test func `litres add up where both are known, and are missing where one is not`() {
    let stated = Pack(id: "a", name: "A", capacity: Span(.litres(10)), pockets: [Pocket(id: "main")])
    let summed = Pack(id: "b", name: "B", pockets: [Pocket(id: "front", volume: .stated(.litres(1)))])
    let missing = Pack(id: "c", name: "C", pockets: [Pocket(id: "front", volume: .unknown)])
    #expect(stated.joined(with: [summed]).capacity == Span(.litres(11)))
    #expect(summed.joined(with: [stated, summed]).capacity == Span(.litres(12)))
    #expect(stated.joined(with: [missing]).capacity == nil)
    #expect(summed.joined(with: [summed]).capacity == nil)
    #expect(summed.joined(with: [missing]).pockets.map { $0.id } == ["front", "c/front"])
  }

  @Test func `a sum is stated only where all of it is`() {
    let source = [Source(figures: ["capacity", "pockets.main.volume"], basis: .stated)]
    let pockets = [Pocket(id: "main", volume: .stated(.litres(9)))]
    let stated = Pack(id: "a", name: "A", capacity: Span(.litres(10)), pockets: pockets, sources: source)
    let guessed = Pack(id: "b", name: "B", capacity: Span(.litres(2)), pockets: pockets)
    var other = stated
    other.id = "c"
    #expect(
      stated.joined(with: [other]).sources.map { $0.figures } == [
        ["capacity", "carriers.a.capacity", "pockets.main.volume"],
        ["capacity", "carriers.c.capacity", "pockets.c/main.volume"],
      ])
    #expect(
      stated.joined(with: [guessed]).sources.map { $0.figures } == [["carriers.a.capacity", "pockets.main.volume"]])
    #expect(
      guessed.joined(with: [stated]).sources.map { $0.figures } == [["carriers.a.capacity", "pockets.a/main.volume"]])
  }

  @Test func `room to spare in the belt is none in the pack`() throws {
    // Two pockets of 2 L each in a pack of 2 L, and a belt that takes 3 L in a pocket for phones alone.
    let pack = Pack(
      id: "pack", name: "Pack", capacity: Span(.litres(2)),
      pockets: ["left", "right"].map { Pocket(id: $0, volume: .stated(.litres(2))) })
    var wallet = Pocket(id: "wallet", volume: .stated(.litres(3)))
    wallet.holds = [Holding(kind: "phone", limit: nil)]
    wallet.only = true
    let belt = Pack(id: "belt", name: "Belt", capacity: Span(.litres(3)), pockets: [wallet])
    let shirt = Item(id: "shirt", name: "Shirt", form: .soft(volume: .litres(1), compressed: nil, size: nil))
    func plan(_ shirts: Int64) throws -> Plan {
      let kit = Kit(entries: [Kit.Entry(item: shirt, quantity: shirts)])
      return try Planner().plan(Request(choices: [KitChoice(kit: kit)], pack: pack.joined(with: [belt])))
    }
    #expect(try plan(2).verdict == .fits)
    let over = try plan(3)
    #expect(over.verdict == .overflows && over.capacity == .litres(5) && over.objective.requiredLeftOut == 1)
    let conflict = try #require(over.conflicts.first)
    #expect(conflict.constraint == .capacity && conflict.pocket == "pack")
    #expect(conflict.needs == 3_000_000 && conflict.has == 2_000_000)
    #expect(conflict.text == "Pack holds 2 L, these 3 things take 3 L: 3 × shirt")
    #expect(over.proof.how == .certificate)
    let read = try readPlan(Array(write(over).utf8), file: "plan")
    #expect(read == over && Judge().faults(in: read).isEmpty)
  }

  @Test func `the judge keeps each carrier to its own litres`() throws {
    let joined = try pack("salomon-active-skin-4").joined(with: [pack("salomon-pulse")])
    var plan = try Planner().plan(Request(choices: choices("long-run"), pack: joined))
    #expect(plan.verdict == .fits && Judge().faults(in: plan).isEmpty)
    plan.inputs.pack.carriers[0].capacity = Span(.millilitres(1))
    let told = Judge().faults(in: plan).map(\.sentence)
    #expect(told.contains { $0.hasPrefix("salomon-active-skin-4 would need ") && $0.hasSuffix(" and has 1 ml") })
    plan.inputs.pack.carriers[0].pockets.removeFirst()
    #expect(Judge().faults(in: plan).contains { $0.sentence.hasSuffix("is not on one of the carriers") })
  }

  // MARK: Sizes

  @Test func `a size brings its own litres and weight, with their sources`() throws {
    let text = """
      { "id": "vest", "capacity": "8 L", "weight": "200 g", "pockets": [ { "id": "main", "volume": "7 L" } ],
        "sizes": { "S/M": { "backLength": "40-46 cm" }, "L/XL": { "capacity": "9 L", "weight": "220 g" } },
        "sources": [ { "for": ["sizes.L/XL.capacity", "weight"], "basis": "stated" } ] }
      """
    let vest = try readPack(Array(text.utf8), file: "vest")
    #expect(vest.sizes.map { $0.name } == ["S/M", "L/XL"])
    #expect(vest.sizes[0].backLength == Span(lower: Millimetres(400), upper: Millimetres(460)))
    let small = try #require(vest.inSize("S/M"))
    #expect(small.capacity == vest.capacity && small.weight == vest.weight && small.sizes.isEmpty)
    #expect(small.sources.map { $0.figures } == [["weight"]])
    let large = try #require(vest.inSize("L/XL"))
    #expect(large.capacity == Span(.litres(9)) && large.weight == Span(Grams(220)))
    #expect(large.sources.map { $0.figures } == [["capacity"]])
    #expect(vest.inSize("XXL") == nil)
  }
}
