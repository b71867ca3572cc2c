import Loadout

extension Wants {
  /// Why nobody can tell whether a pack is what is asked for.
  public func sentence(forMissing misses: [Miss]) -> String {
    let unknown = misses.compactMap { miss -> String? in
      switch miss {
      case .unknownPrice: "its price"
      case .unknownWeight: "its weight"
      case .otherCurrency, .feature, .price, .weight, .size: nil
      }
    }
    var words = unknown.isEmpty ? [] : ["nobody states " + inSeries(unknown, last: "or")]
    let figures = Figures(units: .metric)
    for case .otherCurrency(let price) in misses {
      let most = priceAtMost.map { most in figures.price(Span(most)) } ?? "the price asked for"
      words.append("it costs \(figures.price(Span(price))), which does not compare with \(most)")
    }
    return "it takes the load, but " + inSeries(words)
  }
}

extension TextReport {
  /// How many packs are left out by each thing that is asked for, and which.
  func leftOut(of suggestion: Suggestion, atMost limit: Int?, on page: inout TextPage) {
    guard !suggestion.leftOut.isEmpty else { return }
    page.heading(
      counted(Int64(suggestion.leftOut.count), "pack is", "packs are") + " left out, not being what you ask for")
    var kinds: [Wants.Miss] = suggestion.wants.features.map { feature in .feature(feature) }
    kinds += [.price, .weight, .size]
    page.list(
      kinds.compactMap { kind in
        // First those that miss nothing else: for them somebody may give way.
        let missing = suggestion.leftOut.filter { left in left.misses.contains(kind) }
        let near = missing.filter { left in left.misses.count == 1 }
        let packs = (near + missing.filter { left in left.misses.count > 1 }).map { left in left.pack.id }
        guard !packs.isEmpty else { return nil }
        return "\(packs.count) \(said(of: kind, isOne: packs.count == 1, suggestion.wants)): "
          + inSeries(packs, atMost: limit)
      })
  }

  private func said(of miss: Wants.Miss, isOne: Bool, _ wants: Wants) -> String {
    switch miss {
    case .feature(let feature): (isOne ? "does" : "do") + " not state: " + plainWords(feature)
    case .price: (isOne ? "costs" : "cost") + " more than " + (wants.priceAtMost.map { figures.price(Span($0)) } ?? "")
    case .weight: (isOne ? "weighs" : "weigh") + " more than " + (wants.weightAtMost.map(figures.weight) ?? "")
    case .size: (isOne ? "comes" : "come") + " in other sizes than " + (wants.size ?? "")
    case .unknownPrice, .unknownWeight, .otherCurrency: ""
    }
  }
}

/// "a, b and 3 more".
func inSeries(_ words: [String], atMost limit: Int?, last: String = "and") -> String {
  guard let limit, words.count > limit else { return inSeries(words, last: last) }
  return inSeries(words.prefix(limit) + ["\(words.count - limit) more"], last: last)
}
