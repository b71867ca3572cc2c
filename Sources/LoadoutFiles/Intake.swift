/// Documents on their way into a catalogue: what was read, and what is still to be looked up.
struct Intake {
  private(set) var packs: [Pack] = []
  private(set) var items: [Item] = []
  private(set) var runs: [Run] = []
  /// What each document is; nil where it could not be told.
  private(set) var kinds: [LoadoutFile?] = []
  private var documents: [Reading] = []
  private var origins: [Name: String] = [:]
  /// Things that are there but have faults of their own; to look for them would make faults of faults.
  private var broken: Set<String> = []

  private struct Reading {
    /// Nil: a fault of syntax stopped it.
    var reader: FileReader?
    var syntax: [Fault] = []
    var runs: [(run: Run, place: NodeID)] = []
  }

  private struct Name: Hashable {
    var kind: LoadoutFile
    var id: String
  }

  /// Every fault, in the documents' order.
  var faults: [Fault] {
    var faults: [Fault] = []
    for document in documents { faults += document.syntax + (document.reader?.faults ?? []) }
    return faults
  }
}

extension Intake {
  /// Reads a document's packs, items or runs; kits and plans wait for the catalogue.
  ///
  /// - Parameter kindOf: tells what it is; nil, reported: nobody knows.
  mutating func take(_ bytes: [UInt8], name: String, kindOf: (inout FileReader) -> LoadoutFile?) {
    do throws(Faults) {
      var reader = try FileReader(bytes, file: name)
      let kind = kindOf(&reader)
      kinds.append(kind)
      var reading = Reading()
      if let kind { for object in reader.objects { take(object, of: &reader, as: kind, &reading) } }
      reading.reader = reader
      documents.append(reading)
    } catch {
      kinds.append(nil)
      documents.append(Reading(syntax: error.all))
    }
  }

  private mutating func take(
    _ object: NodeID, of reader: inout FileReader, as kind: LoadoutFile, _ reading: inout Reading
  ) {
    let id: String?
    switch kind {
    case .pack:
      let pack = reader.pack(object)
      if let pack { packs.append(pack) }
      id = pack?.id
    case .item:
      let item = reader.item(object)
      if let item { items.append(item) }
      id = item?.id
    case .run:
      let run = reader.run(object)
      if let run {
        runs.append(run)
        reading.runs.append((run, object))
      }
      id = run?.id
    case .kit, .plan: return
    }
    guard let id else {
      if let name = reader.document.member("id", of: object), reader.kind(name) == .string {
        broken.insert(reader.document.text(name))
      }
      return
    }
    if let file = origins.updateValue(reader.document.file, forKey: Name(kind: kind, id: id)) {
      let place = reader.document.member("id", of: object) ?? object
      reader.report(place, "\(quoted(id)) is given in \(file) already; each ID is given once")
    }
  }

  /// Looks up every name the documents use, and reads what waited for that.
  mutating func check(_ catalogue: Catalogue) {
    for index in documents.indices {
      guard var reader = documents[index].reader else { continue }
      documents[index].reader = nil
      switch kinds[index] {
      case .kit:
        reader.catalogue = catalogue
        _ = reader.kit(reader.document.root)
      case .plan: _ = reader.plan(reader.document.root)
      default: break
      }
      if kinds[index] != .plan { reader.checkReferences(catalogue, broken) }
      for run in documents[index].runs { reader.checkChain(run.run, at: run.place, catalogue) }
      documents[index].reader = reader
    }
  }
}

extension FileReader {
  /// Reports the names that nothing in the catalogue has.
  mutating func checkReferences(_ catalogue: Catalogue, _ broken: Set<String> = []) {
    for reference in references where !broken.contains(reference.name) {
      switch reference.kind {
      case .item:
        if catalogue.item(reference.name) == nil { report(reference.at, unknownItem(reference.name, in: catalogue)) }
      case .smaller:
        if catalogue.item(reference.name) == nil && !itemsWritten.contains(reference.name) {
          report(reference.at, unknownItem(reference.name, in: catalogue, orWhole: false))
        }
      case .run:
        if catalogue.run(reference.name) == nil { report(reference.at, unknownRun(reference.name, in: catalogue)) }
      case .supply(let nutrient):
        if let item = catalogue.item(reference.name), item.contents.amount(of: nutrient) == nil {
          report(reference.at, missingContents(item, nutrient))
        }
      }
    }
  }

  /// Reports a run that extends itself by way of others, and what it would remove though it is not there.
  mutating func checkChain(_ run: Run, at place: NodeID, _ catalogue: Catalogue) {
    guard let extends = document.member("extends", of: place), let parent = run.extends else { return }
    let chain: [Run]
    do throws(ChainFault) { chain = try catalogue.chain(of: run) } catch {
      report(extends, error.text)
      return
    }
    guard let list = document.member("remove", of: place), kind(list) == .array else { return }
    let inherited = itemNames(inheritedEntries(chain.dropLast()))
    for element in document.elements(list) where kind(element) == .string {
      let name = document.text(element)
      if !inherited.contains(name) {
        report(element, "\(quoted(parent)) has no \(quoted(name)) to remove\(didYouMean(name, among: inherited))")
      }
    }
  }

  func unknownRun(_ name: String, in catalogue: Catalogue) -> String {
    let near = didYouMean(name, among: catalogue.runIDs)
    return "there is no run \(quoted(name)) in the catalogue\(near)"
  }

  func missingContents(_ item: Item, _ nutrient: QuantityRule.Nutrient) -> String {
    "\(quoted(item.id)) does not say how much \(nutrient.rawValue) is in it; give it \"contents\", or count by something else"
  }
}
