import LoadoutAudit
import LoadoutFiles
import LoadoutReport

/// Judges a plan again from its own file.
struct VerifyCommand {
  private let plan: Plan

  init(_ arguments: inout Arguments) throws(Failure) {
    if arguments.operands.count != 1 {
      arguments.faults.append("verify takes one file, a plan written by --format json")
    }
    try arguments.throwFaults()
    let file = arguments.operands[0]
    let bytes = try ByteFile.read(file)
    do throws(Faults) {
      plan = try readPlan(bytes, file: file)
    } catch {
      throw .badInput(error.all)
    }
  }

  func answer(_ settings: OutputSettings) -> Answer {
    let faults = Judge().faults(in: plan).map { fault in fault.sentence }
    let text = settings.text({ report in report.verified(plan, faults: faults) }) {
      [
        "format": "pack-loadout/verify/1", "run": .text(plan.run), "pack": .string(plan.pack),
        "verdict": .string(plan.verdict.rawValue), "proof": .string(plan.proof.how.rawValue),
        "holds": .bool(faults.isEmpty), "faults": .texts(faults),
      ]
    }
    return Answer(status: faults.isEmpty ? .success : .no, text: text)
  }
}
