import Testing

@testable import LoadoutGeometry

/// Every way to answer, asked alone: the quick yes would hide most of their answers.
@Suite struct `Each search agrees with trying every place on a grid` {
  /// Pieces that may be turned in a few ways, each in a part of a small box of its own.
  private func pieces(_ seed: Int) -> [Piece] {
    var random = Seeded(seed)
    let sides = Extent(x: 2 + random.below(2), y: 2 + random.below(2), z: 1 + random.below(2))
    let corner = Extent(x: random.below(3), y: 0, z: random.below(2))
    let root = Box(origin: corner, extent: sides)
    var part = root
    for axis in 0..<3 {
      part.origin[axis] += random.below(sides[axis])
      part.extent[axis] = 1 + random.below(root.end(axis) - part.origin[axis])
    }
    let share = random.below(3)
    var pieces: [Piece] = []
    var volume: Int64 = 0
    for _ in 0..<5 {
      let (x, y, z) = (1 + random.below(3), 1 + random.below(2), 1 + random.below(2))
      let all = turns(x, y, z)
      let chosen = random.below(3) == 0 ? [all[random.below(all.count)]] : all
      let region = share > 0 && random.below(4) < share ? part : root
      let fitting = chosen.filter { $0.fits(in: region.extent) }
      if fitting.isEmpty || volume + Int64(x * y * z) > root.extent.volume { continue }
      volume += Int64(x * y * z)
      pieces.append(Piece(region: region, orientations: fitting))
    }
    return pieces
  }

  private func check(_ outcome: PackingOutcome, _ pieces: [Piece]) {
    switch outcome {
    case .packed(let boxes): #expect(isPacking(boxes, of: pieces))
    case .impossible: #expect(!existsOnGrid(pieces))
    case .unknown: Issue.record("a million steps were not enough")
    }
  }

  @Test(arguments: 0..<2_000)
  func `the one over relations`(seed: Int) {
    let pieces = pieces(seed)
    if pieces.count < 2 { return }
    var budget = StepBudget(steps: 1_000_000)
    check(RelativePlacement(pieces).run(&budget), pieces)
  }

  @Test(arguments: 0..<2_000)
  func `the one that fills corners`(seed: Int) {
    let pieces = pieces(seed)
    if pieces.count < 2 { return }
    var budget = StepBudget(steps: 1_000_000)
    check(CornerFilling(pieces, hull: hull(of: pieces)).run(&budget), pieces)
  }

  /// Pieces that share a box, some of them equal.
  private func shared(_ seed: Int) -> [Piece] {
    var random = Seeded(seed)
    let sides = Extent(x: 2 + random.below(3), y: 2 + random.below(2), z: 1 + random.below(2))
    let region = Box(origin: Extent(x: 1, y: 0, z: 2), extent: sides)
    var pieces: [Piece] = []
    var volume: Int64 = 0
    for _ in 0..<4 {
      let all = turns(1 + random.below(3), 1 + random.below(3), 1 + random.below(2)).filter { $0.fits(in: sides) }
      guard let any = all.first, volume + any.volume <= sides.volume else { continue }
      volume += any.volume
      pieces.append(Piece(region: region, orientations: random.below(3) == 0 ? [all[random.below(all.count)]] : all))
      if random.below(3) == 0, volume + any.volume <= sides.volume, let last = pieces.last {
        volume += any.volume
        pieces.append(last)
      }
    }
    return pieces
  }

  @Test(arguments: 0..<2_000)
  func `the one from the floor up`(seed: Int) {
    let pieces = shared(seed)
    let empty = pieces.reduce(into: pieces.first?.region.extent.volume ?? 0) { $0 -= $1.volume }
    guard empty < 6, pieces.count > 1, var levels = LevelFilling(pieces, hull: pieces[0].region) else { return }
    var budget = StepBudget(steps: 1_000_000)
    check(levels.run(&budget), pieces)
  }

  @Test(arguments: 0..<2_500)
  func `what is asked of longer pieces`(seed: Int) {
    let pieces = shared(seed)
    if pieces.count < 2 { return }
    guard let longer = Lengthening(pieces, hull: pieces[0].region) else {
      #expect(!existsOnGrid(pieces))
      return
    }
    if !longer.hasChanged { return }
    var budget = StepBudget(steps: 1_000_000)
    check(longer.restored(RelativePlacement(longer.pieces).run(&budget)), pieces)
  }

  @Test(arguments: 0..<2_000)
  func `what is asked in larger units`(seed: Int) {
    let units = [Extent(x: 1, y: 1, z: 1), Extent(x: 3, y: 2, z: 5), Extent(x: 4, y: 4, z: 4)][seed % 3]
    let tiny = pieces(seed)
    if tiny.count < 2 || tiny.contains(where: { $0.region != tiny[0].region }) { return }
    var enlarged = tiny
    for index in enlarged.indices {
      for axis in 0..<3 {
        enlarged[index].region.extent[axis] = tiny[index].region.extent[axis] * units[axis] + seed % 2
        for turn in enlarged[index].orientations.indices { enlarged[index].orientations[turn][axis] *= units[axis] }
      }
    }
    guard let grid = Coarsening(enlarged) else {
      #expect(!existsOnGrid(tiny))
      return
    }
    var budget = StepBudget(steps: 1_000_000)
    let outcome = grid.restored(RelativePlacement(grid.pieces).run(&budget))
    // A unit of one may leave room for the millimetre that was added.
    if units.x == 1 { return check(outcome, enlarged) }
    if case .packed(let boxes) = outcome { #expect(isPacking(boxes, of: enlarged)) }
    #expect((outcome == .impossible) == !existsOnGrid(tiny))
  }
}

@Suite struct `A colouring` {
  @Test func `refutes the bricks of de Bruijn`() {
    let region = Box(origin: Extent(x: 0, y: 0, z: 0), extent: Extent(x: 6, y: 6, z: 6))
    let bricks = [Piece](repeating: Piece(region: region, orientations: turns(1, 2, 4)), count: 27)
    let found = colouring(against: bricks, in: region)
    #expect(found?.refutes(bricks, in: region.extent) == true)
    #expect(found?.refutes(bricks, in: Extent(x: 4, y: 6, z: 9)) == false)
  }

  @Test func `refutes 53 rods of 4 in a cube of 6`() {
    let region = Box(origin: Extent(x: 0, y: 0, z: 0), extent: Extent(x: 6, y: 6, z: 6))
    let rod = Piece(region: region, orientations: turns(1, 1, 4))
    #expect(colouring(against: [Piece](repeating: rod, count: 53), in: region) != nil)
    #expect(colouring(against: [Piece](repeating: rod, count: 52), in: region) == nil)
  }

  @Test func `counts what may stay empty`() {
    let region = Box(origin: Extent(x: 0, y: 0, z: 0), extent: Extent(x: 5, y: 5, z: 1))
    let rod = Piece(region: region, orientations: [Extent(x: 4, y: 1, z: 1), Extent(x: 1, y: 4, z: 1)])
    // Round a hole in the middle there is room for six, and 25 cells would be enough for no seventh.
    #expect(colouring(against: [Piece](repeating: rod, count: 6), in: region) == nil)
    #expect(Colouring.weight(6, period: 4) == 2)
    #expect(Colouring.weight(8, period: 4) == 0)
    #expect(Colouring.weight(9, period: 6) == 3)
    #expect(Colouring.weight(5, period: 1) == 5)
  }

  @Test(arguments: 0..<2_000)
  func `never refutes what can be packed`(seed: Int) {
    var random = Seeded(seed)
    let sides = Extent(x: 2 + random.below(3), y: 2 + random.below(2), z: 1 + random.below(2))
    let region = Box(origin: Extent(x: 0, y: 0, z: 0), extent: sides)
    let kinds = [turns(1, 1, 2), turns(1, 2, 2), turns(1, 1, 3), turns(1, 2, 4), [Extent(x: 2, y: 1, z: 1)]]
    let (first, second) = (kinds[random.below(kinds.count)], kinds[random.below(kinds.count)])
    var pieces: [Piece] = []
    var volume: Int64 = 0
    while pieces.count < 6 {
      let orientations = (random.below(2) == 0 ? first : second).filter { $0.fits(in: sides) }
      guard let turn = orientations.first, volume + turn.volume <= sides.volume else { break }
      volume += turn.volume
      pieces.append(Piece(region: region, orientations: orientations))
    }
    if colouring(against: pieces, in: region) != nil { #expect(!existsOnGrid(pieces)) }
  }
}

@Suite struct `Colours along diagonals` {
  @Test func `refute one rod too many`() {
    // Of 6 by 6 cells, rods of 4 leave four empty at the least.
    let flat = Box(origin: Extent(x: 0, y: 0, z: 0), extent: Extent(x: 6, y: 6, z: 1))
    let bar = Piece(region: flat, orientations: [Extent(x: 4, y: 1, z: 1), Extent(x: 1, y: 4, z: 1)])
    #expect(defiesDiagonalColours([Piece](repeating: bar, count: 9), in: flat))
    #expect(!defiesDiagonalColours([Piece](repeating: bar, count: 8), in: flat))
  }

  /// Each cell's colour, counted one by one, from every corner that differs.
  @Test(arguments: 0..<500)
  func `count cells as they lie`(seed: Int) {
    var random = Seeded(seed)
    let sides = Extent(x: 1 + random.below(9), y: 1 + random.below(9), z: 1 + random.below(9))
    let (period, coordinates) = (2 + random.below(6), 1 + random.below(7))
    var counts = [Int64](repeating: 0, count: period)
    for x in 0..<sides.x {
      for y in 0..<sides.y {
        for z in 0..<sides.z {
          let sum = (coordinates & 1) * x + (coordinates >> 1 & 1) * y + (coordinates >> 2 & 1) * z
          counts[sum % period] += 1
        }
      }
    }
    #expect(unevenCells(sides, period, coordinates) == sides.volume - Int64(period) * (counts.min() ?? 0))
  }

  @Test(arguments: 0..<3_000)
  func `never refute what can be packed`(seed: Int) {
    var random = Seeded(seed)
    let sides = Extent(x: 2 + random.below(4), y: 2 + random.below(3), z: 1 + random.below(2))
    let region = Box(origin: Extent(x: 0, y: 0, z: 0), extent: sides)
    var pieces: [Piece] = []
    var volume: Int64 = 0
    for _ in 0..<12 {
      let all = turns(1, 1 + random.below(2), 1 + random.below(4)).filter { $0.fits(in: sides) }
      guard let any = all.first, volume + any.volume <= sides.volume else { continue }
      volume += any.volume
      pieces.append(Piece(region: region, orientations: random.below(3) == 0 ? [any] : all))
    }
    if defiesDiagonalColours(pieces, in: region) { #expect(!fillsInOrder(pieces)) }
  }
}

@Suite struct `A conservative scale` {
  @Test(arguments: 0..<2_000)
  func `never counts sides that fit for more than the whole`(seed: Int) {
    var random = Seeded(seed)
    let length = 1 + random.below(seed % 2 == 0 ? 12 : 90)
    var sides: [Int] = []
    for side in 1...length where random.below(length) < 6 { sides.append(side) }
    for scale in conservativeScales(of: sides, length: length) {
      // The most that sides up to a length can count for.
      var most = [Int64](repeating: 0, count: length + 1)
      for room in stride(from: 1, through: length, by: 1) {
        for (side, counts) in zip(sides, scale.counts) where side <= room {
          most[room] = max(most[room], most[room - side] + counts)
        }
      }
      #expect(most[length] <= scale.whole)
      #expect(zip(scale.counts, scale.counts.dropFirst()).allSatisfy { $0 <= $1 })
    }
  }

  @Test(arguments: 0..<2_000)
  func `never refutes what can be packed`(seed: Int) {
    var random = Seeded(seed)
    let sides = Extent(x: 2 + random.below(3), y: 2 + random.below(3), z: 1 + random.below(3))
    let region = Box(origin: Extent(x: 2, y: 0, z: 1), extent: sides)
    var pieces: [Piece] = []
    var volume: Int64 = 0
    for _ in 0..<5 {
      let all = turns(1 + random.below(3), 1 + random.below(3), 1 + random.below(2)).filter { $0.fits(in: sides) }
      guard let any = all.first, volume + any.volume <= sides.volume else { continue }
      volume += any.volume
      pieces.append(Piece(region: region, orientations: random.below(3) == 0 ? [any] : all))
    }
    if defiesScales(pieces, in: region) { #expect(!existsOnGrid(pieces)) }
  }

  @Test func `refutes two cubes over half as long, and three slabs over a third as high`() {
    let region = Box(origin: Extent(x: 0, y: 0, z: 0), extent: Extent(x: 10, y: 10, z: 10))
    let cube = Piece(region: region, orientations: turns(6, 6, 6))
    #expect(defiesScales([cube, cube], in: region))
    let slab = Piece(region: region, orientations: turns(9, 9, 4))
    #expect(defiesScales([slab, slab, slab], in: region))
    #expect(!defiesScales([slab, slab], in: region))
  }
}
