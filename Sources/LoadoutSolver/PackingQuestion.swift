/// Asks whether exactly some of the required units go in, by whichever search answers first.
final class PackingQuestion {
  enum Answer {
    case yes([Int64])
    case no
    case unknown
  }

  private let instance: Instance
  private let quick: BranchAndBound
  private let filling: Filling?
  private let long: BranchAndBound

  /// - Parameter model: rows beyond the instance's own (ceilings on levels) keep the filling search out.
  init(_ instance: Instance, model: LinearModel, domain: Domain, store: NogoodStore, budget: Budget) {
    self.instance = instance
    let zero = Cost(
      slots: [Int64](repeating: 0, count: instance.slots.count),
      out: [Int64](repeating: 0, count: instance.classes.count))
    func search(_ nodes: Int64) -> BranchAndBound {
      BranchAndBound(
        instance, model: model, cost: zero, domain: domain, cutoff: 1, store: store, budget: budget, nodeLimit: nodes,
        firstOnly: true)
    }
    quick = search(30)
    long = search(20_000)
    let ownRows = instance.classes.count + instance.resources.count
    filling = model.rows.count == ownRows ? Filling(instance, store: store, budget: budget) : nil
  }

  /// - Parameter vector: for each class, how many of its units stay at home; of optional ones all do.
  func answer(leaving vector: [Int64]) -> Answer {
    let first = quick.run(leaving: vector)
    if let counts = first.counts { return .yes(counts) }
    if first.isComplete { return .no }
    if let filling {
      let wanted = instance.classes.indices.map { index in
        instance.classes[index].required ? instance.classes[index].count - vector[index] : 0
      }
      switch filling.run(wanted, limit: 200_000) {
      case .arrangement(let counts): return .yes(counts)
      case .none: return .no
      case .unknown: break
      }
    }
    let last = long.run(leaving: vector)
    if let counts = last.counts { return .yes(counts) }
    return last.isComplete ? .no : .unknown
  }
}
