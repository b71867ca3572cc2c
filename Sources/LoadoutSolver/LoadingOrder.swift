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
/// ones go first. That alone always leaves an order: along one axis "behind" cannot go round in circles. It is made
/// from the opening inwards: of what nothing more lies in front of, the soonest needed goes in last.
///
/// - Complexity: O(n log n + b²) for n units of which b have a box.
func loadingOrder(_ loads: [Load], opening: Opening.Side) -> [Int] {
  let boxed = loads.indices.filter { loads[$0].box != nil }
  var inFront = [Int](repeating: 0, count: loads.count)
  for deep in boxed {
    for near in boxed where near != deep && blocks(loads[near].box, loads[deep].box, opening) { inFront[deep] += 1 }
  }
  // By level of need, what may go in next to last; within a level the kit's order.
  var ready = [[Int]](repeating: [], count: Reach.allCases.count)
  for index in loads.indices where inFront[index] == 0 { ready[loads[index].need.rawValue].append(index) }
  var order: [Int] = []
  while let level = ready.indices.first(where: { !ready[$0].isEmpty }), let next = ready[level].popLast() {
    order.append(loads[next].unit)
    guard loads[next].box != nil else { continue }
    for deep in boxed where deep != next && blocks(loads[next].box, loads[deep].box, opening) {
      inFront[deep] -= 1
      if inFront[deep] > 0 { continue }
      let level = loads[deep].need.rawValue
      ready[level].insert(deep, at: ready[level].firstIndex { $0 > deep } ?? ready[level].count)
    }
  }
  return order.reversed()
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
