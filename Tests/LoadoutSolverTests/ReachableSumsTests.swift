import Testing

@testable import LoadoutSolver

/// What a window leaves of some terms against every way to choose their counts.
@Suite struct `Reachable sums` {
  private struct Question {
    var terms: [ReachableSums.Term] = []
    let low: Int64
    let high: Int64

    init(seed: UInt64, steps: Int64, counts: Int64, width: Int64) {
      var random = SplitMix64(state: seed)
      func number(_ low: Int64, _ high: Int64) -> Int64 { low + Int64(random.next() % UInt64(high - low + 1)) }
      var total: Int64 = 0
      for _ in 0..<number(1, 5) {
        let term = ReachableSums.Term(step: number(1, steps), count: number(1, counts))
        terms.append(term)
        total += term.step * term.count
      }
      terms.sort { $0.step > $1.step }
      high = number(0, total)
      low = high - number(0, width)
    }

    /// Every choice of counts whose sum lies in the window.
    var choices: [[Int64]] {
      var all: [(counts: [Int64], sum: Int64)] = [([], 0)]
      for term in terms {
        all = all.flatMap { choice in (0...term.count).map { (choice.counts + [$0], choice.sum + $0 * term.step) } }
      }
      return all.filter { $0.sum >= low && $0.sum <= high }.map { $0.counts }
    }

    func sum(_ counts: [Int64]) -> Int64 { zip(terms, counts).reduce(0) { $0 + $1.0.step * $1.1 } }
  }

  @Test(arguments: seeds(2_000, by: 100)) func `are exact where they are few`(seeds: Range<UInt64>) {
    for seed in seeds {
      let question = Question(seed: seed, steps: 40, counts: 3, width: 6)
      let truth = question.choices
      var sums = ReachableSums()
      sums.terms = question.terms
      #expect(sums.run(from: question.low, to: question.high) == !truth.isEmpty, "seed \(seed)")
      if truth.isEmpty { continue }
      let all = truth.map(question.sum)
      #expect(sums.least == all.min() && sums.greatest == all.max(), "seed \(seed)")
      for (index, term) in sums.terms.enumerated() {
        // Terms of equal steps may change places: what one may be, the other may too.
        let own = truth.map { $0[index] }
        #expect(term.step == question.terms[index].step)
        #expect(term.fewest == own.min() && term.most == own.max(), "seed \(seed), term \(index)")
      }
    }
  }

  @Test(arguments: seeds(200, by: 20)) func `never exclude what can be, however many there are`(seeds: Range<UInt64>) {
    for seed in seeds {
      let question = Question(seed: seed, steps: 100_000, counts: 8, width: 1_000)
      let truth = question.choices
      var sums = ReachableSums()
      sums.terms = question.terms
      let found = sums.run(from: question.low, to: question.high)
      #expect(found || truth.isEmpty, "seed \(seed)")
      for counts in truth {
        let sum = question.sum(counts)
        #expect(sums.least <= sum && sum <= sums.greatest, "seed \(seed)")
        for (term, count) in zip(sums.terms, counts) {
          #expect(term.fewest <= count && count <= term.most, "seed \(seed)")
        }
      }
    }
  }
}
