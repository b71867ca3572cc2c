/// One level's least, the levels before it fixed.
extension LevelSearch {
  /// The least of a level under `cutoff`, by whichever search answers first.
  func least(
    _ level: Int, below cutoff: Int64, _ outcome: Outcome, _ stage: Stage
  ) -> BranchAndBound.Result {
    var result = BranchAndBound.Result(counts: nil, bound: 0, isComplete: false)
    var known = cutoff
    var effort = Effort(start: budget.nodes)
    // Where a pivot is a lot of work, this comes first.
    if level == 0 { fillUp(limit: fewNodes > 0 ? 200_000 : 2_000_000, &result, &known) }
    if result.bound >= known { return settled(result, known) }
    repeat {
      func searched(_ cutoff: Int64) -> BranchAndBound.Result {
        search(stage.model, costs[level], stage.domain, below: cutoff, nodes: effort.nodes, variant: effort.variant)
      }
      // Down from what is known …
      let above = searched(known)
      result.bound = max(result.bound, above.bound)
      if let counts = above.counts { note(counts, level, &result, &known) }
      var isCutShort = above.isCutShort
      // … and up from what is proven: the less a level may come to, the more follows. Sums of volumes are too many.
      while level != 1 && result.bound < known {
        let target = result.bound + (known - result.bound) / 8
        if target + 1 == known && !above.isComplete { break }
        let below = searched(target + 1)
        if let counts = below.counts { note(counts, level, &result, &known) }
        result.bound = max(result.bound, min(below.bound, known))
        isCutShort = isCutShort || below.isCutShort
        if !below.isComplete { break }
      }
      let spent = budget.nodes - effort.start
      if level >= 2, spent >= effort.nextFilling, result.bound < known, let left = fixedLeft(stage.domain) {
        effort.nextFilling = 8 * max(spent, 100)
        switch filled(level, atMost: result.bound, outcome, left, limit: 20 * Int(max(spent, 100))) {
        case .arrangement(let counts): note(counts, level, &result, &known)
        case .none: result.bound += 1
        case .unknown: break
        }
      }
      if !isCutShort { break }
      if effort.variant == 2 {
        result.bound = max(result.bound, byLitres(level, stage, from: result.bound, below: known))
      }
      effort.grow()
      if level == 0 && effort.nodes == 150 { fillUp(limit: 2_000_000, &result, &known) }
    } while result.bound < known && budget.interruption == nil && budget.nodes - effort.start < stage.patience
    return settled(result, known)
  }

  private func settled(_ result: BranchAndBound.Result, _ known: Int64) -> BranchAndBound.Result {
    var result = result
    result.bound = min(result.bound, known)
    result.isComplete = result.bound == known
    return result
  }

  /// How much a search may take before the next one begins again, branching in another order: what one gets lost in
  /// another may see at once.
  private struct Effort {
    let start: Int64
    /// Most levels take a few nodes, and nothing needs to be prepared for those.
    var nodes: Int64 = 20
    var variant = 0
    /// The steps after which things are placed one by one again.
    var nextFilling: Int64 = 0

    mutating func grow() {
      if nodes < 150 {
        nodes = 150
        return
      }
      variant += 1
      nodes = 150 * Self.luby(variant)
    }

    /// 1, 1, 2, 1, 1, 2, 4, 1, …: how long the tries of a search whose length differs wildly from try to try should be
    /// (Luby, Sinclair and Zuckerman 1993).
    private static func luby(_ round: Int) -> Int64 {
      var (end, length) = (1, Int64(1))
      while end < round { (end, length) = (2 * end + 1, 2 * length) }
      return end == round ? length : luby(round - (end - 1) / 2)
    }
  }

  private func note(_ counts: [Int64], _ level: Int, _ result: inout BranchAndBound.Result, _ known: inout Int64) {
    result.counts = counts
    known = values(of: counts)[level]
  }

  /// Level 1 where litres alone decide: pockets are filled up one by one.
  private func fillUp(limit: Int, _ result: inout BranchAndBound.Result, _ known: inout Int64) {
    guard let found = filledUp(below: known, limit: limit) else { return }
    result.bound = max(result.bound, found.bound)
    if let counts = found.counts { note(counts, 0, &result, &known) }
  }

  /// How few required units stay at home where litres alone decide, and an arrangement where that is fewer than known.
  func filledUp(below known: Int64, limit: Int = 3_000_000) -> (bound: Int64, counts: [Int64]?)? {
    var completion = BinCompletion(instance, budget: budget)
    guard let found = completion.fewestOut(limit: limit) else { return nil }
    return (found.bound, found.bound < known ? found.counts : nil)
  }

  /// A level's least by litres alone, as far as it can be told: the relaxation says little of which sums of volumes
  /// there are, and goes through the same waste again and again.
  private func byLitres(_ level: Int, _ stage: Stage, from low: Int64, below known: Int64) -> Int64 {
    let (cost, limit) = (costs[level], 40_000)
    if level == 1 { return low }
    var completion = BinCompletion(
      instance, allowing: { slot in stage.domain.upper[slot] > 0 && cost.slots[slot] == 0 }, budget: budget)
    if level == 0 {
      return completion.fewestOut(
        of: { instance.classes[$0].required }, instance.classes.map { $0.required ? $0.count : 0 }, from: low,
        below: known, limit: limit)
    }
    guard let left = fixedLeft(stage.domain) else { return low }
    let wanted = instance.classes.indices.map { index in
      instance.classes[index].required || level == 4 ? instance.classes[index].count - left[index] : 0
    }
    if level == 4 {
      return completion.fewestOut(
        of: { !instance.classes[$0].required }, wanted, from: low, below: known, limit: limit)
    }
    if low == 0, case .none = completion.run(wanted, limit: limit) { return 1 }
    return low
  }

  /// An arrangement with a level at most this, the levels before it as they are proven.
  private func filled(_ level: Int, atMost most: Int64, _ outcome: Outcome, _ left: [Int64], limit: Int)
    -> Filling.Answer
  {
    func ceiling(_ of: Int) -> Int64 { of == level ? most : of < level ? outcome.values[of] : .max }
    let ceilings = Filling.Ceilings(
      reach: ceiling(2), care: ceiling(3), strapped: ceiling(5), optionalLeftOut: ceiling(4))
    let wanted = instance.classes.indices.map { index in
      // Before level 5 what is optional only stands in the way.
      instance.classes[index].required || level >= 4 ? instance.classes[index].count - left[index] : 0
    }
    var filling = Filling(instance, store: store, budget: budget)
    return filling.run(wanted, within: ceilings, limit: limit)
  }

  /// For each class, how many required units stay at home, where that is settled; of optional ones none.
  private func fixedLeft(_ domain: Domain) -> [Int64]? {
    var left = [Int64](repeating: 0, count: instance.classes.count)
    for (index, unitClass) in instance.classes.enumerated() where unitClass.required {
      let slack = base.structurals + index
      if domain.lower[slack] != domain.upper[slack] { return nil }
      left[index] = domain.lower[slack]
    }
    return left
  }
}
