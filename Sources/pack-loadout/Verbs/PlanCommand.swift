import LoadoutFiles
import LoadoutReport
import PackLoadout

/// Where each thing goes, in what order, and how it is reached; or where one thing is.
struct PlanCommand {
  let input: LoadInput
  /// What is to be shown; nil: all of it.
  private let asked: String?

  init(_ arguments: inout Arguments, _ surroundings: Surroundings) throws(Failure) {
    input = try LoadInput(&arguments, packs: 1...1, surroundings)
    asked = arguments.value(.show)
  }

  func answer(_ settings: OutputSettings) throws(Failure) -> Answer {
    let plan = try input.plan(in: input.packs[0])
    guard let asked else {
      return Answer(status: plan.exit, text: settings.text({ report in report.plan(plan) }, json: { JSON(plan) }))
    }
    guard let shown = Shown(asked, in: plan) else { throw .usage([unknown(asked, plan)], .plan) }
    return Answer(
      status: plan.exit,
      text: settings.text({ report in report.shown(shown, in: plan) }, json: { JSON(shown, in: plan) }))
  }

  private func unknown(_ asked: String, _ plan: Plan) -> String {
    let begin = "--show \(quoted(asked)): nothing of that name comes along"
    let items = plan.inputs.kit.entries.map { entry in entry.item }
    let names = items.flatMap { item in [item.id, item.name] + (item.kind.map { kind in [kind] } ?? []) }
    if let item = input.catalogue.item(asked) { return begin + "; --with \(item.id) takes it" }
    return begin + didYouMean(asked, among: names, else: "plan without --show lists all of it")
  }
}
