/// Documents on their way into a catalogue: what was read, and what is still to be looked up.
struct Intake {
  private(set) var packs: [Pack] = []
  private(set) var items: [Item] = []
  private(set) var runs: [Run] = []
  private var documents: [Reading] = []
  private var origins: [Origin: String] = [:]

  private struct Reading {
    var reader: FileReader
    var runs: [(run: Run, place: NodeID)] = []
    /// Faults that stopped the reading.
    var syntax: [Fault] = []
  }

  private struct Origin: Hashable {
    var folder: Folder
    var id: String
  }

  enum Folder: String {
    case packs
    case items
    case runs
  }
}

extension Intake {
  mutating func take(_ bytes: [UInt8], name: String) {
    do throws(Faults) {
      let reader = try FileReader(bytes, file: name)
      documents.append(Reading(reader: reader))
      guard let folder = Self.folder(of: name) else {
        documents[documents.count - 1].reader.report(
          reader.document.root, "what is this? The catalogue's files lie in packs, items or runs")
        return
      }
      let root = reader.document.root
      let objects = reader.kind(root) == .array ? reader.document.elements(root) : [root]
      for object in objects { take(object, folder) }
    } catch {
      documents.append(Reading(reader: FileReader(Document(file: name, bytes: [], nodes: [])), syntax: error.all))
    }
  }

  private mutating func take(_ object: NodeID, _ folder: Folder) {
    let last = documents.count - 1
    switch folder {
    case .packs:
      guard let pack = documents[last].reader.pack(object), isNew(pack.id, folder, object) else { return }
      packs.append(pack)
    case .items:
      guard let item = documents[last].reader.item(object), isNew(item.id, folder, object) else { return }
      items.append(item)
    case .runs:
      guard let run = documents[last].reader.run(object), isNew(run.id, folder, object) else { return }
      runs.append(run)
      documents[last].runs.append((run, object))
    }
  }

  private mutating func isNew(_ id: String, _ folder: Folder, _ place: NodeID) -> Bool {
    let last = documents.count - 1
    let origin = Origin(folder: folder, id: id)
    guard let file = origins[origin] else {
      origins[origin] = documents[last].reader.document.file
      return true
    }
    documents[last].reader.report(place, "\"\(id)\" is given in \(file) already; each ID is given once")
    return false
  }

  /// The last folder of a document's name that says what is in it.
  private static func folder(of name: String) -> Folder? {
    for part in name.split(separator: "/").dropLast().reversed() {
      if let folder = Folder(rawValue: String(part)) { return folder }
    }
    return nil
  }

  /// Looks up every name the documents use.
  mutating func check(_ catalogue: Catalogue) {
    for index in documents.indices {
      documents[index].reader.checkReferences(catalogue)
      for run in documents[index].runs { documents[index].reader.checkChain(run.run, at: run.place, catalogue) }
    }
  }

  var faults: [Fault] {
    var faults: [Fault] = []
    for document in documents { faults += document.syntax + document.reader.faults }
    return faults
  }
}

extension FileReader {
  /// Reports the names that nothing in the catalogue has.
  mutating func checkReferences(_ catalogue: Catalogue) {
    for reference in references {
      switch reference.kind {
      case .item:
        if catalogue.item(reference.name) == nil { report(reference.at, unknownItem(reference.name, in: catalogue)) }
      case .run:
        if catalogue.run(reference.name) == nil { report(reference.at, unknownRun(reference.name, in: catalogue)) }
      case .supply(let nutrient):
        if let item = catalogue.item(reference.name), item.contents.amount(of: nutrient) == nil {
          report(
            reference.at,
            "\"\(item.id)\" does not say how much \(nutrient.rawValue) is in it; give it \"contents\", or count otherwise"
          )
        }
      }
    }
  }

  /// Reports a run that extends itself by way of others, and what it would remove though it is not there.
  mutating func checkChain(_ run: Run, at place: NodeID, _ catalogue: Catalogue) {
    guard let extends = document.member("extends", of: place), let parent = run.extends else { return }
    guard let chain = catalogue.chain(of: run) else {
      report(extends, "\"\(run.id)\" extends itself, by way of \"\(parent)\"; one of them must extend none")
      return
    }
    guard let list = document.member("remove", of: place), kind(list) == .array else { return }
    let inherited = itemNames(inheritedEntries(chain.dropLast()))
    for element in document.elements(list) where kind(element) == .string {
      let name = document.text(element)
      if !inherited.contains(name) {
        report(element, "\"\(parent)\" has no \"\(name)\" to remove\(didYouMean(name, among: inherited))")
      }
    }
  }

  private func unknownRun(_ name: String, in catalogue: Catalogue) -> String {
    let near = didYouMean(name, among: catalogue.runs.map { $0.id })
    return "there is no run \"\(name)\" in the catalogue\(near)"
  }
}
