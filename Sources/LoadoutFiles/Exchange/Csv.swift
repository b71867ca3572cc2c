/// A table as spreadsheets and web pages write it: commas (or semicolons or tabs, going by the first line), line ends of
/// any kind, cells in quotes or not.
///
/// Lenient where the meaning is plain: a quote inside a cell is a quote (`13" laptop`), and a cell that begins with one
/// but does not end with one is taken as it stands (`"Big" tent`), since some programs quote only what has a comma in it.
struct Csv {
  struct Cell {
    var text: String
    /// Of its first byte.
    var offset: Int
  }

  /// The lines that hold anything.
  private(set) var rows: [[Cell]] = []
  private let bytes: [UInt8]
  private let separator: UInt8
  /// Where semicolons part the cells, a comma is a figure's point.
  var hasDecimalCommas: Bool { separator == Ascii.semicolon }

  /// - Throws: what is no text, has more rows than a kit can have units, or opens a quote and never closes it.
  /// - Complexity: O(bytes).
  init(_ bytes: [UInt8]) throws(Finding) {
    if let finding = textFinding(bytes) { throw finding }
    self.bytes = bytes
    separator = Self.separator(of: bytes)
    var at = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    while at < bytes.count {
      let row = try row(&at)
      if !row.allSatisfy({ $0.text.isEmpty }) { rows.append(row) }
      if rows.count > FileLimits.elements {
        throw Finding(
          offset: row[0].offset, text: "over \(grouped(Int64(FileLimits.elements))) rows, the most that is read")
      }
    }
  }

  /// The separator that the first line has most of; a comma where it has none.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let line = bytes.prefix { $0 != Ascii.lineFeed && $0 != Ascii.carriageReturn }
    var best: (byte: UInt8, count: Int) = (Ascii.comma, 0)
    for byte in [Ascii.comma, Ascii.semicolon, Ascii.tab] {
      let count = line.count { $0 == byte }
      if count > best.count { best = (byte, count) }
    }
    return best.byte
  }

  private func row(_ at: inout Int) throws(Finding) -> [Cell] {
    var cells: [Cell] = []
    while true {
      cells.append(try cell(&at))
      guard at < bytes.count else { return cells }
      let end = bytes[at]
      at += 1
      if end == separator { continue }
      if end == Ascii.carriageReturn, at < bytes.count, bytes[at] == Ascii.lineFeed { at += 1 }
      return cells
    }
  }

  /// Takes a cell up to what ends it.
  private func cell(_ at: inout Int) throws(Finding) -> Cell {
    let start = at
    if at < bytes.count, bytes[at] == Ascii.quote, let text = try quotedCell(&at) {
      return Cell(text: text, offset: start)
    }
    while at < bytes.count, !endsCell(at) { at += 1 }
    return Cell(text: trimmed(bytes[start..<at]), offset: start)
  }

  /// A cell in quotes; nil, with nothing taken, where the quotes are the text's own.
  private func quotedCell(_ at: inout Int) throws(Finding) -> String? {
    var text: [UInt8] = []
    var next = at + 1
    while next < bytes.count {
      if bytes[next] != Ascii.quote {
        text.append(bytes[next])
        next += 1
      } else if next + 1 < bytes.count, bytes[next + 1] == Ascii.quote {
        text.append(Ascii.quote)
        next += 2
      } else {
        next += 1
        while next < bytes.count, bytes[next] == Ascii.space { next += 1 }
        guard next == bytes.count || endsCell(next) else { return nil }
        at = next
        return trimmed(text[...])
      }
    }
    throw Finding(offset: at, text: "a quote is opened here and never closed")
  }

  private func endsCell(_ at: Int) -> Bool {
    let byte = bytes[at]
    return byte == separator || byte == Ascii.lineFeed || byte == Ascii.carriageReturn
  }

  private func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let first = bytes.first, isBlank(first) { bytes.removeFirst() }
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == Ascii.space || byte == Ascii.tab }
}

extension Csv {
  /// A line of cells.
  static func line(_ cells: [String]) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      if index > 0 { line += "," }
      line += quotedIfNeeded(cell)
    }
    return line + "\r\n"
  }

  /// Somebody's text, made harmless: on one line, and by an apostrophe before it no formula for a spreadsheet.
  static func guarded(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x85, 0x2028, 0x2029: result += " "
      case 0..<0x20, 0x7F..<0xA0: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return isGuardWanted(result) ? "'" + result : result
  }

  /// The text that ``guarded(_:)`` guarded.
  static func unguarded(_ text: String) -> String {
    guard text.hasPrefix("'") else { return text }
    let rest = String(text.dropFirst())
    return isGuardWanted(rest) ? rest : text
  }

  /// Whether it begins a formula, apostrophes before it aside, so that one taken away always leaves what there was.
  private static func isGuardWanted(_ text: String) -> Bool {
    beginsFormula(String(decoding: text.utf8.drop { $0 == Ascii.apostrophe }, as: UTF8.self))
  }

  private static func quotedIfNeeded(_ cell: String) -> String {
    var needed = cell.hasPrefix(" ") || cell.hasSuffix(" ")
    var quoted = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "," || scalar == ";" || scalar == "\"" { needed = true }
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return needed ? quoted + "\"" : cell
  }
}
