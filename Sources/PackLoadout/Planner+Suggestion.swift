import LoadoutReport

extension Planner {
  /// Packs for a load, best first.
  ///
  /// Packs that take it are ranked by the plan's objective, of equals by `order`, then by the other two, then by ID;
  /// an unknown figure comes last.
  ///
  /// - Parameters:
  ///   - choices: the load, as in ``Request``.
  ///   - progress: told after each pack how many are done.
  /// - Throws: ``InternalFault`` where the judge refuses a plan.
  public func suggest(
    run: String?, choices: [KitChoice], companion: Bool = false, nothingOutside: Bool = false,
    by order: Ranking = .size, progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(InternalFault) -> Suggestion {
    var suggestion = Suggestion(
      run: run, order: order, ranked: [], cannotTell: [], refused: [],
      lookFor: ShoppingList(kits: choices.map { $0.kit }))
    for (index, pack) in packs.enumerated() {
      let request = Request(
        run: run, choices: choices, pack: pack, companion: companion, nothingOutside: nothingOutside)
      let plan = try plan(request, depth: .reasons)
      let candidate = Suggestion.Candidate(pack: pack, plan: plan, rattles: plan.rattles)
      switch plan.verdict {
      case .undecided: suggestion.cannotTell.append(candidate)
      case .fits where plan.objective.reachShortfall == 0: suggestion.ranked.append(candidate)
      case .fits, .overflows: suggestion.refused.append(candidate)
      }
      progress(index + 1, packs.count)
    }
    suggestion.ranked.sort { isBefore($0, $1, order) }
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

  private func isBefore(_ a: Suggestion.Candidate, _ b: Suggestion.Candidate, _ order: Ranking) -> Bool {
    if a.plan.objective != b.plan.objective { return a.plan.objective < b.plan.objective }
    for key in [order] + Ranking.allCases.filter({ $0 != order }) {
      let (first, second) = (value(a.pack, key), value(b.pack, key))
      if first != second { return first < second }
    }
    return a.pack.id < b.pack.id
  }

  private func value(_ pack: Pack, _ key: Ranking) -> Int64 {
    switch key {
    case .size: size(pack)
    case .weight: pack.weight?.upper.count ?? .max
    case .price: pack.price?.upper.hundredths ?? .max
    }
  }

  private func size(_ pack: Pack) -> Int64 { pack.capacity?.upper.count ?? .max }
}
