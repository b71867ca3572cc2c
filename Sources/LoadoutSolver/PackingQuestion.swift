/// Asks whether exactly some of the required units go in, by whichever search answers first.
final class PackingQuestion {
  enum Answer {
    case yes([Int64])
    case no
    case unknown
  }

  private let instance: Instance
  /// Nil where the load is too large to be searched.
  private var relaxed: BranchAndBound?
  private var filling: Filling?
  private let ceilings: Filling.Ceilings
  private let patience: Int

  /// - Parameters:
  ///   - ceilings: what the model's rows beyond the instance's own keep the levels to.
  ///   - patience: steps that one answer may take, roughly.
  init(
    _ instance: Instance, model: LinearModel, domain: Domain, ceilings: Filling.Ceilings = Filling.Ceilings(),
    store: NogoodStore, budget: Budget, patience: Int = 100_000
  ) {
    self.ceilings = ceilings
    self.patience = patience
    self.instance = instance
    let zero = Cost(
      slots: [Int64](repeating: 0, count: instance.slots.count),
      out: [Int64](repeating: 0, count: instance.classes.count))
    if instance.isLarge { return }
    relaxed = BranchAndBound(
      instance, model: model, cost: zero, domain: domain, cutoff: 1, store: store, budget: budget, firstOnly: true)
    filling = Filling(instance, store: store, budget: budget)
  }

  /// - Parameter vector: for each class, how many of its units stay at home; of optional ones all do.
  func answer(leaving vector: [Int64]) -> Answer {
    guard let first = relaxed?.run(leaving: vector, nodeLimit: 30) else { return .unknown }
    if let counts = first.counts { return .yes(counts) }
    if first.isComplete { return .no }
    // Of optional units none goes in: wanting none of them asks for none.
    let wanted = instance.classes.indices.map { index in
      instance.classes[index].required ? instance.classes[index].count - vector[index] : 0
    }
    switch filling?.run(wanted, within: ceilings, limit: patience) {
    case .arrangement(let counts): return .yes(counts)
    case .some(.none): return .no
    case .unknown, nil: break
    }
    guard let last = relaxed?.run(leaving: vector, nodeLimit: Int64(patience / 10)) else { return .unknown }
    if let counts = last.counts { return .yes(counts) }
    return last.isComplete ? .no : .unknown
  }
}
