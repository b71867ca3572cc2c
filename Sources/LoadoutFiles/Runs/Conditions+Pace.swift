extension Conditions {
  /// These conditions with what is said in `others` in their place.
  ///
  /// Given only one of distance and duration, the other follows at this pace, rounded to whole metres or seconds; where
  /// no pace is known it stays.
  public func overridden(by others: Conditions) -> Conditions {
    var result = Conditions(
      distance: others.distance ?? distance, duration: others.duration ?? duration,
      temperature: others.temperature ?? temperature, night: others.night ?? night, refill: others.refill ?? refill)
    guard let distance, let duration, distance > 0, duration > 0 else { return result }
    if let given = others.distance, others.duration == nil {
      result.duration = scaled(given, by: duration, over: distance)
    } else if let given = others.duration, others.distance == nil {
      result.distance = scaled(given, by: distance, over: duration)
    }
    return result
  }

  /// Seconds from one place with water to the next, at this pace and no longer than the run; nil where nobody says
  /// how far that is, or a distance has no pace.
  var secondsBetweenRefills: Int64? {
    let metres: Int64
    switch refill {
    case .time(let seconds): return min(seconds, duration ?? seconds)
    case .distance(let distance): metres = distance
    case .stretches(let stretches): metres = stretches.max() ?? 0
    case nil: return nil
    }
    guard let distance, let duration, distance > 0 else { return nil }
    // A pace over a stretch is no more exact than five minutes, and another flask is not taken for one.
    let minutes = scaled(metres, by: duration, over: distance) / 60
    return min(max(1, (minutes + 2) / 5) * 300, duration)
  }

  /// Whether everything holds that an occasion says; what is not known does not hold.
  func meet(_ occasion: Occasion) -> Bool {
    holds(temperature, below: occasion.temperatureBelow, above: occasion.temperatureAbove)
      && holds(duration, below: occasion.durationUnder, above: occasion.durationOver)
      && holds(distance, below: occasion.distanceUnder, above: occasion.distanceOver)
      && (occasion.night == nil || occasion.night == night)
  }

  private func holds(_ value: Int64?, below upper: Int64?, above lower: Int64?) -> Bool {
    guard let value else { return upper == nil && lower == nil }
    return upper.map { value < $0 } ?? true && lower.map { value > $0 } ?? true
  }
}

/// value x factor / divisor, halves up; the largest number where that is larger still.
private func scaled(_ value: Int64, by factor: Int64, over divisor: Int64) -> Int64 {
  let (product, isOver) = value.multipliedReportingOverflow(by: factor)
  if isOver { return .max }
  let (quotient, remainder) = product.quotientAndRemainder(dividingBy: divisor)
  return remainder >= divisor - remainder ? quotient + 1 : quotient
}
