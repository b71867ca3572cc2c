/// Lists the ways to leave a given number of required units at home, in order of their volume.
///
/// A linear relaxation says little about which sums of volumes there are: between its bound and the best arrangement
/// found lie all the sums nobody can make. So the sums are made: the classes are split in two halves, the different
/// sums of each half are kept by number of units, and totals are put together from both in order. The ways behind a
/// sum are worked out only when it is asked for.
///
/// A class, so that looking through the ways copies none of its tables.
final class LeaveVectors {
  /// Numbers of units left out, for each class.
  typealias Vector = [Int64]

  private let number: Int
  private let fixed: Vector
  private let fixedVolume: Int64
  private let first: HalfSums
  private let second: HalfSums

  /// - Parameters:
  ///   - low: the least and `high` the most of each class that may be left out.
  ///   - number: how many units are left out in all.
  /// - Returns: nil where there are too many sums to keep.
  init?(_ instance: Instance, low: Vector, high: Vector, number: Int64) {
    var members: [HalfSums.Member] = []
    var fixed = Vector(repeating: 0, count: instance.classes.count)
    var fixedVolume: Int64 = 0
    var left = number
    for (index, unitClass) in instance.classes.enumerated() where unitClass.required {
      // What must be left out anyway is taken off first.
      fixed[index] = low[index]
      fixedVolume += low[index] * unitClass.volume
      left -= low[index]
      if high[index] > low[index] {
        members.append(HalfSums.Member(unitClass: index, volume: unitClass.volume, most: high[index] - low[index]))
      }
    }
    if left < 0 || left > 2_000 { return nil }
    // Round volumes make few different sums: kept together, they leave the odd ones to the other half.
    members.sort { a, b in
      let (first, second) = (Self.roundness(a.volume), Self.roundness(b.volume))
      return first == second ? a.unitClass < b.unitClass : first < second
    }
    self.number = Int(left)
    self.fixed = fixed
    self.fixedVolume = fixedVolume
    // The odd ones from the front, the round ones from the back: whichever half has fewer sums grows.
    var (first, second) = (HalfSums(atMost: Int(left)), HalfSums(atMost: Int(left)))
    var rest = members[...]
    while let odd = rest.first, let round = rest.last {
      if first.kept <= second.kept {
        first.add(odd)
        rest.removeFirst()
      } else {
        second.add(round)
        rest.removeLast()
      }
      if first.kept + second.kept > 200_000 { return nil }
    }
    self.first = first
    self.second = second
  }

  /// The power of ten a volume is a multiple of.
  private static func roundness(_ volume: Int64) -> Int {
    var (rest, power) = (volume, 0)
    while rest > 0, rest % 10 == 0, power < 6 { (rest, power) = (rest / 10, power + 1) }
    return power
  }

  /// Calls `body` with the ways whose volume is at least `low` and under `high`, in order of volume, until it
  /// answers false or `most` were looked at.
  ///
  /// - Parameter narrower: ways that leave at least as much of every class as one of these are looked at, but not
  ///   given; at most 64.
  /// - Returns: Whether every such way was given.
  func visit(
    from low: Int64, below high: Int64, most: Int, over narrower: [Vector] = [], _ body: (Int64, Vector) -> Bool
  ) -> Bool {
    // What has more of a class than any way here holds none of them.
    let beyond = narrower.map { vector in zip(vector, fixed).map { $0 - $1 } }.filter(isWithinMembers)
    var (heads, tails) = (KnownWays(first, over: beyond), KnownWays(second, over: beyond))
    var heap = Heap(cursors(from: low))
    var seen = 0
    while var cursor = heap.least {
      let volume = cursor.total + fixedVolume
      if volume >= high { return true }
      let rest = number - cursor.count
      // One more than may still be looked at, so that a cut list is known by its length.
      let ways = heads.ways(cursor.count, at: cursor.place, atMost: most - seen + 1)
      for tail in tails.ways(rest, at: cursor.tail, atMost: most - seen + 1) {
        for head in ways {
          seen += 1
          if seen > most { return false }
          if head.covered & tail.covered == 0 && !body(volume, vector(head.counts, tail.counts)) { return false }
        }
      }
      cursor.tail += 1
      if cursor.tail < second.places(rest).upperBound {
        cursor.total = cursor.head + second.sums[cursor.tail]
        heap.replaceLeast(by: cursor)
      } else {
        heap.removeLeast()
      }
    }
    return true
  }

  private func isWithinMembers(_ vector: Vector) -> Bool {
    var rest = vector
    for member in first.members + second.members { rest[member.unitClass] = 0 }
    return rest.allSatisfy { $0 <= 0 }
  }

  /// One cursor for each sum of the first half into the second half's sums; the least total comes next.
  private func cursors(from low: Int64) -> [Cursor] {
    var cursors: [Cursor] = []
    for count in 0...number {
      let tails = second.places(number - count)
      for place in first.places(count) {
        let head = first.sums[place]
        let start = second.firstPlace(tails, atLeast: low - fixedVolume - head)
        if start < tails.upperBound {
          cursors.append(Cursor(total: head + second.sums[start], count: count, head: head, place: place, tail: start))
        }
      }
    }
    return cursors
  }

  private func vector(_ head: [Int64], _ tail: [Int64]) -> Vector {
    var vector = fixed
    for (member, count) in zip(first.members, head) { vector[member.unitClass] += count }
    for (member, count) in zip(second.members, tail) { vector[member.unitClass] += count }
    return vector
  }
}

/// A sum of the first half and the place in the second half's sums that completes it.
private struct Cursor {
  var total: Int64
  let count: Int
  let head: Int64
  /// Where the head stands in the first half's sums.
  let place: Int
  var tail: Int

  /// Equal totals in a fixed order, so that every run gives the same.
  func isBefore(_ other: Cursor) -> Bool {
    if total != other.total { return total < other.total }
    return count == other.count ? head < other.head : count < other.count
  }
}

/// A binary heap, the least first.
private struct Heap {
  private var cursors: [Cursor]

  init(_ cursors: [Cursor]) { self.cursors = cursors.sorted { $0.isBefore($1) } }

  var least: Cursor? { cursors.first }

  mutating func replaceLeast(by cursor: Cursor) { sink(cursor) }

  mutating func removeLeast() {
    let last = cursors.removeLast()
    if !cursors.isEmpty { sink(last) }
  }

  /// Puts a cursor where the least was, and lets it sink to its place.
  private mutating func sink(_ cursor: Cursor) {
    cursors.withUnsafeMutableBufferPointer { cursors in
      var hole = 0
      while true {
        var child = 2 * hole + 1
        if child >= cursors.count { break }
        if child + 1 < cursors.count && cursors[child + 1].isBefore(cursors[child]) { child += 1 }
        if !cursors[child].isBefore(cursor) { break }
        cursors[hole] = cursors[child]
        hole = child
      }
      cursors[hole] = cursor
    }
  }
}
