import Loadout

extension TextReport {
  /// Which packs take a load, which do not and why, and what to look for in a shop.
  public func suggestion(_ suggestion: Suggestion) -> String {
    var page = TextPage(style)
    verdict(of: suggestion, on: &page)
    ranked(suggestion, on: &page)
    others(suggestion.cannotTell, "Cannot tell", on: &page)
    let unreached = suggestion.refused.filter { candidate in candidate.plan.verdict == .fits }
    others(unreached, "Take it, but not all within reach", on: &page)
    others(suggestion.refused.filter { candidate in candidate.plan.verdict != .fits }, "Do not take it", on: &page)
    lookFor(suggestion.lookFor, on: &page)
    return page.text
  }

  private func verdict(of suggestion: Suggestion, on page: inout TextPage) {
    let load = suggestion.run ?? "this load"
    let count = Int64(suggestion.ranked.count)
    guard let first = suggestion.ranked.first else {
      let unknown = suggestion.cannotTell.map { candidate in candidate.pack.id }
      let open = unknown.isEmpty ? "" : " for certain; nobody can tell of \(inSeries(unknown))"
      page.paragraph("takes \(load)\(open).", lead: "No pack", ink: .bad)
      return
    }
    page.paragraph(
      first.pack.name + (count > 1 ? "; \(counted(count - 1, "more pack takes", "more packs take")) it." : "."),
      lead: "Best for \(load):", ink: .good)
    if !first.plan.inputs.chosen.isEmpty {
      let names = Names(kit: first.plan.inputs.kit, pack: first.pack)
      page.paragraph("In it, of the run's alternatives: \(names.chosen(first.plan)).")
    }
    let factors = self.factors(of: first.pack)
    if !factors.isEmpty { page.paragraph("It has: \(factors.joined(separator: ", ")).") }
  }

  private func ranked(_ suggestion: Suggestion, on page: inout TextPage) {
    guard !suggestion.ranked.isEmpty else { return }
    page.heading("Take it, by \(suggestion.order.rawValue)")
    var table = TextTable(columns: [
      .init(isNumber: true), .init(wraps: true), .init(title: "holds", isNumber: true),
      .init(title: "to spare", isNumber: true), .init(title: "weighs", isNumber: true),
      .init(title: "costs", isNumber: true),
    ])
    for (index, candidate) in suggestion.ranked.enumerated() {
      let spare = candidate.plan.capacity.map { capacity in figures.volume(capacity - candidate.plan.used) }
      let pack = candidate.pack
      table.add([
        "\(index + 1).", pack.id + (candidate.rattles ? " (shakes)" : ""),
        pack.capacity.map(figures.volume) ?? "", spare ?? "", pack.weight.map(figures.weight) ?? "",
        pack.price.map(figures.price) ?? "",
      ])
    }
    page.table(table)
    page.list(
      alike(suggestion.ranked) { candidate in candidate.remark }.map { remark in
        let all = remark.packs.count == suggestion.ranked.count && remark.packs.count > 1
        return (all ? "all of them" : inSeries(remark.packs)) + ": " + remark.text
      })
  }

  private func others(_ candidates: [Suggestion.Candidate], _ title: String, on page: inout TextPage) {
    guard !candidates.isEmpty else { return }
    page.heading(title)
    page.list(alike(candidates, reason).map { group in inSeries(group.packs) + ": " + group.text })
  }

  /// Packs of which the same is to be said, in the order of the first of them.
  private func alike(
    _ candidates: [Suggestion.Candidate], _ text: (Suggestion.Candidate) -> String?
  ) -> [(text: String, packs: [String])] {
    var groups: [(text: String, packs: [String])] = []
    for candidate in candidates {
      guard let text = text(candidate) else { continue }
      let known = groups.firstIndex { group in group.text == text }
      if known == nil { groups.append((text, [])) }
      groups[known ?? groups.count - 1].packs.append(candidate.pack.id)
    }
    return groups
  }

  private func reason(of candidate: Suggestion.Candidate) -> String {
    if let remark = candidate.remark { return remark }
    let plan = candidate.plan
    let sentences = Sentences(kit: plan.inputs.kit, pack: plan.inputs.pack, units: style.units)
    if let conflict = plan.conflicts.first { return sentences.sentence(for: conflict) }
    let missed = sentences.sentences(for: plan.shortfalls, placements: plan.placements)
    if plan.verdict == .fits { return missed.joined(separator: "; ") }
    return sentences.shortSentence(forUndecided: plan.undecidedBecause)
  }

  private func lookFor(_ list: ShoppingList, on page: inout TextPage) {
    var entries: [String] = []
    if let least = list.leastVolume { entries.append("at least \(figures.volume(least))") }
    entries += list.pockets
    entries += list.features
    guard !entries.isEmpty else { return }
    page.heading("Look for in a shop")
    page.list(entries)
  }
}
