// Rounding by conversion: the library's own would draw in the C mathematics library, which a web page does not have.

extension Double {
  /// The nearest whole number, halves away from zero; clamped to 62 bits, zero for what is no number.
  var nearest: Int64 { Self.whole(self + (self < 0 ? -0.5 : 0.5)) }

  /// The largest whole number not above, clamped likewise.
  var floor: Int64 {
    let cut = Self.whole(self)
    return Double(cut) > self ? cut - 1 : cut
  }

  /// Cut towards zero.
  private static func whole(_ value: Double) -> Int64 {
    if value != value { return 0 }
    return Int64(max(-0x1p62, min(0x1p62, value)))
  }
}
