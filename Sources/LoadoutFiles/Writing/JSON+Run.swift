/// A run as its file: every key that says something, in the order of the format's page.
public func write(_ run: Run) -> String { JSON(run).fileText }

extension JSON {
  /// The run as files hold it.
  public init(_ run: Run) {
    self = ["id": .string(run.id), "name": .string(run.name)]
    append("about", ifAny: run.about.map { .string($0) })
    append("extends", ifAny: run.extends.map { .string($0) })
    append("remove", ifAny: list(run.remove))
    append("assumes", ifAny: run.assumes == Conditions() ? nil : JSON(run.assumes))
    append("items", .array(run.entries.map { JSON($0) }))
    append("rates", ifAny: JSON.runRates(run.rates))
    append("sources", ifAny: sources(run.sources))
  }

  /// What a run assumes.
  public init(_ conditions: Conditions) {
    self = .object([])
    append("distance", ifAny: conditions.distance.map { .string(QuantityText.distance($0)) })
    append("duration", ifAny: conditions.duration.map { .string(QuantityText.duration($0)) })
    append("temperature", ifAny: conditions.temperature.map { .string(QuantityText.temperature($0)) })
    append("night", ifAny: conditions.night.map { .bool($0) })
    switch conditions.refill {
    case .time(let seconds): append("refillEvery", .string(QuantityText.duration(seconds)))
    case .distance(let metres): append("refillEvery", .string(QuantityText.distance(metres)))
    case .stretches(let stretches): append("stretches", .array(stretches.map { .string(QuantityText.distance($0)) }))
    case nil: break
    }
  }

  /// The entry as a run's file holds it.
  public init(_ entry: RunEntry) {
    switch entry {
    case .thing(let thing): self.init(thing)
    case .choose(let options, let purpose, let when, let water):
      self = ["choose": .array(options.map { .array($0.map { JSON($0, fills: water != nil) }) })]
      append("for", ifAny: purpose.map { .string($0) })
      append("when", ifAny: JSON.occasion(when))
      append("water", ifAny: water.map { JSON($0) })
    }
  }

  private init(_ water: WaterNeed) {
    self = .object([])
    append("atLeast", ifAny: water.atLeast.map { .string(QuantityText.volume($0)) })
    append("rule", ifAny: water.rule.map { JSON($0) })
  }

  /// - Parameter fills: see ``WaterNeed``.
  private init(_ thing: RunThing, fills: Bool = false) {
    switch thing.item {
    case .id(let id): self = ["item": .string(id)]
    case .inline(let item): self = ["item": JSON(item)]
    }
    append(
      "quantity", ifAny: thing.quantity == .fixed(fills ? FileLimits.units : 1) ? nil : JSON.quantity(thing.quantity))
    append("required", ifAny: thing.required ? nil : false)
    append("reach", ifAny: thing.reach.map { .string($0.word) })
    append("when", ifAny: JSON.occasion(thing.when))
    append("rule", ifAny: thing.rule.map { JSON($0) })
  }

  private static func quantity(_ quantity: QuantityRule) -> JSON {
    var json = JSON.object([])
    let after: Int64
    let (atLeast, atMost): (Int64?, Int64?)
    switch quantity {
    case .fixed(let count): return .integer(count)
    case .every(let interval, let past, let least, let most):
      json.append("every", .string(QuantityText.duration(interval)))
      (after, atLeast, atMost) = (past, least, most)
    case .supply(let nutrient, let perHour, let lasting, let past, let least, let most):
      json.append(nutrient.rawValue, .string(JSON.perHour(nutrient, perHour)))
      json.append("for", ifAny: lasting.map { .string(QuantityText.duration($0)) })
      (after, atLeast, atMost) = (past, least, most)
    }
    json.append("after", ifAny: after == 0 ? nil : .string(QuantityText.duration(after)))
    json.append("atLeast", ifAny: atLeast.map { .integer($0) })
    json.append("atMost", ifAny: atMost.map { .integer($0) })
    return json
  }

  static func occasion(_ when: Occasion) -> JSON? {
    if when == Occasion() { return nil }
    var json = JSON.object([])
    json.append("temperatureBelow", ifAny: when.temperatureBelow.map { .string(QuantityText.temperature($0)) })
    json.append("temperatureAbove", ifAny: when.temperatureAbove.map { .string(QuantityText.temperature($0)) })
    json.append("durationOver", ifAny: when.durationOver.map { .string(QuantityText.duration($0)) })
    json.append("durationUnder", ifAny: when.durationUnder.map { .string(QuantityText.duration($0)) })
    json.append("distanceOver", ifAny: when.distanceOver.map { .string(QuantityText.distance($0)) })
    json.append("distanceUnder", ifAny: when.distanceUnder.map { .string(QuantityText.distance($0)) })
    json.append("night", ifAny: when.night.map { .bool($0) })
    return json
  }
}
