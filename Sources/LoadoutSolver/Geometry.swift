import Loadout
import LoadoutGeometry

/// Answers whether the rigid units of a root can lie side by side, and remembers.
final class Geometry {
  private let instance: Instance
  /// Root pocket -> slots with shapes in its tree.
  private(set) var slotsOfRoot: [(root: Int, slots: [Int])] = []
  private var known: [[Int64]: PackingOutcome] = [:]
  /// The most search steps one question may take.
  private let stepsPerQuestion: Int64 = 60_000

  init(_ instance: Instance) {
    self.instance = instance
    for root in instance.tree.pack.pockets.indices where instance.tree.parents[root] == nil {
      let slots = instance.slots.indices.filter {
        instance.slots[$0].orientations != nil && instance.tree.root(of: instance.slots[$0].pocket) == root
      }
      if !slots.isEmpty { slotsOfRoot.append((root, slots)) }
    }
  }

  /// One piece for each unit the counts put into these slots, in the slots' order.
  private func pieces(_ slots: [Int], _ counts: [Int64]) -> [Piece] {
    var pieces: [Piece] = []
    for slot in slots where counts[slot] > 0 {
      guard let region = instance.tree.regions[instance.slots[slot].pocket],
        let orientations = instance.slots[slot].orientations
      else { continue }
      let piece = Piece(region: region, orientations: orientations)
      for _ in 0..<counts[slot] { pieces.append(piece) }
    }
    return pieces
  }

  /// Places for the units that the counts put into a root's slots, in the slots' order.
  ///
  /// - Parameter steps: the most to take; where fewer than the usual, unknown is no more than "not seen at once".
  func outcome(_ slots: [Int], _ counts: [Int64], _ budget: Budget, steps: Int64? = nil) -> PackingOutcome {
    let key = key(slots, counts)
    if let outcome = known[key] { return outcome }
    let outcome = budget.geometry(atMost: steps ?? stepsPerQuestion) { steps in
      pack(pieces(slots, counts), budget: &steps)
    }
    switch outcome {
    // Places found are kept, however many: an arrangement accepted on their strength must have them in the end, when
    // there may be no time left to look again.
    case .packed: known[key] = outcome
    // A question cut short is not an answer to keep; one that used up its own steps would use them up again.
    case .impossible, .unknown:
      if known.count < 20_000 && (outcome == .impossible || (steps == nil && budget.interruption == nil)) {
        known[key] = outcome
      }
    }
    return outcome
  }

  /// The places found for what the counts put into a root's slots, in the slots' order; nil: nobody has found any.
  func places(_ slots: [Int], _ counts: [Int64]) -> [Box]? {
    guard case .packed(let boxes) = known[key(slots, counts)] else { return nil }
    return boxes
  }

  private func key(_ slots: [Int], _ counts: [Int64]) -> [Int64] {
    var key: [Int64] = []
    for slot in slots where counts[slot] > 0 { key += [Int64(slot), counts[slot]] }
    return key
  }

  /// A smallest part of an impossible arrangement that is impossible too.
  func nogood(from slots: [Int], _ counts: [Int64], _ budget: Budget) -> Nogood {
    var kept = counts
    let bySize = slots.filter { counts[$0] > 0 }.sorted { volume($0) == volume($1) ? $0 < $1 : volume($0) < volume($1) }
    for slot in bySize {
      while kept[slot] > 0 {
        kept[slot] -= 1
        // A smaller combination is worth little more than the time it takes to see it.
        if outcome(slots, kept, budget, steps: 400) != .impossible {
          kept[slot] += 1
          break
        }
      }
    }
    return Nogood(bySize.filter { kept[$0] > 0 }.map { Nogood.Literal(variable: $0, atLeast: kept[$0]) })
  }

  private func volume(_ slot: Int) -> Int64 { instance.classes[instance.slots[slot].unitClass].volume }
}
