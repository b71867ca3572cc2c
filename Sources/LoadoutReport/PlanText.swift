import Loadout

/// A plan's text, written section by section.
struct PlanText {
  let plan: Plan
  let sentences: Sentences
  let figures: Figures
  var page: TextPage

  init(_ plan: Plan, _ style: TextStyle) {
    self.plan = plan
    sentences = Sentences(kit: plan.inputs.kit, pack: plan.inputs.pack, units: style.units)
    figures = Figures(units: style.units)
    page = TextPage(style)
  }

  var names: Names { sentences.names }

  /// The run and the pack: "commute-light in Asics Extreme".
  private var subject: String { (plan.run ?? "this load") + " in " + plan.inputs.pack.name }

  // MARK: Verdict

  mutating func verdict() {
    switch plan.verdict {
    case .fits: return fits()
    case .overflows:
      let reason = plan.conflicts.first.map { conflict in sentences.sentence(for: conflict) } ?? countLeftOut()
      page.paragraph(reason + ".", lead: "Overflows:", ink: .bad)
      plan.conflicts.first.flatMap { conflict in sentences.detail(for: conflict) }.map { detail in
        page.paragraph(upperFirst(detail) + ".")
      }
    case .undecided:
      page.paragraph(sentences.sentence(forUndecided: plan.undecidedBecause) + ".", lead: "Cannot tell:", ink: .warning)
    }
    summary()
  }

  private mutating func fits() {
    let missed = sentences.sentences(for: plan.shortfalls, placements: plan.placements)
    if plan.objective.reachShortfall > 0 {
      page.paragraph(missed.joined(separator: "; ") + ".", lead: "Fits, but not all within reach:", ink: .warning)
    } else if plan.objective.careShortfall > 0 {
      page.paragraph(missed.joined(separator: "; ") + ".", lead: "Fits, with a warning:", ink: .warning)
    } else {
      let lead = strapped.isEmpty ? "Fits." : "Fits with \(names.list(strapped)) on the outside."
      page.paragraph(summaryText, lead: lead, ink: .good)
      chosen()
      return
    }
    summary()
  }

  /// Units in outside pockets that do not hold their kind.
  var strapped: [UnitName] {
    plan.placements.compactMap { placement in
      guard isOutside(placement.pocket), let pocket = names.pocket(placement.pocket) else { return nil }
      let kind = names.item(placement.unit.item)?.kind
      return pocket.holds.contains { holding in holding.kind == kind } ? nil : placement.unit
    }
  }

  private func isOutside(_ id: String) -> Bool {
    var current: String? = id
    for _ in plan.inputs.pack.pockets {
      guard let here = current, let pocket = names.pocket(here) else { return false }
      if pocket.outside { return true }
      current = pocket.inside
    }
    return false
  }

  private func countLeftOut() -> String {
    let count = plan.objective.requiredLeftOut
    return counted(count, "thing stays", "things stay") + " out of " + plan.inputs.pack.name
  }

  // MARK: Summary

  private mutating func summary() {
    page.paragraph(summaryText)
    chosen()
  }

  private mutating func chosen() {
    guard !plan.inputs.chosen.isEmpty else { return }
    page.paragraph("Of the run's alternatives it takes \(inSeries(plan.inputs.chosen)).")
  }

  private var summaryText: String {
    var words = [litres]
    if plan.verdict == .overflows, plan.objective.requiredLeftOut > 0 {
      let out = plan.leftOut.map { left in left.unit }.filter { unit in isRequired(unit) }
      let total = Int64(plan.placements.count + plan.leftOut.count)
      let stay = "\(out.count) of \(total) things \(out.count == 1 ? "stays" : "stay") out"
      words.append(out.isEmpty ? stay : stay + " (\(names.list(out)))")
    } else if plan.verdict == .undecided, plan.objective.requiredLeftOut > 0 {
      let least = plan.proof.bound.first ?? 0
      words.append(
        "the best found leaves \(counted(plan.objective.requiredLeftOut, "thing", "things")) out, "
          + (least > 0 ? "at least \(least) must stay" : "whether any must stay is open"))
    }
    if let weight = totalWeight { words.append(weight) }
    return subject + ": " + words.joined(separator: "; ") + "."
  }

  private var litres: String {
    guard let capacity = plan.capacity else { return "takes \(figures.volume(plan.used))" }
    let all = plan.used + plan.objective.leftOutVolume
    if all > capacity {
      let over = CubicMillimetres(all.count - capacity.count)
      return "\(figures.volume(all)) for \(figures.volume(capacity)), \(figures.volume(over)) too much"
    }
    let spare = figures.volume(capacity - plan.used)
    return "\(figures.share(plan.used, of: capacity)) used, \(spare) to spare"
  }

  private var totalWeight: String? {
    guard let load = plan.weight else { return nil }
    guard let pack = plan.packWeight else { return figures.weight(load) + " without the pack" }
    return figures.weight(load + pack) + " with the pack"
  }

  func isRequired(_ unit: UnitName) -> Bool {
    var first: Int64 = 1
    for entry in plan.inputs.kit.entries where entry.item.id == unit.item {
      if unit.number < first.addingReportingOverflow(entry.quantity).partialValue { return entry.required }
      first = first.addingReportingOverflow(entry.quantity).partialValue
    }
    return true
  }

  // MARK: Why, and what to do

  mutating func why(atMost limit: Int) {
    let others = plan.conflicts.dropFirst(plan.verdict == .overflows ? 1 : 0)
    guard !others.isEmpty else { return }
    page.heading(plan.verdict == .overflows ? "Also" : "Why")
    page.list(others.prefix(limit).map { conflict in sentences.sentence(for: conflict) })
    more(others.count - limit)
  }

  mutating func whatToDo(atMost limit: Int) {
    var steps = plan.fixes.prefix(limit).map { fix in
      sentences.sentence(for: fix) + (sentences.options(for: fix).map { options in " (\(options))" } ?? "")
    }
    if plan.verdict == .undecided { steps += askFor() }
    guard !steps.isEmpty else { return }
    page.heading("What to do")
    page.list(steps)
    more(plan.fixes.count - limit)
  }

  private mutating func more(_ count: Int) {
    if count > 0 { page.paragraph("and \(count) more; --format json has them all.", indent: 4) }
  }

  /// Where a figure is missing: the arrangement shown needs so much, so that much is enough.
  private func askFor() -> [String] {
    if plan.undecidedBecause.contains("time-limit") { return ["give it more time (--time-limit 60s)"] }
    let needs = plan.undecidedBecause.compactMap { reason in
      need(of: reason).map { need in "\(need) as \(reason)" }
    }
    guard !needs.isEmpty else { return [] }
    return [
      "ask for it, or measure it: \(inSeries(needs)) is enough", "write it in a pack file of your own (--pack FILE)",
    ]
  }

  private func need(of path: String) -> String? {
    guard plan.objective.requiredLeftOut == 0 else { return nil }
    if path == "capacity" { return figures.volume(plan.used) }
    guard let pocket = FigurePath(path)?.pocket else { return nil }
    let use = plan.pockets.first { use in use.id == pocket }
    return use.map { use in figures.volume(use.used) }
  }
}
