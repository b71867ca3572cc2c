import LoadoutFiles
import LoadoutReport
import PackLoadout

/// Which packs take a load, and what to look for in a shop.
struct SuggestCommand {
  let input: LoadInput
  let order: Ranking
  /// Whether every pack is told in the text.
  private let isWhole: Bool

  init(_ arguments: inout Arguments, _ surroundings: Surroundings) throws(Failure) {
    order = arguments.word(.by, of: Words.rankings).flatMap(Ranking.init) ?? .size
    isWhole = arguments.has(.all)
    input = try LoadInput(&arguments, packs: 0...0, surroundings)
  }

  func answer(_ settings: OutputSettings) throws(Failure) -> Answer {
    // Programs read metric figures, whatever a person is told.
    let suggestion = try suggestion(
      settings.format == .json ? .metric : settings.style.units, isCertified: settings.format == .json)
    let text = settings.text(
      { report in report.suggestion(suggestion, isWhole: isWhole) }, json: { suggestion.json })
    return Answer(status: status(of: suggestion), text: text)
  }

  private func suggestion(_ units: UnitSystem, isCertified: Bool) throws(Failure) -> Suggestion {
    do throws(InternalFault) {
      return try Planner(Catalogue(packs: input.packs), limits: input.limits).suggest(
        run: input.run, choices: input.choices, companion: input.companion, nothingOutside: input.nothingOutside,
        by: order, wants: input.wants, also: input.others, units: units, isCertified: isCertified)
    } catch {
      throw .internalFault(error.faults)
    }
  }

  /// "No pack" is an answer unless a limit kept one from being given.
  private func status(of suggestion: Suggestion) -> Exit {
    guard suggestion.ranked.isEmpty else { return .success }
    let isStopped = suggestion.cannotTell.contains { candidate in
      candidate.plan.verdict == .undecided && candidate.plan.proof.how == .limit
    }
    return isStopped ? .undecided : .no
  }
}

extension Suggestion {
  fileprivate var json: JSON {
    [
      "format": "pack-loadout/suggest/1", "run": .text(run), "by": .string(order.rawValue),
      "wants": wants.json, "also": .texts(also.map { pack in pack.id }),
      "ranked": .array(ranked.map(\.json)), "cannotTell": .array(cannotTell.map(\.json)),
      "refused": .array(refused.map(\.json)), "leftOut": .array(leftOut.map(\.json)),
      "lookFor": [
        "leastMillilitres": .millilitres(cubicMillimetres: lookFor.leastVolume?.count),
        "pockets": .texts(lookFor.pockets), "features": .texts(lookFor.features),
      ],
    ]
  }
}

extension Suggestion.Candidate {
  fileprivate var json: JSON {
    [
      "pack": .string(pack.id), "verdict": .string(plan.verdict.rawValue), "rattles": .bool(rattles),
      "unbeaten": .bool(isUnbeaten),
      "remark": .text(remark), "plan": JSON(plan),
    ]
  }
}

extension Wants {
  fileprivate var json: JSON {
    [
      "features": .texts(features), "maxPrice": .price(priceAtMost),
      "maxWeightGrams": weightAtMost.map { weight in .integer(weight.count) } ?? .null, "size": .text(size),
    ]
  }
}

extension Suggestion.LeftOut {
  /// The options it does not meet: "need whistle", "max-price"; those of which nobody can tell are not among them.
  fileprivate var json: JSON {
    let misses = misses.compactMap { miss -> String? in
      switch miss {
      case .feature(let feature): "need " + feature
      case .price: "max-price"
      case .weight: "max-weight"
      case .size: "size"
      case .unknownPrice, .unknownWeight, .otherCurrency: nil
      }
    }
    return ["pack": .string(pack.id), "misses": .texts(misses)]
  }
}
