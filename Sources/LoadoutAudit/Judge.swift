import Loadout

/// Holds a plan against the model, knowing nothing of how it was found.
///
/// A plan carries the kit and the pack it was made from, so nothing else is needed. Any value whatsoever may be
/// judged: a plan file can say anything.
///
/// ```swift
/// let faults = Judge().faults(in: plan)
/// if faults.isEmpty { … }  // the plan is what it says
/// ```
public struct Judge: Sendable {
  public init() {}

  /// Everything in which the plan differs from the model, in a fixed order; none for a sound plan.
  ///
  /// Where the kit or the pack itself cannot be read, those faults alone are answered.
  ///
  /// - Complexity: O(units² + units · pockets · (depth of the pockets' tree + limits of the certificate)).
  public func faults(in plan: Plan) -> [AuditFault] {
    let unreadable = faultsOfInputs(plan.inputs)
    guard unreadable.isEmpty else { return unreadable }
    let evidence = Evidence(of: plan)
    return evidence.faultsOfUnits()
      + evidence.faultsOfPins()
      + evidence.faultsOfAdmission()
      + evidence.faultsOfCountAndWeight()
      + evidence.faultsOfLitres()
      + evidence.faultsOfApartness()
      + evidence.faultsOfGeometry()
      + evidence.faultsOfLoadingOrder()
      + evidence.faultsOfObjective()
      + evidence.faultsOfStatements()
      + evidence.faultsOfSupplies()
      + evidence.faultsOfVerdict()
      + evidence.faultsOfProof()
      + evidence.faultsOfCertificate()
      + evidence.faultsOfHeadroom()
      + evidence.faultsOfCertainty()
      + evidence.faultsOfConflicts()
      + evidence.faultsOfReachConflicts()
      + evidence.faultsOfFixes()
  }
}
