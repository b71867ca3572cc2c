/// With how many steps rectangles are searched in turn, and in which order they are tried.
private typealias FlatPlan = [(steps: Int64, order: Flat.Order)]

private let loosePlan: FlatPlan = [(20, .area), (200, .area), (2_000, .area), (20_000, .area), (.max, .area)]
private let tightPlan: FlatPlan = [
  (20, .area), (200, .width), (2_000, .area), (3_000, .width), (3_000, .height), (3_000, .perimeter), (20_000, .area),
  (.max, .area),
]

/// Searches for packings of rectangles, two ways, from one side and from the other in turn, each time with more steps.
///
/// - Parameter axis: the one along which nothing lies behind another.
/// - Returns: nil where steps are left for other searches.
func fillFlat(_ grid: Coarsening, _ axis: Int, _ budget: inout StepBudget) -> PackingOutcome? {
  let (pieces, hull) = (grid.pieces, grid.hull)
  let room = hull.extent.volume
  let empty = room - pieces.reduce(0) { $0 + $1.volume }
  // Where next to nothing may stay empty, luck is in the order.
  for (steps, order) in empty * 50 <= room ? tightPlan : loosePlan {
    for isTurned in [false, true] {
      let flat = Flat(pieces, hull: hull, axis: axis, isTurned: isTurned, order: order)
      var outcome = budget.lend(steps) { GapFilling(flat).run(&$0) }
      if outcome != .unknown || budget.isSpent { return outcome }
      if order != .area { continue }
      outcome = budget.lend(steps) { ColumnFilling(flat).run(&$0) }
      if outcome != .unknown || budget.isSpent { return outcome }
    }
    if steps <= 2_000 && pieces.count <= mostSearched
      && coreIsImpossible(pieces, hull: hull, steps: 2 * steps, &budget)
    {
      return .impossible
    }
    if budget.isSpent { return .unknown }
  }
  return nil
}
