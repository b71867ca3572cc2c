/// Refutes sets of required units by one limit, or one sum of limits, at a time: what each unit draws on it at the least,
/// wherever it lies, against what there is.
struct LimitRefutation {
  /// For each row, what a unit of each class costs at the least.
  private let prices: [[Int64]]
  private let limits: [Int64]

  /// - Complexity: O(uses of all resources × sums of limits).
  init(_ instance: Instance) {
    var (prices, limits): ([[Int64]], [Int64]) = ([], [])
    for rows in Certifier(instance).candidates {
      var bySlot = [Int64](repeating: 0, count: instance.slots.count)
      var limit: Int64 = 0
      for row in rows {
        limit = limit.addingClamped(row.whole)
        for use in row.uses { bySlot[use.slot] = bySlot[use.slot].addingClamped(use.amount) }
      }
      let own = instance.slotsOf.map { slots in slots.lazy.map { bySlot[$0] }.min() ?? 0 }
      if own.allSatisfy({ $0 == 0 }) { continue }
      prices.append(own)
      limits.append(limit)
    }
    (self.prices, self.limits) = (prices, limits)
  }

  /// Whether so many units of each class draw more on some row than there is.
  ///
  /// - Complexity: O(classes × rows).
  func refutes(_ wanted: [Int64]) -> Bool {
    zip(prices, limits).contains { prices, limit in
      var total: Int64 = 0
      for (price, number) in zip(prices, wanted) where number > 0 {
        total = total.addingClamped(price.multipliedClamped(number))
      }
      return total > limit
    }
  }
}
