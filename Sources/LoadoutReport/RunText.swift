import Loadout

extension TextReport {
  /// A kind of run: what it assumes and asks for.
  ///
  /// - Parameter run: with what it extends already in it.
  public func run(_ run: Run) -> String {
    var page = TextPage(style)
    page.paragraph("(\(run.id))", lead: run.name, ink: .strong)
    if let about = run.about { page.paragraph(about) }
    let assumed = assumptions(run.assumes)
    if !assumed.isEmpty { page.paragraph("Assumes \(inSeries(assumed)).") }
    page.heading("Takes along")
    let lists = ruleSources(run)
    page.list(run.entries.map { entry in self.entry(entry, lists) })
    if !lists.isEmpty {
      page.heading("Rules by")
      page.list(lists.enumerated().map { index, source in "[\(index + 1)] " + source })
    }
    if !run.rates.isEmpty {
      page.heading("Counts on")
      page.list(run.rates.map(rate))
    }
    sources(run.sources, on: &page)
    return page.text
  }

  private func assumptions(_ conditions: Conditions) -> [String] {
    var words: [String] = []
    if let distance = conditions.distance { words.append(figures.distance(distance)) }
    if let duration = conditions.duration { words.append(figures.duration(duration)) }
    if let temperature = conditions.temperature { words.append(figures.temperature(temperature)) }
    if let night = conditions.night { words.append(night ? "the night" : "daylight") }
    switch conditions.refill {
    case .time(let seconds): words.append("water every " + figures.duration(seconds))
    case .distance(let metres): words.append("water every " + figures.distance(metres))
    case .stretches(let stretches):
      if let longest = stretches.max() { words.append("up to \(figures.distance(longest)) between places with water") }
    case nil: break
    }
    return words
  }

  private func rate(_ rate: RunRate) -> String {
    let what =
      switch rate.rate.nutrient {
      case .carbohydrate: " of carbohydrate"
      case .energy: ""
      case .water: " of water"
      }
    let start = rate.rate.after > 0 ? " past \(figures.duration(rate.rate.after))" : ""
    return figures.perHour(rate.rate, of: what) + start + (occasion(rate.when).map { when in ", " + when } ?? "")
  }

  /// Where the rules of a run were read, each place once.
  private func ruleSources(_ run: Run) -> [String] {
    var sources: [String] = []
    for entry in run.entries {
      var rules: [Rule?] = []
      switch entry {
      case .thing(let thing): rules = [thing.rule]
      case .choose(let options, _, _, let water): rules = [water?.rule] + options.flatMap { $0.map { $0.rule } }
      }
      for case let source? in rules.map({ $0?.source }) where !sources.contains(source) { sources.append(source) }
    }
    return sources
  }

  /// - Parameter lists: where rules were read, by the number they are told with.
  private func entry(_ entry: RunEntry, _ lists: [String]) -> String {
    switch entry {
    case .thing(let thing): return self.thing(thing, lists)
    case .choose(let options, let purpose, let when, let water):
      let words = options.map { option in
        option.map { thing in self.thing(thing, lists, fills: water != nil) }.joined(separator: " + ")
      }
      let need = water.map { water in self.need(water, lists) }
      let subject = [purpose.map { purpose in "for " + purpose }, need, occasion(when)].compactMap { word in word }
      return (subject.isEmpty ? "one of these" : subject.joined(separator: ", ")) + ": "
        + words.joined(separator: "; or ")
    }
  }

  private func need(_ water: WaterNeed, _ lists: [String]) -> String {
    "as much as lasts to the next water" + (water.atLeast.map { least in ", at least " + figures.liquid(least) } ?? "")
      + (water.rule.map { rule in " (" + said(rule, lists) + ")" } ?? "")
  }

  /// - Parameter fills: it is taken as often as water is wanted, up to its quantity.
  private func thing(_ thing: RunThing, _ lists: [String], fills: Bool = false) -> String {
    var words: [String] = []
    var name = thing.item.id
    if case .fixed(let count) = thing.quantity {
      if fills, count > Self.mostFlasks {
        name = name + " as needed"
      } else if fills {
        name = (count == 1 ? "" : "up to \(count) × ") + name
      }
      if !fills, count != 1 { name = "\(count) × " + name }
    } else {
      words.append(quantity(thing.quantity))
    }
    if !thing.required { words.append("optional") }
    if let reach = thing.reach { words.append(reach.phrase) }
    if let occasion = occasion(thing.when) { words.append(occasion) }
    if let rule = thing.rule {
      words.append(said(rule, lists))
    }
    return words.isEmpty ? name : name + " (" + words.joined(separator: "; ") + ")"
  }

  private func said(_ rule: Rule, _ lists: [String]) -> String {
    let number = rule.source.flatMap { source in lists.firstIndex(of: source) }
    return "rule: " + rule.text + (number.map { index in " [\(index + 1)]" } ?? "")
  }

  /// More than anybody carries: as many as it takes.
  private static let mostFlasks: Int64 = 100

  private func quantity(_ rule: QuantityRule) -> String {
    switch rule {
    case .fixed(let count): return "\(count)"
    case .every(let interval, let after, let least, let most):
      let start = after > 0 ? " after \(figures.duration(after))" : ""
      return "one every \(figures.duration(interval))\(start)" + bounds(least, most)
    case .supply(let nutrient, let perHour, let lasting, let after, let least, let most):
      let rate =
        switch nutrient {
        case .carbohydrate: decimal(scaled(perHour, by: 1, over: 100), places: 1) + " g of carbohydrate"
        case .energy: "\(scaled(perHour, by: 1, over: 4_184)) kcal"
        case .water: figures.liquid(CubicMillimetres(perHour)) + " of water"
        }
      let time = lasting.map { lasting in " for " + figures.duration(lasting) } ?? ""
      let start = after > 0 ? " after \(figures.duration(after))" : ""
      return "enough for \(rate) an hour\(time)\(start)" + bounds(least, most)
    }
  }

  private func bounds(_ least: Int64?, _ most: Int64?) -> String {
    (least.map { least in ", at least \(least)" } ?? "") + (most.map { most in ", at most \(most)" } ?? "")
  }

  private func occasion(_ when: Occasion) -> String? {
    var words: [String] = []
    // Files compare strictly, so that "25 C or less" is written "below 25.01 C".
    if let above = when.temperatureAbove {
      words.append(
        above % 100 == 99 ? "at \(figures.temperature(above + 1)) or more" : "above \(figures.temperature(above))")
    }
    if let below = when.temperatureBelow {
      words.append(
        below % 100 == 1 ? "at \(figures.temperature(below - 1)) or less" : "below \(figures.temperature(below))")
    }
    if let over = when.durationOver { words.append("over \(figures.duration(over))") }
    if let under = when.durationUnder { words.append("under \(figures.duration(under))") }
    if let over = when.distanceOver { words.append("over \(figures.distance(over))") }
    if let under = when.distanceUnder { words.append("under \(figures.distance(under))") }
    if let night = when.night { words.append(night ? "at night" : "by day") }
    return words.isEmpty ? nil : "if " + inSeries(words)
  }
}
