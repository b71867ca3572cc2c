import LoadoutFiles
import PackLoadout

/// The catalogue a command line is about: the presets, over them the personal one, over both the folder of `--catalogue`.
extension Arguments {
  mutating func catalogue(_ surroundings: Surroundings) throws(Failure) -> Catalogue {
    let base = try personalCatalogue(over: Presets.load(), surroundings)
    guard let folder = value(.catalogue) else { return base }
    guard ByteFile.isFolder(folder) else {
      if faults.isEmpty { throw .inputOutput("cannot read \(folder): there is no such folder") }
      throw .usage(faults, verb)
    }
    let contents = try CatalogueFolder(folder)
    if contents.isEmpty {
      throw .badInput([.of(folder, "has no catalogue in it; packs/*.json, items/*.json and runs/*.json are looked for")]
      )
    }
    return try contents.catalogue(over: base)
  }

  /// The same for looking for faults: a personal catalogue that has some of its own is left out, and that is said.
  mutating func catalogueToValidateOver(_ surroundings: Surroundings) throws(Failure) -> Catalogue {
    let presets = Presets.load()
    do throws(Failure) {
      return try personalCatalogue(over: presets, surroundings)
    } catch {
      guard case .badInput(let faults) = error else { throw error }
      let count = faults.count == 1 ? "a fault" : "\(faults.count) faults"
      notices.append(
        "pack-loadout: your own catalogue in \(surroundings.personalCatalogue ?? "") has \(count) and is left out here")
      return presets
    }
  }

  /// Adds what the person keeps for every run, and says so.
  private mutating func personalCatalogue(
    over presets: Catalogue, _ surroundings: Surroundings
  ) throws(Failure) -> Catalogue {
    guard let folder = surroundings.personalCatalogue, ByteFile.isFolder(folder) else { return presets }
    let contents = try CatalogueFolder(folder)
    if contents.isEmpty { return presets }
    let own = try contents.catalogue(over: presets)
    notices.append("pack-loadout: with your own catalogue in \(folder): " + difference(own, presets))
    return own
  }

  /// "2 packs added; asics-extreme in place of the preset".
  private func difference(_ own: Catalogue, _ presets: Catalogue) -> String {
    var parts: [String] = []
    var replaced: [String] = []
    func add(_ word: String, _ count: Int, _ changed: [String]) {
      if count > 0 { parts.append("\(count) \(count == 1 ? word : word + "s") added") }
      replaced += changed
    }
    add(
      "pack", own.packs.count - presets.packs.count,
      own.packs.filter { pack in presets.pack(pack.id).map { preset in preset != pack } ?? false }.map(\.id))
    add(
      "item", own.items.count - presets.items.count,
      own.items.filter { item in presets.item(item.id).map { preset in preset != item } ?? false }.map(\.id))
    add(
      "run", own.runs.count - presets.runs.count,
      own.runs.filter { run in presets.run(run.id).map { preset in preset != run } ?? false }.map(\.id))
    if !replaced.isEmpty {
      parts.append(
        replaced.joined(separator: ", ") + " in place of the \(replaced.count == 1 ? "preset" : "presets")")
    }
    return parts.isEmpty ? "nothing that differs from the presets" : parts.joined(separator: "; ")
  }
}

/// A folder's packs/*.json, items/*.json and runs/*.json.
private struct CatalogueFolder {
  private var documents: [(name: String, bytes: [UInt8])] = []
  private var faults: [Fault] = []

  var isEmpty: Bool { documents.isEmpty && faults.isEmpty }

  init(_ folder: String) throws(Failure) {
    for part in ["items", "packs", "runs"] {
      let path = folder + (folder.hasSuffix("/") ? "" : "/") + part
      for name in try ByteFile.names(in: path) {
        let file = path + "/" + name
        if let bytes = try collect(&faults, { () throws(Failure) in try ByteFile.read(file) }) {
          documents.append((file, bytes))
        }
      }
    }
  }

  /// - Throws: every fault of every file.
  func catalogue(over base: Catalogue) throws(Failure) -> Catalogue {
    var faults = faults
    do throws(Faults) {
      let catalogue = try Catalogue(documents: documents, over: base)
      if faults.isEmpty { return catalogue }
    } catch {
      faults += error.all
    }
    throw .badInput(faults)
  }
}
