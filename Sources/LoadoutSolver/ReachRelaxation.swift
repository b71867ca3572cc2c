import Loadout

/// Finds what must give way so that everything else is reached as it needs, where all of it is packed already.
struct ReachRelaxation {
  private let question: Question
  private let budget: Budget
  /// The plan's units that are out of reach.
  private let missed: Set<UnitName>

  init(_ question: Question, missed: [UnitName], budget: Budget) {
    self.question = question
    self.budget = budget
    self.missed = Set(missed)
  }

  /// Sets of required units, minimal under inclusion, that let everything else be within reach if they need not be:
  /// of one sort of unit, else of two; none that holds all that is out of reach anyway.
  func fixes(atMost most: Int) -> [ReachFix] {
    // Of units that are alike the highest numbers give way.
    let classes = question.instance(missing: .none, requiredOnly: true)
    let sorts = classes.classes.filter { $0.need < .packOff }.map { unitClass in
      unitClass.units.map { classes.units[$0].name }
    }
    var found: [ReachFix] = []
    for sort in sorts where found.count < most {
      if let units = fewest([sort]) { add(units, to: &found) }
    }
    if !found.isEmpty || sorts.count > 8 { return found }
    for (index, first) in sorts.enumerated() {
      for second in sorts[..<index] where found.count < most {
        if let units = fewest([second, first]) { add(units, to: &found) }
      }
    }
    return found
  }

  /// The fewest units of some sorts, the first ones of each kept within reach; nil where all of them do not do.
  private func fewest(_ sorts: [[UnitName]]) -> [UnitName]? {
    var counts = sorts.map { $0.count }
    func units() -> [UnitName] { zip(sorts, counts).flatMap { sort, count in sort.suffix(count) } }
    guard isWithinReach(relaxing: units()) else { return nil }
    for index in sorts.indices {
      var (bad, good) = (-1, counts[index])
      while good - bad > 1 {
        counts[index] = (good + bad) / 2
        if isWithinReach(relaxing: units()) { good = counts[index] } else { bad = counts[index] }
      }
      counts[index] = good
    }
    let units = units()
    return missed.isSubset(of: units) ? nil : units
  }

  private func isWithinReach(relaxing units: [UnitName], to level: Reach = .packOff) -> Bool {
    var relaxed = question
    relaxed.kit = question.kit.relaxing(Set(units), to: level)
    let instance = relaxed.instance(missing: .none, requiredOnly: true, withinReach: true)
    let feasibility = Feasibility(instance, budget: budget)
    return feasibility.canPack(feasibility.allRequired) == .yes
  }

  /// Solves with a set, giving way as little as does, and adds it if that bears it out.
  private func add(_ units: [UnitName], to fixes: inout [ReachFix]) {
    let level = isWithinReach(relaxing: units, to: .reachBehind) ? Reach.reachBehind : .packOff
    var relaxed = question
    relaxed.kit = question.kit.relaxing(Set(units), to: level)
    guard let places = places(relaxed, of: missed.union(units)) else { return }
    fixes.append(ReachFix(how: .relax, units: units.sorted(by: order), places: places))
  }

  /// The fix that leaves some units at home, solved again; nil where that does not bear it out.
  func leaving(_ units: [UnitName]) -> ReachFix? {
    let left = Set(units)
    var other = question
    other.kit = question.kit.leaving(left)
    // What stays is numbered anew: the pins go with it, and its names are told as they were.
    let old = question.kit.units.map { $0.name }.filter { !left.contains($0) }
    let new = other.kit.units.map { $0.name }
    let pockets = PinnedPockets(question.pins)
    other.pins = zip(old, new).compactMap { old, new in
      pockets[old].map { Pin(item: new.item, number: new.number, pocket: $0) }
    }
    var names: [UnitName: UnitName] = [:]
    for (old, new) in zip(old, new) { names[old] = new }
    let wanted = old.filter { missed.contains($0) }
    guard let places = places(other, of: Set(wanted.compactMap { names[$0] })) else { return nil }
    let told = wanted.compactMap { unit in
      places.first { $0.unit == names[unit] }.map { ReachFix.Place(unit: unit, pocket: $0.pocket) }
    }
    return ReachFix(how: .leave, units: units, places: told)
  }

  /// Where some units lie with everything packed and within reach; nil where that is not so.
  private func places(_ question: Question, of units: Set<UnitName>) -> [ReachFix.Place]? {
    // One way is not worth all the steps that are for all of them.
    let answer = budget.lend(atMost: 5_000) { part in Solver(budget: part).solve(question) }
    guard let solution = answer, solution.verdict == .fits,
      solution.objective.reachShortfall == 0
    else { return nil }
    return solution.placements.filter { units.contains($0.unit) }
      .map { ReachFix.Place(unit: $0.unit, pocket: $0.pocket) }
  }

  private func order(_ a: UnitName, _ b: UnitName) -> Bool {
    let units = question.kit.units
    return (units.firstIndex { $0.name == a } ?? 0) < (units.firstIndex { $0.name == b } ?? 0)
  }
}
