/// Shares out things to pockets, a whole pocket at a time, guided by what all ways to fill one are worth together.
///
/// In fractions the least share of all pockets that takes everything is found by a linear program over ways to fill a
/// pocket. It also says what things are worth: where all that is left is worth more than all pockets left could hold
/// of worth, in exact whole numbers, it does not go in; and a way to fill a pocket that wastes more worth than there is
/// to spare leads nowhere. So one way after another is fixed, those around the thing with the fewest ways, first what
/// the program takes; states that failed are kept.
final class PatternSearch {
  enum Answer {
    /// What lies in each pocket that is filled.
    case packing([Filled])
    case none
    /// The work allowed did not suffice.
    case unknown
  }

  struct Filled {
    let kind: Int
    let parts: [PocketPatterns.Part]
  }

  /// Pockets that are alike.
  struct Kind {
    let room: Int64
    let count: Int
    /// For each place, whether the pockets take it.
    let admits: [Bool]
    /// They take one thing of any size: places for what stays at home.
    var isHome = false
  }

  /// Of each place what a unit takes, the largest first.
  let volumes: [Int64]
  let kinds: [Kind]
  let patterns: [PocketPatterns]
  var program: PatternProgram
  /// What is still to go in.
  var demand: [Int64]
  /// How many pockets of each kind are filled.
  var used: [Int]
  private var filled: [Filled] = []
  private var failed: StateSet
  /// How often the search may go on with another way than the first.
  var detours = 0
  /// Something was not gone into.
  private var isCut = false
  private let budget: Budget
  private let limit: Int64
  private var ownWork: Int64 = 0
  /// Steps of the budget's taken so far.
  private var paid: Int64 = 0

  /// What places and kinds are worth, in the units of ``scale``, and what that leaves to spare.
  struct Worth {
    var places: [Int64]
    /// No way to fill a pocket of the kind is worth more.
    var kinds: [Int64]
    var slack: Int64
  }

  /// - Parameters:
  ///   - volumes: of each place, the largest first.
  ///   - demand: of each place, how many units go in.
  ///   - limit: work after which it gives up.
  /// - Returns: nil where something goes nowhere, or there is nothing to share out.
  init?(volumes: [Int64], demand: [Int64], kinds: [Kind], budget: Budget, limit: Int64) {
    self.budget = budget
    self.volumes = volumes
    self.kinds = kinds
    self.demand = demand
    self.limit = limit
    patterns = kinds.map { kind in
      PocketPatterns(
        room: kind.isHome ? 1 : kind.room, volumes: kind.isHome ? volumes.map { _ in 1 } : volumes, admits: kind.admits)
    }
    var alone: [PatternProgram.Column] = []
    for place in volumes.indices {
      guard let kind = kinds.firstIndex(where: { $0.admits[place] && (volumes[place] <= $0.room || $0.isHome) }) else {
        return nil
      }
      let most = kinds[kind].isHome ? 1 : max(1, min(demand[place], kinds[kind].room / volumes[place]))
      alone.append(.init(kind: kind, parts: [.init(place: place, number: most)]))
    }
    if alone.isEmpty { return nil }
    program = PatternProgram(demand: demand, counts: kinds.map { $0.count }, alone: alone)
    used = kinds.map { _ in 0 }
    failed = StateSet(width: demand.count + kinds.count)
  }

  /// Work done: additions and multiplications, roughly.
  var work: Int64 { patterns.reduce(ownWork + program.work) { $0 + $1.work } }

  /// So much takes as long as a step of the budget's.
  static var workOfStep: Int64 { 8_000 }

  /// Whether nothing more may be done; pays for what was.
  var isSpent: Bool {
    let work = work
    let due = work / Self.workOfStep - paid
    if due > 0 {
      budget.charge(due - 1)
      _ = budget.take()
      paid += due
    }
    return work > limit || budget.interruption != nil
  }

  func run() -> Answer {
    for it in bestFit(everything: true).packing { program.add(.init(kind: it.kind, parts: it.parts)) }
    // Most loads go in by what the program takes, or nearly so; what does not is gone through to the end.
    for most in [0, 1, 3, Int.max] {
      (detours, isCut) = (most, false)
      if goesIn() { return .packing(filled) }
      if !isCut { return .none }
      if isSpent { break }
    }
    return .unknown
  }

  private var state: [Int64] { demand + used.map { Int64($0) } }

  /// Fills the pockets that are left; false where that does not go or, where ``isCut`` is set, may not.
  private func goesIn() -> Bool {
    if demand.allSatisfy({ $0 == 0 }) { return true }
    let state = state
    if failed.contains(state) { return false }
    let fit = bestFit(everything: false)
    if fit.isWhole {
      filled += fit.packing
      return true
    }
    guard let worth = relaxed() else {
      keep(state)
      return false
    }
    let wasCut = isCut
    let children = children(worth)
    isCut = !children.areAll
    let before = detours
    for (number, child) in children.ways.enumerated() {
      if isSpent || (number > 0 && detours == 0) {
        isCut = true
        break
      }
      if number > 0 && detours < .max { detours -= 1 }
      take(child, 1)
      if goesIn() { return true }
      take(child, -1)
    }
    detours = before
    if !isCut { keep(state) }
    isCut = isCut || wasCut
    return false
  }

  private func keep(_ state: [Int64]) {
    if failed.count < 1_000_000 / (state.count + 1) { failed.insert(state) }
  }

  private func take(_ child: Filled, _ sign: Int64) {
    for part in child.parts { demand[part.place] -= sign * part.number }
    used[child.kind] += Int(sign)
    if sign > 0 { filled.append(child) } else { filled.removeLast() }
  }

  func isOpen(_ kind: Int) -> Bool { used[kind] < kinds[kind].count }

  // MARK: At the first try

  private struct Open {
    let kind: Int
    var room: Int64
    var parts: [PocketPatterns.Part] = []
  }

  /// The largest first, each into the pocket in which it leaves least room.
  ///
  /// - Parameter everything: goes on where something does not go in.
  private func bestFit(everything: Bool) -> (packing: [Filled], isWhole: Bool) {
    var open: [Open] = []
    // What may stay at home does so only where nothing takes it.
    for isHome in [false, true] {
      for kind in kinds.indices where kinds[kind].isHome == isHome {
        for _ in used[kind]..<kinds[kind].count {
          open.append(Open(kind: kind, room: isHome ? .max : kinds[kind].room))
        }
      }
    }
    var isWhole = true
    for place in volumes.indices where demand[place] > 0 {
      for _ in 0..<demand[place] {
        ownWork += Int64(open.count)
        if let best = bestFit(place, open) {
          put(place, into: &open[best])
        } else {
          isWhole = false
          if !everything { return ([], false) }
        }
      }
    }
    return (open.filter { !$0.parts.isEmpty }.map { Filled(kind: $0.kind, parts: $0.parts) }, isWhole)
  }

  private func bestFit(_ place: Int, _ open: [Open]) -> Int? {
    var best: Int?
    for index in open.indices where open[index].room >= volumes[place] && kinds[open[index].kind].admits[place] {
      if let known = best, open[known].room <= open[index].room { continue }
      best = index
    }
    return best
  }

  private func put(_ place: Int, into pocket: inout Open) {
    pocket.room = kinds[pocket.kind].isHome ? 0 : pocket.room - volumes[place]
    if let last = pocket.parts.last, last.place == place {
      pocket.parts[pocket.parts.count - 1].number += 1
    } else {
      pocket.parts.append(.init(place: place, number: 1))
    }
  }
}
