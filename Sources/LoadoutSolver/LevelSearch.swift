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

  let instance: Instance
  let store: NogoodStore
  let budget: Budget
  let base: LinearModel
  let costs: [Cost]
  private let warm: WarmStart

  /// Values that are to be beaten or met; nil: any will do.
  private let ceiling: [Int64]?
  private let stopsAtOverflow: Bool
  private let refinesOverflow: Bool

  init(
    _ instance: Instance, store: NogoodStore, budget: Budget, ceiling: [Int64]? = nil, stopsAtOverflow: Bool = false,
    refinesOverflow: Bool = true
  ) {
    self.refinesOverflow = refinesOverflow
    self.ceiling = ceiling
    self.stopsAtOverflow = stopsAtOverflow
    self.instance = instance
    self.store = store
    self.budget = budget
    base = LinearModel(instance)
    warm = WarmStart(rows: base.rows.count)
    costs = instance.levelCosts
  }

  /// - Returns: nil where it is proven that the ceiling cannot be met.
  func run() -> Outcome? {
    if instance.isLarge { return arranged() }
    if let ideal = ideal() { return ideal }
    let greedy = first()
    var outcome = Outcome(counts: greedy, values: values(of: greedy), bounds: [], isOptimal: true)
    var stage = Stage(model: base, domain: Domain(instance, base), start: budget.nodes)
    if !minimise(0, &outcome, &stage, ceiling: ceiling?[0] ?? .max) || isHopeless(outcome) { return nil }
    if stopsAtOverflow, let least = outcome.bounds.first, least > 0 {
      outcome.isOptimal = false
      return outcome
    }
    if outcome.isOptimal && outcome.values[0] > 0 {
      let search = leastVolume(&outcome, &stage)
      if isHopeless(outcome) { return nil }
      if let search, settle(with: search, &outcome, stage) { return outcome }
    } else {
      _ = minimise(1, &outcome, &stage)
    }
    minimise(from: 2, &outcome, &stage)
    return outcome
  }

  /// A first arrangement. Whatever stopped the search before it, there is one to show: it may take some steps more.
  private func first() -> [Int64] {
    let counts = Greedy(instance, store: store, budget: budget).arrangement(atLeastOut: crowdedOut)
    if budget.interruption == nil { return counts }
    return Greedy(instance, store: store, budget: Budget(nodes: 1_500)).arrangement(atLeastOut: crowdedOut)
  }

  /// What the constructive arrangement alone comes to, proven as far as the simplest bounds go.
  private func arranged() -> Outcome {
    var counts = Greedy(instance, store: store, budget: budget).arrangement(atLeastOut: crowdedOut)
    var values = values(of: counts)
    let domain = Domain(instance, base)
    var fewest = max(least(costs[0], domain), crowdedOut)
    if values[0] > fewest, let filled = filledUp(below: values[0]) {
      fewest = max(fewest, filled.bound)
      if let better = filled.counts { (counts, values) = (better, self.values(of: better)) }
    }
    var lightest = least(costs[1], domain)
    if values[0] == fewest, fewest > 0, values[1] > lightest, let short = litresShort {
      lightest = max(lightest, short)
      (counts, lightest) = lighter(than: counts, leaving: fewest, from: lightest, domain)
      values = self.values(of: counts)
    }
    var bounds: [Int64] = []
    for (level, value) in values.enumerated() {
      bounds.append(level == 0 ? fewest : level == 1 ? lightest : least(costs[level], domain))
      if bounds[level] < value { break }
    }
    let isOptimal = bounds == values
    if !isOptimal { budget.charge(.max) }
    return Outcome(counts: counts, values: values, bounds: bounds, isOptimal: isOptimal)
  }

  /// An arrangement of which no more stays at home, by number and volume, and a bound on that volume.
  private func lighter(than counts: [Int64], leaving number: Int64, from low: Int64, _ domain: Domain)
    -> ([Int64], Int64)
  {
    let known = values(of: counts)[1]
    guard
      let search = LeastVolume(instance, model: base, domain: domain, number: number, store: store, budget: budget)
    else { return (counts, low) }
    let found = search.run(from: low, known: known)
    return (found.counts ?? counts, min(found.bound, found.volume))
  }

  /// How many required units must stay at home because more of even the smallest would exceed all litres there are.
  private var crowdedOut: Int64 {
    guard var room = instance.tree.allLitres else { return 0 }
    var home: Int64 = 0
    let bound = instance.classes.indices.filter { index in
      instance.classes[index].required && !instance.slotsOf[index].isEmpty
    }.sorted { instance.classes[$0].volume < instance.classes[$1].volume }
    for index in bound {
      let (each, count) = (instance.classes[index].volume, instance.classes[index].count)
      let fitting = each > 0 ? min(count, room / each) : count
      room -= fitting * each
      home += count - fitting
    }
    return home
  }

  /// How many required units stay at home at the least, by the relaxation alone.
  func glance() -> Int64 {
    let domain = Domain(instance, base)
    if instance.isLarge { return max(least(costs[0], domain), crowdedOut) }
    return max(
      least(costs[0], domain),
      search(base, costs[0], domain, below: .max, nodes: 1).bound)
  }

  /// Whether the levels proven so far are worse than what is to be met.
  private func isHopeless(_ outcome: Outcome) -> Bool {
    guard let ceiling else { return false }
    for (bound, most) in zip(outcome.bounds, ceiling) where bound != most { return bound > most }
    return false
  }

  /// The model as far as the levels before have fixed it.
  struct Stage {
    var model: LinearModel
    var domain: Domain
    /// The step at which it began.
    let start: Int64
    /// Steps after which a level is left open.
    var patience = Int64.max
  }

  /// What is worth trying and no more: where a pivot is a lot of work, less is, and then nothing.
  var fewNodes: Int64 { Int64(40 / (1 + base.rows.count * base.structurals / 5_000)) }

  // MARK: All at once

  /// The arrangement in which every class has its best pockets and nothing is left out that need not be. Where there
  /// is one, each level is at the least it could be given the levels before, and all six are proven at once.
  private func ideal() -> Outcome? {
    if fewNodes == 0 { return nil }
    var domain = Domain(instance, base)
    for (index, slots) in instance.slotsOf.enumerated() {
      domain.leaveOut(index, from: 0, to: domain.lower[base.structurals + index], base)
      guard var best = slots.first else { continue }
      for slot in slots where instance.isCheaper(instance.slots[slot], than: instance.slots[best]) { best = slot }
      for slot in slots where instance.isCheaper(instance.slots[best], than: instance.slots[slot]) {
        domain.upper[slot] = 0
      }
    }
    // Where shapes are hard to tell there may be easier ones: that is for the levels to find out.
    let counts = budget.lend(atMost: 10_000) { part in
      search(base, instance.preferences, domain, below: .max, nodes: fewNodes, within: part).counts
    }
    guard let counts else { return nil }
    let values = values(of: counts)
    return Outcome(counts: counts, values: values, bounds: values, isOptimal: true)
  }

  // MARK: Level by level

  private func minimise(from level: Int, _ outcome: inout Outcome, _ stage: inout Stage) {
    for level in level..<costs.count { _ = minimise(level, &outcome, &stage) }
    if outcome.isOptimal { outcome.counts = refined(outcome, stage) }
  }

  /// Brings a level to its least and fixes it there, unless an earlier one is open.
  ///
  /// - Parameter ceiling: an arrangement with more than this is of no interest.
  /// - Returns: false where it is proven that there is none of interest.
  private func minimise(_ level: Int, _ outcome: inout Outcome, _ stage: inout Stage, ceiling: Int64 = .max) -> Bool {
    guard outcome.isOptimal else { return true }
    let floor = least(costs[level], stage.domain)
    if floor > ceiling { return false }
    if outcome.values[level] > floor {
      let isAbove = outcome.values[level] > ceiling
      let result = least(level, below: isAbove ? ceiling + 1 : outcome.values[level], outcome, stage)
      if isAbove && result.isComplete && result.counts == nil { return false }
      take(result.counts, &outcome)
      outcome.bounds.append(max(floor, result.bound))
      if outcome.bounds[level] < outcome.values[level] { outcome.isOptimal = false }
    } else {
      outcome.bounds.append(floor)
    }
    if outcome.isOptimal { fix(level, outcome.values[level], floor, &stage) }
    return true
  }

  private func take(_ counts: [Int64]?, _ outcome: inout Outcome) {
    guard let counts else { return }
    outcome.counts = counts
    outcome.values = values(of: counts)
  }

  /// Level 2 with required units left out.
  ///
  /// - Returns: What lists the ways to leave out just that volume, where they can be listed.
  private func leastVolume(_ outcome: inout Outcome, _ stage: inout Stage) -> LeastVolume? {
    let floor = least(costs[1], stage.domain)
    let low = max(floor, leastVolumeBound(&outcome, stage))
    guard
      let search = LeastVolume(
        instance, model: stage.model, domain: stage.domain, number: outcome.values[0], store: store, budget: budget)
    else {
      _ = minimise(1, &outcome, &stage)
      return nil
    }
    let result = search.run(from: low, known: outcome.values[1])
    take(result.counts, &outcome)
    guard result.bound >= outcome.values[1] else {
      _ = minimise(1, &outcome, &stage)
      if outcome.bounds.count > 1 { outcome.bounds[1] = max(outcome.bounds[1], result.bound) }
      return nil
    }
    outcome.bounds.append(outcome.values[1])
    fix(1, outcome.values[1], floor, &stage)
    return search
  }

  /// No less volume stays at home; on the way an arrangement may be found that is better than the one known.
  private func leastVolumeBound(_ outcome: inout Outcome, _ stage: Stage) -> Int64 {
    // Where a pivot is a lot of work and litres are all that decides, they are asked first.
    if fewNodes == 0, let short = litresShort { return short }
    let root = search(stage.model, costs[1], stage.domain, below: outcome.values[1], nodes: 12)
    take(root.counts, &outcome)
    return root.bound
  }

  /// By how much the required units exceed the litres there are, where litres alone decide.
  private var litresShort: Int64? {
    BinCompletion(exactly: instance, within: Filling.Ceilings(), budget: budget)?.short
  }

  /// Levels 3 to 6 by the ways to leave out the least and by all that comes to as little in turn: one often sees at once
  /// what the other gets lost in.
  ///
  /// - Returns: Whether all are proven; else `outcome` holds the best seen.
  private func settle(with search: LeastVolume, _ outcome: inout Outcome, _ stage: Stage) -> Bool {
    for patience in [Int64(1_000), 40_000] {
      if takeBest(of: search, &outcome, stage, patience: patience) { return true }
      var (whole, part) = (outcome, stage)
      part.patience = patience
      minimise(from: 2, &whole, &part)
      if whole.isOptimal {
        outcome = whole
        return true
      }
      if whole.values.lexicographicallyPrecedes(outcome.values) {
        (outcome.counts, outcome.values) = (whole.counts, whole.values)
      }
    }
    return false
  }

  /// Levels 3 to 6, for one way after another to leave out the least: with what stays at home given, no sum of volumes
  /// has to be met any more, and the relaxation is sharp again.
  ///
  /// - Parameter patience: steps after which a way's level is left open.
  /// - Returns: Whether the best of all ways was found; else `outcome` holds the best seen.
  private func takeBest(
    of search: LeastVolume, _ outcome: inout Outcome, _ stage: Stage, patience: Int64
  ) -> Bool {
    let start = outcome
    var best: Outcome?
    var isProven = false
    var isComplete = true
    let all = search.visitWays(start.values[1]) { vector, counts in
      var way = Outcome(counts: counts, values: values(of: counts), bounds: start.bounds, isOptimal: true)
      var own = Stage(
        model: base, domain: stage.domain.first(rows: base.rows.count, base), start: budget.nodes, patience: patience)
      for (index, unitClass) in instance.classes.enumerated() where unitClass.required {
        own.domain.lower[base.structurals + index] = vector[index]
        own.domain.upper[base.structurals + index] = vector[index]
      }
      guard improves(&way, &own, on: best) else { return budget.interruption == nil }
      if way.isOptimal { way.counts = refined(way, own) } else { isComplete = false }
      if let known = best, !way.values.lexicographicallyPrecedes(known.values) { return budget.interruption == nil }
      best = way
      isProven = way.isOptimal && isLeast(way.values, stage)
      return !isProven && budget.interruption == nil
    }
    guard let best else { return false }
    outcome = best
    if isProven || (all && isComplete) { return true }
    outcome.bounds = start.bounds
    outcome.isOptimal = true
    return false
  }

  /// Whether bounds alone show that no way to leave out the least comes to less than these values.
  private func isLeast(_ values: [Int64], _ stage: Stage) -> Bool {
    var stage = stage
    for level in 2..<costs.count {
      let floor = least(costs[level], stage.domain)
      if values[level] > floor {
        let result = search(stage.model, costs[level], stage.domain, below: values[level], nodes: 1)
        if result.bound < values[level] { return false }
      }
      fix(level, values[level], floor, &stage)
    }
    return true
  }

  /// Minimises levels 3 to 6; false as soon as it is proven that nothing better than `best` comes of it.
  private func improves(_ outcome: inout Outcome, _ stage: inout Stage, on best: Outcome?) -> Bool {
    var ties = true
    for level in 2..<costs.count {
      let ceiling = ties ? best?.values[level] ?? .max : .max
      if !minimise(level, &outcome, &stage, ceiling: ceiling) { return false }
      if let best, ties, outcome.isOptimal {
        if outcome.values[level] > best.values[level] { return false }
        ties = outcome.values[level] == best.values[level]
      }
    }
    return best == nil || !ties || !outcome.isOptimal
  }

  /// Among arrangements equal in all levels, one that is liked better; as good as a few steps find.
  private func refined(_ outcome: Outcome, _ stage: Stage) -> [Int64] {
    let counts = outcome.counts
    if fewNodes == 0 || (outcome.values[0] > 0 && !refinesOverflow) { return counts }
    let preferences = instance.preferences
    let most = preferences.value(counts, out: [])
    // Shapes that are hard to tell are no matter of taste.
    return budget.lend(atMost: 2_000) { part in
      search(stage.model, preferences, stage.domain, below: most, nodes: fewNodes, within: part).counts
    } ?? counts
  }

  /// One search over the base model's rows and what a stage has added to them, from where the last one stopped.
  ///
  /// - Parameter part: the steps it may take; nil: all that are left.
  func search(
    _ model: LinearModel, _ cost: Cost, _ domain: Domain, below cutoff: Int64, nodes: Int64, variant: Int = 0,
    within part: Budget? = nil
  ) -> BranchAndBound.Result {
    var search = BranchAndBound(
      instance, model: model, cost: cost, domain: domain, cutoff: cutoff, store: store, budget: part ?? budget,
      nodeLimit: nodes, variant: variant, warm: warm)
    return search.run()
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
      // What was easy needs no help from a narrower domain, and what follows is mostly easy too; where a pivot is a lot
      // of work, narrowing takes longer than what follows.
      if fewNodes == 0 || budget.nodes - stage.start < 100 { return }
      var search = BranchAndBound(
        instance, model: stage.model, cost: cost, domain: stage.domain, cutoff: value + 1, store: store,
        budget: budget, warm: warm)
      stage.domain = search.narrowed(stage.domain)
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
