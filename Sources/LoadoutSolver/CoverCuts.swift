/// Rows that say which things are too many together.
///
/// Where the most units that may lie in some slots exceed a resource, not all of them lie there: Σ x ≤ Σ most − 1. A
/// relaxation packs a last thing but for a hundredth; a cover takes that hundredth away, and with it the rest. Slots
/// whose unit takes at least as much as any of the cover's are counted with it (the cover's extension: Balas, 1975).
struct CoverCuts {
  private let instance: Instance
  /// The most units of each slot, whatever is decided later.
  private let most: [Int64]
  private var known: Set<[Int]> = []

  init(_ instance: Instance, most: [Int64]) {
    self.instance = instance
    self.most = most
  }

  /// Rows that a fractional point breaks by more than a tolerance, one of each resource.
  ///
  /// - Parameter point: for each slot, how many units.
  /// - Complexity: O(uses · log uses) of all resources.
  mutating func broken(by point: [Double]) -> [Row] {
    var rows: [Row] = []
    for resource in instance.resources {
      guard let cover = cover(of: resource, point) else { continue }
      let widest = cover.reduce(Int64(0)) { max($0, $1.amount) }
      let members = cover.map { $0.slot }
      if !known.insert(members).inserted { continue }
      var terms: [(variable: Int, coefficient: Int64)] = members.map { ($0, 1) }
      for use in resource.uses where use.amount >= widest && most[use.slot] > 0 && !members.contains(use.slot) {
        terms.append((use.slot, 1))
      }
      let limit = members.reduce(Int64(-1)) { $0 + most[$1] }
      rows.append(Row(terms: terms, limit: limit, slackUpper: limit))
    }
    return rows
  }

  /// Slots that together exceed the resource although the point has nearly all their units in them; none is spare.
  private func cover(of resource: Resource, _ point: [Double]) -> [(slot: Int, amount: Int64)]? {
    var candidates: [(slot: Int, amount: Int64, gap: Double)] = []
    for use in resource.uses where most[use.slot] > 0 {
      let gap = Double(most[use.slot]) - point[use.slot]
      if gap < 0.99 { candidates.append((use.slot, use.amount, max(0, gap))) }
    }
    if candidates.count < 2 { return nil }
    // What is nearly all there comes first; of equals what takes most.
    candidates.sort { a, b in
      if a.gap != b.gap { return a.gap < b.gap }
      let (first, second) = (a.amount * most[a.slot], b.amount * most[b.slot])
      return first == second ? a.slot < b.slot : first > second
    }
    var chosen: [(slot: Int, amount: Int64)] = []
    var (total, gaps): (Int64, Double) = (0, 0)
    for candidate in candidates where total <= resource.limit {
      chosen.append((candidate.slot, candidate.amount))
      total = total.addingClamped(candidate.amount.multipliedClamped(most[candidate.slot]))
      gaps += candidate.gap
      if gaps >= 0.99 { return nil }
    }
    if total <= resource.limit { return nil }
    // The smallest go again as long as the rest still exceeds it.
    chosen.sort { $0.amount * most[$0.slot] < $1.amount * most[$1.slot] }
    chosen.removeAll { member in
      let own = member.amount * most[member.slot]
      if total - own <= resource.limit { return false }
      total -= own
      return true
    }
    return chosen.sorted { $0.slot < $1.slot }
  }
}
