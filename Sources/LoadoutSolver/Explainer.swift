import Loadout

/// Why a solution is as it is, and what would change it.
public final class Explainer {
  private let solution: Solution
  private let budget: Budget
  /// What is asked of the required units alone, with missing figures unlimited: no figure could help what it refutes.
  private lazy var generous = feasibility(missing: .unlimited)
  /// The same with missing figures counting nothing: what it confirms is sure.
  private lazy var strict = solution.missing.isEmpty ? generous : feasibility(missing: .none)
  private lazy var known: KnownPackings = {
    let known = KnownPackings(generous)
    if let packed = generous.instance.counts(of: solution.placements) { known.note(packed) }
    return known
  }()
  private lazy var sure = solution.missing.isEmpty ? known : KnownPackings(strict)

  /// - Parameter budget: for the questions asked here; the solution's own proof is not touched.
  public init(_ solution: Solution, budget: Budget) {
    self.solution = solution
    self.budget = budget
  }

  private var question: Question { solution.question }

  private func feasibility(missing: PackVariant.Missing, withinReach: Bool = false) -> Feasibility {
    Feasibility(question.instance(missing: missing, requiredOnly: true, withinReach: withinReach), budget: budget)
  }

  /// Smallest sets of required units that nothing packs together, with the constraint that forbids each.
  ///
  /// - Parameter isOneEnough: one reason is all that is wanted.
  public func conflicts(isOneEnough: Bool = false) -> [Conflict] {
    Conflicts(known, budget: budget).all(isOneEnough: isOneEnough)
  }

  /// The same where each unit is to be within the reach it needs.
  public func reachConflicts() -> [Conflict] {
    Conflicts(KnownPackings(feasibility(missing: .unlimited, withinReach: true)), budget: budget).all()
  }

  /// What lets everything else be within reach: what to reach less easily, then what to leave at home.
  public func reachFixes(atMost most: Int = 10) -> [ReachFix] {
    let missed = solution.shortfalls.filter { $0.kind == .reach }.map { $0.unit }
    let relaxation = ReachRelaxation(question, missed: missed, budget: budget)
    let reached = feasibility(missing: .none, withinReach: true)
    let sets = LeaveSets(reached, KnownPackings(reached), budget: budget).first(most, known: nil)
    return relaxation.fixes(atMost: most) + sets.compactMap { relaxation.leaving($0) }
  }

  /// Why a unit goes into no pocket, whatever else is packed; nil: by itself it would.
  public func refusal(of unit: UnitName) -> Conflict? {
    let instance = solution.instance
    for (index, unitClass) in instance.classes.enumerated() where unitClass.item.id == unit.item {
      if !unitClass.units.contains(where: { instance.units[$0].name == unit }) { continue }
      if !instance.slotsOf[index].isEmpty { return nil }
      let refusals = Refusals(instance.tree, nothingOutside: instance.nothingOutside)
      var conflict = refusals.conflict(unitClass, [unit])
      let closed = refusals.closedPockets(to: unitClass.item, pin: nil)
      if unitClass.pin != nil && closed.count < instance.tree.pack.pockets.count { conflict.pinned = [unit] }
      return conflict
    }
    return nil
  }

  /// What to leave behind so that the rest fits.
  public func leaveSets(atMost most: Int = 10) -> [[UnitName]] {
    // How many units must stay at home, and how much at the least, the solution's own proof may know already.
    let isProven = solution.missing.isEmpty && solution.bounds.count > 1
    let fewest = solution.objective.requiredLeftOut
    let known = isProven && solution.bounds[0] == fewest ? (number: fewest, volume: solution.bounds[1]) : nil
    let sets = LeaveSets(strict, sure, budget: budget).first(most, known: known)
    // Where no fewer can stay at home, what the plan leaves there is such a set, whatever the steps sufficed for.
    guard sets.isEmpty, solution.missing.isEmpty, solution.bounds.first == fewest else { return sets }
    let required = Set(strict.instance.units.map { $0.name })
    return [solution.leftOut.filter { required.contains($0) }]
  }

  /// The least litres at which this pack, grown, takes everything required, in tenths.
  ///
  /// - Parameter steps: what the answer may take; nil where it takes more.
  public func leastLitres(atMost steps: Int64) -> Int64? {
    budget.lend(atMost: steps) { part in
      Scaling(question: question, missing: .none, budget: part)
        .leastLitres(capacity: solution.statedCapacity?.count)
    }
  }

  /// The percent by which every litre could shrink with everything required still as well packed.
  public func headroom() -> Int? {
    let objective = solution.objective
    return Scaling(question: question, missing: solution.missingCounts, budget: budget)
      .headroom(
        ceilings: (objective.reachShortfall, objective.careShortfall, objective.strappedOutside),
        known: solution.placements)
  }
}
