/// What stays empty over a skyline for want of sides that add up, along rows and along columns.
struct GapSums {
  private let flat: Flat
  private let rows: SideSums
  private let columns: SideSums

  init(_ flat: Flat) {
    self.flat = flat
    (rows, columns) = (SideSums(length: flat.width), SideSums(length: flat.height))
  }

  func deallocate() {
    rows.deallocate()
    columns.deallocate()
  }

  /// Takes the sums of what is left.
  ///
  /// - Complexity: O(pieces × words of a line).
  func collect(_ left: [Int32]) {
    rows.clear()
    columns.clear()
    for kind in flat.kinds.indices where left[kind] > 0 {
      let turns = flat.kinds[kind].turns
      rows.add(left[kind], turns[0].x, or: turns[turns.count - 1].x)
      columns.add(left[kind], turns[0].y, or: turns[turns.count - 1].y)
    }
  }

  /// Whether what stays empty for certain is no more than what may.
  ///
  /// - Complexity: O(stretches²).
  func haveRoom(_ skyline: Skyline, _ slack: Int64) -> Bool {
    var empty: Int64 = 0
    for index in 0..<skyline.count {
      let stretch = skyline.stretches[index]
      empty += columns.idle(flat.height - stretch.height) * Int64(stretch.width)
    }
    if empty > slack { return false }
    empty = 0
    // Rows as wide as what lies no higher: from the height of each stretch to the next greater one.
    var level: Int32 = -1
    while true {
      var (from, to) = (flat.height, flat.height)
      for index in 0..<skyline.count {
        let height = skyline.stretches[index].height
        if height > level {
          if height < from { (from, to) = (height, from) } else if height > from && height < to { to = height }
        }
      }
      if from >= flat.height { return true }
      var run: Int32 = 0
      for index in 0...skyline.count {
        if index < skyline.count && skyline.stretches[index].height <= from {
          run += skyline.stretches[index].width
        } else if run > 0 {
          empty += rows.idle(run) * Int64(to - from)
          run = 0
        }
      }
      if empty > slack { return false }
      level = from
    }
  }
}
