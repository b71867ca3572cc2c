/// A proof, by arithmetic alone, that required units must stay at home: ``Proof/How/certificate``'s.
///
/// It says the same of every combination of a run's alternatives, since an overflow is one only if all of them are.
/// That the combinations are all there are is the run's to know: a plan's file does not hold the run.
public struct Certificate: Hashable, Sendable {
  /// At least this many required units stay at home, whichever alternatives are taken.
  public var requiredLeftOut: Int64
  /// One for each combination, the plan's own first. None where nothing has to stay: then the arrangement itself,
  /// which misses nothing, is all the proof there can be.
  public var refutations: [Refutation]

  public init(requiredLeftOut: Int64, refutations: [Refutation]) {
    self.requiredLeftOut = requiredLeftOut
    self.refutations = refutations
  }
}

/// Why one combination of a run's alternatives cannot be packed.
public struct Refutation: Hashable, Sendable {
  /// The alternatives taken, as ``PlanInputs/chosen`` has them.
  public var chosen: [String]
  /// What the arguments need of the combination's kit, which may have more: nothing that comes on top helps. Nil: the
  /// plan's own kit.
  public var kit: Kit?
  /// Each speaks of other items, so that what they leave out adds up.
  public var arguments: [Argument]

  public init(chosen: [String] = [], kit: Kit? = nil, arguments: [Argument]) {
    self.chosen = chosen
    self.kit = kit
    self.arguments = arguments
  }

  /// What the arguments leave out together.
  public var requiredLeftOut: Int64 {
    var sum: Int64 = 0
    for argument in arguments { sum = sum.addingReportingOverflow(argument.leftOut).partialValue }
    return sum
  }
}

/// One argument why required units stay at home.
public enum Argument: Hashable, Sendable {
  case nowhere(Nowhere)
  case sum(LimitSum)

  /// How many required units stay at home by it at the least.
  public var leftOut: Int64 {
    switch self {
    case .nowhere(let nowhere): nowhere.leftOut
    case .sum(let sum): sum.leftOut
    }
  }

  /// The items it speaks of.
  public var items: [String] {
    switch self {
    case .nowhere(let nowhere): [nowhere.item]
    case .sum(let sum): sum.items
    }
  }
}

/// An item whose units go into no pocket, whatever else is packed, and stay at home: all that are required, or those
/// that are pinned to where they cannot go.
public struct Nowhere: Hashable, Sendable {
  public var item: String
  public var leftOut: Int64
  /// What keeps the item out of the pockets: of every one of the pack, or of those that units are pinned to.
  public var pockets: [Closed]

  public init(item: String, leftOut: Int64, pockets: [Closed]) {
    self.item = item
    self.leftOut = leftOut
    self.pockets = pockets
  }

  /// A pocket that is closed to an item, and one constraint that closes it: its own, or that of a pocket around it.
  public struct Closed: Hashable, Sendable {
    public var pocket: String
    public var why: Conflict.Constraint

    public init(pocket: String, why: Conflict.Constraint) {
      self.pocket = pocket
      self.why = why
    }
  }
}

/// Units that together ask for more than some limits give, wherever they lie.
///
/// Each limit is taken some times (a surrogate constraint: F. Glover, Operations Research 13, 1965). A unit in a pocket
/// costs what it draws there on each limit, times that; wherever it goes it costs at least its cheapest pocket's. All
/// limits together, each times its number, are what there is. As many units can be packed as the cheapest of them, one
/// after the other, cost no more than that; the others stay at home.
public struct LimitSum: Hashable, Sendable {
  /// The items whose required units it counts; one that no pocket takes stays at home at no cost.
  public var items: [String]
  public var leftOut: Int64
  public var limits: [Limit]

  public init(items: [String], leftOut: Int64, limits: [Limit]) {
    self.items = items
    self.leftOut = leftOut
    self.limits = limits
  }
}

/// A hard constraint, as often as a ``LimitSum`` takes it.
public struct Limit: Hashable, Sendable {
  /// One of volume, capacity, count, weight, apart and geometry.
  public var constraint: Conflict.Constraint
  /// The pocket whose limit it is; for a capacity nil, or the carrier that has it where several are carried together.
  public var pocket: String?
  /// How often it is taken, from 1 up.
  public var times: Int64
  /// What the limit and each draw on it are divided by, rounded down: six units of 60 ml fill 400 ml however little
  /// of it is left, as 400 / 60 is 6 (V. Chvátal, Discrete Mathematics 4, 1973). 1: nothing is rounded.
  public var per: Int64
  /// For apart: units of which any two must lie apart, so that one of them at the most lies in the pocket.
  public var units: [UnitName]
  /// For geometry: how the sides count along each axis.
  public var scales: Scales?

  public init(
    _ constraint: Conflict.Constraint, pocket: String? = nil, times: Int64 = 1, per: Int64 = 1,
    units: [UnitName] = [], scales: Scales? = nil
  ) {
    self.constraint = constraint
    self.pocket = pocket
    self.times = times
    self.per = per
    self.units = units
    self.scales = scales
  }

  /// The largest that `times` and `per` may be, so that every sum is exact.
  public static var most: Int64 { 1_000_000_000_000 }
}

/// Conservative scales of a pocket's region, one for each axis (S. Fekete and J. Schepers, Mathematics of Operations
/// Research 29, 2004).
///
/// Boxes that lie in a box still do with their sides replaced by what the scales make of them, so that their scaled
/// volumes come to no more than the region's.
public struct Scales: Hashable, Sendable {
  /// Across the back.
  public var x: Scale
  /// Up.
  public var y: Scale
  /// Away from the back.
  public var z: Scale

  /// The largest that anything may count for, so that every product is exact.
  public static var most: Int64 { 100_000 }
  /// As many steps as a scale may have.
  public static var steps: Int { 100 }

  public init(x: Scale, y: Scale, z: Scale) {
    self.x = x
    self.y = y
    self.z = z
  }

  /// What sides count for along an axis. It is conservative if no sides that fit the region one behind the other, each
  /// taken as often as one likes, count for more than the region's own side.
  public struct Scale: Hashable, Sendable {
    /// What the region's side counts for.
    public var whole: Int64
    /// Sides in millimetres, ascending, with what each counts for; a side that is not here counts as the longest here
    /// that is no longer, or for nothing.
    public var steps: [Step]

    public init(whole: Int64, steps: [Step]) {
      self.whole = whole
      self.steps = steps
    }
  }

  public struct Step: Hashable, Sendable {
    public var from: Millimetres
    public var counts: Int64

    public init(from: Millimetres, counts: Int64) {
      self.from = from
      self.counts = counts
    }
  }
}
