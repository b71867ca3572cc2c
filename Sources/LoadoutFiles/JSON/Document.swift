/// A value's index among a document's nodes.
typealias NodeID = Int

/// A value or a key of a document, with its place.
///
/// A document's nodes stand in the order of the text: an object is followed by its keys and values in turn, an array by
/// its elements.
struct Node {
  enum Kind: UInt8 {
    case object
    case array
    case key
    case string
    case number
    case yes
    case no
    case null
  }

  let kind: Kind
  /// A string with escapes in it.
  let escaped: Bool
  private var from: UInt32
  private var to: UInt32
  private var behind: UInt32

  /// A node without anything inside it.
  ///
  /// - Precondition: the offsets are of a text within ``FileLimits/fileBytes``.
  init(kind: Kind, escaped: Bool = false, start: Int, end: Int, next: NodeID) {
    self.kind = kind
    self.escaped = escaped
    from = UInt32(truncatingIfNeeded: start)
    to = UInt32(truncatingIfNeeded: end)
    behind = UInt32(truncatingIfNeeded: next)
  }

  /// The offset of its first byte; of a string, the quote.
  var start: Int { Int(from) }

  /// The offset behind its last byte.
  var end: Int { Int(to) }

  /// The node behind it and everything inside it.
  var next: NodeID { Int(behind) }

  /// The same node, ended.
  func closed(end: Int, next: NodeID) -> Node { Node(kind: kind, escaped: escaped, start: start, end: end, next: next) }
}

/// A file's text, taken apart.
struct Document {
  let file: String
  let bytes: [UInt8]
  let nodes: [Node]

  var root: NodeID { 0 }

  /// The text of a string or a key, its escapes resolved.
  func text(_ id: NodeID) -> String {
    let node = nodes[id]
    if node.escaped { return String(decoding: unescaped(node), as: UTF8.self) }
    return bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[(node.start + 1)..<(node.end - 1)]), as: UTF8.self)
    }
  }

  /// The elements of an array, in order.
  func elements(_ id: NodeID) -> [NodeID] {
    var elements: [NodeID] = []
    var child = id + 1
    while child < nodes[id].next {
      elements.append(child)
      child = nodes[child].next
    }
    return elements
  }

  /// The keys of an object, in order; each is followed by its value.
  func members(_ id: NodeID) -> [NodeID] {
    var keys: [NodeID] = []
    var key = id + 1
    while key < nodes[id].next {
      keys.append(key)
      key = nodes[key + 1].next
    }
    return keys
  }

  /// The value of an object's key, the first if there are two; nil for anything else.
  func member(_ name: String, of id: NodeID) -> NodeID? {
    guard nodes[id].kind == .object else { return nil }
    var key = id + 1
    while key < nodes[id].next {
      if isText(key, name) { return key + 1 }
      key = nodes[key + 1].next
    }
    return nil
  }

  /// Whether a string or a key says this.
  func isText(_ id: NodeID, _ text: String) -> Bool {
    let node = nodes[id]
    if node.escaped { return self.text(id) == text }
    guard node.end - node.start - 2 == text.utf8.count else { return false }
    var text = text
    return text.withUTF8 { wanted in
      for offset in wanted.indices where bytes[node.start + 1 + offset] != wanted[offset] { return false }
      return true
    }
  }

  private func unescaped(_ node: Node) -> [UInt8] {
    var out: [UInt8] = []
    var at = node.start + 1
    while at < node.end - 1 {
      guard bytes[at] == Ascii.backslash else {
        out.append(bytes[at])
        at += 1
        continue
      }
      let escape = Escape(bytes, at: at)
      out += escape.utf8
      at += escape.length
    }
    return out
  }
}

/// An escape that the parser has found whole.
private struct Escape {
  var utf8: [UInt8]
  var length: Int

  init(_ bytes: [UInt8], at start: Int) {
    length = 2
    switch bytes[start + 1] {
    case 98: utf8 = [8]
    case 102: utf8 = [12]
    case 110: utf8 = [10]
    case 114: utf8 = [13]
    case 116: utf8 = [9]
    case 117:
      let first = codeUnit(bytes, at: start + 2)
      length = 6
      guard first >= 0xD800, first < 0xDC00 else {
        utf8 = Self.encoded(first)
        return
      }
      length = 12
      utf8 = Self.encoded(0x10000 + (first - 0xD800) << 10 + (codeUnit(bytes, at: start + 8) - 0xDC00))
    default: utf8 = [bytes[start + 1]]
    }
  }

  private static func encoded(_ scalar: UInt32) -> [UInt8] {
    guard let scalar = Unicode.Scalar(scalar) else { return [] }
    return Array(UTF8.encode(scalar) ?? .init())
  }
}

/// The UTF-16 unit that four hexadecimal digits write.
func codeUnit<Bytes: RandomAccessCollection>(_ bytes: Bytes, at start: Int) -> UInt32
where Bytes.Element == UInt8, Bytes.Index == Int {
  var value: UInt32 = 0
  for digit in bytes[start..<(start + 4)] { value = value << 4 | hexValue(digit) }
  return value
}

private func hexValue(_ digit: UInt8) -> UInt32 {
  Ascii.isDigit(digit) ? UInt32(digit - Ascii.zero) : UInt32((digit | 32) - 87)
}
