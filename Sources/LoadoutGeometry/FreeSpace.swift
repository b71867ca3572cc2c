/// What of a box is still free, on the grid of the planes of all that lies in it.
struct FreeSpace {
  /// Planes an axis may have before this gives up.
  static let mostPlanes = 40

  /// For each axis, the coordinates of the planes in order.
  let planes: [UnsafeMutablePointer<Int32>]
  private(set) var planeCounts: (Int, Int, Int) = (0, 0, 0)
  /// Whether a cell is free: x fastest.
  let free: UnsafeMutablePointer<Bool>
  /// For each cell the length of the free stretch it lies in, along each axis.
  let stretches: [UnsafeMutablePointer<Int32>]

  init() {
    planes = (0..<3).map { _ in .allocate(capacity: Self.mostPlanes + 2) }
    let most = Self.mostPlanes * Self.mostPlanes * Self.mostPlanes
    free = .allocate(capacity: most)
    stretches = (0..<3).map { _ in .allocate(capacity: most) }
  }

  func deallocate() {
    for axis in 0..<3 {
      planes[axis].deallocate()
      stretches[axis].deallocate()
    }
    free.deallocate()
  }

  /// Cells along an axis.
  func cells(_ axis: Int) -> Int { (axis == 0 ? planeCounts.0 : axis == 1 ? planeCounts.1 : planeCounts.2) - 1 }

  /// How far apart neighbours along an axis are.
  func stride(_ axis: Int) -> Int { axis == 0 ? 1 : axis == 1 ? cells(0) : cells(0) * cells(1) }

  func width(_ axis: Int, _ cell: Int) -> Int64 { Int64(planes[axis][cell + 1] - planes[axis][cell]) }

  /// - Returns: false where there are too many planes.
  mutating func build(_ length: [Int32], _ obstacles: [Obstacle]) -> Bool {
    var counts = [0, 0, 0]
    for axis in 0..<3 {
      var count = keep(0, planes[axis], 0)
      count = keep(length[axis], planes[axis], count)
      for obstacle in obstacles {
        count = keep(obstacle.start[axis], planes[axis], count)
        count = keep(obstacle.end[axis], planes[axis], count)
        if count > Self.mostPlanes { return false }
      }
      counts[axis] = count
    }
    planeCounts = (counts[0], counts[1], counts[2])
    free.update(repeating: true, count: cells(0) * cells(1) * cells(2))
    for obstacle in obstacles {
      let (low, high) = range(obstacle.start, obstacle.end)
      for z in low.2..<high.2 {
        for y in low.1..<high.1 {
          let line = free + (z * cells(1) + y) * cells(0)
          for x in low.0..<high.0 { line[x] = false }
        }
      }
    }
    return true
  }

  /// The first plane at or beyond a coordinate.
  private func plane(_ axis: Int, _ coordinate: Int32) -> Int {
    var index = 0
    while planes[axis][index] < coordinate { index += 1 }
    return index
  }

  /// The cells that a box touches.
  func range(_ start: SIMD3<Int32>, _ end: SIMD3<Int32>) -> (low: (Int, Int, Int), high: (Int, Int, Int)) {
    func low(_ axis: Int) -> Int { plane(axis, start[axis] + 1) - 1 }
    return ((low(0), low(1), low(2)), (plane(0, end.x), plane(1, end.y), plane(2, end.z)))
  }

  func isFree(_ start: SIMD3<Int32>, _ end: SIMD3<Int32>) -> Bool {
    let (low, high) = range(start, end)
    for z in low.2..<high.2 {
      for y in low.1..<high.1 {
        let line = free + (z * cells(1) + y) * cells(0)
        for x in low.0..<high.0 where !line[x] { return false }
      }
    }
    return true
  }

  /// Measures the free stretches along an axis, and what of them no sum of sides can fill.
  ///
  /// - Parameter fill: for a length, the greatest sum of sides up to it.
  func measure(_ axis: Int, fill: UnsafeMutablePointer<Int32>) -> Int64 {
    let (first, second) = ((axis + 1) % 3, (axis + 2) % 3)
    let (step, count) = (stride(axis), cells(axis))
    var idle: Int64 = 0
    for a in 0..<cells(first) {
      for b in 0..<cells(second) {
        let base = a * stride(first) + b * stride(second)
        let section = width(first, a) * width(second, b)
        var cell = 0
        while cell < count {
          if !free[base + cell * step] {
            cell += 1
            continue
          }
          var last = cell + 1
          while last < count && free[base + last * step] { last += 1 }
          let length = planes[axis][last] - planes[axis][cell]
          idle += Int64(length - fill[Int(length)]) * section
          while cell < last {
            stretches[axis][base + cell * step] = length
            cell += 1
          }
        }
      }
    }
    return idle
  }
}

/// Something that takes space: a placed piece, or a part that stays empty.
struct Obstacle {
  var start: SIMD3<Int32>
  var end: SIMD3<Int32>
  /// Whether pieces can rest on it.
  var isPiece: Bool

  var volume: Int64 { Int64(end.x - start.x) * Int64(end.y - start.y) * Int64(end.z - start.z) }
}
