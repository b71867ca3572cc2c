/// A decimal as written: `digits` of 10^-`decimals`.
struct Figure {
  var digits: UInt64
  var decimals: Int
  var isNegative: Bool

  var isZero: Bool { digits == 0 }

  /// - Precondition: a digit of ASCII.
  mutating func append(_ digit: UInt8) { digits = digits * 10 + UInt64(digit - Ascii.zero) }
}

/// How many of the smallest unit one written unit is: `numerator` / `denominator`.
struct Ratio {
  var numerator: UInt64
  var denominator: UInt64

  init(_ numerator: UInt64, _ denominator: UInt64 = 1) {
    self.numerator = numerator
    self.denominator = denominator
  }
}

/// A count, and whether the exact value lies above, at or below it.
struct Rounded {
  var count: UInt64
  /// The exact value is larger than `count`.
  var isBelowExact: Bool
}

extension Figure {
  /// The magnitude in the smallest unit, exactly converted and rounded once, halves up; nil past 64 bits.
  ///
  /// - Precondition: at most 15 digits, 9 decimals and a denominator of 10^9, which ``QuantityScanner`` and ``Unit`` keep.
  func times(_ ratio: Ratio) -> Rounded? {
    var divisor = ratio.denominator
    for _ in 0..<decimals { divisor *= 10 }
    let product = digits.multipliedFullWidth(by: ratio.numerator)
    guard product.high < divisor else { return nil }
    let (quotient, remainder) = divisor.dividingFullWidth(product)
    let roundsUp = remainder >= divisor - remainder
    guard quotient < UInt64(Int64.max) else { return nil }
    return Rounded(count: roundsUp ? quotient + 1 : quotient, isBelowExact: !roundsUp && remainder > 0)
  }
}
