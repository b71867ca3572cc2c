extension QuantityRule {
  /// How many units a run of `duration` asks for; nil where that takes a duration and none is known, or where the item
  /// does not say what is in it.
  ///
  /// - Parameter conditions: where they say how far it is between places with water, water is counted by that.
  func count(_ contents: Contents, under conditions: Conditions) -> Int64? {
    let duration = conditions.duration
    switch self {
    case .fixed(let count): return count
    case .every(let interval, let after, let atLeast, let atMost):
      guard let duration, interval > 0 else { return nil }
      return clamped(roundedUp(past(after, duration), interval), atLeast, atMost)
    case .supply(let nutrient, let perHour, let lasting, let after, let atLeast, let atMost):
      guard let each = contents.amount(of: nutrient), each > 0 else { return nil }
      let refill = nutrient == .water ? conditions.secondsBetweenRefills : nil
      guard let seconds = refill ?? lasting ?? duration.map({ past(after, $0) }) else { return nil }
      // Past 64 bits the count is far past what a kit may hold, and so is the largest number.
      let (needed, isOver) = perHour.multipliedReportingOverflow(by: seconds)
      let (supplied, isLarge) = each.multipliedReportingOverflow(by: 3_600)
      return clamped(isOver || isLarge ? .max : roundedUp(needed, supplied), atLeast, atMost)
    }
  }

  /// Whether the count depends on the run's duration.
  var followsDuration: Bool {
    switch self {
    case .fixed: false
    case .every: true
    case .supply(_, _, let lasting, _, _, _): lasting == nil
    }
  }
}

/// The seconds of a run past `after`; never negative.
private func past(_ after: Int64, _ duration: Int64) -> Int64 {
  duration > after ? duration - max(0, after) : 0
}

private func roundedUp(_ value: Int64, _ divisor: Int64) -> Int64 {
  let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
  return remainder > 0 ? quotient + 1 : quotient
}

private func clamped(_ value: Int64, _ atLeast: Int64?, _ atMost: Int64?) -> Int64 {
  min(max(value, atLeast ?? 0), atMost ?? .max)
}
