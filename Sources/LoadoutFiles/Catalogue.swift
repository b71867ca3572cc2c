/// Packs, items and runs by their IDs.
public struct Catalogue: Sendable {
  private var packShelf = Shelf<Pack>()
  private var itemShelf = Shelf<Item>()
  private var runShelf = Shelf<Run>()

  /// Of words that are known already.
  public init(packs: [Pack] = [], items: [Item] = [], runs: [Run] = []) {
    packShelf = Shelf(packs)
    itemShelf = Shelf(items)
    runShelf = Shelf(runs)
  }

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

  /// The presets, each read when somebody asks for it.
  ///
  /// - Precondition: ``init(documents:over:)`` finds no fault in them; each is one object, and no two of a sort have one
  ///   ID.
  /// - Complexity: O(presets · log presets); no text is read.
  public init(presets: [PresetText]) {
    packShelf = Shelf(presets: presets.filter { $0.kind == .pack })
    itemShelf = Shelf(presets: presets.filter { $0.kind == .item })
    runShelf = Shelf(presets: presets.filter { $0.kind == .run })
  }

  /// What was read, checked or not.
  init(_ intake: Intake, over base: Catalogue?) {
    packShelf = Shelf(intake.packs, over: base?.packShelf ?? Shelf())
    itemShelf = Shelf(intake.items, over: base?.itemShelf ?? Shelf())
    runShelf = Shelf(intake.runs, over: base?.runShelf ?? Shelf())
  }

  /// The same with every preset read: for many questions, or those of several threads.
  public func unfolded() -> Catalogue { Catalogue(packs: packs, items: items, runs: runs) }

  /// All packs, in order of ID.
  ///
  /// - Complexity: O(bytes) of the presets, as the next two.
  public var packs: [Pack] { packShelf.words }

  public var items: [Item] { itemShelf.words }

  public var runs: [Run] { runShelf.words }

  /// In order.
  public var packIDs: [String] { packShelf.ids }

  public var itemIDs: [String] { itemShelf.ids }

  public var runIDs: [String] { runShelf.ids }

  /// - Complexity: O(log packs), and O(bytes) of a preset, as the next two.
  public func pack(_ id: String) -> Pack? { packShelf.word(id) }

  /// The same without its sources where it is a preset, whose text has them last: all that a search looks at.
  public func unsourcedPack(_ id: String) -> Pack? { packShelf.word(id, through: "pockets") }

  public func item(_ id: String) -> Item? { itemShelf.word(id) }

  public func run(_ id: String) -> Run? { runShelf.word(id) }

  /// The IDs of packs that hold more than so much, smallest first, then of those that do not say how much they hold.
  ///
  /// - Parameter capacity: nil: all packs.
  public func packIDs(over capacity: CubicMillimetres?) -> [String] {
    var found: [(id: String, capacity: CubicMillimetres?)] = []
    packShelf.look { id, pack, text in
      if case .figure(let capacity) = text?.capacity {
        found.append((id, capacity))
      } else {
        found.append((id, (pack ?? self.pack(id))?.capacity?.upper))
      }
    }
    if let capacity { found.removeAll { own in own.capacity.map { $0 <= capacity } ?? false } }
    found.sort { a, b in
      let (first, second) = (a.capacity?.count ?? .max, b.capacity?.count ?? .max)
      return first == second ? a.id < b.id : first < second
    }
    return found.map { $0.id }
  }
}

/// What the last folder of a document's name says that is in it.
func folderKind(of name: String) -> LoadoutFile? {
  var rest = name.utf8[...]
  while let slash = rest.lastIndex(of: Ascii.slash) {
    rest = rest[..<slash]
    let folder = rest[(rest.lastIndex(of: Ascii.slash).map { rest.index(after: $0) } ?? rest.startIndex)...]
    if folder.elementsEqual("packs".utf8) { return .pack }
    if folder.elementsEqual("items".utf8) { return .item }
    if folder.elementsEqual("runs".utf8) { return .run }
  }
  return nil
}

extension FileReader {
  fileprivate mutating func kindByFolder() -> LoadoutFile? {
    if let kind = folderKind(of: document.file) { return kind }
    report(document.root, "a catalogue's files lie in folders that say what they are: packs, items or runs")
    return nil
  }
}
