import Loadout

extension AuditFault {
  /// What is wrong, for a person.
  ///
  /// One switch over all cases, so that no fault can be without its words.
  public var sentence: String {
    switch self {
    case .figureOutOfRange(let path): "\(path) is not a figure that can be judged"
    case .tooManyUnits: "the kit has more units than can be judged"
    case .tooManyPockets: "the pack has more pockets than can be judged"
    case .tooManyPins: "there are more pins than can be judged"
    case .pinnedToNoPocket(let pin): "\(pin.subject) is pinned to \(pin.pocket), which the pack does not have"
    case .pinnedTwice(let pin): "\(pin.subject) is pinned twice"
    case .repeatedPocketID(let id): "two pockets are called \(id)"
    case .unknownParent(let pocket, let parent): "\(pocket) lies inside \(parent), which the pack does not have"
    case .pocketInsideItself(let pocket): "\(pocket) lies inside itself"
    case .repeatedCarrierID(let id): "two carriers are called \(id)"
    case .notOnOneCarrier(let pocket): "\(pocket) is not on one of the carriers"
    case .notARootToCarry(let pocket): "a carrier has \(pocket), which is no pocket that lies in none"
    case .otherPack(let named, let given): "the plan is for \(named), its pack is \(given)"
    case .unknownUnit(let unit): "\(unit.text) is not in the kit"
    case .unknownPocket(let unit, let pocket): "\(unit.text) lies in \(pocket), which the pack does not have"
    case .accountedTwice(let unit): "\(unit.text) is packed or left out more than once"
    case .unaccounted(let unit): "\(unit.text) is neither packed nor left out"
    case .notWherePinned(let unit, let pocket): "\(unit.text) lies in \(pocket) and is pinned to another pocket"
    case .refused(let unit, let pocket, let refusal): "\(pocket) does not take \(unit.text): \(refusal.sentence)"
    case .tooManyInPocket(let pocket, let count, let most): "\(pocket) has \(count) units in it and takes \(most)"
    case .tooHeavy(let pocket, let grams, let most): "\(pocket) carries \(grams) g and may carry \(most) g"
    case .pocketOverfull(let pocket, let needs, let has):
      "\(pocket) would need \(millilitres(needs)) and has \(millilitres(has))"
    case .capacityExceeded(let carrier, let needs, let has):
      "\(carrier ?? "the pack") would need \(millilitres(needs)) and has \(millilitres(has))"
    case .together(let a, let b, let pocket): "\(a.text) and \(b.text) lie in \(pocket) and must be kept apart"
    case .placeMissing(let unit): "\(unit.text) is rigid and in a pocket with a size, yet has no place in it"
    case .placeUncalledFor(let unit): "\(unit.text) has a place, where shapes do not count"
    case .notItsSize(let unit): "\(unit.text) as placed does not have its own sides"
    case .turnNotAllowed(let unit): "\(unit.text) may not be turned like that"
    case .outsideRegion(let unit, let pocket): "\(unit.text) reaches out of \(pocket)"
    case .overlap(let a, let b): "\(a.text) and \(b.text) overlap"
    case .openingTooSmall(let unit, let pocket): "\(unit.text) as placed does not pass the opening of \(pocket)"
    case .wrongFigure(let figure, let says, let counted):
      "\(figure.words): the plan says \(figure.worded(says)), counted again it is \(figure.worded(counted))"
    case .wrongReach(let unit, let says, let counted):
      "\(unit.text) is said to be reached \(says.word), where it lies that is \(counted.word)"
    case .shortfallNotListed(let miss):
      "\(miss.unit.text) gets \(miss.got) for \(miss.wanted), and no shortfall says so"
    case .shortfallUnfounded(let miss):
      "a shortfall says that \(miss.unit.text) gets \(miss.got) for \(miss.wanted), which is not so"
    case .pocketNotListed(let pocket): "the plan does not say how full \(pocket) is"
    case .unknownPocketListed(let pocket): "the plan says how full \(pocket) is, which the pack does not have"
    case .pocketListedTwice(let pocket): "the plan says twice how full \(pocket) is"
    case .ordersNotCounting(let root): "the loading order in \(root) does not count from 1 without a gap"
    case .wayBlocked(let unit, let other): "\(unit.text) cannot be moved straight in: \(other.text) is loaded before it"
    case .wrongOver(let unit, let says, let counted):
      "\(unit.text) is said to lie under \(says) units, \(counted) are loaded after it"
    case .fitsWithoutARequiredUnit: "the verdict is fits, and a required unit is left out"
    case .overflowsWithEverythingPacked: "the verdict is overflows, and everything required is packed"
    case .overflowNotProven: "the verdict is overflows, and nothing proves it"
    case .undecidedThoughItFits: "the verdict is undecided, and the arrangement fits whatever the missing figures are"
    case .undecidedWithoutReason: "the verdict is undecided, and no reason is given that makes it so"
    case .reasonWithoutDoubt(let reason): "\(reason) is given as a doubt, and the verdict has none"
    case .notAReason(let reason): "\(reason) is neither a limit nor a missing figure"
    case .limitNotInProof: "a limit is given as the reason, and the proof knows none"
    case .optimalNotProven: "called optimal without six bounds that equal the objective"
    case .optimalAtALimit: "called optimal, though a limit stopped the search"
    case .boundAboveObjective: "a bound lies above the objective reached"
    case .boundAboveBetter(let unit, let pocket):
      "\(unit.text) can be put into \(pocket) as things lie, which the bound denies"
    case .notABound: "a bound or a count of steps is negative, or there are more than six bounds"
    case .certificate(let flaw): flaw.sentence
    case .refutation(let number, let flaw): "refutation \(number): \(flaw.sentence)"
    case .headroomWithoutFit: "headroom is given, and the verdict is not fits"
    case .headroomOutOfRange(let percent): "a headroom of \(percent) % is not between 0 and 90 %"
    case .headroomTooSmall(let percent): "headroom is \(percent) %, and the arrangement itself has more"
    case .headroomTooLarge(let percent): "with \(percent) % less, the pack has fewer litres than what must be inside it"
    case .certaintyOutOfPlace(let percent): "a certainty of \(percent) % is no step of it, or the verdict is open"
    case .certaintyTooSmall(let percent):
      "it is said to hold with estimates \(percent) % off, and the arrangement itself holds further"
    case .certaintyTooLarge(let percent):
      "with estimates \(percent) % off, the pack has fewer litres than what must be inside it"
    case .measureFirstUnfounded(let path): "\(path) is to be measured first, and the verdict does not hang on it"
    case .conflict(let number, let flaw): "conflict \(number): \(flaw.sentence)"
    case .reachConflict(let number, let flaw): "reach conflict \(number): \(flaw.sentence)"
    case .fix(let number, let flaw): "fix \(number): \(flaw.sentence)"
    case .statedFigureAsEstimate(let path): "\(path) is called an estimate, but a source states it"
    case .noSuchFigure(let path): "\(path) is called an estimate, and the inputs have no such figure"
    case .estimateListedTwice(let path): "\(path) is called an estimate twice"
    case .chosenNotInKit(let item):
      "\(item) is said to be one of the alternatives taken, and the kit does not have it there"
    }
  }
}

/// A volume as plans write it: in millilitres, exactly.
private func millilitres(_ count: Int64) -> String {
  let (whole, rest) = (count.magnitude / 1_000, count.magnitude % 1_000)
  var text = (count < 0 ? "-" : "") + "\(whole)"
  if rest > 0 {
    var digits = "\(1_000 + rest)".dropFirst()
    while digits.last == "0" { digits.removeLast() }
    text += "." + digits
  }
  return text + " ml"
}

extension Refusal {
  var sentence: String {
    switch self {
    case .onlyWhatItHolds: "it takes only the kinds it holds"
    case .noHolder: "such a thing goes only into a holder for it"
    case .aboveLimit: "it is rated above the holder's limit"
    case .kindRefused: "the pocket refuses its kind"
    case .notOutside: "it may not be carried outside"
    case .nothingOutside: "nothing was to be strapped on outside"
    }
  }
}

extension Figure {
  /// A count with its unit.
  func worded(_ count: Int64?) -> String {
    guard let count else { return "unknown" }
    return switch self {
    case .leftOutVolume, .used, .capacity, .pocketUsed, .pocketVolume: millilitres(count)
    case .weight, .packWeight: "\(count) g"
    case .supply(.water): millilitres(count)
    case .supply(.carbohydrate): "\(count) mg"
    case .supply(.energy): "\(count) kcal"
    case .supplyMinutes: "\(count) min"
    case .requiredLeftOut, .reachShortfall, .careShortfall, .optionalLeftOut, .strappedOutside: "\(count)"
    }
  }

  var words: String {
    switch self {
    case .requiredLeftOut: "required units left out"
    case .leftOutVolume: "their volume"
    case .reachShortfall: "reach shortfall"
    case .careShortfall: "care shortfall"
    case .optionalLeftOut: "optional units left out"
    case .strappedOutside: "units strapped on outside"
    case .used: "volume used"
    case .capacity: "capacity"
    case .weight: "weight"
    case .packWeight: "the pack's weight"
    case .pocketUsed(let pocket): "volume used of \(pocket)"
    case .pocketVolume(let pocket): "volume of \(pocket)"
    case .supply(let nutrient): "\(nutrient.rawValue) carried"
    case .supplyMinutes(let nutrient): "minutes the \(nutrient.rawValue) lasts"
    }
  }
}

extension ConflictFlaw {
  var sentence: String {
    switch self {
    case .ofAFit: "everything required fits"
    case .notOutOfReach: "nothing that is packed is out of reach, or not everything is packed"
    case .empty: "it names no units"
    case .unknownUnit(let unit): "\(unit.text) is not in the kit"
    case .optionalUnit(let unit): "\(unit.text) is not required"
    case .repeatedUnit(let unit): "\(unit.text) stands in it twice"
    case .unknownPocket(let pocket): "the pack has no \(pocket)"
    case .noExcess: "what it needs is no more than what there is"
    case .pinUnfounded(let unit): "it blames a pin of \(unit.text), which is not pinned or no part of it"
    case .packedTogether: "the plan itself packs its units together"
    case .notMinimal: "it holds another conflict"
    case .outOfOrder: "smaller sets come first"
    }
  }
}

extension FixFlaw {
  var sentence: String {
    switch self {
    case .ofAFit: "everything required fits"
    case .empty: "it names no units"
    case .unknownUnit(let unit): "\(unit.text) is not in the kit"
    case .optionalUnit(let unit): "\(unit.text) is not required"
    case .repeatedUnit(let unit): "\(unit.text) stands in it twice"
    case .belowBound: "it leaves less behind than is proven to be needed"
    case .notMinimal: "it holds another fix"
    case .outOfOrder: "fewer units come first, then less volume"
    case .tooMany: "there are more than ten ways of leaving things behind"
    case .notTheHighestNumber(let unit): "\(unit.text) leaves, and an equal unit with a higher number stays"
    case .notASmallerChoice: "the kit has no such item with such a smaller choice"
    case .noCapacityToGrow: "the pack's capacity is unknown"
    case .notBigger: "it is no bigger than the pack"
    case .overFourTimes: "it is over four times the pack"
    case .secondBiggerPack: "there is another bigger pack"
    case .unknownPlace(let unit): "it tells a place of \(unit.text), and there is no such thing or pocket"
    case .misplaced(let unit, let pocket): "\(unit.text) may not lie in \(pocket), or is out of reach there"
    }
  }
}
