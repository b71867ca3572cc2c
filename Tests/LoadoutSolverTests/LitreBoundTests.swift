import Loadout
import Testing

@testable import LoadoutSolver

/// What litres alone say of loads in which much else decides too, against trying everything.
@Suite struct `Litres alone` {
  @Test(arguments: 0..<40) func `leave no more at home than must stay there`(block: Int) {
    var told = 0
    for seed in UInt64(2_000_000 + block * 50)..<UInt64(2_000_000 + block * 50 + 50) {
      let it = Case(seed: seed)
      let instance = it.question.instance(missing: .unlimited)
      let truth = it.optimum(.unlimited).requiredLeftOut
      var completion = BinCompletion(instance, budget: Budget(nodes: .max))
      let bound = completion.fewestOut(
        of: { instance.classes[$0].required }, instance.classes.map { $0.required ? $0.count : 0 }, from: 0,
        below: 100, limit: 100_000)
      #expect(bound <= truth, "seed \(seed)")
      if bound == truth && truth > 0 { told += 1 }
    }
    #expect(told > 5)
  }

  @Test(arguments: 0..<40) func `put nothing out of reach and leave nothing optional that need not be`(block: Int) {
    for seed in UInt64(2_100_000 + block * 50)..<UInt64(2_100_000 + block * 50 + 50) {
      let it = Case(seed: seed)
      let instance = it.question.instance(missing: .unlimited)
      let truth = it.optimum(.unlimited)
      if truth.requiredLeftOut > 0 { continue }
      let required = instance.classes.map { $0.required ? $0.count : 0 }
      var near = BinCompletion(
        instance, allowing: { instance.slots[$0].reachCost == 0 }, budget: Budget(nodes: .max))
      if case .none = near.run(required, limit: 100_000) { #expect(truth.reachShortfall > 0, "seed \(seed)") }
      if truth.reachShortfall > 0 || truth.careShortfall > 0 { continue }
      var best = BinCompletion(
        instance, allowing: { instance.slots[$0].reachCost == 0 && instance.slots[$0].careCost == 0 },
        budget: Budget(nodes: .max))
      let bound = best.fewestOut(
        of: { !instance.classes[$0].required }, instance.classes.map { $0.count }, from: 0, below: 100, limit: 100_000)
      #expect(bound <= truth.optionalLeftOut, "seed \(seed)")
    }
  }
}
