import Loadout
import PackLoadout
import Testing

@testable import LoadoutSolver

/// What is told without a search, or from what other searches found, against trying everything.
@Suite struct `What needs no search of its own` {
  @Test(arguments: 0..<20, [false, true])
  func `is no other answer than trying everything gives`(block: Int, pinned: Bool) throws {
    for seed in UInt64(1_000_000 + block * 20)..<UInt64(1_000_000 + block * 20 + 20) {
      let it = pinned ? Case(seed: seed).pinned(by: seed) : Case(seed: seed)
      let (most, least) = (it.optimum(.unlimited).requiredLeftOut, it.optimum(.none).requiredLeftOut)
      let quick = QuickSolver(budget: Budget(nodes: 400_000))
      #expect(quick.look(it.question).leastLeftOut <= most, "seed \(seed)")
      #expect(quick.overflows(it.question) == (most > 0), "seed \(seed)")
      #expect(quick.fits(it.question) == (least == 0), "seed \(seed)")
    }
  }

  /// The planner has the plan judged.
  @Test(arguments: 0..<20) func `is the verdict of the plan that says no more than the reason`(block: Int) throws {
    for seed in UInt64(1_100_000 + block * 20)..<UInt64(1_100_000 + block * 20 + 20) {
      let (it, other) = (Case(seed: seed), Case(seed: seed + 50_000))
      let request = Request(
        choices: [KitChoice(kit: it.kit), KitChoice(kit: other.kit)], pack: it.pack, companion: it.companion,
        nothingOutside: it.nothingOutside)
      var second = it
      second.kit = other.kit
      let truths = [it.answer, second.answer]
      let plan = try Planner().plan(request, depth: .reasons)
      let best = truths.map { $0.verdict }.contains(.fits) ? Verdict.fits : nil
      let overflows = truths.allSatisfy { $0.verdict == .overflows }
      #expect((plan.verdict == .fits) == (best == .fits), "seed \(seed)")
      #expect((plan.verdict == .overflows) == overflows, "seed \(seed)")
      #expect(plan.conflicts.isEmpty == !overflows, "seed \(seed)")
      let fewest = truths.map { $0.objective.requiredLeftOut }.min() ?? 0
      #expect(plan.proof.bound.first ?? 0 <= fewest, "seed \(seed)")
      #expect(plan.objective.requiredLeftOut >= fewest, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<20, [false, true])
  func `is told of one set of things after another as of each by itself`(block: Int, isCrowded: Bool) {
    for seed in UInt64(1_200_000 + block * 5)..<UInt64(1_200_000 + block * 5 + 5) {
      let it = isCrowded ? Case.crowded(seed: seed) : Case(seed: seed).pinned(by: seed)
      let instance = it.question.instance(missing: .unlimited, requiredOnly: true)
      let known = KnownPackings(Feasibility(instance, budget: Budget(nodes: 400_000)))
      var random = SplitMix64(state: seed)
      for _ in 0..<30 {
        let wanted = instance.classes.map { Int64(random.next() % UInt64($0.count + 1)) }
        var units: Set<UnitName> = []
        for (number, unitClass) in zip(wanted, instance.classes) {
          for unit in unitClass.units.prefix(Int(number)) { units.insert(instance.units[unit].name) }
        }
        let answer = known.canPack(wanted)
        #expect(answer == (it.packsTogether(it.units(units)) ? .yes : .no), "seed \(seed), \(wanted)")
      }
      #expect(known.asked < 30, "seed \(seed): some of it was known")
    }
  }
}

extension Case {
  var question: Question {
    Question(kit: kit, pack: pack, companion: companion, nothingOutside: nothingOutside, pins: pins)
  }
}
