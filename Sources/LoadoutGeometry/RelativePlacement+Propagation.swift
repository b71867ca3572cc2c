/// What is still open at one point of the search: turns, starts and relations.
struct State {
  /// For each piece, the orientations left, as bits.
  var turns: [UInt8]
  /// For each piece and axis: the earliest start, the latest start, the latest end left.
  var earliest: [Int]
  var latest: [Int]
  var end: [Int]
  /// For each piece and axis, the least and the greatest side over the orientations left.
  var least: [Int]
  var greatest: [Int]
  private var pairs: [PairState]

  init(pieces: [Piece]) {
    let count = pieces.count
    turns = [UInt8](repeating: 0, count: count)
    earliest = [Int](repeating: 0, count: 3 * count)
    latest = earliest
    end = earliest
    least = earliest
    greatest = earliest
    pairs = [PairState](repeating: PairState(), count: count * (count - 1) / 2)
    for piece in 0..<count {
      turn(piece, to: UInt8((1 << pieces[piece].orientations.count) - 1), pieces)
      for axis in 0..<3 {
        earliest[3 * piece + axis] = pieces[piece].region.origin[axis]
        end[3 * piece + axis] = pieces[piece].region.end(axis)
        latest[3 * piece + axis] = pieces[piece].region.end(axis) - least[3 * piece + axis]
      }
    }
  }

  /// The state of a pair; the smaller index comes first.
  subscript(first: Int, second: Int) -> PairState {
    get { pairs[second * (second - 1) / 2 + first] }
    set { pairs[second * (second - 1) / 2 + first] = newValue }
  }

  mutating func turn(_ piece: Int, to mask: UInt8, _ pieces: [Piece]) {
    turns[piece] = mask
    for axis in 0..<3 {
      var (low, high) = (Int.max, 0)
      for option in 0..<pieces[piece].orientations.count where mask & (1 << option) != 0 {
        let side = pieces[piece].orientations[option][axis]
        low = min(low, side)
        high = max(high, side)
      }
      least[3 * piece + axis] = low
      greatest[3 * piece + axis] = high
    }
  }

  /// Whether some relation of the pair holds already, however the rest turns out.
  func isSettled(_ first: Int, _ second: Int) -> Bool {
    for axis in 0..<3 {
      let (a, b) = (3 * first + axis, 3 * second + axis)
      if end[a] <= earliest[b] || end[b] <= earliest[a] { return true }
    }
    return false
  }

  /// The packing in which every piece starts as early as it can.
  func boxes(_ pieces: [Piece]) -> [Box] {
    pieces.indices.map { piece in
      Box(
        origin: Extent(x: earliest[3 * piece], y: earliest[3 * piece + 1], z: earliest[3 * piece + 2]),
        extent: pieces[piece].orientations[turns[piece].trailingZeroBitCount])
    }
  }
}

/// What is known of two pieces: bit `axis`: the first lies before the second; bit `axis + 3`: the reverse.
struct PairState {
  /// Relations that may still hold; what is not here is known not to hold.
  var open: UInt8 = 0b111111
  /// A relation that must hold; none while the pair is undecided.
  var imposed: UInt8 = 0
}

extension RelativePlacement {
  /// Draws every conclusion from what is decided; false where nothing is left.
  func propagate(_ state: inout State) -> Bool {
    var changed = true
    while changed {
      changed = false
      guard propagateTurns(&state, &changed), propagateOrder(&state, &changed), propagatePairs(&state, &changed),
        cliquesHaveRoom(state)
      else { return false }
    }
    return true
  }

  /// Strikes out orientations that no longer fit between a piece's earliest start and its region's end.
  private func propagateTurns(_ state: inout State, _ changed: inout Bool) -> Bool {
    for piece in 0..<count {
      let mask = state.turns[piece]
      if mask.nonzeroBitCount > 1 {
        var left: UInt8 = 0
        for option in 0..<pieces[piece].orientations.count where mask & (1 << option) != 0 {
          var fits = true
          for axis in 0..<3 {
            let side = pieces[piece].orientations[option][axis]
            if state.earliest[3 * piece + axis] + side > state.end[3 * piece + axis] { fits = false }
          }
          if fits { left |= 1 << option }
        }
        if left == 0 { return false }
        if left != mask {
          state.turn(piece, to: left, pieces)
          changed = true
        }
      }
      for index in 3 * piece..<3 * piece + 3 {
        if !lower(&state, index, to: state.end[index] - state.least[index], &changed) { return false }
      }
    }
    return true
  }

  /// Applies what symmetry lets us assume.
  private func propagateOrder(_ state: inout State, _ changed: inout Bool) -> Bool {
    for (first, second) in twins {
      if !raise(&state, 3 * second, to: state.earliest[3 * first], &changed) { return false }
      if !lower(&state, 3 * first, to: state.latest[3 * second], &changed) { return false }
    }
    for (piece, axis) in mirrored {
      let region = pieces[piece].region
      let half = region.origin[axis] + (region.extent[axis] - state.least[3 * piece + axis]) / 2
      if !lower(&state, 3 * piece + axis, to: half, &changed) { return false }
    }
    return true
  }

  private func propagatePairs(_ state: inout State, _ changed: inout Bool) -> Bool {
    for second in 1..<count {
      for first in 0..<second {
        var pair = state[first, second]
        let before = pair.open
        for relation in 0..<6 where pair.open & (1 << relation) != 0 {
          let (a, b) = indices(relation, first, second)
          if state.earliest[a] + state.least[a] > state.latest[b] { pair.open &= ~(1 << relation) }
        }
        if pair.open == 0 || (pair.imposed != 0 && pair.open & pair.imposed == 0) { return false }
        if pair.imposed == 0 && pair.open.nonzeroBitCount == 1 { pair.imposed = pair.open }
        if pair.open != before {
          state[first, second] = pair
          changed = true
        }
        for relation in 0..<6 {
          let (a, b) = indices(relation, first, second)
          if pair.imposed == 1 << relation {
            if !raise(&state, b, to: state.earliest[a] + state.least[a], &changed) { return false }
            if !limitEnd(&state, a, to: state.latest[b], &changed) { return false }
          } else if pair.open & (1 << relation) == 0 {
            // This relation does not hold: b starts before a ends.
            if !lower(&state, b, to: state.end[a] - 1, &changed) { return false }
            if !raise(&state, a, to: state.earliest[b] - state.greatest[a] + 1, &changed) { return false }
          }
        }
      }
    }
    return true
  }

  /// The indices into starts and sides of the piece before and the piece after.
  private func indices(_ relation: Int, _ first: Int, _ second: Int) -> (Int, Int) {
    let axis = relation % 3
    return relation < 3 ? (3 * first + axis, 3 * second + axis) : (3 * second + axis, 3 * first + axis)
  }

  private func raise(_ state: inout State, _ index: Int, to value: Int, _ changed: inout Bool) -> Bool {
    if state.earliest[index] < value {
      state.earliest[index] = value
      changed = true
    }
    return state.earliest[index] <= state.latest[index]
  }

  private func lower(_ state: inout State, _ index: Int, to value: Int, _ changed: inout Bool) -> Bool {
    if state.latest[index] > value {
      state.latest[index] = value
      changed = true
    }
    return state.earliest[index] <= state.latest[index]
  }

  private func limitEnd(_ state: inout State, _ index: Int, to value: Int, _ changed: inout Bool) -> Bool {
    if state.end[index] > value {
      state.end[index] = value
      changed = true
    }
    return lower(&state, index, to: state.end[index] - state.least[index], &changed)
  }

  /// Pieces that can only lie one behind another along an axis need the sum of their sides there.
  private func cliquesHaveRoom(_ state: State) -> Bool {
    for axis in 0..<3 {
      let along: UInt8 = (1 << axis) | (1 << (axis + 3))
      for seed in 0..<count {
        var clique = [seed]
        for piece in 0..<count where piece != seed {
          let joins = clique.allSatisfy { member in
            let pair = state[min(member, piece), max(member, piece)]
            return pair.open & ~along == 0 || pair.imposed & along != 0
          }
          if joins { clique.append(piece) }
        }
        if clique.count < 3 { continue }
        var (start, end, total) = (Int.max, Int.min, 0)
        for piece in clique {
          start = min(start, state.earliest[3 * piece + axis])
          end = max(end, state.end[3 * piece + axis])
          total += state.least[3 * piece + axis]
        }
        if total > end - start { return false }
      }
    }
    return true
  }
}
