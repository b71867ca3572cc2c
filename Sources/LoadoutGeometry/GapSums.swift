/// What stays empty over a skyline for want of sides that add up, along rows and along columns.
struct GapSums {
  private let rows: SideSums
  private let columns: SideSums
  private let turns: UnsafeMutablePointer<Flat.TurnEnds>
  private let count: Int
  private let height: Int32

  init(_ flat: Flat) {
    (turns, count, height) = (flat.ends(), flat.kinds.count, flat.height)
    (rows, columns) = (SideSums(length: flat.width), SideSums(length: flat.height))
  }

  func deallocate() {
    turns.deallocate()
    rows.deallocate()
    columns.deallocate()
  }

  /// Takes the sums of what is left.
  ///
  /// - Complexity: O(pieces × words of a line).
  func collect(_ left: UnsafePointer<Int32>) {
    rows.clear()
    columns.clear()
    for kind in 0..<count where left[kind] > 0 {
      let turns = turns[kind]
      rows.add(left[kind], turns.first.x, or: turns.last.x)
      columns.add(left[kind], turns.first.y, or: turns.last.y)
    }
  }

  /// Whether what stays empty for certain is no more than what may.
  ///
  /// - Complexity: O(stretches²).
  func haveRoom(_ skyline: Skyline, _ slack: Int64) -> Bool {
    var empty: Int64 = 0
    for index in 0..<skyline.count {
      let stretch = skyline.stretches[index]
      empty += columns.idle(height - stretch.height) * Int64(stretch.width)
    }
    if empty > slack { return false }
    empty = 0
    // Rows as wide as what lies no higher: from the height of each stretch to the next greater one.
    var level: Int32 = -1
    while true {
      var (from, to) = (height, height)
      for index in 0..<skyline.count {
        let height = skyline.stretches[index].height
        if height > level {
          if height < from { (from, to) = (height, from) } else if height > from && height < to { to = height }
        }
      }
      if from >= height { return true }
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
