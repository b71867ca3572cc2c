/// Pieces that cannot be told apart.
struct PieceKind {
  var members: [Int]
  var start: SIMD3<Int>
  var end: SIMD3<Int>
  var turns: [SIMD3<Int32>]
  /// For each axis its distinct sides.
  var sides: [[Int]]
  var volume: Int64
}

/// A complete search for packings of one box that leave little of it empty.
///
/// A free place with something solid on one side along each axis is either the corner of some piece or stays empty; then
/// so does all up to where the next piece could start (see `RestingPlaces`). Of all such corners, in all eight
/// directions, the search fills the one with the fewest ways. What stays empty for certain is weighed at every point:
/// places too narrow for any piece left, and lengths that no sum of sides fills.
final class CornerFilling {
  private enum Outcome {
    case found
    case nothing
    case stopped
  }

  /// A free cell's corner, what may lie there, and what stays empty if nothing does.
  private struct Corner {
    var point: SIMD3<Int32>
    /// Bits of the axes along which pieces lie below the point.
    var direction: Int
    var ways = 0
    var empty: Obstacle
  }

  private let origin: Extent
  private let length: [Int32]
  private let kinds: [PieceKind]
  private let isMirrorFree: Bool
  private var left: [Int]
  private var obstacles: [Obstacle] = []
  private var placed: [(kind: Int, box: Box)] = []
  private var volumeLeft: Int64
  private var space = FreeSpace()
  private let places: RestingPlaces
  private let count: Int
  private var visits = 0
  /// Some part of the search was given up.
  private var isPartial = false
  /// For each kind, whether it lies at no corner of the whole: the mirror images were tried.
  private var awayFromCorners: [Bool]

  /// Whether so little may stay empty, or the grid is so coarse, that so many steps may answer what as many over
  /// relations do not.
  static func isWorthwhile(_ pieces: [Piece], hull: Box, _ steps: Int64) -> Bool {
    let room = hull.extent.volume
    let waste = room - pieces.reduce(0) { $0 + $1.volume }
    if max(hull.extent.x, hull.extent.y, hull.extent.z) <= 32 { return waste <= room / 10 }
    return waste == 0 || (steps > 1_000 && waste <= room / 500)
  }

  init(_ pieces: [Piece], hull: Box) {
    origin = hull.origin
    length = (0..<3).map { Int32(hull.extent[$0]) }
    count = pieces.count
    volumeLeft = pieces.reduce(0) { $0 + $1.volume }
    isMirrorFree = !pieces.contains { $0.region != hull }
    var kinds: [PieceKind] = []
    for (index, piece) in pieces.enumerated() {
      if let known = kinds.firstIndex(where: { pieces[$0.members[0]] == piece }) {
        kinds[known].members.append(index)
        continue
      }
      var kind = PieceKind(members: [index], start: .zero, end: .zero, turns: [], sides: [], volume: piece.volume)
      kind.turns = piece.orientations.map { SIMD3(Int32($0.x), Int32($0.y), Int32($0.z)) }
      for axis in 0..<3 {
        kind.start[axis] = piece.region.origin[axis] - hull.origin[axis]
        kind.end[axis] = piece.region.end(axis) - hull.origin[axis]
        var sides: [Int] = []
        for turn in piece.orientations where !sides.contains(turn[axis]) { sides.append(turn[axis]) }
        kind.sides.append(sides)
      }
      kinds.append(kind)
    }
    kinds.sort { $0.volume == $1.volume ? $0.members[0] < $1.members[0] : $0.volume > $1.volume }
    self.kinds = kinds
    left = kinds.map { $0.members.count }
    awayFromCorners = kinds.map { _ in false }
    places = RestingPlaces(length.map { Int($0) })
  }

  deinit {
    space.deallocate()
    places.deallocate()
  }

  func run(_ budget: inout StepBudget) -> PackingOutcome {
    switch fill(&budget) {
    case .found: return .packed(boxes())
    case .nothing: return isPartial ? .unknown : .impossible
    case .stopped: return .unknown
    }
  }

  private func boxes() -> [Box] {
    var boxes = [Box](repeating: Box(origin: origin, extent: Extent(x: 0, y: 0, z: 0)), count: count)
    var used = kinds.map { _ in 0 }
    for (kind, box) in placed {
      boxes[kinds[kind].members[used[kind]]] = box
      used[kind] += 1
    }
    return boxes
  }

  private func fill(_ budget: inout StepBudget) -> Outcome {
    if placed.count == count { return .found }
    // Four of these take about as long as one step over relations.
    visits += 1
    if visits & 3 == 0 && !budget.take() { return .stopped }
    guard space.build(length, obstacles) else {
      isPartial = true
      return .nothing
    }
    places.update(kinds, left: left, obstacles)
    guard let slack = slack(), let corner = tightestCorner(slack) else { return .nothing }
    let isWhole = isMirrorFree && (0..<3).allSatisfy { corner.point[$0] == 0 || corner.point[$0] == length[$0] }
    let boxes = fitting(corner, isWhole: isWhole)
    for (index, (kind, start, turn)) in boxes.enumerated() {
      place(kind, start, turn)
      let outcome = fill(&budget)
      if case .nothing = outcome {} else { return outcome }
      remove(kind)
      let isLast = index + 1 == boxes.count || boxes[index + 1].kind != kind
      if obstacles.isEmpty && isMirrorFree && isLast { awayFromCorners[kind] = true }
    }
    if corner.empty.volume > slack { return .nothing }
    obstacles.append(corner.empty)
    defer { obstacles.removeLast() }
    return fill(&budget)
  }

  private func place(_ kind: Int, _ start: SIMD3<Int32>, _ turn: SIMD3<Int32>) {
    let at = Extent(x: origin.x + Int(start.x), y: origin.y + Int(start.y), z: origin.z + Int(start.z))
    placed.append((kind, Box(origin: at, extent: Extent(x: Int(turn.x), y: Int(turn.y), z: Int(turn.z)))))
    obstacles.append(Obstacle(start: start, end: start &+ turn, isPiece: true))
    left[kind] -= 1
    volumeLeft -= kinds[kind].volume
  }

  private func remove(_ kind: Int) {
    placed.removeLast()
    obstacles.removeLast()
    left[kind] += 1
    volumeLeft += kinds[kind].volume
  }

  /// The most that may stay empty beyond what does for certain; nil: the rest does not fit.
  private func slack() -> Int64? {
    while true {
      var idle: Int64 = 0
      for axis in 0..<3 { idle = max(idle, space.measure(axis, fill: places.fill[axis])) }
      guard let (free, closed) = closeNarrow() else { return nil }
      // What was taken away just now is among the idle: measured anew, not taken off twice.
      if !closed { return free - idle < volumeLeft ? nil : free - volumeLeft }
      if free < volumeLeft { return nil }
    }
  }

  /// Takes away cells in which nothing left fits; nil: some piece fits nowhere.
  private func closeNarrow() -> (free: Int64, closed: Bool)? {
    var (free, closed, index) = (Int64(0), false, 0)
    var fits: UInt64 = 0
    for z in 0..<space.cells(2) {
      for y in 0..<space.cells(1) {
        for x in 0..<space.cells(0) {
          defer { index += 1 }
          if !space.free[index] { continue }
          let room = SIMD3(space.stretches[0][index], space.stretches[1][index], space.stretches[2][index])
          let here = kindsFitting(room, known: fits)
          if here == 0 {
            space.free[index] = false
            closed = true
          } else {
            fits |= here
            free += space.width(0, x) * space.width(1, y) * space.width(2, z)
          }
        }
      }
    }
    for kind in kinds.indices where left[kind] > 0 && kind < 64 && fits & (1 << UInt64(kind)) == 0 { return nil }
    return (free, closed)
  }

  /// Some kinds that fit within these stretches: those not yet known to fit somewhere, and else at least one.
  private func kindsFitting(_ room: SIMD3<Int32>, known: UInt64) -> UInt64 {
    var result: UInt64 = 0
    for kind in kinds.indices.reversed() where left[kind] > 0 {
      let bit: UInt64 = 1 << UInt64(min(kind, 63))
      if known & bit == 0 && fits(kind, room) { result |= bit }
    }
    if result != 0 { return result }
    // The smallest is the likeliest.
    for kind in kinds.indices.reversed() where left[kind] > 0 {
      let bit: UInt64 = 1 << UInt64(min(kind, 63))
      if known & bit != 0 && fits(kind, room) { return bit }
    }
    return 0
  }

  private func fits(_ kind: Int, _ room: SIMD3<Int32>) -> Bool {
    for turn in kinds[kind].turns where turn.x <= room.x && turn.y <= room.y && turn.z <= room.z { return true }
    return false
  }

  /// Whether the neighbour of a cell along an axis, up or down, is not free.
  private func isClosed(_ index: Int, _ axis: Int, _ place: Int, up: Bool) -> Bool {
    if up { return place + 1 == space.cells(axis) || !space.free[index + space.stride(axis)] }
    return place == 0 || !space.free[index - space.stride(axis)]
  }

  /// The corner with the fewest ways to go on; nil: one has none.
  private func tightestCorner(_ slack: Int64) -> Corner? {
    var best: Corner?
    var least = Int64.max
    var index = 0
    for z in 0..<space.cells(2) {
      for y in 0..<space.cells(1) {
        for x in 0..<space.cells(0) {
          defer { index += 1 }
          if !space.free[index] { continue }
          let cell = SIMD3(x, y, z)
          for direction in 0..<8 {
            var isCorner = true
            for axis in 0..<3 where !isClosed(index, axis, cell[axis], up: direction >> axis & 1 == 1) {
              isCorner = false
              break
            }
            if !isCorner { continue }
            let corner = corner(index, cell, direction)
            let idle = corner.empty.volume
            if corner.ways == 0 && idle > slack { return nil }
            let score = Int64(corner.ways) * 16 + (idle > slack ? 0 : 16 + min(64, slack / idle))
            if score < least { (least, best) = (score, corner) }
          }
        }
      }
    }
    return best
  }

  private func corner(_ index: Int, _ cell: SIMD3<Int>, _ direction: Int) -> Corner {
    let room = SIMD3(space.stretches[0][index], space.stretches[1][index], space.stretches[2][index])
    var (point, start, end) = (SIMD3<Int32>.zero, SIMD3<Int32>.zero, SIMD3<Int32>.zero)
    for axis in 0..<3 {
      let (low, high) = (space.planes[axis][cell[axis]], space.planes[axis][cell[axis] + 1])
      if direction >> axis & 1 == 0 {
        point[axis] = low
        start[axis] = low
        end[axis] = Int32(places.start(axis, after: Int(low), before: Int(high)))
      } else {
        point[axis] = high
        end[axis] = high
        start[axis] = Int32(places.end(axis, before: Int(high), after: Int(low)))
      }
    }
    var ways = 0
    for kind in kinds.indices where left[kind] > 0 {
      for turn in kinds[kind].turns where turn.x <= room.x && turn.y <= room.y && turn.z <= room.z { ways += 1 }
    }
    return Corner(
      point: point, direction: direction, ways: ways, empty: Obstacle(start: start, end: end, isPiece: false))
  }

  /// The boxes that may lie at a corner.
  private func fitting(
    _ corner: Corner, isWhole: Bool
  ) -> [(kind: Int, start: SIMD3<Int32>, turn: SIMD3<Int32>)] {
    var boxes: [(kind: Int, start: SIMD3<Int32>, turn: SIMD3<Int32>)] = []
    for kind in kinds.indices where left[kind] > 0 && !(isWhole && awayFromCorners[kind]) {
      for turn in kinds[kind].turns {
        var start = corner.point
        for axis in 0..<3 where corner.direction >> axis & 1 == 1 { start[axis] -= turn[axis] }
        let end = start &+ turn
        var isIn = true
        for axis in 0..<3 {
          if Int(start[axis]) < kinds[kind].start[axis] || Int(end[axis]) > kinds[kind].end[axis]
            || !places.rests(axis, Int(start[axis]), Int(turn[axis]))
          {
            isIn = false
            break
          }
        }
        if isIn && space.isFree(start, end) { boxes.append((kind, start, turn)) }
      }
    }
    return boxes
  }
}
