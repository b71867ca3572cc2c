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
  /// What a kit's items are looked up in; nil: a kit must bring its items along.
  var catalogue: Catalogue?

  init(_ document: Document, catalogue: Catalogue? = nil) {
    self.document = document
    self.catalogue = catalogue
  }

  init(_ bytes: [UInt8], file: String, catalogue: Catalogue? = nil) throws(Faults) {
    self.init(try Parser.parse(bytes, file: file), catalogue: catalogue)
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
protocol FieldKey: RawRepresentable, CaseIterable, Equatable where RawValue == String {
  /// What the object is, for messages: "a pocket".
  static var owner: String { get }
}

/// Where an object's values are, by key.
struct Fields<Key: FieldKey> {
  /// The object.
  let id: NodeID
  private var present: [(key: Key, value: NodeID)] = []

  init(id: NodeID) { self.id = id }

  subscript(key: Key) -> NodeID? {
    for field in present where field.key == key { return field.value }
    return nil
  }

  mutating func add(_ key: Key, _ value: NodeID) { present.append((key, value)) }
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
      let text = document.text(at)
      if let key = Key(rawValue: text) {
        if let first = fields[key] {
          report(at, repeated(text, first - 1))
        } else {
          fields.add(key, value)
        }
      } else {
        report(at, unknownKey(text, Key.self))
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
