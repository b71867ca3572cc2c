extension JSON {
  /// The `pack-loadout/compare/1` document: one load's plans side by side.
  public init(comparing plans: [Plan], run: String?) {
    self = ["format": "pack-loadout/compare/1", "run": .text(run), "plans": .array(plans.map { JSON($0) })]
  }

  /// The `pack-loadout/suggest/1` document.
  public init(_ suggestion: Suggestion) {
    let lookFor = suggestion.lookFor
    self = [
      "format": "pack-loadout/suggest/1", "run": .text(suggestion.run), "by": .string(suggestion.order.rawValue),
      "wants": JSON.wants(suggestion.wants), "also": .texts(suggestion.also.map { $0.id }),
      "ranked": .array(suggestion.ranked.map { JSON.candidate($0) }),
      "cannotTell": .array(suggestion.cannotTell.map { JSON.candidate($0) }),
      "refused": .array(suggestion.refused.map { JSON.candidate($0) }),
      "leftOut": .array(suggestion.leftOut.map { JSON.leftOut($0) }),
      "lookFor": [
        "leastMillilitres": .millilitres(cubicMillimetres: lookFor.leastVolume?.count),
        "pockets": .texts(lookFor.pockets), "features": .texts(lookFor.features),
      ],
    ]
  }

  private static func candidate(_ candidate: Suggestion.Candidate) -> JSON {
    [
      "pack": .string(candidate.pack.id), "verdict": .string(candidate.plan.verdict.rawValue),
      "rattles": .bool(candidate.rattles), "unbeaten": .bool(candidate.isUnbeaten), "remark": .text(candidate.remark),
      "plan": JSON(candidate.plan),
    ]
  }

  private static func wants(_ wants: Wants) -> JSON {
    [
      "features": .texts(wants.features), "maxPrice": .price(wants.priceAtMost),
      "maxWeightGrams": .whole(wants.weightAtMost?.count), "size": .text(wants.size),
    ]
  }

  /// The options it does not meet: "need whistle", "max-price"; those of which nobody can tell are not among them.
  private static func leftOut(_ pack: Suggestion.LeftOut) -> JSON {
    var misses: [String] = []
    for miss in pack.misses {
      switch miss {
      case .feature(let feature): misses.append("need " + feature)
      case .price: misses.append("max-price")
      case .weight: misses.append("max-weight")
      case .size: misses.append("size")
      case .unknownPrice, .unknownWeight, .otherCurrency: break
      }
    }
    return ["pack": .string(pack.pack.id), "misses": .texts(misses)]
  }
}
