extension JSON {
  /// The document as files hold it: two spaces a level, what fits a line on one line, a line feed at the end.
  public var fileText: String {
    var writer = JSONWriter()
    writer.write(self, indent: 0, used: 0, spread: true)
    writer.out.append(Ascii.lineFeed)
    return String(decoding: writer.out, as: UTF8.self)
  }

  /// The value as a part of a file, from a column on: on one line where that fits, its further lines indented.
  func text(indent: Int) -> String {
    var writer = JSONWriter()
    writer.write(self, indent: indent, used: indent)
    return String(decoding: writer.out, as: UTF8.self)
  }

  /// The document on one line without spaces, as JSON Lines hold it; no line feed at the end.
  public var lineText: String {
    var writer = JSONWriter()
    writer.writeCompact(self)
    return String(decoding: writer.out, as: UTF8.self)
  }
}

/// Text of values, byte by byte.
private struct JSONWriter {
  /// Columns up to which a value stays on one line.
  static var width: Int { 100 }

  var out: [UInt8] = []

  mutating func write(_ value: JSON, indent: Int, used: Int, spread: Bool = false) {
    if !spread, let line = onOneLine(value, room: Self.width - used) {
      out += line
      return
    }
    switch value {
    case .array(let elements) where !elements.isEmpty:
      out.append(Ascii.openBracket)
      for (index, element) in elements.enumerated() {
        newLine(indent + 2, first: index == 0)
        write(element, indent: indent + 2, used: indent + 2)
      }
      newLine(indent, first: true)
      out.append(Ascii.closeBracket)
    case .object(let members) where !members.isEmpty:
      out.append(Ascii.openBrace)
      for (index, member) in members.enumerated() {
        newLine(indent + 2, first: index == 0)
        let start = out.count
        write(string: member.key)
        out += ": ".utf8
        write(member.value, indent: indent + 2, used: indent + 2 + out.count - start)
      }
      newLine(indent, first: true)
      out.append(Ascii.closeBrace)
    default: writeCompact(value)
    }
  }

  private mutating func newLine(_ indent: Int, first: Bool) {
    if !first { out.append(Ascii.comma) }
    out.append(Ascii.lineFeed)
    for _ in 0..<indent { out.append(Ascii.space) }
  }

  /// The value with a space behind each comma and inside braces; nil where it takes more than `room` bytes.
  private func onOneLine(_ value: JSON, room: Int) -> [UInt8]? {
    var line = JSONWriter()
    return line.writeSpaced(value, room: room) ? line.out : nil
  }

  /// Gives up, with false, as soon as the line is longer than `room`; so that a large value costs no more than a line.
  private mutating func writeSpaced(_ value: JSON, room: Int) -> Bool {
    switch value {
    case .array(let elements) where !elements.isEmpty:
      out.append(Ascii.openBracket)
      for (index, element) in elements.enumerated() {
        if index > 0 { out += ", ".utf8 }
        if !writeSpaced(element, room: room) { return false }
      }
      out.append(Ascii.closeBracket)
    case .object(let members) where !members.isEmpty:
      out += "{ ".utf8
      for (index, member) in members.enumerated() {
        if index > 0 { out += ", ".utf8 }
        write(string: member.key)
        out += ": ".utf8
        if !writeSpaced(member.value, room: room) { return false }
      }
      out += " }".utf8
    default: writeCompact(value)
    }
    return out.count <= room
  }

  mutating func writeCompact(_ value: JSON) {
    switch value {
    case .null: out += "null".utf8
    case .bool(let value): out += (value ? "true" : "false").utf8
    case .integer(let count): out += decimalText(count, decimals: 0).utf8
    case .decimal(let count, let decimals): out += decimalText(count, decimals: decimals).utf8
    case .string(let text): write(string: text)
    case .array(let elements):
      out.append(Ascii.openBracket)
      for (index, element) in elements.enumerated() {
        if index > 0 { out.append(Ascii.comma) }
        writeCompact(element)
      }
      out.append(Ascii.closeBracket)
    case .object(let members):
      out.append(Ascii.openBrace)
      for (index, member) in members.enumerated() {
        if index > 0 { out.append(Ascii.comma) }
        write(string: member.key)
        out.append(Ascii.colon)
        writeCompact(member.value)
      }
      out.append(Ascii.closeBrace)
    }
  }

  /// Control characters are escaped, those of Latin-1 (U+0080 to U+009F) too: terminals obey them.
  private mutating func write(string text: String) {
    out.append(Ascii.quote)
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case Ascii.quote, Ascii.backslash: out += [Ascii.backslash, byte]
      case Ascii.lineFeed: out += "\\n".utf8
      case Ascii.carriageReturn: out += "\\r".utf8
      case Ascii.tab: out += "\\t".utf8
      case 0..<0x20, 0x7F: escape(byte)
      case 0xC2:
        guard let second = bytes.next() else { break }
        if second < 0xA0 { escape(second) } else { out += [byte, second] }
      default: out.append(byte)
      }
    }
    out.append(Ascii.quote)
  }

  private mutating func escape(_ scalar: UInt8) {
    out += "\\u00".utf8 + [hexDigit(scalar >> 4), hexDigit(scalar & 15)]
  }
}

private func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }

/// `count` of 10^-`decimals`, exactly, without trailing zeros behind the point.
func decimalText(_ count: Int64, decimals: Int) -> String {
  var digits = String(count.magnitude)
  guard decimals > 0 else { return count < 0 ? "-" + digits : digits }
  while digits.utf8.count <= decimals { digits = "0" + digits }
  var fraction = Array(digits.utf8.suffix(decimals))
  while fraction.last == 48 { fraction.removeLast() }
  var text = count < 0 ? "-" : ""
  text += String(decoding: digits.utf8.dropLast(decimals), as: UTF8.self)
  if !fraction.isEmpty { text += "." + String(decoding: fraction, as: UTF8.self) }
  return text
}
