/// Loads a container block by block in several ways side by side: of those with as many blocks in them the likeliest go
/// on. The quick yes for many boxes that leave little empty.
///
/// How likely a way is tells the load that comes of it when from there on the block that suits a space best always goes
/// into it (I. Araya, M.-C. Riff, "A beam search approach to the container loading problem", Computers & Operations
/// Research 43, 2014). A block suits a space if it is large and what is left beside it along each axis can be filled by
/// sides that add up. Each time twice as many ways go on. It proves nothing where it fails.
final class SpaceBeam {
  private struct State {
    var spaces: MaximalSpaces
    var left: [Int32]
    var rest: Int
    var volume: Int64
    /// Where in `steps` its last block is.
    var last = -1
  }

  private struct Step {
    var before: Int
    var block: Int
    var start: SIMD3<Int32>
  }

  private struct Candidate {
    var state: State
    /// The volume its greedy load came to.
    var reached: Int64
  }

  private let pieces: [Piece]
  private let hull: Box
  private let loads: LoadBlocks
  /// For each axis and length, the greatest sum of sides up to it.
  private let fill: [[Int32]]
  private let turns: [[SIMD3<Int32>]]
  private var steps: [Step] = []
  private var looks: Int64 = 0
  private var round = 0

  /// So many looks at a block or a space take about as long as a step over relations.
  private static let looksPerStep: Int64 = 10_000
  /// How often what can be filled beside a block counts.
  private static let likings = [2, 1, 4]

  /// - Parameter blocks: how many are made to choose from, at the most.
  /// - Returns: nil where the pieces do not share a region.
  init?(_ pieces: [Piece], hull: Box, blocks: Int = 3_000) {
    if pieces.contains(where: { $0.region != hull }) { return nil }
    (self.pieces, self.hull) = (pieces, hull)
    loads = LoadBlocks(pieces, hull: hull, most: blocks)
    looks = 4 * loads.pairs
    fill = (0..<3).map { greatestSums(pieces, along: $0, upTo: hull.extent[$0]) }
    turns = loads.kinds.map { members in
      pieces[members[0]].orientations.map { SIMD3(Int32($0.x), Int32($0.y), Int32($0.z)) }
    }
  }

  /// Tries with more and more ways until the steps are used up.
  func run(_ budget: inout StepBudget) -> [Box]? {
    while !budget.isSpent {
      let (width, liking) = (1 << (round / Self.likings.count), Self.likings[round % Self.likings.count])
      if let boxes = search(width, liking, &budget) { return boxes }
      round += 1
    }
    return nil
  }

  /// Takes as many steps as the looks were worth.
  private func charge(_ budget: inout StepBudget) -> Bool {
    let taken = looks / Self.looksPerStep
    looks %= Self.looksPerStep
    return taken == 0 || budget.take(taken)
  }

  private func search(_ width: Int, _ liking: Int, _ budget: inout StepBudget) -> [Box]? {
    steps.removeAll(keepingCapacity: true)
    let whole = SIMD3(Int32(hull.extent.x), Int32(hull.extent.y), Int32(hull.extent.z))
    var states = [
      State(
        spaces: MaximalSpaces(whole), left: loads.kinds.map { Int32($0.count) }, rest: pieces.count, volume: 0)
    ]
    while !states.isEmpty {
      var candidates: [Candidate] = []
      guard budget.take() else { return nil }
      for var state in states {
        guard let space = openSpace(&state) else { continue }
        for block in choices(space, state.left, most: width, liking) {
          var next = state
          put(block, in: space, &next)
          let step = steps.count
          var load = next
          if complete(&load, liking) { return boxes(load.last) }
          steps.removeLast(steps.count - step)
          candidates.append(Candidate(state: next, reached: load.volume))
          if !charge(&budget) { return nil }
        }
      }
      states = best(candidates, width)
    }
    return nil
  }

  /// Those whose loads came to most; of several that are as full in both, one.
  private func best(_ candidates: [Candidate], _ width: Int) -> [State] {
    let order = candidates.indices.sorted {
      let (a, b) = (candidates[$0], candidates[$1])
      if a.reached != b.reached { return a.reached > b.reached }
      return a.state.volume == b.state.volume ? $0 < $1 : a.state.volume > b.state.volume
    }
    var states: [State] = []
    var last: (Int64, Int64) = (-1, -1)
    for index in order {
      let candidate = candidates[index]
      if (candidate.reached, candidate.state.volume) == last { continue }
      last = (candidate.reached, candidate.state.volume)
      states.append(candidate.state)
      if states.count == width { break }
    }
    return states
  }

  /// The space to fill next; those that nothing fits are forgotten.
  private func openSpace(_ state: inout State) -> MaximalSpaces.Space? {
    while let index = state.spaces.nearest() {
      looks += Int64(state.spaces.spaces.count)
      let space = state.spaces.spaces[index]
      if isOfUse(space.sides, state.left) { return space }
      state.spaces.forget(index)
    }
    return nil
  }

  private func isOfUse(_ room: SIMD3<Int32>, _ left: [Int32]) -> Bool {
    for kind in turns.indices where left[kind] > 0 {
      for turn in turns[kind] where turn.x <= room.x && turn.y <= room.y && turn.z <= room.z { return true }
    }
    return false
  }

  /// The blocks that suit a space best, in order.
  private func choices(_ space: MaximalSpaces.Space, _ left: [Int32], most: Int, _ liking: Int) -> [Int] {
    let room = space.sides
    var chosen: [(block: Int, score: Double)] = []
    for (index, block) in loads.blocks.enumerated() {
      // No block counts for more than its volume, and those that follow have no more.
      if chosen.count == most && Double(block.volume) <= chosen[most - 1].score { break }
      looks += 1
      let sides = block.sides
      if sides.x > room.x || sides.y > room.y || sides.z > room.z { continue }
      if loads.uses[block.uses].contains(where: { left[$0.kind] < $0.count }) { continue }
      let score = Double(block.volume) * suits(sides, room, liking)
      if chosen.count == most {
        if score <= chosen[most - 1].score { continue }
        chosen.removeLast()
      }
      var place = chosen.count
      while place > 0 && chosen[place - 1].score < score { place -= 1 }
      chosen.insert((index, score), at: place)
    }
    return chosen.map { $0.block }
  }

  /// What part of a space can be filled once a block is in it, as far as sides that add up tell.
  private func suits(_ sides: SIMD3<Int32>, _ room: SIMD3<Int32>, _ liking: Int) -> Double {
    var part = 1.0
    for axis in 0..<3 {
      let filled = sides[axis] + fill[axis][Int(room[axis] - sides[axis])]
      part *= Double(filled) / Double(room[axis])
    }
    var suits = part
    for _ in 1..<max(liking, 1) { suits *= part }
    return suits
  }

  private func put(_ index: Int, in space: MaximalSpaces.Space, _ state: inout State) {
    let block = loads.blocks[index]
    let start = state.spaces.corner(of: space, for: block.sides)
    for use in loads.uses[block.uses] {
      state.left[use.kind] -= use.count
      state.rest -= Int(use.count)
    }
    state.volume += block.volume
    let left = state.left
    looks += Int64(state.spaces.take(start, start &+ block.sides) { isOfUse($0, left) })
    steps.append(Step(before: state.last, block: index, start: start))
    state.last = steps.count - 1
  }

  /// Fills space after space with what suits it best; whether everything is in.
  private func complete(_ state: inout State, _ liking: Int) -> Bool {
    while state.rest > 0 {
      guard let space = openSpace(&state), let block = choices(space, state.left, most: 1, liking).first else {
        return false
      }
      put(block, in: space, &state)
    }
    return true
  }

  private func boxes(_ last: Int) -> [Box] {
    var boxes = pieces.map { Box(origin: hull.origin, extent: $0.orientations[0]) }
    var (used, step) = (loads.kinds.map { _ in 0 }, last)
    while step >= 0 {
      loads.pieces(of: loads.blocks[steps[step].block], at: steps[step].start) { kind, turn, at in
        let piece = loads.kinds[kind][used[kind]]
        used[kind] += 1
        boxes[piece].extent = turn
        for axis in 0..<3 { boxes[piece].origin[axis] += Int(at[axis]) }
      }
      step = steps[step].before
    }
    return boxes
  }
}
