/// With how many steps rectangles are searched in turn, and in which order they are tried.
private typealias FlatPlan = [(steps: Int64, order: Flat.Order)]

private let loosePlan: FlatPlan = [(20, .area), (200, .area), (1_000, .area), (4_000, .area), (10_000, .area)]
private let tightPlan: FlatPlan = [
  (20, .area), (200, .width), (1_000, .area), (300, .width), (300, .height), (300, .perimeter), (4_000, .area),
]

/// Searches for packings of rectangles, each time with more steps: over relations, and in two ways of their own from one
/// side and from the other.
///
/// - Parameter axis: the one along which nothing lies behind another.
func fillFlat(_ grid: Coarsening, _ axis: Int, _ budget: inout StepBudget) -> PackingOutcome {
  let (pieces, hull) = (grid.pieces, grid.hull)
  let room = hull.extent.volume
  let empty = room - pieces.reduce(0) { $0 + $1.volume }
  let relations = pieces.count <= mostSearched ? RelativePlacement(pieces) : nil
  var sides = FlatSides(pieces, hull: hull, axis: axis)
  let isTight = empty * 50 <= room
  // Where next to nothing may stay empty, luck is in the order.
  for (index, (steps, order)) in (isTight ? tightPlan : loosePlan).enumerated() {
    if isTight && steps >= 4_000 {
      let outcome = sides.runTight(&budget)
      if outcome != .unknown || budget.isSpent { return outcome }
    }
    if order == .area, let relations {
      let outcome = budget.lend(steps) { relations.run(&$0) }
      if outcome != .unknown || budget.isSpent { return outcome }
    }
    let outcome = sides.run(steps, order, &budget)
    if outcome != .unknown || budget.isSpent { return outcome }
    if isTight && index < earlyBeams.count {
      if let boxes = sides.beam(earlyBeams[index], budget.left / 10, &budget) { return .packed(boxes) }
      if budget.isSpent { return .unknown }
    }
    if steps == 1_000 && pieces.count >= 30 {
      if let boxes = budget.lend(4 * steps, { SpaceBeam(pieces, hull: hull)?.run(&$0) }) { return .packed(boxes) }
      if budget.isSpent { return .unknown }
    }
    if steps <= 1_000 && order == .area && pieces.count <= mostSearched
      && budget.lend(4 * steps, { coreIsImpossible(pieces, hull: hull, steps: 2 * steps, &$0) })
    {
      return .impossible
    }
    if budget.isSpent { return .unknown }
  }
  return sides.finish(&budget)
}

/// How many ways go on side by side, how many ways on from each are tried, and whether pilots fly on in vain.
private typealias Beam = (width: Int, choices: Int, isPatient: Bool)

private let earlyBeams: [Beam] = [(4, 8, true), (30, 8, false), (100, 8, true)]
private let lateBeams: [Beam] = [(300, 8, false), (300, 20, true)]
private let lastBeams: [Beam] = [(1_000, 10, false), (1_000, 20, true)]

/// A rectangle seen from one side and from the other, and how far the search for columns comes from each.
private struct FlatSides {
  private let pieces: [Piece]
  private let hull: Box
  private let axis: Int
  private var progress: [Double] = [0, 0]

  /// From so many steps on the search for columns goes on from the side alone that came farther with fewer.
  private static let telling: Int64 = 4_000
  /// So much after fewer steps: what is left is likely to see the end, since points met again become more.
  private static let promising = 0.000_5

  init(_ pieces: [Piece], hull: Box, axis: Int) { (self.pieces, self.hull, self.axis) = (pieces, hull, axis) }

  private func flat(isTurned: Bool, _ order: Flat.Order = .area) -> Flat {
    Flat(pieces, hull: hull, axis: axis, isTurned: isTurned, order: order)
  }

  private var better: Bool { progress[1] > progress[0] }

  mutating func run(_ steps: Int64, _ order: Flat.Order, _ budget: inout StepBudget) -> PackingOutcome {
    for isTurned in [false, true] {
      let flat = flat(isTurned: isTurned, order)
      var outcome = budget.lend(steps) { GapFilling(flat).run(&$0) }
      if outcome != .unknown || budget.isSpent { return outcome }
      if order != .area || (steps >= Self.telling && isTurned != better) { continue }
      let columns = ColumnFilling(flat)
      outcome = budget.lend(steps) { columns.run(&$0) }
      if outcome != .unknown || budget.isSpent { return outcome }
      progress[isTurned ? 1 : 0] = columns.progress
    }
    return .unknown
  }

  /// Beams, or columns where those alone are worth most of the steps.
  func runTight(_ budget: inout StepBudget) -> PackingOutcome {
    let isPromising = max(progress[0], progress[1]) >= Self.promising
    for beam in lateBeams {
      if let boxes = self.beam(beam, budget.left / (isPromising ? 20 : 4), &budget) { return .packed(boxes) }
      if budget.isSpent { return .unknown }
    }
    if isPromising {
      return budget.lend(budget.left / 16 * 15) { ColumnFilling(flat(isTurned: better)).run(&$0) }
    }
    for beam in lastBeams {
      if let boxes = self.beam(beam, budget.left / 3, &budget) { return .packed(boxes) }
      if budget.isSpent { return .unknown }
    }
    return .unknown
  }

  /// From one side and from the other, with so many steps at the most.
  func beam(_ beam: Beam, _ steps: Int64, _ budget: inout StepBudget) -> [Box]? {
    budget.lend(steps) { part in
      for isTurned in [false, true] {
        let search = SkylineBeam(
          flat(isTurned: isTurned), width: beam.width, choices: beam.choices, isPatient: beam.isPatient)
        if let boxes = search.run(&part) { return boxes }
        if part.isSpent { return nil }
      }
      return nil
    }
  }

  /// With all steps left: columns; where those are a long way off, gaps before them.
  func finish(_ budget: inout StepBudget) -> PackingOutcome {
    let isFarOff = max(progress[0], progress[1]) * Double(budget.left) * 20 < Double(Self.telling)
    for isTurned in isFarOff ? [false, true] : [] {
      let flat = flat(isTurned: isTurned)
      let outcome = budget.lend(budget.left / 3) { GapFilling(flat).run(&$0) }
      if outcome != .unknown || budget.isSpent { return outcome }
    }
    return ColumnFilling(flat(isTurned: better)).run(&budget)
  }
}
