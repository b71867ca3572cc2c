import EmbeddedPresets
import LoadoutFiles
import PackLoadout

/// How long the presets take to be read, with and without being checked, and a suggestion over all packs takes.
///
/// - Parameter runs: the IDs of the runs to suggest for; empty: all.
func catalogueTimes(runs: Set<String>) throws {
  var documents: [(name: String, bytes: [UInt8])] = []
  for index in 0..<preset_count() {
    let path = String(cString: preset_path(index))
    guard !path.hasPrefix("schema/") else { continue }
    documents.append(
      (path, [UInt8](UnsafeBufferPointer(start: preset_bytes(index), count: Int(preset_length(index))))))
  }
  let catalogue = Presets.load().unfolded()
  print("\(catalogue.packs.count) packs, \(catalogue.items.count) items, \(catalogue.runs.count) runs")
  print("\(best(of: 20) { _ = Presets.load().unfolded() })  read")
  print("\(try best(of: 20) { _ = try Catalogue(documents: documents) })  read and validated")
  let planner = Planner(catalogue)
  for run in catalogue.runs where runs.isEmpty || runs.contains(run.id) {
    let choices = try choices(of: run, in: catalogue)
    print("\(try best(of: 3) { _ = try planner.suggest(run: run.id, choices: choices) })  suggest \(run.id)")
  }
}

/// The shortest time of some tries; a try of over a second is not repeated.
private func best(of tries: Int, _ work: () throws -> Void) rethrows -> Duration {
  var best = Duration.seconds(1_000)
  for _ in 0..<tries {
    let time = try ContinuousClock().measure { try work() }
    if time < best { best = time }
    if time > .seconds(1) { break }
  }
  return best
}
