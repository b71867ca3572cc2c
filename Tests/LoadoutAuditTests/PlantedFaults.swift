import Loadout
import LoadoutAudit
import Testing

/// A sound plan with one thing changed, and the fault that must be found for it.
struct Planted: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var plan: Plan
  var fault: AuditFault

  init(_ what: String, in plan: Plan, _ fault: AuditFault, _ change: (inout Plan) -> Void) {
    testDescription = what
    self.plan = plan
    self.fault = fault
    change(&self.plan)
  }
}

let plantedFaults =
  faultsInInputs + faultsInUnits + faultsInAdmission + faultsInLitres + faultsInGeometry + faultsInOrder
  + faultsInStatements + faultsInVerdicts + faultsInProofs + faultsInConflicts + faultsInFixes
  + faultsInCertificates

extension Plan {
  /// Changes the placement of a unit.
  mutating func move(_ item: String, _ number: Int64 = 1, _ change: (inout Placement) -> Void) {
    for index in placements.indices where placements[index].unit == name(item, number) { change(&placements[index]) }
  }

  mutating func change(_ item: String, _ change: (inout Item) -> Void) {
    for index in inputs.kit.entries.indices where inputs.kit.entries[index].item.id == item {
      change(&inputs.kit.entries[index].item)
    }
  }

  /// Adds a tin to the main compartment, loaded after the reservoir and before everything else.
  mutating func loadTinSecond(at: (Int64, Int64, Int64)) {
    inputs.kit.entries.append(Kit.Entry(item: rigid("tin", (20, 5, 5), grams: 1)))
    for item in ["tablet", "box", "wallet", "jumper", "towel"] { move(item) { $0.order += 1 } }
    placements.append(packed("tin", "main", order: 2, over: 5, at: at, size: (20, 5, 5)))
  }

  mutating func change(pocket: String, _ change: (inout Pocket) -> Void) {
    for index in inputs.pack.pockets.indices where inputs.pack.pockets[index].id == pocket {
      change(&inputs.pack.pockets[index])
    }
  }
}

private let faultsInInputs = [
  Planted("a box of 21 m", in: SoundPlan.day, .figureOutOfRange("items.box.size")) {
    $0.change("box") { $0.form = .rigid(size: Size(height: 21_000, width: 1, depth: 1), volume: nil) }
  },
  Planted("a negative volume", in: SoundPlan.day, .figureOutOfRange("pockets.hip.volume")) {
    $0.change(pocket: "hip") { $0.volume = .stated(CubicMillimetres(-1)) }
  },
  Planted("an hour that takes nothing", in: SoundPlan.day, .figureOutOfRange("rates.water")) {
    $0.inputs.rates[0].perHour = 0
  },
  Planted("more energy than can be summed", in: SoundPlan.day, .figureOutOfRange("items.box.contents.energy")) {
    $0.change("box") { $0.contents.energy = .max }
  },
  Planted("a negative quantity", in: SoundPlan.belt, .figureOutOfRange("items.keys.quantity")) {
    $0.inputs.kit.entries[0].quantity = -1
  },
  Planted("10,001 units", in: SoundPlan.belt, .tooManyUnits) { $0.inputs.kit.entries[0].quantity = 9_996 },
  Planted("10,001 pockets", in: SoundPlan.belt, .tooManyPockets) {
    $0.inputs.pack.pockets += (1...10_000).map { Pocket(id: "\($0)") }
  },
  Planted("10,001 pins", in: SoundPlan.belt, .tooManyPins) {
    $0.inputs.pins = (1...10_001).map { Pin(item: "keys", number: $0, pocket: "belt") }
  },
  Planted("a pin to no pocket", in: SoundPlan.day, .pinnedToNoPocket(Pin(item: "keys", pocket: "sidee"))) {
    $0.inputs.pins = [Pin(item: "keys", pocket: "sidee")]
  },
  Planted("two pins of one unit", in: SoundPlan.day, .pinnedTwice(Pin(item: "gel", number: 2, pocket: "main"))) {
    $0.inputs.pins = ["hip", "main"].map { Pin(item: "gel", number: 2, pocket: $0) }
  },
  Planted("two pockets of one ID", in: SoundPlan.day, .repeatedPocketID("hip")) {
    $0.inputs.pack.pockets.append(Pocket(id: "hip"))
  },
  Planted("a pocket in a pocket that is not there", in: SoundPlan.day, .unknownParent(pocket: "hip", parent: "side")) {
    $0.change(pocket: "hip") { $0.inside = "side" }
  },
  Planted("a pocket inside itself", in: SoundPlan.day, .pocketInsideItself("hip")) {
    $0.change(pocket: "hip") { $0.inside = "hip" }
  },
  Planted("the name of another pack", in: SoundPlan.day, .otherPack(named: "belt", given: "day-pack")) {
    $0.pack = "belt"
  },
]

private let faultsInUnits = [
  Planted("a unit packed twice", in: SoundPlan.day, .accountedTwice(name("keys"))) {
    $0.placements.append(packed("keys", "main", order: 7, over: 0))
  },
  Planted("a unit packed and left out", in: SoundPlan.day, .accountedTwice(name("keys"))) {
    $0.leftOut.append(LeftOut(unit: name("keys"), because: "no room"))
  },
  Planted("a unit forgotten", in: SoundPlan.day, .unaccounted(name("gel", 3))) {
    $0.placements.removeAll { $0.unit == name("gel", 3) }
  },
  Planted("a unit left out and not said so", in: SoundPlan.belt, .unaccounted(name("keys"))) { $0.leftOut = [] },
  Planted("a unit too many", in: SoundPlan.day, .unknownUnit(name("gel", 4))) {
    $0.placements.append(packed("gel", number: 4, "hip", .onTheMove, order: 6, over: 0))
  },
  Planted("a unit left out that the kit does not have", in: SoundPlan.belt, .unknownUnit(name("watch"))) {
    $0.leftOut.append(LeftOut(unit: name("watch"), because: "no room"))
  },
  Planted("a pocket the pack does not have", in: SoundPlan.day, .unknownPocket(name("keys"), "side")) {
    $0.move("keys") { $0.pocket = "side" }
  },
]

private let faultsInAdmission = [
  Planted("a towel in the reservoir's sleeve", in: SoundPlan.day, refused("towel", "sleeve", .onlyWhatItHolds)) {
    $0.move("towel") { $0.pocket = "sleeve" }
  },
  Planted("a flask in no holder", in: SoundPlan.day, refused("flask", "hip", .noHolder)) {
    $0.move("flask") { $0.pocket = "hip" }
  },
  Planted("a flask too big for its holder", in: SoundPlan.day, refused("flask", "holder", .aboveLimit)) {
    $0.change("flask") { $0.rated = .volume(CubicMillimetres(500_001)) }
  },
  Planted("a limit in inches for litres", in: SoundPlan.day, refused("flask", "holder", .aboveLimit)) {
    $0.change(pocket: "holder") { $0.holds = [Holding(kind: "flask", limit: .length(Millimetres(406)))] }
  },
  Planted("a limit, though the pocket takes other things too", in: SoundPlan.day, refused("towel", "main", .aboveLimit))
  {
    $0.change("towel") { $0.rated = .weight(Grams(2)) }
    $0.change(pocket: "main") { $0.holds = [Holding(kind: "towel", limit: .weight(Grams(1)))] }
  },
  Planted("a kind refused", in: SoundPlan.day, refused("wallet", "inner", .kindRefused)) {
    $0.change("wallet") { $0.kind = "wet" }
  },
  Planted("a jumper on the outside", in: SoundPlan.day, refused("jumper", "bungee", .notOutside)) {
    $0.move("jumper") { $0.pocket = "bungee" }
  },
  Planted("a pocket inside one that is outside", in: SoundPlan.strapped, refused("towel", "net", .notOutside)) {
    $0.change("towel") { $0.outside = false }
  },
  Planted("a towel outside against the wish", in: SoundPlan.strapped, refused("towel", "net", .nothingOutside)) {
    $0.inputs.nothingOutside = true
  },
  Planted("keys beside where they are pinned", in: SoundPlan.day, .notWherePinned(name("keys"), pocket: "hip")) {
    $0.inputs.pins = [Pin(item: "keys", pocket: "main")]
  },
  Planted("one of several beside its pin", in: SoundPlan.day, .notWherePinned(name("gel", 2), pocket: "hip")) {
    $0.inputs.pins = [Pin(item: "gel", pocket: "hip"), Pin(item: "gel", number: 2, pocket: "main")]
  },
  Planted("one unit too many", in: SoundPlan.day, .tooManyInPocket("hip", count: 5, atMost: 4)) {
    $0.change(pocket: "hip") { $0.atMost = 4 }
  },
  Planted(
    "a gram too much, water and inner pockets counted", in: SoundPlan.day,
    .tooHeavy("main", grams: 2_700, atMost: 2_699)
  ) { $0.change(pocket: "main") { $0.maxWeight = Grams(2_699) } },
  Planted("a thing beside one it must be apart from", in: SoundPlan.day, together("tablet", "towel", "main")) {
    $0.change("tablet") { $0.apartFrom = ["towel"] }
  },
  Planted("the same the other way round", in: SoundPlan.day, together("tablet", "towel", "main")) {
    $0.change("towel") { $0.apartFrom = ["laptop"] }
  },
  Planted(
    "units of an item apart from its own kind", in: SoundPlan.day,
    .together(name("gel", 1), name("gel", 2), pocket: "hip")
  ) {
    $0.change("gel") {
      $0.kind = "gel"
      $0.apartFrom = ["gel"]
    }
  },
]

private let faultsInLitres = [
  Planted(
    "a cubic millimetre too much in a pocket", in: SoundPlan.day,
    .pocketOverfull("hip", needs: 260_000, has: 259_999)
  ) { $0.change(pocket: "hip") { $0.volume = .stated(CubicMillimetres(259_999)) } },
  Planted(
    "inner pockets fill the outer one", in: SoundPlan.day,
    .pocketOverfull("main", needs: 4_439_000, has: 4_438_999)
  ) { $0.change(pocket: "main") { $0.volume = .stated(CubicMillimetres(4_438_999)) } },
  Planted(
    "a volume that follows from a size", in: SoundPlan.day,
    .pocketOverfull("inner", needs: 135_000, has: 134_946)
  ) { $0.change(pocket: "inner") { $0.size = Size(height: 119, width: 162, depth: 7) } },
  Planted("a capacity too small", in: SoundPlan.day, .capacityExceeded(carrier: nil, needs: 4_699_000, has: 4_698_999))
  {
    $0.inputs.pack.capacity = Span(CubicMillimetres(4_698_999))
  },
  Planted(
    "a summed capacity too small", in: SoundPlan.day, .capacityExceeded(carrier: nil, needs: 5_199_000, has: 5_100_000)
  ) {
    $0.inputs.pack.capacity = nil
    $0.change(pocket: "holder") {
      $0.beyondCapacity = false
      $0.volume = .stated(.millilitres(100))
    }
    $0.change(pocket: "main") { $0.volume = .stated(.millilitres(4_500)) }
  },
  Planted("a fit that needs a missing figure", in: SoundPlan.enough, .pocketOverfull("lid", needs: 1_000_000, has: 0)) {
    $0.move("jumper") { $0.pocket = "lid" }
  },
]

private let faultsInGeometry = [
  Planted("a box moved one millimetre into another", in: SoundPlan.day, .overlap(name("tablet"), name("box"))) {
    $0.move("box") { $0.at?.z = Millimetres(9) }
  },
  Planted("boxes of two pockets in one space", in: SoundPlan.day, .overlap(name("tablet"), name("wallet"))) {
    $0.move("tablet") { $0.at?.y = Millimetres(11) }
  },
  Planted("a box one millimetre through the wall", in: SoundPlan.day, .outsideRegion(name("box"), pocket: "main")) {
    $0.move("box") { $0.at?.x = Millimetres(21) }
  },
  Planted("a box below the floor", in: SoundPlan.day, .outsideRegion(name("box"), pocket: "main")) {
    $0.move("box") { $0.at?.y = Millimetres(-1) }
  },
  Planted("a thing out of its inner pocket", in: SoundPlan.day, .outsideRegion(name("wallet"), pocket: "inner")) {
    $0.move("wallet") { $0.at?.x = Millimetres(9) }
  },
  Planted(
    "an inner pocket cut by its parent's wall", in: SoundPlan.day, .outsideRegion(name("wallet"), pocket: "inner")
  ) {
    $0.change(pocket: "inner") { $0.at.up = Millimetres(311) }
    $0.move("wallet") { $0.at?.y = Millimetres(311) }
  },
  Planted("a turn that is not allowed upright", in: SoundPlan.day, .turnNotAllowed(name("box"))) {
    $0.move("box") { $0.size = Size(height: 180, width: 120, depth: 60) }
  },
  Planted("a turn of what is fixed", in: SoundPlan.day, .turnNotAllowed(name("wallet"))) {
    $0.move("wallet") { $0.size = Size(height: 90, width: 15, depth: 100) }
  },
  Planted("a box made smaller", in: SoundPlan.day, .notItsSize(name("box"))) {
    $0.move("box") { $0.size?.depth = Millimetres(59) }
  },
  Planted("an opening too narrow", in: SoundPlan.day, .openingTooSmall(name("wallet"), pocket: "inner")) {
    $0.change(pocket: "inner") { $0.opening?.size = Hole(99, 30) }
  },
  Planted("an ancestor's opening too narrow", in: SoundPlan.day, .openingTooSmall(name("wallet"), pocket: "main")) {
    $0.change(pocket: "main") { $0.opening?.size = Hole(180, 89) }
  },
  Planted("a rigid thing without a place", in: SoundPlan.day, .placeMissing(name("tablet"))) {
    $0.move("tablet") { $0.at = nil }
  },
  Planted("a soft thing with a place", in: SoundPlan.day, .placeUncalledFor(name("jumper"))) {
    $0.move("jumper") { $0.at = Position(x: 0, y: 0, z: 0) }
  },
  Planted("a place where shapes do not count", in: SoundPlan.day, .placeUncalledFor(name("phone"))) {
    $0.move("phone") { $0.size = Size(height: 150, width: 75, depth: 8) }
  },
]

private let faultsInOrder = [
  Planted("two units swapped in the loading order", in: SoundPlan.day, .wayBlocked(name("tablet"), by: name("box"))) {
    $0.move("tablet") { $0.order = 3 }
    $0.move("box") { $0.order = 2 }
  },
  Planted("a number left out", in: SoundPlan.day, .ordersNotCounting(root: "hip")) {
    $0.move("phone") { $0.order = 6 }
  },
  Planted("a number twice", in: SoundPlan.day, .ordersNotCounting(root: "hip")) { $0.move("phone") { $0.order = 4 } },
  Planted("inner pockets counted by themselves", in: SoundPlan.day, .ordersNotCounting(root: "main")) {
    $0.move("reservoir") { $0.order = 0 }
  },
  Planted("a unit too many on top", in: SoundPlan.day, .wrongOver(name("keys"), says: 5, counted: 4)) {
    $0.move("keys") { $0.over = 5 }
  },
  Planted("loading from the top by default", in: SoundPlan.day, .wayBlocked(name("tablet"), by: name("wallet"))) {
    $0.change(pocket: "main") { $0.opening = nil }
    $0.move("tablet") { $0.order = 4 }
    $0.move("wallet") { $0.order = 2 }
  },
  Planted("loading from the left", in: SoundPlan.day, .wayBlocked(name("box"), by: name("tin"))) {
    $0.change(pocket: "main") { $0.opening = Opening(side: .left) }
    $0.loadTinSecond(at: (0, 10, 20))
  },
  Planted("loading from the right", in: SoundPlan.day, .wayBlocked(name("tablet"), by: name("tin"))) {
    $0.change(pocket: "main") { $0.opening = Opening(side: .right) }
    $0.loadTinSecond(at: (175, 10, 0))
  },
]

private let faultsInStatements = [
  Planted("a reach too good", in: SoundPlan.day, .wrongReach(name("box"), says: .reachBehind, counted: .packOff)) {
    $0.move("box") { $0.reach = .reachBehind }
  },
  Planted(
    "a companion forgotten", in: SoundPlan.day, .wrongReach(name("wallet"), says: .packOff, counted: .reachBehind)
  ) {
    $0.inputs.companion = true
  },
  Planted("a shortfall kept quiet", in: SoundPlan.strapped, .shortfallNotListed(SoundPlan.strapped.shortfalls[1])) {
    $0.shortfalls.remove(at: 1)
  },
  Planted("a shortfall made up", in: SoundPlan.day, .shortfallUnfounded(SoundPlan.strapped.shortfalls[1])) {
    $0.shortfalls = [SoundPlan.strapped.shortfalls[1]]
  },
  Planted("a shortfall said twice", in: SoundPlan.strapped, .shortfallUnfounded(SoundPlan.strapped.shortfalls[0])) {
    $0.shortfalls.append($0.shortfalls[0])
  },
  Planted("a shortfall in other words", in: SoundPlan.strapped, .shortfallNotListed(SoundPlan.strapped.shortfalls[0])) {
    $0.shortfalls[0].got = "reach-behind"
  },
  Planted("a required unit left out too few", in: SoundPlan.belt, wrong(.requiredLeftOut, 0, 1)) {
    $0.objective.requiredLeftOut = 0
  },
  Planted("a cubic millimetre off", in: SoundPlan.belt, wrong(.leftOutVolume, 50_001, 50_000)) {
    $0.objective.leftOutVolume.count += 1
  },
  Planted("reach off by one", in: SoundPlan.strapped, wrong(.reachShortfall, 0, 1)) { $0.objective.reachShortfall = 0 },
  Planted("care off by one", in: SoundPlan.strapped, wrong(.careShortfall, 1, 2)) { $0.objective.careShortfall = 1 },
  Planted("optional units left out, uncounted", in: SoundPlan.day, wrong(.optionalLeftOut, 0, 1)) {
    $0.leftOut = [LeftOut(unit: name("gel", 3), because: "no room")]
    $0.placements.removeAll { $0.unit == name("gel", 3) }
  },
  Planted("a towel outside, uncounted", in: SoundPlan.strapped, wrong(.strappedOutside, 0, 1)) {
    $0.objective.strappedOutside = 0
  },
  Planted("poles counted as strapped on", in: SoundPlan.day, wrong(.strappedOutside, 1, 0)) {
    $0.objective.strappedOutside = 1
  },
  Planted("the flask counted in", in: SoundPlan.day, wrong(.used, 5_199_000, 4_699_000)) {
    $0.used = CubicMillimetres(5_199_000)
  },
  Planted("the lower figure of a range", in: SoundPlan.day, wrong(.capacity, 8_000_000, 10_000_000)) {
    $0.capacity = .litres(8)
  },
  Planted("an unknown capacity made up", in: SoundPlan.enough, wrong(.capacity, 2_000_000, nil)) {
    $0.capacity = .litres(2)
  },
  Planted("a gram forgotten", in: SoundPlan.day, wrong(.weight, 3_844, 3_845)) { $0.weight = Grams(3_844) },
  Planted("a weight, where one is unknown", in: SoundPlan.unpublished, wrong(.weight, 300, nil)) {
    $0.weight = Grams(300)
  },
  Planted("the pack's lower weight", in: SoundPlan.day, wrong(.packWeight, 400, 430)) { $0.packWeight = Grams(400) },
  Planted("a pocket's use without its inner ones", in: SoundPlan.day, wrong(.pocketUsed("main"), 3_304_000, 4_439_000))
  {
    $0.pockets[0].used = CubicMillimetres(3_304_000)
  },
  Planted("a volume nobody knows", in: SoundPlan.unpublished, wrong(.pocketVolume("main"), 12_000_000, nil)) {
    $0.pockets[0].volume = .litres(12)
  },
  Planted("the flask's water forgotten", in: SoundPlan.day, wrong(.supply(.water), 1_000_000, 1_500_000)) {
    $0.supplies?.water.amount = 1_000_000
  },
  Planted("water that lasts a minute longer", in: SoundPlan.day, wrong(.supplyMinutes(.water), 256, 255)) {
    $0.supplies?.water.minutes = 256
  },
  Planted("a time without a rate", in: SoundPlan.day, wrong(.supplyMinutes(.energy), 60, nil)) {
    $0.supplies?.energy.minutes = 60
  },
  Planted("a time without the rate that is there", in: SoundPlan.day, wrong(.supplyMinutes(.water), nil, 255)) {
    $0.supplies?.water.minutes = nil
  },
  Planted("food that nobody packed", in: SoundPlan.day, wrong(.supply(.carbohydrate), 23_000, 0)) {
    $0.supplies?.carbohydrate.amount = 23_000
  },
  Planted("a pocket not listed", in: SoundPlan.day, .pocketNotListed("sleeve")) { $0.pockets.remove(at: 2) },
  Planted("a pocket listed twice", in: SoundPlan.day, .pocketListedTwice("hip")) { $0.pockets.append($0.pockets[3]) },
  Planted("a pocket listed that is not there", in: SoundPlan.day, .unknownPocketListed("side")) {
    $0.pockets.append(use("side", 0, nil))
  },
  Planted("a stated figure called an estimate", in: SoundPlan.day, .statedFigureAsEstimate("capacity")) {
    $0.restsOnEstimates.append("capacity")
  },
  Planted("an item's stated figure called an estimate", in: SoundPlan.day, .statedFigureAsEstimate("items.box.size")) {
    $0.change("box") { $0.sources = [Source(figures: ["size"], basis: .measured)] }
    $0.restsOnEstimates.append("items.box.size")
  },
  Planted("an estimate of a pocket that is not there", in: SoundPlan.day, .noSuchFigure("pockets.side.volume")) {
    $0.restsOnEstimates.append("pockets.side.volume")
  },
  Planted("an estimate of a volume nobody gives", in: SoundPlan.day, .noSuchFigure("pockets.holder.volume")) {
    $0.restsOnEstimates.append("pockets.holder.volume")
  },
  Planted("an estimate of an item that stays at home", in: SoundPlan.day, .noSuchFigure("items.watch.size")) {
    $0.restsOnEstimates.append("items.watch.size")
  },
  Planted("an estimate twice", in: SoundPlan.day, .estimateListedTwice("pockets.main.volume")) {
    $0.restsOnEstimates.append("pockets.main.volume")
  },
  Planted("an alternative that is not in the kit", in: SoundPlan.day, .chosenNotInKit("flask-500")) {
    $0.inputs.chosen = ["flask-500"]
  },
  Planted("an alternative taken twice, in the kit once", in: SoundPlan.day, .chosenNotInKit("flask")) {
    $0.inputs.chosen = ["flask", "flask"]
  },
]

func refused(_ item: String, _ pocket: String, _ why: Refusal) -> AuditFault {
  .refused(name(item), pocket: pocket, why)
}

func together(_ a: String, _ b: String, _ pocket: String) -> AuditFault { .together(name(a), name(b), pocket: pocket) }

func wrong(_ figure: Figure, _ says: Int64?, _ counted: Int64?) -> AuditFault {
  .wrongFigure(figure, says: says, counted: counted)
}
