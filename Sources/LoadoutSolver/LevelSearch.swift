/// Minimises the objective's levels one after another, each proven before the next begins.
struct LevelSearch {
  /// The best arrangement and what is proven of it.
  struct Outcome {
    /// For each slot, how many units lie there.
    var counts: [Int64]
    /// The six levels' values.
    var values: [Int64]
    /// Proven lower bounds, as many levels as were reached.
    var bounds: [Int64]
    /// All six are proven.
    var isOptimal: Bool
  }

  private let instance: Instance
  private let store: NogoodStore
  private let budget: Budget
  private let base: LinearModel
  private let costs: [Cost]

  init(_ instance: Instance, store: NogoodStore, budget: Budget) {
    self.instance = instance
    self.store = store
    self.budget = budget
    base = LinearModel(instance)
    costs = instance.levelCosts
  }

  func run() -> Outcome {
    if let ideal = ideal() { return ideal }
    let greedy = Greedy(instance, store: store, budget: budget).arrangement()
    var outcome = Outcome(counts: greedy, values: values(of: greedy), bounds: [], isOptimal: true)
    var stage = Stage(model: base, domain: Domain(instance, base))
    minimise(0, &outcome, &stage)
    if outcome.isOptimal && outcome.values[0] > 0 {
      if let ways = leastVolume(&outcome, &stage) { return best(of: ways, outcome, stage) }
    } else {
      minimise(1, &outcome, &stage)
    }
    minimise(from: 2, &outcome, &stage)
    return outcome
  }

  /// The model as far as the levels before have fixed it.
  private struct Stage {
    var model: LinearModel
    var domain: Domain
  }

  // MARK: All at once

  /// The arrangement in which every class has its best pockets and nothing is left out that need not be. Where there
  /// is one, each level is at the least it could be given the levels before, and all six are proven at once.
  private func ideal() -> Outcome? {
    var domain = Domain(instance, base)
    for (index, slots) in instance.slotsOf.enumerated() {
      domain.leaveOut(index, from: 0, to: domain.lower[base.structurals + index], base)
      guard var best = slots.first else { continue }
      for slot in slots where instance.isCheaper(instance.slots[slot], than: instance.slots[best]) { best = slot }
      for slot in slots where instance.isCheaper(instance.slots[best], than: instance.slots[slot]) {
        domain.upper[slot] = 0
      }
    }
    let search = BranchAndBound(
      instance, model: base, cost: instance.preferences, domain: domain, cutoff: .max, store: store, budget: budget,
      nodeLimit: 40)
    guard let counts = search.run().counts else { return nil }
    let values = values(of: counts)
    return Outcome(counts: counts, values: values, bounds: values, isOptimal: true)
  }

  // MARK: Level by level

  private func minimise(from level: Int, _ outcome: inout Outcome, _ stage: inout Stage) {
    for level in level..<costs.count { minimise(level, &outcome, &stage) }
    if outcome.isOptimal { outcome.counts = refined(outcome.counts, stage) }
  }

  /// Brings a level to its least and fixes it there, unless an earlier one is open.
  private func minimise(_ level: Int, _ outcome: inout Outcome, _ stage: inout Stage) {
    guard outcome.isOptimal else { return }
    let floor = least(costs[level], stage.domain)
    if outcome.values[level] > floor {
      let result = BranchAndBound(
        instance, model: stage.model, cost: costs[level], domain: stage.domain, cutoff: outcome.values[level],
        store: store, budget: budget
      ).run()
      take(result.counts, &outcome)
      outcome.bounds.append(max(floor, result.bound))
      if outcome.bounds[level] < outcome.values[level] { outcome.isOptimal = false }
    } else {
      outcome.bounds.append(floor)
    }
    if outcome.isOptimal { fix(level, outcome.values[level], floor, &stage) }
  }

  private func take(_ counts: [Int64]?, _ outcome: inout Outcome) {
    guard let counts else { return }
    outcome.counts = counts
    outcome.values = values(of: counts)
  }

  /// Level 2 with required units left out.
  ///
  /// - Returns: Every way to leave out just that volume, where they could be listed: then nothing is fixed yet.
  private func leastVolume(_ outcome: inout Outcome, _ stage: inout Stage) -> Ways? {
    let floor = least(costs[1], stage.domain)
    let root = BranchAndBound(
      instance, model: stage.model, cost: costs[1], domain: stage.domain, cutoff: outcome.values[1], store: store,
      budget: budget, nodeLimit: 12
    ).run()
    take(root.counts, &outcome)
    let low = max(floor, root.bound)
    guard
      let search = LeastVolume(
        instance, model: stage.model, domain: stage.domain, number: outcome.values[0], store: store, budget: budget)
    else {
      minimise(1, &outcome, &stage)
      return nil
    }
    let result = search.run(from: low, known: outcome.values[1])
    take(result.counts, &outcome)
    guard result.bound >= outcome.values[1] else {
      minimise(1, &outcome, &stage)
      if outcome.bounds.count > 1 { outcome.bounds[1] = max(outcome.bounds[1], result.bound) }
      return nil
    }
    outcome.bounds.append(outcome.values[1])
    if let ways = result.ways { return Ways(search: search, vectors: ways) }
    fix(1, outcome.values[1], floor, &stage)
    return nil
  }

  private struct Ways {
    let search: LeastVolume
    let vectors: [LeaveVectors.Vector]
  }

  /// Levels 3 to 6 for each way to leave out the least: with what stays at home given, no sum of volumes has to be
  /// met any more, and the relaxation is sharp again.
  private func best(of ways: Ways, _ start: Outcome, _ stage: Stage) -> Outcome {
    var best: Outcome?
    var isComplete = true
    for vector in ways.vectors {
      let arrangement = ways.search.arrangement(leaving: vector)
      guard let counts = arrangement.counts else {
        if !arrangement.isComplete { isComplete = false }
        continue
      }
      var outcome = Outcome(
        counts: counts, values: values(of: counts), bounds: Array(start.values.prefix(2)), isOptimal: true)
      var own = stage
      for (index, unitClass) in instance.classes.enumerated() where unitClass.required {
        own.domain.leaveOut(index, from: vector[index], to: vector[index], base)
      }
      for level in 2..<costs.count {
        minimise(level, &outcome, &own)
        // What is worse at a proven level is of no more interest.
        if let best, outcome.bounds.lexicographicallyFollows(best.values) { break }
      }
      if let known = best, outcome.bounds.lexicographicallyFollows(known.values) { continue }
      if !outcome.isOptimal { isComplete = false } else { outcome.counts = refined(outcome.counts, own) }
      if let known = best, !outcome.values.lexicographicallyPrecedes(known.values) { continue }
      best = outcome
    }
    guard var best else { return Outcome(counts: start.counts, values: start.values, bounds: start.bounds, isOptimal: false) }
    if !isComplete {
      best.isOptimal = false
      best.bounds = Array(start.values.prefix(2))
    }
    return best
  }

  /// Among arrangements equal in all levels, one that is liked better; as good as a few steps find.
  private func refined(_ counts: [Int64], _ stage: Stage) -> [Int64] {
    let preferences = instance.preferences
    let search = BranchAndBound(
      instance, model: stage.model, cost: preferences, domain: stage.domain,
      cutoff: preferences.value(counts, out: []), store: store, budget: budget, nodeLimit: 40)
    return search.run().counts ?? counts
  }

  func values(of counts: [Int64]) -> [Int64] {
    var left = instance.classes.map { $0.count }
    for (slot, count) in counts.enumerated() { left[instance.slots[slot].unitClass] -= count }
    return costs.map { $0.value(counts, out: left) }
  }

  // MARK: Fixing a level

  /// What the bounds of the variables alone make a level cost.
  private func least(_ cost: Cost, _ domain: Domain) -> Int64 {
    var total: Int64 = 0
    for (slot, each) in cost.slots.enumerated() { total += each * domain.lower[slot] }
    for (index, each) in cost.out.enumerated() { total += each * domain.lower[base.structurals + index] }
    return total
  }

  /// Keeps a level at its proven value in everything that follows.
  private func fix(_ level: Int, _ value: Int64, _ floor: Int64, _ stage: inout Stage) {
    let cost = costs[level]
    if value == floor {
      for (slot, each) in cost.slots.enumerated() where each > 0 { stage.domain.upper[slot] = stage.domain.lower[slot] }
      for (index, each) in cost.out.enumerated() where each > 0 {
        stage.domain.upper[base.structurals + index] = stage.domain.lower[base.structurals + index]
      }
    } else {
      stage.model.rows.append(row(cost, atMost: value))
    }
  }

  /// Σ cost ≤ value over the slots, with what is left out written as what is not packed.
  private func row(_ cost: Cost, atMost value: Int64) -> Row {
    var terms: [(variable: Int, coefficient: Int64)] = []
    var limit = value
    for (slot, each) in cost.slots.enumerated() {
      let coefficient = each - cost.out[instance.slots[slot].unitClass]
      if coefficient != 0 { terms.append((slot, coefficient)) }
    }
    for (index, each) in cost.out.enumerated() { limit -= each * instance.classes[index].count }
    // Given as numbers of units, the least the left side can be is what bounds the slack.
    var least: Int64 = 0
    for term in terms where term.coefficient < 0 { least += term.coefficient * instance.slots[term.variable].upper }
    return Row(terms: terms, limit: limit, slackUpper: limit - least)
  }
}

extension Array where Element == Int64 {
  /// Whether, at the first place where the two differ, this is greater; a shorter one says nothing past its end.
  func lexicographicallyFollows(_ other: [Int64]) -> Bool {
    for (a, b) in zip(self, other) where a != b { return a > b }
    return false
  }
}
