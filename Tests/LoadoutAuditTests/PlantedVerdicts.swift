import Loadout
import LoadoutAudit

let faultsInVerdicts = [
  Planted("fits, a required unit at home", in: SoundPlan.belt, .fitsWithoutARequiredUnit) { $0.verdict = .fits },
  Planted("overflows, everything packed", in: SoundPlan.day, .overflowsWithEverythingPacked) {
    $0.verdict = .overflows
  },
  Planted("overflows, by a limit", in: SoundPlan.stopped, .overflowNotProven) {
    $0.verdict = .overflows
    $0.proof.bound = [1]
  },
  Planted("overflows, the bound does not say so", in: SoundPlan.belt, .overflowNotProven) {
    $0.proof.bound = [0]
    $0.proof.optimal = false
  },
  Planted("undecided, no reason", in: SoundPlan.stopped, .undecidedWithoutReason) { $0.undecidedBecause = [] },
  Planted("undecided by a limit, everything packed", in: SoundPlan.day, .undecidedWithoutReason) {
    $0.verdict = .undecided
    $0.undecidedBecause = ["time-limit"]
    $0.proof = Proof(optimal: false, bound: [], how: .limit, nodes: 1)
    $0.headroomPercent = nil
  },
  Planted("undecided by a figure, a required unit at home", in: SoundPlan.unpublished, .undecidedWithoutReason) {
    $0.leftOut = [LeftOut(unit: name("jumper"), because: "no room")]
    $0.placements.removeAll { $0.unit == name("jumper") }
  },
  Planted("undecided, though it fits", in: SoundPlan.enough, .undecidedThoughItFits) {
    $0.verdict = .undecided
    $0.undecidedBecause = ["capacity"]
  },
  Planted("a figure that is not missing", in: SoundPlan.unpublished, .notAReason("pockets.main.size")) {
    $0.undecidedBecause.append("pockets.main.size")
  },
  Planted("a doubt beside a verdict", in: SoundPlan.day, .reasonWithoutDoubt("time-limit")) {
    $0.undecidedBecause = ["time-limit"]
  },
  Planted("a limit the proof does not know", in: SoundPlan.stopped, .limitNotInProof) { $0.proof.how = .exhausted },
]

let faultsInProofs = [
  Planted("optimal with five bounds", in: SoundPlan.day, .optimalNotProven) { $0.proof.bound.removeLast() },
  Planted("optimal with a bound below", in: SoundPlan.strapped, .optimalNotProven) { $0.proof.bound[5] = 0 },
  Planted("optimal at a limit", in: SoundPlan.day, .optimalAtALimit) { $0.proof.how = .limit },
  Planted("a bound above the objective", in: SoundPlan.belt, .boundAboveObjective) { $0.proof.bound[0] = 2 },
  Planted("a later bound above the objective", in: SoundPlan.strapped, .boundAboveObjective) { $0.proof.bound[3] = 3 },
  Planted("seven bounds", in: SoundPlan.day, .notABound) { $0.proof.bound.append(0) },
  Planted("a negative bound", in: SoundPlan.belt, .notABound) { $0.proof.bound[0] = -1 },
  Planted("a gel at home, and room for it", in: SoundPlan.day, .boundAboveBetter(name("gel", 3), pocket: "main")) {
    $0.placements.removeAll { $0.unit == name("gel", 3) }
    $0.leftOut = [LeftOut(unit: name("gel", 3), because: "no room")]
    $0.change(pocket: "main") { $0.maxWeight = nil }
    $0.objective.optionalLeftOut = 1
    $0.proof = proven($0.objective)
  },
  Planted("headroom of an overflow", in: SoundPlan.belt, .headroomWithoutFit) { $0.headroomPercent = 0 },
  Planted("headroom of 91 %", in: SoundPlan.day, .headroomOutOfRange(91)) { $0.headroomPercent = 91 },
  Planted("a percent too little", in: SoundPlan.day, .headroomTooSmall(35)) { $0.headroomPercent = 35 },
  Planted("more than the pack can lose", in: SoundPlan.day, .headroomTooLarge(61)) { $0.headroomPercent = 61 },
]

let faultsInConflicts = [
  Planted("a conflict of reach where all is within it", in: SoundPlan.day, .reachConflict(1, .notOutOfReach)) {
    $0.reachConflicts = [Conflict(units: [name("keys"), name("poles")], constraint: .volume)]
  },
  Planted("a conflict of what is all within reach", in: SoundPlan.beyondReach, .reachConflict(1, .packedTogether)) {
    $0.reachConflicts = [Conflict(units: [name("phone")], constraint: .volume)]
  },
  Planted("a conflict where all fits", in: SoundPlan.day, .conflict(1, .ofAFit)) {
    $0.conflicts = SoundPlan.belt.conflicts
  },
  Planted("a conflict of nothing", in: SoundPlan.belt, .conflict(1, .empty)) { $0.conflicts[0].units = [] },
  Planted("a conflict blamed on a pin that is none", in: SoundPlan.belt, .conflict(1, .pinUnfounded(name("jacket")))) {
    $0.conflicts[0].pinned = [name("jacket")]
  },
  Planted("a conflict with an unknown unit", in: SoundPlan.belt, .conflict(1, .unknownUnit(name("watch")))) {
    $0.conflicts[0].units[1] = name("watch")
  },
  Planted("a conflict with an optional unit", in: SoundPlan.belt, .conflict(1, .optionalUnit(name("keys")))) {
    $0.inputs.kit.entries[0].required = false
  },
  Planted("a conflict of a unit with itself", in: SoundPlan.belt, .conflict(1, .repeatedUnit(name("keys")))) {
    $0.conflicts[0].units.append(name("keys"))
  },
  Planted("a conflict in a pocket that is not there", in: SoundPlan.belt, .conflict(1, .unknownPocket("main"))) {
    $0.conflicts[0].pocket = "main"
  },
  Planted("a conflict that needs no more than there is", in: SoundPlan.belt, .conflict(1, .noExcess)) {
    $0.conflicts[0].needs = 790_000
  },
  Planted("a conflict the plan itself refutes", in: SoundPlan.belt, .conflict(1, .packedTogether)) {
    $0.conflicts[0].units.removeFirst()
  },
  Planted("a conflict that holds another", in: SoundPlan.belt, .conflict(2, .notMinimal)) {
    $0.conflicts.append($0.conflicts[0])
    $0.conflicts[1].units.append(name("gel"))
  },
  Planted("the same conflict again", in: SoundPlan.belt, .conflict(2, .notMinimal)) {
    $0.conflicts.append($0.conflicts[0])
  },
  Planted("a smaller conflict last", in: SoundPlan.belt, .conflict(2, .outOfOrder)) {
    $0.conflicts.append($0.conflicts[0])
    $0.conflicts[1].units.removeLast()
  },
]

let faultsInFixes = [
  Planted("a fix where all fits", in: SoundPlan.day, .fix(1, .ofAFit)) { $0.fixes = [.leave([name("keys")])] },
  Planted("a fix of reach where all is within it", in: SoundPlan.day, .fix(1, .ofAFit)) {
    $0.fixes = [.reach(ReachFix(how: .leave, units: [name("keys")]))]
  },
  Planted("a fix of reach that gives nothing", in: SoundPlan.beyondReach, .fix(1, .empty)) {
    $0.fixes = [.reach(ReachFix(how: .relax, units: []))]
  },
  Planted("a fix of reach with a place of nothing", in: SoundPlan.beyondReach, .fix(1, .unknownPlace(name("watch")))) {
    $0.fixes = [
      .reach(ReachFix(how: .relax, units: [name("phone")], places: [.init(unit: name("watch"), pocket: "hip")]))
    ]
  },
  Planted(
    "a fix of reach that leaves it out of reach", in: SoundPlan.beyondReach,
    .fix(1, .misplaced(name("keys"), pocket: "main"))
  ) {
    $0.fixes = [
      .reach(ReachFix(how: .relax, units: [name("phone")], places: [.init(unit: name("keys"), pocket: "main")]))
    ]
  },
  Planted(
    "a fix of reach that packs what stays at home", in: SoundPlan.beyondReach,
    .fix(1, .misplaced(name("phone"), pocket: "hip"))
  ) {
    $0.fixes = [
      .reach(ReachFix(how: .leave, units: [name("phone")], places: [.init(unit: name("phone"), pocket: "hip")]))
    ]
  },
  Planted("leaving nothing", in: SoundPlan.belt, .fix(1, .empty)) { $0.fixes[0] = .leave([]) },
  Planted("leaving what is not there", in: SoundPlan.belt, .fix(1, .unknownUnit(name("watch")))) {
    $0.fixes[0] = .leave([name("watch")])
  },
  Planted("leaving an optional unit", in: SoundPlan.belt, .fix(1, .optionalUnit(name("keys")))) {
    $0.inputs.kit.entries[0].required = false
  },
  Planted("leaving a unit twice", in: SoundPlan.belt, .fix(1, .repeatedUnit(name("keys")))) {
    $0.fixes[0] = .leave([name("keys"), name("keys")])
  },
  Planted("leaving less than the proof demands", in: SoundPlan.belt, .fix(1, .belowBound)) {
    $0.fixes[0] = .leave([name("gel", 2)])
  },
  Planted("leaving more than another way does", in: SoundPlan.belt, .fix(5, .notMinimal)) {
    $0.fixes.insert(.leave([name("keys"), name("gel", 2)]), at: 4)
  },
  Planted("more volume first", in: SoundPlan.belt, .fix(2, .outOfOrder)) { $0.fixes.swapAt(0, 1) },
  Planted("more units first", in: SoundPlan.belt, .fix(2, .outOfOrder)) {
    $0.fixes[0] = .leave([name("gel", 1), name("gel", 2)])
  },
  Planted("eleven ways of leaving things", in: SoundPlan.belt, .fix(11, .tooMany)) {
    $0.inputs.kit.entries += (1...11).map { Kit.Entry(item: soft("band-\($0)", 60)) }
    $0.fixes = (1...11).map { .leave([name("band-\($0)")]) }
  },
  Planted("the first of two equal units leaves", in: SoundPlan.belt, .fix(1, .notTheHighestNumber(name("gel")))) {
    $0.fixes[0] = .leave([name("gel", 1)])
  },
  Planted("a swap for what is no smaller choice", in: SoundPlan.belt, .fix(5, .notASmallerChoice)) {
    $0.fixes[4] = .swap(from: "jacket", to: "phone")
  },
  Planted("a bigger pack of the same size", in: SoundPlan.belt, .fix(6, .notBigger)) {
    $0.fixes[5] = .biggerPack(litreTenths: 7, packs: [])
  },
  Planted("a pack over four times as big", in: SoundPlan.belt, .fix(6, .overFourTimes)) {
    $0.fixes[5] = .biggerPack(litreTenths: 32, packs: [])
  },
  Planted("two bigger packs", in: SoundPlan.belt, .fix(7, .secondBiggerPack)) {
    $0.fixes.append(.biggerPack(litreTenths: 10, packs: []))
  },
  Planted("a bigger pack than nobody knows", in: SoundPlan.unpublished, .fix(1, .noCapacityToGrow)) {
    $0.fixes = [.biggerPack(litreTenths: 10, packs: [])]
  },
]
