import Loadout

extension ShoppingList {
  /// What follows from a load alone: a lower bound over its alternatives, and what each of them asks of a pack.
  ///
  /// - Parameter units: what its sentences tell figures in.
  public init(kits: [Kit], units: UnitSystem = .metric) {
    self.init()
    let figures = Figures(units: units)
    leastVolume = kits.map(Self.leastVolume).min()
    if leastVolume == CubicMillimetres(0) { leastVolume = nil }
    guard let kit = kits.first else { return }
    // Things that every alternative has are asked for; what only some have is a choice.
    let shared = kit.entries.filter { entry in
      entry.required && kits.allSatisfy { other in other.entries.contains { $0.item.id == entry.item.id } }
    }
    pockets = Self.compartments(shared, figures) + Self.reached(shared, figures)
    features = Self.holders(shared, figures)
    if let least = kits.map(Self.water).min(), least > 0 {
      features.append("room for \(figures.liquid(CubicMillimetres(least))) of water")
    }
  }

  /// The litres of everything required that may not travel outside.
  private static func leastVolume(_ kit: Kit) -> CubicMillimetres {
    var total = CubicMillimetres(0)
    for entry in kit.entries where entry.required && !entry.item.outside {
      let (volume, overflow) = entry.item.packedVolume.count.multipliedReportingOverflow(by: entry.quantity)
      if !overflow { total += CubicMillimetres(volume) }
    }
    return total
  }

  private static func water(_ kit: Kit) -> Int64 {
    var total: Int64 = 0
    for entry in kit.entries where entry.required {
      let (water, overflow) = (entry.item.contents.water?.count ?? 0).multipliedReportingOverflow(by: entry.quantity)
      if !overflow { total += water }
    }
    return total
  }

  /// The box each long or stiff thing must find.
  private static func compartments(_ entries: [Kit.Entry], _ figures: Figures) -> [String] {
    let longest = entries.filter { entry in
      guard let size = entry.item.rigidSize else { return false }
      return max(size.height.count, size.width.count, size.depth.count) >= 200 && !entry.item.outside
    }
    return longest.compactMap { entry in
      entry.item.rigidSize.map { "a compartment that takes \(figures.size($0)) (\(entry.item.id))" }
    }
  }

  /// What must be got at without taking the pack off.
  private static func reached(_ entries: [Kit.Entry], _ figures: Figures) -> [String] {
    var sentences: [String] = []
    for (reach, words) in [(Reach.onTheMove, "on the move"), (.reachBehind, "without taking it off")] {
      let items = entries.filter { $0.need == reach }
      if items.isEmpty { continue }
      var seen: [String] = []
      var volume: Int64 = 0
      for entry in items {
        if !seen.contains(entry.item.id) { seen.append(entry.item.id) }
        let (each, overflow) = entry.item.packedVolume.count.multipliedReportingOverflow(by: entry.quantity)
        volume += overflow ? 0 : each
      }
      let litres = figures.volume(CubicMillimetres(volume))
      sentences.append("pockets reached \(words) for \(inSeries(seen)) (\(litres))")
    }
    return sentences
  }

  /// Holders without which a thing goes nowhere.
  private static func holders(_ entries: [Kit.Entry], _ figures: Figures) -> [String] {
    entries.filter { $0.item.holderOnly }.map { entry in
      let rating = entry.item.rated.map { " up to \(figures.rating($0))" } ?? ""
      return "a holder for a \(entry.item.kind ?? entry.item.id)\(rating)"
    }
  }
}
