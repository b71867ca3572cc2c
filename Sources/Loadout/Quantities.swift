/// A length in whole millimetres.
///
/// A written quantity is converted exactly and rounded once, halves away from zero; from there on every length is a
/// whole number, so that no answer depends on how a machine rounds.
public struct Millimetres: Hashable, Comparable, Sendable {
  /// The count of millimetres.
  public var count: Int64

  public init(_ count: Int64) { self.count = count }

  public static func < (a: Self, b: Self) -> Bool { a.count < b.count }
}

/// A volume in whole cubic millimetres (1 ml = 1,000 mm³).
public struct CubicMillimetres: Hashable, Comparable, Sendable {
  /// The count of cubic millimetres.
  public var count: Int64

  public init(_ count: Int64) { self.count = count }

  /// A volume of whole millilitres.
  public static func millilitres(_ count: Int64) -> Self { Self(count * 1_000) }

  /// A volume of whole litres.
  public static func litres(_ count: Int64) -> Self { Self(count * 1_000_000) }

  public static func < (a: Self, b: Self) -> Bool { a.count < b.count }
  public static func + (a: Self, b: Self) -> Self { Self(a.count + b.count) }
  public static func - (a: Self, b: Self) -> Self { Self(a.count - b.count) }
  public static func += (a: inout Self, b: Self) { a.count += b.count }
}

/// A weight in whole grams.
public struct Grams: Hashable, Comparable, Sendable {
  /// The count of grams.
  public var count: Int64

  public init(_ count: Int64) { self.count = count }

  public static func < (a: Self, b: Self) -> Bool { a.count < b.count }
  public static func + (a: Self, b: Self) -> Self { Self(a.count + b.count) }
  public static func += (a: inout Self, b: Self) { a.count += b.count }
}

/// What an item is rated by and a pocket's holder limited by: a flask's litres, a laptop's inches, a load's grams.
///
/// Two measures compare only within one dimension.
public enum Measure: Hashable, Sendable {
  case length(Millimetres)
  case volume(CubicMillimetres)
  case weight(Grams)

  /// Whether this is no more than `limit`; nil where the two are of different dimensions.
  public func isAtMost(_ limit: Measure) -> Bool? {
    switch (self, limit) {
    case (.length(let a), .length(let b)): a <= b
    case (.volume(let a), .volume(let b)): a <= b
    case (.weight(let a), .weight(let b)): a <= b
    default: nil
    }
  }
}

/// A price in hundredths of a currency ("GBP 40" is 4,000 of GBP).
public struct Price: Hashable, Sendable {
  /// The three-letter code.
  public var currency: String
  /// Hundredths of the currency.
  public var hundredths: Int64

  public init(currency: String, hundredths: Int64) {
    self.currency = currency
    self.hundredths = hundredths
  }
}

/// One figure or a range of two, as makers publish capacities, weights and prices.
public struct Span<Value: Hashable & Sendable>: Hashable, Sendable {
  public var lower: Value
  /// The figure that counts: what a capacity can be used up to, what a weight or a price may come to.
  public var upper: Value

  public init(_ value: Value) {
    lower = value
    upper = value
  }

  public init(lower: Value, upper: Value) {
    self.lower = lower
    self.upper = upper
  }
}
