import Loadout
import LoadoutGeometry

/// One unit to load into a root pocket: where it lies, where that is known, and how soon it is needed.
struct Load {
  let unit: Int
  let box: Box?
  let need: Reach
}

/// The order in which a root's units go in, first in first.
///
/// A box moved straight in along the opening's axis is in the way of any box that lies deeper behind it, so deeper
/// ones go first. That alone always leaves an order: along one axis "behind" cannot go round in circles. Within it,
/// what is needed last goes in first, so that what is needed first lies nearest to the opening.
///
/// - Complexity: O(n²) for n units.
func loadingOrder(_ loads: [Load], opening: Opening.Side) -> [Int] {
  var order: [Int] = []
  var waiting = Array(loads.indices)
  while !waiting.isEmpty {
    var best: Int?
    for candidate in waiting {
      let isBlocked = waiting.contains { other in
        other != candidate && blocks(loads[candidate].box, loads[other].box, opening)
      }
      if isBlocked { continue }
      if let known = best, loads[known].need >= loads[candidate].need { continue }
      best = candidate
    }
    guard let next = best else { break }
    order.append(loads[next].unit)
    waiting.removeAll { $0 == next }
  }
  return order
}

/// Whether `near`, once in, would be in the way of `deep`.
private func blocks(_ near: Box?, _ deep: Box?, _ opening: Opening.Side) -> Bool {
  guard let near, let deep else { return false }
  let axis =
    switch opening {
    case .top: 1
    case .front: 2
    case .left, .right: 0
    }
  for other in 0..<3 where other != axis {
    if near.origin[other] >= deep.end(other) || deep.origin[other] >= near.end(other) { return false }
  }
  // From the left things move towards larger x, so the way to a box leads over smaller x; else over larger ones.
  return opening == .left ? near.end(axis) <= deep.origin[axis] : near.origin[axis] >= deep.end(axis)
}
