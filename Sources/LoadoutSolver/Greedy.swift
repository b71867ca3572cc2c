import Loadout

/// A first arrangement, quickly: large things first, each where it costs least and there is room; where something
/// required finds none, also small things first, of which more go in.
struct Greedy {
  private let instance: Instance
  private let store: NogoodStore
  private let budget: Budget

  init(_ instance: Instance, store: NogoodStore, budget: Budget) {
    self.instance = instance
    self.store = store
    self.budget = budget
  }

  /// - Returns: For each slot, how many units; every constraint holds.
  /// - Complexity: O(classes × slots × resources), and the shapes asked about on the way.
  func arrangement() -> [Int64] {
    let large = filled(largestFirst)
    let home = requiredLeftOut(large)
    if home == 0 { return large }
    let small = filled(smallestFirst)
    return requiredLeftOut(small) < home ? small : large
  }

  private var largestFirst: [Int] {
    instance.classes.indices.sorted { a, b in
      let (first, second) = (instance.classes[a], instance.classes[b])
      if first.required != second.required { return first.required }
      let (choices, others) = (instance.slotsOf[a].count, instance.slotsOf[b].count)
      if (choices <= 2) != (others <= 2) { return choices <= 2 }
      return first.volume == second.volume ? a < b : first.volume > second.volume
    }
  }

  private var smallestFirst: [Int] {
    instance.classes.indices.sorted { a, b in
      let (first, second) = (instance.classes[a], instance.classes[b])
      if first.required != second.required { return first.required }
      return first.volume == second.volume ? a < b : first.volume < second.volume
    }
  }

  private func requiredLeftOut(_ counts: [Int64]) -> Int64 {
    var home: Int64 = 0
    for unitClass in instance.classes where unitClass.required { home += unitClass.count }
    for (slot, count) in counts.enumerated() where instance.classes[instance.slots[slot].unitClass].required {
      home -= count
    }
    return home
  }

  /// - Parameter order: of the classes.
  private func filled(_ order: [Int]) -> [Int64] {
    var counts = [Int64](repeating: 0, count: instance.slots.count)
    var room = instance.resources.map { $0.limit }
    var kinds = [Kinds](repeating: Kinds(), count: instance.tree.pack.pockets.count)
    var uses = [[(resource: Int, amount: Int64)]](repeating: [], count: instance.slots.count)
    for (index, resource) in instance.resources.enumerated() {
      for use in resource.uses { uses[use.slot].append((index, use.amount)) }
    }
    for index in order {
      var left = instance.classes[index].count
      let slots = instance.slotsOf[index].sorted { a, b in
        let (first, second) = (instance.slots[a], instance.slots[b])
        if instance.isCheaper(first, than: second) { return true }
        return instance.isCheaper(second, than: first) ? false : a < b
      }
      for slot in slots where left > 0 {
        var most = min(left, instance.slots[slot].upper)
        for use in uses[slot] { most = min(most, room[use.resource] / use.amount) }
        if most > 0, isKeptAway(slot, kinds) { most = 0 }
        counts[slot] = largest(atMost: most, slot, counts)
        if counts[slot] > 0 { kinds[instance.slots[slot].pocket].add(instance.classes[index].item) }
        left -= counts[slot]
        for use in uses[slot] { room[use.resource] -= use.amount * counts[slot] }
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
    var counts = counts
    counts[slot] = 1
    if instance.slots[slot].orientations == nil { return most }
    for number in stride(from: min(most, 12), through: 1, by: -1) {
      counts[slot] = number
      if case .fine = store.shapes(of: counts, budget, quick: true) { return number }
    }
    return 0
  }
}
