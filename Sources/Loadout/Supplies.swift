/// What an hour of a run takes of something.
public struct Rate: Hashable, Sendable {
  public var nutrient: QuantityRule.Nutrient
  /// Milligrams of carbohydrate, joules of energy or cubic millimetres of water; over zero.
  public var perHour: Int64
  /// The seconds of a run that take nothing yet.
  public var after: Int64
  /// Of water: the seconds from one place where it is to be had to the next; nil: nobody said.
  public var refill: Int64?

  public init(_ nutrient: QuantityRule.Nutrient, perHour: Int64, after: Int64 = 0, refill: Int64? = nil) {
    self.nutrient = nutrient
    self.perHour = perHour
    self.after = after
    self.refill = refill
  }
}

/// A rate of a run, and when it applies.
public struct RunRate: Hashable, Sendable {
  public var rate: Rate
  public var when: Occasion

  public init(_ rate: Rate, when: Occasion = Occasion()) {
    self.rate = rate
    self.when = when
  }
}

/// What the packed things hold to drink and to eat, and how long that lasts.
public struct Supplies: Hashable, Sendable {
  /// In cubic millimetres.
  public var water: Supply
  /// In milligrams.
  public var carbohydrate: Supply
  /// In whole kilocalories.
  public var energy: Supply

  public init(water: Supply = Supply(), carbohydrate: Supply = Supply(), energy: Supply = Supply()) {
    self.water = water
    self.carbohydrate = carbohydrate
    self.energy = energy
  }

  public struct Supply: Hashable, Sendable {
    public var amount: Int64
    /// Whole minutes of the run until it is used up; nil where the run has no rate for it.
    public var minutes: Int64?

    public init(amount: Int64 = 0, minutes: Int64? = nil) {
      self.amount = amount
      self.minutes = minutes
    }
  }
}

extension Rate {
  /// The whole minutes of a run for which an amount, in the rate's unit, lasts; nil past 64 bits.
  public func minutes(of amount: Int64) -> Int64? {
    guard perHour > 0 else { return nil }
    let (hours, rest) = amount.quotientAndRemainder(dividingBy: perHour)
    let (whole, isLong) = hours.multipliedReportingOverflow(by: 3_600)
    let (part, isLarge) = rest.multipliedReportingOverflow(by: 3_600)
    guard !isLong, !isLarge else { return nil }
    let (seconds, isOver) = whole.addingReportingOverflow(part / perHour + after)
    return isOver ? nil : seconds / 60
  }
}

extension Supplies {
  /// What these contents hold together, and how long that lasts at these rates.
  public init(_ contents: [Contents], lastingAt rates: [Rate]) {
    var (water, carbohydrate, joules): (Int64, Int64, Int64) = (0, 0, 0)
    for each in contents {
      water += each.water?.count ?? 0
      carbohydrate += each.carbohydrate ?? 0
      joules += each.energy ?? 0
    }
    func minutes(_ nutrient: QuantityRule.Nutrient, _ amount: Int64) -> Int64? {
      rates.first { $0.nutrient == nutrient }.flatMap { $0.minutes(of: amount) }
    }
    self.init(
      water: Supply(amount: water, minutes: minutes(.water, water)),
      carbohydrate: Supply(amount: carbohydrate, minutes: minutes(.carbohydrate, carbohydrate)),
      energy: Supply(amount: (joules + 2_092) / 4_184, minutes: minutes(.energy, joules)))
  }
}
