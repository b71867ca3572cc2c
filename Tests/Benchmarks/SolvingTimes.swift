import Foundation
import LoadoutSolver
import PackLoadout

/// For each line of standard input, which is one of a batch with a kit and a pack of its own: how long the solver takes
/// to the proof of all six levels, and how long the whole plan, with its reasons, fixes and the judge. In microseconds.
///
/// One process answers all lines, so that neither reading the presets nor starting a process is counted.
func solvingTimes() throws {
  let clock = ContinuousClock()
  let catalogue = Presets.load().unfolded()
  let planner = Planner(catalogue)
  var number = 0
  while let line = readLine() {
    number += 1
    let read = try readBatchLine(Array(line.utf8), file: "standard input", line: number, catalogue: catalogue)
    guard case .kit(let kit) = read.load, let pack = read.packs.first else { fatalError("line \(number) has no kit") }
    let question = Question(
      kit: kit, pack: pack, companion: read.companion, nothingOutside: read.nothingOutside, pins: read.pins)
    let request = Request(
      choices: [KitChoice(kit: kit)], pack: pack, companion: read.companion, nothingOutside: read.nothingOutside,
      pins: read.pins)
    let solving = clock.measure { _ = Solver(budget: Budget(nodes: planner.limits.nodes)).solve(question) }
    let planning = try clock.measure { _ = try planner.plan(request) }
    FileHandle.standardOutput.write(Data("\(solving.microseconds) \(planning.microseconds)\n".utf8))
  }
}

extension Duration {
  fileprivate var microseconds: Int64 { components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000 }
}
