/// Breaks a text into lines that fit a number of columns.
enum TextWrap {
  /// Breaks at spaces, and inside words only where one is longer than a line.
  ///
  /// - Parameters:
  ///   - width: the columns of every line.
  ///   - first: columns the first line has on top of them.
  /// - Complexity: O(characters).
  static func lines(_ text: String, width: Int, first: Int = 0) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    var room: Int { width + (lines.isEmpty ? first : 0) }
    for word in words(of: text) {
      let columns = DisplayWidth.of(String(word))
      if !line.isEmpty, used + 1 + columns <= room {
        line += " " + word
        used += 1 + columns
        continue
      }
      if !line.isEmpty {
        lines.append(line)
        line = ""
        used = 0
      }
      for piece in pieces(of: word, columns: columns, width: room) {
        if !line.isEmpty { lines.append(line) }
        line = piece
        used = DisplayWidth.of(piece)
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// The words of a text; a figure and its unit, or two sides and their ×, are one.
  private static func words(of text: String) -> [Substring] {
    var words: [Substring] = []
    for word in text.split(separator: " ") {
      if let last = words.last, belongs(word, to: last) {
        words[words.count - 1] = text[last.startIndex..<word.endIndex]
      } else {
        words.append(word)
      }
    }
    return words
  }

  private static func belongs(_ word: Substring, to last: Substring) -> Bool {
    if last.hasSuffix("×") || last.hasSuffix(" cu") || last.hasSuffix(" fl") { return true }
    guard let digit = last.last, digit.isNumber else { return false }
    if word == "×" { return true }
    let letters = word.prefix { character in character.isLetter || character == "%" || character == "°" }
    return units.contains(String(letters))
  }

  private static let units = [
    "L", "ml", "mm", "cm", "in", "cu", "fl", "g", "kg", "oz", "lb", "%", "h", "min", "s", "km", "mi", "°C", "°F", "C",
    "F",
  ]

  private static func pieces(of word: Substring, columns: Int, width: Int) -> [String] {
    guard columns > width else { return [String(word)] }
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in word {
      let columns = DisplayWidth.of(String(character))
      if used + columns > width, !piece.isEmpty {
        pieces.append(piece)
        piece = ""
        used = 0
      }
      piece.append(character)
      used += columns
    }
    pieces.append(piece)
    return pieces
  }
}
