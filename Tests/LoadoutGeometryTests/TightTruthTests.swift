import Testing

@testable import LoadoutGeometry

/// Goes through the cells of a box in order: each is left empty, or is the first cell of some piece. Precondition: all
/// pieces share that box, which has no more than 64 cells.
func fillsInOrder(_ pieces: [Piece]) -> Bool {
  guard let room = pieces.first?.region.extent else { return true }
  var mayStayEmpty = room.volume - pieces.reduce(0) { $0 + $1.orientations[0].volume }
  if mayStayEmpty < 0 { return false }
  var left = pieces.map { $0.orientations }
  func cells(_ x: Int, _ y: Int, _ z: Int, _ turn: Extent) -> UInt64? {
    if x + turn.x > room.x || y + turn.y > room.y || z + turn.z > room.z { return nil }
    var cells: UInt64 = 0
    for c in z..<(z + turn.z) {
      for b in y..<(y + turn.y) { for a in x..<(x + turn.x) { cells |= 1 << UInt64((c * room.y + b) * room.x + a) } }
    }
    return cells
  }
  func fill(_ cell: Int, _ taken: UInt64) -> Bool {
    if left.isEmpty { return true }
    if cell == Int(room.volume) { return false }
    if taken & (1 << UInt64(cell)) != 0 { return fill(cell + 1, taken) }
    for index in left.indices where left.firstIndex(of: left[index]) == index {
      let turns = left.remove(at: index)
      defer { left.insert(turns, at: index) }
      for turn in turns {
        guard let more = cells(cell % room.x, cell / room.x % room.y, cell / room.x / room.y, turn) else { continue }
        if more & taken == 0 && fill(cell + 1, taken | more) { return true }
      }
    }
    if mayStayEmpty == 0 { return false }
    mayStayEmpty -= 1
    defer { mayStayEmpty += 1 }
    return fill(cell + 1, taken)
  }
  return fill(0, 0)
}

/// Tiny boxes cut up and changed a little, so that next to nothing may stay empty.
@Suite struct `Tight boxes agree with trying every place on a grid` {
  @Test(arguments: 0..<300)
  func `as does filling cells in order, by which they are judged`(seed: Int) {
    let pieces = Array(pieces(seed).prefix(4))
    #expect(fillsInOrder(pieces) == existsOnGrid(pieces))
  }

  /// Up to seven pieces; of some one side has grown, of others one has shrunk.
  private func pieces(_ seed: Int) -> [Piece] {
    var random = Seeded(seed)
    let whole = Extent(x: 2 + random.below(3), y: 2 + random.below(3), z: 1 + random.below(3))
    var parts = [whole]
    for _ in 0..<(3 + random.below(4)) {
      let index = random.below(parts.count)
      let axis = random.below(3)
      let side = parts[index][axis]
      if side < 2 { continue }
      let at = 1 + random.below(side - 1)
      var rest = parts[index]
      parts[index][axis] = at
      rest[axis] -= at
      parts.append(rest)
    }
    if random.below(3) > 0 {
      let (grown, axis) = (random.below(parts.count), random.below(3))
      parts[grown][axis] += 1
      var volume = parts.reduce(Int64(0)) { $0 + $1.volume }
      for _ in 0..<6 where volume > whole.volume {
        let (shrunk, axis) = (random.below(parts.count), random.below(3))
        if shrunk == grown || parts[shrunk][axis] == 1 { continue }
        volume -= parts[shrunk].volume
        parts[shrunk][axis] -= 1
        volume += parts[shrunk].volume
      }
    }
    let region = Box(origin: Extent(x: 1, y: 0, z: 2), extent: whole)
    return parts.compactMap { part in
      let all = turns(part.x, part.y, part.z).filter { $0.fits(in: whole) }
      if all.isEmpty { return nil }
      return Piece(region: region, orientations: random.below(4) == 0 ? [all[random.below(all.count)]] : all)
    }
  }

  private func check(_ outcome: PackingOutcome, _ pieces: [Piece]) {
    switch outcome {
    case .packed(let boxes): #expect(isPacking(boxes, of: pieces))
    case .impossible: #expect(!fillsInOrder(pieces))
    case .unknown: Issue.record("a million steps were not enough")
    }
  }

  @Test(arguments: 0..<3_000)
  func `in the search over relations, which weighs what lines leave empty`(seed: Int) {
    let pieces = pieces(seed)
    if pieces.count < 2 { return }
    var budget = StepBudget(steps: 1_000_000)
    check(RelativePlacement(pieces).run(&budget), pieces)
  }

  @Test(arguments: 0..<3_000)
  func `one way after another`(seed: Int) {
    let pieces = pieces(seed)
    var budget = StepBudget(steps: 1_000_000)
    check(pack(pieces, budget: &budget), pieces)
  }

  @Test(arguments: 0..<1_000)
  func `where blocks are put together, which find nothing that is not there`(seed: Int) {
    let pieces = pieces(seed)
    if pieces.count < 2 { return }
    var budget = StepBudget(steps: 1_000_000)
    var blocks = BlockBuilding(pieces, hull: pieces[0].region)
    if let boxes = blocks?.run(most: 40, &budget) { #expect(isPacking(boxes, of: pieces)) }
  }
}

@Suite struct `A search that is to stop` {
  /// Seventy boxes that no order builds up; whoever wants it stopped says so when first asked.
  @Test func `stops while it builds up`() {
    let region = Box(origin: Extent(x: 0, y: 0, z: 0), extent: Extent(x: 101, y: 97, z: 89))
    let pieces = (0..<70).map { Piece(region: region, orientations: turns(19 + $0 % 5, 21 + $0 % 3, 23 + $0 % 2)) }
    var asked = 0
    var budget = StepBudget(steps: 1_000_000) {
      asked += 1
      return true
    }
    #expect(pack(pieces, budget: &budget) == .unknown)
    #expect(asked == 1 && budget.stopped)
  }
}

@Suite struct `What was found out about pieces` {
  /// The same questions in the same order, with a memo and without.
  @Test(arguments: 0..<300)
  func `is the same as asking again`(seed: Int) {
    var random = Seeded(seed)
    let region = Box(origin: Extent(x: 0, y: 0, z: 0), extent: Extent(x: 3, y: 2, z: 2))
    let all = (0..<4).map { _ in
      Piece(region: region, orientations: turns(1 + random.below(3), 1 + random.below(2), 1 + random.below(2)))
    }
    let memo = PackingMemo()
    let kinds = all.map { memo.kind(of: $0) }
    for _ in 0..<12 {
      let chosen = (0..<(1 + random.below(6))).map { _ in random.below(all.count) }.sorted { kinds[$0] < kinds[$1] }
      let pieces = chosen.map { all[$0] }
      var (budget, own) = (StepBudget(steps: 100_000), StepBudget(steps: 100_000))
      let known = memo.pack(chosen.map { kinds[$0] }, budget: &budget)
      let asked = pack(pieces, budget: &own)
      if case .packed(let boxes) = known {
        #expect(isPacking(boxes, of: pieces))
        guard case .packed = asked else { Issue.record("packed only with a memo"); return }
      } else {
        #expect(known == asked)
      }
    }
  }

  @Test func `serves sets that contain and that are contained`() {
    let region = Box(origin: Extent(x: 0, y: 0, z: 0), extent: Extent(x: 10, y: 10, z: 10))
    let memo = PackingMemo()
    let slab = memo.kind(of: Piece(region: region, orientations: turns(10, 10, 4)))
    let cube = memo.kind(of: Piece(region: region, orientations: turns(6, 6, 6)))
    var budget = StepBudget(steps: 1_000)
    guard case .packed = memo.pack([slab, slab], budget: &budget) else { Issue.record("not found"); return }
    #expect(memo.pack([cube, cube], budget: &budget) == .impossible)
    var nothing = StepBudget(steps: 0)
    guard case .packed(let boxes) = memo.pack([slab], budget: &nothing) else { Issue.record("not found"); return }
    #expect(boxes.count == 1)
    #expect(memo.pack([slab, cube, cube], budget: &nothing) == .impossible)
  }

  @Test func `is asked again with more steps if it stayed open`() {
    let region = Box(origin: Extent(x: 0, y: 0, z: 0), extent: Extent(x: 3, y: 3, z: 3))
    let memo = PackingMemo()
    let flat = memo.kind(of: Piece(region: region, orientations: turns(1, 2, 2)))
    let unit = memo.kind(of: Piece(region: region, orientations: turns(1, 1, 1)))
    let kinds = [Int32](repeating: flat, count: 6) + [Int32](repeating: unit, count: 3)
    var few = StepBudget(steps: 0)
    #expect(memo.pack(kinds, budget: &few) == .unknown)
    #expect(memo.outcome(kinds, steps: 0) == .unknown)
    var many = StepBudget(steps: 100_000)
    guard case .packed = memo.pack(kinds, budget: &many) else { Issue.record("not found"); return }
  }
}
