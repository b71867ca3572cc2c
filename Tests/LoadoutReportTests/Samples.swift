import Loadout

/// Hand-made answers, as the planner gives them.
enum Samples {
  static let extreme = Pack(
    id: "asics-extreme", name: "Asics Extreme", type: .backpack, capacity: Span(.litres(10)), weight: Span(Grams(430)),
    features: ["chest-strap", "waist-strap"],
    pockets: [
      Pocket(
        id: "main", name: "Main compartment", size: Size(height: 440, width: 240, depth: 110),
        volume: .stated(.millilitres(9_000)), closure: .zip, reach: .packOff, reachByCompanion: .reachBehind,
        opening: Opening(side: .front, size: Hole(320, 220))),
      Pocket(
        id: "reservoir", name: "Reservoir pouch", inside: "main",
        holds: [Holding(kind: "reservoir", limit: .volume(.litres(2)))], only: true, atMost: 1),
      Pocket(
        id: "hip-left", name: "Left hip pocket", volume: .stated(.millilitres(500)), closure: .mesh, reach: .onTheMove),
      Pocket(
        id: "hip-right", name: "Right hip pocket", volume: .stated(.millilitres(500)), closure: .zip, reach: .onTheMove),
      Pocket(
        id: "bungee", volume: .stated(.litres(2)), closure: .open, refuses: ["laptop"], outside: true),
    ],
    sources: [
      Source(figures: ["capacity", "weight"], basis: .stated, text: "a review", address: "https://example.org")
    ])

  static let stolt = Pack(
    id: "stolt-athlete", name: "Stolt Athlete", type: .backpack,
    capacity: Span(lower: .litres(15), upper: .litres(18)), weight: Span(Grams(1_000)),
    price: Span(Price(currency: "GBP", hundredths: 14_900)), features: ["reflective"],
    pockets: [Pocket(id: "main", name: "Main compartment", volume: .stated(.litres(14)))])

  static let sundried = Pack(
    id: "sundried", name: "Sundried", type: .backpack, weight: Span(Grams(280)),
    price: Span(Price(currency: "GBP", hundredths: 1_760)), pockets: [Pocket(id: "main", name: "Main compartment")])

  static let laptop = Item(
    id: "laptop-16", name: "16-inch laptop", kind: "laptop", category: "work",
    form: .rigid(size: Size(height: 249, width: 356, depth: 17), volume: nil), weight: Grams(2_150),
    rated: .length(Millimetres(406)), dry: true)
  static let towel = soft("towel-packable", "Packable towel", 1_400, squeezed: 600, weight: 150, outside: true)
  static let shirt = soft("shirt", "Shirt", 700, weight: 200)
  static let trousers = soft("trousers", "Trousers", 1_300, weight: 450)
  static let phone = Item(
    id: "phone", name: "Phone", kind: "phone", category: "carry",
    form: .rigid(size: Size(height: 150, width: 72, depth: 8), volume: nil), weight: Grams(190), reach: .onTheMove)
  static let gel = Item(
    id: "gel", name: "Energy gel", kind: "food", category: "food",
    form: .soft(volume: .millilitres(45), compressed: nil, size: nil),
    weight: Grams(60), reach: .reachBehind, contents: Contents(carbohydrate: 25_000, energy: 418_400))
  static let reservoir = Item(
    id: "reservoir-2", name: "Reservoir, 2 L", kind: "reservoir", category: "water",
    form: .soft(volume: .millilitres(2_150), compressed: nil, size: nil), weight: Grams(180),
    rated: .volume(.litres(2)), holderOnly: true, contents: Contents(water: .litres(2)))
  static let keys = Item(
    id: "keys", name: "Keys", kind: "keys", category: "carry",
    form: .soft(volume: .millilitres(30), compressed: nil, size: nil),
    weight: Grams(80), closed: true)

  static func soft(
    _ id: String, _ name: String, _ volume: Int64, squeezed: Int64? = nil, weight: Int64, outside: Bool = false
  ) -> Item {
    Item(
      id: id, name: name, category: "clothes",
      form: .soft(volume: .millilitres(volume), compressed: squeezed.map(CubicMillimetres.millilitres), size: nil),
      weight: Grams(weight), outside: outside)
  }

  static func unit(_ item: String, _ number: Int64 = 1) -> UnitName { UnitName(item: item, number: number) }

  static func placed(
    _ item: String, _ number: Int64 = 1, in pocket: String, _ reach: Reach, _ order: Int, over: Int,
    at: Position? = nil, size: Size? = nil
  ) -> Placement {
    Placement(unit: unit(item, number), pocket: pocket, reach: reach, at: at, size: size, order: order, over: over)
  }

  /// Everything in, with a reservoir and gels.
  static let fitting = Plan(
    run: "50k", pack: "asics-extreme", verdict: .fits,
    inputs: PlanInputs(
      kit: Kit(entries: [
        .init(item: reservoir), .init(item: shirt), .init(item: phone), .init(item: keys),
        .init(item: gel, quantity: 6), .init(item: trousers, required: false),
      ]),
      pack: extreme, chosen: ["reservoir-2"]),
    objective: Objective(optionalLeftOut: 1),
    proof: Proof(optimal: true, bound: [0, 0, 0, 0, 1, 0], how: .exhausted, nodes: 41),
    placements: [
      placed("reservoir-2", in: "reservoir", .packOff, 1, over: 1), placed("shirt", in: "main", .packOff, 2, over: 0),
      placed(
        "phone", in: "hip-left", .onTheMove, 1, over: 0, at: Position(x: 0, y: 0, z: 5),
        size: Size(height: 72, width: 150, depth: 8)),
      placed("keys", in: "hip-right", .onTheMove, 7, over: 0),
    ]
      + (1...6).map { number in
        placed("gel", Int64(number), in: "hip-right", .onTheMove, number, over: 7 - number)
      },
    leftOut: [LeftOut(unit: unit("trousers"), because: "there is no room left for it")],
    pockets: [
      PocketUse(id: "main", used: .millilitres(2_850), volume: .litres(9)),
      PocketUse(id: "hip-left", used: CubicMillimetres(86_400), volume: .millilitres(500)),
      PocketUse(id: "hip-right", used: .millilitres(300), volume: .millilitres(500)),
      PocketUse(id: "bungee", used: .millilitres(0), volume: .litres(2)),
    ],
    used: CubicMillimetres(3_236_400), capacity: .litres(10), headroomPercent: 38, weight: Grams(3_010),
    packWeight: Grams(430),
    restsOnEstimates: [
      "pockets.hip-left.volume", "pockets.main.volume", "items.shirt.volume", "items.gel.volume", "items.keys.volume",
      "items.phone.size",
    ])

  static let overflowing = Plan(
    run: "commute", pack: "asics-extreme", verdict: .overflows,
    inputs: PlanInputs(
      kit: Kit(entries: [
        .init(item: laptop), .init(item: towel), .init(item: shirt, quantity: 12), .init(item: trousers),
      ]), pack: extreme),
    objective: Objective(requiredLeftOut: 2, leftOutVolume: CubicMillimetres(2_806_948), strappedOutside: 1),
    proof: Proof(
      optimal: true, bound: [2, 2_806_948, 0, 0, 0, 1], how: .certificate,
      certificate: Certificate(
        requiredLeftOut: 2,
        refutations: [
          Refutation(arguments: [
            .nowhere(
              Nowhere(
                item: "laptop-16", leftOut: 1, pockets: [Nowhere.Closed(pocket: "main", why: .dimension)])),
            .sum(LimitSum(items: ["shirt", "trousers"], leftOut: 1, limits: [Limit(.volume, pocket: "main")])),
          ])
        ]), nodes: 900),
    placements: [placed("towel-packable", in: "bungee", .packOff, 1, over: 0)]
      + (1...12).map { number in placed("shirt", Int64(number), in: "main", .packOff, number, over: 12 - number) },
    leftOut: [
      LeftOut(unit: unit("laptop-16"), because: "laptop-16 is 249 mm wide, the main compartment 240 mm, square-on"),
      LeftOut(unit: unit("trousers"), because: "the main compartment holds 9 L, these 13 things take 9.7 L"),
    ],
    conflicts: [
      Conflict(units: [unit("laptop-16")], constraint: .dimension, pocket: "main", needs: 249, has: 240),
      Conflict(
        units: (1...12).map { number in unit("shirt", Int64(number)) } + [unit("trousers")], constraint: .volume,
        pocket: "main", needs: 9_700_000, has: 9_000_000),
    ],
    fixes: [
      .leave([unit("laptop-16"), unit("trousers")]), .leave([unit("laptop-16"), unit("shirt", 11), unit("shirt", 12)]),
      .swap(from: "laptop-16", to: "laptop-13"),
      .biggerPack(litreTenths: 131, packs: ["stolt-athlete", "fastpack-20"]),
    ],
    pockets: [PocketUse(id: "main", used: .millilitres(8_400), volume: .litres(9))],
    used: .millilitres(8_400), capacity: .litres(10), weight: Grams(2_550), packWeight: Grams(430),
    restsOnEstimates: ["pockets.main.size"])

  static let undecided = Plan(
    run: "long-run", pack: "sundried", verdict: .undecided, undecidedBecause: ["capacity", "pockets.main.volume"],
    inputs: PlanInputs(kit: Kit(entries: [.init(item: shirt, quantity: 2)]), pack: sundried), objective: Objective(),
    proof: Proof(optimal: false, bound: [0], how: .exhausted, nodes: 3),
    placements: [
      placed("shirt", 1, in: "main", .packOff, 1, over: 1), placed("shirt", 2, in: "main", .packOff, 2, over: 0),
    ],
    pockets: [PocketUse(id: "main", used: .millilitres(1_400), volume: nil)], used: .millilitres(1_400),
    weight: Grams(400), packWeight: Grams(280))

  static let stopped = Plan(
    run: nil, pack: "asics-extreme", verdict: .undecided, undecidedBecause: ["time-limit"],
    inputs: PlanInputs(kit: Kit(entries: [.init(item: shirt, quantity: 13)]), pack: extreme),
    objective: Objective(requiredLeftOut: 2, leftOutVolume: .millilitres(1_400)),
    proof: Proof(optimal: false, bound: [1], how: .limit, nodes: 100_000),
    placements: (1...11).map { number in placed("shirt", Int64(number), in: "main", .packOff, number, over: 11 - number)
    },
    leftOut: [LeftOut(unit: unit("shirt", 12), because: ""), LeftOut(unit: unit("shirt", 13), because: "")],
    pockets: [PocketUse(id: "main", used: .millilitres(7_700), volume: .litres(9))], used: .millilitres(7_700),
    capacity: .litres(10))

  /// Everything in, but not as it was wished, and something strapped on.
  static let unreached: Plan = {
    var plan = fitting
    plan.inputs.kit.entries[4].item.reach = .onTheMove
    plan.inputs.kit.entries.append(.init(item: towel))
    plan.objective = Objective(reachShortfall: 4, careShortfall: 1, optionalLeftOut: 1, strappedOutside: 1)
    plan.placements.append(placed("towel-packable", in: "bungee", .packOff, 1, over: 0))
    plan.shortfalls = [
      Shortfall(unit: unit("gel", 5), kind: .reach, wanted: "on-the-move", got: "pack-off"),
      Shortfall(unit: unit("gel", 6), kind: .reach, wanted: "on-the-move", got: "pack-off"),
      Shortfall(unit: unit("keys"), kind: .closed, wanted: "closed", got: "open"),
    ]
    let gels = (1...6).map { number in unit("gel", Int64(number)) }
    plan.reachConflicts = [
      Conflict(
        units: [unit("phone")] + gels, constraint: .volume, pocket: "hip-left", needs: 446_400, has: 400_000)
    ]
    let places = gels.suffix(2).map { gel in ReachFix.Place(unit: gel, pocket: "hip-left") }
    plan.fixes = [
      .reach(
        ReachFix(how: .relax, units: [unit("phone")], places: [.init(unit: unit("phone"), pocket: "main")] + places)),
      .reach(ReachFix(how: .leave, units: [unit("phone")], places: places)),
      .reach(ReachFix(how: .leave, units: Array(gels.suffix(2)))),
    ]
    return plan
  }()

  static let suggestion = Suggestion(
    run: "commute", order: .size,
    ranked: [
      Suggestion.Candidate(
        pack: stolt, plan: roomy, remark: "the load fills less than half of it; fastpack-20 is worth a look",
        rattles: true),
      Suggestion.Candidate(pack: extreme, plan: fitting),
    ],
    cannotTell: [Suggestion.Candidate(pack: sundried, plan: undecided)],
    refused: [Suggestion.Candidate(pack: extreme, plan: overflowing)],
    lookFor: ShoppingList(
      leastVolume: .millilitres(13_090), pockets: ["a flat compartment of 35.6 × 24.9 cm for laptop-16"],
      features: ["a zip around three sides"]))

  static let roomy: Plan = {
    var plan = fitting
    plan.run = "commute"
    plan.pack = "stolt-athlete"
    plan.inputs.pack = stolt
    plan.capacity = .litres(18)
    plan.packWeight = Grams(1_000)
    return plan
  }()

  static let run = Run(
    id: "long-run", name: "Long run", about: "Two to three hours on roads and paths.", extends: "short-run",
    assumes: Conditions(distance: 30_000, duration: 10_800, temperature: 1_400, night: false),
    entries: [
      .thing(RunThing(item: .id("phone"), reach: .onTheMove)),
      .thing(RunThing(item: .id("gel"), quantity: .every(interval: 2_400, after: 3_600, atLeast: 1, atMost: 20))),
      .thing(
        RunThing(
          item: .id("bar"),
          quantity: .supply(.carbohydrate, perHour: 60_000, lasting: nil, after: 0, atLeast: nil, atMost: nil),
          required: false)),
      .thing(RunThing(item: .id("jacket-waterproof"), when: Occasion(temperatureBelow: 800))),
      .choose(
        options: [[RunThing(item: .id("flask-500"), quantity: .fixed(2))], [RunThing(item: .id("reservoir-1.5"))]],
        purpose: "1 L of water", when: Occasion()),
    ])
}

extension Samples {
  /// Plans that differ in what their verdict rests on.
  static let proofs: [Plan] = {
    var other = overflowing
    other.inputs.chosen = ["flask-500"]
    other.proof.certificate?.requiredLeftOut = 1
    other.proof.certificate?.refutations.append(
      Refutation(chosen: ["reservoir-2"], kit: Kit(entries: []), arguments: []))
    var searched = overflowing
    searched.proof.how = .exhausted
    searched.proof.certificate = nil
    var spotless = roomy
    spotless.proof.how = .certificate
    spotless.proof.certificate = Certificate(requiredLeftOut: 0, refutations: [])
    var open = fitting
    open.proof.how = .limit
    return [overflowing, other, searched, spotless, open, undecided]
  }()
}
