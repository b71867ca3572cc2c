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
    page.list(run.entries.map(entry))
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

  private func entry(_ entry: RunEntry) -> String {
    switch entry {
    case .thing(let thing): return self.thing(thing)
    case .choose(let options, let purpose, let when, let water):
      let words = options.map { option in
        option.map { thing in self.thing(thing, fills: water != nil) }.joined(separator: " + ")
      }
      let need = water.map(need)
      let subject = [purpose.map { purpose in "for " + purpose }, need, occasion(when)].compactMap { word in word }
      return (subject.isEmpty ? "one of these" : subject.joined(separator: ", ")) + ": "
        + words.joined(separator: "; or ")
    }
  }

  private func need(_ water: WaterNeed) -> String {
    "as much as lasts to the next water" + (water.atLeast.map { least in ", at least " + figures.volume(least) } ?? "")
      + (water.rule.map { rule in " (" + said(rule) + ")" } ?? "")
  }

  /// - Parameter fills: it is taken as often as water is wanted, up to its quantity.
  private func thing(_ thing: RunThing, fills: Bool = false) -> String {
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
      words.append(said(rule))
    }
    return words.isEmpty ? name : name + " (" + words.joined(separator: "; ") + ")"
  }

  private func said(_ rule: Rule) -> String {
    "rule: " + rule.text + (rule.source.map { source in ", " + source } ?? "")
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
        case .water: figures.volume(CubicMillimetres(perHour)) + " of water"
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
    if let below = when.temperatureBelow { words.append("below \(figures.temperature(below))") }
    if let above = when.temperatureAbove { words.append("above \(figures.temperature(above))") }
    if let over = when.durationOver { words.append("over \(figures.duration(over))") }
    if let under = when.durationUnder { words.append("under \(figures.duration(under))") }
    if let over = when.distanceOver { words.append("over \(figures.distance(over))") }
    if let under = when.distanceUnder { words.append("under \(figures.distance(under))") }
    if let night = when.night { words.append(night ? "at night" : "by day") }
    return words.isEmpty ? nil : "if " + inSeries(words)
  }
}
