/// A weight for every cell of a box with which each piece weighs nothing wherever it lies, and the box too much.
///
/// The cell at (x, y, z) weighs f(x) g(y) h(z), where f, g and h go on with a period and add up to nothing over one
/// (period 1: every coordinate weighs 1). A stretch whose length is a multiple of its period (other than 1) weighs
/// nothing, so a piece weighs nothing if in every turn some side is such a multiple. Cells left empty weigh at most 1
/// each. This is de Bruijn's argument against boxes filled with harmonic bricks (N. G. de Bruijn, "Filling Boxes with
/// Bricks", American Mathematical Monthly 76, 1969), for any pieces.
public struct Colouring: Hashable, Sendable {
  public var periods: Extent

  public init(periods: Extent) { self.periods = periods }

  /// Whether the pieces weigh nothing, and the box more than the cells that they leave empty can.
  ///
  /// - Complexity: O(orientations).
  public func refutes(_ pieces: [Piece], in room: Extent) -> Bool {
    for piece in pieces where !piece.orientations.allSatisfy(weighsNothing) { return false }
    if weighsNothing(room) { return false }
    var empty = room.volume
    for piece in pieces { empty -= piece.volume }
    if empty <= 0 { return true }
    var weight: Int64 = 1
    for axis in 0..<3 {
      // Products beyond this settle nothing more.
      weight = min(weight * Self.weight(room[axis], period: periods[axis]), 1 << 30)
    }
    return weight > empty
  }

  private func weighsNothing(_ sides: Extent) -> Bool {
    for axis in 0..<3 where periods[axis] > 1 && sides[axis] % periods[axis] == 0 { return true }
    return false
  }

  /// The most that a stretch can weigh where no coordinate weighs more than 1: over the whole periods nothing, then r
  /// coordinates 1 each, which the others of the period make up for; or the other way about.
  static func weight(_ length: Int, period: Int) -> Int64 {
    let over = length % period
    return period == 1 ? Int64(length) : Int64(min(over, period - over))
  }
}

/// Whether some colouring refutes pieces that share one region.
func defiesColouring(_ pieces: [Piece], in hull: Box) -> Bool {
  colouring(against: pieces, in: hull) != nil
}

/// A colouring that shows that pieces do not fit into the box they share; nil: none of those tried does.
///
/// - Complexity: O(periods³ × orientations), where the periods are the divisors of the first piece's sides, at most 12.
public func colouring(against pieces: [Piece], in hull: Box) -> Colouring? {
  guard let first = pieces.first, !pieces.contains(where: { $0.region != hull }) else { return nil }
  var empty = hull.extent.volume
  for piece in pieces { empty -= piece.volume }
  // The greatest weight there is: one side uncoloured, and half of the greatest period along each of the others.
  if empty >= 36 * Int64(max(hull.extent.x, hull.extent.y, hull.extent.z)) { return nil }
  var periods = [1]
  for side in first.sides(along: 0) + first.sides(along: 1) + first.sides(along: 2) {
    for period in 2...max(2, min(side, 12)) where side % period == 0 && !periods.contains(period) {
      periods.append(period)
    }
  }
  for x in periods where x == 1 || hull.extent.x % x != 0 {
    for y in periods where y == 1 || hull.extent.y % y != 0 {
      for z in periods where z == 1 || hull.extent.z % z != 0 {
        let colouring = Colouring(periods: Extent(x: x, y: y, z: z))
        if (x, y, z) != (1, 1, 1) && colouring.refutes(pieces, in: hull.extent) { return colouring }
      }
    }
  }
  return nil
}
