/// Fills the largest free spaces with blocks of equal pieces, again and again with other likings: the quick yes for
/// many pieces.
///
/// Free spaces are kept as the largest boxes in which nothing lies; they may overlap. Each time the one that lies
/// nearest to a corner gets a block of one kind in that corner, several pieces wide, high and deep, that fills it best
/// (F. Parreño, R. Alvarez-Valdes, J. M. Tamarit, J. F. Oliveira, "A maximal-space algorithm for the container loading
/// problem", INFORMS Journal on Computing 20, 2008). It proves nothing where it fails.
struct SpaceFilling {
  private struct Space {
    var start: SIMD3<Int32>
    var end: SIMD3<Int32>

    func contains(_ other: Space) -> Bool {
      for axis in 0..<3 where other.start[axis] < start[axis] || other.end[axis] > end[axis] { return false }
      return true
    }
  }

  /// So many pieces of a kind, turned alike, along each axis.
  private struct Block {
    var kind: Int
    var turn: SIMD3<Int32>
    var numbers: SIMD3<Int32>

    var sides: SIMD3<Int32> { turn &* numbers }
    var count: Int { Int(numbers.x) * Int(numbers.y) * Int(numbers.z) }
  }

  private struct Kind {
    var members: [Int]
    var turns: [SIMD3<Int32>]
    var volume: Int64
  }

  /// What is liked in a round: each kind so many thousandths, and one of the ways to choose spaces and blocks.
  private struct Taste {
    var likings: [Int64]
    var way: Int
  }

  /// So many looks take about as long as a step over relations.
  private static let looksPerStep: Int64 = 1_500
  /// Three ways to choose a block for each of four to choose a space.
  private static let ways = 12
  /// More spaces are forgotten.
  private static let mostSpaces = 400

  private let pieces: [Piece]
  private let hull: Box
  private var kinds: [Kind] = []
  private var left: [Int] = []
  private var spaces: [Space] = []
  private var blocks: [(block: Block, start: SIMD3<Int32>)] = []
  /// What was looked at, as a measure of time.
  private var looks: Int64 = 0
  private var noise: UInt64 = 1
  private var taste = Taste(likings: [], way: 0)
  /// The taste by which most volume found its place, and how much.
  private var best: (taste: Taste, volume: Int64)?

  /// Whether so many steps are not far too few to fill everything once. Equal pieces stand together.
  static func isWorthwhile(_ pieces: [Piece], _ steps: Int64) -> Bool {
    var kinds: Int64 = 1
    for index in pieces.indices.dropFirst() where pieces[index] != pieces[index - 1] { kinds += 1 }
    return kinds * Int64(pieces.count) * 36 / looksPerStep / 4 <= steps
  }

  /// - Returns: nil where pieces do not share a region.
  init?(_ pieces: [Piece], hull: Box) {
    if pieces.contains(where: { $0.region != hull }) { return nil }
    (self.pieces, self.hull) = (pieces, hull)
    for (index, piece) in pieces.enumerated() {
      if let known = kinds.firstIndex(where: { pieces[$0.members[0]] == piece }) {
        kinds[known].members.append(index)
      } else {
        kinds.append(
          Kind(
            members: [index], turns: piece.orientations.map { SIMD3(Int32($0.x), Int32($0.y), Int32($0.z)) },
            volume: piece.volume))
      }
    }
  }

  /// - Parameter steps: how many it may take.
  mutating func run(_ steps: Int64, _ budget: inout StepBudget) -> [Box]? {
    let before = budget.left
    if !Self.isWorthwhile(pieces, min(steps, before)) { return nil }
    var number = 0
    while before - budget.left < steps {
      taste = nextTaste(number)
      if fill(&budget) { return boxes() }
      let volume = blocks.reduce(0) { $0 + kinds[$1.block.kind].volume * Int64($1.block.count) }
      if volume >= best?.volume ?? 0 { best = (taste, volume) }
      guard budget.take(1 + looks / Self.looksPerStep) else { return nil }
      number += 1
    }
    return nil
  }

  /// The same numbers everywhere.
  private mutating func random(below bound: Int64) -> Int64 {
    noise = noise &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int64(noise >> 33) % bound
  }

  /// Every way with all kinds liked alike first; then the best so far with a few other likings, or something new.
  private mutating func nextTaste(_ round: Int) -> Taste {
    guard round >= Self.ways, let best, random(below: 4) > 0 else {
      let likings = kinds.map { _ in round < Self.ways ? 1_000 : 600 + random(below: 800) }
      return Taste(likings: likings, way: round % Self.ways)
    }
    var taste = best.taste
    for kind in kinds.indices where random(below: 4) == 0 { taste.likings[kind] = 600 + random(below: 800) }
    if random(below: 4) == 0 { taste.way = Int(random(below: Int64(Self.ways))) }
    return taste
  }

  /// - Returns: whether everything has its place.
  private mutating func fill(_ budget: inout StepBudget) -> Bool {
    left = kinds.map { $0.members.count }
    blocks.removeAll(keepingCapacity: true)
    looks = 0
    let whole = SIMD3(Int32(hull.extent.x), Int32(hull.extent.y), Int32(hull.extent.z))
    spaces = [Space(start: .zero, end: whole)]
    var rest = pieces.count
    while rest > 0, let index = nearest(whole) {
      if blocks.count & 15 == 15 && budget.isStopped() { return false }
      let space = spaces[index]
      guard let block = block(for: space) else {
        spaces.remove(at: index)
        continue
      }
      var start = space.start
      for axis in 0..<3 where whole[axis] - space.end[axis] < space.start[axis] {
        start[axis] = space.end[axis] - block.sides[axis]
      }
      blocks.append((block, start))
      left[block.kind] -= block.count
      rest -= block.count
      take(Space(start: start, end: start &+ block.sides))
    }
    return rest == 0
  }

  /// The space that lies nearest to a corner of the whole, by its distances along the axes; by some likings one axis
  /// counts for more than all others.
  private mutating func nearest(_ whole: SIMD3<Int32>) -> Int? {
    let first = taste.way % 4
    var best: Int?
    var least = (Int64.max, Int64.max)
    for (index, space) in spaces.enumerated() {
      var distances = SIMD3<Int32>.zero
      for axis in 0..<3 { distances[axis] = min(space.start[axis], whole[axis] - space.end[axis]) }
      let sides = space.end &- space.start
      let volume = Int64(sides.x) * Int64(sides.y) * Int64(sides.z)
      let near: Int64
      if first == 3 {
        let (low, high) = (distances.min(), distances.max())
        let middle = distances.x + distances.y + distances.z - low - high
        near = (Int64(low) << 40) + (Int64(middle) << 20) + Int64(high)
      } else {
        let (second, third) = ((first + 1) % 3, (first + 2) % 3)
        near = (Int64(distances[first]) << 40) + (Int64(distances[second]) << 20) + Int64(distances[third])
      }
      if (near, -volume) < least { (least, best) = ((near, -volume), index) }
    }
    looks += Int64(spaces.count)
    return best
  }

  /// The block that fills a space best: by volume, or by what is left beside it.
  private mutating func block(for space: Space) -> Block? {
    let room = space.end &- space.start
    let isByFit = taste.way / 4 == 1
    let isFlat = taste.way / 4 == 2
    var best: Block?
    var most = Int64.min
    for kind in kinds.indices where left[kind] > 0 {
      for turn in kinds[kind].turns where turn.x <= room.x && turn.y <= room.y && turn.z <= room.z {
        for (first, second, third) in [(0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)] {
          looks += 1
          var numbers = SIMD3<Int32>(1, 1, 1)
          numbers[first] = min(Int32(left[kind]), room[first] / turn[first])
          numbers[second] = min(Int32(left[kind]) / numbers[first], room[second] / turn[second])
          if !isFlat {
            numbers[third] = min(Int32(left[kind]) / (numbers[first] * numbers[second]), room[third] / turn[third])
          }
          let block = Block(kind: kind, turn: turn, numbers: numbers)
          let gaps = room &- block.sides
          let volume = kinds[kind].volume * Int64(block.count) * taste.likings[kind] / 1_000
          let score: Int64
          if isByFit {
            let (low, high) = (Int64(gaps.min()), Int64(gaps.max()))
            let middle = Int64(gaps.x) + Int64(gaps.y) + Int64(gaps.z) - low - high
            score = -(low * 1_000 + middle * 30 + high) * 2_000 / (1_000 + taste.likings[kind])
          } else {
            score = volume
          }
          if score > most { (most, best) = (score, block) }
        }
      }
    }
    return best
  }

  /// Takes a box out of all spaces.
  private mutating func take(_ box: Space) {
    var kept: [Space] = []
    var parts: [Space] = []
    for space in spaces {
      var isApart = false
      for axis in 0..<3 where space.end[axis] <= box.start[axis] || box.end[axis] <= space.start[axis] {
        isApart = true
      }
      if isApart {
        kept.append(space)
        continue
      }
      for axis in 0..<3 {
        if box.start[axis] > space.start[axis] {
          var part = space
          part.end[axis] = box.start[axis]
          parts.append(part)
        }
        if box.end[axis] < space.end[axis] {
          var part = space
          part.start[axis] = box.end[axis]
          parts.append(part)
        }
      }
    }
    looks += Int64(spaces.count)
    parts.removeAll { part in !isOfUse(part) }
    for (index, part) in parts.enumerated() {
      looks += Int64(kept.count)
      if kept.count >= Self.mostSpaces || kept.contains(where: { $0.contains(part) }) { continue }
      var isInside = false
      for (other, larger) in parts.enumerated() where other > index && larger.contains(part) {
        isInside = true
        break
      }
      if !isInside { kept.append(part) }
    }
    spaces = kept
  }

  /// Whether anything left fits.
  private func isOfUse(_ space: Space) -> Bool {
    let room = space.end &- space.start
    for kind in kinds.indices where left[kind] > 0 {
      for turn in kinds[kind].turns where turn.x <= room.x && turn.y <= room.y && turn.z <= room.z { return true }
    }
    return false
  }

  private func boxes() -> [Box] {
    var boxes = pieces.map { Box(origin: hull.origin, extent: $0.orientations[0]) }
    var used = kinds.map { _ in 0 }
    for (block, start) in blocks {
      for x in 0..<block.numbers.x {
        for y in 0..<block.numbers.y {
          for z in 0..<block.numbers.z {
            let at = start &+ SIMD3(x, y, z) &* block.turn
            var origin = hull.origin
            for axis in 0..<3 { origin[axis] += Int(at[axis]) }
            let piece = kinds[block.kind].members[used[block.kind]]
            used[block.kind] += 1
            boxes[piece] = Box(
              origin: origin, extent: Extent(x: Int(block.turn.x), y: Int(block.turn.y), z: Int(block.turn.z)))
          }
        }
      }
    }
    return boxes
  }
}
