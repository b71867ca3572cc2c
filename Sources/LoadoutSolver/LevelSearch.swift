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
    var model = base
    var domain = Domain(instance, base)
    let greedy = Greedy(instance, store: store, budget: budget).arrangement()
    var outcome = Outcome(counts: greedy, values: values(of: greedy), bounds: [], isOptimal: true)
    for level in costs.indices {
      let floor = least(costs[level], domain)
      if outcome.values[level] > floor && outcome.isOptimal {
        let search = BranchAndBound(
          instance, model: model, cost: costs[level], domain: domain, cutoff: outcome.values[level], store: store,
          budget: budget)
        let result = search.run()
        if let counts = result.counts {
          outcome.counts = counts
          outcome.values = values(of: counts)
        }
        outcome.bounds.append(max(floor, result.bound))
        if !result.isComplete && result.bound < outcome.values[level] { outcome.isOptimal = false }
      } else if outcome.isOptimal {
        outcome.bounds.append(floor)
      }
      if !outcome.isOptimal { break }
      fix(costs[level], at: outcome.values[level], floor, &model, &domain)
    }
    if outcome.isOptimal { outcome.counts = refined(outcome.counts, model, domain) }
    return outcome
  }

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

  /// Among arrangements equal in all levels, one that is liked better; as good as a few steps find.
  private func refined(_ counts: [Int64], _ model: LinearModel, _ domain: Domain) -> [Int64] {
    let preferences = instance.preferences
    let search = BranchAndBound(
      instance, model: model, cost: preferences, domain: domain,
      cutoff: preferences.value(counts, out: []), store: store, budget: budget, nodeLimit: 40)
    return search.run().counts ?? counts
  }

  func values(of counts: [Int64]) -> [Int64] {
    var left = instance.classes.map { $0.count }
    for (slot, count) in counts.enumerated() { left[instance.slots[slot].unitClass] -= count }
    return costs.map { $0.value(counts, out: left) }
  }

  /// What the bounds of the variables alone make a level cost.
  private func least(_ cost: Cost, _ domain: Domain) -> Int64 {
    var total: Int64 = 0
    for (slot, each) in cost.slots.enumerated() { total += each * domain.lower[slot] }
    for (index, each) in cost.out.enumerated() { total += each * domain.lower[base.structurals + index] }
    return total
  }

  /// Keeps a level at its proven value in everything that follows.
  private func fix(_ cost: Cost, at value: Int64, _ floor: Int64, _ model: inout LinearModel, _ domain: inout Domain) {
    if value == floor {
      for (slot, each) in cost.slots.enumerated() where each > 0 { domain.upper[slot] = domain.lower[slot] }
      for (index, each) in cost.out.enumerated() where each > 0 {
        domain.upper[base.structurals + index] = domain.lower[base.structurals + index]
      }
    } else {
      model.rows.append(row(cost, atMost: value))
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
