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
      { report in report.suggestion(suggestion, isWhole: isWhole) }, json: { JSON(suggestion) })
    return Answer(status: status(of: suggestion), text: text)
  }

  private func suggestion(_ units: UnitSystem, isCertified: Bool) throws(Failure) -> Suggestion {
    do throws(InternalFault) {
      return try Planner(Catalogue(packs: input.packs), limits: input.limits).suggest(
        run: input.load.run, choices: input.load.choices, companion: input.load.companion,
        nothingOutside: input.load.nothingOutside, by: order, wants: input.wants, also: input.others, units: units,
        isCertified: isCertified)
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
