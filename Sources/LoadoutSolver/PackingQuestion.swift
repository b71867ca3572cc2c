/// Asks whether exactly some of the required units go in, by whichever search answers first.
final class PackingQuestion {
  enum Answer {
    case yes([Int64])
    case no
    case unknown
  }

  private let instance: Instance
  private let model: LinearModel
  private let domain: Domain
  private let ceilings: Filling.Ceilings
  private let store: NogoodStore
  private let budget: Budget
  private lazy var filling = Filling(instance, store: store, budget: budget)
  /// Nil where litres are not all that decides.
  private lazy var completion = BinCompletion(exactly: instance, within: ceilings, budget: budget)
  /// Built for the first question that needs it; never where the load is too large to be searched.
  private var relaxed: BranchAndBound?

  /// - Parameter ceilings: what the model's rows beyond the instance's own keep the levels to.
  init(
    _ instance: Instance, model: LinearModel, domain: Domain, ceilings: Filling.Ceilings = Filling.Ceilings(),
    store: NogoodStore, budget: Budget
  ) {
    self.instance = instance
    self.model = model
    self.domain = domain
    self.ceilings = ceilings
    self.store = store
    self.budget = budget
  }

  /// - Parameters:
  ///   - vector: for each class, how many of its units stay at home; of optional ones all do.
  ///   - patience: steps that the answer may take, roughly.
  func answer(leaving vector: [Int64], patience: Int = 100_000) -> Answer {
    if budget.interruption != nil { return .unknown }
    // Of optional units none goes in: wanting none of them asks for none.
    let wanted = instance.classes.indices.map { index in
      instance.classes[index].required ? instance.classes[index].count - vector[index] : 0
    }
    // Where a pivot is a lot of work and litres alone decide, ways to fill a pocket say more than it would.
    if instance.isLarge || weight > 20, completion != nil || instance.isLarge {
      let first = instance.isLarge ? nil : filled(wanted, steps: 4 * instance.classes.count + 20)
      return first ?? completed(wanted, steps: 20 * patience) ?? .unknown
    }
    if relaxed?.isRefuted(leaving: vector) == true { return .no }
    // Most questions are easy: things go in at the first try, or what they must draw on is plainly too little. Of the
    // rest the relaxation refutes most; where only sums tell, it does not see an end, and pockets are filled one by one
    // or the sums gone through.
    return filled(wanted, steps: 4 * instance.classes.count + 20) ?? searched(vector, nodes: 30)
      ?? completed(wanted, steps: 10 * patience) ?? filled(wanted, steps: patience)
      ?? searched(vector, nodes: Int64(patience / 10 / weight)) ?? .unknown
  }

  /// What a node costs, as a multiple of that in a small load: a pivot goes over the whole tableau.
  private var weight: Int { 1 + model.rows.count * model.structurals / 4_000 }

  private func filled(_ wanted: [Int64], steps: Int) -> Answer? {
    switch filling.run(wanted, within: ceilings, limit: steps) {
    case .arrangement(let counts): .yes(counts)
    case .none: .no
    case .unknown: nil
    }
  }

  private func completed(_ wanted: [Int64], steps: Int) -> Answer? {
    switch completion?.run(wanted, limit: steps) {
    case .arrangement(let counts): .yes(counts)
    case .some(.none): .no
    case .unknown, nil: nil
    }
  }

  private func searched(_ vector: [Int64], nodes: Int64) -> Answer? {
    if relaxed == nil {
      let zero = Cost(
        slots: [Int64](repeating: 0, count: instance.slots.count),
        out: [Int64](repeating: 0, count: instance.classes.count))
      relaxed = BranchAndBound(
        instance, model: model, cost: zero, domain: domain, cutoff: 1, store: store, budget: budget, firstOnly: true)
    }
    guard let result = relaxed?.run(leaving: vector, nodeLimit: nodes) else { return nil }
    if let counts = result.counts { return .yes(counts) }
    return result.isComplete ? .no : nil
  }
}
