import LoadoutFiles
import LoadoutReport

/// Where each thing goes, in what order, and how it is reached.
struct PlanCommand {
  let input: LoadInput

  init(_ arguments: inout Arguments, _ surroundings: Surroundings) throws(Failure) {
    input = try LoadInput(&arguments, packs: 1...1, surroundings)
  }

  func answer(_ settings: OutputSettings) throws(Failure) -> Answer {
    let plan = try input.plan(in: input.packs[0])
    return Answer(status: plan.exit, text: settings.text({ report in report.plan(plan) }, json: { JSON(plan) }))
  }
}
