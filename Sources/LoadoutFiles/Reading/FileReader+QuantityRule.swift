private enum QuantityKey: String, FieldKey {
  case every, after, carbohydrate, energy, water
  case lasting = "for"
  case atLeast, atMost
  static var owner: String { "a quantity that follows the run" }
}

extension FileReader {
  /// A whole number, or a rule by which the quantity follows the run.
  mutating func quantityRule(_ id: NodeID?, of item: ItemReference?) -> QuantityRule? {
    guard let id else { return nil }
    if kind(id) == .number { return quantityOfUnits(id).map { .fixed($0) } }
    guard kind(id) == .object else {
      report(id, "a whole number is expected, or a rule like { \"every\": \"40 min\" }; this is \(shown(id))")
      return nil
    }
    guard let fields = fields(id, QuantityKey.self) else { return nil }
    let after = quantity(fields[.after], .duration, zero: true) ?? 0
    let lasting = quantity(fields[.lasting], .duration)
    let atLeast = whole(fields[.atLeast], 0, FileLimits.units, "a quantity of units")
    let atMost = quantityOfUnits(fields[.atMost])
    if let place = fields[.atMost], let atLeast, let atMost, atLeast > atMost {
      report(place, "\"atMost\" is less than \"atLeast\"")
    }
    let interval = quantity(fields[.every], .duration)
    let supply = supply(fields, of: item)
    guard hasOneBasis(fields) else { return nil }
    if let place = fields[.lasting], fields[.every] != nil {
      report(place, "\"for\" goes with what an hour takes, not with \"every\"")
    }
    if let interval { return .every(interval: interval, after: after, atLeast: atLeast, atMost: atMost) }
    return supply.map {
      .supply($0.nutrient, perHour: $0.perHour, lasting: lasting, after: after, atLeast: atLeast, atMost: atMost)
    }
  }

  /// What an hour takes, of the first nutrient named.
  private mutating func supply(
    _ fields: Fields<QuantityKey>, of item: ItemReference?
  ) -> (nutrient: QuantityRule.Nutrient, perHour: Int64)? {
    let rates: [(place: NodeID?, nutrient: QuantityRule.Nutrient, dimension: Dimension)] = [
      (fields[.carbohydrate], .carbohydrate, .carbohydrateRate), (fields[.energy], .energy, .energyRate),
      (fields[.water], .water, .waterRate),
    ]
    var supply: (nutrient: QuantityRule.Nutrient, perHour: Int64)?
    for rate in rates {
      guard let place = rate.place else { continue }
      if let perHour = quantity(place, rate.dimension), supply == nil { supply = (rate.nutrient, perHour) }
      switch item {
      case .id(let name): references.append(Reference(kind: .supply(rate.nutrient), name: name, at: place))
      case .inline(let item) where item.contents.amount(of: rate.nutrient) == nil:
        report(place, missingContents(item, rate.nutrient))
      default: break
      }
    }
    return supply
  }

  /// Whether the rule says by what it counts, and by one thing only.
  private mutating func hasOneBasis(_ fields: Fields<QuantityKey>) -> Bool {
    let keys: [QuantityKey] = [.every, .carbohydrate, .energy, .water]
    let given = keys.compactMap { fields[$0] }.sorted()
    if given.isEmpty {
      report(fields.id, "a quantity that follows the run needs \"every\", \"carbohydrate\", \"energy\" or \"water\"")
    }
    if given.count > 1 { report(given[1] - 1, "a quantity follows one thing; leave one of these keys") }
    return given.count == 1
  }
}

extension Contents {
  /// How much of a nutrient is in it: milligrams, joules, cubic millimetres.
  func amount(of nutrient: QuantityRule.Nutrient) -> Int64? {
    switch nutrient {
    case .carbohydrate: carbohydrate
    case .energy: energy
    case .water: water?.count
    }
  }
}
