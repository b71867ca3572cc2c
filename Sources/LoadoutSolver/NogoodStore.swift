/// Combinations known not to go, and the checks that find them. What is learnt in one search serves the next.
final class NogoodStore {
  enum Shapes {
    case fine
    case broken(Nogood)
    /// Nobody could tell within the steps allowed.
    case unknown(Nogood)
  }

  private let instance: Instance
  let geometry: Geometry
  private(set) var all: [Nogood] = []

  init(_ instance: Instance, _ budget: Budget) {
    self.instance = instance
    geometry = Geometry(instance, memo: budget.memo)
    for (a, b) in instance.apart {
      all.append(Nogood([Nogood.Literal(variable: a, atLeast: 1), Nogood.Literal(variable: b, atLeast: 1)]))
    }
  }

  func broken(by counts: [Int64]) -> Nogood? {
    all.first { nogood in nogood.literals.allSatisfy { counts[$0.variable] >= $0.atLeast } }
  }

  /// Whether the shapes that the counts put into each root lie side by side there.
  func shapes(of counts: [Int64], _ budget: Budget, quick: Bool = false) -> Shapes {
    for (_, slots) in geometry.slotsOfRoot {
      switch geometry.outcome(slots, counts, budget, steps: quick ? geometry.quickSteps : nil) {
      case .packed: continue
      case .impossible:
        if quick { return .unknown(Nogood([])) }
        let nogood = geometry.nogood(from: slots, counts, budget)
        all.append(nogood)
        return .broken(nogood)
      case .unknown:
        return .unknown(
          Nogood(
            slots.filter { counts[$0] > 0 }.map { Nogood.Literal(variable: $0, atLeast: counts[$0]) }))
      }
    }
    return .fine
  }
}
