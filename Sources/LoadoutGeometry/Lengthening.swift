/// The same question with sides as long as what nothing can lie beside makes them.
///
/// All that lies before a piece along an axis can be pushed to the start of the box, all that lies behind it to the end.
/// What lies in a row with it then fills no more than the greatest sum of sides that there is room for, so that the piece
/// may be as long as what that leaves. This is asked of one piece after another; what has become longer counts as that
/// for the next (M. A. Boschetti, A. Mingozzi, "The two-dimensional finite bin packing problem. Part I", 4OR 1, 2003).
struct Lengthening {
  private(set) var pieces: [Piece]
  /// The sides as they were, turn by turn.
  private var originals: [[Extent]]
  private let length: Extent
  /// The places of equal pieces.
  private var kinds: [[Int]] = []

  /// - Precondition: all pieces share one region.
  /// - Returns: nil where some piece has no turn left: no packing exists.
  /// - Complexity: O(kinds × pieces × words of a line) for each of a few rounds.
  init?(_ pieces: [Piece], hull: Box) {
    (self.pieces, originals, length) = (pieces, pieces.map { $0.orientations }, hull.extent)
    for index in pieces.indices {
      if let known = kinds.firstIndex(where: { pieces[$0[0]] == pieces[index] }) {
        kinds[known].append(index)
      } else {
        kinds.append([index])
      }
    }
    let sums = SideSums(length: Int32(max(length.x, length.y, length.z)))
    defer { sums.deallocate() }
    for _ in 0..<3 {
      var isLonger = false
      for axis in 0..<3 {
        for kind in kinds.indices where lengthen(kind, axis, sums) { isLonger = true }
      }
      if !isLonger { break }
      for kind in kinds where !dropNeedless(kind) { return nil }
    }
  }

  /// Whether anything is longer than it was.
  var hasChanged: Bool { zip(pieces, originals).contains { $0.orientations != $1 } }

  /// - Returns: whether some side has become longer.
  private mutating func lengthen(_ kind: Int, _ axis: Int, _ sums: SideSums) -> Bool {
    sums.clear()
    for other in kinds.indices where other != kind { add(other, kinds[other].count, axis, sums) }
    if kinds[kind].count > 1 { add(kind, kinds[kind].count - 1, axis, sums) }
    let index = kinds[kind][0]
    var longer = pieces[index].orientations
    for turn in longer.indices {
      longer[turn][axis] += Int(sums.idle(Int32(length[axis] - longer[turn][axis])))
    }
    if longer == pieces[index].orientations { return false }
    if kinds[kind].count > 1 {
      // Its equals become as long one by one: those that are so already must leave no more to be filled.
      for turn in longer {
        sums.add(Int32(kinds[kind].count - 1), Int32(turn[axis]), or: Int32(turn[axis]))
      }
      for (turn, old) in zip(longer, pieces[index].orientations)
      where old[axis] + Int(sums.idle(Int32(length[axis] - old[axis]))) < turn[axis] { return false }
    }
    for member in kinds[kind] { pieces[member].orientations = longer }
    return true
  }

  private func add(_ kind: Int, _ count: Int, _ axis: Int, _ sums: SideSums) {
    let sides = pieces[kinds[kind][0]].sides(along: axis)
    sums.add(Int32(count), sides.map { Int32($0) })
  }

  /// Of two turns one of which is nowhere longer the other is not needed.
  private mutating func dropNeedless(_ kind: [Int]) -> Bool {
    let (turns, old) = (pieces[kind[0]].orientations, originals[kind[0]])
    var kept: [Int] = []
    for turn in turns.indices where turns[turn].fits(in: length) {
      if kept.contains(where: { turns[$0].fits(in: turns[turn]) }) { continue }
      kept.removeAll { turns[turn].fits(in: turns[$0]) }
      kept.append(turn)
    }
    for member in kind {
      pieces[member].orientations = kept.map { turns[$0] }
      originals[member] = kept.map { old[$0] }
    }
    return !kept.isEmpty
  }

  /// The answer for the pieces as they were.
  func restored(_ outcome: PackingOutcome) -> PackingOutcome {
    guard case .packed(var boxes) = outcome else { return outcome }
    for index in boxes.indices {
      if let turn = pieces[index].orientations.firstIndex(of: boxes[index].extent) {
        boxes[index].extent = originals[index][turn]
      }
    }
    return .packed(boxes)
  }
}
