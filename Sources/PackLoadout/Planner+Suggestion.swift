import LoadoutReport

extension Planner {
  /// Packs for a load, best first.
  ///
  /// Packs that take it are ranked by the plan's objective, of equals by `order`, then by the other two, then by ID;
  /// an unknown figure comes last. Prices are compared in one currency alone: that of the highest price asked for comes
  /// first, else the one that most packs are priced in; then the next. Of a pack that its limits alone refuse nothing
  /// more is asked: its plan is a first try, in which more may stay at home than need be.
  ///
  /// - Parameters:
  ///   - run: the run's ID or the kit's name, for the answer to say.
  ///   - choices: the load, as in ``Request``.
  ///   - companion: a partner can reach into the pack.
  ///   - nothingOutside: nothing is strapped on.
  ///   - order: what equally good packs are ranked by.
  ///   - wants: what else is asked of a pack; one that is not so is left out unplanned.
  ///   - also: what is carried beside each of the packs, of which nothing is asked; none of them is suggested.
  ///   - units: what the sentences of the list for a shop tell figures in.
  ///   - isCertified: plans carry a certificate where arithmetic shows their verdict.
  ///   - progress: told after each pack how many are done.
  /// - Throws: ``InternalFault`` where the judge refuses a plan.
  public func suggest(
    run: String?, choices: [KitChoice], companion: Bool = false, nothingOutside: Bool = false,
    by order: Ranking = .size, wants: Wants = Wants(), also: [Pack] = [],
    units: UnitSystem = .metric, isCertified: Bool = true,
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(InternalFault) -> Suggestion {
    let packs = catalogue.packs
    let ranks = PackOrder(order, of: packs, first: wants.priceAtMost?.currency)
    var suggestion = Suggestion(
      run: run, order: order, wants: wants, also: also, currencies: ranks.currencies, ranked: [], cannotTell: [],
      refused: [],
      lookFor: ShoppingList(kits: choices.map { $0.kit }, units: units))
    guard let first = packs.first else { return suggestion }
    var request = Request(
      run: run, choices: choices, pack: first, companion: companion, nothingOutside: nothingOutside)
    request.compile()
    for (index, known) in packs.enumerated() where !also.contains(where: { other in other.id == known.id }) {
      let pack = wants.sized(known)
      let misses = wants.misses(of: pack)
      if misses.contains(where: { miss in miss.isCertain }) {
        suggestion.leftOut.append(Suggestion.LeftOut(pack: pack, misses: misses))
      } else {
        request.pack = also.isEmpty ? pack : pack.joined(with: also)
        let plan = try plan(request, depth: isCertified ? .reasons : .reason)
        suggestion.add(Suggestion.Candidate(pack: pack, plan: plan, rattles: plan.rattles), misses)
      }
      progress(index + 1, packs.count)
    }
    suggestion.ranked.sort { first, second in ranks.isBefore(first, second) }
    suggestion.markUnbeaten()
    nameSmaller(&suggestion)
    return suggestion
  }

  /// Of a pack the load rattles in, the next smaller one that takes it too is named.
  private func nameSmaller(_ suggestion: inout Suggestion) {
    for index in suggestion.ranked.indices where suggestion.ranked[index].rattles {
      let own = suggestion.ranked[index].plan.capacity
      let smaller = suggestion.ranked.filter { other in
        guard let own, let capacity = other.plan.capacity else { return false }
        return capacity < own && !other.rattles
      }
      let nearest = smaller.max { ($0.plan.capacity?.count ?? 0) < ($1.plan.capacity?.count ?? 0) }
      suggestion.ranked[index].remark =
        nearest.map { "less than half full, things may shake; \($0.pack.id) is smaller and takes it too" }
        ?? "less than half full, things may shake"
    }
  }
}

extension Suggestion {
  /// Where a pack stands by its plan, and by the figures that are missing to say whether it is what is asked for.
  fileprivate mutating func add(_ candidate: Candidate, _ misses: [Wants.Miss]) {
    switch candidate.plan.verdict {
    case .undecided: cannotTell.append(candidate)
    case .fits where candidate.plan.objective.reachShortfall > 0: refused.append(candidate)
    case .overflows: refused.append(candidate)
    case .fits where misses.isEmpty: ranked.append(candidate)
    case .fits:
      var candidate = candidate
      candidate.remark = wants.sentence(forMissing: misses)
      cannotTell.append(candidate)
    }
  }
}
