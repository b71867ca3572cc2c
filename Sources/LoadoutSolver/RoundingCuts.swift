/// Rows that whole numbers of units keep although fractions of them do not.
///
/// From Σ volume·x ≤ limit follows Σ ⌊volume / d⌋·x ≤ ⌊limit / d⌋ for every d > 0 (Chvátal and Gomory): six gels of 60 ml
/// are all a pocket of 0.4 L takes, whatever a relaxation makes of the rest. The volumes themselves, and the limit cut in
/// equal parts, are the d that matter.
struct RoundingCuts {
  /// What a row was rounded from, and by what.
  private struct Origin: Equatable {
    let resource: Int
    let divisor: Int64
  }

  private let instance: Instance
  private var known: [Origin] = []
  /// What the point has of each resource's slots, kept so that looking allocates nothing.
  private var present: [(amount: Int64, value: Double)] = []
  private var divisors: [Int64] = []

  init(_ instance: Instance) { self.instance = instance }

  /// Rows that a fractional point breaks by more than a tolerance, the worst of each resource.
  ///
  /// - Parameter point: for each slot, how many units.
  /// - Complexity: O(resources × volumes² of each).
  mutating func broken(by point: [Double]) -> [Row] {
    var rows: [Row] = []
    for (index, resource) in instance.resources.enumerated() {
      present.removeAll(keepingCapacity: true)
      for use in resource.uses where point[use.slot] > 1e-6 { present.append((use.amount, point[use.slot])) }
      if present.count < 2 || present.count > 200 { continue }
      findDivisors(limit: resource.limit)
      var best: (divisor: Int64, excess: Double)?
      for divisor in divisors {
        var total = 0.0
        for use in present where use.amount >= divisor { total += Double(use.amount / divisor) * use.value }
        let excess = total - Double(resource.limit / divisor)
        if excess > 0.01, excess > best?.excess ?? 0, !known.contains(Origin(resource: index, divisor: divisor)) {
          best = (divisor, excess)
        }
      }
      guard let best else { continue }
      known.append(Origin(resource: index, divisor: best.divisor))
      rows.append(row(index, best.divisor))
    }
    return rows
  }

  private mutating func findDivisors(limit: Int64) {
    divisors.removeAll(keepingCapacity: true)
    for use in present {
      if use.amount > 0, !divisors.contains(use.amount) { divisors.append(use.amount) }
      // Two of these and no third: just over the limit's third.
      let parts = limit / max(1, use.amount)
      if parts >= 30 { continue }
      let part = limit / (parts + 1) + 1
      if !divisors.contains(part) { divisors.append(part) }
    }
  }

  private func row(_ index: Int, _ divisor: Int64) -> Row {
    let resource = instance.resources[index]
    var terms: [(variable: Int, coefficient: Int64)] = []
    for use in resource.uses where use.amount >= divisor { terms.append((use.slot, use.amount / divisor)) }
    let limit = resource.limit / divisor
    return Row(terms: terms, limit: limit, slackUpper: limit, rounded: (index, divisor))
  }
}
