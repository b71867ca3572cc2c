/// A complete search for packings of one box that leave little of it empty.
///
/// The lowest point not yet filled (nearest the back, then the bottom, then the left) is either the corner of the next
/// piece or stays empty. In a packing pushed back, down and left, pieces start only at sums of sides; so an empty point
/// costs the whole cell up to the next such sums, and what may stay empty is known beforehand: the root's volume less
/// the pieces'. The less there is to waste, the faster this answers; where there is nothing, it is a plain jigsaw.
struct SkylineFilling {
  /// A flat part of the front of what is filled: x and y from … to, and how far it reaches out.
  private struct Top {
    var x0: Int
    var y0: Int
    var x1: Int
    var y1: Int
    var z: Int
  }

  private enum Outcome {
    case found
    case nothing
    case stopped
  }

  private let pieces: [Piece]
  private let origin: Extent
  private let extent: Extent
  /// For each axis and coordinate, the next coordinate at which a piece may start.
  private let nextStart: [[Int]]
  private var tops: [Top]
  private var places: [Box?]
  /// The volume that may still stay empty.
  private(set) var waste: Int64

  /// - Returns: nil where the pieces do not share one region or leave too much of it empty for this to pay.
  init?(_ pieces: [Piece]) {
    let region = pieces[0].region
    if pieces.contains(where: { $0.region != region }) { return nil }
    let volume = region.extent.volume
    waste = volume - pieces.reduce(0) { $0 + $1.volume }
    if waste < 0 || waste > volume / 10 { return nil }
    self.pieces = pieces
    origin = region.origin
    extent = region.extent
    nextStart = (0..<3).map { Self.starts(pieces, along: $0, length: region.extent[$0]) }
    tops = [Top(x0: 0, y0: 0, x1: region.extent.x, y1: region.extent.y, z: 0)]
    places = [Box?](repeating: nil, count: pieces.count)
  }

  /// The sums of sides along an axis, one or none of each piece, as a table of the next one.
  private static func starts(_ pieces: [Piece], along axis: Int, length: Int) -> [Int] {
    var isStart = [Bool](repeating: false, count: length + 1)
    isStart[0] = true
    for piece in pieces {
      var sides: [Int] = []
      for turn in piece.orientations where !sides.contains(turn[axis]) { sides.append(turn[axis]) }
      let before = isStart
      for side in sides where side <= length {
        for coordinate in 0...length - side where before[coordinate] { isStart[coordinate + side] = true }
      }
    }
    var next = [Int](repeating: length, count: length + 1)
    for coordinate in stride(from: length - 1, through: 0, by: -1) {
      next[coordinate] = isStart[coordinate + 1] ? coordinate + 1 : next[coordinate + 1]
    }
    return next
  }

  mutating func run(_ budget: inout StepBudget) -> PackingOutcome {
    switch fill(&budget) {
    case .found: return .packed(places.compactMap { $0 })
    case .nothing: return .impossible
    case .stopped: return .unknown
    }
  }

  private mutating func fill(_ budget: inout StepBudget) -> Outcome {
    if !places.contains(where: { $0 == nil }) { return .found }
    let (before, left) = (tops, waste)
    defer { (tops, waste) = (before, left) }
    while let corner = lowest() {
      guard budget.take() else { return .stopped }
      let kept = tops
      for piece in pieces.indices where places[piece] == nil && isFirstOfItsKind(piece) {
        for turn in pieces[piece].orientations where isFlat(corner, turn.x, turn.y) && corner.z + turn.z <= extent.z {
          places[piece] = Box(
            origin: Extent(x: origin.x + corner.x0, y: origin.y + corner.y0, z: origin.z + corner.z), extent: turn)
          raise(corner, turn.x, turn.y, to: corner.z + turn.z)
          let outcome = fill(&budget)
          if case .nothing = outcome {} else { return outcome }
          places[piece] = nil
          tops = kept
        }
      }
      // Nothing starts here: then nothing covers the cell up to the next starts either.
      let width = min(nextStart[0][corner.x0], corner.x1) - corner.x0
      let height = min(nextStart[1][corner.y0], corner.y1) - corner.y0
      let depth = nextStart[2][corner.z] - corner.z
      waste -= Int64(width) * Int64(height) * Int64(depth)
      if waste < 0 { return .nothing }
      raise(corner, width, height, to: corner.z + depth)
    }
    return .nothing
  }

  /// Of equal pieces only the first that is left is tried.
  private func isFirstOfItsKind(_ piece: Int) -> Bool {
    for other in 0..<piece where places[other] == nil && pieces[other] == pieces[piece] { return false }
    return true
  }

  /// The flat part whose corner is filled next; nil: all is full.
  private func lowest() -> Top? {
    var best: Top?
    for top in tops where top.z < extent.z {
      guard let known = best else {
        best = top
        continue
      }
      if (top.z, top.y0, top.x0) < (known.z, known.y0, known.x0) { best = top }
    }
    return best
  }

  /// Whether a rectangle from a corner lies on one level.
  private func isFlat(_ corner: Top, _ width: Int, _ height: Int) -> Bool {
    let (x1, y1) = (corner.x0 + width, corner.y0 + height)
    if x1 > extent.x || y1 > extent.y { return false }
    var area = 0
    for top in tops where top.z == corner.z {
      let (w, h) = (min(x1, top.x1) - max(corner.x0, top.x0), min(y1, top.y1) - max(corner.y0, top.y0))
      if w > 0 && h > 0 { area += w * h }
    }
    return area == width * height
  }

  /// Raises a rectangle from a corner to a level; what it covers of other flat parts is cut off them.
  private mutating func raise(_ corner: Top, _ width: Int, _ height: Int, to z: Int) {
    let new = Top(x0: corner.x0, y0: corner.y0, x1: corner.x0 + width, y1: corner.y0 + height, z: z)
    var result: [Top] = [new]
    for top in tops {
      if top.z != corner.z || top.x0 >= new.x1 || new.x0 >= top.x1 || top.y0 >= new.y1 || new.y0 >= top.y1 {
        result.append(top)
        continue
      }
      var rest = top
      if rest.y0 < new.y0 {
        result.append(Top(x0: rest.x0, y0: rest.y0, x1: rest.x1, y1: new.y0, z: rest.z))
        rest.y0 = new.y0
      }
      if rest.y1 > new.y1 {
        result.append(Top(x0: rest.x0, y0: new.y1, x1: rest.x1, y1: rest.y1, z: rest.z))
        rest.y1 = new.y1
      }
      if rest.x0 < new.x0 { result.append(Top(x0: rest.x0, y0: rest.y0, x1: new.x0, y1: rest.y1, z: rest.z)) }
      if rest.x1 > new.x1 { result.append(Top(x0: new.x1, y0: rest.y0, x1: rest.x1, y1: rest.y1, z: rest.z)) }
    }
    tops = result
  }
}
