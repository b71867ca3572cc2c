/// What a unit in each slot draws on, and which slots keep which others empty: flat tables, one slot's after another's.
///
/// A class, so that looking something up counts one reference and not one for each table.
final class SlotTables {
  private var firstUse: [Int]
  /// For each use, the resource and what a unit takes of it.
  private(set) var resources: [Int]
  private(set) var amounts: [Int64]
  private var firstPartner: [Int]
  private var partners: [Int]

  /// - Complexity: O(uses of all resources + pairs kept apart).
  init(_ instance: Instance) {
    let slots = instance.slots.count
    firstUse = [Int](repeating: 0, count: slots + 1)
    for resource in instance.resources { for use in resource.uses { firstUse[use.slot + 1] += 1 } }
    for slot in 0..<slots { firstUse[slot + 1] += firstUse[slot] }
    resources = [Int](repeating: 0, count: firstUse[slots])
    amounts = [Int64](repeating: 0, count: resources.count)
    var next = firstUse
    for (index, resource) in instance.resources.enumerated() {
      for use in resource.uses {
        resources[next[use.slot]] = index
        amounts[next[use.slot]] = use.amount
        next[use.slot] += 1
      }
    }
    firstPartner = [Int](repeating: 0, count: slots + 1)
    for (a, b) in instance.apart {
      firstPartner[a + 1] += 1
      firstPartner[b + 1] += 1
    }
    for slot in 0..<slots { firstPartner[slot + 1] += firstPartner[slot] }
    partners = [Int](repeating: 0, count: firstPartner[slots])
    next = firstPartner
    for (a, b) in instance.apart {
      partners[next[a]] = b
      partners[next[b]] = a
      next[a] += 1
      next[b] += 1
    }
  }

  /// Where a slot's uses stand among all.
  func uses(of slot: Int) -> Range<Int> { firstUse[slot]..<firstUse[slot + 1] }

  /// The slots that units of one keep empty.
  func partners(of slot: Int) -> ArraySlice<Int> { partners[firstPartner[slot]..<firstPartner[slot + 1]] }

  /// Whether one of the slots that a slot keeps empty is not; a slot does not stand in its own way here.
  func isKeptEmpty(_ slot: Int, by counts: [Int64]) -> Bool {
    for place in firstPartner[slot]..<firstPartner[slot + 1]
    where partners[place] != slot && counts[partners[place]] > 0 {
      return true
    }
    return false
  }

  /// How many units of a slot what is left of each resource lets in.
  func most(of slot: Int, atMost wanted: Int64, _ room: [Int64]) -> Int64 {
    var most = wanted
    for use in uses(of: slot) {
      let (amount, left) = (amounts[use], room[resources[use]])
      // Mostly there is room enough, and nothing needs to be divided.
      if most.multipliedClamped(amount) > left { most = left / amount }
    }
    return most
  }

  /// Takes what so many units of a slot draw.
  func take(_ number: Int64, of slot: Int, from room: inout [Int64]) {
    for use in uses(of: slot) { room[resources[use]] -= amounts[use] * number }
  }
}
