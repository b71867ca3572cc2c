/// An instance as ``Filling`` reads it: flat tables in the order they are gone through, the same for every question.
final class FillingTables {
  /// The instance's resources and then the ceilings of levels 3, 4 and 6, which are resources too: what a unit costs
  /// in a slot is what it takes of them.
  let resources: Int
  let limits: [Int64]
  /// For each use of a resource, all uses of a slot together.
  let useResource: [Int]
  let useAmount: [Int64]
  private let firstUse: [Int]
  /// For each slot, the slots it keeps others out of.
  let partners: [[Int]]
  /// For each class its slots, the smallest pocket first: what fits nowhere else keeps the large ones.
  let slotsOf: [[Int]]
  /// For each class and resource, the most and the least that a unit takes, over the class's slots.
  let high: [Int64]
  let low: [Int64]
  let hasShape: [Bool]
  /// Large things first, shapes before all.
  let orderBySize: [Int]
  /// The same, with what a level is charged for before the rest: once that is placed, what is left of a ceiling no
  /// longer matters.
  let orderByCost: [Int]

  private let upper: [Int64]

  init(_ instance: Instance) {
    let own = instance.resources.count
    resources = own + 3
    limits = instance.resources.map { $0.limit }
    upper = instance.slots.map { $0.upper }
    partners = Self.partners(instance)
    let volumes = instance.tree.volumes
    let pockets = volumes.indices.sorted { a, b in
      let (first, second) = (volumes[a] ?? .max, volumes[b] ?? .max)
      return first == second ? a < b : first < second
    }
    var rank = [Int](repeating: 0, count: pockets.count)
    for (place, pocket) in pockets.enumerated() { rank[pocket] = place }
    slotsOf = instance.slotsOf.map { slots in
      slots.sorted { rank[instance.slots[$0].pocket] < rank[instance.slots[$1].pocket] }
    }
    let hasShape = instance.slotsOf.map { slots in slots.contains { instance.slots[$0].orientations != nil } }
    self.hasShape = hasShape
    let hasCost = instance.slotsOf.map { slots in
      slots.contains {
        instance.slots[$0].reachCost + instance.slots[$0].careCost + instance.slots[$0].strapCost > 0
      }
    }
    func order(costsFirst: Bool) -> [Int] {
      instance.classes.indices.sorted { a, b in
        if hasShape[a] != hasShape[b] { return hasShape[a] }
        if costsFirst && hasCost[a] != hasCost[b] { return hasCost[a] }
        let (volume, other) = (instance.classes[a].volume, instance.classes[b].volume)
        return volume == other ? a < b : volume > other
      }
    }
    orderBySize = order(costsFirst: false)
    orderByCost = order(costsFirst: true)
    let uses = Uses(instance)
    (firstUse, useResource, useAmount) = (uses.first, uses.resources, uses.amounts)
    let ranges = Ranges(instance, uses, resources)
    (high, low) = (ranges.high, ranges.low)
  }

  private static func partners(_ instance: Instance) -> [[Int]] {
    var partners = [[Int]](repeating: [], count: instance.slots.count)
    for (a, b) in instance.apart {
      partners[a].append(b)
      partners[b].append(a)
    }
    return partners
  }

  /// What a unit takes in each slot, one slot's uses after another's.
  private struct Uses {
    var first: [Int]
    var resources: [Int]
    var amounts: [Int64]

    init(_ instance: Instance) {
      let own = instance.resources.count
      first = [Int](repeating: 0, count: instance.slots.count + 1)
      for resource in instance.resources { for use in resource.uses { first[use.slot + 1] += 1 } }
      for (index, slot) in instance.slots.enumerated() {
        let costs = (slot.reachCost > 0 ? 1 : 0) + (slot.careCost > 0 ? 1 : 0) + (slot.strapCost > 0 ? 1 : 0)
        first[index + 1] += first[index] + costs
      }
      resources = [Int](repeating: 0, count: first[instance.slots.count])
      amounts = [Int64](repeating: 0, count: resources.count)
      var next = first
      for (index, resource) in instance.resources.enumerated() {
        for use in resource.uses { note(use.slot, index, use.amount, &next) }
      }
      for (index, slot) in instance.slots.enumerated() {
        if slot.reachCost > 0 { note(index, own, slot.reachCost, &next) }
        if slot.careCost > 0 { note(index, own + 1, slot.careCost, &next) }
        if slot.strapCost > 0 { note(index, own + 2, slot.strapCost, &next) }
      }
    }

    private mutating func note(_ slot: Int, _ resource: Int, _ amount: Int64, _ next: inout [Int]) {
      resources[next[slot]] = resource
      amounts[next[slot]] = amount
      next[slot] += 1
    }
  }

  /// The most and the least that a unit of each class takes of each resource.
  private struct Ranges {
    var high: [Int64]
    var low: [Int64]

    init(_ instance: Instance, _ uses: Uses, _ resources: Int) {
      high = [Int64](repeating: 0, count: instance.classes.count * resources)
      low = high
      var users = [Int](repeating: 0, count: resources)
      for (index, slots) in instance.slotsOf.enumerated() {
        let start = index * resources
        for resource in 0..<resources {
          users[resource] = 0
          low[start + resource] = .max
        }
        for slot in slots {
          for use in uses.first[slot]..<uses.first[slot + 1] {
            let (resource, amount) = (uses.resources[use], uses.amounts[use])
            high[start + resource] = max(high[start + resource], amount)
            low[start + resource] = min(low[start + resource], amount)
            users[resource] += 1
          }
        }
        // Where a slot does without a resource, so may every unit.
        for resource in 0..<resources where users[resource] < slots.count || slots.isEmpty { low[start + resource] = 0 }
      }
    }
  }

  /// Where the uses of a slot stand in ``useResource`` and ``useAmount``.
  func uses(of slot: Int) -> Range<Int> { firstUse[slot]..<firstUse[slot + 1] }

  /// How many units of a slot what is left of each resource lets in.
  func most(of slot: Int, atMost wanted: Int64, _ room: [Int64]) -> Int64 {
    var most = min(wanted, upper[slot])
    for use in uses(of: slot) {
      let (amount, left) = (useAmount[use], room[useResource[use]])
      // Mostly there is room enough, and nothing needs to be divided.
      if most.multipliedClamped(amount) > left { most = left / amount }
    }
    return most
  }
}
