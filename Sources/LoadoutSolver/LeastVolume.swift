/// Level 2 where required units must stay at home: which of them, so that their volume is least.
struct LeastVolume {
  /// What it came to.
  struct Outcome {
    /// The best arrangement found, where it is better than what was given.
    var counts: [Int64]?
    var volume: Int64
    /// No arrangement has less than this.
    var bound: Int64
  }

  private let vectors: LeaveVectors
  private let question: PackingQuestion
  /// How many ways are tried one by one before the search is left to the relaxation alone.
  private let mostTried = 3_000

  /// - Parameters:
  ///   - number: how many required units are left out.
  /// - Returns: nil where the ways are too many to list.
  init?(
    _ instance: Instance, model: LinearModel, domain: Domain, number: Int64, store: NogoodStore, budget: Budget
  ) {
    let slacks = instance.classes.indices.map { model.structurals + $0 }
    guard
      let vectors = LeaveVectors(
        instance, low: slacks.map { domain.lower[$0] }, high: slacks.map { domain.upper[$0] }, number: number)
    else { return nil }
    self.vectors = vectors
    // What is left out is given with each question, so the rows that bound it are not needed.
    let own = LinearModel(instance)
    question = PackingQuestion(
      instance, model: own, domain: domain.first(rows: own.rows.count, own), store: store, budget: budget)
  }

  /// - Parameters:
  ///   - low: no arrangement has less volume than this.
  ///   - volume: an arrangement of this volume is known.
  func run(from low: Int64, known volume: Int64) -> Outcome {
    var outcome = Outcome(counts: nil, volume: volume, bound: low)
    var isSettled = true
    let saw = vectors.visit(from: low, below: volume, most: mostTried) { sum, vector in
      outcome.bound = max(outcome.bound, sum)
      switch question.answer(leaving: vector) {
      case .yes(let counts):
        outcome.counts = counts
        outcome.volume = sum
      case .no: return true
      case .unknown: isSettled = false
      }
      return false
    }
    if saw && isSettled { outcome.bound = volume }
    return outcome
  }

  /// Tries every way to leave out just this volume until `body` answers false: it is given the way and an arrangement.
  ///
  /// - Returns: Whether every way was tried and settled.
  func visitWays(_ volume: Int64, _ body: (LeaveVectors.Vector, [Int64]) -> Bool) -> Bool {
    var isSettled = true
    let all = vectors.visit(from: volume, below: volume + 1, most: mostTried) { _, vector in
      switch question.answer(leaving: vector) {
      case .yes(let counts): return body(vector, counts)
      case .no: return true
      case .unknown:
        isSettled = false
        return true
      }
    }
    return all && isSettled
  }
}
