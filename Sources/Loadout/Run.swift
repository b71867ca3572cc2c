/// A kind of run: what it assumes, and the things that must come along.
public struct Run: Hashable, Sendable {
  public var id: String
  public var name: String
  public var about: String?
  /// The run whose entries this one adds to.
  public var extends: String?
  /// Items of the extended run that this one leaves away.
  public var remove: [String]
  public var assumes: Conditions
  public var entries: [RunEntry]
  /// What an hour takes; of one nutrient the first that applies counts.
  public var rates: [RunRate]
  public var sources: [Source]

  public init(
    id: String, name: String, about: String? = nil, extends: String? = nil, remove: [String] = [],
    assumes: Conditions = Conditions(), entries: [RunEntry] = [], rates: [RunRate] = [],
    sources: [Source] = []
  ) {
    self.id = id
    self.name = name
    self.about = about
    self.extends = extends
    self.remove = remove
    self.assumes = assumes
    self.entries = entries
    self.rates = rates
    self.sources = sources
  }
}

/// How far, how long, how warm, by day or night; nil is "not said".
public struct Conditions: Hashable, Sendable {
  /// Metres.
  public var distance: Int64?
  /// Seconds.
  public var duration: Int64?
  /// Hundredths of a degree Celsius.
  public var temperature: Int64?
  public var night: Bool?
  /// How far it is between places with water.
  public var refill: Refill?

  public init(
    distance: Int64? = nil, duration: Int64? = nil, temperature: Int64? = nil, night: Bool? = nil,
    refill: Refill? = nil
  ) {
    self.distance = distance
    self.duration = duration
    self.temperature = temperature
    self.night = night
    self.refill = refill
  }
}

/// How far it is from one place where water is to be had to the next.
public enum Refill: Hashable, Sendable {
  /// Seconds.
  case time(Int64)
  /// Metres.
  case distance(Int64)
  /// The metres between the places along a course, from the start to the finish; the longest decides.
  case stretches([Int64])
}

/// An entry of a run: a thing, or a choice between ways of doing the same.
public enum RunEntry: Hashable, Sendable {
  case thing(RunThing)
  /// Each option is a list of things taken together; `purpose` says what for ("1 L of water"). With `water` they are
  /// ways of carrying as much of it as is needed, and quantities say how many at most.
  case choose(options: [[RunThing]], purpose: String?, when: Occasion, water: WaterNeed? = nil)
}

/// The water that a choice is about: what the run takes by its rate from one place with water to the next.
public struct WaterNeed: Hashable, Sendable {
  /// No less than this, however short the way: an organiser's demand.
  public var atLeast: CubicMillimetres?
  /// The organiser's rule, which holds for whatever is taken.
  public var rule: Rule?

  public init(atLeast: CubicMillimetres? = nil, rule: Rule? = nil) {
    self.atLeast = atLeast
    self.rule = rule
  }
}

/// A thing a run asks for, and how many of it.
public struct RunThing: Hashable, Sendable {
  public var item: ItemReference
  public var quantity: QuantityRule
  public var required: Bool
  public var reach: Reach?
  public var when: Occasion
  public var rule: Rule?

  public init(
    item: ItemReference, quantity: QuantityRule = .fixed(1), required: Bool = true, reach: Reach? = nil,
    when: Occasion = Occasion(), rule: Rule? = nil
  ) {
    self.item = item
    self.quantity = quantity
    self.required = required
    self.reach = reach
    self.when = when
    self.rule = rule
  }
}

/// An item by its ID in the catalogue, or written out on the spot.
public enum ItemReference: Hashable, Sendable {
  case id(String)
  indirect case inline(Item)

  public var id: String {
    switch self {
    case .id(let id): id
    case .inline(let item): item.id
    }
  }
}

/// When an entry applies: everything that is said must hold. Comparisons are strict.
public struct Occasion: Hashable, Sendable {
  /// Hundredths of a degree Celsius.
  public var temperatureBelow: Int64?
  public var temperatureAbove: Int64?
  /// Seconds.
  public var durationOver: Int64?
  public var durationUnder: Int64?
  /// Metres.
  public var distanceOver: Int64?
  public var distanceUnder: Int64?
  public var night: Bool?

  public init(
    temperatureBelow: Int64? = nil, temperatureAbove: Int64? = nil, durationOver: Int64? = nil,
    durationUnder: Int64? = nil, distanceOver: Int64? = nil, distanceUnder: Int64? = nil, night: Bool? = nil
  ) {
    self.temperatureBelow = temperatureBelow
    self.temperatureAbove = temperatureAbove
    self.durationOver = durationOver
    self.durationUnder = durationUnder
    self.distanceOver = distanceOver
    self.distanceUnder = distanceUnder
    self.night = night
  }
}

/// How many of a thing a run asks for.
public enum QuantityRule: Hashable, Sendable {
  case fixed(Int64)
  /// One for each whole or begun interval past `after` (both seconds).
  case every(interval: Int64, after: Int64, atLeast: Int64?, atMost: Int64?)
  /// As many as supply `perHour` (milligrams of carbohydrate, joules of energy, cubic millimetres of water) for the
  /// hours counted: `lasting` seconds where given, else the duration less `after`.
  case supply(Nutrient, perHour: Int64, lasting: Int64?, after: Int64, atLeast: Int64?, atMost: Int64?)

  public enum Nutrient: String, Hashable, Sendable, CaseIterable {
    case carbohydrate
    case energy
    case water
  }
}

/// What a person changes of a run or a kit on the command line, in the order given.
public struct Adjustments: Hashable, Sendable {
  public var changes: [Change]
  public var conditions: Conditions

  public init(changes: [Change] = [], conditions: Conditions = Conditions()) {
    self.changes = changes
    self.conditions = conditions
  }

  public enum Change: Hashable, Sendable {
    /// Sets the quantity, adding the item where it is absent.
    case with(item: String, quantity: Int64)
    case without(item: String)
    case swap(old: String, new: String)
    case required(item: String)
    case optional(item: String)
    /// So many units are worn or in the hand, and not packed.
    case worn(item: String, quantity: Int64)
  }
}
