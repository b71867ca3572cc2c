/// Rows of cells for a terminal.
struct TextTable {
  struct Column {
    /// What stands above it; in a narrow text, before each of its cells. Empty: nothing.
    var title = ""
    var isNumber = false
    /// The column that gives way where the page is narrow.
    var wraps = false
    /// Left away where the page is too narrow for all columns, the first such first;
    /// nothing is where it is told row by row.
    var isSpare = false
    /// A cell wider than this has a line of its own, above the rest of its row; nil: the column is as wide as it takes.
    var widest: Int?
  }

  struct Line {
    var text: String
    var isHeader = false
  }

  var columns: [Column]
  private(set) var rows: [[String]] = []
  /// Titles, and the rows they stand before.
  private var sections: [(row: Int, title: String)] = []

  init(columns: [Column]) { self.columns = columns }

  mutating func add(_ cells: [String]) { rows.append(cells.map { cell in DisplayWidth.harmless(cell) }) }

  /// The rows that follow stand under a title of their own.
  mutating func begin(section title: String) { sections.append((rows.count, DisplayWidth.harmless(title))) }

  /// The same in ASCII.
  var plain: TextTable {
    var table = self
    for index in columns.indices { table.columns[index].title = LoadoutReport.plain(columns[index].title) }
    table.rows = rows.map { row in row.map { cell in LoadoutReport.plain(cell) } }
    table.sections = sections.map { section in (section.row, LoadoutReport.plain(section.title)) }
    return table
  }

  /// The least columns the wrapping column keeps before the table is told row by row.
  private static let leastWrapped = 12
  /// The same beside a column that is capped: what such a table tells are sentences.
  private static let leastBesideCapped = 24
  private static let between = 2

  func lines(width: Int) -> [Line] {
    guard !rows.isEmpty else { return [] }
    let told = columns.indices.filter { column in rows.contains { row in !row[column].isEmpty } }
    var shown = told
    while total(of: shown) > width, let spare = shown.firstIndex(where: { column in columns[column].isSpare }) {
      shown.remove(at: spare)
    }
    var widths = shown.map { column in naturalWidth(of: column) }
    let total = total(of: shown)
    if total > width {
      guard let position = shown.firstIndex(where: { column in columns[column].wraps }) else {
        return stacked(told, width)
      }
      let left = widths[position] - (total - width)
      let isCapped = shown.contains { column in columns[column].widest != nil }
      guard left >= (isCapped ? Self.leastBesideCapped : Self.leastWrapped) else { return stacked(told, width) }
      widths[position] = left
    }
    return aligned(shown, widths)
  }

  private func total(of shown: [Int]) -> Int {
    var total = Self.between * (shown.count - 1)
    for column in shown { total += naturalWidth(of: column) }
    return total
  }

  private func naturalWidth(of column: Int) -> Int {
    var width = DisplayWidth.of(columns[column].title)
    for row in rows where !overhangs(row, column) { width = max(width, DisplayWidth.of(row[column])) }
    return width
  }

  private func overhangs(_ row: [String], _ column: Int) -> Bool {
    guard let widest = columns[column].widest else { return false }
    return DisplayWidth.of(row[column]) > widest
  }

  // MARK: Side by side

  private func aligned(_ shown: [Int], _ widths: [Int]) -> [Line] {
    var lines: [Line] = []
    if shown.contains(where: { column in !columns[column].title.isEmpty }) {
      lines += physical(columns.map { column in column.title }, shown, widths, isHeader: true)
    }
    for (index, row) in rows.enumerated() {
      lines += title(before: index)
      var row = row
      for column in shown where overhangs(row, column) {
        lines.append(Line(text: row[column]))
        row[column] = ""
      }
      lines += physical(row, shown, widths, isHeader: false)
    }
    return lines
  }

  private func title(before row: Int) -> [Line] {
    guard let section = sections.first(where: { section in section.row == row }) else { return [] }
    return (row == 0 ? [] : [Line(text: "")]) + [Line(text: section.title, isHeader: true)]
  }

  /// One row, which takes several lines where a cell wraps.
  private func physical(_ cells: [String], _ shown: [Int], _ widths: [Int], isHeader: Bool) -> [Line] {
    let wrapped = zip(shown, widths).map { column, width in
      DisplayWidth.of(cells[column]) <= width ? [cells[column]] : TextWrap.lines(cells[column], width: width)
    }
    var height = 1
    for cell in wrapped { height = max(height, cell.count) }
    return (0..<height).map { number in
      var line = ""
      for (position, column) in shown.enumerated() {
        let cell = number < wrapped[position].count ? wrapped[position][number] : ""
        let padding = spaces(widths[position] - DisplayWidth.of(cell))
        line += (columns[column].isNumber ? padding + cell : cell + padding) + spaces(Self.between)
      }
      return Line(text: trimmedAtEnd(line), isHeader: isHeader)
    }
  }

  private func trimmedAtEnd(_ line: String) -> String {
    var line = line
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }

  // MARK: One below the other

  /// A number or sign that opens a row stays beside the cell after it; the rest is told in one sentence below.
  private func stacked(_ shown: [Int], _ width: Int) -> [Line] {
    var lines: [Line] = []
    for (index, row) in rows.enumerated() {
      lines += title(before: index)
      var cells = shown.filter { column in !row[column].isEmpty }
      guard let first = cells.first else { continue }
      cells.removeFirst()
      var head = row[first]
      var hanging = 2
      if columns[first].isNumber, let second = cells.first {
        hanging = DisplayWidth.of(head) + 1
        head += " " + row[second]
        cells.removeFirst()
      }
      lines += hung(head, hanging, width, from: 0)
      let rest = cells.map { column in
        columns[column].title.isEmpty ? row[column] : columns[column].title + " " + row[column]
      }
      if !rest.isEmpty { lines += hung(rest.joined(separator: ", "), hanging, width, from: hanging) }
    }
    return lines
  }

  private func hung(_ text: String, _ hanging: Int, _ width: Int, from indent: Int) -> [Line] {
    let lines = TextWrap.lines(text, width: max(width - hanging, 8), first: hanging - indent)
    return lines.enumerated().map { number, line in Line(text: spaces(number == 0 ? indent : hanging) + line) }
  }
}
