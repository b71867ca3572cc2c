extension Parser {
  /// Steps over white space and comments.
  mutating func skipBlanks() throws(Finding) {
    while true {
      switch byte {
      case Ascii.space, Ascii.tab, Ascii.lineFeed, Ascii.carriageReturn: at += 1
      case Ascii.slash where byteAfter == Ascii.slash:
        while at < bytes.count, byte != Ascii.lineFeed, byte != Ascii.carriageReturn { at += 1 }
      case Ascii.slash where byteAfter == Ascii.asterisk: try skipBlockComment()
      default: return
      }
    }
  }

  private mutating func skipBlockComment() throws(Finding) {
    let start = at
    at += 2
    while !(byte == Ascii.asterisk && byteAfter == Ascii.slash) {
      if at >= bytes.count { throw Finding(offset: start, text: "the comment that begins here has no end: */") }
      at += 1
    }
    at += 2
  }

  mutating func string(_ kind: Node.Kind) throws(Finding) {
    let start = at
    var escaped = false
    at += 1
    while true {
      at = plainEnd(from: at)
      if byte == Ascii.quote { break }
      if byte == Ascii.backslash {
        escaped = true
        try escape()
        continue
      }
      if at >= bytes.count || byte == Ascii.lineFeed || byte == Ascii.carriageReturn {
        throw Finding(offset: start, text: "the string that begins here has no closing quote in its line")
      }
      if byte < 0x20 {
        let advice = byte == Ascii.tab ? "\\t" : "\\u00\(hexadecimal(byte))"
        throw Finding(offset: at, text: "a control character in a string; write \(advice)")
      }
    }
    at += 1
    nodes.append(Node(kind: kind, escaped: escaped, start: start, end: at, next: nodes.count + 1))
  }

  /// The first byte from `start` on that a string does not simply hold: a quote, a backslash, a control character.
  private func plainEnd(from start: Int) -> Int {
    let words = UnsafeRawBufferPointer(bytes)
    var at = start
    while at + 8 <= bytes.count, isPlain(words.loadUnaligned(fromByteOffset: at, as: UInt64.self)) { at += 8 }
    while at < bytes.count, bytes[at] >= 0x20, bytes[at] != Ascii.quote, bytes[at] != Ascii.backslash { at += 1 }
    return at
  }

  /// Whether none of eight bytes is a quote, a backslash or a control character; of others, few are taken for one.
  private func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // A byte borrows into its highest bit where it is too small, or zero once what it is compared with is taken out.
    let control = word &- ones &* 0x20
    let quote = (word ^ (ones &* UInt64(Ascii.quote))) &- ones
    let backslash = (word ^ (ones &* UInt64(Ascii.backslash))) &- ones
    return (control | quote | backslash | word) & (ones &* 0x80) == 0
  }

  private mutating func escape() throws(Finding) {
    switch byteAfter {
    case Ascii.quote, Ascii.backslash, Ascii.slash, 98, 102, 110, 114, 116: at += 2
    case 117: try unicodeEscape()
    default:
      throw Finding(
        offset: at, text: "an unknown escape; known are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits")
    }
  }

  private mutating func unicodeEscape() throws(Finding) {
    let first = try hexadecimalUnit(at)
    if first >= 0xD800, first < 0xE000 {
      let isPair =
        first < 0xDC00 && at + 7 < bytes.count && bytes[at + 6] == Ascii.backslash && bytes[at + 7] == 117
      guard isPair, case 0xDC00..<0xE000 = try hexadecimalUnit(at + 6) else {
        throw Finding(offset: at, text: "half of a surrogate pair; write both halves, or the character itself")
      }
      at += 6
    }
    at += 6
  }

  private func hexadecimalUnit(_ start: Int) throws(Finding) -> UInt32 {
    for offset in (start + 2)..<(start + 6) {
      let isDigit = offset < bytes.count && (Ascii.isDigit(bytes[offset]) || (97...102).contains(bytes[offset] | 32))
      if !isDigit { throw Finding(offset: start, text: "\\u takes four hexadecimal digits") }
    }
    return codeUnit(bytes, at: start + 2)
  }

  mutating func number() throws(Finding) {
    let start = at
    if byte == Ascii.minus { at += 1 }
    let first = byte
    let whole = skipDigits()
    var isSound = whole > 0 && (first != Ascii.zero || whole == 1)
    if byte == Ascii.point {
      at += 1
      isSound = skipDigits() > 0 && isSound
    }
    if byte | 32 == 101 {
      at += 1
      if byte == Ascii.plus || byte == Ascii.minus { at += 1 }
      isSound = skipDigits() > 0 && isSound
    }
    guard isSound, !isBeforeUnit else {
      throw Finding(
        offset: start, text: "not a number of JSON; a quantity is a text with its unit (\"1.5 L\"), a count like 12")
    }
    nodes.append(Node(kind: .number, start: start, end: at, next: nodes.count + 1))
  }

  /// A letter or a point follows, spaces between or not.
  private var isBeforeUnit: Bool {
    var ahead = at
    while ahead < bytes.count, bytes[ahead] == Ascii.space { ahead += 1 }
    return ahead < bytes.count && (Ascii.isLetter(bytes[ahead]) || bytes[ahead] == Ascii.point)
  }

  private mutating func skipDigits() -> Int {
    let start = at
    while Ascii.isDigit(byte) { at += 1 }
    return at - start
  }

  mutating func word() throws(Finding) {
    let word = wordAtHand()
    let kind: Node.Kind
    switch word {
    case "true": kind = .yes
    case "false": kind = .no
    case "null": kind = .null
    default: throw valueFinding(word)
    }
    let length = word.utf8.count
    nodes.append(Node(kind: kind, start: at, end: at + length, next: nodes.count + 1))
    at += length
  }

  private func valueFinding(_ word: String) -> Finding {
    if word == "NaN" || word == "Infinity" {
      return Finding(offset: at, text: "\(word) is not a figure; figures are finite")
    }
    if !word.isEmpty {
      let near = didYouMean(word, among: ["true", "false", "null"])
      return Finding(
        offset: at, text: near.isEmpty ? "a text stands in double quotes: \"\(word)\"" : "\"\(word)\"\(near)")
    }
    switch byte {
    case Ascii.comma: return Finding(offset: at, text: "a comma where a value is expected")
    case Ascii.apostrophe: return Finding(offset: at, text: "a text stands in double quotes, not single ones")
    default: return Finding(offset: at, text: "\(shown()) where a value is expected")
    }
  }
}
