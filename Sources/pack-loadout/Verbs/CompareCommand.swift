import LoadoutFiles
import LoadoutReport

/// One load in several packs, side by side.
struct CompareCommand {
  let input: LoadInput

  init(_ arguments: inout Arguments, _ surroundings: Surroundings) throws(Failure) {
    input = try LoadInput(&arguments, packs: 2...100, surroundings)
  }

  func answer(_ settings: OutputSettings) throws(Failure) -> Answer {
    var plans: [Plan] = []
    for pack in input.packs { plans.append(try input.plan(in: pack)) }
    let page = HtmlReport(units: settings.style.units)
    let isPage = settings.format == .html
    let text = settings.text(
      { report in isPage ? page.comparison(plans) : report.comparison(plans) },
      json: { JSON(comparing: plans, run: input.load.run) })
    return Answer(status: status(of: plans), text: text)
  }

  /// Success where one of the packs takes the load.
  private func status(of plans: [Plan]) -> Exit {
    if plans.contains(where: { plan in plan.exit == .success }) { return .success }
    return plans.contains { plan in plan.exit == .undecided } ? .undecided : .no
  }
}
