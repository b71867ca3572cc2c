import PackLoadout
import Testing

/// The planner against trying everything.
@Suite struct `The planner agrees with trying everything` {
  @Test(arguments: 0..<40) func `on verdict and all six levels of fifty tiny cases`(block: Int) throws {
    for seed in UInt64(block * 50)..<UInt64(block * 50 + 50) {
      let it = Case(seed: seed)
      let plan = try it.plan()
      let truth = it.answer
      #expect(plan.verdict == truth.verdict, "seed \(seed)")
      #expect(plan.objective == truth.objective, "seed \(seed)")
      #expect(plan.proof.optimal, "seed \(seed)")
    }
  }
}

extension Case {
  func plan() throws(InternalFault) -> Plan {
    try Planner().plan(
      Request(choices: [KitChoice(kit: kit)], pack: pack, companion: companion, nothingOutside: nothingOutside))
  }
}
