extension JSON {
  /// A run's rates, by nutrient; nil where there are none.
  static func runRates(_ rates: [RunRate]) -> JSON? {
    if rates.isEmpty { return nil }
    var json = JSON.object([])
    for nutrient in nutrients {
      let own = rates.filter { $0.rate.nutrient == nutrient }
      if own.isEmpty { continue }
      let list: [JSON] = own.map { each in
        var member = JSON.rate(each.rate)
        member.append("when", ifAny: JSON.occasion(each.when))
        return member
      }
      json.append(nutrient.rawValue, .array(list))
    }
    return json
  }

  /// The rates that a plan was made with, by nutrient.
  static func rates(_ rates: [Rate]) -> JSON {
    var json = JSON.object([])
    for nutrient in nutrients {
      for rate in rates where rate.nutrient == nutrient { json.append(nutrient.rawValue, .rate(rate)) }
    }
    return json
  }

  /// What a plan's units hold, in the order of the format's page.
  static func supplies(_ supplies: Supplies) -> JSON {
    [
      "waterMillilitres": .millilitres(cubicMillimetres: supplies.water.amount),
      "waterMinutes": .whole(supplies.water.minutes),
      "carbohydrateGrams": .decimal(count: supplies.carbohydrate.amount, decimals: 3),
      "carbohydrateMinutes": .whole(supplies.carbohydrate.minutes),
      "energyKilocalories": .integer(supplies.energy.amount), "energyMinutes": .whole(supplies.energy.minutes),
    ]
  }

  private static var nutrients: [QuantityRule.Nutrient] { [.water, .carbohydrate, .energy] }

  private static func rate(_ rate: Rate) -> JSON {
    var json: JSON = ["rate": .string(perHour(rate.nutrient, rate.perHour))]
    json.append("after", ifAny: rate.after == 0 ? nil : .string(QuantityText.duration(rate.after)))
    json.append("refillEvery", ifAny: rate.refill.map { .string(QuantityText.duration($0)) })
    return json
  }

  /// "60 g/h".
  static func perHour(_ nutrient: QuantityRule.Nutrient, _ perHour: Int64) -> String {
    switch nutrient {
    case .carbohydrate: QuantityText.carbohydrate(perHour) + "/h"
    case .energy: QuantityText.energy(perHour) + "/h"
    case .water: QuantityText.volume(CubicMillimetres(perHour)) + "/h"
    }
  }
}
