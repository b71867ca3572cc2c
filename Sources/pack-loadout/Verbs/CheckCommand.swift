import LoadoutFiles
import LoadoutReport
import PackLoadout

/// Does a load fit a pack, why not, and what to change.
struct CheckCommand {
  let input: LoadInput

  init(_ arguments: inout Arguments, _ surroundings: Surroundings) throws(Failure) {
    input = try LoadInput(&arguments, packs: 1...1, surroundings)
  }

  func answer(_ settings: OutputSettings) throws(Failure) -> Answer {
    // A program gets the whole plan; a person what fits a screen.
    let plan = try input.plan(in: input.packs[0], depth: settings.format == .json ? .full : .brief)
    let bodyWeight = input.bodyWeight
    return Answer(
      status: plan.exit,
      text: settings.text({ report in report.check(plan, bodyWeight: bodyWeight) }, json: { JSON(plan) }))
  }
}

extension LoadInput {
  /// The load planned in a pack, judged.
  func plan(in pack: Pack, depth: Planner.Depth = .full) throws(Failure) -> Plan {
    do throws(InternalFault) {
      return try Planner(catalogue, limits: limits).plan(load.request(pack), depth: depth)
    } catch {
      throw .internalFault(error.faults)
    }
  }
}

extension Plan {
  var exit: Exit { Exit(rawValue: exitStatus) ?? .internalFault }
}
