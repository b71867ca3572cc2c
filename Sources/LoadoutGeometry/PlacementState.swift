/// Bounds of one piece along one axis, over the turns left to it.
struct Bounds {
  /// The earliest and the latest start.
  var start: Int32
  var lateStart: Int32
  /// The earliest and the latest end.
  var earlyEnd: Int32
  var end: Int32
  /// The least and the greatest side.
  var least: Int32
  var greatest: Int32
}

/// What is known of two pieces: bit `axis`: the first lies before the second; bit `axis + 3`: the reverse.
struct PairState {
  /// Relations that may still hold; what is not here is known not to hold.
  var open: UInt8
  /// A relation that must hold; none while the pair is undecided.
  var imposed: UInt8
}

/// What is still open at one point of the search: turns, places and relations. One for each depth, used over and over.
struct PlacementState {
  let count: Int
  /// For piece and axis: 3 × piece + axis.
  let bounds: UnsafeMutablePointer<Bounds>
  /// For each piece, the orientations left, as bits.
  let turns: UnsafeMutablePointer<UInt8>
  /// For second > first: second × (second - 1) / 2 + first.
  let pairs: UnsafeMutablePointer<PairState>

  private var pairCount: Int { count * (count - 1) / 2 }

  init(count: Int) {
    self.count = count
    bounds = .allocate(capacity: 3 * count)
    turns = .allocate(capacity: count)
    pairs = .allocate(capacity: max(1, count * (count - 1) / 2))
    bounds.initialize(
      repeating: Bounds(start: 0, lateStart: 0, earlyEnd: 0, end: 0, least: 0, greatest: 0), count: 3 * count)
    turns.initialize(repeating: 0, count: count)
    pairs.initialize(repeating: PairState(open: 0b111111, imposed: 0), count: max(1, pairCount))
  }

  func deallocate() {
    bounds.deallocate()
    turns.deallocate()
    pairs.deallocate()
  }

  func copy(from other: PlacementState) {
    bounds.update(from: other.bounds, count: 3 * count)
    turns.update(from: other.turns, count: count)
    pairs.update(from: other.pairs, count: pairCount)
  }

  /// The state of a pair; the smaller index comes first.
  func pair(_ first: Int, _ second: Int) -> UnsafeMutablePointer<PairState> {
    pairs + (second * (second - 1) / 2 + first)
  }

  /// Whether some relation of the pair holds already, however the rest turns out.
  func isSettled(_ first: Int, _ second: Int) -> Bool {
    for axis in 0..<3 {
      let (a, b) = (bounds[3 * first + axis], bounds[3 * second + axis])
      if a.end <= b.start || b.end <= a.start { return true }
    }
    return false
  }
}
