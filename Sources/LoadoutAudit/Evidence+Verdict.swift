import Loadout

extension Evidence {
  /// The verdict against what is left out and what is said to be proven.
  func faultsOfVerdict() -> [AuditFault] {
    let everythingPacked = objective.requiredLeftOut == 0
    switch plan.verdict {
    case .fits:
      return (everythingPacked ? [] : [.fitsWithoutARequiredUnit]) + reasonsWithoutDoubt
    case .overflows:
      let proven = plan.proof.how != .limit && (plan.proof.bound.first ?? 0) > 0
      return (everythingPacked ? [.overflowsWithEverythingPacked] : [])
        + (proven ? [] : [.overflowNotProven]) + reasonsWithoutDoubt
    case .undecided:
      return faultsOfReasons(everythingPacked: everythingPacked)
    }
  }

  private var reasonsWithoutDoubt: [AuditFault] { plan.undecidedBecause.map { .reasonWithoutDoubt($0) } }

  private func faultsOfReasons(everythingPacked: Bool) -> [AuditFault] {
    let limits = ["time-limit", "node-limit", "cancelled"]
    let figures = missingFigures
    let reasons = plan.undecidedBecause
    var faults: [AuditFault] = reasons.filter { !limits.contains($0) && !figures.contains($0) }.map { .notAReason($0) }
    let limited = reasons.contains { limits.contains($0) }
    if limited && plan.proof.how != .limit { faults.append(.limitNotInProof) }
    // With everything packed only a missing figure leaves a doubt; with a required unit left out only a limit does.
    let doubt = everythingPacked ? reasons.contains { figures.contains($0) } : limited
    if !doubt { faults.append(.undecidedWithoutReason) }
    if everythingPacked && holdsWithNothingMissing { faults.append(.undecidedThoughItFits) }
    return faults
  }

  /// Whether the arrangement keeps to the litres however little the missing figures turn out to be.
  private var holdsWithNothingMissing: Bool {
    var fit = plan
    fit.verdict = .fits
    return Evidence(of: fit).faultsOfLitres().isEmpty
  }
}
