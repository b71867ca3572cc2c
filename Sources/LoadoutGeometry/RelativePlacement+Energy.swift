extension RelativePlacement {
  /// Whether, in every stretch of every axis, there is room for what must lie in it.
  ///
  /// A piece that cannot start late enough or end early enough to keep out of a stretch takes a slab of its
  /// cross-section there at least. This is the volume bound, applied to every slice of the root at once (energetic
  /// reasoning, as for cumulative resources in scheduling).
  ///
  /// - Complexity: O(n³) for n pieces, for each axis.
  func slicesHaveRoom(_ state: State) -> Bool {
    for axis in 0..<3 {
      let section = Int64(hull.extent[(axis + 1) % 3]) * Int64(hull.extent[(axis + 2) % 3])
      for first in 0..<count {
        let start = state.earliest[3 * first + axis]
        for second in 0..<count {
          let end = state.end[3 * second + axis]
          if end <= start { continue }
          if !hasRoom(from: start, to: end, axis, section, state) { return false }
        }
      }
    }
    return true
  }

  private func hasRoom(from start: Int, to end: Int, _ axis: Int, _ section: Int64, _ state: State) -> Bool {
    var left = Int64(end - start) * section
    for piece in 0..<count {
      let index = 3 * piece + axis
      // Nothing of it need be there if it can end before or start after.
      if state.earliest[index] + state.least[index] <= start || state.latest[index] >= end { continue }
      left -= leastVolume(of: piece, from: start, to: end, axis, state)
      if left < 0 { return false }
    }
    return true
  }

  /// The least volume a piece has between two coordinates, over the turns left to it.
  private func leastVolume(of piece: Int, from start: Int, to end: Int, _ axis: Int, _ state: State) -> Int64 {
    let index = 3 * piece + axis
    var least = Int64.max
    for option in 0..<pieces[piece].orientations.count where state.turns[piece] & (1 << option) != 0 {
      let turn = pieces[piece].orientations[option]
      let side = turn[axis]
      let latest = min(state.latest[index], state.end[index] - side)
      let overlap = max(0, min(side, end - start, state.earliest[index] + side - start, end - latest))
      least = min(least, Int64(overlap) * Int64(turn[(axis + 1) % 3]) * Int64(turn[(axis + 2) % 3]))
    }
    return least
  }
}
