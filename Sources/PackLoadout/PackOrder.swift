/// How packs that take a load are ranked: by the plan, then by their figures.
///
/// Prices are compared in one currency alone. Of packs ranked by price those in the first currency come first, then those
/// in the next; those without a price come last, as any unknown figure does.
struct PackOrder {
  let currencies: [String]
  private let keys: [Ranking]

  /// - Parameter first: the currency to begin with; the others follow by how many packs are priced in them, then by
  ///   their letters.
  init(_ order: Ranking, of packs: [Pack], first: String?) {
    keys = [order] + Ranking.allCases.filter { key in key != order }
    var counts: [String: Int] = [:]
    for pack in packs {
      if let currency = pack.price?.upper.currency { counts[currency, default: 0] += 1 }
    }
    currencies = counts.sorted { a, b in
      let (isFirst, isOtherFirst) = (a.key == first, b.key == first)
      if isFirst != isOtherFirst { return isFirst }
      return a.value != b.value ? a.value > b.value : a.key < b.key
    }.map { count in count.key }
  }

  func isBefore(_ a: Suggestion.Candidate, _ b: Suggestion.Candidate) -> Bool {
    if a.plan.objective != b.plan.objective { return a.plan.objective < b.plan.objective }
    for key in keys {
      let (first, second) = (value(a.pack, key), value(b.pack, key))
      if first != second { return first < second }
    }
    return a.pack.id < b.pack.id
  }

  /// The group of figures that compare, and the figure.
  private func value(_ pack: Pack, _ key: Ranking) -> (Int, Int64) {
    switch key {
    case .size: return (0, pack.capacity?.upper.count ?? .max)
    case .weight: return (0, pack.weight?.upper.count ?? .max)
    case .price:
      guard let price = pack.price?.upper else { return (currencies.count, .max) }
      return (currencies.firstIndex(of: price.currency) ?? currencies.count, price.hundredths)
    }
  }
}

extension Suggestion {
  /// Marks the packs that no other beats in litres, grams and price; one of which a figure is missing neither is marked
  /// nor beats.
  ///
  /// - Complexity: O(packs that take the load, squared).
  mutating func markUnbeaten() {
    for index in ranked.indices {
      guard let own = Figures(ranked[index]) else { continue }
      ranked[index].isUnbeaten = !ranked.contains { other in Figures(other)?.beats(own) ?? false }
    }
  }

  private struct Figures {
    var counts: [Int64]
    var currency: String

    init?(_ candidate: Candidate) {
      guard let litres = candidate.plan.capacity, let weight = candidate.pack.weight?.upper,
        let price = candidate.pack.price?.upper
      else { return nil }
      counts = [litres.count, weight.count, price.hundredths]
      currency = price.currency
    }

    func beats(_ other: Figures) -> Bool {
      guard currency == other.currency, counts != other.counts else { return false }
      return zip(counts, other.counts).allSatisfy { pair in pair.0 <= pair.1 }
    }
  }
}
