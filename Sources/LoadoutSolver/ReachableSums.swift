/// The sums that some numbers of equal steps can make, and which numbers a window of sums leaves possible.
///
/// A row keeps what is used between two bounds; where those are close, most combinations of whole things miss them
/// both. The sums are kept as intervals in order: where there would be too many, the narrowest gaps are closed, which
/// only ever adds sums and so forgets conclusions, never draws a wrong one. Going through the sums from both ends is
/// Trick's (2003).
struct ReachableSums {
  /// So many units, each adding so much.
  struct Term {
    let step: Int64
    var count: Int64
    /// What the window leaves of the count.
    var fewest: Int64 = 0
    var most: Int64 = 0

    var greatest: Int64 { step.multipliedClamped(count) }
  }

  private struct Interval {
    var low: Int64
    var high: Int64
  }

  var terms: [Term] = []
  /// The least and the greatest sum in the window.
  private(set) var least: Int64 = 0
  private(set) var greatest: Int64 = 0
  private var heads: [[Interval]] = []
  private var tails: [[Interval]] = []
  private var scratch: [Interval] = []
  /// What the terms still to come can add: sums that fall short of the window even so lead nowhere.
  private var addable: [Int64] = []
  /// The more intervals are kept, the sharper the conclusions and the longer they take.
  var mostIntervals = 256
  /// Intervals gone through and not charged for.
  private var work = 0

  /// The whole steps of a search that the work done since the last call comes to.
  mutating func takeSteps() -> Int64 {
    let steps = work / 8_000
    work %= 8_000
    return Int64(steps)
  }

  /// Works out what sums from `low` to `high` leave of the terms' counts; false where no sum lies there.
  ///
  /// - Complexity: O(units × intervals), with never more than some hundreds of intervals.
  mutating func run(from low: Int64, to high: Int64) -> Bool {
    terms.sort { $0.step > $1.step }
    while heads.count <= terms.count {
      heads.append([])
      tails.append([])
    }
    heads[0] = [Interval(low: 0, high: 0)]
    addable = [Int64](repeating: 0, count: terms.count + 1)
    for index in terms.indices.reversed() { addable[index] = addable[index + 1].addingClamped(terms[index].greatest) }
    for index in terms.indices {
      let floor = addable[index + 1] < low ? low - addable[index + 1] : 0
      work += Self.grow(&heads[index + 1], from: heads[index], terms[index], floor, high, mostIntervals, &scratch)
    }
    guard let bounds = window(heads[terms.count], low, high) else { return false }
    (least, greatest) = bounds
    tails[terms.count] = [Interval(low: 0, high: 0)]
    addable[0] = 0
    for index in terms.indices { addable[index + 1] = addable[index].addingClamped(terms[index].greatest) }
    for index in terms.indices.reversed() {
      let floor = addable[index] < low ? low - addable[index] : 0
      work += Self.grow(&tails[index], from: tails[index + 1], terms[index], floor, high, mostIntervals, &scratch)
    }
    for index in terms.indices {
      let term = terms[index]
      var (fewest, most) = (Int64(0), term.count)
      while fewest < most && !meets(index, low - fewest * term.step, high - fewest * term.step) { fewest += 1 }
      while most > fewest && !meets(index, low - most * term.step, high - most * term.step) { most -= 1 }
      terms[index].fewest = fewest
      terms[index].most = most
    }
    return true
  }

  /// The least and the greatest of some sums within bounds; nil: none is.
  private func window(_ sums: [Interval], _ low: Int64, _ high: Int64) -> (Int64, Int64)? {
    guard let first = sums.first(where: { $0.high >= low }), let last = sums.last(where: { $0.low <= high }),
      first.low <= high, last.high >= low
    else { return nil }
    return (max(low, first.low), min(high, last.high))
  }

  /// Whether a sum before a term and one after it together lie within bounds.
  private func meets(_ index: Int, _ low: Int64, _ high: Int64) -> Bool {
    heads[index].withUnsafeBufferPointer { heads in
      tails[index + 1].withUnsafeBufferPointer { tails in
        var (head, tail) = (0, tails.count - 1)
        while head < heads.count && tail >= 0 {
          if heads[head].low + tails[tail].low > high {
            tail -= 1
          } else if heads[head].high + tails[tail].high < low {
            head += 1
          } else {
            return true
          }
        }
        return false
      }
    }
  }

  /// The sums with up to a term's count of steps added, none under `low` or over `high`.
  ///
  /// The count is split into one, two, four and so on and the rest, which together make every number up to it.
  ///
  /// - Returns: How many intervals were gone through.
  private static func grow(
    _ sums: inout [Interval], from start: [Interval], _ term: Term, _ low: Int64, _ high: Int64,
    _ mostIntervals: Int, _ scratch: inout [Interval]
  ) -> Int {
    sums.removeAll(keepingCapacity: true)
    sums.append(contentsOf: start)
    var work = 0
    var (part, left) = (Int64(1), term.count)
    // More of them than go under `high` are none.
    while left > 0 && part <= high / term.step {
      let number = min(part, left)
      let before = sums.count
      merge(sums, shifted: number * term.step, high, into: &scratch)
      swap(&scratch, &sums)
      if sums.count > mostIntervals { coarsen(&sums, to: mostIntervals / 2) }
      work += before
      left -= number
      part *= 2
    }
    if let first = sums.firstIndex(where: { $0.high >= low }), first > 0 { sums.removeFirst(first) }
    return work
  }

  /// Some sums, and the same a step further, in order.
  private static func merge(_ sums: [Interval], shifted step: Int64, _ high: Int64, into merged: inout [Interval]) {
    merged.removeAll(keepingCapacity: true)
    merged.reserveCapacity(2 * sums.count)
    sums.withUnsafeBufferPointer { sums in
      guard var open = sums.first else { return }
      // What lies further than `high` when shifted is left out, and so is all behind it.
      var (first, second) = (1, 0)
      while true {
        let isShifted = second < sums.count && sums[second].low + step <= high
        let next: Interval
        if first < sums.count && (!isShifted || sums[first].low <= sums[second].low + step) {
          next = sums[first]
          first += 1
        } else if isShifted {
          next = Interval(low: sums[second].low + step, high: sums[second].high + step)
          second += 1
        } else {
          break
        }
        if next.low <= open.high + 1 {
          open.high = max(open.high, next.high)
        } else {
          merged.append(open)
          open = next
        }
      }
      merged.append(open)
    }
  }

  /// Closes the narrowest gaps until few enough intervals are left.
  private static func coarsen(_ sums: inout [Interval], to most: Int) {
    var gap: Int64 = 2
    while sums.count > most {
      let count = sums.withUnsafeMutableBufferPointer { sums in
        var kept = 0
        for index in 1..<sums.count {
          if sums[index].low - sums[kept].high <= gap {
            sums[kept].high = sums[index].high
          } else {
            kept += 1
            sums[kept] = sums[index]
          }
        }
        return kept + 1
      }
      sums.removeLast(sums.count - count)
      gap *= 2
    }
  }
}
