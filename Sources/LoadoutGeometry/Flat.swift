/// Pieces none of which can lie behind another along some axis: rectangles for a rectangle.
struct Flat {
  /// Pieces that cannot be told apart.
  struct Kind {
    var members: [Int]
    /// The sides along the two axes of the rectangle.
    var turns: [SIMD2<Int32>]
    var area: Int64
  }

  /// The one or two turns of a kind; of one only, that one twice.
  struct TurnEnds {
    var first: SIMD2<Int32>
    var last: SIMD2<Int32>

    var isOne: Bool { first == last }
  }

  /// A piece of a kind at its place.
  struct Placed {
    var kind: Int
    var turn: SIMD2<Int32>
    var at: SIMD2<Int32>
  }

  private let pieces: [Piece]
  private let hull: Box
  private let axes: (x: Int, y: Int)
  let width: Int32
  let height: Int32
  /// In the order in which they are tried.
  let kinds: [Kind]
  /// A kind of one piece whose centre may be taken to lie in the lower left quarter, by mirroring the whole; -1: none.
  let mirrored: Int

  var count: Int { pieces.count }

  /// What may stay empty.
  var slack: Int64 {
    var slack = Int64(width) * Int64(height)
    for kind in kinds { slack -= kind.area * Int64(kind.members.count) }
    return slack
  }

  /// The axis along which no two pieces have room one behind the other, and each has two footprints at the most; nil:
  /// there is none.
  static func axis(_ pieces: [Piece], hull: Box) -> Int? {
    if pieces.contains(where: { $0.region != hull }) { return nil }
    for axis in 0..<3 {
      var least = Int.max
      for piece in pieces { for turn in piece.orientations { least = min(least, turn[axis]) } }
      let others = ((axis + 1) % 3, (axis + 2) % 3)
      if max(hull.extent[others.0], hull.extent[others.1]) > PointMemo.most { continue }
      if 2 * least > hull.extent[axis] && pieces.allSatisfy({ footprints(of: $0, others).count <= 2 }) { return axis }
    }
    return nil
  }

  /// The sides along two axes, turn by turn. How a piece reaches along the third is all the same, so of two turns one of
  /// which is nowhere longer the other is not needed: of all turns of a box, two remain.
  private static func footprints(of piece: Piece, _ axes: (x: Int, y: Int)) -> [SIMD2<Int32>] {
    var footprints: [SIMD2<Int32>] = []
    for turn in piece.orientations {
      let sides = SIMD2(Int32(turn[axes.x]), Int32(turn[axes.y]))
      if footprints.contains(where: { $0.x <= sides.x && $0.y <= sides.y }) { continue }
      footprints.removeAll { sides.x <= $0.x && sides.y <= $0.y }
      footprints.append(sides)
    }
    return footprints.sorted { $0.x < $1.x }
  }

  /// What is tried first.
  enum Order: CaseIterable {
    case area
    case width
    case height
    case perimeter
  }

  /// - Parameter isTurned: the rectangle is seen from its other side.
  init(_ pieces: [Piece], hull: Box, axis: Int, isTurned: Bool, order: Order = .area) {
    self.pieces = pieces
    self.hull = hull
    let (first, second) = ((axis + 1) % 3, (axis + 2) % 3)
    axes = isTurned ? (second, first) : (first, second)
    width = Int32(hull.extent[axes.x])
    height = Int32(hull.extent[axes.y])
    var kinds: [Kind] = []
    for (index, piece) in pieces.enumerated() {
      let turns = Self.footprints(of: piece, axes)
      if let known = kinds.firstIndex(where: { $0.turns == turns }) {
        kinds[known].members.append(index)
      } else {
        var least = Int64.max
        for turn in turns { least = min(least, Int64(turn.x) * Int64(turn.y)) }
        kinds.append(Kind(members: [index], turns: turns, area: least))
      }
    }
    func key(_ kind: Kind) -> (Int64, Int64) {
      let turn = kind.turns[0]
      switch order {
      case .area: return (kind.area, 0)
      case .width: return (Int64(turn.x), Int64(turn.y))
      case .height: return (Int64(turn.y), Int64(turn.x))
      case .perimeter: return (Int64(turn.x) + Int64(turn.y), Int64(turn.x))
      }
    }
    kinds.sort {
      let (first, second) = (key($0), key($1))
      return first == second ? $0.members[0] < $1.members[0] : first > second
    }
    self.kinds = kinds
    var mirrored = -1
    for kind in kinds.indices where kinds[kind].members.count == 1 {
      if mirrored < 0 || kinds[kind].area > kinds[mirrored].area { mirrored = kind }
    }
    self.mirrored = mirrored
  }

  /// For each kind, its first turn and its last one, for searches that look at them over and over; to be deallocated by
  /// whoever asked for it.
  func ends() -> UnsafeMutablePointer<TurnEnds> {
    let ends = UnsafeMutablePointer<TurnEnds>.allocate(capacity: kinds.count)
    for (index, kind) in kinds.enumerated() {
      (ends + index).initialize(to: TurnEnds(first: kind.turns[0], last: kind.turns[kind.turns.count - 1]))
    }
    return ends
  }

  /// Whether a piece at this place lies where mirroring allows it to be.
  func isMirrored(_ kind: Int, _ turn: SIMD2<Int32>, at x: Int32, _ y: Int32) -> Bool {
    kind != mirrored || (2 * x + turn.x <= width && 2 * y + turn.y <= height)
  }

  /// Rectangles as the pieces they stand for.
  func boxes(_ rectangles: [Placed]) -> [Box] {
    var boxes = pieces.map { Box(origin: hull.origin, extent: $0.orientations[0]) }
    var used = kinds.map { _ in 0 }
    for rectangle in rectangles {
      let index = kinds[rectangle.kind].members[used[rectangle.kind]]
      used[rectangle.kind] += 1
      for turn in pieces[index].orientations
      where turn[axes.x] == Int(rectangle.turn.x) && turn[axes.y] == Int(rectangle.turn.y) {
        boxes[index].extent = turn
        break
      }
      boxes[index].origin[axes.x] += Int(rectangle.at.x)
      boxes[index].origin[axes.y] += Int(rectangle.at.y)
    }
    return boxes
  }
}

/// The sums of sides that are left, up to a length.
struct SideSums {
  let sums: Bits
  private let before: Bits
  private let length: Int32

  init(length: Int32) {
    let words = Int(length) / 64 + 1
    sums = Bits(.allocate(capacity: words), words: words)
    before = Bits(.allocate(capacity: words), words: words)
    self.length = length
    clear()
  }

  func deallocate() {
    sums.base.deallocate()
    before.base.deallocate()
  }

  func clear() {
    sums.clear()
    sums.insert(0)
  }

  /// Adds so many sides, each of them one of the two.
  @inline(__always)
  func add(_ count: Int32, _ side: Int32, or other: Int32) {
    var count = min(count, length / max(1, min(side, other)))
    if sums.words == 1 {
      var bits = sums.base[0]
      while count > 0 {
        bits |= bits << UInt64(side) | bits << UInt64(other)
        count -= 1
      }
      sums.base[0] = bits
      return
    }
    while count > 0 {
      // From the top: what is added was there before.
      if side == other { sums.form(union: sums, up: Int(side)) } else { sums.addEither(side, other) }
      count -= 1
    }
  }

  /// Adds so many sides, each of them any one of these.
  func add(_ count: Int32, _ sides: [Int32]) {
    for _ in 0..<count {
      before.base.update(from: sums.base, count: sums.words)
      for side in sides { sums.form(union: before, up: Int(side)) }
    }
  }

  func has(_ length: Int32) -> Bool { sums.base[Int(length) >> 6] & (1 << UInt64(length & 63)) != 0 }

  /// What of a length no sum fills.
  @inline(__always)
  func idle(_ length: Int32) -> Int64 {
    var word = Int(length) >> 6
    var bits = sums.base[word] & (~0 >> UInt64(63 - length & 63))
    while bits == 0 {
      word -= 1
      bits = sums.base[word]
    }
    return Int64(length) - Int64(word << 6 + 63 - bits.leadingZeroBitCount)
  }
}
