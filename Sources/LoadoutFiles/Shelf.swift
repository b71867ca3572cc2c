/// The text of a preset, which the program brings along: one pack, item or run.
public struct PresetText: Sendable {
  /// Nil: it is of no sort that a catalogue has.
  let kind: LoadoutFile?
  let id: String
  /// Of a pack, what its text says that it holds; of a range the upper figure.
  let capacity: Stated
  /// Gives a copy of its object's text.
  let bytes: @Sendable () -> [UInt8]

  /// What is known of a figure before its text is read.
  enum Stated {
    case unread
    case figure(CubicMillimetres?)
  }

  /// Its path below Presets: "packs/ID.json", and so of items too.
  public var name: String { (kind?.rawValue ?? "") + "s/\(id).json" }

  /// - Parameter name: its path below Presets, like "packs/ID.json".
  public init(name: String, bytes: @escaping @Sendable () -> [UInt8]) {
    let path = name.utf8
    let start = path.lastIndex(of: Ascii.slash).map { path.index(after: $0) } ?? path.startIndex
    kind = folderKind(of: name)
    id = String(Substring(name[start...].utf8.dropLast(".json".utf8.count)))
    capacity = .unread
    self.bytes = bytes
  }

  /// - Parameters:
  ///   - kind: a pack, an item or a run.
  ///   - capacity: of a pack, what its text says.
  public init(
    _ kind: LoadoutFile?, id: String, capacity: CubicMillimetres?, bytes: @escaping @Sendable () -> [UInt8]
  ) {
    self.kind = kind
    self.id = id
    self.capacity = .figure(capacity)
    self.bytes = bytes
  }
}

/// What stands on a shelf: it has an ID, and can be read from an object of a document.
protocol ShelfWord: Sendable {
  var id: String { get }

  static func read(_ object: NodeID, of reader: inout FileReader) -> Self?
}

extension Pack: ShelfWord {
  static func read(_ object: NodeID, of reader: inout FileReader) -> Pack? { reader.pack(object) }
}

extension Item: ShelfWord {
  static func read(_ object: NodeID, of reader: inout FileReader) -> Item? { reader.item(object) }
}

extension Run: ShelfWord {
  static func read(_ object: NodeID, of reader: inout FileReader) -> Run? { reader.run(object) }
}

/// Words by their IDs. Presets stay text until somebody asks for what they say: most questions are about few of them.
struct Shelf<Word: ShelfWord>: Sendable {
  private struct Entry: Sendable {
    let id: String
    var form: Form
  }

  private enum Form: Sendable {
    case word(Word)
    case text(PresetText)
  }

  /// In order of ID.
  private var entries: [Entry] = []

  init() {}

  init(_ words: [Word], over base: Shelf = Shelf()) {
    let newer = words.map { Entry(id: $0.id, form: .word($0)) }.sorted { $0.id < $1.id }
    entries.reserveCapacity(base.entries.count + newer.count)
    var next = 0
    for entry in base.entries {
      while next < newer.count, newer[next].id < entry.id {
        entries.append(newer[next])
        next += 1
      }
      if next == newer.count || newer[next].id != entry.id { entries.append(entry) }
    }
    entries += newer[next...]
  }

  var ids: [String] { entries.map { $0.id } }

  /// Everything, in order of ID.
  var words: [Word] { entries.map(read) }

  /// - Parameter last: of text, a key of its object behind which nothing is read.
  /// - Complexity: O(log words), and O(bytes) of a preset that is still text.
  func word(_ id: String, through last: String? = nil) -> Word? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].id == id ? read(entries[low], through: last) : nil
  }

  /// One figure of everything, in order of ID.
  ///
  /// - Parameter figure: of a word, or of a text as far as it is known without reading it.
  func look(_ figure: (_ id: String, Word?, PresetText?) -> Void) {
    for entry in entries {
      switch entry.form {
      case .word(let word): figure(entry.id, word, nil)
      case .text(let text): figure(entry.id, nil, text)
      }
    }
  }

  /// The same with everything read.
  func unfolded() -> Shelf { Shelf(words) }

  // MARK: Presets

  /// Puts presets on an empty shelf.
  init(presets: [PresetText]) {
    entries = presets.map { Entry(id: $0.id, form: .text($0)) }
    entries.sort { $0.id < $1.id }
  }

  private func read(_ entry: Entry) -> Word { read(entry, through: nil) }

  private func read(_ entry: Entry, through last: String?) -> Word {
    switch entry.form {
    case .word(let word): return word
    case .text(let text):
      var reader = FileReader(sound: text, through: last)
      guard let word = Word.read(reader.document.root, of: &reader), reader.findings.isEmpty, word.id == text.id else {
        preconditionFailure("a preset has faults; a test reads each")
      }
      return word
    }
  }
}

extension FileReader {
  /// - Parameter last: a key of the root that is all that is wanted.
  /// - Precondition: the text has no faults.
  fileprivate init(sound text: PresetText, through last: String? = nil) {
    do throws(Faults) {
      self.init(try Parser.parse(text.bytes(), file: text.name, isSound: true, through: last), isSound: true)
    } catch {
      preconditionFailure("a preset has faults; a test reads each")
    }
  }
}
