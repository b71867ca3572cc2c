/// A search for packings of rectangles that first asks where along one axis they lie: column after column takes what
/// has room in it one over the other, wherever that is. Only where all have their columns it asks for the rows.
///
/// Where nothing fits the columns nothing fits at all, and that is seen soon: of what was put into columns before, only
/// how much of each column it takes counts for the rest, so that points are often met again (F. Clautiaux, J. Carlier,
/// A. Moukrim, "A new exact method for the two-dimensional orthogonal packing problem", European Journal of Operational
/// Research 183, 2007). In a packing pushed to the left everything starts at the left end or where something ends.
final class ColumnFilling {
  private enum Outcome {
    case found
    /// Nothing fits the columns.
    case nothing
    /// What fits the columns does not fit the rows.
    case misfit
    case stopped
  }

  /// What some columns have in them, up to an end.
  private struct Load {
    var end: Int32
    var height: Int32
  }

  private let flat: Flat
  private let left: UnsafeMutablePointer<Int32>
  private let turns: UnsafeMutablePointer<Flat.TurnEnds>
  private let kindCount: Int
  private var leftCount: Int
  private var placed: [Flat.Placed] = []
  /// What lies in the columns still open, by end; one profile after another on a stack.
  private var loads: [Load] = []
  private let columns: SideSums
  private let rows: SideSums
  private let suffixes: SuffixSums
  private var memo: PointMemo?
  private var visits: Int64 = 0
  /// Some rows were given up.
  private var isPartial = false
  /// About what part of all has been looked through, if every way on at a point had as much behind it.
  private(set) var progress = 0.0

  init(_ flat: Flat) {
    self.flat = flat
    (turns, kindCount) = (flat.ends(), flat.kinds.count)
    left = .allocate(capacity: flat.kinds.count)
    for kind in flat.kinds.indices { (left + kind).initialize(to: Int32(flat.kinds[kind].members.count)) }
    leftCount = flat.count
    suffixes = SuffixSums(flat)
    columns = SideSums(length: flat.height)
    rows = SideSums(length: flat.height)
    for kind in flat.kinds {
      rows.add(Int32(kind.members.count), kind.turns[0].y, or: kind.turns[kind.turns.count - 1].y)
    }
  }

  deinit {
    left.deallocate()
    turns.deallocate()
    columns.deallocate()
    rows.deallocate()
    memo?.deallocate()
  }

  func run(_ budget: inout StepBudget) -> PackingOutcome {
    if flat.slack < 0 { return .impossible }
    switch open(0, 0..<0, flat.slack, 1, &budget) {
    case .found: return .packed(flat.boxes(placed))
    case .nothing, .misfit: return isPartial ? .unknown : .impossible
    case .stopped: return .unknown
    }
  }

  private func take(_ budget: inout StepBudget) -> Bool {
    visits += 1
    if let places = PointMemo.places(after: visits) {
      memo?.deallocate()
      memo = PointMemo(figures: 2 * min(flat.count, 40) + flat.kinds.count + 2, places: places)
    }
    // So many of these take about as long as a step over relations.
    return visits & 127 != 0 || budget.take()
  }

  // MARK: Columns

  /// Fills what is right of `x`, where something ends.
  ///
  /// - Parameters:
  ///   - profile: what lies over `x` and beyond, in `loads`.
  ///   - slack: what may still stay empty.
  ///   - share: how much of all this is taken to be.
  private func open(
    _ x: Int32, _ profile: Range<Int>, _ slack: Int64, _ share: Double, _ budget: inout StepBudget
  ) -> Outcome {
    if leftCount == 0 { return arranged(&budget) }
    if !take(&budget) { return .stopped }
    if x >= flat.width || !hasRoom(x, profile, slack) || memo?.knows({ write(x, profile, $0) }) == true {
      progress += share
      return .nothing
    }
    var room = flat.height
    for index in profile { room -= loads[index].height }
    suffixes.open(left)
    let outcome = start(x, profile, from: 0, turn: 0, room, slack, share, &budget)
    suffixes.close()
    if case .nothing = outcome { memo?.add { write(x, profile, $0) } }
    return outcome
  }

  /// All that the rest of the search for columns depends on.
  @inline(__always)
  private func write(_ x: Int32, _ profile: Range<Int>, _ figure: (Int32) -> Void) {
    figure(x)
    for index in profile {
      figure(loads[index].end)
      figure(loads[index].height)
    }
    figure(Int32(UInt16.max))
    for kind in 0..<kindCount { figure(left[kind]) }
  }

  /// Lets further kinds start at `x`, in their order, or goes on to where the next thing ends.
  private func start(
    _ x: Int32, _ profile: Range<Int>, from first: Int, turn firstTurn: Int, _ room: Int32, _ slack: Int64,
    _ share: Double, _ budget: inout StepBudget
  ) -> Outcome {
    if !take(&budget) { return .stopped }
    let next = profile.isEmpty ? flat.width : loads[profile.lowerBound].end
    if suffixes.idle(first, room) * Int64(min(next - x, suffixes.leastWidth)) > slack {
      progress += share
      return .nothing
    }
    let ways = ways(x, from: first, turn: firstTurn, room)
    let share = share / Double(ways + 1)
    var isNothing = true
    for kind in first..<kindCount where left[kind] > 0 {
      for index in (kind == first ? firstTurn : 0)..<(turns[kind].isOne ? 1 : 2) {
        let turn = index == 0 ? turns[kind].first : turns[kind].last
        if !mayStart(kind, turn, at: x, room) { continue }
        left[kind] -= 1
        leftCount -= 1
        placed.append(Flat.Placed(kind: kind, turn: turn, at: SIMD2(x, 0)))
        let next = add(turn, at: x, to: profile)
        let outcome = start(x, next, from: kind, turn: index, room - turn.y, slack, share, &budget)
        switch outcome {
        case .found, .stopped: return outcome
        case .misfit: isNothing = false
        case .nothing: break
        }
        loads.removeLast(loads.count - next.lowerBound)
        placed.removeLast()
        left[kind] += 1
        leftCount += 1
      }
    }
    let end = profile.isEmpty ? x : loads[profile.lowerBound].end
    let empty = Int64(room) * Int64(end - x)
    if profile.isEmpty || (leftCount > 0 && empty > slack) {
      progress += share
      return isNothing ? .nothing : .misfit
    }
    let outcome = open(end, profile.dropFirst(), slack - empty, share, &budget)
    if case .nothing = outcome { return isNothing ? .nothing : .misfit }
    return outcome
  }

  private func mayStart(_ kind: Int, _ turn: SIMD2<Int32>, at x: Int32, _ room: Int32) -> Bool {
    turn.y <= room && turn.x <= flat.width - x && flat.isMirrored(kind, turn, at: x, 0)
  }

  /// How many kinds and turns may start next.
  private func ways(_ x: Int32, from first: Int, turn firstTurn: Int, _ room: Int32) -> Int {
    var ways = 0
    for kind in first..<kindCount where left[kind] > 0 {
      let turns = turns[kind]
      if (kind > first || firstTurn == 0) && mayStart(kind, turns.first, at: x, room) { ways += 1 }
      if !turns.isOne && mayStart(kind, turns.last, at: x, room) { ways += 1 }
    }
    return ways
  }

  /// The profile with something more in it, behind all others on the stack.
  private func add(_ turn: SIMD2<Int32>, at x: Int32, to profile: Range<Int>) -> Range<Int> {
    let (from, end) = (loads.count, x + turn.x)
    var isIn = false
    for index in profile {
      var load = loads[index]
      if !isIn && load.end >= end {
        isIn = true
        if load.end == end {
          load.height += turn.y
        } else {
          loads.append(Load(end: end, height: turn.y))
        }
      }
      loads.append(load)
    }
    if !isIn { loads.append(Load(end: end, height: turn.y)) }
    return from..<loads.count
  }

  /// Whether what stays empty for certain is no more than what may, and what is wide has room in the middle.
  private func hasRoom(_ x: Int32, _ profile: Range<Int>, _ slack: Int64) -> Bool {
    columns.clear()
    for kind in 0..<kindCount where left[kind] > 0 {
      columns.add(left[kind], turns[kind].first.y, or: turns[kind].last.y)
    }
    var room = flat.height
    for index in profile { room -= loads[index].height }
    var (empty, from) = (Int64(0), x)
    for index in profile {
      let load = loads[index]
      empty += columns.idle(room) * Int64(load.end - from)
      if empty > slack { return false }
      room += load.height
      from = load.end
    }
    empty += columns.idle(room) * Int64(flat.width - from)
    return empty <= slack && hasMiddle(x, profile)
  }

  /// Whether pieces over half as long as what is left have room one over the other: wherever they start, they cover its
  /// middle.
  private func hasMiddle(_ x: Int32, _ profile: Range<Int>) -> Bool {
    for kind in 0..<kindCount where left[kind] > 0 {
      let side = leastSide(kind).x
      if side > flat.width - x { return false }
      if 2 * side <= flat.width - x { continue }
      // At the start of what it covers in any case.
      let place = flat.width - side
      var load: Int32 = 0
      for index in profile where loads[index].end > place { load += loads[index].height }
      for other in 0..<kindCount where left[other] > 0 {
        let least = leastSide(other)
        if flat.width - least.x <= place && x + least.x > place { load += left[other] * least.y }
      }
      if load > flat.height { return false }
    }
    return true
  }

  private func leastSide(_ kind: Int) -> SIMD2<Int32> {
    let (first, last) = (turns[kind].first, turns[kind].last)
    return SIMD2(min(first.x, last.x), min(first.y, last.y))
  }

  // MARK: Rows

  /// Looks for rows for what has columns.
  private func arranged(_ budget: inout StepBudget) -> Outcome {
    var patience = 2_000
    let outcome = arrange(0, &patience, &budget)
    if case .nothing = outcome { return .misfit }
    if case .misfit = outcome {
      isPartial = true
      return .misfit
    }
    return outcome
  }

  /// Gives rows to pieces in the order of their columns, each where sums of heights let it rest.
  ///
  /// - Returns: `misfit` where its patience was used up.
  private func arrange(_ index: Int, _ patience: inout Int, _ budget: inout StepBudget) -> Outcome {
    if index == placed.count { return .found }
    if !take(&budget) { return .stopped }
    patience -= 1
    if patience < 0 { return .misfit }
    let own = placed[index]
    var y: Int32 = 0
    while y + own.turn.y <= flat.height {
      var next = y
      for other in placed[..<index]
      where other.at.x + other.turn.x > own.at.x && other.at.y < y + own.turn.y && other.at.y + other.turn.y > y {
        next = max(next, other.at.y + other.turn.y)
      }
      if next > y || !rows.has(y) || !flat.isMirrored(own.kind, own.turn, at: own.at.x, y) {
        y = max(next, y + 1)
        continue
      }
      placed[index].at.y = y
      let outcome = arrange(index + 1, &patience, &budget)
      if case .nothing = outcome {} else { return outcome }
      y += 1
    }
    return .nothing
  }
}
