/// Blocks of pieces that fill nearly all of the box around them, to load a container with.
///
/// A block is a piece, or two blocks face to face (general blocks: W. Zhu, A. Lim, "A new iterative-doubling
/// Greedy-Lookahead algorithm for the single container loading problem", European Journal of Operational Research 222,
/// 2012).
struct LoadBlocks {
  struct Block {
    var sides: SIMD3<Int32>
    /// Of the pieces in it.
    var volume: Int64
    /// How many there are of which kinds, as a part of `uses`.
    var uses: Range<Int>
    /// Which of all it is, in the order in which they were made.
    var number: Int
  }

  /// Two blocks, by their numbers, one behind the other along an axis.
  private struct Joint {
    var first: Int
    var second: Int
    var axis: Int
    /// Where the second one starts.
    var beyond: Int32
  }

  let kinds: [[Int]]
  /// The largest first.
  let blocks: [Block]
  let uses: [(kind: Int, count: Int32)]
  private let singles: [(kind: Int, turn: Extent)]
  /// Of the blocks that are no single pieces.
  private let joints: [Joint]
  /// Pairs that were looked at, as a measure of time.
  let pairs: Int64

  /// - Parameter most: blocks that are made at the most.
  /// - Complexity: O(most²).
  init(_ pieces: [Piece], hull: Box, most: Int) {
    var kinds: [[Int]] = []
    for (index, piece) in pieces.enumerated() {
      if let known = kinds.firstIndex(where: { pieces[$0[0]] == piece }) {
        kinds[known].append(index)
      } else {
        kinds.append([index])
      }
    }
    var (made, singles): ([Block], [(kind: Int, turn: Extent)]) = ([], [])
    var uses: [(kind: Int, count: Int32)] = []
    for (kind, members) in kinds.enumerated() {
      uses.append((kind, 1))
      for turn in pieces[members[0]].orientations {
        let sides = SIMD3(Int32(turn.x), Int32(turn.y), Int32(turn.z))
        made.append(Block(sides: sides, volume: turn.volume, uses: kind..<(kind + 1), number: made.count))
        singles.append((kind, turn))
      }
    }
    (self.kinds, self.singles) = (kinds, singles)
    var maker = Maker(blocks: made, uses: uses, most: kinds.map { Int32($0.count) }, length: hull.extent)
    maker.join(upTo: most)
    (self.uses, joints, pairs) = (maker.uses, maker.joints, maker.pairs)
    blocks = maker.blocks.sorted { $0.volume == $1.volume ? $0.number < $1.number : $0.volume > $1.volume }
  }

  /// The pieces of a block, each with its kind, turn and place within it.
  func pieces(of block: Block, at start: SIMD3<Int32>, _ body: (_ kind: Int, _ turn: Extent, SIMD3<Int32>) -> Void) {
    var open = [(number: block.number, start: start)]
    while let (number, start) = open.popLast() {
      if number < singles.count {
        body(singles[number].kind, singles[number].turn, start)
        continue
      }
      let joint = joints[number - singles.count]
      var beyond = start
      beyond[joint.axis] += joint.beyond
      open.append((joint.first, start))
      open.append((joint.second, beyond))
    }
  }

  /// Puts blocks face to face.
  private struct Maker {
    var blocks: [Block]
    var uses: [(kind: Int, count: Int32)]
    let most: [Int32]
    let length: Extent
    var joints: [Joint] = []
    var pairs: Int64 = 0

    /// Each with all that were made before it, and with itself.
    mutating func join(upTo limit: Int) {
      var known: [SIMD3<Int32>: [Int]] = [:]
      for block in blocks { known[block.sides, default: []].append(block.number) }
      var next = 0
      while next < blocks.count && blocks.count < limit {
        for other in 0...next {
          pairs += 1
          for axis in 0..<3 {
            guard let block = joined(blocks[other], blocks[next], axis) else { continue }
            let same = known[block.sides, default: []]
            if same.contains(where: { uses[blocks[$0].uses].elementsEqual(uses[block.uses], by: ==) }) {
              uses.removeLast(block.uses.count)
              continue
            }
            known[block.sides] = same + [block.number]
            let beyond = blocks[other].sides[axis]
            joints.append(Joint(first: other, second: next, axis: axis, beyond: beyond))
            blocks.append(block)
            if blocks.count >= limit { return }
          }
        }
        next += 1
      }
    }

    /// Two blocks one behind the other, where little is empty beside them and there are enough pieces.
    private mutating func joined(_ a: Block, _ b: Block, _ axis: Int) -> Block? {
      var sides = pointwiseMax(a.sides, b.sides)
      sides[axis] = a.sides[axis] + b.sides[axis]
      if Int(sides.x) > length.x || Int(sides.y) > length.y || Int(sides.z) > length.z { return nil }
      let volume = a.volume + b.volume
      let room = Int64(sides.x) * Int64(sides.y) * Int64(sides.z)
      if (room - volume) * 50 > room { return nil }
      let from = uses.count
      var (i, j) = (a.uses.lowerBound, b.uses.lowerBound)
      while i < a.uses.upperBound || j < b.uses.upperBound {
        var use: (kind: Int, count: Int32)
        if j == b.uses.upperBound || (i < a.uses.upperBound && uses[i].kind < uses[j].kind) {
          use = uses[i]
          i += 1
        } else if i == a.uses.upperBound || uses[j].kind < uses[i].kind {
          use = uses[j]
          j += 1
        } else {
          use = (uses[i].kind, uses[i].count + uses[j].count)
          i += 1
          j += 1
        }
        if use.count > most[use.kind] {
          uses.removeLast(uses.count - from)
          return nil
        }
        uses.append(use)
      }
      return Block(sides: sides, volume: volume, uses: from..<uses.count, number: blocks.count)
    }
  }
}
