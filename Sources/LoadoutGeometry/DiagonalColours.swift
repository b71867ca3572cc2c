/// Whether colours show that pieces take more than the room they share.
///
/// The cell at (x, y, z) has the colour (x + y + z) mod n, or that of some of these coordinates alone. Wherever a piece
/// lies, it has at least so many cells of each colour; the room has only so many of the one it has least of (F. W.
/// Barnes, "Packing the maximum number of m × n tiles in a large p × q rectangle", Discrete Mathematics 26, 1979, for
/// rods; here for any pieces).
///
/// - Complexity: O(pieces × orientations × n³), for n up to 12 and seven choices of coordinates.
func defiesDiagonalColours(_ pieces: [Piece], in hull: Box) -> Bool {
  if pieces.contains(where: { $0.region != hull }) { return false }
  let longest = max(hull.extent.x, hull.extent.y, hull.extent.z)
  for period in stride(from: 2, through: min(12, longest), by: 1) {
    for coordinates in 1..<8 {
      let room = leastCells(hull.extent, period, coordinates)
      var taken: Int64 = 0
      var (last, least): ([Extent], Int64) = ([], 0)
      for piece in pieces {
        if piece.orientations != last {
          last = piece.orientations
          least = .max
          for turn in last { least = min(least, leastCells(turn, period, coordinates)) }
        }
        taken += least
        if taken > room { return true }
      }
    }
  }
  return false
}

/// How many cells a box has at the least of any colour, wherever it lies.
///
/// - Parameter coordinates: bits of those that count.
func leastCells(_ sides: Extent, _ period: Int, _ coordinates: Int) -> Int64 {
  // What can be cut off in rods of whole periods has as many cells of each colour.
  var (thick, rest) = (Int64(1), Int64(1))
  var counts = [Int64](repeating: 0, count: period)
  counts[0] = 1
  for axis in 0..<3 {
    if coordinates >> axis & 1 == 0 {
      thick *= Int64(sides[axis])
      continue
    }
    let over = sides[axis] % period
    rest *= Int64(over)
    var next = [Int64](repeating: 0, count: period)
    for colour in 0..<period {
      for step in 0..<over { next[(colour + step) % period] += counts[colour] }
    }
    counts = next
  }
  let whole = sides.volume - rest * thick
  return whole / Int64(period) + (counts.min() ?? 0) * thick
}
