extension BinCompletion {
  /// Shares out what is left by whole ways to fill a pocket; things of one volume that go into the same pockets are one.
  ///
  /// - Parameter limit: steps that it may take, roughly.
  /// - Returns: for each slot how many of what is left lie there.
  func byPatterns(limit: Int) -> Filling.Answer {
    let alike = alike
    let demand = alike.map { places in places.reduce(Int64(0)) { $0 + left[$1] } }
    let kinds = kinds.map { kind in
      PatternSearch.Kind(room: kind.room, count: kind.count, admits: alike.map { kind.admits($0[0]) })
    }
    guard
      let search = PatternSearch(
        volumes: alike.map { volumes[$0[0]] }, demand: demand, kinds: kinds, budget: budget,
        limit: Self.work(limit))
    else { return .none }
    switch search.run() {
    case .packing(let filled): return .arrangement(counts(of: filled, alike))
    case .none: return .none
    case .unknown: return .unknown
    }
  }

  /// Places of which some are left, those of one volume that the same pockets take together.
  private var alike: [[Int]] {
    var alike: [[Int]] = []
    for place in order.indices where left[place] > 0 {
      let known = alike.lastIndex { group in
        volumes[group[0]] == volumes[place] && kinds.allSatisfy { $0.admits(group[0]) == $0.admits(place) }
      }
      if let known { alike[known].append(place) } else { alike.append([place]) }
    }
    return alike
  }

  private static func work(_ steps: Int) -> Int64 { Int64(steps).multipliedClamped(PatternSearch.workOfStep / 16) }

  private func counts(of filled: [PatternSearch.Filled], _ alike: [[Int]]) -> [Int64] {
    var (rest, number) = (left, kinds.map { _ in 0 })
    var counts = instance.slots.map { _ in Int64(0) }
    for pocket in filled {
      for part in pocket.parts {
        var open = part.number
        for place in alike[part.place] where open > 0 && rest[place] > 0 {
          let taken = min(open, rest[place])
          counts[kinds[pocket.kind].slots[place][number[pocket.kind]]] += taken
          rest[place] -= taken
          open -= taken
        }
      }
      number[pocket.kind] += 1
    }
    return counts
  }
}
