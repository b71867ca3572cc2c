/// What the multipliers are rounded to: 2⁴⁰ths.
private let unit: Int128 = 1 << 40

extension LinearModel {
  private static func ceiling(_ total: Int128) -> Int64? {
    let quotient = total / unit
    let ceiling = quotient * unit < total ? quotient + 1 : quotient
    return Int64(exactly: ceiling)
  }

  /// A proven lower bound on a cost within the bounds given, from approximate multipliers, one for each row; and for each
  /// variable how far it may be from its better bound where the cost is to be under a cutoff.
  ///
  /// For any multipliers y whatever, Σ c x = Σ y·limit + Σ (c − yA) x over all x that satisfy the rows; the least of
  /// the right side over the box is a lower bound. The multipliers are rounded to whole numbers first and the rest is
  /// exact, so a poor multiplier costs tightness and never truth.
  ///
  /// The better bound is the lower one where `prices` says more than nothing, the upper one where less. What a
  /// variable's distance from it costs comes on top of the bound, so a distance that alone makes up the difference
  /// to the cutoff is out of the question.
  ///
  /// - Returns: the bound, rounded up, and what there is to spend on distances, in the unit of `prices`; nil where the
  ///   numbers are too large to say anything.
  /// - Complexity: O(terms of all rows).
  func pricedBound(
    _ multipliers: [Double], cost: Cost, lower: [Int64], upper: [Int64], under cutoff: Int64, _ prices: inout [Int128]
  ) -> (bound: Int64, room: Int128)? {
    guard let total = scaledBound(multipliers, cost: cost, lower: lower, upper: upper, &prices),
      let bound = Self.ceiling(total)
    else { return nil }
    return (bound, (Int128(cutoff) - 1) * unit - total)
  }

  /// Whether multipliers prove that nothing within the bounds satisfies the rows.
  ///
  /// - Parameter prices: room to work in.
  func isRefuted(by multipliers: [Double], lower: [Int64], upper: [Int64], _ prices: inout [Int128]) -> Bool {
    var largest = 0.0
    for multiplier in multipliers { largest = max(largest, abs(multiplier)) }
    guard largest > 0, largest.isFinite else { return false }
    for sign in [1.0, -1.0] {
      // The refutation stands at any scale: bring the largest multiplier to one where rows are of one kind.
      let total = scaledBound(multipliers, times: sign / largest, cost: nil, lower: lower, upper: upper, &prices)
      if let total, total > 0 { return true }
    }
    return false
  }

  /// - Parameters:
  ///   - scale: what every multiplier is taken times.
  ///   - cost: nil: nothing costs anything.
  ///   - prices: becomes what each variable's moving from its better bound by one adds.
  private func scaledBound(
    _ multipliers: [Double], times scale: Double = 1, cost: Cost?, lower: [Int64], upper: [Int64],
    _ prices: inout [Int128]
  ) -> Int128? {
    prices.removeAll(keepingCapacity: true)
    if let cost {
      for variable in 0..<structurals { prices.append(product(1 << 40, cost.slots[variable])) }
    } else {
      for _ in 0..<structurals { prices.append(0) }
    }
    var total: Int128 = 0
    for index in 0..<rows.count {
      guard let multiplier = fixed(multipliers[index] * scale) else { return nil }
      let own = cost?.of(structurals + index, structurals: structurals) ?? 0
      if multiplier == 0 && own == 0 {
        prices.append(0)
        continue
      }
      guard charge(index, multiplier, &prices, &total) else { return nil }
      let slack = product(1 << 40, own) - multiplier
      prices.append(slack)
      total += slack * Int128(slack > 0 ? lower[structurals + index] : upper[structurals + index])
    }
    for variable in 0..<structurals where prices[variable] != 0 {
      let rest = prices[variable]
      total += rest * Int128(rest > 0 ? lower[variable] : upper[variable])
    }
    return total
  }

  /// Takes a row so many times; false where the numbers are too large.
  private func charge(_ row: Int, _ multiplier: Int128, _ prices: inout [Int128], _ total: inout Int128) -> Bool {
    prices.withUnsafeMutableBufferPointer { prices in
      rows.withTerms(of: row) { variables, coefficients in
        if let multiplier = Int64(exactly: multiplier) {
          total += product(multiplier, rows.limits[row])
          for term in variables.indices { prices[Int(variables[term])] -= product(multiplier, coefficients[term]) }
          return true
        }
        // 2⁸⁵ at the most, so that the products stay far from what 128 bits hold.
        let most: Int64 = 1 << 40
        if abs(rows.limits[row]) > most || coefficients.contains(where: { abs($0) > most }) { return false }
        total += multiplier * Int128(rows.limits[row])
        for term in variables.indices { prices[Int(variables[term])] -= multiplier * Int128(coefficients[term]) }
        return true
      }
    }
  }
}

/// The product in full; two words are multiplied at once, where 128 bits times 128 take several steps and a check.
private func product(_ a: Int64, _ b: Int64) -> Int128 {
  let (high, low) = a.multipliedFullWidth(by: b)
  return Int128(truncatingIfNeeded: high) << 64 | Int128(truncatingIfNeeded: low)
}

/// A multiplier in 2⁴⁰ths; a large one rounded to a whole number first. Nil: too large for anything.
private func fixed(_ multiplier: Double) -> Int128? {
  if abs(multiplier) < 0x1p20 { return Int128((multiplier * 0x1p40).nearest) }
  if abs(multiplier) < 0x1p45 { return Int128(multiplier.nearest) * unit }
  return nil
}
