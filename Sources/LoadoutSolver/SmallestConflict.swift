/// Finds sets of units that nothing packs together, as small as there are.
///
/// From a set that is minimal under inclusion it goes on to all sets with one unit fewer, of the units that are hardest
/// to pack: if all of them can be packed, so can every set of that size, and none smaller is left.
final class SmallestConflict {
  private let instance: Instance
  private let known: KnownPackings
  private let budget: Budget
  private lazy var dominance = Dominance(instance)
  /// Classes, each after all that are harder, the largest units first: those are what conflicts are mostly of.
  private lazy var order = instance.classes.indices.sorted { a, b in
    let (before, after) = (dominance.harder[a].count, dominance.harder[b].count)
    if before != after { return before < after }
    let (first, second) = (instance.classes[a].volume, instance.classes[b].volume)
    return first == second ? a < b : first > second
  }
  /// The question and the steps after which the smallest set known is taken for the smallest there is.
  private let lastQuestion: Int
  private let mostSteps: Int64 = 6_000

  init(_ known: KnownPackings, budget: Budget) {
    self.known = known
    instance = known.instance
    lastQuestion = known.asked + 100
    self.budget = budget
  }

  /// Numbers of units of each class that cannot be packed together.
  struct Refuted {
    var units: [Int64]
    /// Without any one of them the others can.
    var isMinimal = true
  }

  /// Takes units away while what is left still cannot be packed, the smallest first, so that few large ones remain.
  func minimal(_ wanted: [Int64]) -> Refuted {
    var refuted = reduced(wanted)
    // What nobody could tell of many units is easier to tell of fewer.
    while !refuted.isMinimal {
      let again = reduced(refuted.units)
      let isSame = again.units == refuted.units
      refuted = again
      if isSame { break }
    }
    return refuted
  }

  private func reduced(_ wanted: [Int64]) -> Refuted {
    var kept = Refuted(units: wanted)
    let order = instance.classes.indices.filter { wanted[$0] > 0 }.sorted { a, b in
      let (first, second) = (instance.classes[a].volume, instance.classes[b].volume)
      return first == second ? a > b : first < second
    }
    for index in order {
      // The fewest units of this class that, with the rest, still cannot be packed.
      var (low, high): (Int64, Int64) = (-1, kept.units[index])
      var isSure = true
      while high - low > 1 {
        let middle = low < 0 && high == kept.units[index] ? 0 : (low + high) / 2
        var fewer = kept.units
        fewer[index] = middle
        let answer = answer(fewer)
        if answer == .no { high = middle } else { (low, isSure) = (middle, answer == .yes) }
      }
      kept.units[index] = high
      if !isSure { kept.isMinimal = false }
    }
    return kept
  }

  /// A hard question is asked again with more steps: what nobody can tell stays in the set and makes it larger than need
  /// be.
  private func answer(_ wanted: [Int64]) -> Feasibility.Answer {
    let answer = known.canPack(wanted)
    return answer == .unknown && budget.interruption == nil ? known.canPack(wanted, 100_000) : answer
  }

  /// A set that is minimal under inclusion, and has as few units as there are where the steps suffice.
  ///
  /// - Parameter all: the units it may be of, for each class; together they cannot be packed.
  func smallest(of all: [Int64]) -> Refuted {
    var smallest = minimal(all)
    let end = budget.nodes + mostSteps
    while true {
      let size = smallest.units.reduce(0, +) - 1
      var search = Search(set: all.map { _ in 0 }, all: all, end: end)
      if size < 1 || !explore(&search, at: 0, open: size) { return smallest }
      smallest = minimal(search.set)
    }
  }

  private struct Search {
    var set: [Int64]
    let all: [Int64]
    /// The step at which it ends.
    let end: Int64
    var looksLeft = 20_000
  }

  /// Fills the set up with `open` more units of the classes from a place on in the order.
  ///
  /// - Returns: Whether the set is then one that cannot be packed.
  private func explore(_ search: inout Search, at place: Int, open: Int64) -> Bool {
    search.looksLeft -= 1
    if search.looksLeft < 0 || known.asked >= lastQuestion || budget.nodes > search.end { return false }
    if open == 0 { return known.canPack(search.set, 1_000) == .no }
    if place == order.count { return false }
    let index = order[place]
    // Of a class that others are harder than nothing is taken before all of those.
    let mayBe = dominance.harder[index].allSatisfy { search.set[$0] == search.all[$0] }
    for number in (0...(mayBe ? min(search.all[index], open) : 0)).reversed() {
      search.set[index] = number
      if explore(&search, at: place + 1, open: open - number) { return true }
    }
    search.set[index] = 0
    return false
  }
}
