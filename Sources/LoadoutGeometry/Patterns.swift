/// Where pieces may start in a packing pushed outwards.
///
/// Push every piece whose centre lies in the lower half of an axis down it, every other one up, until each rests on its
/// region's end or on another piece, which then lies in the same half. Some packing rests like this if there is one
/// (take one with the least sum of distances), so a piece starts only where a chain of others can carry it. The chains
/// are followed through the starts still left to each piece; those that can come between are few once pairs are decided.
///
/// The two halves: J.-F. Côté, M. Iori, "The Meet-in-the-Middle Principle for Cutting and Packing Problems",
/// INFORMS Journal on Computing 30 (2018).
struct Patterns {
  private let count: Int
  /// For each axis the words of a set.
  private let words: [Int]
  private let lengths: [Int]
  /// For each piece and axis, its distinct sides and the turns that have them.
  private let sides: [[(side: Int, turns: UInt8)]]
  /// For each axis, piece and side: the starts that sums of sides allow.
  private let allowed: [UnsafeMutablePointer<UInt64>]
  private let domains: UnsafeMutablePointer<UInt64>
  private let starts: UnsafeMutablePointer<UInt64>
  private let ends: UnsafeMutablePointer<UInt64>
  private let scratch: UnsafeMutablePointer<UInt64>
  /// For axis and piece: what it can rest on below and above.
  private let below: UnsafeMutablePointer<UInt64>
  private let above: UnsafeMutablePointer<UInt64>
  private let regions: [(start: Int, end: Int)]

  /// - Returns: nil where there are too many pieces or coordinates for it to pay.
  init?(_ pieces: [Piece], hull: Box) {
    count = pieces.count
    let longest = max(hull.extent.x, hull.extent.y, hull.extent.z) / 64 + 1
    if count > 64 || count * count * longest > 40_000 { return nil }
    lengths = [hull.extent.x, hull.extent.y, hull.extent.z]
    words = lengths.map { $0 / 64 + 1 }
    var sides: [[(side: Int, turns: UInt8)]] = []
    var regions: [(start: Int, end: Int)] = []
    for piece in pieces {
      for axis in 0..<3 {
        var distinct: [(side: Int, turns: UInt8)] = []
        for (turn, extent) in piece.orientations.enumerated() {
          if let known = distinct.firstIndex(where: { $0.side == extent[axis] }) {
            distinct[known].turns |= 1 << turn
          } else {
            distinct.append((extent[axis], 1 << turn))
          }
        }
        sides.append(distinct)
        let origin = hull.origin[axis]
        regions.append((piece.region.origin[axis] - origin, piece.region.end(axis) - origin))
      }
    }
    self.sides = sides
    self.regions = regions
    let count = count
    allowed = words.map { .allocate(capacity: 6 * count * $0) }
    domains = .allocate(capacity: 6 * count * longest)
    starts = .allocate(capacity: count * longest)
    ends = .allocate(capacity: count * longest)
    scratch = .allocate(capacity: 2 * longest)
    below = .allocate(capacity: 3 * count)
    above = .allocate(capacity: 3 * count)
    for axis in 0..<3 { for piece in 0..<count { sum(for: piece, axis) } }
  }

  func deallocate() {
    for sets in allowed { sets.deallocate() }
    domains.deallocate()
    starts.deallocate()
    ends.deallocate()
    scratch.deallocate()
    below.deallocate()
    above.deallocate()
  }

  private func row(_ base: UnsafeMutablePointer<UInt64>, _ index: Int, _ axis: Int) -> Bits {
    Bits(base + index * words[axis], words: words[axis])
  }

  /// The starts that sums of the other pieces' sides allow, from below and from above.
  private func sum(for piece: Int, _ axis: Int) {
    let (low, high) = (row(scratch, 0, axis), row(scratch, 1, axis))
    let (before, after) = (row(starts, 0, axis), row(ends, 0, axis))
    low.clear()
    high.clear()
    for other in 0..<count {
      low.insert(regions[3 * other + axis].start)
      high.insert(regions[3 * other + axis].end)
    }
    for other in 0..<count where other != piece {
      before.clear()
      after.clear()
      before.form(union: low)
      after.form(union: high)
      for (side, _) in sides[3 * other + axis] {
        low.form(union: before, up: side)
        high.form(union: after, down: side)
      }
    }
    for (index, own) in sides[3 * piece + axis].enumerated() {
      rest(own.side, on: low, under: high, axis, into: row(allowed[axis], 6 * piece + index, axis))
    }
  }

  /// Adds the starts of a side that rests on something in its own half.
  private func rest(_ side: Int, on low: Bits, under high: Bits, _ axis: Int, into result: Bits) {
    let (lower, upper) = (row(domains, 6 * count - 1, axis), result)
    upper.clear()
    lower.clear()
    let half = (lengths[axis] - side) / 2
    if side > lengths[axis] { return }
    upper.form(union: high, down: side)
    upper.keep(from: half + 1, through: lengths[axis] - side)
    lower.form(union: low)
    lower.keep(from: 0, through: half)
    upper.form(union: lower)
  }

  /// Tightens bounds to starts that are left; false where some piece has none.
  func propagate(_ search: RelativePlacement, _ state: PlacementState) -> Bool {
    collectNeighbours(state)
    for axis in 0..<3 {
      collectDomains(state, axis)
      for piece in 0..<count {
        if !restrict(piece, axis, search, state) { return false }
      }
    }
    return true
  }

  /// Which pieces may touch along an axis: only those that can still overlap along the two others.
  private func collectNeighbours(_ state: PlacementState) {
    below.initialize(repeating: 0, count: 3 * count)
    above.initialize(repeating: 0, count: 3 * count)
    for second in 1..<count {
      for first in 0..<second {
        let pair = state.pair(first, second).pointee
        let (a, b) = (state.bounds + 3 * first, state.bounds + 3 * second)
        // Axes along which one lies behind the other for certain.
        var apart = (pair.imposed | pair.imposed >> 3) & 7
        for axis in 0..<3 where a[axis].end <= b[axis].start || b[axis].end <= a[axis].start { apart |= 1 << axis }
        for axis in 0..<3 where apart & ~(1 << axis) == 0 {
          if pair.open & (1 << axis) != 0 {
            above[3 * first + axis] |= 1 << UInt64(second)
            below[3 * second + axis] |= 1 << UInt64(first)
          }
          if pair.open & (8 << axis) != 0 {
            above[3 * second + axis] |= 1 << UInt64(first)
            below[3 * first + axis] |= 1 << UInt64(second)
          }
        }
      }
    }
  }

  private func collectDomains(_ state: PlacementState, _ axis: Int) {
    for piece in 0..<count {
      let bounds = state.bounds[3 * piece + axis]
      let (start, end) = (row(starts, piece, axis), row(ends, piece, axis))
      start.clear()
      end.clear()
      for (index, own) in sides[3 * piece + axis].enumerated() where own.turns & state.turns[piece] != 0 {
        let domain = row(domains, 6 * piece + index, axis)
        domain.clear()
        domain.form(union: row(allowed[axis], 6 * piece + index, axis))
        domain.keep(
          from: max(Int(bounds.start), Int(bounds.earlyEnd) - own.side),
          through: min(Int(bounds.lateStart), Int(bounds.end) - own.side))
        start.form(union: domain)
        end.form(union: domain, up: own.side)
      }
    }
  }

  private func restrict(_ piece: Int, _ axis: Int, _ search: RelativePlacement, _ state: PlacementState) -> Bool {
    let (low, high) = (row(scratch, 0, axis), row(scratch, 1, axis))
    low.clear()
    high.clear()
    low.insert(regions[3 * piece + axis].start)
    high.insert(regions[3 * piece + axis].end)
    var rest = below[3 * piece + axis]
    while rest != 0 {
      low.form(union: row(ends, rest.trailingZeroBitCount, axis))
      rest &= rest &- 1
    }
    rest = above[3 * piece + axis]
    while rest != 0 {
      high.form(union: row(starts, rest.trailingZeroBitCount, axis))
      rest &= rest &- 1
    }
    var mask: UInt8 = 0
    var found = (start: Int.max, lateStart: -1, earlyEnd: Int.max, end: -1)
    for (index, own) in sides[3 * piece + axis].enumerated() where own.turns & state.turns[piece] != 0 {
      let domain = row(domains, 6 * piece + index, axis)
      guard let (first, last) = supported(own.side, domain, low, high, axis) else { continue }
      mask |= own.turns
      found.start = min(found.start, first)
      found.lateStart = max(found.lateStart, last)
      found.earlyEnd = min(found.earlyEnd, first + own.side)
      found.end = max(found.end, last + own.side)
    }
    let turns = state.turns[piece] & mask
    if turns == 0 { return false }
    if turns != state.turns[piece] {
      search.turn(piece, to: turns, state)
      search.wait(piece)
    }
    return search.raise(piece, axis, startTo: Int32(found.start), state)
      && search.lower(piece, axis, startTo: Int32(found.lateStart), state)
      && search.raise(piece, axis, endTo: Int32(found.earlyEnd), state)
      && search.lower(piece, axis, endTo: Int32(found.end), state)
  }

  /// The first and the last start in a domain that rests on something.
  private func supported(
    _ side: Int, _ domain: Bits, _ low: Bits, _ high: Bits, _ axis: Int
  ) -> (first: Int, last: Int)? {
    let half = (lengths[axis] - side) / 2
    var first: Int?
    var last = 0
    let (whole, part) = (side >> 6, UInt64(side & 63))
    for word in 0..<words[axis] where domain.base[word] != 0 {
      var up: UInt64 = 0
      if word + whole < words[axis] { up = high.base[word + whole] >> part }
      if part != 0 && word + whole + 1 < words[axis] { up |= high.base[word + whole + 1] << (64 - part) }
      let from = word << 6
      let lower: UInt64 = half < from ? 0 : half - from >= 63 ? ~0 : ~0 >> UInt64(63 - (half - from))
      let bits = domain.base[word] & (low.base[word] & lower | up & ~lower)
      if bits == 0 { continue }
      if first == nil { first = from + bits.trailingZeroBitCount }
      last = from + 63 - bits.leadingZeroBitCount
    }
    return first.map { ($0, last) }
  }
}
