/// Packs, items and runs by their IDs.
public struct Catalogue: Sendable {
  /// In order of ID, as all three.
  public private(set) var packs: [Pack] = []
  public private(set) var items: [Item] = []
  public private(set) var runs: [Run] = []

  /// One with nothing in it.
  public init() {}

  /// Reads documents, each of one object or a list of them.
  ///
  /// - Parameters:
  ///   - documents: text by name; the folder in the name ("packs/…", "items/…", "runs/…") says what is in it.
  ///   - base: what the documents are added to; one with an ID of the base's takes its place.
  /// - Throws: every fault of every document, in the documents' order: names that nothing has and IDs given twice
  ///   among them.
  /// - Complexity: O(bytes + n log n) for n objects.
  public init(documents: [(name: String, bytes: [UInt8])], over base: Catalogue? = nil) throws(Faults) {
    var intake = Intake()
    for document in documents { intake.take(document.bytes, name: document.name) { $0.kindByFolder() } }
    self.init(intake, over: base)
    intake.check(self)
    let faults = intake.faults
    if !faults.isEmpty { throw Faults(all: faults) }
  }

  /// Reads documents that are known to be sound, in a fraction of the time.
  ///
  /// Names are not looked up and what would only find faults is left away.
  ///
  /// - Parameter next: gives one document after the other, so that one's bytes are gone before the next one's are taken.
  /// - Precondition: ``init(documents:over:)`` takes them.
  /// - Throws: what cannot be read at all.
  public init(sound next: () -> (name: String, bytes: [UInt8])?) throws(Faults) {
    while let document = next() {
      var reader = try FileReader(document.bytes, file: document.name, isSound: true)
      let kind = reader.kindByFolder()
      for object in reader.objects {
        switch kind {
        case .pack: if let pack = reader.pack(object) { packs.append(pack) }
        case .item: if let item = reader.item(object) { items.append(item) }
        case .run: if let run = reader.run(object) { runs.append(run) }
        case .kit, .plan, nil: break
        }
      }
      if !reader.findings.isEmpty { throw Faults(all: reader.faults) }
    }
    packs.sort { $0.id < $1.id }
    items.sort { $0.id < $1.id }
    runs.sort { $0.id < $1.id }
  }

  /// What was read, checked or not.
  init(_ intake: Intake, over base: Catalogue?) {
    packs = merged(base?.packs ?? [], intake.packs) { $0.id }
    items = merged(base?.items ?? [], intake.items) { $0.id }
    runs = merged(base?.runs ?? [], intake.runs) { $0.id }
  }

  /// - Complexity: O(log packs).
  public func pack(_ id: String) -> Pack? { found(id, packs) { $0.id } }

  /// - Complexity: O(log items).
  public func item(_ id: String) -> Item? { found(id, items) { $0.id } }

  /// - Complexity: O(log runs).
  public func run(_ id: String) -> Run? { found(id, runs) { $0.id } }
}

/// Both lists in order of ID; of one ID, the newer one's.
private func merged<Word>(_ base: [Word], _ newer: [Word], id: (Word) -> String) -> [Word] {
  let sorted = newer.sorted { id($0) < id($1) }
  var merged: [Word] = []
  merged.reserveCapacity(base.count + newer.count)
  var next = 0
  for word in base {
    while next < sorted.count, id(sorted[next]) < id(word) {
      merged.append(sorted[next])
      next += 1
    }
    if next == sorted.count || id(sorted[next]) != id(word) { merged.append(word) }
  }
  return merged + sorted[next...]
}

private func found<Word>(_ id: String, _ words: [Word], idOf: (Word) -> String) -> Word? {
  var (low, high) = (0, words.count)
  while low < high {
    let middle = (low + high) / 2
    if idOf(words[middle]) < id { low = middle + 1 } else { high = middle }
  }
  return low < words.count && idOf(words[low]) == id ? words[low] : nil
}

extension FileReader {
  /// What the last folder of the document's name says that is in it.
  fileprivate mutating func kindByFolder() -> LoadoutFile? {
    for folder in document.file.split(separator: "/").dropLast().reversed() {
      switch folder {
      case "packs": return .pack
      case "items": return .item
      case "runs": return .run
      default: continue
      }
    }
    report(document.root, "a catalogue's files lie in folders that say what they are: packs, items or runs")
    return nil
  }
}
