/// Whether colours show that pieces take more than the room they share.
///
/// The cell at (x, y, z) has the colour (x + y + z) mod n, or that of some of these coordinates alone. A box that has
/// least of one colour has so many cells beyond n times those; they may be no more in the room than in the pieces,
/// wherever they lie, and the cells left empty together (F. W. Barnes, "Packing the maximum number of m × n tiles in a
/// large p × q rectangle", Discrete Mathematics 26, 1979, for rods; here for any pieces).
///
/// - Complexity: O(pieces × orientations × n), for n up to 12 and seven choices of coordinates.
func defiesDiagonalColours(_ pieces: [Piece], in hull: Box) -> Bool {
  var empty = hull.extent.volume
  for piece in pieces {
    if piece.region != hull { return false }
    empty -= piece.volume
  }
  let longest = max(hull.extent.x, hull.extent.y, hull.extent.z)
  for period in stride(from: 2, through: min(12, longest), by: 1) {
    for coordinates in 1..<8 {
      var uneven = unevenCells(hull.extent, period, coordinates) - empty
      if uneven > 0 && !areUneven(pieces, by: &uneven, period, coordinates) { return true }
    }
  }
  return false
}

/// Whether pieces have as many uneven cells together; takes off what they have.
private func areUneven(_ pieces: [Piece], by uneven: inout Int64, _ period: Int, _ coordinates: Int) -> Bool {
  var most: Int64 = 0
  for index in pieces.indices {
    if index == 0 || pieces[index].orientations != pieces[index - 1].orientations {
      most = 0
      for turn in pieces[index].orientations { most = max(most, unevenCells(turn, period, coordinates)) }
    }
    uneven -= most
    if uneven <= 0 { return true }
  }
  return false
}

/// The cells of a box beyond n times those of the colour it has least of, wherever it lies.
///
/// - Parameter coordinates: bits of those that count.
func unevenCells(_ sides: Extent, _ period: Int, _ coordinates: Int) -> Int64 {
  // What can be cut off in rods of whole periods has as many cells of each colour: what is over counts.
  var (thick, rest) = (Int64(1), (1, 1, 1))
  for axis in 0..<3 {
    if coordinates >> axis & 1 == 0 {
      thick *= Int64(sides[axis])
      continue
    }
    let over = sides[axis] % period
    if over == 0 { return 0 }
    rest = (over, rest.0, rest.1)
  }
  return thick * Int64(rest.0 * rest.1 * rest.2 - period * leastSums(rest.0, rest.1, rest.2, period))
}

/// The least number of ways in which a sum of three figures, each below its limit, can be k modulo n, for any k.
private func leastSums(_ a: Int, _ b: Int, _ c: Int, _ period: Int) -> Int {
  // Two figures, at a distance of k from their greatest sum: least often where that is furthest round.
  func pairs(_ sum: Int) -> Int {
    var ways = 0
    var value = sum
    while value <= a + b - 2 {
      ways += max(0, min(value, a - 1) - max(0, value - b + 1) + 1)
      value += period
    }
    return ways
  }
  var window = 0
  for sum in 0..<c { window += pairs((period - sum) % period) }
  var least = window
  // The sum k takes in pairs(k - c + 1) to pairs(k).
  for sum in 1..<period {
    window += pairs(sum) - pairs((sum - c + period) % period)
    least = min(least, window)
  }
  return least
}
