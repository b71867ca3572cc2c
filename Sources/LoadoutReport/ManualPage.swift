/// A manual as a page for the `man` of Unix systems: ASCII with the macros of man(7), which every one of them sets.
public struct ManualPage: Hashable, Sendable {
  /// What the page is called: "pack-loadout".
  public var name: String
  /// What it is, in a few words.
  public var summary: String
  /// Command lines that stand for all others.
  public var synopsis: [String]
  public var manual: Manual
  /// The program with its version.
  public var source: String
  /// "2026-11-21".
  public var date: String

  public init(
    name: String, summary: String, synopsis: [String], manual: Manual, source: String, date: String
  ) {
    self.name = name
    self.summary = summary
    self.synopsis = synopsis
    self.manual = manual
    self.source = source
    self.date = date
  }

  public var text: String {
    var text = ".TH \(Self.inert(Self.capitals(name))) 1 \"\(date)\" \"\(Self.inert(source))\" \"User Commands\"\n"
    // Options are not parted at the end of a line, nor words pushed apart.
    text += ".nh\n.ad l\n"
    text += ".SH NAME\n\(Self.inert(name)) \\- \(Self.inert(summary))\n.SH SYNOPSIS\n"
    text += synopsis.map { line in ".B \(Self.inert(line))\n" }.joined(separator: ".br\n")
    text += ".SH DESCRIPTION\n" + manual.about.map(Self.line).joined(separator: ".PP\n")
    for section in manual.sections {
      text += ".SH \(Self.capitals(section.title))\n"
      for row in section.rows { text += ".TP\n.B \(Self.inert(row.term))\n" + Self.line(row.meaning) }
    }
    if !manual.examples.isEmpty {
      text += ".SH EXAMPLES\n.nf\n"
      for example in manual.examples { text += Self.line("pack-loadout " + example) }
      text += ".fi\n"
    }
    return text
  }

  private static func capitals(_ words: String) -> String { words.uppercased() }

  /// A line of text; one that would begin like a macro does not.
  private static func line(_ words: String) -> String {
    let words = inert(words)
    return (words.hasPrefix(".") || words.hasPrefix("'") ? "\\&" : "") + words + "\n"
  }

  /// Words of which the typesetter takes nothing for itself; hyphens stay what a person types.
  private static func inert(_ words: String) -> String {
    var text = ""
    for scalar in DisplayWidth.harmless(words).unicodeScalars {
      switch scalar {
      case "\\": text += "\\e"
      case "-": text += "\\-"
      case "\"": text += "\\(dq"
      case "'": text += "\\(aq"
      case "`": text += "\\(ga"
      case "~": text += "\\(ti"
      case "^": text += "\\(ha"
      default: text += scalar.isASCII ? String(scalar) : "\\[u\(fourDigits(scalar.value))]"
      }
    }
    return text
  }

  private static func fourDigits(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
