/// Lists the ways to leave a given number of required units at home, in order of their volume.
///
/// A linear relaxation says little about which sums of volumes there are: between its bound and the best arrangement
/// found lie all the sums nobody can make. So the sums are made: the classes are split in two halves, all sums of
/// one half are kept sorted by number of units, and those of the other are completed from them.
struct LeaveVectors {
  /// Numbers of units left out, for each class.
  typealias Vector = [Int64]

  private struct Member {
    let unitClass: Int
    let volume: Int64
    let low: Int64
    let high: Int64
  }

  private let classes: Int
  private let first: [Member]
  private let number: Int64
  private let fixed: Vector
  private let fixedVolume: Int64
  /// For each number of units, the sums of the second half with the vector behind each, in order of the sum.
  private let completions: [[(volume: Int64, vector: [Int64])]]
  private let second: [Member]

  /// - Parameters:
  ///   - low: the least and `high` the most of each class that may be left out.
  ///   - number: how many units are left out in all.
  ///   - limit: partial sums to keep at most.
  /// - Returns: nil where there are too many to list.
  init?(_ instance: Instance, low: Vector, high: Vector, number: Int64, limit: Int = 60_000) {
    classes = instance.classes.count
    var members: [Member] = []
    var fixed = Vector(repeating: 0, count: instance.classes.count)
    var fixedVolume: Int64 = 0
    var left = number
    for (index, unitClass) in instance.classes.enumerated() where unitClass.required {
      // What must be left out anyway is taken off first.
      fixed[index] = low[index]
      fixedVolume += low[index] * unitClass.volume
      left -= low[index]
      if high[index] > low[index] {
        members.append(Member(unitClass: index, volume: unitClass.volume, low: 0, high: high[index] - low[index]))
      }
    }
    if left < 0 { return nil }
    self.number = left
    self.fixed = fixed
    self.fixedVolume = fixedVolume
    // Halves of about as many combinations each.
    var total = 0.0
    for member in members { total += Self.logOfWays(member.high) }
    var half = 0
    var running = 0.0
    while half < members.count, running < total / 2 {
      running += Self.logOfWays(members[half].high)
      half += 1
    }
    first = Array(members[..<half])
    second = Array(members[half...])
    guard let completions = Self.sums(second, atMost: left, limit: limit),
      Self.sums(first, atMost: left, limit: limit) != nil
    else { return nil }
    self.completions = completions
  }

  /// Doublings of the number of ways, roughly: enough to halve the work.
  private static func logOfWays(_ high: Int64) -> Double { Double(64 - (high + 1).leadingZeroBitCount) }

  private static func sums(_ members: [Member], atMost number: Int64, limit: Int) -> [[(Int64, [Int64])]]? {
    var byNumber = [[(Int64, [Int64])]](repeating: [], count: Int(number) + 1)
    byNumber[0] = [(0, [])]
    var kept = 1
    for member in members {
      var next = [[(Int64, [Int64])]](repeating: [], count: Int(number) + 1)
      kept = 0
      for (count, sums) in byNumber.enumerated() {
        for (sum, vector) in sums {
          for more in 0...min(member.high, number - Int64(count)) {
            next[count + Int(more)].append((sum + more * member.volume, vector + [more]))
            kept += 1
            if kept > limit { return nil }
          }
        }
      }
      byNumber = next
    }
    for index in byNumber.indices { byNumber[index].sort { $0.0 < $1.0 } }
    return byNumber
  }

  /// Calls `body` with the vectors whose volume is at least `low` and under `high`, in order of volume, until it
  /// answers false or `most` were given.
  ///
  /// - Returns: Whether every such vector was given.
  func visit(from low: Int64, below high: Int64, most: Int, _ body: (Int64, Vector) -> Bool) -> Bool {
    guard let heads = Self.sums(first, atMost: number, limit: .max) else { return false }
    // One cursor for each sum of the first half into the fitting sums of the second; the least total comes next.
    var cursors: [Cursor] = []
    for (count, sums) in heads.enumerated() {
      let tails = completions[Int(number) - count]
      for (index, head) in sums.enumerated() {
        let start = Self.firstIndex(tails, atLeast: low - fixedVolume - head.0)
        if start < tails.count {
          cursors.append(Cursor(total: head.0 + tails[start].volume, count: count, head: index, tail: start))
        }
      }
    }
    var heap = Heap(cursors)
    var given = 0
    while var cursor = heap.pop() {
      let volume = cursor.total + fixedVolume
      if volume >= high { return true }
      let tails = completions[Int(number) - cursor.count]
      given += 1
      if given > most { return false }
      if !body(volume, vector(heads[cursor.count][cursor.head].1, tails[cursor.tail].vector)) { return false }
      cursor.tail += 1
      if cursor.tail < tails.count {
        cursor.total = heads[cursor.count][cursor.head].0 + tails[cursor.tail].volume
        heap.push(cursor)
      }
    }
    return true
  }

  private func vector(_ head: [Int64], _ tail: [Int64]) -> Vector {
    var vector = fixed
    for (member, count) in zip(first, head) { vector[member.unitClass] += count }
    for (member, count) in zip(second, tail) { vector[member.unitClass] += count }
    return vector
  }

  private static func firstIndex(_ sums: [(volume: Int64, vector: [Int64])], atLeast low: Int64) -> Int {
    var (start, end) = (0, sums.count)
    while start < end {
      let middle = (start + end) / 2
      if sums[middle].volume < low { start = middle + 1 } else { end = middle }
    }
    return start
  }
}

/// A sum of the first half and the place in the second half's sums that completes it.
private struct Cursor {
  var total: Int64
  let count: Int
  let head: Int
  var tail: Int

  /// Equal totals in a fixed order, so that every run gives the same.
  func isBefore(_ other: Cursor) -> Bool {
    if total != other.total { return total < other.total }
    if count != other.count { return count < other.count }
    return head == other.head ? tail < other.tail : head < other.head
  }
}

/// A binary heap, the least first.
private struct Heap {
  private var cursors: [Cursor]

  init(_ cursors: [Cursor]) { self.cursors = cursors.sorted { $0.isBefore($1) } }

  mutating func push(_ cursor: Cursor) {
    cursors.append(cursor)
    var index = cursors.count - 1
    while index > 0, cursors[index].isBefore(cursors[(index - 1) / 2]) {
      cursors.swapAt(index, (index - 1) / 2)
      index = (index - 1) / 2
    }
  }

  mutating func pop() -> Cursor? {
    guard let least = cursors.first else { return nil }
    let last = cursors.removeLast()
    if cursors.isEmpty { return least }
    cursors[0] = last
    var index = 0
    while true {
      var smallest = index
      for child in [2 * index + 1, 2 * index + 2] where child < cursors.count {
        if cursors[child].isBefore(cursors[smallest]) { smallest = child }
      }
      if smallest == index { return least }
      cursors.swapAt(index, smallest)
      index = smallest
    }
  }
}
