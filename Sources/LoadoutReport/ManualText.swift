/// How something is used: what help shows.
public struct Manual: Hashable, Sendable {
  /// Paragraphs at the top; the first line of the first says what it is.
  public var about: [String]
  public var sections: [Section]
  /// Command lines, without the program's name.
  public var examples: [String]

  public init(about: [String], sections: [Section], examples: [String] = []) {
    self.about = about
    self.sections = sections
    self.examples = examples
  }

  public struct Section: Hashable, Sendable {
    public var title: String
    public var rows: [Row]

    public init(_ title: String, _ rows: [Row]) {
      self.title = title
      self.rows = rows
    }
  }

  /// A word and what it means.
  public struct Row: Hashable, Sendable {
    public var term: String
    public var meaning: String

    public init(_ term: String, _ meaning: String) {
      self.term = term
      self.meaning = meaning
    }
  }
}

extension TextReport {
  /// A manual's text.
  public func manual(_ manual: Manual) -> String {
    var page = TextPage(style)
    for paragraph in manual.about { page.paragraph(paragraph) }
    for section in manual.sections {
      page.heading(section.title)
      var table = TextTable(columns: [.init(widest: 26), .init(wraps: true)])
      for row in section.rows { table.add([row.term, row.meaning]) }
      page.table(table)
    }
    if !manual.examples.isEmpty {
      page.heading("Examples")
      for example in manual.examples { page.paragraph("pack-loadout " + example, indent: 2, hanging: 2) }
    }
    return page.text
  }
}

/// A text of which nothing steers a terminal: without control characters, on one line.
public func harmless(_ text: String) -> String { DisplayWidth.harmless(text) }
