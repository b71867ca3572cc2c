import Loadout

extension Case {
  /// The oracle's own answer as a plan, for the judge: the judge and the oracle know nothing of each other.
  func oraclePlan() -> Plan {
    let (verdict, objective) = answer
    let oracle = oracle(verdict == .fits ? .none : .unlimited)
    let arrangement = oracle.best(kit.units) ?? .init(cost: .init(), pockets: [:])
    var plan = Plan(
      run: nil, pack: pack.id, verdict: verdict,
      inputs: PlanInputs(kit: kit, pack: pack, companion: companion, nothingOutside: nothingOutside, pins: pins),
      objective: objective,
      proof: Proof(optimal: true, bound: objective.levels, how: .exhausted, nodes: 1))
    plan.placements = placements(of: arrangement, oracle)
    plan.leftOut = kit.units.filter { arrangement.pockets[$0.name] == nil }
      .map { LeftOut(unit: $0.name, because: "tried everything") }
    let known = OraclePack(pack, companion: companion, missing: .unlimited)
    if verdict == .undecided {
      plan.undecidedBecause = known.capacity == nil ? ["capacity"] : []
      for pocket in known.pockets where pocket.isMissing {
        plan.undecidedBecause.append("pockets.\(pocket.pocket.id).volume")
      }
    }
    if verdict == .overflows {
      plan.conflicts = conflicts.map { Conflict(units: $0, constraint: .volume) }
      plan.fixes = waysOut
    }
    plan.headroomPercent = headroom
    fillIn(&plan, known)
    return plan
  }

  /// What to leave behind: of equal units the highest numbers, few units first, then little volume, ten at most.
  private var waysOut: [Fix] {
    let units = kit.units
    var volumes: [UnitName: Int64] = [:]
    for unit in units { volumes[unit.name] = kit.entries[unit.entry].item.packedVolume.count }
    let pinned = PinnedPockets(pins)
    let highest = leaves.filter { leaving in
      zip(units, units.dropFirst()).allSatisfy { unit, next in
        unit.entry != next.entry || pinned[unit.name] != pinned[next.name] || !leaving.contains(unit.name)
          || leaving.contains(next.name)
      }
    }
    let costs = highest.map { ($0.count, $0.reduce(0) { $0 + volumes[$1]! }) }
    return highest.indices.sorted { (costs[$0].0, costs[$0].1, $0) < (costs[$1].0, costs[$1].1, $1) }.prefix(10)
      .map { .leave(highest[$0]) }
  }

  private func placements(of arrangement: BruteForceOracle.Arrangement, _ oracle: BruteForceOracle) -> [Placement] {
    var placements: [Placement] = []
    for root in oracle.pack.pockets.indices where oracle.pack.pockets[root].root == root {
      let units = kit.units.filter { unit in
        arrangement.pockets[unit.name].map { oracle.pack.pockets[$0].root == root } ?? false
      }
      let rigid = units.filter {
        oracle.pack.pockets[root].region != nil && kit.entries[$0.entry].item.rigidSize != nil
      }
      let boxes = oracle.places(for: rigid.map { ($0.entry, arrangement.pockets[$0.name]!) })!
      let side = oracle.pack.pockets[root].pocket.opening?.side ?? .top
      let order = rigid.indices.sorted { boxes[$0].distanceIn(from: side) > boxes[$1].distanceIn(from: side) }
      let loaded =
        order.map { (rigid[$0], Optional(boxes[$0])) } + units.filter { !rigid.contains($0) }.map { ($0, nil) }
      for (index, (unit, box)) in loaded.enumerated() {
        let pocket = oracle.pack.pockets[arrangement.pockets[unit.name]!]
        placements.append(
          Placement(
            unit: unit.name, pocket: pocket.pocket.id, reach: pocket.reach,
            at: box.map { Position(x: Int64($0.x0), y: Int64($0.y0), z: Int64($0.z0)) }, size: box.map { $0.size },
            order: index + 1, over: loaded.count - index - 1))
      }
    }
    return placements
  }

  /// What follows from the placements.
  private func fillIn(_ plan: inout Plan, _ known: OraclePack) {
    var volumes = [Int64](repeating: 0, count: known.pockets.count)
    var grams: Int64? = 0
    for placement in plan.placements {
      let entry = kit.entries[kit.units.first { $0.name == placement.unit }!.entry]
      let pocket = known.pockets[pack.pockets.firstIndex { $0.id == placement.pocket }!]
      for around in pocket.chain { volumes[around] += entry.item.packedVolume.count }
      if pocket.counts { plan.used += entry.item.packedVolume }
      grams = grams.flatMap { sum in entry.item.carriedWeight.map { sum + $0.count } }
      guard entry.required else { continue }
      if pocket.reach > entry.need {
        plan.shortfalls.append(
          Shortfall(unit: placement.unit, kind: .reach, wanted: entry.need.word, got: pocket.reach.word))
      }
      if entry.item.dry && !pocket.dry {
        plan.shortfalls.append(Shortfall(unit: placement.unit, kind: .dry, wanted: "dry", got: "not dry"))
      }
      if entry.item.closed && !pocket.closed {
        plan.shortfalls.append(Shortfall(unit: placement.unit, kind: .closed, wanted: "closed", got: "open"))
      }
    }
    plan.weight = grams.map { Grams($0) }
    plan.packWeight = pack.weight?.upper
    plan.capacity = known.capacity.map { CubicMillimetres($0) }
    plan.pockets = pack.pockets.indices.map {
      PocketUse(id: pack.pockets[$0].id, used: CubicMillimetres(volumes[$0]), volume: pack.pockets[$0].knownVolume)
    }
  }
}

extension Cuboid {
  /// How deep its far side lies behind an opening.
  fileprivate func distanceIn(from side: Opening.Side) -> Int {
    switch side {
    case .top: -y0
    case .front: -z0
    case .left: x1
    case .right: -x0
    }
  }
}
