/// What became of an attempt to place pieces side by side.
public enum PackingOutcome: Hashable, Sendable {
  /// A place for each piece, in the order given.
  case packed([Box])
  /// No arrangement exists.
  case impossible
  /// The steps allowed were used up first.
  case unknown
}

/// How many steps a search may still take, and whether somebody wants it stopped.
public struct StepBudget {
  public private(set) var left: Int64
  private let lent: Int64
  private let stop: () -> Bool
  /// Somebody wanted it stopped.
  public private(set) var stopped = false

  public init(steps: Int64, stop: @escaping () -> Bool = { false }) {
    left = steps
    lent = steps
    self.stop = stop
  }

  /// No step is left, or it was stopped.
  var isSpent: Bool { left <= 0 || stopped }

  /// Asks whether it is to be stopped, between long steps.
  mutating func isStopped() -> Bool {
    if !stopped && stop() { stopped = true }
    return stopped
  }

  /// Takes several steps at once; false once none is left.
  mutating func take(_ steps: Int64) -> Bool {
    if steps > 1 {
      left = max(0, left - steps + 1)
      if !stopped && stop() { stopped = true }
    }
    return take()
  }

  /// A budget of a part of the steps.
  func share(_ most: Int64) -> StepBudget { StepBudget(steps: min(left, most), of: self) }

  private init(steps: Int64, of whole: StepBudget) {
    left = steps
    lent = steps
    stop = whole.stop
  }

  /// Takes off what a part lent before has used.
  mutating func charge(_ part: StepBudget) {
    left -= part.lent - part.left
    stopped = part.stopped
  }

  /// Takes one step; false once none is left. The stop is asked every 256 steps.
  mutating func take() -> Bool {
    if left <= 0 || stopped { return false }
    left -= 1
    if left & 255 == 0 && stop() { stopped = true }
    return !stopped
  }
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
  if defiesColouring(grid.pieces, in: grid.hull) || defiesDiagonalColours(grid.pieces, in: grid.hull) {
    return .impossible
  }
  return grid.restored(settle(grid, &budget))
}

/// Pairs by the thousand are beyond any search; what is asked of more pieces is whether they can be built up.
private let mostSearched = 80

/// One way after another to settle it, the cheap ones first: building up; where nothing may stay empty or the grid is
/// coarse the search that fills corners; the one over relations.
private func settle(_ grid: Coarsening, _ budget: inout StepBudget) -> PackingOutcome {
  let pieces = grid.pieces
  var spaces = SpaceFilling(pieces, hull: grid.hull)
  if pieces.count > mostSearched {
    if defiesScales(pieces, in: grid.hull) { return .impossible }
    let axis = pieces.count > 300 ? nil : Flat.axis(pieces, hull: grid.hull)
    if let boxes = spaces?.run(axis == nil ? .max : 1_000, &budget) { return .packed(boxes) }
    if budget.isSpent { return .unknown }
    return axis.flatMap { fillFlat(grid, $0, &budget) } ?? .unknown
  }
  if let boxes = cornerArrangement(pieces, .first, &budget) { return .packed(boxes) }
  if let boxes = spaces?.run(10, &budget) { return .packed(boxes) }
  if defiesScales(pieces, in: grid.hull) { return .impossible }
  if let axis = Flat.axis(pieces, hull: grid.hull), let outcome = fillFlat(grid, axis, &budget) { return outcome }
  var blocks = BlockBuilding(pieces, hull: grid.hull)
  if let boxes = blocks?.run(most: 50, &budget) ?? cornerArrangement(pieces, .others, &budget) { return .packed(boxes) }
  if budget.isSpent { return .unknown }
  let corners = CornerFilling.promisingSteps(pieces, hull: grid.hull)
  if corners > 0 && coreIsImpossible(pieces, hull: grid.hull, steps: 60, &budget) { return .impossible }
  if corners > 0, let outcome = fillCorners(grid, corners, &budget) { return outcome }
  let relations = RelativePlacement(pieces)
  var share = budget
  var outcome = PackingOutcome.unknown
  for (steps, most) in [(40, 150), (200, 400)] as [(Int64, Int)] {
    share = budget.share(steps)
    outcome = relations.run(&share)
    budget.charge(share)
    if outcome != .unknown || budget.isSpent { return outcome }
    if coreIsImpossible(pieces, hull: grid.hull, steps: 2 * steps, &budget) { return .impossible }
    if budget.isSpent { return .unknown }
    // Of many pieces there are too many blocks for so few to be kept.
    if pieces.count <= 24, let boxes = blocks?.run(most: most, &budget) { return .packed(boxes) }
  }
  if corners == 0 && CornerFilling.mayHelp(pieces, hull: grid.hull) {
    share = budget.share(2_000)
    outcome = relations.run(&share)
    budget.charge(share)
    if outcome != .unknown || budget.isSpent { return outcome }
    if let outcome = fillCorners(grid, budget.left * 4 / 5, &budget) { return outcome }
  }
  return relations.run(&budget)
}

private let loosePlans: [(steps: Int64, order: Flat.Order)] = [
  (20, .area), (200, .area), (2_000, .area), (20_000, .area), (.max, .area),
]
private let tightPlans: [(steps: Int64, order: Flat.Order)] = [
  (20, .area), (200, .width), (2_000, .area), (3_000, .width), (3_000, .height), (3_000, .perimeter), (20_000, .area),
  (.max, .area),
]

/// Two ways, from one side and from the other in turn, each time with more steps.
///
/// - Returns: nil where the steps were used up and others are left.
private func fillFlat(_ grid: Coarsening, _ axis: Int, _ budget: inout StepBudget) -> PackingOutcome? {
  let (room, volume) = (grid.hull.extent.volume, grid.pieces.reduce(0) { $0 + $1.volume })
  // Where next to nothing may stay empty, luck is in the order.
  let isTight = (room - volume) * 50 <= room
  for (steps, order) in isTight ? tightPlans : loosePlans {
    for isTurned in [false, true] {
      let flat = Flat(grid.pieces, hull: grid.hull, axis: axis, isTurned: isTurned, order: order)
      var share = budget.share(steps)
      var outcome = GapFilling(flat).run(&share)
      budget.charge(share)
      if outcome != .unknown || budget.isSpent { return outcome }
      if order != .area { continue }
      share = budget.share(steps)
      outcome = ColumnFilling(flat).run(&share)
      budget.charge(share)
      if outcome != .unknown || budget.isSpent { return outcome }
    }
    if steps <= 2_000 && grid.pieces.count <= mostSearched
      && coreIsImpossible(grid.pieces, hull: grid.hull, steps: 2 * steps, &budget)
    {
      return .impossible
    }
    if budget.isSpent { return .unknown }
  }
  return nil
}

/// - Returns: nil where the steps were used up and others are left.
private func fillCorners(_ grid: Coarsening, _ most: Int64, _ budget: inout StepBudget) -> PackingOutcome? {
  var share = budget.share(most)
  let outcome = CornerFilling(grid.pieces, hull: grid.hull).run(&share)
  budget.charge(share)
  return outcome != .unknown || budget.isSpent ? outcome : nil
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
