/// Puts equal pieces one behind another in rows of as many along every axis, with each side as often in a row as any
/// other: the quick yes where rows of different sides just fill a box, as 27 boxes of sides a, b and c fill rows of
/// a + b + c (D. G. Hoffman, "Packing problems and inequalities", The Mathematical Gardner, 1981).
///
/// Each piece lies right behind the one before it along every axis, so that only its turn is to be found. It proves
/// nothing where it fails.
struct LatticeFilling {
  private let hull: Box
  private let turns: [Extent]
  private let count: Int
  /// How many different sides there are along each axis.
  private let sideCounts: Extent
  private var numbers = Extent(x: 1, y: 1, z: 1)
  private var boxes: [Box] = []
  private var visits: Int64 = 0

  /// Visits to one lattice; those that have an answer have it sooner.
  private static let mostVisits: Int64 = 100_000

  /// - Returns: nil where pieces differ, or have too few turns for it to matter.
  init?(_ pieces: [Piece], hull: Box) {
    guard let first = pieces.first, first.region == hull, first.orientations.count > 2, pieces.count > 7,
      !pieces.contains(where: { $0 != first })
    else { return nil }
    (self.hull, turns, count) = (hull, first.orientations, pieces.count)
    sideCounts = Extent(
      x: first.sides(along: 0).count, y: first.sides(along: 1).count, z: first.sides(along: 2).count)
  }

  /// Tries every lattice of as many pieces that there is room for.
  mutating func run(_ budget: inout StepBudget) -> [Box]? {
    var least = Extent(x: .max, y: .max, z: .max)
    for turn in turns { for axis in 0..<3 { least[axis] = min(least[axis], turn[axis]) } }
    for x in stride(from: 2, through: hull.extent.x / least.x, by: 1) where count % x == 0 {
      for y in stride(from: 2, through: hull.extent.y / least.y, by: 1) where count / x % y == 0 {
        let z = count / x / y
        if z < 2 || z > hull.extent.z / least.z { continue }
        numbers = Extent(x: x, y: y, z: z)
        visits = 0
        boxes.removeAll(keepingCapacity: true)
        if fill(least, &budget) { return boxes }
        if budget.isSpent { return nil }
      }
    }
    return nil
  }

  private mutating func fill(_ least: Extent, _ budget: inout StepBudget) -> Bool {
    let index = boxes.count
    if index == count { return true }
    visits += 1
    // So many of these take about as long as a step over relations.
    if visits > Self.mostVisits || (visits & 255 == 0 && !budget.take()) { return false }
    let place = Extent(x: index % numbers.x, y: index / numbers.x % numbers.y, z: index / numbers.x / numbers.y)
    var box = Box(origin: hull.origin, extent: least)
    for axis in 0..<3 where place[axis] > 0 { box.origin[axis] = boxes[index - step(axis)].end(axis) }
    for turn in turns {
      box.extent = turn
      var isIn = true
      for axis in 0..<3 where !continues(box, axis, place[axis], least[axis]) { isIn = false }
      if !isIn || boxes.contains(where: { $0.overlaps(box) }) { continue }
      boxes.append(box)
      if fill(least, &budget) { return true }
      boxes.removeLast()
    }
    return false
  }

  /// How far apart neighbours along an axis are.
  private func step(_ axis: Int) -> Int { axis == 0 ? 1 : axis == 1 ? numbers.x : numbers.x * numbers.y }

  /// Whether a box may be the next of its row: it leaves room for the others, and its side is not among them too often.
  private func continues(_ box: Box, _ axis: Int, _ place: Int, _ least: Int) -> Bool {
    if box.end(axis) + (numbers[axis] - 1 - place) * least > hull.end(axis) { return false }
    var equal = 0
    for before in stride(from: 1, through: place, by: 1)
    where boxes[boxes.count - before * step(axis)].extent[axis] == box.extent[axis] { equal += 1 }
    return equal * sideCounts[axis] < numbers[axis]
  }
}
