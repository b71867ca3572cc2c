import LoadoutFiles
import LoadoutReport
import PackLoadout

/// Which packs take a load, and what to look for in a shop.
struct SuggestCommand {
  let input: LoadInput
  let order: Ranking

  init(_ arguments: inout Arguments, _ surroundings: Surroundings) throws(Failure) {
    order = arguments.word(.by, of: Words.rankings).flatMap(Ranking.init) ?? .size
    input = try LoadInput(&arguments, packs: 0...0, surroundings)
  }

  func answer(_ settings: OutputSettings) throws(Failure) -> Answer {
    let suggestion = try suggestion()
    let text = settings.text({ report in report.suggestion(suggestion) }, json: { suggestion.json })
    return Answer(status: status(of: suggestion), text: text)
  }

  private func suggestion() throws(Failure) -> Suggestion {
    do throws(InternalFault) {
      return try Planner(packs: input.catalogue.packs, limits: input.limits).suggest(
        run: input.run, choices: input.choices, companion: input.companion, nothingOutside: input.nothingOutside,
        by: order)
    } catch {
      throw .internalFault(error.faults)
    }
  }

  /// "No pack" is an answer unless a limit kept one from being given.
  private func status(of suggestion: Suggestion) -> Exit {
    guard suggestion.ranked.isEmpty else { return .success }
    return suggestion.cannotTell.contains { candidate in candidate.plan.proof.how == .limit } ? .undecided : .no
  }
}

extension Suggestion {
  fileprivate var json: JSON {
    [
      "format": "pack-loadout/suggest/1", "run": .text(run), "by": .string(order.rawValue),
      "ranked": .array(ranked.map(\.json)), "cannotTell": .array(cannotTell.map(\.json)),
      "refused": .array(refused.map(\.json)),
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
      "remark": .text(remark), "plan": JSON(plan),
    ]
  }
}
