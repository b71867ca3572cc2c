private enum RatesKey: String, FieldKey {
  case water, carbohydrate, energy
  static var owner: String { "\"rates\"" }

  var nutrient: QuantityRule.Nutrient {
    switch self {
    case .water: .water
    case .carbohydrate: .carbohydrate
    case .energy: .energy
    }
  }

  var dimension: Dimension {
    switch self {
    case .water: .waterRate
    case .carbohydrate: .carbohydrateRate
    case .energy: .energyRate
    }
  }
}

private enum RunRateKey: String, FieldKey {
  case rate, after, when
  static var owner: String { "a rate of a run" }
}

private enum RateKey: String, FieldKey {
  case rate, after, refillEvery
  static var owner: String { "a rate" }
}

private enum SuppliesKey: String, FieldKey {
  case waterMillilitres, waterMinutes, carbohydrateGrams, carbohydrateMinutes, energyKilocalories, energyMinutes
  static var owner: String { "the supplies of a plan" }
}

extension FileReader {
  /// What an hour of a run takes: by nutrient, a list of rates and when each applies.
  mutating func runRates(_ id: NodeID?) -> [RunRate] {
    guard let id, let fields = fields(id, RatesKey.self) else { return [] }
    var rates: [RunRate] = []
    for key in RatesKey.allCases {
      for element in list(fields[key], "rates") ?? [] {
        guard let fields = self.fields(element, RunRateKey.self) else { continue }
        let perHour = quantity(wanted(.rate, of: fields, "\"\(key.dimension.example)\""), key.dimension)
        let after = quantity(fields[.after], .duration, zero: true)
        let when = occasion(fields[.when])
        if let perHour { rates.append(RunRate(Rate(key.nutrient, perHour: perHour, after: after ?? 0), when: when)) }
      }
    }
    return rates
  }

  /// What an hour takes under a plan's conditions: one rate a nutrient.
  mutating func rates(_ id: NodeID?) -> [Rate] {
    guard let id, let fields = fields(id, RatesKey.self) else { return [] }
    var rates: [Rate] = []
    for key in RatesKey.allCases {
      guard let place = fields[key], let fields = self.fields(place, RateKey.self) else { continue }
      let perHour = quantity(wanted(.rate, of: fields, "\"\(key.dimension.example)\""), key.dimension)
      let after = quantity(fields[.after], .duration, zero: true)
      let refill = quantity(fields[.refillEvery], .duration)
      if let place = fields[.refillEvery], key != .water { report(place, "\"refillEvery\" is of water alone") }
      if let perHour { rates.append(Rate(key.nutrient, perHour: perHour, after: after ?? 0, refill: refill)) }
    }
    return rates
  }

  /// What a plan's units hold; nil where the plan does not say.
  mutating func supplies(_ id: NodeID?) -> Supplies? {
    guard let id, kind(id) != .null, let fields = fields(id, SuppliesKey.self) else { return nil }
    return Supplies(
      water: supply(.waterMillilitres, 3, .waterMinutes, fields),
      carbohydrate: supply(.carbohydrateGrams, 3, .carbohydrateMinutes, fields),
      energy: supply(.energyKilocalories, 0, .energyMinutes, fields))
  }

  private mutating func supply(
    _ amount: SuppliesKey, _ decimals: Int, _ minutes: SuppliesKey, _ fields: Fields<SuppliesKey>
  ) -> Supplies.Supply {
    Supplies.Supply(
      amount: figure(needed(amount, of: fields), decimals: decimals) ?? 0,
      minutes: figure(said(minutes, of: fields), decimals: 0))
  }
}
