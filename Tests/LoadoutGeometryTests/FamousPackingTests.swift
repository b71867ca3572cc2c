import LoadoutGeometry
import Testing

/// Packings on which construction from corners fails.
@Suite struct `Famous packings are found` {
  private func cube(_ side: Int) -> Box {
    Box(origin: Extent(x: 0, y: 0, z: 0), extent: Extent(x: side, y: side, z: side))
  }

  private func pieces(_ kinds: [(count: Int, x: Int, y: Int, z: Int)], in region: Box) -> [Piece] {
    kinds.flatMap { kind in
      [Piece](
        repeating: Piece(region: region, orientations: turns(kind.x, kind.y, kind.z)), count: kind.count)
    }
  }

  @Test func `the cube of Slothouber and Graatsma`() {
    let pieces = pieces([(6, 1, 2, 2), (3, 1, 1, 1)], in: cube(3))
    var budget = StepBudget(steps: 100_000)
    guard case .packed(let boxes) = pack(pieces, budget: &budget) else {
      Issue.record("not found")
      return
    }
    #expect(isPacking(boxes, of: pieces))
  }

  @Test func `the cube of Conway`() {
    let pieces = pieces([(13, 1, 2, 4), (1, 2, 2, 2), (1, 1, 2, 2), (3, 1, 1, 3)], in: cube(5))
    var budget = StepBudget(steps: 100_000)
    guard case .packed(let boxes) = pack(pieces, budget: &budget) else {
      Issue.record("not found")
      return
    }
    #expect(isPacking(boxes, of: pieces))
  }

  @Test(arguments: [(4, 5, 6), (5, 6, 7), (13, 14, 15)])
  func `the 27 blocks of Hoffman`(x: Int, y: Int, z: Int) {
    let pieces = pieces([(27, x, y, z)], in: cube(x + y + z))
    var budget = StepBudget(steps: 1_000)
    guard case .packed(let boxes) = pack(pieces, budget: &budget) else {
      Issue.record("not found")
      return
    }
    #expect(isPacking(boxes, of: pieces))
  }

  @Test func `the bricks of de Bruijn are refuted, which fill the volume`() {
    let pieces = pieces([(27, 1, 2, 4)], in: cube(6))
    var budget = StepBudget(steps: 1_000)
    #expect(pack(pieces, budget: &budget) == .impossible)
  }

  @Test func `five bricks round a hole are found, and refuted a millimetre longer`() {
    let region = Box(origin: Extent(x: 0, y: 0, z: 0), extent: Extent(x: 50, y: 50, z: 10))
    var kinds = [(count: 4, x: 30, y: 20, z: 10), (count: 1, x: 10, y: 10, z: 10)]
    var budget = StepBudget(steps: 100_000)
    guard case .packed = pack(pieces(kinds, in: region), budget: &budget) else {
      Issue.record("not found")
      return
    }
    kinds = [(4, 31, 20, 10)]
    #expect(pack(pieces(kinds, in: region), budget: &budget) == .impossible)
  }
}
