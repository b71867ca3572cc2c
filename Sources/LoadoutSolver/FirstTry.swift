/// Whether everything required goes in: limits refute it or the first try packs it, and only where neither does is it
/// searched.
struct FirstTry {
  private let instance: Instance
  private let ceilings: (Int64, Int64, Int64)?
  private let budget: Budget

  /// - Parameter ceilings: what levels 3 (reach), 4 (care) and 6 (strapped) may come to; nil: anything.
  init(_ instance: Instance, within ceilings: (Int64, Int64, Int64)? = nil, budget: Budget) {
    self.instance = instance
    self.ceilings = ceilings
    self.budget = budget
  }

  /// Every required unit of the kit packed together, with where they lie.
  func packingOfAll() -> PackingQuestion.Answer {
    let wanted = instance.classes.map { $0.required ? $0.count : 0 }
    var limits = Filling.Ceilings()
    if let ceilings { (limits.reach, limits.care, limits.strapped) = ceilings }
    if instance.isLarge { return packing(of: wanted, limits) }
    if LimitRefutation(instance).refutes(wanted) { return .no }
    var filling = Filling(instance, store: NogoodStore(instance, budget), budget: budget)
    switch filling.run(wanted, within: limits, limit: 4 * instance.classes.count + 20) {
    case .arrangement(let counts): return .yes(counts)
    case .none: return .no
    case .unknown: return Feasibility(instance, ceilings: ceilings, budget: budget).packingOfAll()
    }
  }

  /// By litres alone, where they are all that decides.
  private func packing(of wanted: [Int64], _ limits: Filling.Ceilings) -> PackingQuestion.Answer {
    guard var completion = BinCompletion(exactly: instance, within: limits, budget: budget) else { return .unknown }
    return switch completion.run(wanted, limit: 2_000_000) {
    case .arrangement(let counts): .yes(counts)
    case .none: .no
    case .unknown: .unknown
    }
  }
}
