import Foundation
import LoadoutFiles
import PackLoadout

// Every preset run in every preset pack, solved to proof: how long each takes, the slowest first.
// Run it in a release build: `swift run -c release benchmarks`. With `catalogue` it times reading the presets and a
// suggestion for each run instead, with `solving` it reads a batch and tells how long its lines take.

if CommandLine.arguments.dropFirst().first == "catalogue" {
  try catalogueTimes(runs: Set(CommandLine.arguments.dropFirst(2)))
  exit(0)
}
if CommandLine.arguments.dropFirst().first == "solving" {
  try solvingTimes()
  exit(0)
}

let catalogue = Presets.load().unfolded()
let clock = ContinuousClock()
var rows: [(name: String, best: Duration, plan: Plan)] = []
let wanted = CommandLine.arguments.dropFirst(2).first
for run in catalogue.runs where wanted == nil || wanted == run.id {
  let choices = try choices(of: run, in: catalogue)
  for pack in catalogue.packs where CommandLine.arguments.count < 4 || CommandLine.arguments[3] == pack.id {
    let planner = Planner(catalogue)
    let request = Request(run: run.id, choices: choices, pack: pack)
    var plan: Plan?
    var best = Duration.seconds(1_000)
    for _ in 0..<3 where plan == nil || best < .milliseconds(200) {
      let time = try clock.measure { plan = try planner.plan(request) }
      best = min(best, time)
    }
    guard let plan else { continue }
    if best > .milliseconds(50) {
      print(
        "slow: \(run.id) in \(pack.id): \(best), \(plan.proof.nodes) steps, \(plan.objective.levels) \(plan.proof.bound)"
      )
    }
    rows.append(("\(run.id) in \(pack.id)", best, plan))
  }
}
rows.sort { $0.best > $1.best }
for row in rows.prefix(Int(CommandLine.arguments.dropFirst().first ?? "15") ?? 15) {
  let proof = row.plan.proof
  print(
    "\(row.best)  \(row.name): \(row.plan.verdict.rawValue), \(proof.nodes) steps\(proof.optimal ? "" : ", NOT PROVEN")"
  )
}
let total = rows.reduce(Duration.zero) { $0 + $1.best }
print("\(rows.count) plans in \(total); not proven: \(rows.filter { !$0.plan.proof.optimal }.count)")
