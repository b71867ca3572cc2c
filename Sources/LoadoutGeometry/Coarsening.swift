/// The same question in the largest units it can be asked in, and in the smallest box.
///
/// In a packing pushed down, back and left, places are sums of sides. So where all pieces share one region, what the
/// sides along an axis have in common can be divided out, and the region need be no longer than the greatest sum.
struct Coarsening {
  private(set) var pieces: [Piece]
  private(set) var hull: Box
  private var origin = Extent(x: 0, y: 0, z: 0)
  private var units = Extent(x: 1, y: 1, z: 1)

  /// - Returns: nil where it is plain by now that no packing exists.
  init?(_ pieces: [Piece]) {
    self.pieces = pieces
    hull = LoadoutGeometry.hull(of: pieces)
    for piece in pieces where piece.region != hull { return }
    origin = hull.origin
    hull.origin = Extent(x: 0, y: 0, z: 0)
    var before = 0
    while before != turnCount {
      before = turnCount
      for axis in 0..<3 { coarsen(axis) }
      for index in self.pieces.indices {
        self.pieces[index].region = hull
        let room = hull.extent
        self.pieces[index].orientations.removeAll { !$0.fits(in: room) }
        if self.pieces[index].orientations.isEmpty { return nil }
      }
    }
    var volume: Int64 = 0
    for piece in self.pieces { volume += piece.volume }
    if volume > hull.extent.volume { return nil }
  }

  private var turnCount: Int {
    var count = 0
    for piece in pieces { count += piece.orientations.count }
    return count
  }

  private mutating func coarsen(_ axis: Int) {
    var unit = 0
    for piece in pieces { for turn in piece.orientations { unit = commonDivisor(unit, turn[axis]) } }
    if unit == 0 { return }
    for index in pieces.indices {
      for turn in pieces[index].orientations.indices { pieces[index].orientations[turn][axis] /= unit }
    }
    units[axis] *= unit
    let length = hull.extent[axis] / unit
    hull.extent[axis] = Int(greatestSums(pieces, along: axis, upTo: length)[length])
  }

  /// The answer in the units of the question.
  func restored(_ outcome: PackingOutcome) -> PackingOutcome {
    guard case .packed(var boxes) = outcome else { return outcome }
    for index in boxes.indices {
      for axis in 0..<3 {
        boxes[index].origin[axis] = origin[axis] + boxes[index].origin[axis] * units[axis]
        boxes[index].extent[axis] *= units[axis]
      }
    }
    return .packed(boxes)
  }
}

extension Piece {
  /// Its distinct sides along an axis, over all turns.
  func sides(along axis: Int) -> [Int] {
    var sides: [Int] = []
    for turn in orientations where !sides.contains(turn[axis]) { sides.append(turn[axis]) }
    return sides
  }
}

private func commonDivisor(_ a: Int, _ b: Int) -> Int {
  var (a, b) = (a, b)
  while b != 0 { (a, b) = (b, a % b) }
  return a
}
