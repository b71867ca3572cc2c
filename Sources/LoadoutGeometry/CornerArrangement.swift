/// Places pieces one after another, each as low at the back as it goes, in a few orders: the quick yes.
///
/// Candidate places are where faces of placed pieces and regions meet; of many pieces only their own corners. This
/// finds most arrangements that exist and proves nothing where it fails.
///
/// - Complexity: O(orders × n⁵ × orientations) for up to twelve pieces, O(orders × n³ × orientations) for more.
func cornerArrangement(_ pieces: [Piece], _ part: ArrangementOrders, _ budget: inout StepBudget) -> [Box]? {
  for key in OrderKey.allCases {
    let order = pieces.indices.sorted {
      let (a, b) = (key.value(pieces[$0]), key.value(pieces[$1]))
      return a == b ? $0 < $1 : a > b
    }
    for (index, axes) in [[2, 1, 0], [1, 2, 0], [0, 1, 2]].enumerated() {
      let isFirst = key == .volume && index == 0
      if isFirst != (part == .first) { continue }
      // Building up costs about as much as so many steps of a search.
      guard budget.take(Int64(pieces.count * pieces.count / 200)) else { return nil }
      if let boxes = arrange(pieces, order: order, axes: axes, &budget) { return boxes }
    }
  }
  return nil
}

/// The order most likely to succeed, or all others.
enum ArrangementOrders {
  case first
  case others
}

/// What comes first.
private enum OrderKey: CaseIterable {
  case volume
  case longestSide
  case largestFace

  func value(_ piece: Piece) -> Int64 {
    let sides = piece.orientations[0]
    switch self {
    case .volume: return piece.volume
    case .longestSide: return Int64(max(sides.x, sides.y, sides.z))
    case .largestFace: return piece.volume / Int64(max(1, min(sides.x, sides.y, sides.z)))
    }
  }
}

/// Places the pieces in `order`, preferring the smallest end along the axes in turn.
private func arrange(_ pieces: [Piece], order: [Int], axes: [Int], _ budget: inout StepBudget) -> [Box]? {
  var placed: [Box] = []
  var result = pieces.map { Box(origin: $0.region.origin, extent: $0.orientations[0]) }
  for index in order {
    if placed.count & 15 == 15 && budget.isStopped() { return nil }
    guard let box = bestPlace(for: pieces[index], among: placed, axes: axes) else { return nil }
    placed.append(box)
    result[index] = box
  }
  return result
}

private func bestPlace(for piece: Piece, among placed: [Box], axes: [Int]) -> Box? {
  if placed.count < 12 { return bestMeeting(for: piece, among: placed, axes: axes) }
  var best: Box?
  for origin in corners(in: piece.region, placed) { improve(&best, piece, at: origin, placed, axes) }
  return best
}

/// The best place of all where the planes of three faces meet.
private func bestMeeting(for piece: Piece, among placed: [Box], axes: [Int]) -> Box? {
  let (first, second, third) = (axes[0], axes[1], axes[2])
  let (firsts, seconds) = (starts(first, in: piece.region, placed), starts(second, in: piece.region, placed))
  let thirds = starts(third, in: piece.region, placed)
  var least = Int.max
  for turn in piece.orientations { least = min(least, turn[first]) }
  var best: Box?
  var origin = piece.region.origin
  for a in firsts {
    // What starts later ends later than what is known.
    if let best, a + least > best.end(first) { break }
    origin[first] = a
    for b in seconds {
      origin[second] = b
      for c in thirds {
        origin[third] = c
        improve(&best, piece, at: origin, placed, axes)
      }
    }
  }
  return best
}

@inline(__always)
private func improve(_ best: inout Box?, _ piece: Piece, at origin: Extent, _ placed: [Box], _ axes: [Int]) {
  for extent in piece.orientations {
    let box = Box(origin: origin, extent: extent)
    if let best, !isBetter(box, than: best, axes: axes) { continue }
    if piece.region.contains(box) && !placed.contains(where: { $0.overlaps(box) }) { best = box }
  }
}

/// Where something may start along an axis, in order: at the region's end, and behind what is placed.
private func starts(_ axis: Int, in region: Box, _ placed: [Box]) -> [Int] {
  var starts = [region.origin[axis]]
  starts.reserveCapacity(placed.count + 1)
  for box in placed {
    let start = box.end(axis)
    if start <= starts[0] || start >= region.end(axis) { continue }
    var place = starts.count
    while starts[place - 1] > start { place -= 1 }
    if starts[place - 1] != start { starts.insert(start, at: place) }
  }
  return starts
}

/// The region's own corner, and behind each piece along each axis.
private func corners(in region: Box, _ placed: [Box]) -> [Extent] {
  var points = [region.origin]
  for box in placed {
    for axis in 0..<3 {
      var point = box.origin
      point[axis] = box.end(axis)
      for other in 0..<3 { point[other] = max(point[other], region.origin[other]) }
      points.append(point)
    }
  }
  return points
}

private func isBetter(_ a: Box, than b: Box, axes: [Int]) -> Bool {
  for axis in axes where a.end(axis) != b.end(axis) { return a.end(axis) < b.end(axis) }
  for axis in axes where a.origin[axis] != b.origin[axis] { return a.origin[axis] < b.origin[axis] }
  return false
}
