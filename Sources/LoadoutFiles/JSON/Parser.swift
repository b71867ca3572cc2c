/// Takes JSON apart; comments and trailing commas are the only liberties.
///
/// It stops at the first fault of syntax: what follows one is guesswork.
struct Parser {
  /// Alive while ``parse(_:file:isSound:)`` runs.
  let bytes: UnsafeBufferPointer<UInt8>
  var at = 0
  var nodes: [Node] = []
  private var depth = 0
  /// A key of the root behind whose value nothing is read.
  private let last: String?
  private var isDone = false

  private init(_ bytes: UnsafeBufferPointer<UInt8>, through last: String?) {
    self.bytes = bytes
    self.last = last
    nodes.reserveCapacity(bytes.count / 12)
  }

  /// - Parameters:
  ///   - isSound: the bytes are known to be text.
  ///   - last: a key of the root that is all that is wanted: the document ends behind its value.
  static func parse(
    _ bytes: [UInt8], file: String, isSound: Bool = false, through last: String? = nil
  ) throws(Faults) -> Document {
    do throws(Finding) {
      if !isSound, let finding = textFinding(bytes) { throw finding }
      let nodes = try bytes.withUnsafeBufferPointer { (text) throws(Finding) in
        var parser = Parser(text, through: last)
        try parser.document()
        return parser.nodes
      }
      return Document(file: file, bytes: bytes, nodes: nodes)
    } catch {
      throw Faults(all: [error].faults(in: bytes, file: file))
    }
  }

  /// The byte at hand; 0 at the end, which no text holds.
  var byte: UInt8 { at < bytes.count ? bytes[at] : 0 }

  var byteAfter: UInt8 { at + 1 < bytes.count ? bytes[at + 1] : 0 }

  private mutating func document() throws(Finding) {
    if bytes.starts(with: byteOrderMark) { at = byteOrderMark.count }
    try skipBlanks()
    if at == bytes.count {
      let what = bytes.isEmpty ? "is empty" : "has nothing in it"
      throw Finding(offset: 0, text: "the file \(what); a pack, item, kit, run or plan is expected: { … }")
    }
    try value()
    if isDone { return }
    try skipBlanks()
    if at < bytes.count {
      throw Finding(offset: at, text: "\(shown()) behind the end of the document; a file holds one value")
    }
  }

  private mutating func value() throws(Finding) {
    switch byte {
    case Ascii.openBrace: try object()
    case Ascii.openBracket: try array()
    case Ascii.quote: try string(.string)
    case Ascii.minus, Ascii.plus, Ascii.point, Ascii.zero...Ascii.nine: try number()
    default: try word()
    }
  }

  private mutating func object() throws(Finding) {
    let id = try open(.object)
    while true {
      try skipBlanks()
      if byte == Ascii.closeBrace { break }
      guard byte == Ascii.quote else { throw keyFinding(id) }
      try string(.key)
      try skipBlanks()
      guard byte == Ascii.colon else {
        if at == bytes.count { throw endFinding(id, "}") }
        throw Finding(offset: at, text: "\(shown()) where a colon belongs, between a key and its value")
      }
      at += 1
      try skipBlanks()
      if at == bytes.count { throw endFinding(id, "}") }
      let key = nodes.count - 1
      try value()
      if depth == 1 && isLastKey(key) {
        isDone = true
        break
      }
      if try isLast(id, Ascii.closeBrace, "}") { break }
    }
    close(id)
  }

  private func isLastKey(_ key: NodeID) -> Bool {
    guard let last else { return false }
    return bytes[(nodes[key].start + 1)..<(nodes[key].end - 1)].elementsEqual(last.utf8)
  }

  private mutating func array() throws(Finding) {
    let id = try open(.array)
    while true {
      try skipBlanks()
      if byte == Ascii.closeBracket { break }
      if at == bytes.count { throw endFinding(id, "]") }
      try value()
      if try isLast(id, Ascii.closeBracket, "]") { break }
    }
    close(id)
  }

  private mutating func open(_ kind: Node.Kind) throws(Finding) -> NodeID {
    depth += 1
    if depth > FileLimits.nesting {
      throw Finding(offset: at, text: "nested deeper than \(FileLimits.nesting) levels; no file needs that")
    }
    nodes.append(Node(kind: kind, start: at, end: at, next: 0))
    at += 1
    return nodes.count - 1
  }

  private mutating func close(_ id: NodeID) {
    depth -= 1
    at += 1
    nodes[id] = nodes[id].closed(end: at, next: nodes.count)
  }

  /// Steps over a comma; true before the bracket that ends the list.
  private mutating func isLast(_ id: NodeID, _ end: UInt8, _ bracket: String) throws(Finding) -> Bool {
    try skipBlanks()
    if byte == end { return true }
    if byte == Ascii.comma {
      at += 1
      return false
    }
    if at == bytes.count { throw endFinding(id, bracket) }
    let beginsMore =
      byte == Ascii.quote || byte == Ascii.openBrace || byte == Ascii.openBracket || !wordAtHand().isEmpty
    let what =
      beginsMore ? "a comma is missing before \(shown())" : "\(shown()) where a comma or \(bracket) is expected"
    throw Finding(offset: at, text: what)
  }

  private func keyFinding(_ id: NodeID) -> Finding {
    if at == bytes.count { return endFinding(id, "}") }
    if byte == Ascii.comma { return Finding(offset: at, text: "a comma too many; a key or } is expected") }
    let word = wordAtHand()
    if !word.isEmpty { return Finding(offset: at, text: "a key stands in double quotes: \"\(word)\"") }
    if byte == Ascii.apostrophe { return Finding(offset: at, text: "a key stands in double quotes, not single ones") }
    return Finding(offset: at, text: "\(shown()) where a key in double quotes, or }, is expected")
  }

  private func endFinding(_ id: NodeID, _ bracket: String) -> Finding {
    let line = Place.line(of: nodes[id].start, in: Array(bytes))
    let what = bracket == "}" ? "object" : "list"
    return Finding(
      offset: at, text: "the file ends inside the \(what) that begins in line \(line); its \(bracket) is missing")
  }

  /// The character at hand, for a message.
  func shown() -> String {
    if at >= bytes.count { return "the end of the file" }
    let word = wordAtHand(from: byte == Ascii.quote ? at + 1 : at)
    if !word.isEmpty { return "\"\(word)\"" }
    var end = at + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    if byte < 0x20 || byte == 0x7F { return "byte 0x\(hexadecimal(byte))" }
    return String(decoding: bytes[at..<end], as: UTF8.self)
  }

  /// The letters and digits at hand, 24 at most.
  func wordAtHand() -> String { wordAtHand(from: at) }

  private func wordAtHand(from start: Int) -> String {
    var end = start
    while end < bytes.count, end < start + 24,
      Ascii.isLetter(bytes[end]) || Ascii.isDigit(bytes[end]) || bytes[end] == 95
    {
      end += 1
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
