import Testing

@testable import LoadoutGeometry

/// Many boxes of a few kinds, put into a container block by block.
@Suite struct `Loads of many boxes` {
  /// Two to seven kinds, of which about so many thousandths of the container are drawn.
  private func load(_ seed: Int, thousandths: Int64) -> [Piece] {
    var random = Seeded(seed)
    let whole = Extent(x: 90 + random.below(60), y: 50 + random.below(30), z: 50 + random.below(30))
    let region = Box(origin: Extent(x: 3, y: 0, z: 7), extent: whole)
    let kinds = (0..<2 + random.below(6)).map { _ in
      let (x, y, z) = (10 + random.below(16), 8 + random.below(14), 8 + random.below(14))
      let upright = [Extent(x: x, y: y, z: z), Extent(x: z, y: y, z: x)]
      return Piece(region: region, orientations: seed % 2 == 0 ? turns(x, y, z) : x == z ? [upright[0]] : upright)
    }
    var (pieces, room): ([Piece], Int64) = ([], whole.volume * thousandths / 1_000)
    while true {
      let piece = kinds[random.below(kinds.count)]
      room -= piece.orientations[0].volume
      if room < 0 { return pieces }
      pieces.append(piece)
    }
  }

  @Test(arguments: 0..<20)
  func `that leave a quarter empty are put in block by block`(seed: Int) {
    let pieces = load(seed, thousandths: 750)
    var budget = StepBudget(steps: 20_000)
    let boxes = SpaceBeam(pieces, hull: pieces[0].region, blocks: 300)?.run(&budget)
    #expect(boxes.map { isPacking($0, of: pieces) } == true)
  }

  /// Too many for a search: what is packed lies right, and what has too much volume is refused.
  @Test(arguments: 0..<3)
  func `are never said to fit where they do not`(seed: Int) {
    for thousandths in [930, 1_100] as [Int64] {
      let pieces = load(seed, thousandths: thousandths)
      var budget = StepBudget(steps: 3_000)
      switch pack(pieces, budget: &budget) {
      case .packed(let boxes): #expect(isPacking(boxes, of: pieces))
      case .impossible, .unknown: break
      }
    }
  }

  @Test(arguments: 0..<20)
  func `are made into blocks of pieces side by side that leave a fiftieth empty at the most`(seed: Int) {
    let pieces = load(seed, thousandths: 700)
    let loads = LoadBlocks(pieces, hull: pieces[0].region, most: 300)
    #expect(loads.blocks.count > loads.kinds.count)
    for block in loads.blocks {
      var (own, boxes): ([Piece], [Box]) = ([], [])
      var counts = loads.kinds.map { _ in Int32(0) }
      let whole = Box(
        origin: Extent(x: 1, y: 2, z: 3),
        extent: Extent(x: Int(block.sides.x), y: Int(block.sides.y), z: Int(block.sides.z)))
      loads.pieces(of: block, at: SIMD3(1, 2, 3)) { kind, turn, at in
        own.append(Piece(region: whole, orientations: pieces[loads.kinds[kind][0]].orientations))
        boxes.append(Box(origin: Extent(x: Int(at.x), y: Int(at.y), z: Int(at.z)), extent: turn))
        counts[kind] += 1
      }
      #expect(isPacking(boxes, of: own))
      #expect(boxes.reduce(0) { $0 + $1.extent.volume } == block.volume)
      #expect((whole.extent.volume - block.volume) * 50 <= whole.extent.volume)
      for use in loads.uses[block.uses] { #expect(counts[use.kind] == use.count) }
      #expect(counts.reduce(0, +) == loads.uses[block.uses].reduce(0) { $0 + $1.count })
      for (kind, count) in counts.enumerated() { #expect(Int(count) <= loads.kinds[kind].count) }
    }
  }
}
