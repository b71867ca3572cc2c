/// Whether the largest pieces alone do not fit: of them every search knows sooner, since the small ones only multiply
/// the ways in which it fails.
///
/// - Parameters:
///   - steps: the most for each number of pieces.
/// - Returns: false where nothing is known.
func coreIsImpossible(_ pieces: [Piece], hull: Box, steps: Int64, _ budget: inout StepBudget) -> Bool {
  let order = pieces.indices.sorted {
    pieces[$0].volume == pieces[$1].volume ? $0 < $1 : pieces[$0].volume > pieces[$1].volume
  }
  var taken = Int64(0)
  for (index, piece) in order.enumerated() {
    taken += pieces[piece].volume
    let count = index + 1
    // Fewer leave too much room for it to be worth a look; of twins all are taken.
    if count < 3 || count == order.count || 2 * taken < hull.extent.volume { continue }
    if pieces[order[count]] == pieces[piece] { continue }
    guard let grid = Coarsening(order[..<count].map { pieces[$0] }) else { return true }
    if cornerArrangement(grid.pieces, .first, &budget) != nil { continue }
    if defiesScales(grid.pieces, in: grid.hull) { return true }
    if isImpossible(grid, steps, &budget) { return true }
    if budget.isSpent { return false }
  }
  return false
}

private func isImpossible(_ grid: Coarsening, _ steps: Int64, _ budget: inout StepBudget) -> Bool {
  var outcome = budget.lend(steps) { RelativePlacement(grid.pieces).run(&$0) }
  if outcome != .unknown { return outcome == .impossible }
  guard let axis = Flat.axis(grid.pieces, hull: grid.hull) else { return false }
  for isTurned in [false, true] {
    let flat = Flat(grid.pieces, hull: grid.hull, axis: axis, isTurned: isTurned)
    outcome = budget.lend(steps) { ColumnFilling(flat).run(&$0) }
    if outcome != .unknown { return outcome == .impossible }
  }
  return false
}
