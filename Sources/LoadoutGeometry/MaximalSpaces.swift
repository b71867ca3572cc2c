/// The largest boxes of a container in which nothing lies; they may overlap (F. Parreño, R. Alvarez-Valdes, J. M.
/// Tamarit, J. F. Oliveira, "A maximal-space algorithm for the container loading problem", INFORMS Journal on Computing
/// 20, 2008).
struct MaximalSpaces {
  struct Space {
    var start: SIMD3<Int32>
    var end: SIMD3<Int32>

    var sides: SIMD3<Int32> { end &- start }

    func contains(_ other: Space) -> Bool {
      for axis in 0..<3 where other.start[axis] < start[axis] || other.end[axis] > end[axis] { return false }
      return true
    }
  }

  private(set) var spaces: [Space]
  let whole: SIMD3<Int32>

  /// More spaces are forgotten.
  private static let most = 400

  init(_ whole: SIMD3<Int32>) {
    self.whole = whole
    spaces = [Space(start: .zero, end: whole)]
  }

  mutating func forget(_ index: Int) { spaces.remove(at: index) }

  /// The space that lies nearest to a corner of the whole, and of such the largest.
  func nearest() -> Int? {
    var best: Int?
    var least = (Int64.max, Int64.max)
    for (index, space) in spaces.enumerated() {
      var distance: Int64 = 0
      for axis in 0..<3 { distance += Int64(min(space.start[axis], whole[axis] - space.end[axis])) }
      let sides = space.sides
      let volume = Int64(sides.x) * Int64(sides.y) * Int64(sides.z)
      if (distance, -volume) < least { (least, best) = ((distance, -volume), index) }
    }
    return best
  }

  /// Where a box lies in a space that lies as near as it can to the corner of the whole that the space is nearest to.
  func corner(of space: Space, for sides: SIMD3<Int32>) -> SIMD3<Int32> {
    var start = space.start
    for axis in 0..<3 where whole[axis] - space.end[axis] < space.start[axis] {
      start[axis] = space.end[axis] - sides[axis]
    }
    return start
  }

  /// Takes a box out of all spaces; of what is left, that which is of use is kept.
  ///
  /// - Returns: how many spaces were looked at.
  mutating func take(_ start: SIMD3<Int32>, _ end: SIMD3<Int32>, isOfUse: (SIMD3<Int32>) -> Bool) -> Int {
    var (kept, parts): ([Space], [Space]) = ([], [])
    kept.reserveCapacity(spaces.count + 4)
    for space in spaces {
      if isApart(space, start, end) {
        kept.append(space)
        continue
      }
      for axis in 0..<3 {
        var part = space
        if start[axis] > space.start[axis] {
          part.end[axis] = start[axis]
          if isOfUse(part.sides) { parts.append(part) }
          part = space
        }
        if end[axis] < space.end[axis] {
          part.start[axis] = end[axis]
          if isOfUse(part.sides) { parts.append(part) }
        }
      }
    }
    var looks = spaces.count
    for (index, part) in parts.enumerated() {
      looks += kept.count + parts.count
      if kept.count >= Self.most || kept.contains(where: { $0.contains(part) }) { continue }
      if !parts[(index + 1)...].contains(where: { $0.contains(part) }) { kept.append(part) }
    }
    spaces = kept
    return looks
  }

  private func isApart(_ space: Space, _ start: SIMD3<Int32>, _ end: SIMD3<Int32>) -> Bool {
    for axis in 0..<3 where space.end[axis] <= start[axis] || end[axis] <= space.start[axis] { return true }
    return false
  }
}
