import Loadout
import LoadoutAudit
import Testing

@Suite struct `The judge` {
  @Test(arguments: SoundPlan.all) func `passes a sound plan`(plan: Plan) {
    #expect(Judge().faults(in: plan).map(\.sentence) == [])
  }

  @Test(arguments: plantedFaults) func `finds a planted fault`(planted: Planted) {
    let faults = Judge().faults(in: planted.plan)
    #expect(faults.contains(planted.fault), "found instead: \(faults.map(\.sentence))")
  }

  @Test func `says every fault in words of its own`() {
    var saidBy: [String: AuditFault] = [:]
    for fault in plantedFaults.map(\.fault) {
      #expect(fault.sentence.count > 10)
      #expect(saidBy[fault.sentence, default: fault] == fault)
      saidBy[fault.sentence] = fault
    }
  }

  @Test func `names what it found and both figures`() {
    var plan = SoundPlan.day
    plan.objective.reachShortfall = 2
    plan.proof = Proof(optimal: false, bound: [], how: .limit, nodes: 1)
    plan.placements[0].at?.z = Millimetres(1)
    let sentences = Judge().faults(in: plan).map(\.sentence)
    #expect(
      sentences == [
        "tablet#1 and box#1 overlap",
        "box#1 cannot be moved straight in: tablet#1 is loaded before it",
        "reach shortfall: the plan says 2, counted again it is 0",
      ])
  }

  @Test func `judges nothing else where the pack is no pack`() {
    var plan = SoundPlan.day
    plan.inputs.pack.pockets[0].inside = "inner"
    plan.objective.requiredLeftOut = 7
    #expect(
      Judge().faults(in: plan) == [
        .pocketInsideItself("main"), .pocketInsideItself("inner"), .pocketInsideItself("sleeve"),
      ])
  }
}
