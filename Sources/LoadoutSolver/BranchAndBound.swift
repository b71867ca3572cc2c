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
    /// The steps allowed were used up: more of them may tell more.
    var isCutShort = false
  }

  let instance: Instance
  var model: LinearModel
  private var cuts: RoundingCuts
  private var covers: CoverCuts
  let cost: Cost
  let store: NogoodStore
  let budget: Budget
  var lp: DualSimplex
  /// Where the simplex comes from and goes to.
  private let warm: WarmStart?
  /// The simplex as it was when the root was solved, kept for the next search once anything else is done with it.
  private var root: DualSimplex?
  private let keepsRoot: Bool
  var lower: [Int64]
  var upper: [Int64]
  var stale: StaleRows
  var trail: [(variable: Int, lower: Int64, upper: Int64)] = []
  private var best: [Int64]?
  private var cutoff: Int64
  private var rootBound: Int64 = 0
  private var isComplete = true
  private var isCutShort = false
  private var nodesLeft: Int64
  /// Nodes of the question being answered that were gone into.
  private(set) var visited = 0
  private let firstOnly: Bool
  /// Which of several orders of branching: what one gets lost in another may see at once.
  let variant: Int
  /// What moving each variable adds to the last bound, kept so that a node allocates nothing.
  private var prices: [Int128] = []
  var sums = ReachableSums()
  /// Multipliers that refuted a question at its root.
  private var refutations: [[Double]] = []
  /// What costs are divided by for the simplex, so that the largest is one.
  private let costScale: Double

  /// - Parameters:
  ///   - cutoff: only arrangements that cost less are looked for.
  ///   - firstOnly: any arrangement will do.
  ///   - warm: what an earlier search of the model's first rows has left behind.
  init(
    _ instance: Instance, model: LinearModel, cost: Cost, domain: Domain, cutoff: Int64, store: NogoodStore,
    budget: Budget, nodeLimit: Int64 = .max, firstOnly: Bool = false, variant: Int = 0,
    warm: WarmStart? = nil
  ) {
    self.variant = variant
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
    for row in domain.rows..<model.rows.count {
      lower.append(0)
      upper.append(model.rows.slackUppers[row])
    }
    cuts = RoundingCuts(instance)
    covers = CoverCuts(instance, most: Array(domain.upper[..<model.structurals]))
    stale = StaleRows(model)
    self.warm = warm
    keepsRoot = warm?.takes(model) ?? false
    lp = warm?.start(model) ?? DualSimplex(model)
    prepare()
  }

  /// Gives the simplex the bounds and the costs.
  private mutating func prepare() {
    let (isZero, scale, cost, structurals) = (cost.isZero, costScale, cost, model.structurals)
    lp.begin(lower: lower, upper: upper) { variable in
      // Where nothing is asked for, any costs do, and different ones keep the simplex from going in circles.
      if isZero { return variable < structurals ? Double((variable * 7919) % 101 + 1) * 1e-3 : 0 }
      return Double(cost.of(variable, structurals: structurals)) / scale
    }
  }

  /// Adds the rounding cuts that the relaxation's optimum breaks; false where it breaks none.
  private mutating func strengthen() -> Bool {
    let point = lp.point
    let rows = covers.broken(by: point) + cuts.broken(by: point)
    if rows.isEmpty { return false }
    keepRoot()
    for row in rows {
      model.rows.append(row)
      lower.append(0)
      upper.append(row.slackUpper)
    }
    stale.extend(to: model)
    refutations = []
    lp.extend(to: model)
    return true
  }

  /// Before the simplex is changed for good.
  mutating func keepRoot() {
    if keepsRoot && root == nil { root = lp }
  }

  /// Leaves the simplex to the next search; this one is at its end.
  private mutating func leaveRoot() {
    guard keepsRoot, let warm else { return }
    warm.giveBack(root ?? lp)
  }

  mutating func run() -> Result {
    rootBound = leastCost()
    explore(depth: 0)
    leaveRoot()
    return Result(
      counts: best, bound: isComplete ? cutoff : min(rootBound, cutoff), isComplete: isComplete,
      isCutShort: isCutShort)
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
    visited = 0
    guard leave(vector) else { return Result(counts: nil, bound: 1, isComplete: true) }
    explore(depth: 0)
    return Result(counts: best, bound: cutoff, isComplete: isComplete)
  }

  /// Whether what refuted an earlier question refutes this one too: it often does, and without any pivot.
  mutating func isRefuted(leaving vector: [Int64]) -> Bool {
    let mark = trail.count
    defer { undo(to: mark) }
    return !leave(vector) || refutations.contains { model.isRefuted(by: $0, lower: lower, upper: upper, &prices) }
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

  mutating func explore(depth: Int) {
    // The root is always looked at: its bound is cheap and may settle the matter.
    let mayGoOn = budget.take()
    if nodesLeft <= 0 || depth > 2_000 || (!mayGoOn && depth > 0) {
      isComplete = false
      if depth <= 2_000 { isCutShort = true }
      return
    }
    nodesLeft -= 1
    visited += 1
    guard let status = relax(depth) else { return }
    var branchVariable: Int?
    switch status {
    case .infeasible(let row):
      let multipliers = lp.multipliers(ofRow: row)
      if model.isRefuted(by: multipliers, lower: lower, upper: upper, &prices) {
        if depth == 0 && refutations.count < 40 { refutations.append(multipliers) }
        return
      }
      branchVariable = anyOpen()
    case .optimal:
      if isCutOff(depth: depth) { return }
      branchVariable = costlyFractional() ?? (variant & 1 == 0 ? tightFractional() : nil) ?? mostFractional()
    case .stalled:
      branchVariable = anyOpen()
    }
    if let variable = branchVariable { return split(variable, depth) }
    // Where volumes differ by a factor of a hundred thousand, rounding may put a value far outside its bounds.
    let counts = (0..<model.structurals).map { min(max(lp.value(of: $0).nearest, lower[$0]), upper[$0]) }
    decide(counts, depth)
  }

  /// Draws all the conclusions there are and solves the relaxation; nil: nothing better lies below.
  private mutating func relax(_ depth: Int) -> DualSimplex.Status? {
    let isRoot = depth == 0
    // All sums are worth their time only at the root of a search that may take long.
    guard propagate(isRoot: isRoot && !firstOnly && nodesLeft > 100), leastCost() < cutoff else { return nil }
    var status = solveRelaxation()
    if isRoot {
      for _ in 0..<4 {
        guard case .optimal = status, mostFractional() != nil, strengthen() else { break }
        status = solveRelaxation()
      }
    }
    // What the prices of the relaxation leave of the variables sharpens the relaxation again.
    for _ in 0..<(isRoot ? 8 : 2) {
      guard case .optimal = status else { break }
      let mark = trail.count
      if isCutOff(depth: depth) { return nil }
      if trail.count == mark { break }
      guard propagate(isRoot: isRoot) else { return nil }
      status = solveRelaxation()
    }
    return status
  }

  /// The domain of all that costs less than the cutoff, as narrow as the root shows it.
  mutating func narrowed(_ domain: Domain) -> Domain {
    let rows = model.rows.count
    defer { leaveRoot() }
    guard relax(0) != nil else { return domain }
    let variables = model.structurals + rows
    return Domain(lower: Array(lower[..<variables]), upper: Array(upper[..<variables]), rows: rows)
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
    guard
      let (bound, room) = model.pricedBound(
        multipliers, cost: cost, lower: lower, upper: upper, under: cutoff, &prices)
    else { return false }
    if depth == 0 { rootBound = max(rootBound, bound) }
    if bound >= cutoff { return true }
    if cutoff < .max { tighten(room) }
    return false
  }

  /// Keeps every variable as near to its better bound as what is left to spend demands.
  private mutating func tighten(_ room: Int128) {
    for variable in prices.indices {
      let (low, high) = (lower[variable], upper[variable])
      let price = prices[variable]
      if low == high || price == 0 { continue }
      let size = price < 0 ? -price : price
      if size * Int128(high - low) <= room { continue }
      let most = Int64(room / size)
      if price > 0 { set(variable, low, low + most) } else { set(variable, high - most, high) }
    }
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
    for index in 0..<model.rows.count {
      let total = model.rows.withTerms(of: index) { variables, coefficients in
        var total: Int64 = 0
        for term in variables.indices { total += coefficients[term] * counts[Int(variables[term])] }
        return total
      }
      let slack = model.rows.limits[index] - total
      if slack >= lower[model.structurals + index] && slack <= upper[model.structurals + index] { continue }
      return broken(index, slack, counts)
    }
    return .none
  }

  private func broken(_ row: Int, _ slack: Int64, _ counts: [Int64]) -> Broken {
    model.rows.withTerms(of: row) { variables, coefficients in
      guard let open = variables.first(where: { lower[Int($0)] < upper[Int($0)] }) else { return .dead }
      if slack < 0 && !coefficients.contains(where: { $0 < 0 }) {
        let members = variables.filter { counts[Int($0)] > 0 }
        return .cover(Nogood(members.map { Nogood.Literal(variable: Int($0), atLeast: counts[Int($0)]) }))
      }
      return .variable(Int(open))
    }
  }

  var isDone: Bool { firstOnly && best != nil }
}
