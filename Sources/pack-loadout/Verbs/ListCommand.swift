import LoadoutFiles
import LoadoutReport

/// The packs, items or runs there are.
struct ListCommand {
  let catalogue: Catalogue
  let what: String

  init(_ arguments: inout Arguments, _ surroundings: Surroundings) throws(Failure) {
    let what = arguments.operands.first ?? ""
    if arguments.operands.count != 1 || !Words.lists.contains(what) {
      let near = what.isEmpty ? "" : didYouMean(what, among: Words.lists)
      arguments.faults.append("list takes one of \(Words.lists.joined(separator: ", "))" + near)
    }
    catalogue = try arguments.catalogue(surroundings)
    self.what = what
    try arguments.throwFaults()
  }

  func answer(_ settings: OutputSettings) -> Answer {
    Answer(
      text: settings.text({ report in
        switch what {
        case "packs": report.packs(catalogue.packs)
        case "items": report.items(catalogue.items)
        default: report.runs(catalogue.runs.map(catalogue.whole))
        }
      }) {
        switch what {
        case "packs": list(catalogue.packs.map { pack in JSON(pack) })
        case "items": list(catalogue.items.map { item in JSON(item) })
        default: list(catalogue.runs.map { run in JSON(run) })
        }
      })
  }

  private func list(_ elements: [JSON]) -> JSON {
    .object([.init("format", "pack-loadout/list/1"), .init(what, .array(elements))])
  }
}

extension Catalogue {
  /// A run with what it extends in it.
  func whole(_ run: Run) -> Run {
    var whole = run
    whole.assumes = conditions(of: run)
    whole.entries = entries(of: run)
    whole.rates = rates(of: run)
    return whole
  }
}
