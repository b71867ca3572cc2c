/// A complete search for packings of rectangles, for pieces of which none can lie behind another along some axis.
///
/// The rectangle is filled from below. Push everything down and left: in the lowest gap of what is filled, either a
/// piece lies in the left corner; or what lies over the left neighbour juts out, and up to that neighbour's height
/// nothing lies beneath, beside a piece that is higher than that; or the whole gap stays empty. What stays empty for
/// want of sides that add up is weighed at every point, along rows and along columns (M. Kenmochi and others, "Exact
/// algorithms for the two-dimensional strip packing problem with and without rotations", European Journal of
/// Operational Research 198, 2009). Points that led nowhere are remembered by all that counts of them.
final class GapFilling {
  private enum Outcome {
    case found
    case nothing
    case stopped
  }

  private let flat: Flat
  private let kindCount: Int
  private let left: UnsafeMutablePointer<Int32>
  private let turns: UnsafeMutablePointer<Flat.TurnEnds>
  private var placed: [Flat.Placed] = []
  private var skylines: [Skyline] = []
  private let sums: GapSums
  private let starts: SideSums
  private var memo: PointMemo?
  private var visits: Int64 = 0

  init(_ flat: Flat) {
    (self.flat, kindCount) = (flat, flat.kinds.count)
    turns = flat.ends()
    left = .allocate(capacity: flat.kinds.count)
    for kind in flat.kinds.indices { (left + kind).initialize(to: Int32(flat.kinds[kind].members.count)) }
    (sums, starts) = (GapSums(flat), SideSums(length: flat.width))
  }

  deinit {
    left.deallocate()
    turns.deallocate()
    sums.deallocate()
    starts.deallocate()
    for skyline in skylines { skyline.stretches.deallocate() }
    memo?.deallocate()
  }

  func run(_ budget: inout StepBudget) -> PackingOutcome {
    if flat.slack < 0 { return .impossible }
    skyline(at: 0)
    skylines[0].reset(width: flat.width)
    switch fill(0, flat.slack, &budget) {
    case .found: return .packed(flat.boxes(placed))
    case .nothing: return .impossible
    case .stopped: return .unknown
    }
  }

  private func skyline(at depth: Int) {
    while skylines.count <= depth { skylines.append(Skyline(capacity: flat.count + 2)) }
  }

  /// Fills the lowest gap in every way.
  ///
  /// - Parameter slack: what may still stay empty.
  private func fill(_ depth: Int, _ slack: Int64, _ budget: inout StepBudget) -> Outcome {
    if placed.count == flat.count { return .found }
    // So many of these take about as long as a step over relations.
    visits += 1
    if visits & 127 == 0 && !budget.take() { return .stopped }
    if let places = PointMemo.places(after: visits) {
      memo?.deallocate()
      memo = PointMemo(figures: 2 * min(flat.count, 40) + flat.kinds.count + 2, places: places)
    }
    let gap = skylines[depth].gap(ceiling: flat.height)
    if gap.depth == 0 { return .nothing }
    sums.collect(left)
    if !sums.haveRoom(skylines[depth], slack) || memo?.knows({ write(depth, $0) }) == true { return .nothing }
    skyline(at: depth + 1)
    let outcome = branch(depth, gap, slack, &budget)
    if case .nothing = outcome { memo?.add { write(depth, $0) } }
    return outcome
  }

  private func branch(_ depth: Int, _ gap: Skyline.Gap, _ slack: Int64, _ budget: inout StepBudget) -> Outcome {
    // Sums are those of this point: what may jut out is found before they change.
    var juts: [Int32] = []
    if gap.x > 0 && Int64(gap.left) <= slack { juts = self.juts(depth, gap, slack) }
    var outcome = fill(depth, gap, leaving: 0, slack, &budget)
    if case .nothing = outcome {} else { return outcome }
    for idle in juts {
      outcome = fill(depth, gap, leaving: idle, slack, &budget)
      if case .nothing = outcome {} else { return outcome }
    }
    let empty = Int64(gap.width) * Int64(gap.depth)
    if empty > slack { return .nothing }
    skylines[depth + 1].copy(from: skylines[depth])
    skylines[depth + 1].raise(gap)
    return fill(depth + 1, slack - empty, &budget)
  }

  /// Puts each kind into the gap, beside a part of it that stays empty.
  private func fill(
    _ depth: Int, _ gap: Skyline.Gap, leaving idle: Int32, _ slack: Int64, _ budget: inout StepBudget
  ) -> Outcome {
    let rest = slack - Int64(idle) * Int64(gap.left)
    let least = idle > 0 ? gap.left : 0
    // What makes the skyline smoother comes first.
    for isFlush in [true, false] {
      for kind in 0..<kindCount where left[kind] > 0 {
        for turn in turns[kind].isOne ? 0..<1 : 0..<2 {
          let turn = turn == 0 ? turns[kind].first : turns[kind].last
          if turn.x > gap.width - idle || turn.y > flat.height - gap.height || turn.y <= least { continue }
          if (turn.x == gap.width - idle || turn.y == gap.left) != isFlush { continue }
          let at = SIMD2(gap.x + idle, gap.height)
          if !flat.isMirrored(kind, turn, at: at.x, at.y) { continue }
          left[kind] -= 1
          placed.append(Flat.Placed(kind: kind, turn: turn, at: at))
          skylines[depth + 1].copy(from: skylines[depth])
          skylines[depth + 1].fill(gap, leaving: idle, width: turn.x, height: turn.y)
          let outcome = fill(depth + 1, rest, &budget)
          if case .nothing = outcome {} else { return outcome }
          placed.removeLast()
          left[kind] += 1
        }
      }
    }
    return .nothing
  }

  /// All that the rest of the search depends on.
  @inline(__always)
  private func write(_ depth: Int, _ figure: (Int32) -> Void) {
    let skyline = skylines[depth]
    figure(Int32(skyline.count))
    for index in 0..<skyline.count {
      figure(skyline.stretches[index].width)
      figure(skyline.stretches[index].height)
    }
    for kind in 0..<kindCount { figure(left[kind]) }
  }

  /// How far something over the left neighbour may jut out over the gap.
  private func juts(_ depth: Int, _ gap: Skyline.Gap, _ slack: Int64) -> [Int32] {
    starts.clear()
    var x: Int32 = 0
    for index in 0..<skylines[depth].count {
      x += skylines[depth].stretches[index].width
      if x < flat.width { starts.sums.insert(Int(x)) }
    }
    for kind in 0..<kindCount where left[kind] > 0 {
      starts.add(left[kind], turns[kind].first.x, or: turns[kind].last.x)
    }
    var juts: [Int32] = []
    var idle: Int32 = 1
    while idle < gap.width && Int64(idle) * Int64(gap.left) <= slack {
      if starts.has(gap.x + idle) { juts.append(idle) }
      idle += 1
    }
    return juts
  }
}
