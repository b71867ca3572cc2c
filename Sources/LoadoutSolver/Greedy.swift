import Loadout

/// A first arrangement, quickly: large things first, each where it costs least and there is room.
struct Greedy {
  private let instance: Instance
  private let store: NogoodStore
  private let budget: Budget
  /// Classes in the order they are placed, and of each its slots, the cheapest first.
  private let order: [(unitClass: Int, slots: [Int])]

  init(_ instance: Instance, store: NogoodStore, budget: Budget) {
    self.instance = instance
    self.store = store
    self.budget = budget
    order = instance.classes.indices.sorted { a, b in
      let (first, second) = (instance.classes[a], instance.classes[b])
      if first.required != second.required { return first.required }
      let (choices, others) = (instance.slotsOf[a].count, instance.slotsOf[b].count)
      if (choices <= 2) != (others <= 2) { return choices <= 2 }
      return first.volume == second.volume ? a < b : first.volume > second.volume
    }.map { index in
      let slots = instance.slotsOf[index].sorted { a, b in
        let (first, second) = (instance.slots[a], instance.slots[b])
        if instance.isCheaper(first, than: second) { return true }
        return instance.isCheaper(second, than: first) ? false : a < b
      }
      return (index, slots)
    }
  }

  /// - Parameter fewest: no arrangement leaves fewer required units at home.
  /// - Returns: For each slot, how many units; every constraint holds.
  /// - Complexity: O(classes × slots × resources), and the shapes asked about on the way; so often as the number of
  ///   units left at home has binary digits.
  func arrangement(atLeastOut fewest: Int64) -> [Int64] {
    let first = placed(leaving: [])
    // Where not all go in, what takes the most room stays at home by choice: that lets in the most.
    var (best, known) = (first, out(first))
    var low = fewest
    while low < known {
      let number = (low + known - 1) / 2
      let counts = placed(leaving: largest(number))
      let out = out(counts)
      if out > number { low = number + 1 }
      if out < known { (best, known) = (counts, out) }
    }
    return best
  }

  /// How many required units an arrangement leaves at home.
  private func out(_ counts: [Int64]) -> Int64 {
    var out: Int64 = 0
    for (index, slots) in instance.slotsOf.enumerated() where instance.classes[index].required {
      out += instance.classes[index].count
      for slot in slots { out -= counts[slot] }
    }
    return out
  }

  /// For each class, how many units stay at home: first those that go nowhere, then the largest.
  private func largest(_ number: Int64) -> [Int64] {
    var left = [Int64](repeating: 0, count: instance.classes.count)
    var rest = number
    func leave(_ index: Int) {
      left[index] = min(rest, instance.classes[index].count)
      rest -= left[index]
    }
    let required = instance.classes.indices.filter { instance.classes[$0].required }
    for index in required where instance.slotsOf[index].isEmpty { leave(index) }
    let volumes = instance.classes.map { $0.volume }
    for index in required.sorted(by: { volumes[$0] == volumes[$1] ? $0 < $1 : volumes[$0] > volumes[$1] })
    where !instance.slotsOf[index].isEmpty { leave(index) }
    return left
  }

  /// - Parameter left: for each class, how many of its units are not to be placed; empty: none.
  private func placed(leaving left: [Int64]) -> [Int64] {
    var counts = [Int64](repeating: 0, count: instance.slots.count)
    var room = instance.resources.map { $0.limit }
    let tables = instance.tables
    // Of a large load not all pairs kept apart are listed, but some are.
    let minds = !instance.apart.isEmpty
    var kinds = [Kinds](repeating: Kinds(), count: minds ? instance.tree.parents.count : 0)
    for (index, slots) in order {
      var rest = instance.classes[index].count - (left.isEmpty ? 0 : left[index])
      for slot in slots where rest > 0 {
        let most = tables.most(of: slot, atMost: min(rest, instance.slots[slot].upper), room)
        if most <= 0 || (minds && isKeptAway(slot, kinds)) { continue }
        counts[slot] = largest(atMost: most, slot, counts)
        if minds, counts[slot] > 0 { kinds[instance.slots[slot].pocket].add(instance.classes[index].item) }
        rest -= counts[slot]
        tables.take(counts[slot], of: slot, from: &room)
      }
    }
    return counts
  }

  /// The kinds in a pocket, and those that something there wants apart.
  private struct Kinds {
    var present: Set<String> = []
    var minded: Set<String> = []

    mutating func add(_ item: Item) {
      if let kind = item.kind { present.insert(kind) }
      minded.formUnion(item.apartFrom)
    }
  }

  private func isKeptAway(_ slot: Int, _ kinds: [Kinds]) -> Bool {
    let item = instance.classes[instance.slots[slot].unitClass].item
    let there = kinds[instance.slots[slot].pocket]
    return item.apartFrom.contains { there.present.contains($0) }
      || (item.kind.map { there.minded.contains($0) } ?? false)
  }

  /// The most units of a slot that go with what is there already.
  private func largest(atMost most: Int64, _ slot: Int, _ counts: [Int64]) -> Int64 {
    if most <= 0 { return 0 }
    if instance.slots[slot].orientations == nil { return most }
    var counts = counts
    for number in stride(from: min(most, 12), through: 1, by: -1) {
      counts[slot] = number
      if case .fine = store.shapes(of: counts, budget, quick: true) { return number }
    }
    return 0
  }
}
