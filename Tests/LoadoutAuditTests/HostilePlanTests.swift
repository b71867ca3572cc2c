import Loadout
import LoadoutAudit
import Testing

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers from a seed on every machine.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

private let extremes: [Int64] = [.min, .min + 1, -20_001, -1, 20_001, 10_000_000_000_001, .max - 1, .max]

@Suite struct `Whatever a plan file says` {
  @Test(arguments: extremes) func `an extreme figure in a statement is a fault`(figure: Int64) {
    let short = Int(clamping: figure)
    let changes: [(inout Plan) -> Void] = [
      { $0.move("box") { $0.at?.x = Millimetres(figure) } }, { $0.move("box") { $0.at?.y = Millimetres(figure) } },
      { $0.move("box") { $0.at?.z = Millimetres(figure) } },
      { $0.move("box") { $0.size?.height = Millimetres(figure) } },
      { $0.move("box") { $0.size?.width = Millimetres(figure) } },
      { $0.move("box") { $0.size?.depth = Millimetres(figure) } },
      { $0.move("box") { $0.order = short } }, { $0.move("box") { $0.over = short } },
      { $0.objective.requiredLeftOut = figure }, { $0.objective.leftOutVolume.count = figure },
      { $0.objective.reachShortfall = figure }, { $0.objective.careShortfall = figure },
      { $0.objective.optionalLeftOut = figure }, { $0.objective.strappedOutside = figure },
      { $0.proof.bound[0] = figure }, { $0.proof.bound[5] = figure }, { $0.used.count = figure },
      { $0.capacity?.count = figure }, { $0.headroomPercent = short }, { $0.weight?.count = figure },
      { $0.packWeight?.count = figure }, { $0.pockets[0].used.count = figure },
      { $0.pockets[0].volume?.count = figure }, { $0.fixes = [.biggerPack(litreTenths: figure, packs: [])] },
      { $0.placements[0].unit.number = figure },
    ]
    for (index, change) in changes.enumerated() {
      var plan = SoundPlan.day
      change(&plan)
      #expect(!Judge().faults(in: plan).isEmpty, "change \(index)")
    }
  }

  @Test(arguments: [UInt64](0..<10)) func `anything at all is judged, twice alike`(seed: UInt64) {
    var hostile = Hostile(seed: seed)
    for number in 0..<300 {
      let plan = hostile.plan()
      let faults = Judge().faults(in: plan)
      #expect(faults == Judge().faults(in: plan), "plan \(number)")
      #expect(faults.allSatisfy { !$0.sentence.isEmpty }, "plan \(number)")
    }
  }

  @Test func `a thousand pockets inside each other are judged`() {
    var plan = SoundPlan.belt
    plan.inputs.pack.pockets = (0..<1_000).map {
      Pocket(id: "\($0)", inside: $0 == 0 ? nil : "\($0 - 1)", size: Size(height: 2, width: 2, depth: 2))
    }
    plan.placements = [packed("phone", "999", order: 1, over: 0, at: (0, 0, 0), size: (150, 75, 8))]
    #expect(Judge().faults(in: plan).contains(.outsideRegion(name("phone"), pocket: "999")))
  }

  @Test func `two thousand units in one place are one fault each`() {
    let box = rigid("box", (1, 1, 1), grams: 1)
    let pack = Pack(id: "p", name: "P", pockets: [Pocket(id: "p", size: Size(height: 1, width: 1, depth: 1))])
    var plan = Plan(
      run: nil, pack: "p", verdict: .fits,
      inputs: PlanInputs(kit: Kit(entries: [Kit.Entry(item: box, quantity: 2_000)]), pack: pack),
      objective: Objective(), proof: proven(Objective()))
    plan.placements = (1...2_000).map {
      packed("box", number: Int64($0), "p", order: $0, over: 2_000 - $0, at: (0, 0, 0), size: (1, 1, 1))
    }
    #expect(Judge().faults(in: plan).filter { if case .overlap = $0 { true } else { false } }.count == 1_999)
  }
}

/// Makes plans that mean nothing: names from a handful, so that some of them meet; figures small, odd or extreme.
private struct Hostile {
  var random: SplitMix
  /// Whether the inputs stay within what can be judged, so that the checks behind that gate are reached.
  var tame = false

  init(seed: UInt64) { random = SplitMix(state: seed) }

  mutating func plan() -> Plan {
    tame = flip()
    let inputs = PlanInputs(
      kit: Kit(entries: list { $0.entry() }), pack: pack(), companion: flip(), nothingOutside: flip())
    tame = false
    var plan = Plan(
      run: nil, pack: id(), verdict: pick(Verdict.allCases), undecidedBecause: list { $0.id() }, inputs: inputs,
      objective: Objective(
        requiredLeftOut: figure(), leftOutVolume: volume(), reachShortfall: figure(), careShortfall: figure(),
        optionalLeftOut: figure(), strappedOutside: figure()),
      proof: Proof(optimal: flip(), bound: list { $0.figure() }, how: pick(Proof.How.allCases), nodes: figure()))
    plan.placements = list { $0.placement() }
    plan.leftOut = list { LeftOut(unit: $0.unit(), because: "") }
    plan.shortfalls = list {
      Shortfall(unit: $0.unit(), kind: $0.pick(Shortfall.Kind.allCases), wanted: "dry", got: "")
    }
    plan.conflicts = list { conflict in
      Conflict(
        units: conflict.list { $0.unit() }, constraint: conflict.pick(Conflict.Constraint.allCases),
        pocket: conflict.maybe { $0.id() }, needs: conflict.maybe { $0.figure() }, has: conflict.maybe { $0.figure() })
    }
    plan.fixes = list { $0.fix() }
    plan.pockets = list { PocketUse(id: $0.id(), used: $0.volume(), volume: $0.maybe { $0.volume() }) }
    plan.used = volume()
    plan.capacity = maybe { $0.volume() }
    plan.headroomPercent = maybe { Int(clamping: $0.figure()) }
    plan.weight = maybe { Grams($0.figure()) }
    plan.restsOnEstimates = list { $0.id() }
    plan.inputs.chosen = list { $0.id() }
    if flip() {
      plan.proof.how = .certificate
      plan.proof.certificate = certificate(plan)
      // Half of them as an overflow, so that the sums are reached.
      if flip() { plan.verdict = .overflows }
    }
    return plan
  }

  mutating func certificate(_ plan: Plan) -> Certificate {
    Certificate(
      requiredLeftOut: figure(),
      refutations: list { random in
        let kit = random.maybe { random in
          random.tame = random.flip()
          defer { random.tame = false }
          return Kit(entries: random.list { $0.entry() })
        }
        return Refutation(
          chosen: random.flip() ? plan.inputs.chosen : random.list { $0.id() }, kit: kit,
          arguments: random.list { $0.argument() })
      })
  }

  private mutating func argument() -> Argument {
    if flip() {
      let pockets = list { Nowhere.Closed(pocket: $0.id(), why: $0.pick(Conflict.Constraint.allCases)) }
      return .nowhere(Nowhere(item: id(), leftOut: figure(), pockets: pockets))
    }
    return .sum(
      LimitSum(
        items: list { $0.id() }, leftOut: figure(),
        limits: list { random in
          Limit(
            random.pick(Conflict.Constraint.allCases), pocket: random.maybe { $0.id() }, times: random.figure(),
            per: random.flip() ? 1 : random.figure(), units: random.list { $0.unit() },
            scales: random.maybe { Scales(x: $0.scale(), y: $0.scale(), z: $0.scale()) })
        }))
  }

  private mutating func scale() -> Scales.Scale {
    Scales.Scale(
      whole: figure(), steps: list { Scales.Step(from: Millimetres($0.figure()), counts: $0.figure()) })
  }

  mutating func entry() -> Kit.Entry {
    let form: Item.Form =
      flip()
      ? .rigid(size: size(), volume: maybe { $0.volume() })
      : .soft(volume: volume(), compressed: maybe { $0.volume() }, size: maybe { $0.size() })
    let item = Item(
      id: id(), name: "", kind: maybe { $0.id() }, form: form, weight: maybe { Grams($0.figure()) },
      rated: maybe { .volume($0.volume()) }, orientation: pick(OrientationRule.allCases), holderOnly: rarely(),
      outside: flip(), dry: flip(), closed: flip(), apartFrom: list { $0.id() },
      contents: Contents(water: maybe { $0.volume() }))
    return Kit.Entry(item: item, quantity: tame ? Int64(pick([0, 1, 2, 3])) : figure(), required: flip())
  }

  mutating func pack() -> Pack {
    var pack = Pack(
      id: id(), name: "", capacity: maybe { Span($0.volume()) }, weight: maybe { Span(Grams($0.figure())) })
    pack.pockets = list { random in
      Pocket(
        id: random.id(), inside: random.rarely() ? random.id() : nil, size: random.maybe { $0.size() },
        at: Offset(up: random.figure(), across: random.figure(), out: random.figure()),
        volume: random.flip() ? .stated(random.volume()) : random.flip() ? .unknown : .notGiven,
        closure: random.maybe { $0.pick(Closure.allCases) }, reach: random.maybe { $0.pick(Reach.allCases) },
        holds: random.list { Holding(kind: $0.id(), limit: $0.maybe { .length(Millimetres($0.figure())) }) },
        only: random.rarely(), atMost: random.maybe { $0.figure() }, maxWeight: random.maybe { Grams($0.figure()) },
        outside: random.rarely(), beyondCapacity: random.rarely(),
        opening: random.maybe {
          Opening(side: $0.pick(Opening.Side.allCases), size: Hole($0.figure(), $0.figure()))
        })
    }
    return pack
  }

  mutating func placement() -> Placement {
    Placement(
      unit: unit(), pocket: id(), reach: pick(Reach.allCases),
      at: maybe { Position(x: $0.figure(), y: $0.figure(), z: $0.figure()) }, size: maybe { $0.size() },
      order: Int(clamping: figure()), over: Int(clamping: figure()))
  }

  mutating func fix() -> Fix {
    if flip() { return .leave(list { $0.unit() }) }
    return flip() ? .swap(from: id(), to: id()) : .biggerPack(litreTenths: figure(), packs: [])
  }

  mutating func figure() -> Int64 {
    tame || flip() ? pick([0, 1, 2, 3, 5, 40]) : pick(extremes)
  }

  mutating func volume() -> CubicMillimetres { CubicMillimetres(figure()) }
  mutating func size() -> Size { Size(height: figure(), width: figure(), depth: figure()) }
  mutating func unit() -> UnitName { UnitName(item: id(), number: flip() ? 1 : figure()) }
  mutating func id() -> String { pick(["a", "b", "c", "d", "e", "f", "g", "h"]) }
  mutating func flip() -> Bool { Bool.random(using: &random) }
  mutating func rarely() -> Bool { random.next() % 5 == 0 }
  mutating func pick<Value>(_ values: [Value]) -> Value { values[Int(random.next() % UInt64(values.count))] }

  mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    flip() ? make(&self) : nil
  }

  mutating func list<Value>(_ make: (inout Self) -> Value) -> [Value] {
    var values: [Value] = []
    for _ in 0..<random.next() % 6 { values.append(make(&self)) }
    return values
  }
}
