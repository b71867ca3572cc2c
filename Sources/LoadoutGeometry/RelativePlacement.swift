/// A complete search for an orthogonal packing over the relative positions of all pairs.
///
/// Of two pieces that do not overlap, one lies before the other along some axis: six relations. The search decides a
/// relation for each pair and an orientation for each piece, keeps the earliest and latest start of every piece on
/// every axis (longest paths), and strikes out relations the starts no longer allow. A relation that was struck out
/// is known not to hold, which bounds the starts from the other side, so branches never meet the same packing twice.
/// No grid and no corner points are assumed: it is complete for any sizes.
final class RelativePlacement {
  let pieces: [Piece]
  let count: Int
  /// A step looks at every stretch for every piece: with many pieces it counts for more than one.
  private let stepCost: Int64
  /// The box around all regions.
  let hull: Box
  /// The sides of a piece as turned: 18 × piece + 3 × turn + axis.
  let sides: UnsafeMutablePointer<Int32>
  /// For pieces with the same region and orientations: the next one, which starts no earlier along x.
  let twins: [(first: Int, second: Int)]
  /// Pieces whose centre may be taken to lie in the lower half along an axis, by mirroring the whole.
  let mirrored: [(piece: Int, axis: Int)]
  /// Where pieces may start and end in a packing pushed outwards; nil: too many to keep.
  let patterns: Patterns?
  /// Pieces whose bounds have changed since their pairs were looked at, as a queue without repeats.
  let waiting: UnsafeMutablePointer<Int>
  let isWaiting: UnsafeMutablePointer<Bool>
  var waitingCount = 0
  /// For axis and piece, others as bits.
  let rows: UnsafeMutablePointer<UInt64>
  let windows: Windows
  /// What must stay empty along lines; nil: too much may.
  let lines: Lines?
  private var states: [PlacementState] = []
  private let weights: [Double]
  /// How often a relation of a pair led nowhere at once.
  private let failures: UnsafeMutablePointer<Int32>

  init(_ pieces: [Piece]) {
    self.pieces = pieces
    count = pieces.count
    stepCost = Int64(pieces.count * pieces.count * pieces.count / 4_000)
    hull = LoadoutGeometry.hull(of: pieces)
    sides = .allocate(capacity: 18 * count)
    sides.initialize(repeating: 0, count: 18 * count)
    for (index, piece) in pieces.enumerated() {
      for (turn, extent) in piece.orientations.enumerated() {
        for axis in 0..<3 { sides[18 * index + 3 * turn + axis] = Int32(extent[axis]) }
      }
    }
    waiting = .allocate(capacity: count)
    waiting.initialize(repeating: 0, count: count)
    isWaiting = .allocate(capacity: count)
    isWaiting.initialize(repeating: false, count: count)
    rows = .allocate(capacity: 3 * 64)
    failures = .allocate(capacity: count * count)
    failures.initialize(repeating: 0, count: count * count)
    weights = pieces.map { Double($0.volume) }
    windows = Windows(count: count)
    patterns = Patterns(pieces, hull: hull)
    lines = Lines(pieces, hull: hull)
    (twins, mirrored) = Self.symmetries(pieces)
  }

  deinit {
    sides.deallocate()
    waiting.deallocate()
    isWaiting.deallocate()
    failures.deallocate()
    rows.deallocate()
    windows.deallocate()
    patterns?.deallocate()
    for state in states { state.deallocate() }
  }

  /// Twins, and what mirroring lets us assume. Mirroring is free only where all regions are one; along x only for a
  /// piece without a twin, since twins are ordered along x already.
  private static func symmetries(
    _ pieces: [Piece]
  ) -> (twins: [(first: Int, second: Int)], mirrored: [(piece: Int, axis: Int)]) {
    var twins: [(first: Int, second: Int)] = []
    var single = [Bool](repeating: true, count: pieces.count)
    for second in pieces.indices {
      for first in stride(from: second - 1, through: 0, by: -1) where pieces[first] == pieces[second] {
        twins.append((first, second))
        single[first] = false
        single[second] = false
        break
      }
    }
    if pieces.contains(where: { $0.region != pieces[0].region }) { return (twins, []) }
    var largest = 0
    var largestSingle: Int?
    for index in pieces.indices {
      if pieces[index].volume > pieces[largest].volume { largest = index }
      if single[index] && pieces[index].volume > (largestSingle.map { pieces[$0].volume } ?? -1) {
        largestSingle = index
      }
    }
    var mirrored = [(piece: largest, axis: 1), (piece: largest, axis: 2)]
    if let largestSingle { mirrored.append((piece: largestSingle, axis: 0)) }
    return (twins, mirrored)
  }

  func run(_ budget: inout StepBudget) -> PackingOutcome {
    let state = self.state(at: 0)
    for piece in 0..<count {
      let region = pieces[piece].region
      for axis in 0..<3 {
        let (start, end) = (Int32(region.origin[axis] - hull.origin[axis]), Int32(region.end(axis) - hull.origin[axis]))
        state.bounds[3 * piece + axis] = Bounds(
          start: start, lateStart: end, earlyEnd: start, end: end, least: 0, greatest: end)
      }
      turn(piece, to: UInt8((1 << pieces[piece].orientations.count) - 1), state)
      wait(piece)
    }
    guard propagate(state) else { return .impossible }
    return search(0, &budget)
  }

  private func state(at depth: Int) -> PlacementState {
    while states.count <= depth { states.append(PlacementState(count: count)) }
    return states[depth]
  }

  private func search(_ depth: Int, _ budget: inout StepBudget) -> PackingOutcome {
    guard budget.take(stepCost) else { return .unknown }
    let (state, child) = (self.state(at: depth), self.state(at: depth + 1))
    switch choice(in: state) {
    case .none:
      return .packed(boxes(state))
    case .orientation(let piece):
      for option in 0..<pieces[piece].orientations.count where state.turns[piece] & (1 << option) != 0 {
        child.copy(from: state)
        turn(piece, to: 1 << option, child)
        wait(piece)
        let outcome = propagate(child) ? search(depth + 1, &budget) : .impossible
        if outcome != .impossible { return outcome }
      }
    case .pair(let first, let second):
      let pair = state.pair(first, second)
      for relation in relations(of: first, second, in: state) where pair.pointee.open & (1 << relation) != 0 {
        child.copy(from: state)
        child.pair(first, second).pointee.imposed = 1 << relation
        wait(first)
        if propagate(child) {
          let outcome = search(depth + 1, &budget)
          if outcome != .impossible { return outcome }
        } else {
          failures[first * count + second] &+= 1
        }
        pair.pointee.open &= ~(1 << relation)
        wait(first)
        if pair.pointee.open == 0 || !propagate(state) {
          stopWaiting()
          return .impossible
        }
      }
    }
    return .impossible
  }

  /// The packing in which every piece starts as early as it can.
  private func boxes(_ state: PlacementState) -> [Box] {
    pieces.indices.map { piece in
      var origin = hull.origin
      for axis in 0..<3 { origin[axis] += Int(state.bounds[3 * piece + axis].start) }
      return Box(origin: origin, extent: pieces[piece].orientations[state.turns[piece].trailingZeroBitCount])
    }
  }

  private enum Choice {
    case none
    case orientation(Int)
    case pair(Int, Int)
  }

  /// The decision with few ways left, about large pieces, that led nowhere often (weighted degree: F. Boussemart,
  /// F. Hemery, C. Lecoutre, L. Sais, "Boosting Systematic Search by Weighting Constraints", ECAI 2004).
  private func choice(in state: PlacementState) -> Choice {
    var best = Choice.none
    var least = Double.infinity
    for piece in 0..<count {
      let ways = state.turns[piece].nonzeroBitCount
      if ways < 2 { continue }
      let score = Double(ways - 1) / (2 * weights[piece])
      if score < least { (least, best) = (score, .orientation(piece)) }
    }
    for second in 1..<count {
      for first in 0..<second {
        let pair = state.pair(first, second).pointee
        if pair.imposed != 0 { continue }
        let weight = weights[first] + weights[second]
        let score = Double(pair.open.nonzeroBitCount - 1) / (weight * Double(1 + failures[first * count + second]))
        if score < least {
          if state.isSettled(first, second) { continue }
          (least, best) = (score, .pair(first, second))
        }
      }
    }
    return best
  }

  /// The relations left to a pair, the one with most room first.
  private func relations(of first: Int, _ second: Int, in state: PlacementState) -> [Int] {
    let mask = state.pair(first, second).pointee.open
    var order: [(relation: Int, room: Int32)] = []
    for relation in 0..<6 where mask & (1 << relation) != 0 {
      let (before, after) = relation < 3 ? (first, second) : (second, first)
      let axis = relation % 3
      let room = state.bounds[3 * after + axis].lateStart - state.bounds[3 * before + axis].earlyEnd
      order.append((relation, room))
    }
    order.sort { $0.room == $1.room ? $0.relation < $1.relation : $0.room > $1.room }
    return order.map { $0.relation }
  }
}
