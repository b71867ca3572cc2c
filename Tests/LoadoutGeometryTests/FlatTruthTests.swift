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
}
