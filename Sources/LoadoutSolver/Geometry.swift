import Loadout
import LoadoutGeometry

/// Answers whether the rigid units of a root can lie side by side, and remembers.
final class Geometry {
  private let instance: Instance
  /// Root pocket -> slots with shapes in its tree.
  private(set) var slotsOfRoot: [(root: Int, slots: [Int])] = []
  private let memo: PackingMemo
  /// For each slot, the number of its units' kind in the memo; -1 until somebody asks.
  private var kinds: [Int32]
  /// The most search steps one question may take.
  private let stepsPerQuestion: Int64 = 120_000
  /// The most that an answer may take which is worth having only if it comes at once.
  let quickSteps: Int64 = 60

  init(_ instance: Instance, memo: PackingMemo) {
    self.instance = instance
    self.memo = memo
    kinds = [Int32](repeating: -1, count: instance.slots.count)
    for root in instance.tree.pack.pockets.indices where instance.tree.parents[root] == nil {
      let slots = instance.slots.indices.filter {
        instance.slots[$0].orientations != nil && instance.tree.root(of: instance.slots[$0].pocket) == root
      }
      if !slots.isEmpty { slotsOfRoot.append((root, slots)) }
    }
  }

  private func kind(_ slot: Int) -> Int32 {
    if kinds[slot] >= 0 { return kinds[slot] }
    guard let region = instance.tree.regions[instance.slots[slot].pocket],
      let orientations = instance.slots[slot].orientations
    else { preconditionFailure("a slot with shapes has a region") }
    kinds[slot] = memo.kind(of: Piece(region: region, orientations: orientations))
    return kinds[slot]
  }

  /// The kinds of what the counts put into these slots, in order, and the place among them of each unit in the slots'
  /// order.
  private func pieces(_ slots: [Int], _ counts: [Int64]) -> (kinds: PackingMemo.Kinds, places: [Int]) {
    var units: [(kind: Int32, unit: Int)] = []
    for slot in slots where counts[slot] > 0 {
      let kind = kind(slot)
      for _ in 0..<counts[slot] { units.append((kind, units.count)) }
    }
    units.sort { $0.kind == $1.kind ? $0.unit < $1.unit : $0.kind < $1.kind }
    var places = [Int](repeating: 0, count: units.count)
    for (place, unit) in units.enumerated() { places[unit.unit] = place }
    return (units.map { $0.kind }, places)
  }

  /// Whether the units that the counts put into a root's slots lie side by side.
  ///
  /// - Parameter steps: the most to take; where fewer than the usual, unknown is no more than "not seen at once".
  func outcome(_ slots: [Int], _ counts: [Int64], _ budget: Budget, steps: Int64? = nil) -> PackingOutcome {
    let kinds = pieces(slots, counts).kinds
    let steps = steps ?? stepsPerQuestion
    if let outcome = memo.outcome(kinds, steps: steps) { return outcome }
    return budget.geometry(atMost: steps) { steps in memo.pack(kinds, budget: &steps) }
  }

  /// The places found for what the counts put into a root's slots, in the slots' order; nil: nobody has found any.
  func places(_ slots: [Int], _ counts: [Int64]) -> [Box]? {
    let (kinds, places) = pieces(slots, counts)
    guard case .packed(let boxes) = memo.outcome(kinds, steps: 0) else { return nil }
    return places.map { boxes[$0] }
  }

  /// A smallest part of an impossible arrangement that is impossible too.
  func nogood(from slots: [Int], _ counts: [Int64], _ budget: Budget) -> Nogood {
    var kept = counts
    let bySize = slots.filter { counts[$0] > 0 }.sorted { volume($0) == volume($1) ? $0 < $1 : volume($0) < volume($1) }
    for slot in bySize {
      while kept[slot] > 0 {
        kept[slot] -= 1
        // A smaller combination is worth little more than the time it takes to see it.
        if outcome(slots, kept, budget, steps: quickSteps) != .impossible {
          kept[slot] += 1
          break
        }
      }
    }
    return Nogood(bySize.filter { kept[$0] > 0 }.map { Nogood.Literal(variable: $0, atLeast: kept[$0]) })
  }

  private func volume(_ slot: Int) -> Int64 { instance.classes[instance.slots[slot].unitClass].volume }
}
