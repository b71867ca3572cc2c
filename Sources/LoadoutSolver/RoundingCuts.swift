/// Rows that whole numbers of units keep although fractions of them do not.
///
/// From Σ volume·x ≤ limit follows Σ ⌊volume / d⌋·x ≤ ⌊limit / d⌋ for every d > 0 (Chvátal and Gomory): six gels of 60 ml
/// are all a pocket of 0.4 L takes, whatever a relaxation makes of the rest. The volumes themselves, and the limit cut in
/// equal parts, are the d that matter.
struct RoundingCuts {
  private let instance: Instance
  private var known: Set<[Int64]> = []

  init(_ instance: Instance) { self.instance = instance }

  /// Rows that a fractional point breaks by more than a tolerance, the worst of each resource.
  ///
  /// - Complexity: O(resources × volumes² of each).
  mutating func broken(by point: (_ slot: Int) -> Double) -> [Row] {
    var rows: [Row] = []
    for (index, resource) in instance.resources.enumerated() {
      let present = resource.uses.filter { point($0.slot) > 1e-6 }
      if present.count < 2 || present.count > 200 { continue }
      var best: (divisor: Int64, excess: Double)?
      for divisor in divisors(resource, present) {
        if known.contains([Int64(index), divisor]) { continue }
        var total = 0.0
        for use in present { total += Double(use.amount / divisor) * point(use.slot) }
        let excess = total - Double(resource.limit / divisor)
        if excess > 0.01, excess > best?.excess ?? 0 { best = (divisor, excess) }
      }
      guard let best else { continue }
      known.insert([Int64(index), best.divisor])
      rows.append(row(index, best.divisor))
    }
    return rows
  }

  private func divisors(_ resource: Resource, _ present: [(slot: Int, amount: Int64)]) -> [Int64] {
    var divisors: [Int64] = []
    for use in present {
      if use.amount > 0, !divisors.contains(use.amount) { divisors.append(use.amount) }
      // Two of these and no third: just over the limit's third.
      let parts = resource.limit / max(1, use.amount)
      let part = resource.limit / (parts + 1) + 1
      if parts < 30, !divisors.contains(part) { divisors.append(part) }
    }
    return divisors
  }

  private func row(_ index: Int, _ divisor: Int64) -> Row {
    let resource = instance.resources[index]
    var terms: [(variable: Int, coefficient: Int64)] = []
    for use in resource.uses where use.amount >= divisor { terms.append((use.slot, use.amount / divisor)) }
    let limit = resource.limit / divisor
    return Row(terms: terms, limit: limit, slackUpper: limit, rounded: (index, divisor))
  }
}
