import Loadout

extension Plan {
  /// Whether the load would shake in the pack: all of it fits in less than half of the capacity.
  public var rattles: Bool {
    guard verdict == .fits, let capacity, used.count >= 0, capacity.count > 0 else { return false }
    return used.count < capacity.count - used.count
  }

  /// Whether a pack that can be made larger has to be, for this load; nil where its capacity is one figure.
  public var needsExpansion: Bool? {
    guard let span = inputs.pack.capacity, span.lower < span.upper else { return nil }
    return used > span.lower
  }

  /// The run's ID; nil for a kit, which goes by its name.
  var namedRun: String? { run == inputs.kit.name ? nil : run }
}

extension PlanText {
  mutating func notes(atLength: Bool) {
    let notes = noteLines(atLength: atLength)
    guard !notes.isEmpty else { return }
    page.heading("Notes")
    page.list(notes)
  }

  /// What else is to be known of the plan.
  func noteLines(atLength: Bool) -> [String] {
    let short = [
      worn, sentences.sentence(forPins: plan.inputs.pins), fit, expansion, atLength ? nil : optionalLeft, outside,
      shareOfBody,
    ]
    let long = atLength ? [fullness, balance, unshaped, plan.proofNote] : []
    let estimates = sentences.sentence(forEstimates: plan.restsOnEstimates, isShort: !atLength)
    let certainty = plan.restsOnEstimates.isEmpty ? nil : sentences.sentence(forCertainty: plan)
    let notes = (short + long + [estimates, certainty]).compactMap { note in note }
    return notes.map { note in upperFirst(note) + "." }
  }

  private var worn: String? {
    let groups = plan.inputs.worn.map { entry in UnitGroup(item: entry.item.id, count: entry.quantity) }
    return groups.isEmpty ? nil : "worn or in the hand, not packed: " + inSeries(groups.map { group in group.text })
  }

  private var fit: String? {
    guard plan.rattles else { return nil }
    return "less than half full, so things may shake: a smaller pack is worth a look"
      + (plan.namedRun.map { run in " (suggest \(run))" } ?? "")
  }

  private var expansion: String? {
    guard plan.verdict == .fits, let span = plan.inputs.pack.capacity, let needed = plan.needsExpansion else {
      return nil
    }
    let least = figures.volume(span.lower)
    return needed
      ? "it takes the expansion: closed, the pack holds \(least)"
      : "the expansion is not needed: closed, the pack holds \(least)"
  }

  private var optionalLeft: String? {
    let units = plan.leftOut.map { left in left.unit }.filter { unit in !isRequired(unit) }
    return units.isEmpty ? nil : "left at home, being optional: " + names.list(units)
  }

  private var outside: String? {
    guard !strapped.isEmpty, plan.objective.reachShortfall + plan.objective.careShortfall > 0 || plan.verdict != .fits
    else { return nil }
    return "on the outside: " + names.list(strapped)
  }

  /// Rigid things in a pocket of unknown size were weighed against its litres alone.
  private var unshaped: String? {
    let units = plan.placements.compactMap { placement in
      placement.at == nil && names.item(placement.unit.item)?.rigidSize != nil ? placement.unit : nil
    }
    return units.isEmpty ? nil : "by \(figures.room) alone, as the pocket's sides are not known: " + names.list(units)
  }
}

extension Pack {
  /// Whether its litres are stated, or add up from its pockets.
  var knowsCapacity: Bool {
    if capacity != nil { return true }
    return pockets.allSatisfy { pocket in
      pocket.inside != nil || pocket.outside || pocket.beyondCapacity || pocket.knownVolume != nil
    }
  }

  /// Whether what it holds is not known in full.
  var lacksFigures: Bool {
    !knowsCapacity
      || pockets.contains { pocket in pocket.inside == nil && !pocket.only && pocket.knownVolume == nil }
  }
}
