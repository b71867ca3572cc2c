/// Pockets that nothing tells apart, and rows that keep their contents in one order.
///
/// Whatever lies in one of two such pockets may lie in the other instead. Of all arrangements that differ only so, one is
/// enough: in it the first pocket's contents come no later than the second's, counted by a weight of each class.
struct EqualPockets {
  private let instance: Instance
  /// For each pocket, its slots by class.
  private var slotsOf: [[Int]]
  private let isInner: [Bool]

  init(_ instance: Instance) {
    self.instance = instance
    slotsOf = [[Int]](repeating: [], count: instance.tree.parents.count)
    for (index, slot) in instance.slots.enumerated() { slotsOf[slot.pocket].append(index) }
    var isInner = [Bool](repeating: false, count: slotsOf.count)
    for case .some(let parent) in instance.tree.parents { isInner[parent] = true }
    self.isInner = isInner
  }

  /// For each pocket and the next one equal to it, that the first's contents come no later.
  ///
  /// - Complexity: O(pockets² × slots of a pocket + uses of all resources).
  var rows: [Row] {
    let uses = uses
    var isTaken = [Bool](repeating: false, count: slotsOf.count)
    var rows: [Row] = []
    for first in slotsOf.indices where !isTaken[first] && slotsOf[first].count > 1 {
      var last = first
      for next in slotsOf.indices where next > last && !isTaken[next] && areEqual(first, next, uses) {
        isTaken[next] = true
        rows.append(row(last, next))
        last = next
      }
    }
    return rows
  }

  /// What a slot draws: from limits that are its pocket's alone by their kind, from others by their number.
  private struct Draw: Hashable {
    let kind: Resource.Kind
    let limit: Int64
    let amount: Int64
  }

  /// For each slot, what it draws on; a pocket's own limits as those of pocket −1.
  private var uses: [[Draw]] {
    var uses = [[Draw]](repeating: [], count: instance.slots.count)
    for resource in instance.resources {
      for use in resource.uses {
        let pocket = instance.slots[use.slot].pocket
        let kind: Resource.Kind =
          switch resource.kind {
          case .volume(pocket): .volume(pocket: -1)
          case .weight(pocket): .weight(pocket: -1)
          case .count(pocket): .count(pocket: -1)
          default: resource.kind
          }
        uses[use.slot].append(Draw(kind: kind, limit: resource.limit, amount: use.amount))
      }
    }
    return uses
  }

  private func areEqual(_ a: Int, _ b: Int, _ uses: [[Draw]]) -> Bool {
    let tree = instance.tree
    if isInner[a] || isInner[b] || slotsOf[a].count != slotsOf[b].count { return false }
    if tree.parents[a] != tree.parents[b] { return false }
    // Shapes in two roots meet only their own; in one root they must have the very same room.
    if tree.regions[a] != tree.regions[b] { return false }
    let preferences = instance.preferences.slots
    return zip(slotsOf[a], slotsOf[b]).allSatisfy { first, second in
      let (slot, other) = (instance.slots[first], instance.slots[second])
      return slot.unitClass == other.unitClass && slot.upper == other.upper && slot.orientations == other.orientations
        && slot.reachCost == other.reachCost && slot.careCost == other.careCost && slot.strapCost == other.strapCost
        && preferences[first] == preferences[second] && Set(uses[first]) == Set(uses[second])
    }
  }

  /// Σ weight · (second − first) ≤ 0, the largest things weighing most: each twice the next, as long as whole numbers
  /// are small.
  private func row(_ first: Int, _ second: Int) -> Row {
    let order = slotsOf[first].indices.sorted { a, b in
      let (volume, other) = (volume(slotsOf[first][a]), volume(slotsOf[first][b]))
      return volume == other ? a < b : volume > other
    }
    var terms: [(variable: Int, coefficient: Int64)] = []
    var most: Int64 = 0
    for (rank, index) in order.prefix(12).enumerated() {
      let weight: Int64 = 1 << Int64(min(order.count, 12) - 1 - rank)
      terms.append((slotsOf[second][index], weight))
      terms.append((slotsOf[first][index], -weight))
      most += weight * instance.slots[slotsOf[first][index]].upper
    }
    return Row(terms: terms, limit: 0, slackUpper: most)
  }

  private func volume(_ slot: Int) -> Int64 { instance.classes[instance.slots[slot].unitClass].volume }
}
