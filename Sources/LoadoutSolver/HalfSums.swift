/// The different sums that some classes can make, by number of units.
struct HalfSums {
  struct Member {
    let unitClass: Int
    let volume: Int64
    let most: Int64
  }

  private(set) var members: [Member] = []
  /// The sums of nothing, then of the first member, of the first two, …: by number of units, in order.
  private(set) var sums: [Int64]
  /// Where the sums of so many members and so many units begin; they end where the next begin.
  private var starts: [Int]
  private let number: Int

  init(atMost number: Int) {
    self.number = number
    sums = [0]
    starts = [0] + [Int](repeating: 1, count: number + 1)
  }

  /// How many sums all members make.
  var kept: Int { sums.count - firstKept }

  /// The place of the first of them.
  var firstKept: Int { starts[members.count * (number + 1)] }

  mutating func add(_ member: Member) {
    for count in 0...number {
      var made: [Int64] = []
      for more in 0...min(Int(member.most), count) {
        for place in places(count - more) { made.append(sums[place] + Int64(more) * member.volume) }
      }
      made.sort()
      let start = sums.count
      for sum in made where sums.count == start || sums[sums.count - 1] != sum { sums.append(sum) }
      starts.append(sums.count)
    }
    members.append(member)
  }

  /// Where the sums of all members with a number of units stand.
  func places(_ count: Int) -> Range<Int> { places(members.count, count) }

  private func places(_ members: Int, _ count: Int) -> Range<Int> {
    let index = members * (number + 1) + count
    return starts[index]..<starts[index + 1]
  }

  /// The first place whose sum is no less than `low`.
  func firstPlace(_ places: Range<Int>, atLeast low: Int64) -> Int {
    var (start, end) = (places.lowerBound, places.upperBound)
    while start < end {
      let middle = (start + end) / 2
      if sums[middle] < low { start = middle + 1 } else { end = middle }
    }
    return start
  }

  /// The ways to make a sum with a number of units, but no more of them than `most`: how many of each member.
  func ways(_ count: Int, _ sum: Int64, atMost most: Int) -> [[Int64]] {
    var way = [Int64](repeating: 0, count: members.count)
    var ways: [[Int64]] = []
    choose(members.count, count, sum, most, &way, &ways)
    return ways
  }

  private func choose(
    _ open: Int, _ count: Int, _ sum: Int64, _ most: Int, _ way: inout [Int64], _ ways: inout [[Int64]]
  ) {
    if open == 0 { return ways.append(way) }
    let member = members[open - 1]
    for more in 0...min(Int(member.most), count) where ways.count < most {
      let rest = sum - Int64(more) * member.volume
      let places = places(open - 1, count - more)
      let place = firstPlace(places, atLeast: rest)
      if place == places.upperBound || sums[place] != rest { continue }
      way[open - 1] = Int64(more)
      choose(open - 1, count - more, rest, most, &way, &ways)
    }
  }
}
