/// The text of a preset, which the program brings along.
public struct PresetText: Sendable {
  /// Its path below Presets; of packs and runs, "packs/ID.json".
  public let name: String
  /// Gives a copy of what is in it.
  let bytes: @Sendable () -> [UInt8]

  public init(name: String, bytes: @escaping @Sendable () -> [UInt8]) {
    self.name = name
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
    /// An object of a preset that is taken apart already.
    case object(NodeID, of: Document)
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

  /// - Complexity: O(log words), and O(bytes) of a preset that is still text.
  func word(_ id: String) -> Word? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].id == id ? read(entries[low]) : nil
  }

  /// Looks at one figure of everything, in order of ID: of words at the word, of text at no more than it takes.
  ///
  /// - Parameters:
  ///   - key: the figure's key.
  ///   - atObject: told the object as far as the key's value.
  func look(
    for key: String, _ atWord: (Word) -> Void, _ atObject: (_ id: String, inout FileReader, NodeID) -> Void
  ) {
    for entry in entries {
      if case .word(let word) = entry.form {
        atWord(word)
      } else {
        var (reader, object) = opened(entry, through: key)
        atObject(entry.id, &reader, object)
      }
    }
  }

  /// The same with everything read.
  func unfolded() -> Shelf { Shelf(words) }

  // MARK: Presets

  /// Adds a preset that has the ID for its name.
  mutating func add(_ text: PresetText) {
    let path = text.name.utf8
    let start = path.lastIndex(of: Ascii.slash).map { path.index(after: $0) } ?? path.startIndex
    let id = text.name[start...].utf8.dropLast(".json".utf8.count)
    entries.append(Entry(id: String(Substring(id)), form: .text(text)))
  }

  /// Adds the objects of a preset's list.
  mutating func addList(_ text: PresetText) {
    let reader = FileReader(sound: text)
    for object in reader.objects {
      guard let name = reader.document.member("id", of: object) else { continue }
      entries.append(Entry(id: reader.document.text(name), form: .object(object, of: reader.document)))
    }
  }

  mutating func sort() { entries.sort { $0.id < $1.id } }

  private func read(_ entry: Entry) -> Word {
    if case .word(let word) = entry.form { return word }
    var (reader, object) = opened(entry)
    guard let word = Word.read(object, of: &reader), reader.findings.isEmpty else {
      preconditionFailure("a preset has faults; a test reads each")
    }
    return word
  }

  private func opened(_ entry: Entry, through last: String? = nil) -> (FileReader, NodeID) {
    switch entry.form {
    case .word: preconditionFailure("a word needs no reader")
    case .object(let object, let document): return (FileReader(document, isSound: true), object)
    case .text(let text):
      let reader = FileReader(sound: text, through: last)
      return (reader, reader.document.root)
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
