import Loadout

// Plans made by hand, each right in every word: what the judge passes, and what faults are planted in.

enum SoundPlan {
  /// A day's load in a pack with everything a pack can have: an inner pocket with a box of its own, a sleeve, a hip
  /// pocket, a flask holder beyond the capacity, poles on the outside.
  static let day: Plan = {
    var plan = Plan(
      run: "day", pack: "day-pack", verdict: .fits, inputs: PlanInputs(kit: DayLoad.kit, pack: DayLoad.pack),
      objective: Objective(), proof: proven(Objective()))
    plan.placements = [
      packed("tablet", "main", order: 2, over: 4, at: (0, 0, 0), size: (240, 170, 10)),
      packed("box", "main", order: 3, over: 3, at: (10, 0, 10), size: (120, 180, 60)),
      packed("wallet", "inner", order: 4, over: 2, at: (10, 250, 0), size: (90, 100, 15)),
      packed("jumper", "main", order: 5, over: 1),
      packed("towel", "main", order: 6, over: 0),
      packed("reservoir", "sleeve", order: 1, over: 5),
      packed("phone", "hip", .onTheMove, order: 5, over: 0),
      packed("keys", "hip", .onTheMove, order: 1, over: 4),
      packed("gel", number: 1, "hip", .onTheMove, order: 2, over: 3),
      packed("gel", number: 2, "hip", .onTheMove, order: 3, over: 2),
      packed("gel", number: 3, "hip", .onTheMove, order: 4, over: 1),
      packed("flask", "holder", .onTheMove, order: 1, over: 0),
      packed("poles", "bungee", order: 1, over: 0),
    ]
    plan.pockets = [
      use("main", 4_439_000, 7_000_000), use("inner", 135_000, 810_000), use("sleeve", 1_000_000, nil),
      use("hip", 260_000, 500_000), use("bungee", 400_000, 2_000_000), use("holder", 500_000, nil),
    ]
    plan.used = CubicMillimetres(4_699_000)
    plan.capacity = .litres(10)
    // 4,439 ml of 7 L: 64 % of it is 4,480 ml, 63 % is 4,410 ml.
    plan.headroomPercent = 36
    plan.weight = Grams(3_845)
    plan.packWeight = Grams(430)
    plan.inputs.rates = [Rate(.water, perHour: 400_000, after: 1_800)]
    // The reservoir's litre and the flask's half: 3 h 45 min at 400 ml an hour, past half an hour.
    plan.supplies = Supplies(water: Supplies.Supply(amount: 1_500_000, minutes: 255))
    plan.restsOnEstimates = ["pockets.main.volume"]
    return plan
  }()

  /// A hip pocket that takes the phone or the keys, of which both are needed on the move.
  static let beyondReach: Plan = {
    let pack = Pack(
      id: "one-hip", name: "One hip",
      pockets: [
        Pocket(id: "hip", volume: .stated(.millilitres(100)), reach: .onTheMove),
        Pocket(id: "main", volume: .stated(.litres(1))),
      ])
    let kit = Kit(entries: ["phone", "keys"].map { Kit.Entry(item: soft($0, 80), reach: .onTheMove) })
    let objective = Objective(reachShortfall: 2)
    var plan = Plan(
      run: nil, pack: "one-hip", verdict: .fits, inputs: PlanInputs(kit: kit, pack: pack), objective: objective,
      proof: proven(objective))
    plan.placements = [
      packed("phone", "hip", .onTheMove, order: 1, over: 0), packed("keys", "main", order: 1, over: 0),
    ]
    plan.shortfalls = [Shortfall(unit: name("keys"), kind: .reach, wanted: "on-the-move", got: "pack-off")]
    plan.reachConflicts = [
      Conflict(units: [name("phone"), name("keys")], constraint: .volume, pocket: "hip", needs: 160_000, has: 100_000)
    ]
    plan.fixes = [
      .reach(
        ReachFix(
          how: .relax, units: [name("phone")],
          places: [.init(unit: name("phone"), pocket: "main"), .init(unit: name("keys"), pocket: "hip")])),
      .reach(
        ReachFix(how: .leave, units: [name("phone")], places: [.init(unit: name("keys"), pocket: "hip")])),
      .reach(ReachFix(how: .leave, units: [name("keys")])),
    ]
    plan.pockets = [use("hip", 80_000, 100_000), use("main", 80_000, 1_000_000)]
    plan.used = .millilitres(160)
    plan.capacity = .millilitres(1_100)
    plan.headroomPercent = 20
    return plan
  }()

  /// A belt of 0.79 L that is to take 0.82 L.
  static let belt: Plan = {
    let objective = Objective(requiredLeftOut: 1, leftOutVolume: .millilitres(50))
    var plan = Plan(
      run: "belt", pack: "belt", verdict: .overflows, inputs: PlanInputs(kit: BeltLoad.kit, pack: BeltLoad.pack),
      objective: objective, proof: proven(objective))
    plan.placements = [
      packed("phone", "belt", .onTheMove, order: 1, over: 4), packed("snack", "belt", .onTheMove, order: 2, over: 3),
      packed("jacket", "belt", .onTheMove, order: 3, over: 2),
      packed("gel", number: 1, "belt", .onTheMove, order: 4, over: 1),
      packed("gel", number: 2, "belt", .onTheMove, order: 5, over: 0),
    ]
    plan.leftOut = [LeftOut(unit: name("keys"), because: "the belt has 0.79 L, all of it together takes 0.82 L")]
    plan.conflicts = [
      Conflict(
        units: [name("keys"), name("phone"), name("snack"), name("jacket")], constraint: .volume, pocket: "belt",
        needs: 800_000, has: 790_000, text: "together they take 0.8 L, the belt 0.79 L")
    ]
    plan.fixes = [
      .leave([name("keys")]), .leave([name("snack")]), .leave([name("phone")]), .leave([name("jacket")]),
      .swap(from: "jacket", to: "jacket-thin"), .biggerPack(litreTenths: 9, packs: ["vest"]),
    ]
    plan.pockets = [use("belt", 770_000, 790_000)]
    plan.used = .millilitres(770)
    plan.capacity = .millilitres(790)
    return plan
  }()

  /// The same belt, the search stopped before it proved anything.
  static let stopped: Plan = {
    var plan = belt
    plan.verdict = .undecided
    plan.undecidedBecause = ["node-limit"]
    plan.proof = Proof(optimal: false, bound: [0], how: .limit, nodes: 3)
    plan.conflicts = []
    plan.fixes = []
    return plan
  }()

  /// A pack whose litres nobody publishes.
  static let unpublished: Plan = {
    let pack = Pack(
      id: "budget", name: "Budget", weight: Span(Grams(280)),
      pockets: [
        Pocket(id: "main", size: Size(height: 400, width: 250, depth: 120), volume: .unknown),
        Pocket(id: "lid", reach: .reachBehind),
      ])
    let kit = Kit(entries: [
      Kit.Entry(item: rigid("tablet", (240, 170, 10), grams: nil)), Kit.Entry(item: soft("jumper", 1_500, 1_000, 300)),
    ])
    var plan = Plan(
      run: nil, pack: "budget", verdict: .undecided, inputs: PlanInputs(kit: kit, pack: pack), objective: Objective(),
      proof: proven(Objective()))
    plan.undecidedBecause = ["capacity", "pockets.main.volume"]
    plan.placements = [
      packed("tablet", "main", order: 1, over: 1, at: (0, 0, 0), size: (240, 170, 10)),
      packed("jumper", "main", order: 2, over: 0),
    ]
    plan.pockets = [use("main", 1_408_000, nil), use("lid", 0, nil)]
    plan.used = CubicMillimetres(1_408_000)
    plan.packWeight = Grams(280)
    return plan
  }()

  /// The lid's litres are unknown and the pack's with them; the main compartment takes everything all the same.
  static let enough: Plan = {
    let pack = Pack(
      id: "enough", name: "Enough",
      pockets: [Pocket(id: "main", volume: .stated(.litres(2))), Pocket(id: "lid")])
    let kit = Kit(entries: [Kit.Entry(item: soft("jumper", 1_500, 1_000, 300))])
    var plan = Plan(
      run: nil, pack: "enough", verdict: .fits, inputs: PlanInputs(kit: kit, pack: pack), objective: Objective(),
      proof: proven(Objective()))
    plan.placements = [packed("jumper", "main", order: 1, over: 0)]
    plan.pockets = [use("main", 1_000_000, 2_000_000), use("lid", 0, nil)]
    plan.used = .litres(1)
    plan.headroomPercent = 50
    plan.weight = Grams(300)
    return plan
  }()

  /// A full compartment, the towel strapped on outside: got at too slowly, neither dry nor closed in.
  static let strapped: Plan = {
    var towel = soft("towel", 900, 600, 150)
    towel.outside = true
    towel.dry = true
    towel.closed = true
    let pack = Pack(
      id: "small", name: "Small",
      pockets: [
        Pocket(id: "main", volume: .stated(.litres(1)), closure: .zip, dry: true),
        Pocket(id: "back", volume: .stated(.litres(3)), reachByCompanion: .onTheMove, outside: true),
        Pocket(id: "net", inside: "back"),
      ])
    let kit = Kit(entries: [
      Kit.Entry(item: soft("jumper", 1_500, 1_000, 300)), Kit.Entry(item: towel, reach: .reachBehind),
    ])
    let objective = Objective(reachShortfall: 1, careShortfall: 2, strappedOutside: 1)
    var plan = Plan(
      run: nil, pack: "small", verdict: .fits, inputs: PlanInputs(kit: kit, pack: pack), objective: objective,
      proof: proven(objective))
    plan.placements = [packed("jumper", "main", order: 1, over: 0), packed("towel", "net", order: 1, over: 0)]
    plan.shortfalls = [
      Shortfall(unit: name("towel"), kind: .reach, wanted: "reach-behind", got: "pack-off"),
      Shortfall(unit: name("towel"), kind: .dry, wanted: "dry", got: "not dry"),
      Shortfall(unit: name("towel"), kind: .closed, wanted: "closed", got: "open"),
    ]
    plan.pockets = [use("main", 1_000_000, 1_000_000), use("back", 600_000, 3_000_000), use("net", 600_000, nil)]
    plan.used = .litres(1)
    plan.capacity = .litres(1)
    plan.headroomPercent = 0
    plan.weight = Grams(450)
    return plan
  }()

  static let all = [day, beyondReach, belt, stopped, unpublished, enough, strapped, certified, spotless, crate]
}

// MARK: - Short forms

func name(_ item: String, _ number: Int64 = 1) -> UnitName { UnitName(item: item, number: number) }

func use(_ id: String, _ used: Int64, _ volume: Int64?) -> PocketUse {
  PocketUse(id: id, used: CubicMillimetres(used), volume: volume.map { CubicMillimetres($0) })
}

func proven(_ objective: Objective) -> Proof {
  Proof(optimal: true, bound: objective.levels, how: .exhausted, nodes: 12)
}

func packed(
  _ item: String, number: Int64 = 1, _ pocket: String, _ reach: Reach = .packOff, order: Int, over: Int,
  at: (Int64, Int64, Int64)? = nil, size: (Int64, Int64, Int64)? = nil
) -> Placement {
  Placement(
    unit: name(item, number), pocket: pocket, reach: reach, at: at.map { Position(x: $0, y: $1, z: $2) },
    size: size.map { Size(height: $0, width: $1, depth: $2) }, order: order, over: over)
}

/// A soft item; millilitres loose and compressed, grams.
func soft(_ id: String, _ loose: Int64, _ compressed: Int64? = nil, _ grams: Int64? = nil) -> Item {
  Item(
    id: id, name: id,
    form: .soft(volume: .millilitres(loose), compressed: compressed.map { .millilitres($0) }, size: nil),
    weight: grams.map { Grams($0) })
}

/// A rigid item; height, width and depth in millimetres.
func rigid(_ id: String, _ size: (Int64, Int64, Int64), grams: Int64?) -> Item {
  Item(
    id: id, name: id, form: .rigid(size: Size(height: size.0, width: size.1, depth: size.2), volume: nil),
    weight: grams.map { Grams($0) })
}
