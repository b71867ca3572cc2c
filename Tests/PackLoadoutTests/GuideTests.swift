import Foundation
import LoadoutFiles
import PackLoadout
import Testing

/// The guides of the library's documentation.
enum Guides {
  static let folder = PresetFiles.repository.appending(path: "Sources/PackLoadout/PackLoadout.docc")

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name + ".md"), encoding: .utf8)
  }

  /// The fenced blocks that begin with some words, without the fences.
  static func blocks(_ words: String, in name: String) throws -> [String] {
    var blocks: [String] = []
    var block: [Substring]?
    for line in try text(name).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```"), let whole = block {
        blocks.append(whole.joined(separator: "\n"))
        block = nil
      } else if line == "```" + words {
        block = []
      } else {
        block?.append(line)
      }
    }
    return blocks
  }
}

@Suite struct `The guides` {
  @Test(arguments: [("FirstPlan", 5), ("OwnPacks", 3)])
  func `Swift in a guide is what the tests compile`(guide: String, count: Int) throws {
    let file = PresetFiles.repository.appending(path: "Tests/PackLoadoutTests/GuideSnippets.swift")
    let compiled = trimmed(try String(contentsOf: file, encoding: .utf8))
    let blocks = try Guides.blocks("swift", in: guide)
    #expect(blocks.count == count)
    for block in blocks { #expect(compiled.contains("\n" + trimmed(block) + "\n"), "\(block)") }
  }

  /// The text with no line indented.
  private func trimmed(_ text: String) -> String {
    text.split(separator: "\n").map { line in line.trimmingCharacters(in: .whitespaces) }.joined(separator: "\n")
  }

  @Test func `the first plan is made as the guide says`() throws {
    let (catalogue, run, pack, kits) = try #require(try FirstPlan.catalogueAndKits())
    let plan = try FirstPlan.ask(catalogue, run, pack, kits)
    #expect(plan.verdict == .fits)
    FirstPlan.read(plan)
    let longer = try FirstPlan.change(run, catalogue)
    #expect(longer.count == kits.count)
    #expect(longer[0].kit.entries.first { entry in entry.item.id == "gel" }?.quantity == 4)
    // What takes no search is answered before anybody can cancel it.
    let stopped = try FirstPlan.stop(kits, pack, { true })
    #expect(stopped.verdict == .fits || stopped.undecidedBecause == ["cancelled"])
    #expect(try FirstPlan.stop(kits, pack, { false }).verdict == .fits)
  }

  @Test func `a pack of one's own is planned with as the guide says`() throws {
    let catalogue = Presets.load()
    let pack = try #require(try Guides.blocks("json pack", in: "OwnPacks").first)
    let kit = try #require(try Guides.blocks("json kit", in: "OwnPacks").first)
    #expect(try OwnPacks.plan(pack, kit, catalogue).verdict == .fits)
    #expect(try OwnPacks.catalogue(pack, over: catalogue).pack("my-vest") != nil)
    var told: [String] = []
    OwnPacks.faults { fault in told.append(fault) }
    #expect(told.contains { fault in fault.hasPrefix("my-vest.json:1:20: ") && fault.contains("\"capacity\"") })
  }

  @Test(arguments: ["OwnPacks", "TheFormats"])
  func `every file in a guide is one without a fault`(guide: String) throws {
    let catalogue = Presets.load()
    var count = 0
    for (words, kind) in [("pack", LoadoutFile.pack), ("item", .item), ("kit", .kit), ("run", .run)] {
      for block in try Guides.blocks("json " + words, in: guide) {
        #expect(try validate([("guide", Array(block.utf8))], over: catalogue) == [kind])
        count += 1
      }
    }
    #expect(count >= 2)
  }

  @Test func `the formats' guide tells every limit`() throws {
    let limits: [Int64] = [
      Int64(FileLimits.fileBytes), Int64(FileLimits.nesting), Int64(FileLimits.elements), Int64(FileLimits.faults),
      FileLimits.units, Int64(FileLimits.pockets), FileLimits.count, Int64(FileLimits.choices), Int64(FileLimits.chain),
      Int64(FileLimits.digits), Int64(FileLimits.decimals), FileLimits.side, FileLimits.volume, FileLimits.weight,
      FileLimits.price, FileLimits.duration, FileLimits.distance, FileLimits.carbohydrate, FileLimits.energy,
      FileLimits.planFigure,
    ]
    let told = try Guides.text("TheFormats").split(separator: "\n").compactMap { line in
      line.hasPrefix("|")
        ? line.split(separator: "|").last.flatMap { Int64($0.trimmingCharacters(in: .whitespaces)) } : nil
    }
    #expect(told == limits)
    // Whoever adds a limit is led here.
    let source = try String(
      contentsOf: PresetFiles.repository.appending(path: "Sources/LoadoutFiles/Limits.swift"), encoding: .utf8)
    #expect(source.components(separatedBy: "public static var ").count - 1 == limits.count)
  }

  @Test func `every guide is found from the library's page`() throws {
    let page = try Guides.text("PackLoadout")
    for name in try FileManager.default.contentsOfDirectory(atPath: Guides.folder.path) where name.hasSuffix(".md") {
      let guide = String(name.dropLast(3))
      #expect(guide == "PackLoadout" || page.contains("- <doc:\(guide)>"))
    }
  }
}
