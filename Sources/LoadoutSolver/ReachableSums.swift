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
  private static let mostIntervals = 256
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
    tails[terms.count] = heads[0]
    for index in terms.indices {
      work += Self.grow(&heads[index + 1], from: heads[index], terms[index], high, &scratch)
    }
    guard let bounds = window(heads[terms.count], low, high) else { return false }
    (least, greatest) = bounds
    for index in terms.indices.reversed() {
      work += Self.grow(&tails[index], from: tails[index + 1], terms[index], high, &scratch)
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

  /// The sums with up to a term's count of steps added, none over `high`.
  ///
  /// - Returns: How many intervals were gone through.
  private static func grow(
    _ sums: inout [Interval], from start: [Interval], _ term: Term, _ high: Int64, _ scratch: inout [Interval]
  ) -> Int {
    sums.removeAll(keepingCapacity: true)
    sums.append(contentsOf: start)
    var work = 0
    for _ in 0..<term.count {
      if term.step > high { break }
      let before = sums.count
      merge(start, sums, shifted: term.step, high, into: &scratch)
      swap(&scratch, &sums)
      if sums.count > mostIntervals { coarsen(&sums) }
      work += before
    }
    return work
  }

  /// Some sums, and others each a step further, in order.
  private static func merge(
    _ start: [Interval], _ sums: [Interval], shifted step: Int64, _ high: Int64, into merged: inout [Interval]
  ) {
    merged.removeAll(keepingCapacity: true)
    merged.reserveCapacity(start.count + sums.count)
    start.withUnsafeBufferPointer { start in
      sums.withUnsafeBufferPointer { sums in
        var (first, second) = (0, 0)
        var last: Interval?
        while first < start.count || second < sums.count {
          var next: Interval
          if second == sums.count || (first < start.count && start[first].low <= sums[second].low + step) {
            next = start[first]
            first += 1
          } else {
            next = Interval(low: sums[second].low + step, high: sums[second].high + step)
            second += 1
            // What follows lies further still.
            if next.low > high {
              second = sums.count
              continue
            }
          }
          guard var open = last else {
            last = next
            continue
          }
          if next.low <= open.high + 1 {
            open.high = max(open.high, next.high)
            last = open
          } else {
            merged.append(open)
            last = next
          }
        }
        if let last { merged.append(last) }
      }
    }
  }

  /// Closes the narrowest gaps until few enough intervals are left.
  private static func coarsen(_ sums: inout [Interval]) {
    var gap: Int64 = 2
    while sums.count > mostIntervals / 2 {
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
