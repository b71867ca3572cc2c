import Loadout

extension Evidence {
  /// The six levels, counted again.
  var objective: Objective {
    var objective = Objective()
    for unit in unpacked {
      let entry = entry(of: unit)
      if entry.required {
        objective.requiredLeftOut += 1
        objective.leftOutVolume.count += entry.item.packedVolume.count
      } else {
        objective.optionalLeftOut += 1
      }
    }
    for unit in packed { charge(unit.entry, in: unit.pocket, to: &objective) }
    return objective
  }

  /// Adds what a unit of the entry misses where it lies.
  func charge(_ entry: Kit.Entry, in pocket: Int, to objective: inout Objective) {
    for miss in misses(of: entry, in: pocket) {
      switch miss.kind {
      case .reach: objective.reachShortfall += Int64(reach(of: pocket).rawValue - entry.need.rawValue)
      case .dry, .closed: objective.careShortfall += 1
      }
    }
    if tree.isOutside(pocket) && !tree.holds(entry.item.kind, in: pocket) { objective.strappedOutside += 1 }
  }

  func reach(of pocket: Int) -> Reach { tree.reach(of: pocket, companion: plan.inputs.companion) }

  /// What a unit of the entry misses in a pocket; an optional one misses nothing that counts.
  func misses(of entry: Kit.Entry, in pocket: Int) -> [(kind: Shortfall.Kind, wanted: String, got: String)] {
    guard entry.required else { return [] }
    var misses: [(kind: Shortfall.Kind, wanted: String, got: String)] = []
    if reach(of: pocket) > entry.need { misses.append((.reach, entry.need.word, reach(of: pocket).word)) }
    if entry.item.dry && !tree.isDry(pocket) { misses.append((.dry, "dry", "not dry")) }
    if entry.item.closed && !tree.isClosed(pocket) { misses.append((.closed, "closed", "open")) }
    return misses
  }

  func faultsOfObjective() -> [AuditFault] {
    let figures: [Figure] = [
      .requiredLeftOut, .leftOutVolume, .reachShortfall, .careShortfall, .optionalLeftOut, .strappedOutside,
    ]
    let (says, counted) = (plan.objective.levels, objective.levels)
    return figures.indices.filter { says[$0] != counted[$0] }
      .map { .wrongFigure(figures[$0], says: says[$0], counted: counted[$0]) }
  }
}
