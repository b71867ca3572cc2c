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
    var prices: [Int128] = []
    guard let total = scaledBound(multipliers, cost: cost, lower: lower, upper: upper, &prices) else { return nil }
    return Self.ceiling(total)
  }

  private static func ceiling(_ total: Int128) -> Int64? {
    let quotient = total / unit
    let ceiling = quotient * unit < total ? quotient + 1 : quotient
    return Int64(exactly: ceiling)
  }

  /// The bound, and for each variable how far it may be from its better bound where the cost is to be under a cutoff.
  ///
  /// The better bound is the lower one where `prices` says more than nothing, the upper one where less. What a
  /// variable's distance from it costs comes on top of the bound, so a distance that alone makes up the difference
  /// to the cutoff is out of the question.
  ///
  /// - Returns: the bound, and what there is to spend on distances, in the unit of `prices`.
  func pricedBound(
    _ multipliers: [Double], cost: Cost, lower: [Int64], upper: [Int64], under cutoff: Int64, _ prices: inout [Int128]
  ) -> (bound: Int64, room: Int128)? {
    guard let total = scaledBound(multipliers, cost: cost, lower: lower, upper: upper, &prices),
      let bound = Self.ceiling(total)
    else { return nil }
    return (bound, (Int128(cutoff) - 1) * unit - total)
  }

  /// Whether multipliers prove that nothing within the bounds satisfies the rows.
  func isRefuted(by multipliers: [Double], lower: [Int64], upper: [Int64]) -> Bool {
    var largest = 0.0
    for multiplier in multipliers { largest = max(largest, abs(multiplier)) }
    guard largest > 0, largest.isFinite else { return false }
    let zero = Cost(slots: [Int64](repeating: 0, count: structurals), out: [])
    var prices: [Int128] = []
    for sign in [1.0, -1.0] {
      // The refutation stands at any scale: bring the largest multiplier to one where rows are of one kind.
      let scaled = multipliers.map { $0 * sign / largest }
      if let total = scaledBound(scaled, cost: zero, lower: lower, upper: upper, &prices), total > 0 { return true }
    }
    return false
  }

  /// - Parameter prices: becomes what each variable's moving from its better bound by one adds.
  private func scaledBound(
    _ multipliers: [Double], cost: Cost, lower: [Int64], upper: [Int64], _ prices: inout [Int128]
  ) -> Int128? {
    prices.removeAll(keepingCapacity: true)
    for variable in 0..<structurals { prices.append(Int128(cost.slots[variable]) * unit) }
    var total: Int128 = 0
    for (index, row) in rows.enumerated() {
      guard let multiplier = fixed(multipliers[index]) else { return nil }
      let own = cost.of(structurals + index, structurals: structurals)
      if multiplier == 0 && own == 0 {
        prices.append(0)
        continue
      }
      total += multiplier * Int128(row.limit)
      for term in row.terms { prices[term.variable] -= multiplier * Int128(term.coefficient) }
      let slack = Int128(own) * unit - multiplier
      prices.append(slack)
      total += slack * Int128(slack > 0 ? lower[structurals + index] : upper[structurals + index])
    }
    for variable in 0..<structurals {
      let rest = prices[variable]
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
