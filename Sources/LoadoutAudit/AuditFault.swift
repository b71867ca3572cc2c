import Loadout

/// One thing in which a plan differs from the model: a fact, and through ``sentence`` the words for it.
public enum AuditFault: Hashable, Sendable {
  // What the plan was made from cannot be read as a kit and a pack.
  case figureOutOfRange(String)
  case tooManyUnits
  case tooManyPockets
  case tooManyPins
  case pinnedToNoPocket(Pin)
  case pinnedTwice(Pin)
  case repeatedPocketID(String)
  case unknownParent(pocket: String, parent: String)
  case pocketInsideItself(String)
  case repeatedCarrierID(String)
  /// A root pocket that no carrier has, or several.
  case notOnOneCarrier(String)
  /// What a carrier lists is no root pocket.
  case notARootToCarry(String)
  case otherPack(named: String, given: String)

  // Every unit of the kit once.
  case unknownUnit(UnitName)
  case unknownPocket(UnitName, String)
  case accountedTwice(UnitName)
  case unaccounted(UnitName)

  // The hard constraints.
  case notWherePinned(UnitName, pocket: String)
  case refused(UnitName, pocket: String, Refusal)
  case tooManyInPocket(String, count: Int64, atMost: Int64)
  case tooHeavy(String, grams: Int64, atMost: Int64)
  case pocketOverfull(String, needs: Int64, has: Int64)
  case capacityExceeded(carrier: String?, needs: Int64, has: Int64)
  case together(UnitName, UnitName, pocket: String)
  case placeMissing(UnitName)
  case placeUncalledFor(UnitName)
  case notItsSize(UnitName)
  case turnNotAllowed(UnitName)
  case outsideRegion(UnitName, pocket: String)
  case overlap(UnitName, UnitName)
  case openingTooSmall(UnitName, pocket: String)

  // What the plan says of its arrangement.
  case wrongFigure(Figure, says: Int64?, counted: Int64?)
  case wrongReach(UnitName, says: Reach, counted: Reach)
  case shortfallNotListed(Shortfall)
  case shortfallUnfounded(Shortfall)
  case pocketNotListed(String)
  case unknownPocketListed(String)
  case pocketListedTwice(String)
  case ordersNotCounting(root: String)
  case wayBlocked(UnitName, by: UnitName)
  case wrongOver(UnitName, says: Int, counted: Int)

  // The verdict and its proof.
  case fitsWithoutARequiredUnit
  case overflowsWithEverythingPacked
  case overflowNotProven
  case undecidedThoughItFits
  case undecidedWithoutReason
  case reasonWithoutDoubt(String)
  case notAReason(String)
  case limitNotInProof
  case optimalNotProven
  case optimalAtALimit
  case boundAboveObjective
  case boundAboveBetter(UnitName, pocket: String)
  case notABound
  case certificate(CertificateFlaw)
  case refutation(Int, RefutationFlaw)
  case headroomWithoutFit
  case headroomOutOfRange(Int)
  case headroomTooSmall(Int)
  case headroomTooLarge(Int)
  /// No such step, or the verdict is open.
  case certaintyOutOfPlace(Int)
  /// The arrangement itself holds with estimates that are further off.
  case certaintyTooSmall(Int)
  /// With estimates so far off, the pack has fewer litres than what must be inside it.
  case certaintyTooLarge(Int)
  /// Named to be measured, and the verdict does not rest on it, or holds though it is off.
  case measureFirstUnfounded(String)

  // What the plan explains and proposes.
  case conflict(Int, ConflictFlaw)
  case reachConflict(Int, ConflictFlaw)
  case fix(Int, FixFlaw)
  case statedFigureAsEstimate(String)
  case noSuchFigure(String)
  case estimateListedTwice(String)
  /// The alternatives said to be taken are not the kit's.
  case chosenNotInKit(String)
}

/// Why a pocket does not take an item.
public enum Refusal: Hashable, Sendable {
  /// The pocket takes only what it holds, and it does not hold this kind.
  case onlyWhatItHolds
  /// The item goes only into a holder, and the pocket is none for its kind.
  case noHolder
  /// The item is rated above what the holder takes.
  case aboveLimit
  case kindRefused
  /// The pocket is outside, and the item may not be.
  case notOutside
  /// The plan was to have nothing strapped on outside.
  case nothingOutside
}

/// A figure a plan states that can be counted again.
public enum Figure: Hashable, Sendable {
  case requiredLeftOut
  case leftOutVolume
  case reachShortfall
  case careShortfall
  case optionalLeftOut
  case strappedOutside
  case used
  case capacity
  case weight
  case packWeight
  case pocketUsed(String)
  case pocketVolume(String)
  /// What the packed units hold of something, and the minutes it lasts.
  case supply(QuantityRule.Nutrient)
  case supplyMinutes(QuantityRule.Nutrient)
}

/// What is wrong with a conflict.
public enum ConflictFlaw: Hashable, Sendable {
  case ofAFit
  /// Of reach, where all is within it or not all is packed.
  case notOutOfReach
  case empty
  case unknownUnit(UnitName)
  case optionalUnit(UnitName)
  case repeatedUnit(UnitName)
  case unknownPocket(String)
  /// What is needed is no more than what there is.
  case noExcess
  /// Blamed on a pin of what it does not hold, or of what is not pinned.
  case pinUnfounded(UnitName)
  /// The plan itself packs all of its units.
  case packedTogether
  /// It holds all of another conflict's units.
  case notMinimal
  /// A conflict before it has more units.
  case outOfOrder
}

/// What is wrong with a fix.
public enum FixFlaw: Hashable, Sendable {
  case ofAFit
  case empty
  case unknownUnit(UnitName)
  case optionalUnit(UnitName)
  case repeatedUnit(UnitName)
  /// Fewer, or by volume less, than the plan's own proof says must stay behind.
  case belowBound
  /// It holds all units of another fix.
  case notMinimal
  case outOfOrder
  /// More than ten ways of leaving things behind.
  case tooMany
  /// A unit leaves while an equal one with a higher number stays.
  case notTheHighestNumber(UnitName)
  /// The kit's item names no such smaller choice.
  case notASmallerChoice
  case noCapacityToGrow
  case notBigger
  case overFourTimes
  case secondBiggerPack
  /// A unit or a pocket that there is not.
  case unknownPlace(UnitName)
  /// A unit where it may not lie, or is not within reach.
  case misplaced(UnitName, pocket: String)
}
