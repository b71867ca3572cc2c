extension BinCompletion {
  /// How few units must stay at home, by litres alone, where only some classes' may: a lower bound whatever else
  /// decides.
  ///
  /// Of two things of which the smaller may lie wherever the larger may, the larger stays at home first: the other
  /// could take its place. So few ways are tried.
  ///
  /// - Parameters:
  ///   - mayStay: whether units of a class may stay at home.
  ///   - wanted: for each class, how many units go in unless they stay at home.
  ///   - low: it is known that fewer do not suffice.
  ///   - high: nothing is asked from here on.
  ///   - limit: steps for all ways.
  /// - Returns: from `low` to `high`; no fewer suffice.
  mutating func fewestOut(
    of mayStay: (Int) -> Bool, _ wanted: [Int64], from low: Int64, below high: Int64, limit: Int
  ) -> Int64 {
    var wanted = wanted
    var nowhere: Int64 = 0
    for index in wanted.indices where wanted[index] > 0 && !isAdmitted(index) {
      if !mayStay(index) { return max(low, high) }
      nowhere += wanted[index]
      wanted[index] = 0
    }
    let places = places(mayStay, wanted)
    var search = Leaving(places: places, wanted: wanted, stepsLeft: limit)
    for number in max(low, nowhere)..<max(low, nowhere, high) {
      search.wanted = wanted
      if isRefuted(&search, at: 0, leaving: number - nowhere) { continue }
      // Which of them stay need not be tried out where no way to fill the pockets leaves as few.
      _ = begin(wanted)
      let answer = byPatterns(limit: limit, leaving: number - nowhere, of: order.map { mayStay($0) })
      if case .none = answer.0 { continue }
      return number
    }
    return max(low, high)
  }

  /// A class of which units may stay at home, and the places before it whose units all stay at home first.
  private struct Place {
    let unitClass: Int
    let after: [Int]
  }

  private struct Leaving {
    let places: [Place]
    /// What is still to go in.
    var wanted: [Int64]
    var stepsLeft: Int
  }

  private func places(_ mayStay: (Int) -> Bool, _ wanted: [Int64]) -> [Place] {
    let indices = largestFirst.filter { mayStay($0) && wanted[$0] > 0 }
    return indices.enumerated().map { number, index in
      Place(unitClass: index, after: indices[..<number].indices.filter { goes(index, inPlaceOf: indices[$0]) })
    }
  }

  /// Whether none of the ways to leave so many units of the places from one on lets the rest go in.
  private mutating func isRefuted(_ search: inout Leaving, at place: Int, leaving number: Int64) -> Bool {
    if number == 0 {
      let answer = run(search.wanted, limit: search.stepsLeft)
      search.stepsLeft = steps - 50
      if case .none = answer { return true }
      return false
    }
    // So many there are not.
    if place == search.places.count { return true }
    let index = search.places[place].unitClass
    let all = search.wanted[index]
    defer { search.wanted[index] = all }
    let isNext = search.places[place].after.allSatisfy { search.wanted[search.places[$0].unitClass] == 0 }
    for out in stride(from: isNext ? min(all, number) : 0, through: 0, by: -1) {
      search.wanted[index] = all - out
      if !isRefuted(&search, at: place + 1, leaving: number - out) { return false }
    }
    return true
  }
}
