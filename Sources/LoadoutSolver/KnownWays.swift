/// The ways behind the sums of one half, each worked out once.
struct KnownWays {
  struct Way {
    /// How many of each member of the half.
    let counts: [Int64]
    /// A bit for each of the narrower vectors: it has at least as much of every member as the vector.
    let covered: UInt64
  }

  private let half: HalfSums
  /// What the narrower vectors have of each member.
  private let narrower: [[Int64]]
  /// By the place of a sum among those that all members make.
  private var known: [[Way]?]

  /// - Parameter narrower: at most 64 vectors over all classes.
  init(_ half: HalfSums, over narrower: [[Int64]]) {
    precondition(narrower.count <= 64, "a bit for each")
    self.half = half
    self.narrower = narrower.map { vector in half.members.map { vector[$0.unitClass] } }
    known = [[Way]?](repeating: nil, count: half.kept)
  }

  /// The ways to make the sum at a place with a number of units, but no more of them than `most`.
  mutating func ways(_ count: Int, at place: Int, atMost most: Int) -> [Way] {
    let index = place - half.firstKept
    if let ways = known[index] { return ways }
    let ways = half.ways(count, half.sums[place], atMost: most).map { Way(counts: $0, covered: covered($0)) }
    known[index] = ways
    return ways
  }

  private func covered(_ counts: [Int64]) -> UInt64 {
    var bits: UInt64 = 0
    for (index, vector) in narrower.enumerated() where zip(vector, counts).allSatisfy({ $0 <= $1 }) {
      bits |= 1 << UInt64(index)
    }
    return bits
  }
}
