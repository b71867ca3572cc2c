/// What stays empty along the lines through a piece, for want of pieces that fill them.
///
/// A line along an axis through a piece meets that piece and others beside it, each of which may still lie before or
/// behind it on that axis. If the sums of their sides leave a gap of g of the length L, whatever is met, then the pieces
/// on such a line fill no more than L - g of it, and the share of the gap that falls to a piece of side s is at least
/// g s / (L - g). So of the whole at least the sum of volume · g / (L - g) over all pieces stays empty.
final class Lines {
  private let count: Int
  private let mayStayEmpty: Int64
  private let lengths: [Int]
  private let volumes: [Int64]
  private let sums: UnsafeMutablePointer<UInt64>
  private let before: UnsafeMutablePointer<UInt64>
  /// For each piece and turn: what stays empty.
  private let empty: UnsafeMutablePointer<Int64>
  private let least: UnsafeMutablePointer<Int64>

  /// - Returns: nil where so much may stay empty that this would hardly ever tell.
  init?(_ pieces: [Piece], hull: Box) {
    count = pieces.count
    volumes = pieces.map { $0.volume }
    mayStayEmpty = hull.extent.volume - volumes.reduce(0, +)
    lengths = [hull.extent.x, hull.extent.y, hull.extent.z]
    let words = (lengths.max() ?? 0) / 64 + 1
    if mayStayEmpty < 0 || mayStayEmpty > hull.extent.volume / 10 || count * count * words > 40_000 { return nil }
    sums = .allocate(capacity: words)
    before = .allocate(capacity: words)
    empty = .allocate(capacity: 6 * count)
    least = .allocate(capacity: count)
  }

  deinit {
    sums.deallocate()
    before.deallocate()
    empty.deallocate()
    least.deallocate()
  }

  /// Strikes out turns that would leave too much empty; false where too much stays empty in any case.
  ///
  /// - Complexity: O(n² × words of a line) for n pieces.
  func propagate(_ search: RelativePlacement, _ state: PlacementState) -> Bool {
    for axis in 0..<3 {
      var total: Int64 = 0
      for piece in 0..<count {
        weigh(piece, axis, search, state)
        total += least[piece]
        if total > mayStayEmpty { return false }
      }
      if total == 0 { continue }
      let rest = mayStayEmpty - total
      for piece in 0..<count {
        var (mask, turns) = (state.turns[piece], state.turns[piece])
        while turns != 0 {
          let turn = turns.trailingZeroBitCount
          turns &= turns &- 1
          if empty[6 * piece + turn] - least[piece] > rest { mask &= ~(1 << turn) }
        }
        if mask != state.turns[piece] {
          search.turn(piece, to: mask, state)
          search.wait(piece)
        }
      }
    }
    return true
  }

  /// What a piece leaves empty along an axis, for each turn left to it.
  private func weigh(_ piece: Int, _ axis: Int, _ search: RelativePlacement, _ state: PlacementState) {
    let length = lengths[axis]
    let words = length / 64 + 1
    let (sums, before) = (Bits(sums, words: words), Bits(before, words: words))
    sums.clear()
    sums.insert(0)
    for other in 0..<count where other != piece && mayShareLine(piece, other, axis, state) {
      before.base.update(from: sums.base, count: words)
      var rest = state.turns[other]
      var last: Int32 = -1
      while rest != 0 {
        let side = search.sides[18 * other + 3 * rest.trailingZeroBitCount + axis]
        rest &= rest &- 1
        if side == last { continue }
        last = side
        sums.form(union: before, up: Int(side))
      }
    }
    least[piece] = .max
    var rest = state.turns[piece]
    while rest != 0 {
      let turn = rest.trailingZeroBitCount
      rest &= rest &- 1
      let room = length - Int(search.sides[18 * piece + 3 * turn + axis])
      var gap = 0
      while sums.base[(room - gap) >> 6] & (1 << UInt64((room - gap) & 63)) == 0 { gap += 1 }
      let idle = gap == 0 ? 0 : volumes[piece] * Int64(gap) / Int64(length - gap)
      empty[6 * piece + turn] = idle
      least[piece] = min(least[piece], idle)
    }
  }

  /// Whether some line along an axis may meet both: one may lie before the other on it, and on neither of the other axes.
  private func mayShareLine(_ a: Int, _ b: Int, _ axis: Int, _ state: PlacementState) -> Bool {
    let pair = state.pair(min(a, b), max(a, b)).pointee
    if pair.open & (9 << axis) == 0 || pair.imposed & ~(9 << axis) != 0 { return false }
    for other in 0..<3 where other != axis {
      let (first, second) = (state.bounds[3 * a + other], state.bounds[3 * b + other])
      if first.end <= second.start || second.end <= first.start { return false }
    }
    return true
  }
}
