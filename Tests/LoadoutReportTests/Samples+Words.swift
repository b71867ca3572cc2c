import Loadout

extension Samples {
  /// Plans that between them are told in words which the others do without, with the runner's own weight.
  static let wordy: [(name: String, plan: Plan, bodyWeight: Grams?)] = [
    ("warned", warned, Grams(70_000)), ("unweighed", unweighed, Grams(70_000)), ("open", openOverflow, nil),
    ("searched", searched, nil), ("partly-proven", partlyProven, nil), ("nearest", nearest, nil),
    ("capacity-first", capacityFirst, nil), ("unpublished", unpublished, nil), ("hair", byAHair, nil),
    ("together", together, nil),
    ("unproven-estimates", unprovenEstimates, nil),
  ]

  /// A stretched pack that is full, wet and open, with a laptop low against the back and something worn.
  private static let warned: Plan = {
    let pack = Pack(
      id: "stretch", name: "Stretch", type: .backpack, capacity: Span(lower: .litres(3), upper: .litres(5)),
      pockets: [
        Pocket(
          id: "main", name: "Main compartment", size: Size(height: 440, width: 300, depth: 120),
          volume: .stated(.litres(5)), closure: .open, reach: .packOff),
        Pocket(id: "loft", name: "Loft", volume: .stated(.litres(1)), closure: .mesh, reach: .reachBehind),
        Pocket(id: "hip-left", volume: .stated(.millilitres(200)), reach: .onTheMove),
      ])
    let lunch = Item(
      id: "box", name: "Lunch box", form: .rigid(size: Size(height: 60, width: 120, depth: 60), volume: nil),
      weight: Grams(400))
    let kit = Kit(entries: [
      .init(item: laptop), .init(item: lunch, quantity: 2), .init(item: shirt, quantity: 2),
      .init(item: keys, quantity: 2),
    ])
    var plan = Plan(
      run: "commute", pack: "stretch", verdict: .fits,
      inputs: PlanInputs(
        kit: kit, pack: pack,
        rates: [
          Rate(.water, perHour: 500_000, refill: 7_200), Rate(.energy, perHour: 1_046_000, refill: 3_600),
        ],
        worn: [.init(item: phone)],
        pins: [Pin(item: "shirt", number: 2, pocket: "loft")]),
      objective: Objective(careShortfall: 3),
      proof: Proof(optimal: true, bound: [0, 0, 0, 3, 0, 0], how: .exhausted, nodes: 1))
    plan.placements = [
      placed(
        "laptop-16", in: "main", .packOff, 1, over: 3, at: Position(x: 0, y: 0, z: 0),
        size: Size(height: 249, width: 17, depth: 100)),
      placed(
        "box", 1, in: "main", .packOff, 2, over: 2, at: Position(x: 100, y: 0, z: 60),
        size: Size(height: 60, width: 120, depth: 60)),
      placed("shirt", 1, in: "main", .packOff, 3, over: 1),
      placed("keys", 1, in: "main", .packOff, 4, over: 0),
      placed("shirt", 2, in: "loft", .reachBehind, 1, over: 1),
      placed("box", 2, in: "loft", .reachBehind, 2, over: 0),
      placed("keys", 2, in: "hip-left", .onTheMove, 1, over: 0),
    ]
    plan.shortfalls = [
      Shortfall(unit: unit("laptop-16"), kind: .dry, wanted: "dry", got: "not dry"),
      Shortfall(unit: unit("keys"), kind: .closed, wanted: "closed", got: "open"),
      Shortfall(unit: unit("keys", 2), kind: .closed, wanted: "closed", got: "open"),
    ]
    plan.supplies = Supplies(water: .init(amount: 500_000, minutes: 60), energy: .init(amount: 600, minutes: 144))
    plan.used = .millilitres(4_500)
    plan.capacity = .litres(5)
    plan.headroomPercent = 0
    plan.weight = Grams(3_500)
    plan.packWeight = Grams(500)
    plan.restsOnEstimates = ["pockets.main.volume"]
    plan.certaintyPercent = 10
    return plan
  }()

  /// Nobody says what the pack weighs.
  private static let unweighed: Plan = {
    var plan = warned
    plan.packWeight = nil
    plan.objective.careShortfall = 0
    plan.shortfalls = []
    return plan
  }()

  /// A limit came before anything was proven.
  private static let openOverflow: Plan = {
    var plan = stopped
    plan.run = "commute"
    plan.proof.bound = [0]
    plan.undecidedBecause = ["node-limit"]
    return plan
  }()

  /// A search alone shows it, and there are many ways out.
  private static let searched: Plan = {
    var plan = overflowing
    plan.proof.how = .exhausted
    plan.proof.certificate = nil
    plan.fixes = (1...12).map { first in .leave((first...12).reversed().map { number in unit("shirt", Int64(number)) })
    }
    .reversed()
    return plan
  }()

  /// What does not go in is known, what the pack holds is not.
  private static let unpublished: Plan = {
    var plan = undecided
    plan.verdict = .overflows
    plan.undecidedBecause = []
    plan.inputs.kit.entries.append(.init(item: laptop))
    plan.objective = Objective(requiredLeftOut: 1, leftOutVolume: laptop.packedVolume)
    plan.proof = Proof(optimal: true, bound: [1, laptop.packedVolume.count, 0, 0, 0, 0], how: .exhausted, nodes: 3)
    plan.leftOut = [LeftOut(unit: unit("laptop-16"), because: "")]
    plan.conflicts = [
      Conflict(units: [unit("laptop-16")], constraint: .dimension, pocket: "main", needs: 249, has: 220)
    ]
    plan.fixes = [.biggerPack(litreTenths: nil, packs: ["stolt-athlete"])]
    return plan
  }()

  /// More than it holds by less than two decimals tell.
  private static let byAHair: Plan = {
    var plan = overflowing
    plan.used = CubicMillimetres(7_196_052)
    return plan
  }()

  /// Two packs carried together.
  private static let together: Plan = {
    var plan = overflowing
    plan.inputs.pack = extreme.joined(with: [stolt])
    plan.pack = plan.inputs.pack.id
    plan.capacity = .litres(28)
    return plan
  }()

  /// Arithmetic shows part of it.
  private static let partlyProven: Plan = {
    var plan = overflowing
    plan.proof.certificate?.requiredLeftOut = 1
    return plan
  }()

  /// An estimate of a thing decides.
  private static let nearest: Plan = {
    var plan = unweighed
    plan.inputs.worn = []
    plan.restsOnEstimates = ["capacity", "pockets.main.volume", "items.shirt.compressed"]
    plan.certaintyPercent = 0
    plan.measureFirst = "items.shirt.compressed"
    return plan
  }()

  /// The litres of the whole pack decide.
  private static let capacityFirst: Plan = {
    var plan = nearest
    plan.measureFirst = "capacity"
    return plan
  }()

  private static let unprovenEstimates: Plan = {
    var plan = nearest
    plan.measureFirst = nil
    return plan
  }()
}
