import Loadout

extension TextReport {
  /// Which packs take a load, which do not and why, and what to look for in a shop.
  ///
  /// - Parameter isWhole: every pack is told, not the first few of each group.
  public func suggestion(_ suggestion: Suggestion, isWhole: Bool = false) -> String {
    var page = TextPage(style)
    let limit = isWhole ? nil : Self.few
    verdict(of: suggestion, atMost: limit, on: &page)
    ranked(suggestion, atMost: limit, on: &page)
    others(suggestion.cannotTell, "Cannot tell", atMost: limit, on: &page)
    let unreached = suggestion.refused.filter { candidate in candidate.plan.verdict == .fits }
    others(unreached, "Take it, but not all within reach", atMost: limit, on: &page)
    let overfull = suggestion.refused.filter { candidate in candidate.plan.verdict != .fits }
    others(overfull, "Do not take it", atMost: limit, on: &page)
    leftOut(of: suggestion, atMost: limit, on: &page)
    lookFor(suggestion.lookFor, on: &page)
    return page.text
  }

  /// How many of a group are told unless all are asked for.
  private static let few = 5

  private func verdict(of suggestion: Suggestion, atMost limit: Int?, on page: inout TextPage) {
    let beside = suggestion.also.isEmpty ? "" : " beside the " + inSeries(suggestion.also.map { pack in pack.name })
    let load = (suggestion.run ?? "this load") + beside
    let count = Int64(suggestion.ranked.count)
    guard let first = suggestion.ranked.first else {
      let unknown = suggestion.cannotTell.map { candidate in candidate.pack.id }
      let wanted = suggestion.wants.isEmpty ? "" : " and is known to be what you ask for"
      let open = unknown.isEmpty ? "" : " for certain; nobody can tell of \(inSeries(unknown, atMost: limit))"
      page.paragraph("takes \(load)\(wanted)\(open).", lead: "No pack", ink: .bad)
      return
    }
    page.paragraph(
      first.pack.name + (count > 1 ? "; \(counted(count - 1, "more pack takes", "more packs take")) it." : "."),
      lead: "Best for \(load):", ink: .good)
    if !first.plan.inputs.chosen.isEmpty {
      let names = Names(kit: first.plan.inputs.kit, pack: first.pack)
      page.paragraph("In it, of the run's alternatives: \(names.chosen(first.plan)).")
    }
    factors(of: first.pack, on: &page)
  }

  private func ranked(_ suggestion: Suggestion, atMost limit: Int?, on page: inout TextPage) {
    guard !suggestion.ranked.isEmpty else { return }
    page.heading("Take it, by \(suggestion.order.rawValue)")
    let shown = Array(suggestion.ranked.prefix(limit ?? suggestion.ranked.count))
    page.table(table(of: shown))
    more(suggestion.ranked.count - shown.count, on: &page)
    page.list(
      alike(shown) { candidate in candidate.remark }.map { remark in
        let all = remark.packs.count == suggestion.ranked.count && remark.packs.count > 1
        return (all ? "all of them" : inSeries(remark.packs)) + ": " + remark.text
      })
    if shown.contains(where: { candidate in candidate.isUnbeaten }) {
      page.paragraph(
        "* nothing beats it in \(figures.room), weight and price (of packs with all three known, priced in its currency)",
        indent: 2,
        hanging: 2)
    }
    let currencies = suggestion.currencies.filter { currency in
      suggestion.ranked.contains { candidate in candidate.pack.price?.upper.currency == currency }
    }
    if suggestion.order == .price, currencies.count > 1 {
      page.paragraph(
        "Prices are compared in one currency alone: those in \(currencies.joined(separator: ", then in ")).", indent: 2)
    }
  }

  private func table(of candidates: [Suggestion.Candidate]) -> TextTable {
    var table = TextTable(columns: [
      .init(isNumber: true), .init(wraps: true), .init(title: "holds", isNumber: true),
      .init(title: "to spare", isNumber: true), .init(title: "weighs", isNumber: true),
      .init(title: "costs", isNumber: true),
    ])
    for (index, candidate) in candidates.enumerated() {
      let spare = candidate.plan.capacity.map { capacity in figures.volume(capacity - candidate.plan.used) }
      let pack = candidate.pack
      table.add([
        "\(index + 1).", pack.id + (candidate.isUnbeaten ? " *" : "") + (candidate.rattles ? " (shakes)" : ""),
        holds(candidate), spare ?? "", pack.weight.map(figures.weight) ?? "",
        pack.price.map(figures.price) ?? "",
      ])
    }
    return table
  }

  /// Its own litres; with those of what is carried beside it.
  private func holds(_ candidate: Suggestion.Candidate) -> String {
    let isAlone = candidate.plan.inputs.pack.carriers.isEmpty
    return (isAlone ? candidate.pack.capacity : candidate.plan.capacity.map { Span($0) }).map(figures.volume) ?? ""
  }

  private func others(
    _ candidates: [Suggestion.Candidate], _ title: String, atMost limit: Int?, on page: inout TextPage
  ) {
    guard !candidates.isEmpty else { return }
    page.heading(title)
    let groups = alike(candidates, reason)
    let shown = groups.prefix(limit ?? groups.count)
    page.list(shown.map { group in inSeries(group.packs, atMost: limit) + ": " + group.text })
    more(groups.dropFirst(shown.count).reduce(0) { count, group in count + group.packs.count }, on: &page)
  }

  private func more(_ count: Int, on page: inout TextPage) {
    if count > 0 { page.paragraph("and \(count) more (--all lists them).", indent: 4) }
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

  func reason(of candidate: Suggestion.Candidate) -> String {
    if let remark = candidate.remark { return remark }
    let plan = candidate.plan
    let sentences = Sentences(of: plan, units: style.units)
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
