extension BinCompletion {
  /// Shares out what is left by whole ways to fill a pocket; things of one volume that go into the same pockets are one.
  ///
  /// - Parameters:
  ///   - limit: steps that it may take, roughly.
  ///   - number: how many units may stay at home, of the places in `mayStay`.
  /// - Returns: also the steps taken.
  func byPatterns(limit: Int, leaving number: Int64 = 0, of mayStay: [Bool] = []) -> (Filling.Answer, steps: Int) {
    let alike = alike(mayStay)
    var shared = kinds.map { kind in
      PatternSearch.Kind(room: kind.room, count: kind.count, admits: alike.map { kind.admits($0[0]) })
    }
    if number > 0 {
      shared.append(
        PatternSearch.Kind(room: 0, count: Int(number), admits: alike.map { mayStay[$0[0]] }, isHome: true))
    }
    let demand = alike.map { places in places.reduce(Int64(0)) { $0 + left[$1] } }
    guard
      let search = PatternSearch(
        volumes: alike.map { volumes[$0[0]] }, demand: demand, kinds: shared, budget: budget, limit: Self.work(limit))
    else { return (alike.isEmpty ? .arrangement(counts) : .none, 0) }
    let answer = search.run()
    let steps = Int(search.work / Self.work(1))
    return switch answer {
    case .packing(let filled): (.arrangement(counts(of: filled, alike)), steps)
    case .none: (.none, steps)
    case .unknown: (.unknown, steps)
    }
  }

  /// The same as ``fewestOut(limit:)`` where what is smaller may not go wherever the larger goes: any may stay at home.
  mutating func fewestAtHome(limit: Int) -> (bound: Int64, counts: [Int64]?) {
    var wanted = instance.classes.map { $0.required ? $0.count : 0 }
    var out: Int64 = 0
    for (index, number) in wanted.enumerated() where number > 0 && !isAdmitted(index) {
      out += number
      wanted[index] = 0
    }
    let mayStay = order.map { instance.classes[$0].required }
    let all = wanted.reduce(0, +)
    for number in 0...all {
      _ = begin(wanted)
      switch byPatterns(limit: limit, leaving: number, of: mayStay).0 {
      case .arrangement(let counts): return (out + number, isWithinLimits(counts) ? counts : nil)
      case .unknown: return (out + number, nil)
      case .none: continue
      }
    }
    return (out + all, nil)
  }

  /// Whether an arrangement keeps to the capacity too, which whole pockets say nothing of.
  private func isWithinLimits(_ counts: [Int64]) -> Bool {
    instance.resources.allSatisfy { resource in
      var total: Int64 = 0
      for use in resource.uses { total = total.addingClamped(use.amount.multipliedClamped(counts[use.slot])) }
      return total <= resource.limit
    }
  }

  /// Places of which some are left, those of one volume that go into the same pockets, or stay at home, together.
  private func alike(_ mayStay: [Bool]) -> [[Int]] {
    var alike: [[Int]] = []
    for place in order.indices where left[place] > 0 {
      let known = alike.lastIndex { group in
        volumes[group[0]] == volumes[place] && kinds.allSatisfy { $0.admits(group[0]) == $0.admits(place) }
          && (mayStay.isEmpty || mayStay[group[0]] == mayStay[place])
      }
      if let known { alike[known].append(place) } else { alike.append([place]) }
    }
    return alike
  }

  private static func work(_ steps: Int) -> Int64 { Int64(steps).multipliedClamped(PatternSearch.workOfStep / 16) }

  /// What lies where it draws on no pocket, and what these pockets are filled with.
  private func counts(of filled: [PatternSearch.Filled], _ alike: [[Int]]) -> [Int64] {
    var (rest, number) = (left, kinds.map { _ in 0 })
    var counts = counts
    for pocket in filled where pocket.kind < kinds.count {
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
