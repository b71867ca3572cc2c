@testable import LoadoutFiles

extension SplitMix {
  /// A plan with every kind of part; it need not be a sound one.
  mutating func plan() -> Plan {
    let kit = kit()
    let units =
      kit.entries.map { UnitName(item: $0.item.id, number: number(1...10_000)) } + [UnitName(item: "x", number: 1)]
    let levels = some(6) { $0.number(0...1_250_000_000_000_000) }
    var plan = Plan(
      run: maybe { $0.text() }, pack: text(), verdict: pick(Verdict.allCases), undecidedBecause: some(2) { $0.text() },
      inputs: PlanInputs(
        kit: kit, pack: chance() ? pack() : joinedPack(), companion: chance(),
        nothingOutside: chance(), chosen: some(2) { $0.name() },
        rates: rates(), worn: self.kit().entries, pins: pins(kit)),
      objective: Objective(
        requiredLeftOut: number(0...9), leftOutVolume: sum(), reachShortfall: number(0...9),
        careShortfall: number(0...9),
        optionalLeftOut: number(0...9), strappedOutside: number(0...9)),
      proof: Proof(
        optimal: chance(), bound: levels, how: pick(Proof.How.allCases),
        certificate: maybe { $0.certificate(units) }, nodes: number(0...1_000_000_000),
        microseconds: maybe { $0.number(0...1_000_000) * 100 }))
    plan.placements = some(4) { $0.placement(units) }
    plan.leftOut = some(2) { LeftOut(unit: $0.pick(units), because: $0.text()) }
    plan.shortfalls = some(2) {
      Shortfall(unit: $0.pick(units), kind: $0.pick(Shortfall.Kind.allCases), wanted: $0.text(), got: $0.text())
    }
    plan.conflicts = some(3) { $0.conflict(units) }
    plan.reachConflicts = some(2) { $0.conflict(units) }
    plan.fixes = some(3) { $0.fix(units) }
    plan.pockets = some(3) { random in
      PocketUse(id: random.name(), used: random.sum(), volume: random.maybe { $0.sum() })
    }
    plan.used = sum()
    plan.capacity = maybe { $0.sum() }
    plan.headroomPercent = maybe { Int($0.number(0...90)) }
    plan.weight = maybe { Grams($0.number(0...1_000_000_000)) }
    plan.packWeight = maybe { $0.weight() }
    plan.supplies = maybe { $0.supplies() }
    plan.restsOnEstimates = some(2) { $0.text() }
    plan.certaintyPercent = maybe { $0.pick([0, 5, 10, 15, 20, 30]) }
    plan.measureFirst = maybe { $0.text() }
    return plan
  }

  /// At most one of each thing, and one of each unit.
  private mutating func pins(_ kit: Kit) -> [Pin] {
    var pins: [Pin] = []
    for entry in kit.entries where !pins.contains(where: { $0.item == entry.item.id }) {
      if chance() { pins.append(Pin(item: entry.item.id, pocket: name())) }
      if chance() { pins.append(Pin(item: entry.item.id, number: number(1...10_000), pocket: name() + "/" + name())) }
    }
    return pins
  }

  /// Without figures that add up: those of two random packs come to more than a file may say.
  private mutating func joinedPack() -> Pack {
    var (one, other) = (pack(), pack())
    one.capacity = nil
    other.capacity = nil
    other.id = "y" + other.id
    other.weight = nil
    other.price = nil
    return one.joined(with: [other])
  }

  private mutating func sum() -> CubicMillimetres { CubicMillimetres(number(0...1_250_000_000_000_000)) }

  private mutating func supplies() -> Supplies {
    Supplies(water: supply(), carbohydrate: supply(), energy: supply())
  }

  private mutating func supply() -> Supplies.Supply {
    Supplies.Supply(amount: sum().count, minutes: maybe { $0.number(0...1_000_000) })
  }

  private mutating func placement(_ units: [UnitName]) -> Placement {
    var placement = Placement(
      unit: pick(units), pocket: name(), reach: pick(Reach.allCases), order: Int(number(1...10_000)),
      over: Int(number(0...10_000)))
    if chance() {
      placement.at = Position(x: number(0...5_000), y: number(0...5_000), z: number(0...5_000))
      placement.size = size()
    }
    return placement
  }

  private mutating func conflict(_ units: [UnitName]) -> Conflict {
    Conflict(
      units: some(3) { $0.pick(units) }, constraint: pick(Conflict.Constraint.allCases), pocket: maybe { $0.name() },
      needs: maybe { $0.sum().count }, has: maybe { $0.sum().count }, pinned: some(2) { $0.pick(units) }, text: text())
  }

  private mutating func fix(_ units: [UnitName]) -> Fix {
    switch Int.random(in: 0..<4, using: &self) {
    case 0: .leave(some(3) { $0.pick(units) })
    case 1: .swap(from: name(), to: name())
    case 2:
      .reach(
        ReachFix(
          how: pick(ReachFix.How.allCases), units: some(2) { $0.pick(units) },
          places: some(2) { ReachFix.Place(unit: $0.pick(units), pocket: $0.name()) }))
    default: .biggerPack(litreTenths: maybe { $0.number(1...40_000) }, packs: some(2) { $0.name() })
    }
  }

  private mutating func certificate(_ units: [UnitName]) -> Certificate {
    Certificate(
      requiredLeftOut: number(0...10_000),
      refutations: some(2) { random in
        Refutation(
          chosen: random.some(2) { $0.name() }, kit: random.maybe { $0.kit() },
          arguments: random.some(3) { $0.argument(units) })
      })
  }

  private mutating func argument(_ units: [UnitName]) -> Argument {
    let leftOut = number(0...10_000)
    if chance() {
      let pockets = some(3) { Nowhere.Closed(pocket: $0.name(), why: $0.pick(Conflict.Constraint.allCases)) }
      return .nowhere(Nowhere(item: name(), leftOut: leftOut, pockets: pockets))
    }
    let limits = some(3) { random in
      Limit(
        random.pick(Conflict.Constraint.allCases), pocket: random.maybe { $0.name() },
        times: random.number(1...Limit.most), per: random.chance() ? 1 : random.number(1...Limit.most),
        units: random.some(2) { $0.pick(units) },
        scales: random.maybe { Scales(x: $0.scale(), y: $0.scale(), z: $0.scale()) })
    }
    return .sum(LimitSum(items: some(3) { $0.name() }, leftOut: leftOut, limits: limits))
  }

  private mutating func scale() -> Scales.Scale {
    Scales.Scale(
      whole: number(0...Scales.most),
      steps: some(3) { Scales.Step(from: Millimetres($0.number(1...5_000)), counts: $0.number(0...Scales.most)) })
  }
}
