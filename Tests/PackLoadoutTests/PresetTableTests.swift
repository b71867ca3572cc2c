import EmbeddedPresets
import Foundation
import Testing

@testable import PackLoadout

@Suite struct PresetTableTests {
  @Test func `the table embeds the files of Presets and nothing else`() throws {
    let wanted = PresetFiles.tableText(try PresetFiles.paths())
    if ProcessInfo.processInfo.environment["RECORD_PRESETS"] != nil {
      try Data(wanted.utf8).write(to: PresetFiles.table)
      Issue.record("presets.c was written anew; run the tests again without RECORD_PRESETS")
    }
    let text = String(decoding: try Data(contentsOf: PresetFiles.table), as: UTF8.self)
    #expect(text == wanted, "run this test with RECORD_PRESETS=1 to write presets.c anew")
  }

  @Test func `every embedded file has the bytes of the file in Presets`() throws {
    let paths = try PresetFiles.paths()
    #expect(paths.count > 10)
    #expect((0..<preset_count()).map { String(cString: preset_path($0)) } == paths)
    for index in 0..<preset_count() {
      let embedded = UnsafeBufferPointer(start: preset_bytes(index), count: Int(preset_length(index)))
      let path = String(cString: preset_path(index))
      #expect(try embedded.elementsEqual(PresetFiles.bytes(path)), "\(path) was built from an older file")
    }
  }

  @Test func `the catalogue's date is that of its last change`() throws {
    let digest = try PresetFiles.digest()
    if ProcessInfo.processInfo.environment["RECORD_PRESETS"] != nil, digest != Presets.digest {
      let today = Date.now.formatted(.iso8601.year().month().day())
      try Data(PresetFiles.editionText(date: today, digest: digest).utf8).write(to: PresetFiles.edition)
      Issue.record("Presets+Edition.swift was written anew; build and run the tests again without RECORD_PRESETS")
    }
    #expect(digest == Presets.digest, "run this test with RECORD_PRESETS=1 to date the presets anew")
    let text = try String(contentsOf: PresetFiles.edition, encoding: .utf8)
    #expect(text == PresetFiles.editionText(date: Presets.date, digest: Presets.digest))
    #expect(Presets.date.wholeMatch(of: /20\d\d-\d\d-\d\d/) != nil)
  }

  @Test(arguments: [-1, Int32.min, Int32.max])
  func `there is nothing outside the table`(index: Int32) {
    #expect(preset_path(index) == nil)
    #expect(preset_bytes(index) == nil)
    #expect(preset_length(index) == 0)
    #expect(preset_path(preset_count()) == nil)
  }
}
