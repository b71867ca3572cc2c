/// What became of an attempt to place pieces side by side.
public enum PackingOutcome: Hashable, Sendable {
  /// A place for each piece, in the order given.
  case packed([Box])
  /// No arrangement exists.
  case impossible
  /// The steps allowed were used up first.
  case unknown
}

/// Places pieces without overlap, each whole inside its region, or proves that it cannot be done.
///
/// Quick tests come first (each piece alone, volumes), then constructive attempts, then a complete search over the
/// relative positions of all pairs. Regions may overlap and lie inside each other; no two pieces overlap anywhere.
///
/// - Complexity: exponential in the number of pieces in the worst case; `budget` bounds it.
public func pack(_ pieces: [Piece], budget: inout StepBudget) -> PackingOutcome {
  var usable = pieces
  for index in usable.indices {
    let region = usable[index].region.extent
    usable[index].orientations.removeAll { !$0.fits(in: region) }
    if usable[index].orientations.isEmpty { return .impossible }
  }
  if usable.count <= 1 {
    return .packed(usable.map { Box(origin: $0.region.origin, extent: $0.orientations[0]) })
  }
  if volumesExceedRegions(usable) { return .impossible }
  if usable.count > mostSearched && !SpaceFilling.isWorthwhile(usable, budget.left) { return .unknown }
  guard let grid = Coarsening(usable) else { return .impossible }
  return grid.restored(settle(grid, &budget))
}

/// Pairs by the thousand are beyond any search; what is asked of more pieces is whether they can be built up.
let mostSearched = 80

/// One way after another to settle it, the cheap ones first: building up; searches of their own for rectangles and
/// where nothing may stay empty or the grid is coarse; the one over relations.
private func settle(_ grid: Coarsening, _ budget: inout StepBudget) -> PackingOutcome {
  let (pieces, hull) = (grid.pieces, grid.hull)
  if pieces.count > mostSearched { return settleMany(grid, &budget) }
  if let boxes = cornerArrangement(pieces, .first, &budget) { return .packed(boxes) }
  if defiesColours(grid) { return .impossible }
  var spaces = SpaceFilling(pieces, hull: hull)
  if let boxes = spaces?.run(10, &budget) { return .packed(boxes) }
  if defiesScales(pieces, in: hull) { return .impossible }
  if budget.isSpent { return .unknown }
  if pieces.contains(where: { $0.region != hull }) { return search(grid, &budget) }
  guard let longer = Lengthening(pieces, hull: hull), let coarser = Coarsening(longer.pieces) else {
    return .impossible
  }
  if longer.hasChanged && (defiesColours(coarser) || defiesScales(coarser.pieces, in: coarser.hull)) {
    return .impossible
  }
  return longer.restored(coarser.restored(search(coarser, &budget)))
}

/// Fewer pieces are not loaded block by block: there are better ways.
private let fewestLoaded = 15

/// With how many steps each search is tried in turn, and how many blocks are kept of each number of pieces.
private let plan: [(steps: Int64, blocks: Int)] = [
  (40, 150), (200, 400), (1_000, 0), (4_000, 0), (16_000, 0), (64_000, 0), (.max, 0),
]

/// Searches of their own for rectangles, and then in turn, each time with more steps: the one that fills corners, where
/// little may stay empty; the one over relations; that of the largest pieces; blocks.
private func search(_ grid: Coarsening, _ budget: inout StepBudget) -> PackingOutcome {
  let (pieces, hull) = (grid.pieces, grid.hull)
  if let axis = Flat.axis(pieces, hull: hull) { return fillFlat(grid, axis, &budget) }
  var lattice = LatticeFilling(pieces, hull: hull)
  if let boxes = budget.lend(400, { lattice?.run(&$0) }) { return .packed(boxes) }
  var blocks = BlockBuilding(pieces, hull: hull)
  if let boxes = blocks?.run(most: 50, &budget) ?? cornerArrangement(pieces, .others, &budget) { return .packed(boxes) }
  if budget.isSpent { return .unknown }
  let relations = RelativePlacement(pieces)
  // Its blocks are not worth making for an answer that is to come at once.
  let loads = pieces.count < fewestLoaded || budget.left < 1_000 ? nil : SpaceBeam(pieces, hull: hull)
  for (steps, most) in plan {
    // Where little may stay empty on a coarse grid, the complete searches are quicker.
    let share: Int64 = CornerFilling.isWorthwhile(pieces, hull: hull, steps) ? 8 : 2
    if let boxes = budget.lend(steps / share, { loads?.run(&$0) }) { return .packed(boxes) }
    if budget.isSpent { return .unknown }
    if LevelFilling.isWorthwhile(pieces, hull: hull), var levels = LevelFilling(pieces, hull: hull) {
      let outcome = budget.lend(steps) { levels.run(&$0) }
      if outcome != .unknown || budget.isSpent { return outcome }
    }
    if CornerFilling.isWorthwhile(pieces, hull: hull, steps) {
      let outcome = budget.lend(steps) { CornerFilling(pieces, hull: hull).run(&$0) }
      if outcome != .unknown || budget.isSpent { return outcome }
    }
    let outcome = budget.lend(steps) { relations.run(&$0) }
    if outcome != .unknown || budget.isSpent { return outcome }
    if most == 0 { continue }
    if coreIsImpossible(pieces, hull: hull, steps: 2 * steps, &budget) { return .impossible }
    if budget.isSpent { return .unknown }
    // Of many pieces there are too many blocks for so few to be kept.
    if pieces.count <= 24, let boxes = blocks?.run(most: most, &budget) { return .packed(boxes) }
  }
  return .unknown
}

private func defiesColours(_ grid: Coarsening) -> Bool {
  defiesColouring(grid.pieces, in: grid.hull) || defiesDiagonalColours(grid.pieces, in: grid.hull)
}

/// Whether more pieces than can be searched can be built up; of rectangles some more is asked.
private func settleMany(_ grid: Coarsening, _ budget: inout StepBudget) -> PackingOutcome {
  let pieces = grid.pieces
  if defiesColours(grid) || defiesScales(pieces, in: grid.hull) { return .impossible }
  let axis = pieces.count > 300 ? nil : Flat.axis(pieces, hull: grid.hull)
  var spaces = SpaceFilling(pieces, hull: grid.hull)
  if let boxes = spaces?.run(1_000, &budget) { return .packed(boxes) }
  if budget.isSpent { return .unknown }
  if let axis { return fillFlat(grid, axis, &budget) }
  return SpaceBeam(pieces, hull: grid.hull)?.run(&budget).map { .packed($0) } ?? .unknown
}

/// Whether, for some region, the pieces that must lie within it have more volume than it.
private func volumesExceedRegions(_ pieces: [Piece]) -> Bool {
  for outer in pieces {
    var total: Int64 = 0
    for piece in pieces where outer.region.contains(piece.region) { total += piece.volume }
    if total > outer.region.extent.volume { return true }
  }
  return false
}

/// The box around all regions.
func hull(of pieces: [Piece]) -> Box {
  var hull = pieces[0].region
  for piece in pieces {
    for axis in 0..<3 {
      let start = min(hull.origin[axis], piece.region.origin[axis])
      hull.extent[axis] = max(hull.end(axis), piece.region.end(axis)) - start
      hull.origin[axis] = start
    }
  }
  return hull
}
