/// A complete search for packings of one box on a coarse floor, where little stays empty: from the floor up, always at
/// the lowest place not filled yet, the hindmost and leftmost of several.
///
/// All that lies lower is filled or given up, so either some piece has its own lowest corner there, with all beneath it
/// level, or the place stays empty up to the next height at which something may start. What rows, columns and heights
/// leave empty for want of sides that add up is weighed at every place. It looks at thousands of places while the search
/// over relations draws its conclusions once. Points that led nowhere are remembered by all that counts of them.
struct LevelFilling {
  private enum Outcome {
    case found
    case nothing
    case stopped
  }

  private struct Kind {
    var members: [Int]
    var turns: [SIMD3<Int32>]
    var volume: Int64
  }

  private let pieces: [Piece]
  private let hull: Box
  /// The axes of the floor, and the one upwards.
  private let axes: (x: Int, y: Int, z: Int)
  private let length: SIMD3<Int32>
  private var kinds: [Kind] = []
  /// A kind of one piece whose centre may be taken to lie in the lower half of every axis, by mirroring the whole.
  private var mirrored = -1
  private var left: [Int]
  private var placed: [(kind: Int, turn: SIMD3<Int32>, at: SIMD3<Int32>)] = []
  private var waste: Int64
  /// For each place of the floor, how high it is filled: x fastest.
  private let heights: UnsafeMutablePointer<Int32>
  /// For each height, what of the rest no sum of sides fills, and the next height at which something may start.
  private let idle: UnsafeMutablePointer<Int32>
  private let next: UnsafeMutablePointer<Int32>
  /// What stays empty over the whole floor for want of sides that add up to the ceiling.
  private var overhead: Int64
  private var memo: PointMemo?
  private var visits: Int64 = 0

  /// Places that a floor may have.
  private static let mostPlaces = 400

  /// Whether so little may stay empty that it answers soon.
  static func isWorthwhile(_ pieces: [Piece], hull: Box) -> Bool {
    var waste = hull.extent.volume
    for piece in pieces { waste -= piece.volume }
    return waste <= hull.extent.volume / 500
  }

  /// - Returns: nil where pieces do not share a region, the floor is not coarse enough.
  init?(_ pieces: [Piece], hull: Box) {
    let order = [0, 1, 2].sorted { hull.extent[$0] == hull.extent[$1] ? $0 < $1 : hull.extent[$0] < hull.extent[$1] }
    axes = (order[0], order[1], order[2])
    length = SIMD3(
      Int32(hull.extent[axes.x]), Int32(hull.extent[axes.y]), Int32(min(hull.extent[axes.z], Int(Int32.max))))
    let places = hull.extent[axes.x] * hull.extent[axes.y]
    if length.y > 63 || places > Self.mostPlaces || length.z > 10_000 { return nil }
    (self.pieces, self.hull) = (pieces, hull)
    waste = hull.extent.volume
    for (index, piece) in pieces.enumerated() {
      if piece.region != hull { return nil }
      waste -= piece.volume
      if let known = kinds.firstIndex(where: { pieces[$0.members[0]] == piece }) {
        kinds[known].members.append(index)
      } else {
        let turns = piece.orientations.map { SIMD3(Int32($0[order[0]]), Int32($0[order[1]]), Int32($0[order[2]])) }
        kinds.append(Kind(members: [index], turns: turns, volume: piece.volume))
      }
    }
    kinds.sort { $0.volume == $1.volume ? $0.members[0] < $1.members[0] : $0.volume > $1.volume }
    if let single = kinds.firstIndex(where: { $0.members.count == 1 }) { mirrored = single }
    left = kinds.map { $0.members.count }
    heights = .allocate(capacity: places)
    heights.initialize(repeating: 0, count: places)
    let fill = greatestSums(pieces, along: axes.z, upTo: Int(length.z))
    (idle, next) = (.allocate(capacity: Int(length.z) + 1), .allocate(capacity: Int(length.z) + 1))
    var following = length.z
    for height in stride(from: length.z, through: 0, by: -1) {
      (idle + Int(height)).initialize(to: length.z - height - fill[Int(length.z - height)])
      (next + Int(height)).initialize(to: following)
      if fill[Int(height)] == height { following = height }
    }
    overhead = Int64(idle[0]) * Int64(places)
  }

  private func deallocate() {
    heights.deallocate()
    idle.deallocate()
    next.deallocate()
    memo?.deallocate()
  }

  /// Searches; once.
  mutating func run(_ budget: inout StepBudget) -> PackingOutcome {
    defer { deallocate() }
    if waste < 0 { return .impossible }
    switch fill(0, &budget) {
    case .found: return .packed(boxes())
    case .nothing: return .impossible
    case .stopped: return .unknown
    }
  }

  /// Fills the lowest place, which is no lower than this, in every way.
  private mutating func fill(_ level: Int32, _ budget: inout StepBudget) -> Outcome {
    if placed.count == pieces.count { return .found }
    visits += 1
    // So many of these take about as long as a step over relations.
    if visits & 255 == 0 && !budget.take() { return .stopped }
    if visits == 1_024 { memo = PointMemo(figures: Int(length.x * length.y) + kinds.count + 1, places: 1 << 14) }
    if overhead > waste { return .nothing }
    let place = lowest(level)
    if place.z >= length.z { return .nothing }
    let isRemembered = placed.count + 3 <= pieces.count
    if isRemembered, let memo, memo.knows({ write($0) }) { return .nothing }
    let outcome = branch(place, &budget)
    if isRemembered, let memo, case .nothing = outcome { memo.add { write($0) } }
    return outcome
  }

  /// The first place of the least height.
  private func lowest(_ level: Int32) -> SIMD3<Int32> {
    let places = Int(length.x * length.y)
    var (best, least) = (0, Int32.max)
    for place in 0..<places where heights[place] < least {
      (best, least) = (place, heights[place])
      if least == level { break }
    }
    return SIMD3(Int32(best) % length.x, Int32(best) / length.x, least)
  }

  /// All that the rest of the search depends on.
  @inline(__always)
  private func write(_ figure: (Int32) -> Void) {
    for place in 0..<Int(length.x * length.y) { figure(heights[place]) }
    for count in left { figure(Int32(count)) }
  }

  private mutating func branch(_ place: SIMD3<Int32>, _ budget: inout StepBudget) -> Outcome {
    let run = run(place)
    let (rows, columns) = sums()
    let gap = max(run.x - greatest(rows, upTo: run.x), run.y - greatest(columns, upTo: run.y))
    if Int64(gap) * Int64(next[Int(place.z)] - place.z) > waste { return .nothing }
    for kind in kinds.indices where left[kind] > 0 {
      for turn in kinds[kind].turns {
        let end = place &+ turn
        if turn.x > run.x || turn.y > run.y || end.z > length.z || !isLevel(place, turn) { continue }
        if kind == mirrored {
          let beyond = place &+ end &- length
          if beyond.x > 0 || beyond.y > 0 || beyond.z > 0 { continue }
        }
        left[kind] -= 1
        placed.append((kind, turn, place))
        // A turn may take more than the kind does at the least.
        let more = Int64(turn.x) * Int64(turn.y) * Int64(turn.z) - kinds[kind].volume
        waste -= more
        raise(place, turn, from: place.z, to: end.z)
        let outcome = waste < 0 ? .nothing : fill(place.z, &budget)
        if case .nothing = outcome {} else { return outcome }
        raise(place, turn, from: end.z, to: place.z)
        waste += more
        placed.removeLast()
        left[kind] += 1
      }
    }
    let height = next[Int(place.z)]
    let empty = Int64(height - place.z)
    if empty > waste { return .nothing }
    waste -= empty
    raise(place, SIMD3(1, 1, 0), from: place.z, to: height)
    let outcome = fill(place.z, &budget)
    if case .nothing = outcome {} else { return outcome }
    raise(place, SIMD3(1, 1, 0), from: height, to: place.z)
    waste += empty
    return .nothing
  }

  /// How far the floor is level from a place on along its two axes.
  private func run(_ place: SIMD3<Int32>) -> (x: Int32, y: Int32) {
    let line = heights + Int(place.y * length.x)
    var (x, y) = (place.x + 1, place.y + 1)
    while x < length.x && line[Int(x)] == place.z { x += 1 }
    while y < length.y && heights[Int(y * length.x + place.x)] == place.z { y += 1 }
    return (x - place.x, y - place.y)
  }

  /// Whether the floor is level beneath a piece whose first row and column are so.
  private func isLevel(_ place: SIMD3<Int32>, _ turn: SIMD3<Int32>) -> Bool {
    var y = place.y + turn.y - 1
    while y > place.y {
      let line = heights + Int(y * length.x)
      var x = place.x + turn.x - 1
      while x > place.x {
        if line[Int(x)] != place.z { return false }
        x -= 1
      }
      y -= 1
    }
    return true
  }

  private mutating func raise(_ place: SIMD3<Int32>, _ turn: SIMD3<Int32>, from old: Int32, to height: Int32) {
    for y in place.y..<(place.y + turn.y) {
      let line = heights + Int(y * length.x)
      for x in place.x..<(place.x + turn.x) { line[Int(x)] = height }
    }
    overhead += Int64(idle[Int(height)] - idle[Int(old)]) * Int64(turn.x * turn.y)
  }

  /// The sums of sides along the floor's axes that what is left can come to, as bits.
  private func sums() -> (x: UInt64, y: UInt64) {
    var (x, y): (UInt64, UInt64) = (1, 1)
    for kind in kinds.indices {
      for _ in 0..<min(left[kind], 63) {
        let (oldX, oldY) = (x, y)
        for turn in kinds[kind].turns {
          x |= oldX << UInt64(turn.x)
          y |= oldY << UInt64(turn.y)
        }
      }
    }
    return (x, y)
  }

  private func greatest(_ sums: UInt64, upTo length: Int32) -> Int32 {
    Int32(63 - (sums & (~0 >> UInt64(63 - length))).leadingZeroBitCount)
  }

  private func boxes() -> [Box] {
    var boxes = pieces.map { Box(origin: hull.origin, extent: $0.orientations[0]) }
    var used = kinds.map { _ in 0 }
    for (kind, turn, at) in placed {
      let index = kinds[kind].members[used[kind]]
      used[kind] += 1
      for (place, axis) in [axes.x, axes.y, axes.z].enumerated() {
        boxes[index].origin[axis] += Int(at[place])
        boxes[index].extent[axis] = Int(turn[place])
      }
    }
    return boxes
  }
}
