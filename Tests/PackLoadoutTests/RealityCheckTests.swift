import Foundation
import LoadoutFiles
import PackLoadout
import Testing

/// The catalogue against what runners report to have carried.
@Suite struct RealityCheckTests {
  private static let page = PresetFiles.repository
    .appending(path: "Sources/PackLoadout/PackLoadout.docc/RealityCheck.md")

  @Test func `there are nineteen reports, twice as many of reviews, and as many again found later`() {
    #expect(FitReport.gathered.count == 19)
    #expect(FitReport.reviewed.count >= 38)
    #expect(FitReport.found.count >= 38)
    #expect(Set(FitReport.all.map { $0.id }).count == FitReport.all.count)
  }

  @Test(arguments: FitReport.all.indices)
  func `we agree with a report, or say why not`(index: Int) throws {
    let check = try RealityCheck(FitReport.all[index], PresetCatalogue.read())
    // A pack that is not in the catalogue leaves the report open, and the page says so.
    guard let agrees = check.agrees else { return }
    #expect(agrees == (check.report.miss == nil), "\(check.report.id): \(check)")
  }

  @Test func `the documentation's table is what the program answers`() throws {
    let catalogue = try PresetCatalogue.read()
    let text = RealityCheck.page(try FitReport.all.map { try RealityCheck($0, catalogue) }, catalogue)
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
      try Data(text.utf8).write(to: Self.page)
      Issue.record("recorded \(Self.page.lastPathComponent)")
      return
    }
    #expect(try String(contentsOf: Self.page, encoding: .utf8) == text)
  }

  @Test(arguments: FabricClass.all.indices)
  func `things of one fabric take alike litres for their weight`(index: Int) throws {
    let fabric = FabricClass.all[index]
    let measured = try #require(fabric.measured(try PresetCatalogue.read()))
    #expect(
      measured.lowerBound >= fabric.tenths.lowerBound && measured.upperBound <= fabric.tenths.upperBound,
      "\(fabric.name): \(measured)")
  }
}
