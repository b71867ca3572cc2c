import Loadout
import LoadoutFiles
import PackLoadout
import Testing

@Suite struct `What is asked of a pack beside taking the load` {
  static let wants: [Wants] = [
    Wants(), Wants(features: ["whistle"]), Wants(features: ["whistle", "pole-loops"]),
    Wants(priceAtMost: Price(currency: "GBP", hundredths: 10_000)),
    Wants(priceAtMost: Price(currency: "EUR", hundredths: 13_000), weightAtMost: Grams(300)),
    Wants(weightAtMost: Grams(1)), Wants(priceAtMost: Price(currency: "CHF", hundredths: 100)),
  ]

  @Test(arguments: wants)
  func `every pack is told once: it is what is asked for, it is not, or a figure is missing`(wants: Wants) throws {
    let catalogue = try PresetCatalogue.read()
    let (free, asked) = (try suggestion(Wants(), .size), try suggestion(wants, .size))
    let groups = [asked.ranked, asked.cannotTell, asked.refused].map { group in group.map(\.pack.id) }
    let leftOut = asked.leftOut.map(\.pack.id)
    #expect((groups.joined() + leftOut).sorted() == catalogue.packs.map(\.id).sorted())
    #expect(asked.ranked.map(\.pack).allSatisfy { pack in meets(pack, wants) == true })
    #expect(asked.leftOut.map(\.pack).allSatisfy { pack in meets(pack, wants) == false })
    // What takes the load and is asked for is ranked as without asking.
    #expect(Set(free.ranked.map(\.pack).filter { meets($0, wants) == true }.map(\.id)) == Set(groups[0]))
    for candidate in asked.cannotTell where candidate.plan.verdict == .fits {
      #expect(meets(candidate.pack, wants) == nil)
      #expect(candidate.remark?.hasPrefix("it takes the load, but ") == true)
    }
  }

  /// Nil: a figure is missing, or is in another currency.
  private func meets(_ pack: Pack, _ wants: Wants) -> Bool? {
    var answers: [Bool?] = wants.features.map { feature in pack.features.contains(feature) }
    if let most = wants.priceAtMost {
      answers.append(
        pack.price.flatMap { price in
          price.upper.currency == most.currency ? price.upper.hundredths <= most.hundredths : nil
        })
    }
    if let most = wants.weightAtMost { answers.append(pack.weight.map { weight in weight.upper <= most }) }
    return answers.contains(false) ? false : answers.contains(nil) ? nil : true
  }

  @Test(arguments: ["GBP", "EUR", nil])
  func `prices are ranked in one currency at a time`(asked: String?) throws {
    let wants = Wants(priceAtMost: asked.map { currency in Price(currency: currency, hundredths: 100_000_000) })
    let suggestion = try suggestion(wants, .price)
    if let asked { #expect(suggestion.currencies.first == asked) }
    let levels = Set(suggestion.ranked.map(\.plan.objective.levels))
    for level in levels {
      let prices = suggestion.ranked.filter { $0.plan.objective.levels == level }.map { $0.pack.price?.upper }
      let known = prices.compactMap { price in price }
      #expect(prices.prefix(known.count).allSatisfy { price in price != nil })
      let places = known.map { price in suggestion.currencies.firstIndex(of: price.currency) ?? -1 }
      #expect(places == places.sorted())
      for (first, second) in zip(known, known.dropFirst()) where first.currency == second.currency {
        #expect(first.hundredths <= second.hundredths)
      }
    }
  }

  @Test func `a marked pack is beaten by none, and one not marked by one or for want of a figure`() throws {
    let ranked = try suggestion(Wants(), .size).ranked
    func figures(_ candidate: Suggestion.Candidate) -> (Int64, Int64, Price)? {
      guard let litres = candidate.plan.capacity, let weight = candidate.pack.weight, let price = candidate.pack.price
      else { return nil }
      return (litres.count, weight.upper.count, price.upper)
    }
    for candidate in ranked {
      guard let (litres, weight, price) = figures(candidate) else {
        #expect(!candidate.isUnbeaten)
        continue
      }
      let isBeaten = ranked.contains { other in
        guard let its = figures(other), its.2.currency == price.currency else { return false }
        return its.0 <= litres && its.1 <= weight && its.2.hundredths <= price.hundredths
          && (its.0 < litres || its.1 < weight || its.2.hundredths < price.hundredths)
      }
      #expect(candidate.isUnbeaten == !isBeaten, "\(candidate.pack.id)")
    }
    #expect(ranked.contains { candidate in candidate.isUnbeaten })
    #expect(ranked.contains { candidate in !candidate.isUnbeaten && figures(candidate) != nil })
  }

  @Test func `bigger packs are named smallest first`() throws {
    let catalogue = try PresetCatalogue.read()
    let pack = try #require(catalogue.pack("asics-extreme"))
    let plan = try Planner(catalogue).plan(
      Request(run: "commute", choices: try choices("commute"), pack: pack))
    let packs = plan.fixes.flatMap { fix -> [String] in
      if case .biggerPack(_, let packs) = fix { packs } else { [] }
    }
    let litres = packs.map { id in catalogue.pack(id)?.capacity?.upper.count ?? .max }
    #expect(packs.count > 5)
    #expect(litres == litres.sorted())
  }

  private func suggestion(_ wants: Wants, _ order: Ranking) throws -> Suggestion {
    try Planner(try PresetCatalogue.read()).suggest(
      run: "long-run", choices: try choices("long-run"), by: order, wants: wants)
  }

  private func choices(_ id: String) throws -> [KitChoice] {
    let catalogue = try PresetCatalogue.read()
    return try LoadoutFiles.choices(of: try #require(catalogue.run(id)), with: Adjustments(), in: catalogue)
  }
}
