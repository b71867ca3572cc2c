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
    let isNegative = takeOne(of: [[Ascii.minus], [0xE2, 0x88, 0x92]])
    guard Ascii.isDigit(byte) else {
      at = start
      return nil
    }
    var figure = Figure(digits: 0, decimals: 0, isNegative: isNegative)
    var digits = 0
    // Zeros behind the point count only once another digit follows them.
    var zeros = 0
    var isBehindPoint = false
    while true {
      if byte == Ascii.point, !isBehindPoint, at + 1 < end, Ascii.isDigit(bytes[at + 1]) {
        isBehindPoint = true
      } else if Ascii.isDigit(byte) {
        let digit = UInt64(byte - Ascii.zero)
        if isBehindPoint, digit == 0 {
          zeros += 1
        } else if isBehindPoint || digits > 0 || digit > 0 {
          let places = isBehindPoint ? zeros + 1 : 1
          digits += figure.digits == 0 && digit > 0 ? 1 : places
          if isBehindPoint { figure.decimals += places }
          zeros = 0
          if digits > FileLimits.digits || figure.decimals > FileLimits.decimals {
            throw QuantityFault(
              text:
                "too many digits; a figure has at most \(FileLimits.digits), \(FileLimits.decimals) of them decimals")
          }
          for _ in 0..<places { figure.digits *= 10 }
          figure.digits += digit
        }
      } else if byte | 32 == 101, at + 1 < end, Ascii.isDigit(bytes[at + 1]) || bytes[at + 1] == Ascii.minus {
        throw QuantityFault(text: "a figure with an exponent; write it out, like 1000")
      } else {
        return figure
      }
      at += 1
    }
  }

  /// Takes the sign between two sides: x, X or ×.
  mutating func takeCross() -> Bool { takeOne(of: [[120], [88], [0xC3, 0x97]]) }

  /// Takes the sign between the two figures of a range: - or –.
  mutating func takeDash() -> Bool { takeOne(of: [[Ascii.minus], [0xE2, 0x80, 0x93]]) }

  /// Takes what stands for a unit: everything up to a space, a digit or a dash; "cu in" in one.
  mutating func unit() -> String {
    var text = word()
    if text == "cu" {
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
    var ahead = self
    if ahead.takeDash() { return true }
    guard ahead.takeCross() else { return false }
    ahead.skipSpaces()
    return Ascii.isDigit(ahead.byte)
  }

  private mutating func takeOne(of signs: [[UInt8]]) -> Bool {
    for sign in signs where at + sign.count <= end && bytes[at..<(at + sign.count)].elementsEqual(sign) {
      at += sign.count
      return true
    }
    return false
  }
}
