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
    var uses: [[Draw]]?
    var isTaken = [Bool](repeating: false, count: slotsOf.count)
    var rows: [Row] = []
    for first in slotsOf.indices where !isTaken[first] && slotsOf[first].count > 1 {
      var last = first
      for next in slotsOf.indices where next > last && !isTaken[next] && lookEqual(first, next) {
        let known = uses ?? self.uses
        uses = known
        if !zip(slotsOf[first], slotsOf[next]).allSatisfy({ Self.areSame(known[$0], known[$1]) }) { continue }
        isTaken[next] = true
        rows.append(row(last, next))
        last = next
      }
    }
    return rows
  }

  /// What a slot draws: from limits that are its pocket's alone by their kind, from others by their number.
  private struct Draw: Equatable {
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

  /// Whether the same limits are drawn upon alike; no limit is named twice.
  private static func areSame(_ uses: [Draw], _ others: [Draw]) -> Bool {
    uses.count == others.count && uses.allSatisfy { others.contains($0) }
  }

  /// Whether two pockets are alike in all but the limits that are drawn upon.
  private func lookEqual(_ a: Int, _ b: Int) -> Bool {
    let tree = instance.tree
    if slotsOf[a].count != slotsOf[b].count || isInner[a] || isInner[b] { return false }
    if tree.parents[a] != tree.parents[b] { return false }
    // Shapes in two roots meet only their own; in one root they must have the very same room.
    if tree.regions[a] != tree.regions[b] { return false }
    return zip(slotsOf[a], slotsOf[b]).allSatisfy(lookEqual(slot:other:))
  }

  private func lookEqual(slot: Int, other: Int) -> Bool {
    let (first, second) = (instance.slots[slot], instance.slots[other])
    return first.unitClass == second.unitClass && first.upper == second.upper && first.reachCost == second.reachCost
      && first.careCost == second.careCost && first.strapCost == second.strapCost
      && instance.preferences.slots[slot] == instance.preferences.slots[other]
      && first.orientations == second.orientations
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
