@testable import LoadoutFiles

extension SplitMix {
  mutating func size() -> Size {
    Size(height: number(1...5_000), width: number(1...5_000), depth: number(1...5_000))
  }

  mutating func volume() -> CubicMillimetres { CubicMillimetres(number(1...1_000_000_000)) }
  mutating func weight() -> Grams { Grams(number(1...1_000_000)) }

  mutating func span<Value: Comparable>(_ make: (inout SplitMix) -> Value) -> Span<Value> {
    let (first, second) = (make(&self), make(&self))
    return chance() ? Span(first) : Span(lower: min(first, second), upper: max(first, second))
  }

  mutating func prices() -> Span<Price> {
    let span = span { $0.number(1...100_000_000) }
    let currency = pick(["GBP", "EUR", "JPY"])
    return Span(
      lower: Price(currency: currency, hundredths: span.lower), upper: Price(currency: currency, hundredths: span.upper)
    )
  }

  mutating func measure() -> Measure {
    switch Int.random(in: 0..<3, using: &self) {
    case 0: .length(Millimetres(number(1...5_000)))
    case 1: .volume(volume())
    default: .weight(weight())
    }
  }

  /// Sources of figures that are among `paths`.
  mutating func sources(_ paths: [String]) -> [Source] {
    some(2) { random in
      Source(
        figures: paths.isEmpty ? [] : random.some(2) { $0.pick(paths) }, basis: random.pick(Source.Basis.allCases),
        text: random.maybe { $0.text() }, address: random.maybe { $0.text() })
    }
  }

  mutating func pack() -> Pack {
    var pack = Pack(id: name(), name: text(), type: maybe { $0.pick(PackType.allCases) })
    pack.capacity = maybe { random in random.span { $0.volume() } }
    pack.weight = maybe { random in random.span { $0.weight() } }
    pack.price = maybe { $0.prices() }
    pack.size = maybe { $0.size() }
    for name in ["S/M", "L", "One size"] where chance() {
      pack.sizes.append(
        PackSize(
          name: name, capacity: maybe { random in random.span { $0.volume() } },
          backLength: maybe { random in random.span { Millimetres($0.number(1...5_000)) } },
          chest: maybe { random in random.span { Millimetres($0.number(1...5_000)) } },
          weight: maybe { random in random.span { $0.weight() } }))
    }
    pack.features = some(3) { $0.name() }
    var ids: Set<String> = []
    for _ in 0..<Int.random(in: 0...6, using: &self) {
      let pocket = pocket(among: pack.pockets.map { $0.id })
      if ids.insert(pocket.id).inserted { pack.pockets.append(pocket) }
    }
    // What comes first may lie in what comes last, too.
    pack.pockets.shuffle(using: &self)
    pack.sources = sources(pack.pockets.map { "pockets.\($0.id)" } + (pack.weight == nil ? [] : ["weight"]))
    return pack
  }

  private mutating func pocket(among others: [String]) -> Pocket {
    var pocket = Pocket(id: name(), name: maybe { $0.text() })
    pocket.inside = others.isEmpty ? nil : maybe { $0.pick(others) }
    pocket.size = maybe { $0.size() }
    if chance() { pocket.at = Offset(up: number(0...5_000), across: number(0...5_000), out: number(0...5_000)) }
    pocket.volume = pick([.notGiven, .unknown, .stated(volume())])
    pocket.closure = maybe { $0.pick(Closure.allCases) }
    pocket.reach = maybe { $0.pick(Reach.allCases) }
    pocket.reachByCompanion = maybe { $0.pick(Reach.allCases) }
    pocket.dry = maybe { $0.chance() }
    var kinds: Set<String> = []
    pocket.holds = some(3) { random in Holding(kind: random.name(), limit: random.maybe { $0.measure() }) }
      .filter { kinds.insert($0.kind).inserted }
    pocket.only = chance()
    pocket.refuses = some(2) { $0.name() }
    pocket.atMost = maybe { $0.number(1...1_000_000) }
    pocket.maxWeight = maybe { $0.weight() }
    pocket.outside = chance()
    pocket.beyondCapacity = chance()
    pocket.opening = maybe { random in
      Opening(
        side: random.pick(Opening.Side.allCases),
        size: random.maybe { Hole($0.number(1...5_000), $0.number(1...5_000)) })
    }
    return pocket
  }

  mutating func item() -> Item {
    var item = Item(id: name(), name: text(), form: form())
    item.kind = maybe { $0.name() }
    item.category = maybe { $0.text() }
    item.weight = maybe { $0.weight() }
    item.rated = maybe { $0.measure() }
    item.orientation = pick(OrientationRule.allCases)
    (item.holderOnly, item.outside, item.dry, item.closed) = (chance(), chance(), chance(), chance())
    item.apartFrom = some(2) { $0.name() }
    item.reach = maybe { $0.pick(Reach.allCases) }
    item.smallerChoice = maybe { $0.name() }
    item.contents = Contents(
      water: maybe { $0.volume() }, carbohydrate: maybe { $0.number(1...100_000_000) },
      energy: maybe { random in random.pick([random.number(1...1_000_000_000), 4_184 * random.number(1...1_000)]) })
    item.sources = sources(item.weight == nil ? ["form"] : ["weight", "form"])
    return item
  }

  private mutating func form() -> Item.Form {
    if chance() { return .rigid(size: size(), volume: maybe { $0.volume() }) }
    let size = maybe { $0.size() }
    let volume = size != nil && chance() ? size!.volume : volume()
    return .soft(
      volume: volume, compressed: maybe { CubicMillimetres($0.number(1...min(volume.count, 1_000_000_000))) },
      size: size)
  }

  mutating func rule() -> Rule { Rule(text: text(), source: maybe { $0.text() }, staysPacked: chance()) }

  mutating func kit() -> Kit {
    var kit = Kit(name: maybe { $0.text() }, entries: [])
    var items: [Item] = []
    for _ in 0..<Int.random(in: 0...6, using: &self) {
      let item = items.isEmpty || chance() ? item() : pick(items)
      if items.contains(where: { $0.id == item.id && $0 != item }) { continue }
      items.append(item)
      kit.entries.append(
        Kit.Entry(
          item: item, quantity: number(1...1_600), required: chance(), reach: maybe { $0.pick(Reach.allCases) },
          rule: maybe { $0.rule() }))
    }
    return kit
  }

  mutating func conditions() -> Conditions {
    Conditions(
      distance: maybe { $0.number(1...100_000_000) }, duration: maybe { $0.number(1...36_000_000) },
      temperature: maybe { $0.number(-10_000...10_000) }, night: maybe { $0.chance() },
      refill: maybe { $0.refill() })
  }

  mutating func refill() -> Refill {
    switch number(0...2) {
    case 0: .time(number(1...36_000_000))
    case 1: .distance(number(1...100_000_000))
    default: .stretches([number(1...100_000_000), number(1...100_000_000)])
    }
  }

  mutating func run() -> Run {
    var run = Run(id: name(), name: text(), about: maybe { $0.text() }, extends: maybe { $0.name() })
    if run.extends != nil { run.remove = some(2) { $0.name() } }
    run.assumes = conditions()
    var ids: Set<String> = []
    run.entries = some(5) { random in
      if random.chance() { return .thing(random.thing(&ids)) }
      return .choose(
        options: random.some(3) { random in random.some(2) { $0.thing(&ids) } }, purpose: random.maybe { $0.text() },
        when: random.occasion(), water: random.maybe { $0.waterNeed() })
    }
    run.rates = rates().map { RunRate($0, when: occasion()) }
    run.sources = sources(ids.sorted().map { "items.\($0)" })
    return run
  }

  mutating func waterNeed() -> WaterNeed {
    WaterNeed(atLeast: maybe { CubicMillimetres($0.number(1...1_000_000_000)) }, rule: maybe { $0.rule() })
  }

  /// At most one rate a nutrient, in the order files keep them.
  mutating func rates() -> [Rate] {
    var rates: [Rate] = []
    for nutrient: QuantityRule.Nutrient in [.water, .carbohydrate, .energy] where chance() {
      rates.append(Rate(nutrient, perHour: number(1...100_000_000), after: number(0...36_000_000)))
    }
    return rates
  }

  private mutating func thing(_ ids: inout Set<String>) -> RunThing {
    var item = item()
    while !ids.insert(item.id).inserted { item.id += "y" }
    let isInline = chance(4)
    return RunThing(
      item: isInline ? .inline(item) : .id(item.id), quantity: quantity(isInline ? item.contents : nil),
      required: chance(), reach: maybe { $0.pick(Reach.allCases) }, when: occasion(), rule: maybe { $0.rule() })
  }

  private mutating func quantity(_ contents: Contents?) -> QuantityRule {
    let atLeast = maybe { $0.number(0...10_000) }
    let atMost = maybe { $0.number(max(1, atLeast ?? 1)...10_000) }
    let after = number(0...36_000_000)
    switch Int.random(in: 0..<3, using: &self) {
    case 0: return .fixed(number(1...10_000))
    case 1: return .every(interval: number(1...36_000_000), after: after, atLeast: atLeast, atMost: atMost)
    default:
      let nutrients = QuantityRule.Nutrient.allCases.filter { contents?.amount(of: $0) != nil || contents == nil }
      if nutrients.isEmpty { return .fixed(1) }
      return .supply(
        pick(nutrients), perHour: number(1...100_000_000), lasting: maybe { $0.number(1...36_000_000) }, after: after,
        atLeast: atLeast, atMost: atMost)
    }
  }

  private mutating func occasion() -> Occasion {
    Occasion(
      temperatureBelow: maybe { $0.number(-9_999...9_999) }, temperatureAbove: maybe { $0.number(-9_999...9_999) },
      durationOver: maybe { $0.number(1...36_000_000) }, durationUnder: maybe { $0.number(1...36_000_000) },
      distanceOver: maybe { $0.number(1...100_000_000) }, distanceUnder: maybe { $0.number(1...100_000_000) },
      night: maybe { $0.chance() })
  }
}
