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
    let plan = try input.plan(in: input.packs[0])
    let bodyWeight = input.bodyWeight
    return Answer(
      status: plan.exit,
      text: settings.text({ report in report.check(plan, bodyWeight: bodyWeight) }, json: { JSON(plan) }))
  }
}

extension LoadInput {
  /// The load planned in a pack, judged.
  func plan(in pack: Pack) throws(Failure) -> Plan {
    do throws(InternalFault) {
      return try Planner(packs: catalogue.packs, items: catalogue.items, limits: limits).plan(load.request(pack))
    } catch {
      throw .internalFault(error.faults)
    }
  }
}

extension Plan {
  var exit: Exit { Exit(rawValue: exitStatus) ?? .internalFault }
}
