import Loadout
import Testing

@testable import LoadoutReport

@Suite struct `Sheets and checklists` {
  /// Those whose things all lie in pockets that their pack has, as every judged plan's do.
  static let plans = TextGoldens.plans.filter { _, plan in
    let pockets = plan.inputs.pack.pockets.map { pocket in pocket.id }
    return plan.placements.allSatisfy { placement in pockets.contains(placement.pocket) }
  }

  @Test(arguments: plans.map(\.name))
  func `a sheet has a row for each unit, as wide as its header`(name: String) throws {
    let plan = try #require(Self.plans.first { $0.name == name }).plan
    let rows = try #require(parseCSV(CsvReport().plan(plan)))
    #expect(rows[0] == CsvReport.header)
    #expect(rows.allSatisfy { row in row.count == CsvReport.header.count })
    #expect(rows.count == 1 + plan.placements.count + plan.leftOut.count)
    let column = try #require(CsvReport.header.firstIndex(of: "packed"))
    #expect(rows.filter { row in row[column] == "yes" }.count == plan.placements.count)
    let units = Set(rows.dropFirst().map { row in row[0] })
    #expect(units == Set(plan.placements.map(\.unit.text) + plan.leftOut.map(\.unit.text)))
  }

  @Test(arguments: HostileNames.all)
  func `no name leaves its cell or is computed`(name: String) throws {
    let plan = HostileNames.plan(name)
    let rows = try #require(parseCSV(CsvReport().plan(plan)))
    for row in rows {
      #expect(row.count == CsvReport.header.count)
      for cell in row {
        let first = cell.unicodeScalars.first { scalar in scalar != " " && scalar != "\"" }
        #expect(first.map { scalar in !"=+-@".unicodeScalars.contains(scalar) } ?? true)
      }
    }
    let column = try #require(CsvReport.header.firstIndex(of: "name"))
    let told = try #require(rows.dropFirst().first)[column]
    #expect(told == DisplayWidth.harmless(name) || told == "'" + DisplayWidth.harmless(name))
  }

  @Test func `numbers stay numbers`() throws {
    let rows = try #require(parseCSV(CsvReport().plan(Samples.fitting)))
    let phone = try #require(rows.first { row in row[0] == "phone#1" })
    #expect(
      phone == [
        "phone#1", "phone", "Phone", "yes", "yes", "hip-left", "Left hip pocket", "hip-left", "on-the-move", "1", "0",
        "0",
        "0", "5", "72", "150", "8", "86.4", "190", "",
      ])
  }

  @Test(arguments: [
    ("Soft flask 500 ml", "Soft flask 500 ml"), ("a*b_c", "a\\*b\\_c"), ("# one", "\\# one"), ("- one", "\\- one"),
    ("1. one", "1\\. one"), ("12) one", "12\\) one"), ("2.5 L", "2\\.5 L"),
    ("a <b> & [c](d)", "a \\<b\\> \\& \\[c\\](d)"),
    ("http://x", "http\\://x"), ("www.x.org", "www\\.x.org"), ("16-inch", "16-inch"), ("a\nb", "a b"),
    ("`x`", "\\`x\\`"),
  ])
  func `what Markdown would take for markup is told as it stands`(name: String, told: String) {
    #expect(MarkdownReport.escaped(name) == told)
  }

  @Test(arguments: plans.map(\.name))
  func `a checklist has a box for each thing, in the order it is loaded`(name: String) throws {
    let plan = try #require(Self.plans.first { $0.name == name }).plan
    let words = PlanText(plan, TextStyle())
    let boxes = MarkdownReport().plan(plan).split(separator: "\n").filter { line in line.hasPrefix("- [ ] ") }
    let rows = words.filledRoots.flatMap { filled in PlacementRow.rows(of: filled.placements) }
    #expect(boxes.count == rows.count)
    for (box, row) in zip(boxes, rows) { #expect(box.dropFirst(6).hasPrefix(row.title(words.names))) }
  }
}
