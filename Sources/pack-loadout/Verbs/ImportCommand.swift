import LoadoutFiles

/// Makes a kit of a gear list.
struct ImportCommand {
  private let file: String
  private let rows: [GearRow]
  private let draft: KitDraft
  private let target: String?

  init(_ arguments: inout Arguments, _ surroundings: Surroundings) throws(Failure) {
    if arguments.operands.count != 1 {
      arguments.faults.append("import takes one file, a gear list that LighterPack exports as CSV")
    }
    try arguments.throwFaults()
    let catalogue = try arguments.catalogue(surroundings)
    file = arguments.operands[0]
    target = arguments.value(.output)
    let bytes = try ByteFile.read(file)
    do throws(Faults) {
      rows = try readGear(bytes, file: file)
    } catch {
      throw .badInput(error.all)
    }
    draft = KitDraft(rows, name: Self.name(of: file), catalogue: catalogue)
    let units = draft.entries.reduce(Int64(0)) { sum, entry in sum + entry.row.packed }
    if units > FileLimits.units {
      throw .badInput([.of(file, "\(units) pieces; a kit has up to \(FileLimits.units)")])
    }
  }

  func answer() -> Answer {
    let (text, missing) = draft.file
    return Answer(status: missing.isEmpty ? .success : .undecided, text: text, messages: messages(missing))
  }

  /// "gear" of "lists/gear.csv"; nil of ".csv".
  private static func name(of file: String) -> String? {
    var name = file.split(separator: "/").last.map(String.init) ?? ""
    if name.lowercased().hasSuffix(".csv") { name.removeLast(4) }
    return name.isEmpty ? nil : name
  }

  private func messages(_ missing: [(entry: KitDraft.Entry, line: Int)]) -> [String] {
    var (same, guessed, own): ([String], [String], [String]) = ([], [], [])
    for entry in draft.entries {
      let name = quoted(entry.row.name)
      let weight = entry.isReference ? "" : ", with the list's weight"
      switch entry.from {
      case .catalogue(let id): same.append("  \(name) → \(id)\(weight)")
      case .guess(let id): guessed.append("  \(name) → \(id)\(weight)")
      case .list: own.append("  \(name) → \(entry.id)")
      case .missing: continue
      }
    }
    var lines = section("Of the catalogue", same) + section("Guessed; a line in the kit says so too", guessed)
    lines += section("With the list's own volume or size", own)
    let aside = rows.filter { row in row.isWorn || row.quantity == 0 }
    lines += section(
      "Not packed", aside.map { row in "  \(quoted(row.name)): \(row.quantity == 0 ? "none of it" : "one is worn")" })
    let place = target ?? "the kit"
    lines += section(
      "To be filled in before the kit can be used",
      missing.map { entry, line in
        var advice = ""
        if case .missing(let text?) = entry.from { advice = "; " + text }
        return "\(place):\(line): how much room \(quoted(entry.row.name)) takes\(advice)"
      })
    return lines.isEmpty ? ["\(file): nothing in it is to be packed"] : lines
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["\(title) (\(lines.count)):"] + lines
  }
}
