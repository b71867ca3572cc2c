import LoadoutFiles
import LoadoutReport
import PackLoadout

/// Finds every fault in files of packs, items, kits, runs and plans.
struct ValidateCommand {
  private let files: [String]
  private let faults: [Fault]

  init(_ arguments: inout Arguments, _ surroundings: Surroundings) throws(Failure) {
    files = arguments.operands
    if files.isEmpty { arguments.faults.append("which files? validate FILE...") }
    try arguments.throwFaults()
    let base = try arguments.catalogueToValidateOver(surroundings)
    var faults: [Fault] = []
    var documents: [(name: String, bytes: [UInt8])] = []
    for file in files {
      let bytes = try collect(&faults) { () throws(Failure) in try ByteFile.read(file) }
      if let bytes { documents.append((file, bytes)) }
    }
    do throws(Faults) {
      _ = try LoadoutFiles.validate(documents, over: base)
    } catch {
      faults += error.all
    }
    self.faults = faults
  }

  func answer(_ settings: OutputSettings) -> Answer {
    let text = settings.text({ report in
      report.validated(files: files.count, faults: faults.map(\.description))
    }) {
      guard faults.isEmpty else { return Faults(all: faults).json }
      return ["format": "pack-loadout/validate/1", "files": .texts(files), "faults": []]
    }
    return Answer(status: faults.isEmpty ? .success : .badInput, text: text)
  }
}
