/// Where the pieces not placed yet may start and end in a packing pushed outwards (see `Patterns`), and what lengths
/// they can fill.
struct RestingPlaces {
  private let lengths: [Int]
  private let words: [Int]
  private let low: [UnsafeMutablePointer<UInt64>]
  private let high: [UnsafeMutablePointer<UInt64>]
  private let starts: [UnsafeMutablePointer<UInt64>]
  private let ends: [UnsafeMutablePointer<UInt64>]
  private let scratch: UnsafeMutablePointer<UInt64>
  /// For each axis and length, the greatest sum of sides up to it.
  let fill: [UnsafeMutablePointer<Int32>]

  init(_ lengths: [Int]) {
    self.lengths = lengths
    let words = lengths.map { $0 / 64 + 1 }
    self.words = words
    low = words.map { .allocate(capacity: $0) }
    high = words.map { .allocate(capacity: $0) }
    starts = words.map { .allocate(capacity: $0) }
    ends = words.map { .allocate(capacity: $0) }
    scratch = .allocate(capacity: words.max() ?? 1)
    fill = lengths.map { .allocate(capacity: $0 + 1) }
  }

  func deallocate() {
    for axis in 0..<3 {
      low[axis].deallocate()
      high[axis].deallocate()
      starts[axis].deallocate()
      ends[axis].deallocate()
      fill[axis].deallocate()
    }
    scratch.deallocate()
  }

  /// - Parameters:
  ///   - kinds: what is left, each with the number of them and their distinct sides along each axis.
  ///   - seeds: where regions start and end.
  func update(_ kinds: [PieceKind], left: [Int], _ obstacles: [Obstacle]) {
    for axis in 0..<3 {
      let count = words[axis]
      let (low, high) = (Bits(low[axis], words: count), Bits(high[axis], words: count))
      let (starts, ends, old) = (
        Bits(starts[axis], words: count), Bits(ends[axis], words: count), Bits(scratch, words: count)
      )
      // What sums of sides fill, measured from the start.
      starts.clear()
      starts.insert(0)
      low.clear()
      high.clear()
      for kind in kinds.indices where left[kind] > 0 {
        low.insert(kinds[kind].start[axis])
        high.insert(kinds[kind].end[axis])
      }
      for obstacle in obstacles where obstacle.isPiece {
        low.insert(Int(obstacle.end[axis]))
        high.insert(Int(obstacle.start[axis]))
      }
      for kind in kinds.indices {
        for _ in 0..<left[kind] {
          add(kinds[kind].sides[axis], to: starts, old, up: true)
          add(kinds[kind].sides[axis], to: low, old, up: true)
          add(kinds[kind].sides[axis], to: high, old, up: false)
        }
      }
      var best: Int32 = 0
      for length in 0...lengths[axis] {
        if starts.base[length >> 6] & (1 << UInt64(length & 63)) != 0 { best = Int32(length) }
        fill[axis][length] = best
      }
      starts.clear()
      ends.clear()
      var seen: [Int] = []
      for kind in kinds.indices where left[kind] > 0 {
        for side in kinds[kind].sides[axis] where !seen.contains(side) {
          seen.append(side)
          let half = (lengths[axis] - side) / 2
          old.clear()
          old.form(union: high, down: side)
          old.keep(from: half + 1, through: lengths[axis] - side)
          starts.form(union: old)
          ends.form(union: old, up: side)
          old.clear()
          old.form(union: low)
          old.keep(from: 0, through: half)
          starts.form(union: old)
          ends.form(union: old, up: side)
        }
      }
    }
  }

  private func add(_ sides: [Int], to sums: Bits, _ old: Bits, up: Bool) {
    old.base.update(from: sums.base, count: sums.words)
    for side in sides {
      if up { sums.form(union: old, up: side) } else { sums.form(union: old, down: side) }
    }
  }

  /// Whether a piece may start here with this side.
  func rests(_ axis: Int, _ start: Int, _ side: Int) -> Bool {
    let half = (lengths[axis] - side) / 2
    let (set, place) = start <= half ? (low[axis], start) : (high[axis], start + side)
    return set[place >> 6] & (1 << UInt64(place & 63)) != 0
  }

  /// The next coordinate at which something may start.
  func start(_ axis: Int, after coordinate: Int, before limit: Int) -> Int {
    var next = coordinate + 1
    while next < limit && starts[axis][next >> 6] & (1 << UInt64(next & 63)) == 0 { next += 1 }
    return next
  }

  /// The last coordinate before at which something may end.
  func end(_ axis: Int, before coordinate: Int, after limit: Int) -> Int {
    var last = coordinate - 1
    while last > limit && ends[axis][last >> 6] & (1 << UInt64(last & 63)) == 0 { last -= 1 }
    return last
  }
}
