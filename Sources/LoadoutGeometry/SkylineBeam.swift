/// Fills a rectangle from below in many ways side by side: of those with as many pieces in them the likeliest go on. The
/// quick yes for rectangles that leave next to nothing empty.
///
/// Always the lowest gap is filled, from its left end. The likeliest have much area in them, since what is small can be
/// put anywhere later, and a skyline of few steps. What stays empty for certain is weighed as in `GapFilling`. It proves
/// nothing where it fails (beam search: P. S. Ow, T. E. Morton, "Filtered beam search in scheduling", International
/// Journal of Production Research 26, 1988).
final class SkylineBeam {
  /// A way so far.
  private struct State {
    var skyline: Skyline
    var left: [Int32]
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
    var score: Int64
  }

  private let flat: Flat
  private let width: Int
  /// What a step of a skyline counts for, in thousandths of a piece of average area.
  private let roughness: Int64
  private let sums: GapSums
  private var current: [State]
  private var next: [State]
  private var steps: [Step] = []
  private var looks: Int64 = 0

  /// Ways times kinds: more of them are not looked at side by side.
  private static let most = 150_000

  /// - Parameter width: how many ways go on; fewer where there are many kinds.
  init(_ flat: Flat, width: Int, roughness: Int64) {
    let width = min(width, Self.most / max(1, flat.kinds.count))
    (self.flat, self.width, self.roughness) = (flat, width, roughness)
    sums = GapSums(flat)
    let left = flat.kinds.map { Int32($0.members.count) }
    func states() -> [State] {
      (0..<width).map { _ in
        State(skyline: Skyline(capacity: flat.count + 2), left: left, slack: flat.slack, area: 0, last: -1)
      }
    }
    (current, next) = (states(), states())
  }

  deinit {
    sums.deallocate()
    for state in current + next { state.skyline.stretches.deallocate() }
  }

  func run(_ budget: inout StepBudget) -> [Box]? {
    if flat.slack < 0 { return nil }
    current[0].skyline.reset(width: flat.width)
    var count = 1
    for _ in 0..<flat.count {
      let candidates = candidates(count)
      looks = Int64(candidates.count) / 16
      count = extend(candidates)
      // So many take about as long as a step over relations.
      guard budget.take(1 + looks / 48), count > 0 else { return nil }
      swap(&current, &next)
    }
    return flat.boxes(placed(current[0].last))
  }

  private func placed(_ last: Int) -> [Flat.Placed] {
    var (placed, step): ([Flat.Placed], Int) = ([], last)
    while step >= 0 {
      placed.append(steps[step].placed)
      step = steps[step].before
    }
    return placed
  }

  /// What may come next in each state, the likeliest first.
  private func candidates(_ count: Int) -> [Candidate] {
    let whole = Int64(flat.width) * Int64(flat.height)
    var candidates: [Candidate] = []
    for index in 0..<count {
      let state = current[index]
      let gap = state.skyline.gap(ceiling: flat.height)
      for kind in flat.kinds.indices where state.left[kind] > 0 {
        for turn in flat.kinds[kind].turns where turn.x <= gap.width && turn.y <= flat.height - gap.height {
          let area = (state.area + flat.kinds[kind].area) * 1_000 * Int64(flat.count) / whole
          let steps = Int64(state.skyline.count) + change(gap, turn)
          candidates.append(Candidate(state: index, kind: kind, turn: turn, score: area - steps * roughness))
        }
      }
    }
    candidates.sort {
      if $0.score != $1.score { return $0.score > $1.score }
      return ($0.state, $0.kind, Int($0.turn.x)) < ($1.state, $1.kind, Int($1.turn.x))
    }
    return candidates
  }

  /// How many steps more a skyline has with a piece at the left end of its gap.
  private func change(_ gap: Skyline.Gap, _ turn: SIMD2<Int32>) -> Int64 {
    (turn.y == gap.left ? 0 : 1) - (turn.x == gap.width ? (turn.y == gap.depth && gap.depth != gap.left ? 2 : 1) : 0)
  }

  /// - Returns: how many states there are now in `next`.
  private func extend(_ candidates: [Candidate]) -> Int {
    var count = 0
    var known: Set<Int> = []
    for candidate in candidates {
      if count == width { break }
      looks += 1
      next[count].skyline.copy(from: current[candidate.state].skyline)
      next[count].left = current[candidate.state].left
      next[count].slack = current[candidate.state].slack
      next[count].area = current[candidate.state].area + flat.kinds[candidate.kind].area
      let gap = next[count].skyline.gap(ceiling: flat.height)
      next[count].left[candidate.kind] -= 1
      next[count].skyline.fill(gap, leaving: 0, width: candidate.turn.x, height: candidate.turn.y)
      if !mayGoOn(&next[count], &known) { continue }
      next[count].last = steps.count
      let at = SIMD2(gap.x, gap.height)
      let placed = Flat.Placed(kind: candidate.kind, turn: candidate.turn, at: at)
      steps.append(Step(before: current[candidate.state].last, placed: placed))
      count += 1
    }
    return count
  }

  /// Gives up gaps that nothing fits; false where too much stays empty, or another state is the same.
  private func mayGoOn(_ state: inout State, _ known: inout Set<Int>) -> Bool {
    if state.left.allSatisfy({ $0 == 0 }) { return true }
    while true {
      let gap = state.skyline.gap(ceiling: flat.height)
      if gap.depth == 0 { return false }
      if fits(gap, state.left) { break }
      state.slack -= Int64(gap.width) * Int64(gap.depth)
      if state.slack < 0 { return false }
      state.skyline.raise(gap)
    }
    // Two of as many figures are taken for the same: what is found does not rest on it.
    if !known.insert(figures(of: state)).inserted { return false }
    sums.collect(state.left)
    return sums.haveRoom(state.skyline, state.slack)
  }

  private func fits(_ gap: Skyline.Gap, _ left: [Int32]) -> Bool {
    for kind in flat.kinds.indices where left[kind] > 0 {
      for turn in flat.kinds[kind].turns where turn.x <= gap.width && turn.y <= flat.height - gap.height { return true }
    }
    return false
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
    for count in state.left { mix(count) }
    return Int(truncatingIfNeeded: UInt64(hash) << 32 | UInt64(other))
  }
}
