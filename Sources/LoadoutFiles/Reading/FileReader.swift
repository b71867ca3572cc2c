/// Takes the words of Loadout out of a document and collects every fault on the way.
///
/// Each reading function answers with nil, or a value with what could be read, once it has reported a fault; whoever
/// asked throws the faults in the end and drops the value.
struct FileReader {
  let document: Document
  private(set) var findings: [Finding] = []
  private var untold = 0
  /// Where lines begin, once somebody asked.
  private var lineStarts: [Int] = []
  /// Names of other files' things, to be looked up once there is a catalogue.
  var references: [Reference] = []
  /// The IDs of items that are written out where they are packed.
  var itemsWritten: Set<String> = []
  /// What a kit's items are looked up in; nil: a kit must bring its items along.
  var catalogue: Catalogue?
  /// The document is known to be sound: what would only find faults in it is left away.
  let isSound: Bool
  /// A plan is being read, whose pack may be several joined.
  var isPlan = false

  init(_ document: Document, catalogue: Catalogue? = nil, isSound: Bool = false) {
    self.document = document
    self.catalogue = catalogue
    self.isSound = isSound
  }

  init(_ bytes: [UInt8], file: String, catalogue: Catalogue? = nil, isSound: Bool = false) throws(Faults) {
    self.init(try Parser.parse(bytes, file: file, isSound: isSound), catalogue: catalogue, isSound: isSound)
  }

  /// A name that a file uses and another one defines.
  struct Reference {
    enum Kind: Hashable {
      case item
      /// The smaller choice of an item.
      case smaller
      case run
      /// An item that a run counts by what is in it.
      case supply(QuantityRule.Nutrient)
    }

    var kind: Kind
    var name: String
    var at: NodeID
  }

  /// Reports a fault at a value or a key.
  mutating func report(_ id: NodeID, _ text: String) {
    if isFull { untold += 1 } else { findings.append(Finding(offset: document.nodes[id].start, text: text)) }
  }

  /// Further faults are only counted, so that looking for advice is a waste of time.
  var isFull: Bool { findings.count >= FileLimits.faults }

  private mutating func line(of id: NodeID) -> Int {
    if lineStarts.isEmpty { lineStarts = Place.lineStarts(document.bytes) }
    let offset = document.nodes[id].start
    var (low, high) = (0, lineStarts.count)
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Every fault so far, in order of place.
  var faults: [Fault] {
    var all = findings.faults(in: document.bytes, file: document.file)
    if untold > 0, let last = all.last {
      let text = "and \(untold) more \(untold == 1 ? "fault" : "faults") in this file"
      all.append(Fault(file: last.file, line: last.line, column: last.column, text: text))
    }
    return all
  }

  /// The value read, unless there was a fault.
  func checked<Value>(_ value: Value?) throws(Faults) -> Value {
    if let value, findings.isEmpty { return value }
    throw Faults(all: faults)
  }
}

/// The keys one kind of object takes.
protocol FieldKey: RawRepresentable, CaseIterable, Equatable where RawValue == String, AllCases == [Self] {
  /// What the object is, for messages: "a pocket".
  static var owner: String { get }
}

extension Document {
  /// The place of a key among all that an object takes; nil for any other.
  fileprivate func place<Key: FieldKey>(of id: NodeID, among _: Key.Type) -> Int? {
    let node = nodes[id]
    if node.escaped { return Key(rawValue: text(id)).flatMap { Key.allCases.firstIndex(of: $0) } }
    return bytes.withUnsafeBufferPointer { bytes in
      let written = UnsafeBufferPointer(rebasing: bytes[(node.start + 1)..<(node.end - 1)])
      for (place, key) in Key.allCases.enumerated() where says(key.rawValue, written) { return place }
      return nil
    }
  }

  @inline(__always)
  private func says(_ name: String, _ written: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.utf8.count == written.count else { return false }
    var name = name
    return name.withUTF8 { name in
      for offset in name.indices where name[offset] != written[offset] { return false }
      return true
    }
  }
}

/// Where an object's values are, by key.
struct Fields<Key: FieldKey> {
  /// The object.
  let id: NodeID
  /// By the key's place among all of them; the root, which is nobody's value, where there is none.
  private var values: [NodeID]

  init(id: NodeID) {
    self.id = id
    values = [NodeID](repeating: 0, count: Key.allCases.count)
  }

  subscript(key: Key) -> NodeID? {
    for (place, other) in Key.allCases.enumerated() where other == key { return self[place: place] }
    return nil
  }

  /// The value of the key at a place among all of them.
  subscript(place place: Int) -> NodeID? {
    get { values[place] == 0 ? nil : values[place] }
    set { values[place] = newValue ?? 0 }
  }
}

extension FileReader {
  func kind(_ id: NodeID) -> Node.Kind { document.nodes[id].kind }

  /// What a value is, for messages.
  func shown(_ id: NodeID) -> String {
    switch kind(id) {
    case .object: "an object"
    case .array: "a list"
    case .key, .string: "a text"
    case .number: shownNumber(id)
    case .yes, .no: "true or false"
    case .null: "null"
    }
  }

  private func shownNumber(_ id: NodeID) -> String {
    let node = document.nodes[id]
    return node.end - node.start > 20
      ? "a long number" : "the number " + String(decoding: document.bytes[node.start..<node.end], as: UTF8.self)
  }

  /// Sorts an object's values by key; reports unknown and repeated keys. Nil, reported, for anything but an object.
  mutating func fields<Key: FieldKey>(_ id: NodeID, _: Key.Type) -> Fields<Key>? {
    guard kind(id) == .object else {
      report(id, "\(Key.owner) is an object, { … }; this is \(shown(id))")
      return nil
    }
    var fields = Fields<Key>(id: id)
    var at = id + 1
    let end = document.nodes[id].next
    while at < end {
      let value = at + 1
      if let place = document.place(of: at, among: Key.self) {
        if let first = fields[place: place] {
          report(at, repeated(document.text(at), first - 1))
        } else {
          fields[place: place] = value
        }
      } else {
        report(at, unknownKey(document.text(at), Key.self))
      }
      at = document.nodes[value].next
    }
    return fields
  }

  private mutating func repeated(_ key: String, _ first: NodeID) -> String {
    if isFull { return "" }
    return "the key \(quoted(key)) is given twice, first in line \(line(of: first)); leave one"
  }

  private func unknownKey<Key: FieldKey>(_ key: String, _: Key.Type) -> String {
    if isFull { return "" }
    var known: [String] = []
    for each in Key.allCases where each.rawValue != "$schema" { known.append(each.rawValue) }
    if let near = nearest(key, among: known) { return "unknown key \(quoted(key)); did you mean \(quoted(near))?" }
    return "unknown key \(quoted(key)); \(Key.owner) takes \(alternatives(known, "and"))"
  }

  /// The value of a key that must be there.
  mutating func wanted<Key: FieldKey>(_ key: Key, of fields: Fields<Key>, _ example: String) -> NodeID? {
    if let id = fields[key] { return id }
    report(fields.id, "\(Key.owner) needs \"\(key.rawValue)\", like \(example)")
    return nil
  }
}
