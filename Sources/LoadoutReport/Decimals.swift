/// A quotient in whole steps of `1 / scale`, rounded once, halves away from zero.
///
/// Never traps: what leaves 64 bits is given as the largest number of its sign.
func scaled(_ value: Int64, by numerator: UInt64, over denominator: UInt64) -> Int64 {
  let (high, low) = value.magnitude.multipliedFullWidth(by: numerator)
  guard denominator > 0, high < denominator else { return value < 0 ? -Int64.max : Int64.max }
  let (quotient, remainder) = denominator.dividingFullWidth((high, low))
  let roundsUp = remainder >= denominator - remainder
  let (magnitude, overflow) = quotient.addingReportingOverflow(roundsUp ? 1 : 0)
  guard !overflow, magnitude <= UInt64(Int64.max) else { return value < 0 ? -Int64.max : Int64.max }
  return value < 0 ? -Int64(magnitude) : Int64(magnitude)
}

/// Writes a count of `1 / 10^places` as a decimal number, without zeros that say nothing.
///
///     decimal(940, places: 2)  // "9.4"
func decimal(_ count: Int64, places: Int) -> String {
  var whole = count.magnitude
  var fraction = ""
  for _ in 0..<places {
    let (quotient, digit) = whole.quotientAndRemainder(dividingBy: 10)
    if digit != 0 || !fraction.isEmpty { fraction = "\(digit)" + fraction }
    whole = quotient
  }
  return (count < 0 ? "-" : "") + "\(whole)" + (fraction.isEmpty ? "" : "." + fraction)
}

/// The power of ten with that many zeros, at most 18.
func tens(_ zeros: Int) -> UInt64 {
  var power: UInt64 = 1
  for _ in 0..<min(zeros, 18) { power *= 10 }
  return power
}
