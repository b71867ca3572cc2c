import PackLoadout
import Testing

/// The planner against trying everything.
@Suite struct `The planner agrees with trying everything` {
  @Test(arguments: 0..<60) func `on verdict and all six levels of fifty tiny cases`(block: Int) throws {
    for seed in UInt64(block * 50)..<UInt64(block * 50 + 50) {
      let it = Case(seed: seed)
      let plan = try it.plan()
      let truth = it.answer
      #expect(plan.verdict == truth.verdict, "seed \(seed)")
      #expect(plan.objective == truth.objective, "seed \(seed)")
      #expect(plan.proof.optimal, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<40) func `on verdict and all six levels of fifty tiny cases with pins`(block: Int) throws {
    for seed in UInt64(600_000 + block * 50)..<UInt64(600_000 + block * 50 + 50) {
      let it = Case(seed: seed).pinned(by: seed)
      let plan = try it.plan()
      let truth = it.answer
      #expect(plan.verdict == truth.verdict, "seed \(seed)")
      #expect(plan.objective == truth.objective, "seed \(seed)")
      #expect(plan.proof.optimal, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<20) func `on verdict and all six levels where two pockets are equal`(block: Int) throws {
    for seed in UInt64(700_000 + block * 25)..<UInt64(700_000 + block * 25 + 25) {
      let it = Case(seed: seed).twinned(by: seed)
      let plan = try it.plan()
      let truth = it.answer
      #expect(plan.verdict == truth.verdict, "seed \(seed)")
      #expect(plan.objective == truth.objective, "seed \(seed)")
      #expect(plan.proof.optimal, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<20, [false, true])
  func `on headroom, conflicts and what to leave`(block: Int, pinned: Bool) throws {
    for seed in UInt64(100_000 + block * 20)..<UInt64(100_000 + block * 20 + 20) {
      let it = pinned ? Case(seed: seed).pinned(by: seed) : Case(seed: seed)
      let plan = try it.plan()
      #expect(plan.headroomPercent == it.headroom, "seed \(seed)")
      guard plan.verdict == .overflows else { continue }
      let truth = it.conflicts
      #expect(!plan.conflicts.isEmpty, "seed \(seed)")
      #expect(plan.conflicts.first?.units.count == truth.first?.count, "seed \(seed): smallest first")
      for conflict in plan.conflicts {
        #expect(truth.contains { Set($0) == Set(conflict.units) }, "seed \(seed): \(conflict.units)")
        let (free, names) = (it.freed(conflict.pinned), Set(conflict.units))
        #expect(
          conflict.pinned.isEmpty == !it.freed(conflict.units).packsTogether(it.units(names)), "seed \(seed)")
        #expect(conflict.pinned.isEmpty || free.packsTogether(it.units(names)), "seed \(seed)")
      }
      let leaves = plan.fixes.compactMap { fix in if case .leave(let units) = fix { units } else { nil } }
      let all = it.distinctLeaves
      #expect(leaves.map(it.rank) == all.prefix(10).map(it.rank), "seed \(seed)")
      let known = Set(all.map(it.kinds))
      #expect(leaves.allSatisfy { known.contains(it.kinds($0)) }, "seed \(seed)")
      #expect(Set(leaves.map(it.kinds)).count == leaves.count, "seed \(seed)")
    }
  }

  /// Conflicts by brute force among ten units: more than a first look finds.
  @Test(arguments: 0..<10) func `on the smallest conflict of ten units`(block: Int) throws {
    for seed in UInt64(800_000 + block * 10)..<UInt64(800_000 + block * 10 + 10) {
      let it = Case.crowded(seed: seed)
      let plan = try it.plan()
      guard plan.verdict == .overflows else { continue }
      #expect(plan.conflicts.first?.units.count == it.conflicts.first?.count, "seed \(seed)")
      let leaves = plan.fixes.compactMap { fix in if case .leave(let units) = fix { units } else { nil } }
      #expect(leaves.map(it.rank) == it.distinctLeaves.prefix(10).map(it.rank), "seed \(seed)")
    }
  }

  @Test(arguments: 0..<30) func `on why not all is within reach, and what then`(block: Int) throws {
    for seed in UInt64(900_000 + block * 50)..<UInt64(900_000 + block * 50 + 50) {
      let it = seed % 4 == 0 ? Case(seed: seed).pinned(by: seed) : Case(seed: seed)
      let plan = try it.plan()
      let fixes = plan.fixes.compactMap { fix in if case .reach(let fix) = fix { fix } else { nil } }
      guard plan.verdict == .fits, plan.objective.reachShortfall > 0 else {
        #expect(fixes.isEmpty && plan.reachConflicts.isEmpty, "seed \(seed)")
        continue
      }
      let truth = it.reachConflicts
      // Where a figure is missing, more of it might bring all within reach.
      #expect(plan.reachConflicts.isEmpty == truth.isEmpty, "seed \(seed)")
      #expect(plan.reachConflicts.first?.units.count == truth.first?.count, "seed \(seed): smallest first")
      for conflict in plan.reachConflicts {
        #expect(truth.contains { Set($0) == Set(conflict.units) }, "seed \(seed): \(conflict.units)")
      }
      let leaves = fixes.filter { $0.how == .leave }.map { $0.units }
      let all = it.distinct(it.reachLeaves)
      #expect(leaves.map(it.rank) == all.prefix(10).map(it.rank), "seed \(seed)")
      #expect(Set(leaves.map(it.kinds)).isSubset(of: all.map(it.kinds)), "seed \(seed)")
      for fix in fixes where fix.how == .relax {
        #expect(it.isWithinReach(relaxing: fix.units), "seed \(seed)")
        for unit in fix.units {
          #expect(!it.isWithinReach(relaxing: fix.units.filter { $0 != unit }), "seed \(seed): no smaller set does")
        }
        #expect(fix.places.contains { !fix.units.contains($0.unit) }, "seed \(seed): something comes within reach")
      }
    }
  }
}

extension Case {
  func plan() throws(InternalFault) -> Plan {
    try Planner().plan(
      Request(
        choices: [KitChoice(kit: kit)], pack: pack, companion: companion, nothingOutside: nothingOutside, pins: pins))
  }

  /// What to leave, one set for each that differs in more than which of equal units leave; by number, then volume.
  var distinctLeaves: [[UnitName]] {
    distinct(leaves)
  }

  func distinct(_ sets: [[UnitName]]) -> [[UnitName]] {
    var seen: Set<[String]> = []
    return sets.filter { seen.insert(kinds($0)).inserted }.sorted { rank($0).lexicographicallyPrecedes(rank($1)) }
  }

  func units(_ names: Set<UnitName>) -> [Unit] { kit.units.filter { names.contains($0.name) } }

  /// The same with some units free to lie anywhere.
  func freed(_ units: [UnitName]) -> Case {
    let pockets = PinnedPockets(pins)
    var copy = self
    copy.pins = kit.units.filter { !units.contains($0.name) }.compactMap { unit in
      pockets[unit.name].map { Pin(item: unit.name.item, number: unit.name.number, pocket: $0) }
    }
    return copy
  }

  /// The things a set is of; equal units are not told apart.
  func kinds(_ units: [UnitName]) -> [String] {
    let pockets = PinnedPockets(pins)
    return units.map { "\(entry(of: $0).item.id) \(entry(of: $0).need.rawValue) \(pockets[$0] ?? "")" }.sorted()
  }

  /// What the order of the sets goes by: the number of units, then their volume.
  func rank(_ units: [UnitName]) -> [Int64] {
    [Int64(units.count), units.reduce(0) { $0 + entry(of: $1).item.packedVolume.count }]
  }

  private func entry(of unit: UnitName) -> Kit.Entry { kit.entries[kit.units.first { $0.name == unit }!.entry] }
}
