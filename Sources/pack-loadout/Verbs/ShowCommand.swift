import LoadoutFiles
import LoadoutReport

/// All that is known of a pack, an item or a run.
struct ShowCommand {
  private enum Subject {
    case pack(Pack)
    case item(Item)
    case run(Run)
  }

  private let catalogue: Catalogue
  private let subject: Subject

  init(_ arguments: inout Arguments, _ surroundings: Surroundings) throws(Failure) {
    let operands = arguments.operands
    let kind = operands.first ?? ""
    if operands.count != 2 || !Words.kinds.contains(kind) {
      let near = kind.isEmpty ? "" : didYouMean(kind, among: Words.kinds)
      arguments.faults.append("show takes pack, item or run, and an ID" + near)
    }
    catalogue = try arguments.catalogue(surroundings)
    let id = operands.count > 1 ? operands[1] : ""
    let subject: Subject?
    switch kind {
    case "pack": subject = catalogue.pack(id).map(Subject.pack)
    case "item": subject = catalogue.item(id).map(Subject.item)
    default: subject = catalogue.run(id).map(Subject.run)
    }
    if subject == nil, arguments.faults.isEmpty {
      let ids =
        switch kind {
        case "pack": catalogue.packIDs
        case "item": catalogue.itemIDs
        default: catalogue.runIDs
        }
      let near = didYouMean(id, among: ids, else: "list \(kind)s names them")
      arguments.faults.append("there is no \(kind) \(quoted(id))" + near)
    }
    try arguments.throwFaults()
    guard let subject else { throw .usage(arguments.faults, .show) }
    self.subject = subject
  }

  func answer(_ settings: OutputSettings) -> Answer {
    Answer(
      text: settings.text({ report in
        switch subject {
        case .pack(let pack): report.pack(pack)
        case .item(let item): report.item(item)
        case .run(let run): report.run(catalogue.whole(run))
        }
      }) {
        switch subject {
        case .pack(let pack): ["format": "pack-loadout/show/1", "pack": JSON(pack)]
        case .item(let item): ["format": "pack-loadout/show/1", "item": JSON(item)]
        case .run(let run): ["format": "pack-loadout/show/1", "run": JSON(run)]
        }
      })
  }
}
