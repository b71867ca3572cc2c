import Testing

@testable import LoadoutGeometry

/// Small rectangles for a small one, each search asked alone.
@Suite struct `Rectangles agree with filling cells in order` {
  /// Up to nine flat pieces in a region that stands anywhere; they take 70 % of it or more.
  private func pieces(_ seed: Int) -> [Piece] {
    var random = Seeded(seed)
    let (width, height) = (3 + random.below(5), 3 + random.below(5))
    let axis = random.below(3)
    func extent(_ x: Int, _ y: Int) -> Extent {
      var extent = Extent(x: 2, y: 2, z: 2)
      extent[(axis + 1) % 3] = x
      extent[(axis + 2) % 3] = y
      return extent
    }
    var region = Box(origin: Extent(x: 1, y: 0, z: 3), extent: extent(width, height))
    region.extent[axis] = 3
    let mayTurn = random.below(2) == 0
    var (pieces, rest): ([Piece], Int) = ([], width * height - random.below(3))
    while pieces.count < 9 && rest * 10 > width * height {
      let (x, y) = (1 + random.below(width), 1 + random.below(height))
      if x * y > rest || x * y > width * height / 2 { continue }
      rest -= x * y
      var turns = [extent(x, y)]
      if mayTurn && x != y { turns.append(extent(y, x)) }
      pieces.append(Piece(region: region, orientations: turns.filter { $0.fits(in: region.extent) }))
    }
    return pieces
  }

  /// The oracle knows one layer.
  private func exists(_ pieces: [Piece]) -> Bool {
    guard let first = pieces.first else { return true }
    guard let axis = Flat.axis(pieces, hull: first.region) else { return false }
    return fillsInOrder(
      pieces.map { piece in
        var flat = piece
        flat.region.extent[axis] = 1
        for turn in flat.orientations.indices { flat.orientations[turn][axis] = 1 }
        return flat
      })
  }

  /// Up to six boxes that may stand on any side, in a region so low that none lies over another.
  private func standing(_ seed: Int) -> [Piece] {
    var random = Seeded(seed)
    let low = 5
    let axis = random.below(3)
    var extent = Extent(x: 6 + random.below(5), y: 6 + random.below(5), z: 6 + random.below(5))
    extent[axis] = low
    let region = Box(origin: Extent(x: 0, y: 2, z: 0), extent: extent)
    return (0..<2 + random.below(5)).compactMap { _ in
      let sides = (0..<3).map { _ in 3 + random.below(4) }
      var turns: [Extent] = []
      for (x, y, z) in [(0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)] {
        let turn = Extent(x: sides[x], y: sides[y], z: sides[z])
        if turn.fits(in: extent) && !turns.contains(turn) { turns.append(turn) }
      }
      if !turns.isEmpty && random.below(4) == 0 { turns = [turns[random.below(turns.count)]] }
      // The order of turns is nobody's business.
      for index in turns.indices.dropFirst() { turns.swapAt(index, random.below(index + 1)) }
      return turns.isEmpty ? nil : Piece(region: region, orientations: turns)
    }
  }

  @Test(arguments: 0..<3_000)
  func `where boxes may stand on any side`(seed: Int) {
    let pieces = standing(seed)
    guard pieces.count > 1, let axis = Flat.axis(pieces, hull: pieces[0].region) else { return }
    var budget = StepBudget(steps: 10_000_000)
    guard case let truth = RelativePlacement(pieces).run(&budget), truth != .unknown else { return }
    for isTurned in [false, true] {
      for order in Flat.Order.allCases {
        let flat = Flat(pieces, hull: pieces[0].region, axis: axis, isTurned: isTurned, order: order)
        for outcome in [GapFilling(flat).run(&budget), ColumnFilling(flat).run(&budget)] {
          if case .packed(let boxes) = outcome { #expect(isPacking(boxes, of: pieces)) }
          #expect((outcome == .impossible) == (truth == .impossible))
        }
      }
    }
  }

  private func check(_ outcome: PackingOutcome, _ pieces: [Piece]) {
    switch outcome {
    case .packed(let boxes): #expect(isPacking(boxes, of: pieces))
    case .impossible: #expect(!exists(pieces))
    case .unknown: Issue.record("a million steps were not enough")
    }
  }

  private func flat(_ pieces: [Piece], _ isTurned: Bool) -> Flat? {
    guard pieces.count > 1, let axis = Flat.axis(pieces, hull: pieces[0].region) else { return nil }
    return Flat(pieces, hull: pieces[0].region, axis: axis, isTurned: isTurned)
  }

  @Test(arguments: 0..<2_000)
  func `in the search that fills the lowest gap`(seed: Int) {
    let pieces = pieces(seed)
    guard let flat = flat(pieces, seed % 2 == 0) else { return }
    var budget = StepBudget(steps: 1_000_000)
    check(GapFilling(flat).run(&budget), pieces)
  }

  @Test(arguments: 0..<2_000)
  func `in the search for columns`(seed: Int) {
    let pieces = pieces(seed)
    guard let flat = flat(pieces, seed % 2 == 0) else { return }
    var budget = StepBudget(steps: 1_000_000)
    check(ColumnFilling(flat).run(&budget), pieces)
  }

  /// Sides beyond a word of bits, and that not all share what they have in common.
  @Test(arguments: 0..<20)
  func `in the search for columns, in finer units`(block: Int) {
    var unknown: [Int] = []
    for seed in block * 100..<block * 100 + 100 {
      let coarse = pieces(seed)
      guard let (flat, fine) = finer(coarse, seed) else { continue }
      var budget = StepBudget(steps: 1_000_000)
      switch ColumnFilling(flat).run(&budget) {
      case .packed(let boxes): #expect(isPacking(boxes, of: fine), "seed \(seed)")
      case .impossible: #expect(!exists(coarse), "seed \(seed)")
      case .unknown: unknown.append(seed)
      }
    }
    #expect(unknown.isEmpty, "\(unknown)")
  }

  /// The same pieces in units so fine that a word holds no side, with a little more room than they can use.
  private func finer(_ coarse: [Piece], _ seed: Int) -> (Flat, [Piece])? {
    guard coarse.count > 1, let axis = Flat.axis(coarse, hull: coarse[0].region) else { return nil }
    let axes = ((axis + 1) % 3, (axis + 2) % 3)
    func finer(_ extent: Extent) -> Extent {
      var extent = extent
      extent[axes.0] *= 23
      extent[axes.1] *= 17
      return extent
    }
    let fine = coarse.map { piece in
      var region = Box(origin: piece.region.origin, extent: finer(piece.region.extent))
      // Less than the least side.
      region.extent[axes.1] += seed % 17
      return Piece(region: region, orientations: piece.orientations.map(finer))
    }
    guard Flat.axis(fine, hull: fine[0].region) == axis else { return nil }
    return (Flat(fine, hull: fine[0].region, axis: axis, isTurned: seed % 2 == 0), fine)
  }

  /// E. K. Burke, G. Kendall, G. Whitwell (2004), the second of theirs; the squared square of A. J. W. Duijvestijn (1978).
  @Test(arguments: [
    [
      30, 50, 23, 9, 19, 4, 12, 21, 6, 4, 7, 13, 9, 4, 4, 6, 23, 6, 16, 6, 4, 14, 14, 6, 6, 6, 5, 4, 6, 4, 7, 6, 14, 11,
      4, 7, 8, 4, 14, 4,
    ],
    [112, 112] + [50, 42, 37, 35, 33, 29, 27, 25, 24, 19, 18, 17, 16, 15, 11, 9, 8, 7, 6, 4, 2].flatMap { [$0, $0] },
  ])
  func `where many ways go on side by side, rectangles that leave nothing empty`(sides: [Int]) {
    let region = Box(origin: Extent(x: 0, y: 0, z: 0), extent: Extent(x: sides[0], y: sides[1], z: 1))
    let pieces = stride(from: 2, to: sides.count, by: 2).map {
      Piece(region: region, orientations: [Extent(x: sides[$0], y: sides[$0 + 1], z: 1)])
    }
    let flat = Flat(pieces, hull: region, axis: 2, isTurned: false)
    var budget = StepBudget(steps: 1_000)
    let boxes = SkylineBeam(flat, width: 100, choices: 8, isPatient: true).run(&budget)
    #expect(boxes.map { isPacking($0, of: pieces) } == true)
  }

  @Test(arguments: 0..<1_000)
  func `where many ways go on side by side, which finds nothing that is not there`(seed: Int) {
    let pieces = pieces(seed)
    guard let flat = flat(pieces, seed % 2 == 0) else { return }
    for isPatient in [false, true] {
      var budget = StepBudget(steps: 1_000)
      let beam = SkylineBeam(flat, width: 4, choices: 3, isPatient: isPatient)
      if let boxes = beam.run(&budget) { #expect(isPacking(boxes, of: pieces)) }
    }
  }

  /// 12 to 25 rectangles cut from one of 40 by 30, unturned and turned.
  @Test(arguments: 0..<20)
  func `where many ways go on side by side, which finds what was cut from a rectangle`(seed: Int) {
    var random = Seeded(seed)
    let region = Box(origin: Extent(x: 0, y: 0, z: 0), extent: Extent(x: 40, y: 30, z: 1))
    var parts = [region.extent]
    while parts.count < 12 + seed % 14 {
      let part = parts.remove(at: random.below(parts.count))
      let isAcross = random.below(part.x + part.y) < part.x
      let side = isAcross ? part.x : part.y
      if side < 4 {
        parts.append(part)
        continue
      }
      let at = 1 + random.below(side - 1)
      parts.append(isAcross ? Extent(x: at, y: part.y, z: 1) : Extent(x: part.x, y: at, z: 1))
      parts.append(isAcross ? Extent(x: side - at, y: part.y, z: 1) : Extent(x: part.x, y: side - at, z: 1))
    }
    let pieces = parts.map { part in
      let turned = Extent(x: part.y, y: part.x, z: 1)
      return Piece(region: region, orientations: seed % 2 == 0 || turned == part ? [part] : [part, turned])
    }
    let flat = Flat(pieces, hull: region, axis: 2, isTurned: false)
    var budget = StepBudget(steps: 4_000)
    let boxes = SkylineBeam(flat, width: 60, choices: 10, isPatient: true).run(&budget)
    #expect(boxes.map { isPacking($0, of: pieces) } == true)
  }

  @Test(arguments: 0..<2_000)
  func `where the largest alone do not fit`(seed: Int) {
    let pieces = pieces(seed)
    if pieces.count < 2 { return }
    var budget = StepBudget(steps: 1_000_000)
    if coreIsImpossible(pieces, hull: pieces[0].region, steps: 100, &budget) { #expect(!exists(pieces)) }
  }

  @Test(arguments: 0..<2_000)
  func `one way after another`(seed: Int) {
    let pieces = pieces(seed)
    var budget = StepBudget(steps: 1_000_000)
    check(pack(pieces, budget: &budget), pieces)
  }

  @Test(arguments: 0..<1_000)
  func `where free spaces are filled, which finds nothing that is not there`(seed: Int) {
    let pieces = pieces(seed)
    if pieces.count < 2 { return }
    var budget = StepBudget(steps: 1_000)
    var spaces = SpaceFilling(pieces, hull: pieces[0].region)
    if let boxes = spaces?.run(5, &budget) { #expect(isPacking(boxes, of: pieces)) }
  }

  @Test(arguments: 0..<1_000)
  func `where blocks are put into spaces, which finds nothing that is not there`(seed: Int) {
    let pieces = pieces(seed)
    if pieces.count < 2 { return }
    var budget = StepBudget(steps: 60)
    if let boxes = SpaceBeam(pieces, hull: pieces[0].region)?.run(&budget) { #expect(isPacking(boxes, of: pieces)) }
  }
}
