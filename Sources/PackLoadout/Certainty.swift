import LoadoutSolver

/// How much of its verdict a plan keeps when the estimates it rests on are wrong.
struct Certainty {
  private let request: Request
  private let plan: Plan
  /// The choice that the plan takes before all others: a fit is sure of itself, as its headroom is; an overflow is sure
  /// where every choice overflows.
  private let choices: [KitChoice]
  private let budget: Budget
  private let solver: QuickSolver

  /// - Parameters:
  ///   - chosen: the choice that the plan takes.
  ///   - budget: steps for the questions asked here.
  init(_ plan: Plan, _ request: Request, chosen: Int, budget: Budget) {
    self.plan = plan
    self.request = request
    self.budget = budget
    solver = QuickSolver(budget: budget)
    choices = [request.choices[chosen]] + request.choices[..<chosen] + request.choices[(chosen + 1)...]
  }

  /// The largest of 0, 5, 10, 15, 20 and 30 % by which all estimated volumes may be off, against the verdict, and
  /// leave it as it is; as far as that is proven. Nil where the verdict is open.
  func percent() -> Int? {
    if plan.verdict == .undecided { return nil }
    let steps = [0, 5, 10, 15, 20, 30]
    var (good, bad) = (0, steps.count)
    // What has room enough mostly has a lot of it, and the last step is looked at first.
    if survives(change(by: steps[bad - 1])) { return steps[bad - 1] }
    bad -= 1
    while bad - good > 1 {
      let middle = (good + bad) / 2
      if survives(change(by: steps[middle])) { good = middle } else { bad = middle }
    }
    return steps[good]
  }

  /// The estimated figure that, off by itself, turns the verdict soonest; nil where none is proven to.
  ///
  /// Of several the largest volume, where so much per cent is most.
  func measureFirst() -> String? {
    let figures = volumes
    for step in [5, 10, 15, 20, 30] {
      let turning = figures.filter { figure in
        // Once the steps are used up nothing more is concluded.
        if budget.interruption != nil { return false }
        let change = change(by: step, only: figure.path)
        return !survivesAsItLies(change) && turns(change)
      }
      if budget.interruption != nil { return nil }
      if let largest = turning.max(by: { $0.volume < $1.volume }) { return largest.path }
    }
    return nil
  }

  private func change(by percent: Int, only figure: String? = nil) -> EstimatedVolumes {
    EstimatedVolumes(
      percent: Int64(percent), direction: plan.verdict == .fits ? .tighter : .roomier, only: figure)
  }

  // MARK: Questions

  private func survives(_ change: EstimatedVolumes) -> Bool {
    if plan.verdict == .overflows { return choices.allSatisfy { solver.overflows(question($0, change)) } }
    return survivesAsItLies(change) || solver.fits(question(choices[0], change))
  }

  /// Whether the verdict is proven to be the opposite.
  private func turns(_ change: EstimatedVolumes) -> Bool {
    if plan.verdict == .overflows { return choices.contains { solver.fits(question($0, change)) } }
    return solver.overflows(question(choices[0], change))
  }

  private func question(_ choice: KitChoice, _ change: EstimatedVolumes) -> Question {
    Question(
      kit: change.kit(choice.kit), pack: change.pack(request.pack), companion: request.companion,
      nothingOutside: request.nothingOutside, pins: request.pins)
  }

  /// Whether the plan's own arrangement still holds: mostly it does, and nothing needs to be searched.
  private func survivesAsItLies(_ change: EstimatedVolumes) -> Bool {
    if plan.verdict != .fits { return false }
    let pack = change.pack(plan.inputs.pack)
    let kit = change.kit(plan.inputs.kit)
    var volumes: [UnitName: Int64] = [:]
    for unit in kit.units where kit.entries[unit.entry].required {
      volumes[unit.name] = kit.entries[unit.entry].item.packedVolume.count
    }
    var indices: [String: Int] = [:]
    for (index, pocket) in pack.pockets.enumerated() { indices[pocket.id] = index }
    var used = [Int64](repeating: 0, count: pack.pockets.count)
    var counted: Int64 = 0
    var byRoot: [String: Int64] = [:]
    for placement in plan.placements {
      guard let volume = volumes[placement.unit] else { continue }
      var (place, counts) = (indices[placement.pocket], true)
      var root = placement.pocket
      while let index = place {
        root = pack.pockets[index].id
        used[index] += volume
        if pack.pockets[index].outside || pack.pockets[index].beyondCapacity { counts = false }
        place = pack.pockets[index].inside.flatMap { indices[$0] }
      }
      if counts {
        counted += volume
        byRoot[root, default: 0] += volume
      }
    }
    let missing = Set(MissingFigures(pack).volumes)
    var room: Int64 = 0
    for (index, pocket) in pack.pockets.enumerated() {
      let volume = pocket.knownVolume?.count
      if used[index] > volume ?? (missing.contains(index) ? 0 : .max) { return false }
      if pocket.inside == nil && !pocket.outside && !pocket.beyondCapacity { room += volume ?? 0 }
    }
    for carrier in pack.carriers {
      let carried = carrier.pockets.reduce(0) { $0 + (byRoot[$1] ?? 0) }
      if carried > carrier.capacity?.upper.count ?? .max { return false }
    }
    return counted <= pack.capacity?.upper.count ?? room
  }

  // MARK: Figures

  /// The estimated volumes that the verdict rests on, with what they come to.
  private var volumes: [(path: String, volume: Int64)] {
    var known: [String: Int64] = ["capacity": plan.inputs.pack.capacity?.upper.count ?? 0]
    for carrier in plan.inputs.pack.carriers {
      known["carriers.\(carrier.id).capacity"] = carrier.capacity?.upper.count
    }
    for pocket in plan.inputs.pack.pockets {
      let figure = pocket.volume == .notGiven ? "size" : "volume"
      known["pockets.\(pocket.id).\(figure)"] = pocket.knownVolume?.count
    }
    for entry in plan.inputs.kit.entries {
      let path = "items.\(entry.item.id).\(entry.item.volumeFigure)"
      known[path, default: 0] += entry.item.packedVolume.count * entry.quantity
    }
    return plan.restsOnEstimates.compactMap { path in known[path].map { (path, $0) } }
  }
}
