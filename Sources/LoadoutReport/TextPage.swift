/// What a stretch of text is coloured as.
enum Ink {
  case plain
  case good
  case bad
  case warning
  case strong
  case faint

  /// The number of the terminal's colour or weight; nil: as it is.
  var code: String? {
    switch self {
    case .plain: nil
    case .good: "1;32"
    case .bad: "1;31"
    case .warning: "1;33"
    case .strong: "1"
    case .faint: "2"
    }
  }
}

/// Lines of text being written for a terminal: every text handed in is made harmless and wrapped here, and nowhere
/// else.
struct TextPage {
  let style: TextStyle
  private(set) var text = ""

  init(_ style: TextStyle) { self.style = style }

  /// An empty line, unless one is there or the page is still empty.
  mutating func gap() {
    if !text.isEmpty && !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// A paragraph; its first words, `lead`, are inked.
  mutating func paragraph(_ words: String, lead: String = "", ink: Ink = .strong, indent: Int = 0, hanging: Int = 0) {
    let all = lead.isEmpty ? words : words.isEmpty ? lead : lead + " " + words
    let lead = shown(lead)
    let width = max(style.width - indent - hanging, 8)
    let lines = TextWrap.lines(shown(all), width: width, first: hanging)
    for (number, line) in lines.enumerated() {
      text += spaces(number == 0 ? indent : indent + hanging)
      if number == 0, !lead.isEmpty, line.hasPrefix(lead) {
        text += inked(lead, ink) + String(line.dropFirst(lead.count))
      } else if number == 0, !lead.isEmpty, lead.hasPrefix(line) {
        text += inked(line, ink)
      } else {
        text += line
      }
      text += "\n"
    }
  }

  mutating func heading(_ words: String) {
    gap()
    paragraph("", lead: words, ink: .strong)
  }

  /// Paragraphs with a hyphen before each.
  mutating func list(_ entries: [String]) {
    for entry in entries { paragraph("- " + entry, indent: 2, hanging: 2) }
  }

  /// Rows in columns; where the page is too narrow, each row becomes its first cell with the others below.
  mutating func table(_ table: TextTable, indent: Int = 2) {
    let table = style.isPlain ? table.plain : table
    for line in table.lines(width: style.width - indent) {
      text += spaces(indent)
      text += line.isHeader ? inked(line.text, .faint) : line.text
      text += "\n"
    }
  }

  private func shown(_ words: String) -> String {
    let words = DisplayWidth.harmless(words)
    return style.isPlain ? LoadoutReport.plain(words) : words
  }

  private func inked(_ words: String, _ ink: Ink) -> String {
    guard style.colour, let code = ink.code else { return words }
    return "\u{1B}[\(code)m\(words)\u{1B}[0m"
  }
}

func spaces(_ count: Int) -> String { String(repeating: " ", count: max(count, 0)) }
