/// What the multipliers are rounded to: 2⁴⁰ths.
private let unit: Int128 = 1 << 40

extension LinearModel {
  /// A proven lower bound on a cost within the bounds given, from approximate multipliers, one for each row.
  ///
  /// For any multipliers y whatever, Σ c x = Σ y·limit + Σ (c − yA) x over all x that satisfy the rows; the least of
  /// the right side over the box is a lower bound. The multipliers are rounded to whole numbers first and the rest is
  /// exact, so a poor multiplier costs tightness and never truth.
  ///
  /// - Returns: The bound, rounded up; nil where the numbers are too large to say anything.
  /// - Complexity: O(terms of all rows).
  func bound(_ multipliers: [Double], cost: Cost, lower: [Int64], upper: [Int64]) -> Int64? {
    guard let total = scaledBound(multipliers, cost: cost, lower: lower, upper: upper) else { return nil }
    let quotient = total / unit
    let ceiling = quotient * unit < total ? quotient + 1 : quotient
    return Int64(exactly: ceiling)
  }

  /// Whether multipliers prove that nothing within the bounds satisfies the rows.
  func isRefuted(by multipliers: [Double], lower: [Int64], upper: [Int64]) -> Bool {
    var largest = 0.0
    for multiplier in multipliers { largest = max(largest, abs(multiplier)) }
    guard largest > 0, largest.isFinite else { return false }
    let zero = Cost(slots: [Int64](repeating: 0, count: structurals), out: [])
    for sign in [1.0, -1.0] {
      // The refutation stands at any scale: bring the largest multiplier to one where rows are of one kind.
      let scaled = multipliers.map { $0 * sign / largest }
      if let total = scaledBound(scaled, cost: zero, lower: lower, upper: upper), total > 0 { return true }
    }
    return false
  }

  private func scaledBound(_ multipliers: [Double], cost: Cost, lower: [Int64], upper: [Int64]) -> Int128? {
    var remaining = [Int128](repeating: 0, count: structurals)
    for variable in 0..<structurals { remaining[variable] = Int128(cost.slots[variable]) * unit }
    var total: Int128 = 0
    for (index, row) in rows.enumerated() {
      guard let multiplier = fixed(multipliers[index]) else { return nil }
      let own = cost.of(structurals + index, structurals: structurals)
      if multiplier == 0 && own == 0 { continue }
      total += multiplier * Int128(row.limit)
      for term in row.terms { remaining[term.variable] -= multiplier * Int128(term.coefficient) }
      let slack = Int128(own) * unit - multiplier
      total += slack * Int128(slack > 0 ? lower[structurals + index] : upper[structurals + index])
    }
    for variable in 0..<structurals {
      let rest = remaining[variable]
      total += rest * Int128(rest > 0 ? lower[variable] : upper[variable])
    }
    return total
  }
}

/// A multiplier in 2⁴⁰ths; a large one rounded to a whole number first. Nil: too large for anything.
private func fixed(_ multiplier: Double) -> Int128? {
  if abs(multiplier) < 0x1p20 { return Int128((multiplier * 0x1p40).nearest) }
  if abs(multiplier) < 0x1p45 { return Int128(multiplier.nearest) * unit }
  return nil
}
