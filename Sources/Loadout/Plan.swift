/// The answer: a verdict, the arrangement that goes with it, and what proves it.
public struct Plan: Hashable, Sendable {
  /// The run's ID, or the kit's name; nil where neither has one.
  public var run: String?
  /// The pack's ID.
  public var pack: String
  public var verdict: Verdict
  /// Why nothing more can be said: "time-limit", "node-limit", "cancelled", or the path of a missing figure.
  public var undecidedBecause: [String]
  public var inputs: PlanInputs
  public var objective: Objective
  public var proof: Proof
  public var placements: [Placement]
  public var leftOut: [LeftOut]
  public var shortfalls: [Shortfall]
  public var conflicts: [Conflict]
  /// Where all is packed and not all within reach: smallest sets of required units that no arrangement packs each
  /// within the reach it needs.
  public var reachConflicts: [Conflict]
  public var fixes: [Fix]
  public var pockets: [PocketUse]
  /// What counts against the capacity.
  public var used: CubicMillimetres
  public var capacity: CubicMillimetres?
  public var headroomPercent: Int?
  /// By how much every estimated volume may be off, against the verdict, and leave it as it is: 0, 5, 10, 15, 20 or
  /// 30; nil where the verdict is open or nobody asked.
  public var certaintyPercent: Int?
  /// The path of the estimated figure that turns the verdict soonest, where the estimates must be right.
  public var measureFirst: String?
  /// All packed units and what is worn; nil where one's weight is unknown.
  public var weight: Grams?
  public var packWeight: Grams?
  /// What the packed units and what is worn hold to drink and to eat; nil where the plan does not say.
  public var supplies: Supplies?
  /// Paths of estimated figures the verdict rests on: the pack's as in its sources ("pockets.main.volume"), an
  /// item's behind "items." and its ID.
  public var restsOnEstimates: [String]

  public init(
    run: String?, pack: String, verdict: Verdict, undecidedBecause: [String] = [], inputs: PlanInputs,
    objective: Objective, proof: Proof, placements: [Placement] = [], leftOut: [LeftOut] = [],
    shortfalls: [Shortfall] = [], conflicts: [Conflict] = [], fixes: [Fix] = [], pockets: [PocketUse] = [],
    used: CubicMillimetres = CubicMillimetres(0), capacity: CubicMillimetres? = nil, headroomPercent: Int? = nil,
    weight: Grams? = nil, packWeight: Grams? = nil, supplies: Supplies? = nil, restsOnEstimates: [String] = [],
    certaintyPercent: Int? = nil, measureFirst: String? = nil, reachConflicts: [Conflict] = []
  ) {
    self.run = run
    self.pack = pack
    self.verdict = verdict
    self.undecidedBecause = undecidedBecause
    self.inputs = inputs
    self.objective = objective
    self.proof = proof
    self.placements = placements
    self.leftOut = leftOut
    self.shortfalls = shortfalls
    self.conflicts = conflicts
    self.fixes = fixes
    self.pockets = pockets
    self.used = used
    self.capacity = capacity
    self.headroomPercent = headroomPercent
    self.weight = weight
    self.packWeight = packWeight
    self.supplies = supplies
    self.restsOnEstimates = restsOnEstimates
    self.certaintyPercent = certaintyPercent
    self.measureFirst = measureFirst
    self.reachConflicts = reachConflicts
  }
}

public enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// Everything required is packed.
  case fits
  /// Proven that it cannot be.
  case overflows
  /// A limit was reached, or a figure is missing.
  case undecided
}

/// Everything a plan was made from, so that it can be judged again from its own file.
public struct PlanInputs: Hashable, Sendable {
  public var kit: Kit
  public var pack: Pack
  public var companion: Bool
  public var nothingOutside: Bool
  /// The item IDs of the alternatives taken.
  public var chosen: [String]
  /// What an hour of the run takes, at most one rate a nutrient.
  public var rates: [Rate]
  /// What is worn or in the hand: not packed, and no part of ``kit``, yet carried.
  public var worn: [Kit.Entry]
  /// What lies in a pocket of the person's choice, at most one pin for an item and one for a unit.
  public var pins: [Pin]

  public init(
    kit: Kit, pack: Pack, companion: Bool = false, nothingOutside: Bool = false, chosen: [String] = [],
    rates: [Rate] = [], worn: [Kit.Entry] = [], pins: [Pin] = []
  ) {
    self.kit = kit
    self.pack = pack
    self.companion = companion
    self.nothingOutside = nothingOutside
    self.chosen = chosen
    self.rates = rates
    self.worn = worn
    self.pins = pins
  }
}

/// The six proven levels of the objective, compared from the first to the last, smaller is better.
public struct Objective: Hashable, Comparable, Sendable {
  /// Required units not packed.
  public var requiredLeftOut: Int64
  /// Their volume.
  public var leftOutVolume: CubicMillimetres
  /// Levels of reach missed by packed required units.
  public var reachShortfall: Int64
  /// Demands to be dry or closed in that packed required units miss.
  public var careShortfall: Int64
  /// Optional units not packed.
  public var optionalLeftOut: Int64
  /// Units in an outside pocket that does not hold their kind.
  public var strappedOutside: Int64

  public init(
    requiredLeftOut: Int64 = 0, leftOutVolume: CubicMillimetres = CubicMillimetres(0), reachShortfall: Int64 = 0,
    careShortfall: Int64 = 0, optionalLeftOut: Int64 = 0, strappedOutside: Int64 = 0
  ) {
    self.requiredLeftOut = requiredLeftOut
    self.leftOutVolume = leftOutVolume
    self.reachShortfall = reachShortfall
    self.careShortfall = careShortfall
    self.optionalLeftOut = optionalLeftOut
    self.strappedOutside = strappedOutside
  }

  /// The six values, first level first (the second in cubic millimetres).
  public var levels: [Int64] {
    [requiredLeftOut, leftOutVolume.count, reachShortfall, careShortfall, optionalLeftOut, strappedOutside]
  }

  public static func < (a: Self, b: Self) -> Bool {
    let (left, right) = (a.levels, b.levels)
    for level in 0..<left.count where left[level] != right[level] { return left[level] < right[level] }
    return false
  }
}

/// What stands behind a verdict.
public struct Proof: Hashable, Sendable {
  /// All six levels are proven.
  public var optimal: Bool
  /// Proven lower bounds, first level first; as many as were reached (the second in cubic millimetres).
  public var bound: [Int64]
  public var how: How
  /// What arithmetic alone shows; there where ``how`` says so.
  public var certificate: Certificate?
  /// Steps of the search, the same on every machine.
  public var nodes: Int64
  /// Time taken, where a clock was given; in thousandths of a millisecond.
  public var microseconds: Int64?

  public init(
    optimal: Bool, bound: [Int64], how: How, certificate: Certificate? = nil, nodes: Int64, microseconds: Int64? = nil
  ) {
    self.optimal = optimal
    self.bound = bound
    self.how = how
    self.certificate = certificate
    self.nodes = nodes
    self.microseconds = microseconds
  }

  /// What the verdict rests on.
  ///
  /// It does not speak of all levels: of an overflow, that something required must stay at home; how much, and
  /// everything after that, is proven by search (see ``bound`` and ``optimal``). Of a fit, which its arrangement
  /// shows, that nothing better exists.
  public enum How: String, Hashable, Sendable, CaseIterable {
    /// Arithmetic alone. An overflow carries what anybody can add up again. A fit that misses nothing, every level
    /// being zero, is its own certificate: nothing was exhausted, as no level can be less.
    case certificate
    /// The search went through everything that the bounds left; only another search can check that.
    case exhausted
    /// A limit stopped it.
    case limit
  }
}

/// A packed unit: its pocket, and its place there where shapes count.
public struct Placement: Hashable, Sendable {
  public var unit: UnitName
  /// The pocket it lies in directly.
  public var pocket: String
  public var reach: Reach
  /// Where it begins in the root pocket's box; nil for soft units and in roots without a size.
  public var at: Position?
  /// Its sides as placed.
  public var size: Size?
  /// Its number in its root pocket's loading order, from 1.
  public var order: Int
  /// Units loaded after it in the same root.
  public var over: Int

  public init(
    unit: UnitName, pocket: String, reach: Reach, at: Position? = nil, size: Size? = nil, order: Int, over: Int
  ) {
    self.unit = unit
    self.pocket = pocket
    self.reach = reach
    self.at = at
    self.size = size
    self.order = order
    self.over = over
  }
}

/// A unit that stays at home, and why.
public struct LeftOut: Hashable, Sendable {
  public var unit: UnitName
  public var because: String

  public init(unit: UnitName, because: String) {
    self.unit = unit
    self.because = because
  }
}

/// A packed required unit that misses a wish.
public struct Shortfall: Hashable, Sendable {
  public var unit: UnitName
  public var kind: Kind
  /// The words of a plan: a level of reach, "dry" or "closed".
  public var wanted: String
  /// What it got instead: a level of reach, "not dry" or "open".
  public var got: String

  public init(unit: UnitName, kind: Kind, wanted: String, got: String) {
    self.unit = unit
    self.kind = kind
    self.wanted = wanted
    self.got = got
  }

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case reach
    case dry
    case closed
  }
}

/// A smallest set of required units that no arrangement packs together, and the constraint that forbids it.
public struct Conflict: Hashable, Sendable {
  public var units: [UnitName]
  public var constraint: Constraint
  /// The pocket whose constraint it is, or the carrier whose capacity where several are carried together; nil for the
  /// pack's capacity or where several pockets share in it.
  public var pocket: String?
  /// What is needed and what there is: millimetres, cubic millimetres, grams or a count, by the constraint.
  public var needs: Int64?
  public var has: Int64?
  /// Those of the units that would go in together but for where they are pinned to; none where pins are not to blame.
  public var pinned: [UnitName]
  /// Without any one of the units the others go in. False where the steps did not suffice to tell: fewer may be too many
  /// already.
  public var isMinimal = true
  /// The sentence a person reads.
  public var text: String

  public init(
    units: [UnitName], constraint: Constraint, pocket: String? = nil, needs: Int64? = nil, has: Int64? = nil,
    pinned: [UnitName] = [], text: String = ""
  ) {
    self.units = units
    self.constraint = constraint
    self.pocket = pocket
    self.needs = needs
    self.has = has
    self.pinned = pinned
    self.text = text
  }

  public enum Constraint: String, Hashable, Sendable, CaseIterable {
    case dimension
    case opening
    case holder
    case refused
    case volume
    case capacity
    case count
    case weight
    case apart
    case geometry
  }
}

/// A change after which everything required fits, or is within reach; each was solved again before it is offered.
public enum Fix: Hashable, Sendable {
  /// Leave these required units behind.
  case leave([UnitName])
  case swap(from: String, to: String)
  /// The least litres at which this pack, grown, would do (nil: litres alone do not help), and packs that take the load.
  case biggerPack(litreTenths: Int64?, packs: [String])
  case reach(ReachFix)
}

/// How full a pocket and what lies inside it is.
public struct PocketUse: Hashable, Sendable {
  public var id: String
  public var used: CubicMillimetres
  /// The known volume; nil where none is.
  public var volume: CubicMillimetres?

  public init(id: String, used: CubicMillimetres, volume: CubicMillimetres?) {
    self.id = id
    self.used = used
    self.volume = volume
  }
}
