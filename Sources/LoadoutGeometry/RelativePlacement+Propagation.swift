extension RelativePlacement {
  /// Notes that a piece's bounds have changed.
  func wait(_ piece: Int) {
    if isWaiting[piece] { return }
    isWaiting[piece] = true
    waiting[waitingCount] = piece
    waitingCount += 1
  }

  func stopWaiting() {
    while waitingCount > 0 {
      waitingCount -= 1
      isWaiting[waiting[waitingCount]] = false
    }
  }

  /// Leaves a piece some of its turns.
  func turn(_ piece: Int, to mask: UInt8, _ state: PlacementState) {
    state.turns[piece] = mask
    for axis in 0..<3 {
      var (low, high) = (Int32.max, Int32(0))
      var rest = mask
      while rest != 0 {
        let side = sides[18 * piece + 3 * rest.trailingZeroBitCount + axis]
        rest &= rest &- 1
        low = min(low, side)
        high = max(high, side)
      }
      state.bounds[3 * piece + axis].least = low
      state.bounds[3 * piece + axis].greatest = high
    }
  }

  /// Draws every conclusion from what is decided; false where nothing is left.
  func propagate(_ state: PlacementState) -> Bool {
    repeat {
      guard propagateBounds(state), cliquesHaveRoom(state), windows.haveRoom(self, state) else {
        stopWaiting()
        return false
      }
      if let patterns, !patterns.propagate(self, state) {
        stopWaiting()
        return false
      }
      if waitingCount == 0, let lines, !lines.propagate(self, state) {
        stopWaiting()
        return false
      }
    } while waitingCount > 0
    return true
  }

  private func propagateBounds(_ state: PlacementState) -> Bool {
    while waitingCount > 0 {
      waitingCount -= 1
      let piece = waiting[waitingCount]
      isWaiting[piece] = false
      guard propagateTurns(piece, state), propagateOrder(piece, state) else { return false }
      for other in 0..<count where other != piece {
        if !propagatePair(min(piece, other), max(piece, other), state) { return false }
      }
    }
    return true
  }

  /// Strikes out turns that a piece's bounds leave no room for, and ties starts to ends.
  private func propagateTurns(_ piece: Int, _ state: PlacementState) -> Bool {
    let bounds = state.bounds + 3 * piece
    var mask = state.turns[piece]
    if mask & (mask &- 1) != 0 {
      var rest = mask
      while rest != 0 {
        let option = rest.trailingZeroBitCount
        rest &= rest &- 1
        for axis in 0..<3 {
          let side = sides[18 * piece + 3 * option + axis]
          let b = bounds[axis]
          if b.start + side > b.end || b.lateStart + side < b.earlyEnd { mask &= ~(1 << option) }
        }
      }
      if mask == 0 { return false }
      if mask != state.turns[piece] {
        turn(piece, to: mask, state)
        wait(piece)
      }
    }
    for axis in 0..<3 {
      let b = bounds[axis]
      guard raise(piece, axis, startTo: b.earlyEnd - b.greatest, state),
        lower(piece, axis, endTo: b.lateStart + b.greatest, state),
        raise(piece, axis, endTo: bounds[axis].start + b.least, state),
        lower(piece, axis, startTo: bounds[axis].end - b.least, state)
      else { return false }
    }
    return true
  }

  /// Applies what symmetry lets us assume.
  private func propagateOrder(_ piece: Int, _ state: PlacementState) -> Bool {
    for (first, second) in twins where first == piece || second == piece {
      guard raise(second, 0, startTo: state.bounds[3 * first].start, state),
        lower(first, 0, startTo: state.bounds[3 * second].lateStart, state)
      else { return false }
    }
    for (mirror, axis) in mirrored where mirror == piece {
      let half = (Int32(hull.extent[axis]) - state.bounds[3 * piece + axis].least) / 2
      if !lower(piece, axis, startTo: half, state) { return false }
    }
    return true
  }

  private func propagatePair(_ first: Int, _ second: Int, _ state: PlacementState) -> Bool {
    let pair = state.pair(first, second)
    let (a, b) = (state.bounds + 3 * first, state.bounds + 3 * second)
    var open = pair.pointee.open
    for axis in 0..<3 {
      if a[axis].earlyEnd > b[axis].lateStart { open &= ~(1 << axis) }
      if b[axis].earlyEnd > a[axis].lateStart { open &= ~(8 << axis) }
    }
    let imposed = pair.pointee.imposed
    if open == 0 || (imposed != 0 && open & imposed == 0) { return false }
    if open != pair.pointee.open {
      pair.pointee.open = open
      if imposed == 0 && open & (open - 1) == 0 { pair.pointee.imposed = open }
    } else if imposed == 0 && open & (open - 1) == 0 {
      pair.pointee.imposed = open
    }
    for axis in 0..<3 {
      guard conclude(first, second, axis, imposed: pair.pointee.imposed >> axis & 1, open: open >> axis & 1, state),
        conclude(
          second, first, axis, imposed: pair.pointee.imposed >> (axis + 3) & 1, open: open >> (axis + 3) & 1, state)
      else { return false }
    }
    return true
  }

  /// What follows from one piece lying before another, or from its not doing so.
  @inline(__always)
  private func conclude(
    _ before: Int, _ after: Int, _ axis: Int, imposed: UInt8, open: UInt8, _ state: PlacementState
  ) -> Bool {
    if imposed != 0 {
      return raise(after, axis, startTo: state.bounds[3 * before + axis].earlyEnd, state)
        && lower(before, axis, endTo: state.bounds[3 * after + axis].lateStart, state)
    }
    if open != 0 { return true }
    // It does not lie before: the other starts before it ends.
    return lower(after, axis, startTo: state.bounds[3 * before + axis].end - 1, state)
      && raise(before, axis, endTo: state.bounds[3 * after + axis].start + 1, state)
  }

  @inline(__always)
  func raise(_ piece: Int, _ axis: Int, startTo value: Int32, _ state: PlacementState) -> Bool {
    let bounds = state.bounds + (3 * piece + axis)
    if bounds.pointee.start >= value { return true }
    bounds.pointee.start = value
    wait(piece)
    return value <= bounds.pointee.lateStart
  }

  @inline(__always)
  func lower(_ piece: Int, _ axis: Int, startTo value: Int32, _ state: PlacementState) -> Bool {
    let bounds = state.bounds + (3 * piece + axis)
    if bounds.pointee.lateStart <= value { return true }
    bounds.pointee.lateStart = value
    wait(piece)
    return bounds.pointee.start <= value
  }

  @inline(__always)
  func raise(_ piece: Int, _ axis: Int, endTo value: Int32, _ state: PlacementState) -> Bool {
    let bounds = state.bounds + (3 * piece + axis)
    if bounds.pointee.earlyEnd >= value { return true }
    bounds.pointee.earlyEnd = value
    wait(piece)
    return value <= bounds.pointee.end
  }

  @inline(__always)
  func lower(_ piece: Int, _ axis: Int, endTo value: Int32, _ state: PlacementState) -> Bool {
    let bounds = state.bounds + (3 * piece + axis)
    if bounds.pointee.end <= value { return true }
    bounds.pointee.end = value
    wait(piece)
    return bounds.pointee.earlyEnd <= value
  }

  /// Pieces that can only lie one behind another along an axis need the sum of their sides there.
  private func cliquesHaveRoom(_ state: PlacementState) -> Bool {
    collectRows(state)
    let most = min(count, 64)
    for axis in 0..<3 {
      for seed in 0..<most {
        var others = rows[64 * axis + seed]
        if others & (others &- 1) == 0 { continue }
        var bounds = state.bounds[3 * seed + axis]
        var (start, end, total) = (bounds.start, bounds.end, bounds.least)
        while others != 0 {
          let piece = others.trailingZeroBitCount
          others &= rows[64 * axis + piece]
          bounds = state.bounds[3 * piece + axis]
          (start, end, total) = (min(start, bounds.start), max(end, bounds.end), total + bounds.least)
        }
        if total > end - start { return false }
      }
    }
    return true
  }

  /// For each axis and piece, which others can only lie before or behind it there.
  private func collectRows(_ state: PlacementState) {
    let most = min(count, 64)
    rows.update(repeating: 0, count: 3 * 64)
    var pair = state.pairs
    for second in 1..<most {
      for first in 0..<second {
        let (open, imposed) = (pair.pointee.open, pair.pointee.imposed)
        pair += 1
        for axis in 0..<3 where open & ~(9 << axis) == 0 || imposed & (9 << axis) != 0 {
          rows[64 * axis + first] |= 1 << UInt64(second)
          rows[64 * axis + second] |= 1 << UInt64(first)
        }
      }
    }
  }
}
