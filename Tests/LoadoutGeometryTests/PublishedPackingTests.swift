import LoadoutGeometry
import Testing

/// What the literature measures itself by, where it is soon settled; more of it is in Tests/Benchmarks/peers.
@Suite struct `Published packings are settled` {
  private func check(_ whole: Extent, _ kinds: [(count: Int, turns: [Extent])], fits: Bool, steps: Int64) {
    let region = Box(origin: Extent(x: 0, y: 0, z: 0), extent: whole)
    let pieces = kinds.flatMap { kind in
      [Piece](repeating: Piece(region: region, orientations: kind.turns), count: kind.count)
    }
    var budget = StepBudget(steps: steps)
    switch pack(pieces, budget: &budget) {
    case .packed(let boxes): #expect(fits && isPacking(boxes, of: pieces))
    case .impossible: #expect(!fits)
    case .unknown: Issue.record("not settled in \(steps) steps")
    }
  }

  private func flat(_ x: Int, _ y: Int) -> Extent { Extent(x: x, y: y, z: 1) }

  /// F. Clautiaux, J. Carlier, A. Moukrim (2007): rectangles for a square of 20, unturned.
  @Test(arguments: [
    (
      "E00N10", [1, 13, 4, 5, 5, 7, 7, 7, 7, 8, 2, 13, 8, 4, 1, 11, 4, 14, 17, 6], false
    ),
    (
      "E02F22",
      [
        3, 5, 13, 3, 3, 9, 5, 6, 10, 4, 1, 12, 3, 13, 2, 4, 19, 2, 1, 9, 3, 18, 5, 7, 2, 2, 2, 2, 1, 5, 1, 5, 1, 2, 1,
        6, 2, 2, 2, 2, 1, 2, 5, 2,
      ], true
    ),
    (
      "E03N17",
      [
        1, 20, 1, 5, 7, 7, 2, 16, 6, 4, 5, 3, 1, 3, 16, 4, 17, 2, 5, 13, 10, 5, 1, 4, 1, 3, 1, 5, 1, 3, 1, 3, 2, 5,
      ], false
    ),
    (
      "E05N17",
      [
        1, 13, 3, 13, 19, 3, 13, 3, 1, 20, 10, 5, 13, 5, 5, 6, 1, 13, 4, 5, 3, 2, 2, 2, 1, 4, 1, 3, 1, 3, 1, 2, 1, 13,
      ], false
    ),
    ("E03N10", [14, 2, 1, 7, 1, 11, 4, 4, 6, 9, 16, 2, 2, 3, 19, 3, 1, 9, 14, 12], false),
    (
      "E08N15",
      [7, 7, 4, 13, 7, 7, 13, 4, 3, 17, 1, 20, 16, 3, 1, 10, 1, 8, 1, 5, 1, 5, 1, 3, 1, 4, 1, 4, 3, 3], false
    ),
    (
      "E13X15", [2, 17, 2, 5, 9, 7, 9, 7, 1, 15, 12, 2, 9, 7, 5, 7, 1, 9, 2, 2, 1, 5, 1, 6, 1, 2, 1, 2, 1, 13],
      false
    ),
    (
      "E20F15", [1, 12, 13, 5, 2, 11, 5, 10, 13, 4, 6, 2, 3, 9, 17, 2, 8, 2, 3, 2, 1, 3, 1, 3, 1, 5, 1, 4, 3, 3],
      true
    ),
  ])
  func `of rectangles in a square`(_ named: (name: String, sides: [Int], fits: Bool)) {
    let sides = named.sides
    let kinds = stride(from: 0, to: sides.count, by: 2).map { (count: 1, turns: [flat(sides[$0], sides[$0 + 1])]) }
    check(flat(20, 20), kinds, fits: named.fits, steps: 20_000)
  }

  /// E. G. Birgin, R. D. Lobato, R. Morabito (2010), and A. N. Letchford, A. Amaral (2001).
  @Test(arguments: [[22, 16, 5, 3, 23], [30, 22, 7, 4, 23], [53, 51, 9, 7, 42], [43, 26, 7, 3, 53]])
  func `of equal boxes on a pallet, and not of one more`(_ pallet: [Int]) {
    let turns = [flat(pallet[2], pallet[3]), flat(pallet[3], pallet[2])]
    check(flat(pallet[0], pallet[1]), [(pallet[4], turns)], fits: true, steps: 20_000)
    check(flat(pallet[0], pallet[1]), [(pallet[4] + 1, turns)], fits: false, steps: 20_000)
  }

  /// R. E. Korf (2003): the smallest rectangles that take the squares of sides 1 to n.
  @Test(arguments: [[8, 14, 15], [9, 15, 20], [11, 19, 27]])
  func `of squares one greater than the other, and not in less`(_ case: [Int]) {
    let kinds = (1...`case`[0]).map { (count: 1, turns: [flat($0, $0)]) }
    check(flat(`case`[1], `case`[2]), kinds, fits: true, steps: 20_000)
    check(flat(`case`[1] - 1, `case`[2]), kinds, fits: false, steps: 20_000)
  }

  /// The fourth load of H. T. Loh and A. Y. C. Nee (1992), a hundred boxes that stay upright, in units of 25 mm.
  @Test func `of a hundred boxes in a container`() {
    let sides = [
      (16, 16, 15, 8), (23, 16, 10, 10), (17, 12, 12, 8), (9, 20, 20, 9), (8, 32, 16, 11), (17, 24, 8, 11),
      (10, 36, 8, 11),
    ]
    let kinds = sides.map { count, x, y, z in
      (count: count, turns: [Extent(x: x, y: z, z: y), Extent(x: y, y: z, z: x)])
    }
    check(Extent(x: 120, y: 44, z: 80), kinds, fits: true, steps: 1_000)
  }
}
