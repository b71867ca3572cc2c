import LoadoutSolver

extension PlanDraft {
  /// Gives the proof a certificate where arithmetic alone shows the verdict.
  ///
  /// An overflow needs one for every combination of the run's alternatives: where arithmetic falls short for one of
  /// them, the proof stays the search's.
  mutating func certify(_ request: Request, chosen own: Int, _ solver: Solver) {
    switch plan.verdict {
    case .undecided: return
    case .fits:
      guard plan.proof.optimal, plan.objective == Objective() else { return }
      plan.proof.certificate = Certificate(requiredLeftOut: 0, refutations: [])
    case .overflows:
      guard let certificate = refutation(request, own, solver) else { return }
      plan.proof.certificate = certificate
    }
    plan.proof.how = .certificate
  }

  private func refutation(_ request: Request, _ own: Int, _ solver: Solver) -> Certificate? {
    guard let target = plan.proof.bound.first, target > 0 else { return nil }
    var refutations = [
      Refutation(chosen: plan.inputs.chosen, arguments: solution.arguments(leavingOut: target))
    ]
    for (index, question) in request.questions.enumerated() where index != own {
      if refutations.contains(where: { $0.requiredLeftOut < 1 }) { return nil }
      let arguments = solver.arguments(question, leavingOut: target)
      let choice = request.choices[index]
      refutations.append(
        Refutation(chosen: choice.chosen, kit: part(of: choice.kit, arguments), arguments: arguments))
    }
    let least = refutations.map { $0.requiredLeftOut }.min() ?? 0
    return least > 0 ? Certificate(requiredLeftOut: least, refutations: refutations) : nil
  }

  /// What the arguments speak of; where it was read and which rule asks for it is no part of a proof.
  private func part(of kit: Kit, _ arguments: [Argument]) -> Kit {
    let items = Set(arguments.flatMap { $0.items })
    var part = Kit(entries: kit.entries.filter { items.contains($0.item.id) })
    for index in part.entries.indices {
      part.entries[index].item.sources = []
      part.entries[index].rule = nil
    }
    return part
  }
}
