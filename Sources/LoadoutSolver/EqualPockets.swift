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
  /// - Complexity: O(pockets² × slots of a pocket × uses of a slot²).
  var rows: [Row] {
    var isTaken = [Bool](repeating: false, count: slotsOf.count)
    var rows: [Row] = []
    for first in slotsOf.indices where !isTaken[first] && slotsOf[first].count > 1 {
      var last = first
      for next in slotsOf.indices where next > last && !isTaken[next] && lookEqual(first, next) {
        if !drawAlike(first, next) { continue }
        isTaken[next] = true
        rows.append(row(last, next))
        last = next
      }
    }
    return rows
  }

  /// Whether the things of both pockets draw on the same limits alike; no limit is named twice.
  private func drawAlike(_ a: Int, _ b: Int) -> Bool {
    let tables = instance.tables
    return zip(slotsOf[a], slotsOf[b]).allSatisfy { first, second in
      let (uses, others) = (tables.uses(of: first), tables.uses(of: second))
      return uses.count == others.count
        && uses.allSatisfy { use in
          others.contains {
            tables.amounts[use] == tables.amounts[$0]
              && areSame(tables.resources[use], in: a, tables.resources[$0], in: b)
          }
        }
    }
  }

  /// Whether two limits are one, or each is its pocket's own of the same kind, and they are equal.
  private func areSame(_ resource: Int, in pocket: Int, _ other: Int, in next: Int) -> Bool {
    if resource == other { return true }
    let (first, second) = (instance.resources[resource], instance.resources[other])
    if first.limit != second.limit { return false }
    return switch (first.kind, second.kind) {
    case (.volume(pocket), .volume(next)), (.weight(pocket), .weight(next)), (.count(pocket), .count(next)): true
    default: false
    }
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
    // Fields are read in place: a slot of its own would be copied with its orientations.
    let slots = instance.slots
    return slots[slot].unitClass == slots[other].unitClass && slots[slot].upper == slots[other].upper
      && slots[slot].reachCost == slots[other].reachCost && slots[slot].careCost == slots[other].careCost
      && slots[slot].strapCost == slots[other].strapCost
      && instance.preferences.slots[slot] == instance.preferences.slots[other]
      && slots[slot].orientations == slots[other].orientations
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
