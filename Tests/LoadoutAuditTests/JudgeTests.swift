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

  @Test func `tells figures with their units, as plans write them`() {
    var plan = SoundPlan.belt
    plan.used = CubicMillimetres(770_050)
    plan.objective.leftOutVolume = .millilitres(40)
    plan.proof = Proof(optimal: false, bound: [1], how: .exhausted, nodes: 1)
    plan.packWeight = Grams(90)
    plan.change(pocket: "belt") { $0.volume = .stated(CubicMillimetres(769_999)) }
    plan.inputs.pack.capacity = nil
    #expect(
      Judge().faults(in: plan).map(\.sentence) == [
        "belt would need 770 ml and has 769.999 ml",
        "the pack would need 770 ml and has 769.999 ml",
        "their volume: the plan says 40 ml, counted again it is 50 ml",
        "volume of belt: the plan says 790 ml, counted again it is 769.999 ml",
        "volume used: the plan says 770.05 ml, counted again it is 770 ml",
        "capacity: the plan says 790 ml, counted again it is 769.999 ml",
        "the pack's weight: the plan says 90 g, counted again it is unknown",
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
