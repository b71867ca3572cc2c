/// Finds an arrangement of least cost, or proves how good one can be: linear relaxations bound, integers decide.
///
/// The search goes depth first. Each node draws the integer conclusions of every row, solves the relaxation, and is
/// cut off only by a bound or a refutation that ``LinearModel`` confirms in exact integers. What rows cannot say
/// (kinds apart, shapes side by side) is checked where all counts are whole, and comes back as a nogood to branch on.
struct BranchAndBound {
  /// What a search came to.
  struct Result {
    /// The best arrangement found: for each slot, how many units; nil: none better than was asked for.
    var counts: [Int64]?
    /// No arrangement costs less than this; only meaningful where the search began within bounds that allow one.
    var bound: Int64
    /// Everything was searched: there is nothing better than `counts`, or than what was asked to be beaten.
    var isComplete: Bool
  }

  let instance: Instance
  var model: LinearModel
  private var cuts: RoundingCuts
  private var covers: CoverCuts
  private let cost: Cost
  let store: NogoodStore
  private let budget: Budget
  var lp: DualSimplex
  /// The simplex as it was when the root was solved: where a search of the same rows may go on from.
  private(set) var root: DualSimplex?
  var lower: [Int64]
  var upper: [Int64]
  var stale: StaleRows
  var trail: [(variable: Int, lower: Int64, upper: Int64)] = []
  private var best: [Int64]?
  private var cutoff: Int64
  private var rootBound: Int64 = 0
  private var isComplete = true
  private var nodesLeft: Int64
  private let firstOnly: Bool
  /// Multipliers that refuted a question at its root.
  private var refutations: [[Double]] = []
  /// What costs are divided by for the simplex, so that the largest is one.
  private let costScale: Double

  /// - Parameters:
  ///   - cutoff: only arrangements that cost less are looked for.
  ///   - firstOnly: any arrangement will do.
  ///   - warm: a simplex of the model's first rows to go on from.
  init(
    _ instance: Instance, model: LinearModel, cost: Cost, domain: Domain, cutoff: Int64, store: NogoodStore,
    budget: Budget, nodeLimit: Int64 = .max, firstOnly: Bool = false, warm: DualSimplex? = nil
  ) {
    self.instance = instance
    self.model = model
    self.cost = cost
    self.store = store
    self.budget = budget
    self.cutoff = cutoff
    self.firstOnly = firstOnly
    nodesLeft = nodeLimit
    costScale = Double(max(1, cost.slots.max() ?? 0, cost.out.max() ?? 0))
    lower = domain.lower
    upper = domain.upper
    for row in model.rows[domain.rows...] {
      lower.append(0)
      upper.append(row.slackUpper)
    }
    cuts = RoundingCuts(instance)
    covers = CoverCuts(instance, most: Array(domain.upper[..<model.structurals]))
    stale = StaleRows(model)
    lp = warm ?? DualSimplex(model)
    if lp.rows < model.rows.count { lp.append(model.rows[lp.rows...]) }
    prepare()
  }

  /// Gives the simplex the bounds and the costs.
  private mutating func prepare() {
    let (isZero, scale, cost, structurals) = (cost.isZero, costScale, cost, model.structurals)
    for variable in 0..<model.variables { lp.setBounds(variable, lower[variable], upper[variable]) }
    lp.setCosts { variable in
      // Where nothing is asked for, any costs do, and different ones keep the simplex from going in circles.
      if isZero { return variable < structurals ? Double((variable * 7919) % 101 + 1) * 1e-3 : 0 }
      return Double(cost.of(variable, structurals: structurals)) / scale
    }
  }

  /// Adds the rounding cuts that the relaxation's optimum breaks; false where it breaks none.
  private mutating func strengthen() -> Bool {
    let rows = covers.broken { lp.value(of: $0) } + cuts.broken { lp.value(of: $0) }
    if rows.isEmpty { return false }
    for row in rows {
      model.rows.append(row)
      lower.append(0)
      upper.append(row.slackUpper)
      stale.append(row)
    }
    refutations = []
    lp.append(rows[...])
    return true
  }

  mutating func run() -> Result {
    rootBound = leastCost()
    explore(depth: 0)
    return Result(counts: best, bound: isComplete ? cutoff : min(rootBound, cutoff), isComplete: isComplete)
  }

  /// Looks for any arrangement that leaves exactly these numbers of required units at home; may be asked again and
  /// again, the relaxation going on from where it was. Precondition: the cost is zero.
  mutating func run(leaving vector: [Int64], nodeLimit: Int64) -> Result {
    let mark = trail.count
    defer { undo(to: mark) }
    best = nil
    cutoff = 1
    isComplete = true
    nodesLeft = nodeLimit
    guard leave(vector) else { return Result(counts: nil, bound: 1, isComplete: true) }
    explore(depth: 0)
    return Result(counts: best, bound: cutoff, isComplete: isComplete)
  }

  /// Whether what refuted an earlier question refutes this one too: it often does, and without any pivot.
  mutating func isRefuted(leaving vector: [Int64]) -> Bool {
    let mark = trail.count
    defer { undo(to: mark) }
    return !leave(vector) || refutations.contains { model.isRefuted(by: $0, lower: lower, upper: upper) }
  }

  /// Fixes how many required units stay at home; false where that is outside the bounds.
  private mutating func leave(_ vector: [Int64]) -> Bool {
    for (index, unitClass) in instance.classes.enumerated() where unitClass.required {
      let slack = model.structurals + index
      if vector[index] < lower[slack] || vector[index] > upper[slack] { return false }
      set(slack, vector[index], vector[index])
    }
    return true
  }

  /// What the bounds of the variables alone make it cost.
  private func leastCost() -> Int64 {
    var total: Int64 = 0
    for variable in 0..<model.structurals { total += cost.slots[variable] * lower[variable] }
    for (index, each) in cost.out.enumerated() { total += each * lower[model.structurals + index] }
    return total
  }

  // MARK: Nodes

  private mutating func explore(depth: Int) {
    // The root is always looked at: its bound is cheap and may settle the matter.
    let mayGoOn = budget.take()
    if nodesLeft <= 0 || depth > 2_000 || (!mayGoOn && depth > 0) {
      isComplete = false
      return
    }
    nodesLeft -= 1
    guard propagate() else { return }
    if leastCost() >= cutoff { return }
    var branchVariable: Int?
    var status = solveRelaxation()
    if depth == 0 {
      root = lp
      for _ in 0..<4 {
        guard case .optimal = status, mostFractional() != nil, strengthen() else { break }
        status = solveRelaxation()
      }
    }
    switch status {
    case .infeasible(let row):
      let multipliers = lp.multipliers(ofRow: row)
      if model.isRefuted(by: multipliers, lower: lower, upper: upper) {
        if depth == 0 && refutations.count < 40 { refutations.append(multipliers) }
        return
      }
      branchVariable = anyOpen()
    case .optimal:
      if isCutOff(depth: depth) { return }
      branchVariable = costlyFractional() ?? mostFractional()
    case .stalled:
      branchVariable = anyOpen()
    }
    if let variable = branchVariable { return split(variable, depth) }
    // Where volumes differ by a factor of a hundred thousand, rounding may put a value far outside its bounds.
    let counts = (0..<model.structurals).map { min(max(lp.value(of: $0).nearest, lower[$0]), upper[$0]) }
    decide(counts, depth)
  }

  private mutating func solveRelaxation() -> DualSimplex.Status {
    let before = lp.pivots
    defer {
      // A pivot goes over the whole tableau: in large ones that is more than a step's work.
      budget.charge((lp.pivots - before) * Int64(model.rows.count * model.structurals) / 25_000)
    }
    return lp.solve(limit: 200 + 4 * (model.rows.count + model.structurals))
  }

  private mutating func isCutOff(depth: Int) -> Bool {
    if cost.isZero || (depth > 0 && cutoff == .max) { return false }
    let multipliers = lp.dualMultipliers.map { $0 * costScale }
    guard let bound = model.bound(multipliers, cost: cost, lower: lower, upper: upper) else { return false }
    if depth == 0 { rootBound = max(rootBound, bound) }
    return bound >= cutoff
  }

  /// A whole-numbered point: an arrangement, or the reason why not.
  private mutating func decide(_ counts: [Int64], _ depth: Int) {
    switch brokenRow(counts) {
    case .none: break
    case .cover(let nogood): return split(nogood, depth)
    case .variable(let variable): return split(variable, depth)
    case .dead: return
    }
    var left = instance.classes.map { $0.count }
    for (slot, count) in counts.enumerated() { left[instance.slots[slot].unitClass] -= count }
    if let nogood = store.broken(by: counts) { return split(nogood, depth) }
    switch store.shapes(of: counts, budget) {
    case .fine: break
    case .broken(let nogood): return split(nogood, depth)
    case .unknown(let nogood):
      isComplete = false
      return split(nogood, depth)
    }
    let value = cost.value(counts, out: left)
    if value < cutoff {
      cutoff = value
      best = counts
    }
    // That nothing below is better is for exact bounds to say; where they fall short, the search goes on.
    if isDone || leastCost() >= cutoff || isCutOff(depth: depth) { return }
    if let variable = anyOpen() { split(variable, depth) }
  }

  private enum Broken {
    case none
    /// Counts that together exceed a row.
    case cover(Nogood)
    /// A variable to split in a row that is not kept.
    case variable(Int)
    /// A row whose variables are all fixed is not kept.
    case dead
  }

  /// A row that rounding broke: the relaxation keeps rows only up to a tolerance.
  private func brokenRow(_ counts: [Int64]) -> Broken {
    for (index, row) in model.rows.enumerated() {
      var total: Int64 = 0
      for term in row.terms { total += term.coefficient * counts[term.variable] }
      let slack = row.limit - total
      if slack >= lower[model.structurals + index] && slack <= upper[model.structurals + index] { continue }
      guard let open = row.terms.first(where: { lower[$0.variable] < upper[$0.variable] }) else { return .dead }
      if slack < 0 && !row.terms.contains(where: { $0.coefficient < 0 }) {
        return .cover(
          Nogood(
            row.terms.filter { counts[$0.variable] > 0 }
              .map { Nogood.Literal(variable: $0.variable, atLeast: counts[$0.variable]) }))
      }
      return .variable(open.variable)
    }
    return .none
  }

  // MARK: Branching

  private func anyOpen() -> Int? {
    (0..<model.structurals).first { lower[$0] < upper[$0] }
  }

  /// What is charged for and not whole: a number of units left out, or units of a class that are charged for in some
  /// pockets and not in others. Deciding it moves the bound, as deciding between equal pockets seldom does.
  private func costlyFractional() -> Int? {
    var best: Int?
    var highest = 1e-6
    for (index, each) in cost.out.enumerated() where each > 0 {
      let slack = model.structurals + index
      if lower[slack] == upper[slack] { continue }
      let value = lp.value(of: slack)
      let distance = abs(value - Double(value.nearest))
      if distance > highest { (highest, best) = (distance, slack) }
    }
    if best != nil { return best }
    for slots in instance.slotsOf {
      let dearest = slots.reduce(Int64(0)) { max($0, cost.slots[$1]) }
      if dearest == 0 { continue }
      for slot in slots where lower[slot] < upper[slot] {
        let value = lp.value(of: slot)
        let score = abs(value - Double(value.nearest)) * Double(dearest)
        if score > highest { (highest, best) = (score, slot) }
      }
    }
    return best
  }

  private func mostFractional() -> Int? {
    var best: Int?
    var highest = 0.0
    for variable in 0..<model.structurals where lower[variable] < upper[variable] {
      let value = lp.value(of: variable)
      let distance = abs(value - Double(value.nearest))
      if distance < 1e-6 { continue }
      let score = distance * Double(1 + instance.classes[instance.slots[variable].unitClass].volume)
      if score > highest {
        highest = score
        best = variable
      }
    }
    return best
  }

  private mutating func split(_ variable: Int, _ depth: Int) {
    let value = min(max(lp.value(of: variable), Double(lower[variable])), Double(upper[variable]))
    var floor = value.floor
    if floor >= upper[variable] { floor = upper[variable] - 1 }
    let up = value - Double(floor) > 0.3
    for half in [up, !up] {
      let mark = trail.count
      if half {
        set(variable, floor + 1, upper[variable])
      } else {
        set(variable, lower[variable], floor)
      }
      explore(depth: depth + 1)
      undo(to: mark)
      if isDone { return }
    }
  }

  /// One branch for each way to break the combination, each with the ways before it ruled out.
  private mutating func split(_ nogood: Nogood, _ depth: Int) {
    let mark = trail.count
    for literal in nogood.literals {
      if lower[literal.variable] >= literal.atLeast { continue }
      let inner = trail.count
      set(literal.variable, lower[literal.variable], literal.atLeast - 1)
      explore(depth: depth + 1)
      undo(to: inner)
      if isDone { break }
      if upper[literal.variable] < literal.atLeast { break }
      set(literal.variable, literal.atLeast, upper[literal.variable])
    }
    undo(to: mark)
  }

  private var isDone: Bool { firstOnly && best != nil }
}
