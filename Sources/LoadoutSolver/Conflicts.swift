import Loadout

/// Finds smallest sets of required units that no arrangement packs together, and names what forbids each.
struct Conflicts {
  private let instance: Instance
  private let known: KnownPackings
  private let budget: Budget
  /// How many sets of several units are looked for; single units are all named.
  private let mostSets = 3

  init(_ known: KnownPackings, budget: Budget) {
    self.known = known
    instance = known.instance
    self.budget = budget
  }

  /// Smallest sets first, then in the kit's order.
  ///
  /// - Parameter isOneEnough: one reason is all that is wanted: a thing by itself, else a set that is minimal under
  ///   inclusion.
  func all(isOneEnough: Bool = false) -> [Conflict] {
    var found: [SmallestConflict.Refuted] = []
    var rest = known.allRequired
    for index in instance.classes.indices where rest[index] > 0 {
      let most = instance.slotsOf[index].isEmpty ? 0 : mostAlone(index, rest[index])
      if most < rest[index] {
        var alone = [Int64](repeating: 0, count: rest.count)
        alone[index] = most
        let isMinimal = most == 0 || known.canPack(alone) == .yes
        alone[index] = most + 1
        found.append(.init(units: alone, isMinimal: isMinimal))
        rest[index] = most
      }
    }
    let search = SmallestConflict(known, budget: budget)
    var sets = 0
    let wanted = isOneEnough ? min(1, mostSets) : mostSets
    if isOneEnough && !found.isEmpty { sets = wanted }
    while sets < wanted, known.canPack(rest) == .no {
      let smallest = isOneEnough ? search.minimal(rest) : search.smallest(of: rest)
      found.append(smallest)
      sets += 1
      // The next set must do without one of these units.
      guard let drop = smallest.units.indices.first(where: { smallest.units[$0] > 0 }) else { break }
      rest[drop] = smallest.units[drop] - 1
    }
    let sizes = found.map { $0.units.reduce(0, +) }
    let order = found.indices.sorted { sizes[$0] == sizes[$1] ? $0 < $1 : sizes[$0] < sizes[$1] }
    return order.map { conflict(found[$0]) }
  }

  /// How many units of a class go in with nothing else there.
  private func mostAlone(_ index: Int, _ number: Int64) -> Int64 {
    var alone = [Int64](repeating: 0, count: instance.classes.count)
    var (good, bad): (Int64, Int64) = (0, number + 1)
    while bad - good > 1 {
      // The whole is asked first: it is the usual answer.
      let middle = bad == number + 1 && good == 0 ? number : (good + bad) / 2
      alone[index] = middle
      if known.canPack(alone) == .no { bad = middle } else { good = middle }
    }
    return good
  }

  /// The units a set stands for: of interchangeable ones the first.
  private func units(_ set: [Int64]) -> [UnitName] {
    var indices: [Int] = []
    for (index, number) in set.enumerated() { indices += instance.classes[index].units.prefix(Int(number)) }
    return indices.sorted().map { instance.units[$0].name }
  }

  private func conflict(_ refuted: SmallestConflict.Refuted) -> Conflict {
    var conflict = blamed(refuted.units)
    conflict.isMinimal = refuted.isMinimal
    if !instance.pins.isEmpty { conflict.pinned = PinBlame(instance, budget: budget).pins(of: conflict.units) }
    return conflict
  }

  private func blamed(_ set: [Int64]) -> Conflict {
    let units = units(set)
    let members = set.indices.filter { set[$0] > 0 }
    if members.count == 1, set[members[0]] == 1, instance.slotsOf[members[0]].isEmpty {
      return Refusals(instance.tree, nothingOutside: instance.nothingOutside, withinReach: instance.withinReach)
        .conflict(instance.classes[members[0]], units)
    }
    // Whatever stopped the search for it, a reason that is told is to be the true one.
    let own = budget.interruption == nil ? budget : Budget(nodes: 1_500, after: budget)
    return Blame(instance, set, budget: own).conflict(units)
  }
}
