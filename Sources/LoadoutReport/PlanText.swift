import Loadout

/// A plan's text, written section by section.
struct PlanText {
  let plan: Plan
  let sentences: Sentences
  let figures: Figures
  /// The runner's own weight, which a note compares the load's with; nil: not said.
  let bodyWeight: Grams?
  var page: TextPage

  init(_ plan: Plan, _ style: TextStyle, bodyWeight: Grams? = nil) {
    self.plan = plan
    self.bodyWeight = bodyWeight
    sentences = Sentences(of: plan, units: style.units)
    figures = Figures(units: style.units)
    page = TextPage(style)
  }

  var names: Names { sentences.names }

  /// The run and the pack: "commute-light in Asics Extreme".
  var subject: String { (plan.run ?? "this load") + " in " + plan.inputs.pack.name }

  // MARK: Verdict

  /// The verdict and what of, in the first line; then why; then what it comes to.
  mutating func verdict() {
    let (lead, ink) = headline
    page.paragraph(subject + ".", lead: lead, ink: ink)
    for reason in reasonLines { page.paragraph(reason) }
    page.paragraph(summaryText)
    if let alternatives { page.paragraph(alternatives) }
  }

  /// Which of the run's alternatives it takes; nil where there are none.
  var alternatives: String? {
    plan.inputs.chosen.isEmpty ? nil : "Of the run's alternatives it takes \(names.chosen(plan))."
  }

  /// The verdict in a word or a few, with a colon.
  var headline: (String, Ink) {
    switch plan.verdict {
    case .overflows: return ("Overflows:", .bad)
    case .undecided: return ("Cannot tell:", .warning)
    case .fits:
      if plan.objective.reachShortfall > 0 { return ("Fits, but not all within reach:", .warning) }
      if plan.objective.careShortfall > 0 { return ("Fits, with a warning:", .warning) }
      return (strapped.isEmpty ? "Fits:" : "Fits with \(names.list(strapped)) on the outside:", .good)
    }
  }

  /// The reasons as paragraphs.
  var reasonLines: [String] { reasons.map { reason in names.opening(reason) + "." } }

  private var reasons: [String] {
    switch plan.verdict {
    case .fits:
      let misses = sentences.sentences(for: plan.shortfalls, placements: plan.placements)
      return misses + plan.reachConflicts.prefix(2).map { conflict in sentences.sentence(forReach: conflict) }
    case .undecided: return [sentences.sentence(forUndecided: plan.undecidedBecause)]
    case .overflows:
      guard let conflict = plan.conflicts.first else { return [] }
      return [sentences.sentence(for: conflict)] + (sentences.detail(for: conflict).map { detail in [detail] } ?? [])
    }
  }

  /// Units in outside pockets that do not hold their kind.
  var strapped: [UnitName] {
    plan.placements.compactMap { placement in
      guard isOutside(placement.pocket), let pocket = names.pocket(placement.pocket) else { return nil }
      let kind = names.item(placement.unit.item)?.kind
      return pocket.holds.contains { holding in holding.kind == kind } ? nil : placement.unit
    }
  }

  func isOutside(_ id: String) -> Bool {
    var current: String? = id
    for _ in plan.inputs.pack.pockets {
      guard let here = current, let pocket = names.pocket(here) else { return false }
      if pocket.outside { return true }
      current = pocket.inside
    }
    return false
  }

  // MARK: Summary

  var summaryText: String {
    var words = [litres]
    switch plan.verdict {
    case .fits:
      if let percent = plan.headroomPercent { words.append(sentences.sentence(forHeadroom: percent)) }
    case .overflows: words.append(leavingOut)
    case .undecided:
      if plan.objective.requiredLeftOut > 0 { words.append(openLeavingOut) }
    }
    if plan.verdict != .overflows, let weight = totalWeight { words.append(weight) }
    return upperFirst(words.joined(separator: "; ")) + "."
  }

  /// What the arrangement shown leaves out, which is the best there is where that is proven.
  private var leavingOut: String {
    let out = plan.leftOut.map { left in left.unit }.filter { unit in isRequired(unit) }
    let isProven = plan.proof.bound.prefix(2) == plan.objective.levels.prefix(2)
    let best = isProven ? "the best packing leaves out " : "the best packing found leaves out "
    return best + (out.isEmpty ? counted(plan.objective.requiredLeftOut, "thing", "things") : names.list(out))
  }

  private var openLeavingOut: String {
    let least = plan.proof.bound.first ?? 0
    return "the best packing found leaves out \(counted(plan.objective.requiredLeftOut, "thing", "things")), "
      + (least > 0 ? "at least \(least) must stay" : "whether any must stay is open")
  }

  private var litres: String {
    let all = plan.used + plan.objective.leftOutVolume
    guard let capacity = plan.capacity else { return "it takes \(figures.volume(all))" }
    guard plan.verdict != .fits else {
      return "\(figures.share(plan.used, of: capacity)) used, \(figures.volume(capacity - plan.used)) to spare"
    }
    let (taken, held) = figures.volumes(all, capacity)
    let holder = plan.inputs.pack.carriers.isEmpty ? "the pack holds" : "together they hold"
    let whole = "all of it takes \(taken), \(holder) \(held)"
    guard all > capacity else { return whole }
    return whole + ", \(figures.volume(all - capacity)) too little"
  }

  private var totalWeight: String? {
    guard let load = plan.weight else { return nil }
    let worn = plan.inputs.worn.isEmpty ? "" : " and what is worn"
    guard let pack = plan.packWeight else {
      return figures.weight(load) + (worn.isEmpty ? " without the pack" : " with what is worn, without the pack")
    }
    return figures.weight(load + pack) + " with the pack" + worn
  }

  func isRequired(_ unit: UnitName) -> Bool {
    names.entry(of: unit)?.required ?? true
  }

  // MARK: Why, and what to do

  /// The conflicts behind the first one; where few are wanted, only those with another constraint.
  mutating func why(atMost limit: Int, alike: Bool) {
    let (told, more) = furtherReasons(atMost: limit, alike: alike)
    guard !told.isEmpty else { return }
    page.heading("Also")
    page.list(told)
    if more > 0 { page.paragraph("and \(more) more.", indent: 4) }
  }

  func furtherReasons(atMost limit: Int, alike: Bool) -> (told: [String], more: Int) {
    var told: [Conflict] = []
    for conflict in plan.conflicts {
      let isAlike = told.contains { other in
        other.constraint == conflict.constraint && other.pocket == conflict.pocket
      }
      if alike || !isAlike { told.append(conflict) }
    }
    let others = told.dropFirst()
    return (
      others.prefix(limit).map { conflict in sentences.sentence(for: conflict) }, max(others.count - limit, 0)
    )
  }

  /// - Parameter limit: how many things to leave and how many swaps are offered; packs always are.
  mutating func whatToDo(atMost limit: Int) {
    let (steps, more) = steps(atMost: limit)
    guard !steps.isEmpty else { return }
    page.heading("What to do")
    page.list(steps)
    if more > 0 { page.paragraph("and more ways\(toWhat), which plan lists.", indent: 4) }
  }

  /// "and 3 more ways to lighten it".
  func moreSteps(_ more: Int) -> [String] {
    more > 0 ? ["and \(counted(Int64(more), "more way", "more ways"))\(toWhat)"] : []
  }

  private var toWhat: String { plan.verdict == .overflows ? " to lighten it" : "" }

  func steps(atMost limit: Int) -> (told: [String], more: Int) {
    var counts = (leave: 0, swap: 0, relax: 0)
    let fixes = plan.fixes.filter { fix in !leavesAll(fix) }
    let offered = fixes.filter { fix in
      switch fix {
      case .leave: counts.leave += 1
      case .swap: counts.swap += 1
      case .biggerPack: return true
      case .reach(let reach):
        if reach.how == .leave { counts.leave += 1 } else { counts.relax += 1 }
        if reach.how == .relax { return counts.relax <= limit }
      }
      if case .swap = fix { return counts.swap <= limit }
      return counts.leave <= limit
    }
    let steps = offered.map { fix in
      sentences.sentence(for: fix, litresMayHelp: plan.litresMayHelp)
        + (sentences.options(for: fix).map { options in ": \(options)" } ?? "")
    }
    return (steps + advice, fixes.count - offered.count)
  }

  /// What else could be done where no fix says it.
  var advice: [String] {
    switch plan.verdict {
    case .undecided: return askFor()
    case .fits: return care()
    case .overflows:
      let isToldToLeave = plan.fixes.contains { fix in
        if case .leave = fix { return !leavesAll(fix) }
        return false
      }
      return isToldToLeave ? [] : mayLeave()
    }
  }

  /// To stay at home is no advice.
  private func leavesAll(_ fix: Fix) -> Bool {
    let units: [UnitName]
    switch fix {
    case .leave(let left): units = left
    case .reach(let reach) where reach.how == .leave: units = reach.units
    default: return false
    }
    let required = plan.inputs.kit.entries.filter { entry in entry.required }
    return required.allSatisfy { entry in
      Int64(units.filter { unit in unit.item == entry.item.id }.count) >= names.quantity(of: entry.item.id)
    }
  }

  /// Where a figure is missing nobody can tell that the rest fits, and it may.
  private func mayLeave() -> [String] {
    let units = plan.leftOut.map { left in left.unit }.filter { unit in isRequired(unit) }
    let isProven = plan.proof.bound.first == Int64(units.count)
    guard names.pack.lacksFigures, isProven, !leavesAll(.leave(units)) else { return [] }
    let options = sentences.options(for: .leave(units)).map { options in ": \(options)" } ?? ""
    return [
      "\(sentences.sentence(for: .leave(units))), and the rest may fit; nobody states how much it holds\(options)"
    ]
  }

  /// What mends an arrangement that fits and is not as it was wished.
  private func care() -> [String] {
    var steps: [String] = []
    let wet = plan.shortfalls.filter { shortfall in shortfall.kind == .dry }.map { shortfall in shortfall.unit }
    if !wet.isEmpty { steps.append("put \(names.list(wet)) in a waterproof bag") }
    if plan.objective.reachShortfall > 0, let run = plan.namedRun {
      steps.append("see which packs keep all of it within reach: suggest \(run)")
    }
    return steps
  }

  /// Where a figure is missing: the arrangement shown needs so much, so that much is enough.
  private func askFor() -> [String] {
    if plan.undecidedBecause.contains("time-limit") { return ["give it more time: --time-limit 60s"] }
    let needs = plan.undecidedBecause.compactMap { path in
      need(of: path).map { need in
        FigurePath(path)?.pocket.map { id in "\(need) in \(names.inSentence(pocket: id))" } ?? "\(need) in all"
      }
    }
    guard !needs.isEmpty else { return [] }
    return [
      "ask the maker, or measure: it fits with \(inSeries(needs))",
      "write what you learn in a pack file of your own: --pack FILE",
    ]
  }

  private func need(of path: String) -> String? {
    guard plan.objective.requiredLeftOut == 0 else { return nil }
    if path == "capacity" { return figures.enough(plan.used) }
    guard let pocket = FigurePath(path)?.pocket else { return nil }
    let use = plan.pockets.first { use in use.id == pocket }
    return use.map { use in figures.enough(use.used) }
  }
}
