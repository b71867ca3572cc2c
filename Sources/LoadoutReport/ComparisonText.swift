import Loadout

extension TextReport {
  /// The same load in several packs, side by side.
  public func comparison(_ plans: [Plan]) -> String {
    var page = TextPage(style)
    let (lead, rest, ink) = comparedVerdict(plans)
    page.paragraph(rest, lead: lead, ink: ink)
    page.gap()
    let titles = Self.comparedTitles
    var table = TextTable(
      columns: [.init(wraps: true), .init(title: titles[0])]
        + titles.dropFirst().map { title in .init(title: title, isNumber: true) })
    for plan in plans { table.add([plan.pack] + compared(plan)) }
    page.table(table, indent: 0)
    page.gap()
    for plan in plans {
      guard let reason = reason(for: plan) else { continue }
      page.paragraph(reason + ".", lead: plan.pack + ":", ink: .strong, hanging: 2)
    }
    return page.text
  }

  /// What plans of one load are compared by; figures behind the first.
  static let comparedTitles = ["verdict", "takes", "holds", "out of reach", "outside", "in all", "costs"]

  /// A plan's figures under those titles; empty where there is nothing to tell.
  func compared(_ plan: Plan) -> [String] {
    // An overflow's weight would be that of what is packed, which is not the load.
    let all = plan.verdict == .overflows ? nil : plan.weight.map { load in load + (plan.packWeight ?? Grams(0)) }
    return [
      word(for: plan.verdict), figures.volume(plan.used + plan.objective.leftOutVolume),
      plan.capacity.map(figures.volume) ?? "not known",
      plan.objective.reachShortfall == 0 ? "" : "\(reachMisses(plan))",
      plan.objective.strappedOutside == 0 ? "" : "\(plan.objective.strappedOutside)",
      all.map(figures.weight) ?? "", plan.inputs.pack.price.map(figures.price) ?? "",
    ]
  }

  /// Which of the packs take the load, in a lead and what follows it.
  func comparedVerdict(_ plans: [Plan]) -> (lead: String, rest: String, ink: Ink) {
    let load = plans.first?.run ?? "this load"
    let fitting = plans.filter { plan in plan.verdict == .fits && plan.objective.reachShortfall == 0 }
    if fitting.isEmpty {
      return ("None", "of these \(plans.count) packs takes \(load) for certain.", .bad)
    } else {
      let others = plans.filter { plan in !fitting.contains { other in other.pack == plan.pack } }
      let refused = others.filter { plan in plan.verdict != .undecided }.map { plan in plan.pack }
      let open = others.filter { plan in plan.verdict == .undecided }.map { plan in plan.pack }
      let words =
        (others.isEmpty ? ": all of them" : "") + (refused.isEmpty ? "" : ", not " + inSeries(refused, last: "or"))
        + (open.isEmpty ? "" : "; nobody can tell of " + inSeries(open))
      return ("\(load) fits", inSeries(fitting.map { plan in plan.pack }) + words + ".", .good)
    }
  }

  private func word(for verdict: Verdict) -> String {
    switch verdict {
    case .fits: "fits"
    case .overflows: "overflows"
    case .undecided: "cannot tell"
    }
  }

  private func reachMisses(_ plan: Plan) -> Int {
    plan.shortfalls.filter { shortfall in shortfall.kind == .reach }.count
  }

  /// What is to be said of a plan beside its figures.
  func reason(for plan: Plan) -> String? {
    let sentences = Sentences(of: plan, units: style.units)
    switch plan.verdict {
    case .overflows: return plan.conflicts.first.map(sentences.sentence(for:))
    case .undecided:
      return sentences.sentence(forUndecided: plan.undecidedBecause)
    case .fits:
      let missed = sentences.sentences(for: plan.shortfalls, placements: plan.placements)
      if !missed.isEmpty { return missed.joined(separator: "; ") }
      return plan.rattles ? "less than half full, so things may shake" : nil
    }
  }
}
