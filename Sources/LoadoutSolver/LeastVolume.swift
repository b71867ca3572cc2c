/// Level 2 where required units must stay at home: which of them, so that their volume is least.
struct LeastVolume {
  /// What it came to.
  struct Outcome {
    /// The best arrangement found, where it is better than what was given.
    var counts: [Int64]?
    var volume: Int64
    /// No arrangement has less than this.
    var bound: Int64
    /// Every way to reach `volume` exactly, where they could be listed.
    var ways: [LeaveVectors.Vector]?
  }

  private let instance: Instance
  private let vectors: LeaveVectors
  private let question: BranchAndBound
  /// How many ways are tried one by one before the search is left to the relaxation alone.
  private let mostTried = 4_000
  private let mostWays = 64

  /// - Parameters:
  ///   - number: how many required units are left out.
  /// - Returns: nil where the ways are too many to list.
  init?(
    _ instance: Instance, model: LinearModel, domain: Domain, number: Int64, store: NogoodStore, budget: Budget
  ) {
    self.instance = instance
    let slacks = instance.classes.indices.map { model.structurals + $0 }
    guard
      let vectors = LeaveVectors(
        instance, low: slacks.map { domain.lower[$0] }, high: slacks.map { domain.upper[$0] }, number: number)
    else { return nil }
    self.vectors = vectors
    let zero = Cost(
      slots: [Int64](repeating: 0, count: instance.slots.count),
      out: [Int64](repeating: 0, count: instance.classes.count))
    question = BranchAndBound(
      instance, model: model, cost: zero, domain: domain, cutoff: 1, store: store, budget: budget, nodeLimit: 20_000,
      firstOnly: true)
  }

  /// - Parameters:
  ///   - low: no arrangement has less volume than this.
  ///   - volume: an arrangement of this volume is known.
  func run(from low: Int64, known volume: Int64) -> Outcome {
    var outcome = Outcome(counts: nil, volume: volume, bound: low, ways: nil)
    var isOpen = false
    let saw = vectors.visit(from: low, below: volume, most: mostTried) { sum, vector in
      outcome.bound = max(outcome.bound, sum)
      let result = question.run(leaving: vector)
      if let counts = result.counts {
        outcome.counts = counts
        outcome.volume = sum
        return false
      }
      isOpen = !result.isComplete
      return result.isComplete
    }
    if isOpen { return outcome }
    if saw { outcome.bound = volume }
    if outcome.bound == outcome.volume { outcome.ways = ways(outcome.volume) }
    return outcome
  }

  /// Every way to leave out exactly a volume; nil: too many.
  private func ways(_ volume: Int64) -> [LeaveVectors.Vector]? {
    var ways: [LeaveVectors.Vector] = []
    let all = vectors.visit(from: volume, below: volume + 1, most: mostWays) { _, vector in
      ways.append(vector)
      return true
    }
    return all ? ways : nil
  }

  /// An arrangement for one of the ways; nil in `counts` and complete: there is none.
  func arrangement(leaving vector: LeaveVectors.Vector) -> BranchAndBound.Result { question.run(leaving: vector) }
}
