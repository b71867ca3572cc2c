/// A complete search for an orthogonal packing over the relative positions of all pairs.
///
/// Of two pieces that do not overlap, one lies before the other along some axis: six relations. The search decides a
/// relation for each pair and an orientation for each piece, keeps the earliest and latest start of every piece on
/// every axis (longest paths), and strikes out relations the starts no longer allow. A relation that was struck out
/// is known not to hold, which bounds the starts from the other side, so branches never meet the same packing twice.
/// No grid and no corner points are assumed: it is complete for any sizes.
struct RelativePlacement {
  let pieces: [Piece]
  let count: Int
  /// A step looks at every stretch for every piece: with many pieces it counts for more than one.
  private let stepCost: Int64
  /// The box around all regions.
  let hull: Box
  /// For pieces with the same region and orientations: the next one, which starts no earlier along x.
  let twins: [(first: Int, second: Int)]
  /// Pieces whose centre may be taken to lie in the lower half along an axis, by mirroring the whole.
  let mirrored: [(piece: Int, axis: Int)]

  init(_ pieces: [Piece]) {
    self.pieces = pieces
    count = pieces.count
    stepCost = Int64(pieces.count * pieces.count * pieces.count / 4_000)
    var hull = pieces[0].region
    for piece in pieces {
      for axis in 0..<3 {
        let start = min(hull.origin[axis], piece.region.origin[axis])
        hull.extent[axis] = max(hull.end(axis), piece.region.end(axis)) - start
        hull.origin[axis] = start
      }
    }
    self.hull = hull
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
    self.twins = twins
    mirrored = Self.mirrors(pieces, single: single)
  }

  /// Mirroring is free only where all regions are one. Along x it is free for a piece without a twin alone, since
  /// twins are ordered along x already.
  private static func mirrors(_ pieces: [Piece], single: [Bool]) -> [(piece: Int, axis: Int)] {
    if pieces.contains(where: { $0.region != pieces[0].region }) { return [] }
    var largest = 0
    var largestSingle: Int?
    for index in pieces.indices {
      if pieces[index].volume > pieces[largest].volume { largest = index }
      if single[index] && pieces[index].volume > (largestSingle.map { pieces[$0].volume } ?? -1) {
        largestSingle = index
      }
    }
    var mirrors = [(piece: largest, axis: 1), (piece: largest, axis: 2)]
    if let largestSingle { mirrors.append((piece: largestSingle, axis: 0)) }
    return mirrors
  }

  mutating func run(_ budget: inout StepBudget) -> PackingOutcome {
    var state = State(pieces: pieces)
    guard propagate(&state) else { return .impossible }
    return search(state, &budget)
  }

  private func search(_ state: State, _ budget: inout StepBudget) -> PackingOutcome {
    guard budget.take(stepCost) else { return .unknown }
    var unknown = false
    switch choice(in: state) {
    case .none:
      return .packed(state.boxes(pieces))
    case .orientation(let piece):
      for option in 0..<pieces[piece].orientations.count where state.turns[piece] & (1 << option) != 0 {
        var child = state
        child.turn(piece, to: 1 << option, pieces)
        switch visit(&child, &budget) {
        case .packed(let boxes): return .packed(boxes)
        case .unknown: unknown = true
        case .impossible: break
        }
        if budget.left <= 0 || budget.stopped { return .unknown }
      }
    case .pair(let first, let second):
      var rest = state
      for relation in relations(of: first, second, in: state) where rest[first, second].open & (1 << relation) != 0 {
        var child = rest
        child[first, second].imposed = 1 << relation
        switch visit(&child, &budget) {
        case .packed(let boxes): return .packed(boxes)
        case .unknown: unknown = true
        case .impossible: break
        }
        if budget.left <= 0 || budget.stopped { return .unknown }
        rest[first, second].open &= ~(1 << relation)
        if rest[first, second].open == 0 || !propagate(&rest) { return unknown ? .unknown : .impossible }
      }
    }
    return unknown ? .unknown : .impossible
  }

  private func visit(_ child: inout State, _ budget: inout StepBudget) -> PackingOutcome {
    propagate(&child) && slicesHaveRoom(child) ? search(child, &budget) : .impossible
  }

  private enum Choice {
    case none
    case orientation(Int)
    case pair(Int, Int)
  }

  /// The decision with the fewest ways left, of those the one about the largest pieces.
  private func choice(in state: State) -> Choice {
    var best = Choice.none
    var fewest = Int.max
    var largest: Int64 = -1
    for piece in 0..<count {
      let ways = state.turns[piece].nonzeroBitCount
      if ways < 2 { continue }
      let weight = 2 * pieces[piece].volume
      if ways < fewest || (ways == fewest && weight > largest) {
        (fewest, largest, best) = (ways, weight, .orientation(piece))
      }
    }
    for second in 1..<count {
      for first in 0..<second {
        let pair = state[first, second]
        if pair.imposed != 0 { continue }
        let ways = pair.open.nonzeroBitCount
        let weight = pieces[first].volume + pieces[second].volume
        if ways < fewest || (ways == fewest && weight > largest) {
          if state.isSettled(first, second) { continue }
          (fewest, largest, best) = (ways, weight, .pair(first, second))
        }
      }
    }
    return best
  }

  /// The relations left to a pair, the one with most room first.
  private func relations(of first: Int, _ second: Int, in state: State) -> [Int] {
    let mask = state[first, second].open
    var order: [(relation: Int, room: Int)] = []
    for relation in 0..<6 where mask & (1 << relation) != 0 {
      let (before, after) = relation < 3 ? (first, second) : (second, first)
      let axis = relation % 3
      let room = state.latest[3 * after + axis] - state.earliest[3 * before + axis] - state.least[3 * before + axis]
      order.append((relation, room))
    }
    order.sort { $0.room == $1.room ? $0.relation < $1.relation : $0.room > $1.room }
    return order.map { $0.relation }
  }
}
