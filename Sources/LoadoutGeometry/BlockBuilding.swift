/// Puts the whole together from blocks, each of which is a piece or two blocks face to face: the quick yes for pieces
/// that could be cut from a box right through again and again.
///
/// Blocks that leave more empty than the whole may are dropped, so that where little is empty few blocks are left. Of
/// blocks of as many pieces the ones that waste least are kept; where none had to go for want of room, there is no such
/// packing (P. Y. Wang, "Two Algorithms for Constrained Two-Dimensional Cutting Stock Problems", Operations Research
/// 31, 1983). Others there may still be: five boxes round a hole cannot be cut right through.
struct BlockBuilding {
  private struct Block {
    /// How many of each kind it has, in fields of bits.
    var used: UInt64
    var sides: SIMD3<Int32>
    /// What stays empty within it.
    var waste: Int64
    /// What stays empty beside it as well, in stretches that no sum of sides fills.
    var idle: Int64
    /// The blocks it consists of; a piece has none.
    var parts: (Int32, Int32)?
    var axis = 0
  }

  private let hull: Box
  private let pieces: [Piece]
  /// For each kind, the pieces of it.
  private let members: [[Int]]
  /// For each kind, the place of its field; the field's highest bit stays clear while there are enough.
  private let fields: [UInt64]
  private let whole: UInt64
  private let guards: UInt64
  private let mayStayEmpty: Int64
  /// For each axis and length, the greatest sum of sides up to it.
  private let fill: [[Int32]]
  private var blocks: [Block] = []
  /// Where in `blocks` those of so many pieces start.
  private var layers: [Int] = []

  /// - Returns: nil where the pieces do not share a region, or are too many.
  init?(_ pieces: [Piece], hull: Box) {
    if pieces.contains(where: { $0.region != hull }) { return nil }
    var members: [[Int]] = []
    for index in pieces.indices {
      if let known = members.firstIndex(where: { pieces[$0[0]] == pieces[index] }) {
        members[known].append(index)
      } else {
        members.append([index])
      }
    }
    var (fields, all, guards, place): ([UInt64], UInt64, UInt64, Int) = ([], 0, 0, 0)
    for kind in members {
      let width = 65 - UInt64(kind.count).leadingZeroBitCount
      if place + width > 64 { return nil }
      fields.append(1 << UInt64(place))
      all |= UInt64(kind.count) << UInt64(place)
      guards |= 1 << UInt64(place + width - 1)
      place += width
    }
    (self.pieces, self.hull, self.members) = (pieces, hull, members)
    (self.fields, whole, self.guards) = (fields, all, guards)
    mayStayEmpty = hull.extent.volume - pieces.reduce(0) { $0 + $1.volume }
    fill = (0..<3).map { greatestSums(pieces, along: $0, upTo: hull.extent[$0]) }
  }

  /// - Parameters:
  ///   - most: blocks kept of each number of pieces.
  ///   - budget: charged a step for so many pairs as take about as long.
  /// - Complexity: O(pieces² × most²) at the most.
  mutating func run(most: Int, _ budget: inout StepBudget) -> [Box]? {
    blocks = []
    layers = [0, 0]
    for (kind, members) in members.enumerated() {
      for turn in pieces[members[0]].orientations where turn.fits(in: hull.extent) {
        let sides = SIMD3(Int32(turn.x), Int32(turn.y), Int32(turn.z))
        let idle = idle(beside: sides)
        if idle > mayStayEmpty { continue }
        blocks.append(Block(used: fields[kind], sides: sides, waste: 0, idle: idle, parts: nil))
      }
    }
    layers.append(blocks.count)
    for count in 2...pieces.count {
      var layer = Layer(most: most, limit: mayStayEmpty)
      for size in 1...(count / 2) {
        let pairs = join(size, count - size, into: &layer)
        if !budget.take(pairs / 10_000) { return nil }
      }
      layer.shrink()
      blocks += layer.blocks
      layers.append(blocks.count)
    }
    guard layers[pieces.count] < blocks.count else { return nil }
    return boxes()
  }

  /// Puts every block of one size to every one of another.
  ///
  /// - Returns: how many pairs there are.
  private func join(_ size: Int, _ other: Int, into layer: inout Layer) -> Int64 {
    var pairs: Int64 = 0
    let length = SIMD3(Int32(hull.extent.x), Int32(hull.extent.y), Int32(hull.extent.z))
    for first in layers[size]..<layers[size + 1] {
      let a = blocks[first]
      let start = size == other ? first : layers[other]
      pairs += Int64(layers[other + 1] - start)
      for second in start..<layers[other + 1] {
        let b = blocks[second]
        if (whole &+ guards &- a.used &- b.used) & guards != guards { continue }
        let greater = pointwiseMax(a.sides, b.sides)
        for axis in 0..<3 {
          var sides = greater
          sides[axis] = a.sides[axis] + b.sides[axis]
          if sides[axis] > length[axis] { continue }
          let waste = a.waste + b.waste + empty(a.sides, in: sides, axis) + empty(b.sides, in: sides, axis)
          if waste > layer.limit { continue }
          let idle = waste + idle(beside: sides)
          if idle > layer.limit { continue }
          layer.add(
            Block(
              used: a.used + b.used, sides: sides, waste: waste, idle: idle, parts: (Int32(first), Int32(second)),
              axis: axis))
        }
      }
    }
    return pairs
  }

  /// What a block leaves empty across of one it is part of.
  private func empty(_ part: SIMD3<Int32>, in whole: SIMD3<Int32>, _ axis: Int) -> Int64 {
    let (first, second) = ((axis + 1) % 3, (axis + 2) % 3)
    let section = Int64(whole[first]) * Int64(whole[second]) - Int64(part[first]) * Int64(part[second])
    return Int64(part[axis]) * section
  }

  /// What cannot be filled along some axis beside a block, however the rest is put.
  private func idle(beside sides: SIMD3<Int32>) -> Int64 {
    var most: Int64 = 0
    for axis in 0..<3 {
      let rest = hull.extent[axis] - Int(sides[axis])
      let gap = rest - Int(fill[axis][rest])
      if gap == 0 { continue }
      most = max(most, Int64(gap) * Int64(sides[(axis + 1) % 3]) * Int64(sides[(axis + 2) % 3]))
    }
    return most
  }

  /// The blocks of one number of pieces.
  private struct Layer {
    var blocks: [Block] = []
    let most: Int
    /// The most that a further block may leave empty.
    var limit: Int64
    private var heads: [UInt64: Int32] = [:]
    /// For each block, the one before it with the same pieces.
    private var before: [Int32] = []

    init(most: Int, limit: Int64) {
      self.most = most
      self.limit = limit
    }

    /// Adds a block unless one of the same pieces is no longer along any axis.
    mutating func add(_ block: Block) {
      let head = heads[block.used] ?? -1
      var known = head
      while known >= 0 {
        let sides = blocks[Int(known)].sides
        if sides.x <= block.sides.x && sides.y <= block.sides.y && sides.z <= block.sides.z { return }
        known = before[Int(known)]
      }
      heads[block.used] = Int32(blocks.count)
      before.append(head)
      blocks.append(block)
      if blocks.count >= 4 * most { shrink() }
    }

    /// Keeps those that leave least empty.
    mutating func shrink() {
      if blocks.count <= most { return }
      let order = blocks.indices.sorted {
        blocks[$0].idle == blocks[$1].idle ? $0 < $1 : blocks[$0].idle < blocks[$1].idle
      }
      blocks = order[..<most].map { blocks[$0] }
      limit = min(limit, blocks[most - 1].idle)
      heads.removeAll(keepingCapacity: true)
      before.removeAll(keepingCapacity: true)
      for index in blocks.indices {
        before.append(heads[blocks[index].used] ?? -1)
        heads[blocks[index].used] = Int32(index)
      }
    }
  }

  // MARK: The packing

  private func boxes() -> [Box] {
    var boxes = pieces.map { Box(origin: $0.region.origin, extent: $0.orientations[0]) }
    var next = members.map { $0[...] }
    var open = [(block: layers[pieces.count], origin: hull.origin)]
    while let (index, origin) = open.popLast() {
      let block = blocks[index]
      guard let (first, second) = block.parts else {
        guard let kind = fields.firstIndex(of: block.used), let piece = next[kind].popFirst() else { continue }
        let sides = Extent(x: Int(block.sides.x), y: Int(block.sides.y), z: Int(block.sides.z))
        boxes[piece] = Box(origin: origin, extent: sides)
        continue
      }
      var beyond = origin
      beyond[block.axis] += Int(blocks[Int(first)].sides[block.axis])
      open.append((Int(first), origin))
      open.append((Int(second), beyond))
    }
    return boxes
  }
}

/// For each length, the greatest sum of the pieces' sides along an axis up to it.
func greatestSums(_ pieces: [Piece], along axis: Int, upTo length: Int) -> [Int32] {
  let words = length / 64 + 1
  let buffer = UnsafeMutablePointer<UInt64>.allocate(capacity: 2 * words)
  defer { buffer.deallocate() }
  let (sums, before) = (Bits(buffer, words: words), Bits(buffer + words, words: words))
  sums.clear()
  sums.insert(0)
  for piece in pieces {
    before.base.update(from: sums.base, count: words)
    for side in piece.sides(along: axis) { sums.form(union: before, up: side) }
  }
  var greatest = [Int32](repeating: 0, count: length + 1)
  var best: Int32 = 0
  for place in 0...length {
    if sums.base[place >> 6] & (1 << UInt64(place & 63)) != 0 { best = Int32(place) }
    greatest[place] = best
  }
  return greatest
}
