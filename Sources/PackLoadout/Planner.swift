@_exported import Loadout
import LoadoutAudit
import LoadoutSolver

/// What is to be planned: the alternatives of a load, a pack, and how it is carried.
public struct Request: Sendable {
  /// The run's ID or the kit's name, for the plan to say.
  public var run: String?
  /// Every combination of the run's alternatives, in the order the run lists them; a plain kit is one.
  public var choices: [KitChoice]
  public var pack: Pack
  /// A partner can reach into the pack.
  public var companion: Bool
  /// Nothing is strapped on: outside pockets take only what they hold.
  public var nothingOutside: Bool

  public init(
    run: String? = nil, choices: [KitChoice], pack: Pack, companion: Bool = false, nothingOutside: Bool = false
  ) {
    self.run = run
    self.choices = choices
    self.pack = pack
    self.companion = companion
    self.nothingOutside = nothingOutside
  }
}

/// A plan that the judge refused: a fault of this program, never shown as an answer.
public struct InternalFault: Error, Hashable, Sendable {
  /// What the judge found, a sentence each.
  public var faults: [String]

  public init(faults: [String]) { self.faults = faults }
}

/// Plans loads: solves, explains, and has every plan judged before anybody sees it.
public struct Planner: Sendable {
  public var limits: Limits
  /// The packs a bigger one is looked for among.
  public var packs: [Pack]
  /// The items a smaller choice is looked up among.
  public var items: [Item]

  public init(packs: [Pack] = [], items: [Item] = [], limits: Limits = Limits()) {
    self.packs = packs
    self.items = items
    self.limits = limits
  }

  /// The best plan there is, with its proof, judged.
  ///
  /// Of a run's alternatives the one with the best objective is planned; it overflows only where all of them do.
  ///
  /// - Throws: ``InternalFault`` where the judge refuses the plan.
  /// - Precondition: the request has at least one choice.
  public func plan(_ request: Request) throws(InternalFault) -> Plan {
    try plan(request, depth: .full)
  }

  /// How much is said beside the verdict and the arrangement.
  enum Depth {
    /// Everything: conflicts, fixes, headroom, certainty.
    case full
    /// Why not, where it does not fit.
    case reasons
  }

  func plan(_ request: Request, depth: Depth) throws(InternalFault) -> Plan {
    let started = limits.clock?()
    // Where many packs are asked about, none may keep the others waiting for the last of its levels.
    let budget = limits.budget(share: depth == .reasons ? 8 : 1)
    let (chosen, solution) = best(of: request, budget, stopsAtOverflow: depth == .reasons)
    var draft = PlanDraft(request, request.choices[chosen], solution, nodes: budget.nodes)
    draft.certify(request, chosen: chosen, Solver(budget: budget))
    draft.explain(depth, packs: packs, items: items, budget: limits.budget(share: depth == .reasons ? 32 : 4, after: budget))
    if depth == .full {
      let certainty = Certainty(draft.plan, request, chosen: chosen, budget: limits.budget(share: 8, after: budget))
      draft.plan.certaintyPercent = certainty.percent()
      if draft.plan.certaintyPercent == 0 { draft.plan.measureFirst = certainty.measureFirst() }
    }
    if let started, let now = limits.clock?() { draft.plan.proof.microseconds = now - started }
    let faults = Judge().faults(in: draft.plan)
    if !faults.isEmpty { throw InternalFault(faults: faults.map { $0.sentence }) }
    return draft.plan
  }

  /// The choice with the best answer; of equals the first.
  ///
  /// The most promising are answered first, and the others only as far as it takes to see that they are no better.
  private func best(
    of request: Request, _ budget: Budget, stopsAtOverflow: Bool
  ) -> (choice: Int, Solution) {
    precondition(!request.choices.isEmpty, "a request has at least one choice")
    let solver = Solver(budget: budget)
    let questions = request.choices.map { choice in
      Question(
        kit: choice.kit, pack: request.pack, companion: request.companion, nothingOutside: request.nothingOutside)
    }
    let glances = questions.count > 1 ? questions.map { solver.glance($0) } : [0]
    let order = questions.indices.sorted { glances[$0] == glances[$1] ? $0 < $1 : glances[$0] < glances[$1] }
    var best: (index: Int, solution: Solution)?
    var open: [Solution] = []
    for index in order {
      let answer = solver.solve(
        questions[index], beating: best?.solution, stopsAtOverflow: stopsAtOverflow)
      guard let solution = answer else { continue }
      if !solution.isOptimal { open.append(solution) }
      guard let known = best else {
        best = (index, solution)
        continue
      }
      if isBetter(solution, than: known.solution)
        || (index < known.index && !isBetter(known.solution, than: solution))
      {
        best = (index, solution)
      }
    }
    guard var best else { preconditionFailure("without a rival there is always an answer") }
    // A choice that a limit left open may hold something better still.
    for other in open where other.mayBeat(best.solution) { best.solution.reopen(to: other.bounds) }
    return (best.index, best.solution)
  }

  /// What is sure to fit beats what may, and that what does not; then the objective decides.
  private func isBetter(_ a: Solution, than b: Solution) -> Bool {
    let (rank, other) = (a.verdict.rank, b.verdict.rank)
    return rank == other ? a.objective < b.objective : rank < other
  }
}

extension Verdict {
  fileprivate var rank: Int {
    switch self {
    case .fits: 0
    case .undecided: 1
    case .overflows: 2
    }
  }
}
