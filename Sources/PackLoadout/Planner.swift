@_exported import Loadout
import LoadoutAudit
@_exported import LoadoutFiles
import LoadoutSolver

/// What is to be planned: the alternatives of a load, a pack, and how it is carried.
public struct Request: Sendable {
  /// The run's ID or the kit's name, for the plan to say.
  public var run: String?
  /// Every combination of the run's alternatives, in the order the run lists them; a plain kit is one.
  public var choices: [KitChoice] { didSet { compiled = [] } }
  public var pack: Pack
  /// A partner can reach into the pack.
  public var companion: Bool
  /// Nothing is strapped on: outside pockets take only what they hold.
  public var nothingOutside: Bool
  /// What is to lie in one pocket of the pack, or stay at home; see ``pinFaults(_:_:_:)``.
  public var pins: [Pin]
  /// Of each choice, where it was worked out; empty: it was not.
  private var compiled: [CompiledKit] = []

  /// - Precondition: every pin's pocket is one of the pack's, and no two pins are of the same thing.
  public init(
    run: String? = nil, choices: [KitChoice], pack: Pack, companion: Bool = false, nothingOutside: Bool = false,
    pins: [Pin] = []
  ) {
    self.run = run
    self.choices = choices
    self.pack = pack
    self.companion = companion
    self.nothingOutside = nothingOutside
    self.pins = pins
  }

  /// Works out what is the same for every pack.
  mutating func compile() {
    if compiled.isEmpty { compiled = choices.map { CompiledKit($0.kit) } }
  }

  /// What is asked of each choice.
  var questions: [Question] {
    choices.indices.map { index in
      Question(
        kit: choices[index].kit, compiled: compiled.isEmpty ? nil : compiled[index], pack: pack, companion: companion,
        nothingOutside: nothingOutside, pins: pins)
    }
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
  /// Where a bigger pack is looked for, and a smaller choice of an item.
  public var catalogue: Catalogue

  public init(_ catalogue: Catalogue = Catalogue(), limits: Limits = Limits()) {
    self.catalogue = catalogue
    self.limits = limits
  }

  /// The best plan there is, with its proof, judged.
  ///
  /// Of a run's alternatives the one with the best objective is planned; it overflows only where all of them do.
  ///
  /// - Throws: ``InternalFault`` where the judge refuses the plan.
  /// - Precondition: the request has at least one choice.
  public func plan(_ request: Request, depth: Depth = .full) throws(InternalFault) -> Plan {
    let started = limits.clock?()
    var request = request
    request.compile()
    // Where many packs are asked about, none may keep the others waiting for the last of its levels.
    let budget = limits.budget(share: depth.isTold ? 1 : 8)
    let (chosen, solution) = best(
      of: request, budget, stopsAtOverflow: !depth.isTold, refinesOverflow: depth == .full)
    var draft = PlanDraft(request, request.choices[chosen], solution, nodes: budget.nodes)
    if depth != .reason { draft.certify(request, chosen: chosen, Solver(budget: budget)) }
    draft.explain(depth, catalogue, budget: limits.budget(share: depth.isTold ? 4 : 32, after: budget))
    if depth.isTold {
      let certainty = Certainty(
        draft.plan, request, chosen: chosen, budget: limits.budget(share: 8, after: budget))
      draft.plan.certaintyPercent = certainty.percent()
      if draft.plan.certaintyPercent == 0 { draft.plan.measureFirst = certainty.measureFirst() }
    }
    if let started, let now = limits.clock?() { draft.plan.proof.microseconds = now - started }
    let faults = Judge().faults(in: draft.plan)
    if !faults.isEmpty { throw InternalFault(faults: faults.map { $0.sentence }) }
    return draft.plan
  }

  /// How much is said beside the verdict and the arrangement.
  public enum Depth: Sendable {
    /// Everything: conflicts, fixes, headroom, certainty.
    case full
    /// The same with only the first of the fixes, where a glance is all that is wanted.
    case brief
    /// Why not, where it does not fit: one reason.
    case reasons
    /// The same without a certificate.
    case reason

    /// Something is said of what to do, and how sure it is.
    var isTold: Bool { self == .full || self == .brief }
  }

  /// The choice with the best answer; of equals the first.
  ///
  /// The most promising are answered first, and the others only as far as it takes to see that they are no better.
  private func best(
    of request: Request, _ budget: Budget, stopsAtOverflow: Bool, refinesOverflow: Bool
  ) -> (choice: Int, Solution) {
    precondition(!request.choices.isEmpty, "a request has at least one choice")
    let (solver, quick) = (Solver(budget: budget), QuickSolver(budget: budget))
    let questions = request.questions
    let looks = stopsAtOverflow || questions.count > 1 ? questions.map { question in quick.look(question) } : []
    if stopsAtOverflow, let refuted = quick.refuted(looks) { return refuted }
    let leasts = looks.isEmpty ? [0] : looks.map { look in look.leastLeftOut }
    var best: (index: Int, solution: Solution)?
    var open: [Solution] = []
    var skipped = Int64.max
    for index in promising(questions, leasts, solver) {
      // Nothing is better than an answer that lacks nothing; the first of equals is taken.
      if let best, best.solution.isPerfect, best.index < index { continue }
      // What limits alone refute is no better than a fit, and no reason worth the search.
      if let best, leasts[index] > 0, stopsAtOverflow || best.solution.verdict == .fits {
        skipped = min(skipped, leasts[index])
        continue
      }
      let answer = solver.solve(
        questions[index], beating: best?.solution, stopsAtOverflow: stopsAtOverflow,
        refinesOverflow: refinesOverflow)
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
    if best.solution.verdict == .overflows && skipped < .max { best.solution.reopen(to: [skipped]) }
    return (best.index, best.solution)
  }

  /// The order in which questions are answered: those that leave out the least by a glance first.
  private func promising(_ questions: [Question], _ leasts: [Int64], _ solver: Solver) -> [Int] {
    let glances = questions.indices.map { index in
      questions.count > 1 && leasts[index] == 0 ? solver.glance(questions[index]) : leasts[index]
    }
    return questions.indices.sorted { glances[$0] == glances[$1] ? $0 < $1 : glances[$0] < glances[$1] }
  }

  /// What is sure to fit beats what may, and that what does not; then the objective decides.
  private func isBetter(_ a: Solution, than b: Solution) -> Bool {
    let (rank, other) = (a.verdict.rank, b.verdict.rank)
    return rank == other ? a.objective < b.objective : rank < other
  }
}

extension Solution {
  /// Everything is packed, and as it should be.
  fileprivate var isPerfect: Bool { verdict == .fits && objective == Objective() }
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
