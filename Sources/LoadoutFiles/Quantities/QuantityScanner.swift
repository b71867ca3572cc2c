/// Why a text is not the quantity that is wanted, and what would be.
public struct QuantityFault: Error, Hashable, Sendable {
  public var text: String
}

/// Reads a written quantity from left to right.
struct QuantityScanner {
  let bytes: [UInt8]
  var at: Int
  let end: Int

  init(_ text: String) {
    bytes = Array(text.utf8)
    at = 0
    end = bytes.count
    skipSpaces()
  }

  /// A quantity inside a longer text.
  init(_ bytes: [UInt8], from start: Int, to end: Int) {
    self.bytes = bytes
    at = start
    self.end = end
    skipSpaces()
  }

  var isAtEnd: Bool { at >= end }

  private var byte: UInt8 { at < end ? bytes[at] : 0 }

  /// What is still unread, for a message; 40 bytes at most.
  var rest: String { String(decoding: bytes[at..<min(end, at + 40)], as: UTF8.self) }

  mutating func skipSpaces() { while byte == Ascii.space { at += 1 } }

  /// Takes a plain decimal; nil where none begins here.
  ///
  /// - Throws: where its digits are too many to be converted exactly.
  mutating func figure() throws(QuantityFault) -> Figure? {
    let start = at
    let isNegative = take(Ascii.minus) || take(0xE2, 0x88, 0x92)
    var whole = digits()
    if whole.isEmpty {
      at = start
      return nil
    }
    var fraction = at..<at
    if byte == Ascii.point, at + 1 < end, Ascii.isDigit(bytes[at + 1]) {
      at += 1
      fraction = digits()
    }
    if byte | 32 == 101, at + 1 < end, Ascii.isDigit(bytes[at + 1]) || bytes[at + 1] == Ascii.minus {
      throw QuantityFault(text: "a figure with an exponent; write it out, like 1000")
    }
    // Zeros at either end say nothing.
    while let first = whole.first, bytes[first] == Ascii.zero { whole.removeFirst() }
    while let last = fraction.last, bytes[last] == Ascii.zero { fraction.removeLast() }
    guard whole.count + fraction.count <= FileLimits.digits, fraction.count <= FileLimits.decimals else {
      throw QuantityFault(
        text: "too many digits; a figure has at most \(FileLimits.digits), \(FileLimits.decimals) of them decimals")
    }
    var figure = Figure(digits: 0, decimals: fraction.count, isNegative: isNegative)
    for place in whole { figure.append(bytes[place]) }
    for place in fraction { figure.append(bytes[place]) }
    return figure
  }

  private mutating func digits() -> Range<Int> {
    let start = at
    while Ascii.isDigit(byte) { at += 1 }
    return start..<at
  }

  /// Takes the sign between two sides: x, X or ×.
  mutating func takeCross() -> Bool { take(120) || take(88) || take(0xC3, 0x97) }

  /// Takes the sign between the two figures of a range: - or –.
  mutating func takeDash() -> Bool { take(Ascii.minus) || take(0xE2, 0x80, 0x93) }

  /// Takes what stands for a unit: everything up to a space, a digit or a dash; "cu in" and "fl oz" in one.
  mutating func unit() -> String {
    var text = word()
    if text == "cu" || text == "fl" {
      let behind = at
      skipSpaces()
      let second = word()
      if second.isEmpty { at = behind } else { text += " " + second }
    }
    return text
  }

  private mutating func word() -> String {
    let start = at
    while at < end, byte != Ascii.space, !Ascii.isDigit(byte), !isAtSign { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  /// A dash, or a cross between two figures, begins here.
  private var isAtSign: Bool {
    switch byte {
    case Ascii.minus: return true
    case 120, 88, 0xC3, 0xE2: break
    default: return false
    }
    var ahead = self
    if ahead.takeDash() { return true }
    guard ahead.takeCross() else { return false }
    ahead.skipSpaces()
    return Ascii.isDigit(ahead.byte)
  }

  private mutating func take(_ sign: UInt8) -> Bool {
    guard byte == sign else { return false }
    at += 1
    return true
  }

  /// Takes a character of two bytes.
  private mutating func take(_ first: UInt8, _ second: UInt8) -> Bool {
    guard at + 2 <= end, bytes[at] == first, bytes[at + 1] == second else { return false }
    at += 2
    return true
  }

  /// Takes a character of three bytes.
  private mutating func take(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    guard at + 3 <= end, bytes[at] == first, bytes[at + 1] == second, bytes[at + 2] == third else { return false }
    at += 3
    return true
  }
}
