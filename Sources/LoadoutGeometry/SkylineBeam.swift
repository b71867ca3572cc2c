/// Fills a rectangle from below in many ways side by side: of those with as many pieces in them the likeliest go on. The
/// quick yes for rectangles that leave next to nothing empty.
///
/// Always the lowest gap is filled, from its left end. How likely a way is tells its pilot: from there on, what fits a
/// gap best is put into it until all is in or too much stays empty, and the area in it by then counts (beam search: P. S.
/// Ow, T. E. Morton, "Filtered beam search in scheduling", International Journal of Production Research 26, 1988; C.
/// Duin, S. Voß, "The Pilot method", Networks 34, 1999). What stays empty for certain is weighed as in `GapFilling`. It
/// proves nothing where it fails.
final class SkylineBeam {
  /// A way so far.
  private struct State {
    var skyline: Skyline
    let left: UnsafeMutablePointer<Int32>
    /// What may still stay empty.
    var slack: Int64
    var area: Int64
    /// Where in `steps` its last piece is.
    var last: Int
  }

  private struct Step {
    var before: Int
    var placed: Flat.Placed
  }

  private struct Candidate {
    var state: Int
    var kind: Int
    var turn: SIMD2<Int32>
    /// What the pilot got in.
    var reached: Int64
    /// By what lies there now: much area, since what is small can be put anywhere later, and a skyline of few steps.
    var score: Int64
  }

  private let flat: Flat
  private let kindCount: Int
  private let turns: UnsafeMutablePointer<Flat.TurnEnds>
  private let areas: UnsafeMutablePointer<Int64>
  private let width: Int
  private let choices: Int
  /// Whether pilots go on where too much stays empty already.
  private let isPatient: Bool
  private let sums: GapSums
  private var current: [State]
  private var next: [State]
  private let scratch: State
  private let pilot: State
  private var steps: [Step] = []
  /// What the pilot has put in.
  private var flown: [Flat.Placed] = []
  private var looks: Int64 = 0

  /// So many looks at a piece take about as long as a step over relations.
  private static let looksPerStep: Int64 = 8_000
  /// What a step of a skyline counts for, in thousandths of a piece of average area.
  private static let roughness: Int64 = 500

  /// - Parameters:
  ///   - width: how many ways go on.
  ///   - choices: how many ways on from each a pilot is sent.
  init(_ flat: Flat, width: Int, choices: Int, isPatient: Bool) {
    (self.flat, self.width, self.choices, self.isPatient) = (flat, width, choices, isPatient)
    (sums, turns, kindCount) = (GapSums(flat), flat.ends(), flat.kinds.count)
    areas = .allocate(capacity: kindCount)
    for kind in flat.kinds.indices { (areas + kind).initialize(to: flat.kinds[kind].area) }
    func state() -> State {
      let left = UnsafeMutablePointer<Int32>.allocate(capacity: flat.kinds.count)
      for kind in flat.kinds.indices { (left + kind).initialize(to: Int32(flat.kinds[kind].members.count)) }
      return State(skyline: Skyline(capacity: flat.count + 2), left: left, slack: flat.slack, area: 0, last: -1)
    }
    (scratch, pilot) = (state(), state())
    current = (0..<width).map { _ in state() }
    next = (0..<width).map { _ in state() }
  }

  deinit {
    sums.deallocate()
    turns.deallocate()
    areas.deallocate()
    for state in current + next + [scratch, pilot] {
      state.skyline.stretches.deallocate()
      state.left.deallocate()
    }
  }

  func run(_ budget: inout StepBudget) -> [Box]? {
    if flat.slack < 0 { return nil }
    current[0].skyline.reset(width: flat.width)
    var count = 1
    for depth in 0..<flat.count {
      var candidates: [Candidate] = []
      var known: Set<Int> = []
      for index in 0..<count {
        for choice in choices(at: index) {
          guard let candidate = tried(choice, rest: flat.count - depth - 1, &known) else { continue }
          if candidate.reached == .max {
            let placed = placed(current[index].last) + [last(candidate)] + flown
            return flat.boxes(placed)
          }
          candidates.append(candidate)
        }
        let taken = looks / Self.looksPerStep
        looks %= Self.looksPerStep
        if taken > 0 && !budget.take(taken) { return nil }
      }
      guard !candidates.isEmpty, budget.take() else { return nil }
      count = goOn(candidates)
      swap(&current, &next)
    }
    return nil
  }

  private func placed(_ last: Int) -> [Flat.Placed] {
    var (placed, step): ([Flat.Placed], Int) = ([], last)
    while step >= 0 {
      placed.append(steps[step].placed)
      step = steps[step].before
    }
    return placed
  }

  private func last(_ candidate: Candidate) -> Flat.Placed {
    let gap = current[candidate.state].skyline.gap(ceiling: flat.height)
    return Flat.Placed(kind: candidate.kind, turn: candidate.turn, at: SIMD2(gap.x, gap.height))
  }

  /// What may come next, the likeliest first and no more than pilots are sent for.
  private func choices(at index: Int) -> [Candidate] {
    let state = current[index]
    let whole = Int64(flat.width) * Int64(flat.height)
    let gap = state.skyline.gap(ceiling: flat.height)
    var choices: [Candidate] = []
    for kind in flat.kinds.indices where state.left[kind] > 0 {
      let area = (state.area + flat.kinds[kind].area) * 1_000 * Int64(flat.count) / whole
      for turn in flat.kinds[kind].turns where turn.x <= gap.width && turn.y <= flat.height - gap.height {
        let steps = Int64(state.skyline.count) + change(gap, turn)
        let choice = Candidate(
          state: index, kind: kind, turn: turn, reached: 0, score: area - steps * Self.roughness)
        if choices.count == self.choices {
          if choices[choices.count - 1].score >= choice.score { continue }
          choices.removeLast()
        }
        var place = choices.count
        while place > 0 && choices[place - 1].score < choice.score { place -= 1 }
        choices.insert(choice, at: place)
      }
    }
    looks += Int64(flat.kinds.count)
    return choices
  }

  /// How many steps more a skyline has with a piece at the left end of its gap.
  private func change(_ gap: Skyline.Gap, _ turn: SIMD2<Int32>) -> Int64 {
    (turn.y == gap.left ? 0 : 1) - (turn.x == gap.width ? (turn.y == gap.depth && gap.depth != gap.left ? 2 : 1) : 0)
  }

  /// A way on with what its pilot reached; nil: too much stays empty, or another way leads to the same.
  private func tried(_ choice: Candidate, rest: Int, _ known: inout Set<Int>) -> Candidate? {
    var state = scratch
    guard extend(choice, into: &state) else { return nil }
    if rest > 0 {
      // Two of as many figures are taken for the same: what is found does not rest on it.
      if !known.insert(figures(of: state)).inserted { return nil }
      sums.collect(state.left)
      looks += Int64(flat.kinds.count) * 4
      if !sums.haveRoom(state.skyline, state.slack) { return nil }
    }
    var candidate = choice
    candidate.reached = fly(from: state, rest)
    return candidate
  }

  /// - Returns: how many states there are now in `next`.
  private func goOn(_ candidates: [Candidate]) -> Int {
    let order = candidates.indices.sorted {
      let (a, b) = (candidates[$0], candidates[$1])
      return a.reached == b.reached ? a.score == b.score ? $0 < $1 : a.score > b.score : a.reached > b.reached
    }
    let count = min(width, order.count)
    for (place, index) in order[..<count].enumerated() {
      let candidate = candidates[index]
      _ = extend(candidate, into: &next[place])
      next[place].last = steps.count
      steps.append(Step(before: current[candidate.state].last, placed: last(candidate)))
    }
    return count
  }

  /// Puts a piece in and gives up gaps that nothing fits; false where too much stays empty.
  private func extend(_ choice: Candidate, into state: inout State) -> Bool {
    copy(current[choice.state], to: &state)
    let gap = state.skyline.gap(ceiling: flat.height)
    state.left[choice.kind] -= 1
    state.area += flat.kinds[choice.kind].area
    // A turn may take more than the kind does at the least.
    state.slack -= Int64(choice.turn.x) * Int64(choice.turn.y) - flat.kinds[choice.kind].area
    state.skyline.fill(gap, leaving: 0, width: choice.turn.x, height: choice.turn.y)
    while true {
      let gap = state.skyline.gap(ceiling: flat.height)
      if state.slack < 0 { return false }
      if gap.depth == 0 || fits(gap, state.left) { return true }
      state.slack -= Int64(gap.width) * Int64(gap.depth)
      state.skyline.raise(gap)
    }
  }

  private func copy(_ other: State, to state: inout State) {
    state.skyline.copy(from: other.skyline)
    state.left.update(from: other.left, count: flat.kinds.count)
    (state.slack, state.area) = (other.slack, other.area)
  }

  private func fits(_ gap: Skyline.Gap, _ left: UnsafeMutablePointer<Int32>) -> Bool {
    let room = SIMD2(gap.width, flat.height - gap.height)
    for kind in 0..<kindCount where left[kind] > 0 {
      let (first, last) = (turns[kind].first, turns[kind].last)
      if (first.x <= room.x && first.y <= room.y) || (last.x <= room.x && last.y <= room.y) { return true }
    }
    return false
  }

  /// Puts what fits a gap best into it, gap after gap.
  ///
  /// - Returns: the area in it in the end; the greatest there is: all `rest` pieces are in.
  private func fly(from start: State, _ rest: Int) -> Int64 {
    var (state, rest) = (pilot, rest)
    copy(start, to: &state)
    flown.removeAll(keepingCapacity: true)
    while rest > 0 {
      let gap = state.skyline.gap(ceiling: flat.height)
      if gap.depth == 0 { return state.area }
      guard let (kind, turn) = best(for: gap, state.left) else {
        state.slack -= Int64(gap.width) * Int64(gap.depth)
        if state.slack < 0 && !isPatient { return state.area }
        state.skyline.raise(gap)
        continue
      }
      state.left[kind] -= 1
      state.area += areas[kind]
      rest -= 1
      var at = SIMD2(gap.x, gap.height)
      if turn.x < gap.width && turn.y != gap.left && (turn.y == gap.right || gap.right > gap.left) {
        at.x += gap.width - turn.x
        state.skyline.fillRight(gap, width: turn.x, height: turn.y)
      } else {
        state.skyline.fill(gap, leaving: 0, width: turn.x, height: turn.y)
      }
      flown.append(Flat.Placed(kind: kind, turn: turn, at: at))
    }
    return .max
  }

  /// What is as wide as a gap and as high as its neighbours, as far as there is such a thing; then what is large.
  private func best(for gap: Skyline.Gap, _ left: UnsafeMutablePointer<Int32>) -> (Int, SIMD2<Int32>)? {
    var best: (Int, SIMD2<Int32>)?
    var (most, largest) = (-1, Int64(0))
    let highest = flat.height - gap.height
    looks += Int64(kindCount)
    for kind in 0..<kindCount where left[kind] > 0 {
      let area = areas[kind]
      for index in turns[kind].isOne ? 0..<1 : 0..<2 {
        let turn = index == 0 ? turns[kind].first : turns[kind].last
        if turn.x > gap.width || turn.y > highest { continue }
        let (onLeft, onRight) = (turn.y == gap.left ? 1 : 0, turn.y == gap.right ? 1 : 0)
        let flush = turn.x == gap.width ? 1 + onLeft + onRight : max(onLeft, onRight)
        if flush > most || (flush == most && area > largest) { (best, most, largest) = ((kind, turn), flush, area) }
      }
    }
    return best
  }

  /// A number that other states hardly ever have.
  private func figures(of state: State) -> Int {
    var hash: UInt32 = 0x811c_9dc5
    var other: UInt32 = 0x9e37_79b9
    func mix(_ figure: Int32) {
      hash = (hash ^ UInt32(bitPattern: figure)) &* 0x0100_0193
      other = (other &+ UInt32(bitPattern: figure)) &* 0x85eb_ca6b ^ (other >> 13)
    }
    for index in 0..<state.skyline.count {
      mix(state.skyline.stretches[index].width)
      mix(state.skyline.stretches[index].height)
    }
    for kind in flat.kinds.indices { mix(state.left[kind]) }
    return Int(truncatingIfNeeded: UInt64(hash) << 32 | UInt64(other))
  }
}
