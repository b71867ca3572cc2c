import LoadoutFiles
import LoadoutReport
import LoadoutSolver

/// A plan in the making: from a solution's arrangement to everything a reader is told of it.
struct PlanDraft {
  var plan: Plan
  let solution: Solution
  private let sentences: Sentences
  /// How long one other pack, or one swap, may be asked about.
  private let mostStepsPerPack: Int64 = 1_500
  /// How long the litres that would do may be asked for, so that other packs get their turn.
  private let mostStepsForLitres: Int64 = 70_000

  init(_ request: Request, _ choice: KitChoice, _ solution: Solution, nodes: Int64) {
    self.solution = solution
    sentences = Sentences(kit: choice.kit, pack: request.pack, pins: request.pins, companion: request.companion)
    // An overflow is proven by its first level, whatever became of the others.
    let isProven = solution.isOptimal || solution.verdict == .overflows
    plan = Plan(
      run: request.run, pack: request.pack.id, verdict: solution.verdict,
      undecidedBecause: solution.undecidedBecause,
      inputs: PlanInputs(
        kit: choice.kit, pack: request.pack, companion: request.companion, nothingOutside: request.nothingOutside,
        chosen: choice.chosen, rates: choice.rates, worn: choice.worn, pins: request.pins),
      objective: solution.objective,
      proof: Proof(
        optimal: solution.isOptimal, bound: solution.bounds, how: isProven ? .exhausted : .limit, nodes: nodes
      ),
      placements: solution.placements)
    count()
  }

  // MARK: What the arrangement comes to

  private mutating func count() {
    let pack = plan.inputs.pack
    var items: [String: Item] = [:]
    for entry in plan.inputs.kit.entries { items[entry.item.id] = entry.item }
    var parents: [String: String] = [:]
    for pocket in pack.pockets { parents[pocket.id] = pocket.inside }
    var inside: [String: CubicMillimetres] = [:]
    var weight: Grams? = Grams(0)
    for placement in plan.placements {
      guard let item = items[placement.unit.item] else { continue }
      var place: String? = placement.pocket
      while let pocket = place {
        inside[pocket, default: CubicMillimetres(0)] += item.packedVolume
        place = parents[pocket]
      }
      if let grams = item.carriedWeight { weight? += grams } else { weight = nil }
    }
    var contents = plan.placements.compactMap { items[$0.unit.item]?.contents }
    for entry in plan.inputs.worn {
      if let grams = entry.item.carriedWeight {
        weight? += Grams(grams.count * entry.quantity)
      } else {
        weight = nil
      }
      contents += [Contents](repeating: entry.item.contents, count: Int(entry.quantity))
    }
    plan.pockets = pack.pockets.map {
      PocketUse(id: $0.id, used: inside[$0.id] ?? CubicMillimetres(0), volume: $0.knownVolume)
    }
    plan.used = solution.used
    plan.capacity = solution.statedCapacity
    plan.weight = weight
    plan.packWeight = pack.weight?.upper
    plan.shortfalls = solution.shortfalls
    plan.supplies = Supplies(contents, lastingAt: plan.inputs.rates)
  }

  // MARK: Why, and what then

  /// Fills in conflicts, fixes, headroom and reasons, with steps of their own.
  mutating func explain(_ depth: Planner.Depth, _ catalogue: Catalogue, budget: Budget) {
    let explainer = Explainer(solution, budget: budget)
    if plan.verdict == .overflows {
      // What may stay at home is found first: it tells the search for conflicts what does go in. Other loads and packs
      // come last: reasons that the steps no longer suffice for would be larger than need be.
      if depth.isTold { plan.fixes = explainer.leaveSets(atMost: depth == .brief ? 3 : 10).map { .leave($0) } }
      plan.conflicts = explainer.conflicts(isOneEnough: !depth.isTold).map(worded)
      if depth.isTold { plan.fixes += swaps(catalogue, budget) + biggerPack(depth, explainer, catalogue, budget) }
    }
    if plan.verdict == .fits && depth.isTold { plan.headroomPercent = explainer.headroom() }
    if plan.verdict == .fits && plan.objective.reachShortfall > 0 && depth.isTold {
      plan.reachConflicts = explainer.reachConflicts().map { conflict in
        var conflict = conflict
        conflict.text = sentences.sentence(forReach: conflict)
        return conflict
      }
      plan.fixes = explainer.reachFixes(atMost: depth == .brief ? 3 : 10).map { .reach($0) }
    }
    plan.leftOut = solution.leftOut.map { LeftOut(unit: $0, because: reason($0, explainer)) }
    plan.restsOnEstimates = Estimates(plan).paths
  }

  private func worded(_ conflict: Conflict) -> Conflict {
    var conflict = conflict
    conflict.text = sentences.sentence(for: conflict)
    return conflict
  }

  private func reason(_ unit: UnitName, _ explainer: Explainer) -> String {
    if let refusal = explainer.refusal(of: unit) { return sentences.sentence(for: refusal) }
    if let conflict = plan.conflicts.first(where: { $0.units.contains(unit) }) { return conflict.text }
    guard let pocket = PinnedPockets(plan.inputs.pins)[unit] else { return "what is packed leaves no room for it" }
    return sentences.sentence(forNoRoomIn: pocket)
  }

  private func biggerPack(
    _ depth: Planner.Depth, _ explainer: Explainer, _ catalogue: Catalogue, _ budget: Budget
  ) -> [Fix] {
    let litres = explainer.leastLitres(atMost: mostStepsForLitres)
    var takers: [String] = []
    // At a glance the packs that hold what this one would have to are the nearest; smaller ones rarely do.
    let least = depth == .brief ? litres.map { CubicMillimetres($0 * 100_000 - 1) } : nil
    for id in catalogue.packIDs(over: least ?? plan.capacity) where id != plan.pack {
      guard let pack = catalogue.unsourcedPack(id), takes(pack, nil, [], budget) else { continue }
      takers.append(id)
      if depth == .brief && takers.count > Sentences.packsNamed { break }
    }
    return litres == nil && takers.isEmpty ? [] : [.biggerPack(litreTenths: litres, packs: takers)]
  }

  private func swaps(_ catalogue: Catalogue, _ budget: Budget) -> [Fix] {
    var fixes: [Fix] = []
    var seen: [String] = []
    for entry in plan.inputs.kit.entries where entry.required && !seen.contains(entry.item.id) {
      seen.append(entry.item.id)
      var kit = plan.inputs.kit
      guard let id = entry.item.smallerChoice,
        let smaller = kit.entries.first(where: { $0.item.id == id })?.item ?? catalogue.item(id)
      else { continue }
      for index in kit.entries.indices where kit.entries[index].item.id == entry.item.id {
        kit.entries[index].item = smaller
      }
      if takes(plan.inputs.pack, kit, pins(in: kit), budget) { fixes.append(.swap(from: entry.item.id, to: id)) }
    }
    return fixes
  }

  /// The plan's pins for a kit with another item in place of one: what takes its place is pinned to where it was.
  private func pins(in kit: Kit) -> [Pin] {
    if plan.inputs.pins.isEmpty { return [] }
    let pockets = PinnedPockets(plan.inputs.pins)
    return zip(plan.inputs.kit.units, kit.units).compactMap { old, new in
      pockets[old.name].map { Pin(item: new.name.item, number: new.name.number, pocket: $0) }
    }
  }

  /// Whether everything required goes into a pack for sure. Pins are of the plan's own pack.
  ///
  /// - Parameter kit: nil: the plan's own.
  private func takes(_ pack: Pack, _ kit: Kit?, _ pins: [Pin], _ budget: Budget) -> Bool {
    var question = solution.question
    if let kit { question.kit = kit }
    question.pack = pack
    question.pins = pins
    // A pack that takes long to tell is passed over, so that the others get their turn.
    return budget.lend(atMost: mostStepsPerPack) { part in QuickSolver(budget: part).fits(question) }
  }
}
