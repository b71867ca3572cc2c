import Foundation
import Testing

@testable import pack_loadout

@Suite struct `Formats of an answer` {
  let shell = Shell()

  @Test(arguments: [
    ("markdown", "# Commute in Asics Extreme\n"), ("csv", "unit,item,name,"), ("svg", "<?xml version=\"1.0\""),
    ("html", "<!DOCTYPE html>\n"),
  ])
  func `a plan is a checklist, a sheet, a picture or a page, with the status of its text`(
    format: String, begins: String
  ) {
    let line = "plan commute --pack asics-extreme --format \(format)"
    let outcome = shell.run(line)
    #expect(outcome.status == .no && outcome.messages.isEmpty)
    #expect(outcome.output.hasPrefix(begins))
    #expect(shell.run(line).output == outcome.output)
    #expect(shell.run(line + " --output @/file").output.isEmpty)
    #expect(shell.read("file") == outcome.output)
  }

  @Test func `a page compares the three packs that take the load best`() throws {
    let page = shell.run("plan commute --pack asics-extreme --format html").output
    let table = try #require(page.split(separator: "Compared with the best other packs").last)
    let rows = table.split(separator: "<th scope=\"row\">").dropFirst().map { row in row.prefix { $0 != "<" } }
    #expect(rows.first == "Asics Extreme" && rows.count == 4)
    let suggested = shell.run("suggest commute").output
    #expect(suggested.contains("stolt-athlete") && rows.contains("Stolt Athlete"))
  }

  @Test func `a comparison is a page with a picture of each pack`() {
    let page = shell.run("compare commute --pack asics-extreme --pack stolt-athlete --format html").output
    #expect(page.hasPrefix("<!DOCTYPE html>\n"))
    #expect(page.components(separatedBy: "<svg ").count == 3)
    for id in ["pack1-title", "pack2-title"] { #expect(page.components(separatedBy: "id=\"\(id)\"").count == 2) }
  }

  @Test(arguments: ["check commute --pack sundried", "suggest commute", "list packs", "show pack sundried"])
  func `a format that a verb has not is refused, with those it has and who can`(line: String) {
    let outcome = shell.run(line + " --format html")
    #expect(outcome.status == .usage && outcome.output.isEmpty)
    #expect(outcome.messages.contains("answers in text, json, not in html; plan and compare can"))
  }

  /// With RECORD_GOLDENS set it is drawn again, and the test fails all the same.
  @Test func `the README's picture is what the program draws`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appendingPathComponent(".github/packed.svg")
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    #expect(readme.contains("(.github/packed.svg)"))
    let line = try #require(
      readme.split(separator: "\n").first { line in line.contains("--format svg --output packed.svg") })
    let words = line.split(separator: " ").map(String.init)
    let start = try #require(words.firstIndex(of: "pack-loadout"))
    let end = try #require(words.firstIndex(of: "--output"))
    let picture = shell.run(Array(words[(start + 1)..<end])).output
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(picture.utf8).write(to: file)
      Issue.record("drawn again")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == picture)
  }
}
