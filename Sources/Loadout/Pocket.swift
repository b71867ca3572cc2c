/// Any compartment of a pack: main, hip, front, sleeve, bungee, pole loop.
public struct Pocket: Hashable, Sendable {
  public var id: String
  public var name: String?
  /// The ID of the pocket this one lies in and shares its space with; nil for a root.
  public var inside: String?
  /// A root's box, or the box an inner pocket takes of its parent's region.
  public var size: Size?
  /// Where an inner pocket's box begins in its parent's region.
  public var at: Offset
  public var volume: PocketVolume
  public var closure: Closure?
  public var reach: Reach?
  public var reachByCompanion: Reach?
  /// Whether things in it stay dry; nil: as its parent says.
  public var dry: Bool?
  /// The kinds it is made for, each with the largest rating it takes.
  public var holds: [Holding]
  /// It takes nothing but what it holds.
  public var only: Bool
  public var refuses: [String]
  /// The most units that may lie directly in it.
  public var atMost: Int64?
  /// The most that may hang in it and in the pockets inside it.
  public var maxWeight: Grams?
  /// It is on the outside of the pack.
  public var outside: Bool
  /// The pack's stated capacity does not count it.
  public var beyondCapacity: Bool
  public var opening: Opening?

  public init(
    id: String, name: String? = nil, inside: String? = nil, size: Size? = nil, at: Offset = Offset(),
    volume: PocketVolume = .notGiven, closure: Closure? = nil, reach: Reach? = nil, reachByCompanion: Reach? = nil,
    dry: Bool? = nil, holds: [Holding] = [], only: Bool = false, refuses: [String] = [], atMost: Int64? = nil,
    maxWeight: Grams? = nil, outside: Bool = false, beyondCapacity: Bool = false, opening: Opening? = nil
  ) {
    self.id = id
    self.name = name
    self.inside = inside
    self.size = size
    self.at = at
    self.volume = volume
    self.closure = closure
    self.reach = reach
    self.reachByCompanion = reachByCompanion
    self.dry = dry
    self.holds = holds
    self.only = only
    self.refuses = refuses
    self.atMost = atMost
    self.maxWeight = maxWeight
    self.outside = outside
    self.beyondCapacity = beyondCapacity
    self.opening = opening
  }

  /// The stated volume, else the product of the size; nil where neither is given or the file says it is unknown.
  public var knownVolume: CubicMillimetres? {
    switch volume {
    case .stated(let volume): volume
    case .unknown: nil
    case .notGiven: size?.volume
    }
  }
}

/// What a file says of a pocket's litres.
public enum PocketVolume: Hashable, Sendable {
  case notGiven
  /// The file says that nobody knows; a size then bounds shapes alone.
  case unknown
  case stated(CubicMillimetres)
}

/// A kind that a pocket is made for, and the largest rating it takes of it (nil: no limit).
public struct Holding: Hashable, Sendable {
  public var kind: String
  public var limit: Measure?

  public init(kind: String, limit: Measure? = nil) {
    self.kind = kind
    self.limit = limit
  }
}

/// Where an inner pocket begins in its parent's region, written up × across × out.
public struct Offset: Hashable, Sendable {
  public var up: Millimetres
  public var across: Millimetres
  public var out: Millimetres

  public init(up: Int64 = 0, across: Int64 = 0, out: Int64 = 0) {
    self.up = Millimetres(up)
    self.across = Millimetres(across)
    self.out = Millimetres(out)
  }
}

/// How a pocket is got at, easiest first; the raw values are the levels the objective counts.
public enum Reach: Int, Hashable, Comparable, Sendable, CaseIterable {
  /// Without breaking stride.
  case onTheMove = 0
  /// With an arm behind the back, the pack still on.
  case reachBehind = 1
  /// With the pack taken off.
  case packOff = 2

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

  /// The word files use.
  public var word: String {
    switch self {
    case .onTheMove: "on-the-move"
    case .reachBehind: "reach-behind"
    case .packOff: "pack-off"
    }
  }
}

/// What keeps a pocket's things in.
public enum Closure: String, Hashable, Sendable, CaseIterable {
  case zip
  case mesh
  case drawcord
  case rollTop = "roll-top"
  case flap
  case buckle
  case open
}

/// The way into a pocket.
public struct Opening: Hashable, Sendable {
  public var side: Side
  /// The two sides of the hole, as written; nil: it lets through whatever the pocket takes.
  public var size: Hole?

  public init(side: Side, size: Hole? = nil) {
    self.side = side
    self.size = size
  }

  public enum Side: String, Hashable, Sendable, CaseIterable {
    case top
    case front
    case left
    case right
  }
}

/// The two sides of an opening.
public struct Hole: Hashable, Sendable {
  public var first: Millimetres
  public var second: Millimetres

  public init(_ first: Int64, _ second: Int64) {
    self.first = Millimetres(first)
    self.second = Millimetres(second)
  }
}
