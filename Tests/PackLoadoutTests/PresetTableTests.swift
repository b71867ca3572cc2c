import EmbeddedPresets
import Foundation
import Testing

@testable import PackLoadout

/// What is built in may still say where things stood before; what reads by it waits until it is written and built anew.
private let isRecording = ProcessInfo.processInfo.environment["RECORD_PRESETS"] != nil

@Suite struct PresetTableTests {
  @Test func `the table embeds the files of Presets and nothing else`() throws {
    let wanted = try PresetFiles.tableText(try PresetFiles.paths())
    if isRecording {
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
    if isRecording, digest != Presets.digest {
      let today = Date.now.formatted(.iso8601.year().month().day())
      try Data(PresetFiles.editionText(date: today, digest: digest).utf8).write(to: PresetFiles.edition)
      Issue.record("Presets+Edition.swift was written anew; build and run the tests again without RECORD_PRESETS")
    }
    #expect(digest == Presets.digest, "run this test with RECORD_PRESETS=1 to date the presets anew")
    let text = try String(contentsOf: PresetFiles.edition, encoding: .utf8)
    #expect(text == PresetFiles.editionText(date: Presets.date, digest: Presets.digest))
    #expect(Presets.date.wholeMatch(of: /20\d\d-\d\d-\d\d/) != nil)
  }

  @Test(.disabled(if: isRecording)) func `every preset is found at its place in its file`() throws {
    let words = try PresetWord.all(in: PresetFiles.paths())
    #expect(Int(preset_word_count()) == words.count)
    for (index, word) in words.enumerated() {
      let index = Int32(index)
      #expect(Character(UnicodeScalar(UInt8(bitPattern: preset_word_sort(index)))) == word.sort)
      #expect(String(cString: preset_word_id(index)) == word.id)
      #expect(preset_word_capacity(index) == word.capacity ?? -1)
      let embedded = UnsafeBufferPointer(start: preset_word_bytes(index), count: Int(preset_word_length(index)))
      let file = try PresetFiles.bytes(try PresetFiles.paths()[word.file])
      #expect(embedded.elementsEqual(file[word.bytes]), "\(word.id)")
    }
  }

  @Test(.disabled(if: isRecording)) func `read one by one the presets say what their files do`() throws {
    var documents: [(name: String, bytes: [UInt8])] = []
    for path in try PresetFiles.paths() where !path.hasPrefix("schema/") {
      documents.append((path, try PresetFiles.bytes(path)))
    }
    let (presets, files) = (Presets.load(), try Catalogue(documents: documents))
    #expect(presets.packs == files.packs)
    #expect(presets.items == files.items)
    #expect(presets.runs == files.runs)
    #expect(presets.packs.count > 10)
    // By its ID each is found that is listed.
    #expect(files.packs.allSatisfy { presets.pack($0.id) == $0 })
    #expect(files.items.allSatisfy { presets.item($0.id) == $0 })
    #expect(files.runs.allSatisfy { presets.run($0.id) == $0 })
    for id in files.packIDs {
      var bare = try #require(files.pack(id))
      bare.sources = []
      #expect(presets.unsourcedPack(id) == bare, "\(id): its sources are the last that its file tells")
    }
  }

  @Test(.disabled(if: isRecording))
  func `packs over a capacity are those that hold more, smallest first, and those that do not say`() {
    let presets = Presets.load()
    let litres = CubicMillimetres.millilitres(12_000)
    let meant = presets.packIDs(over: litres)
    #expect(presets.unfolded().packIDs(over: litres) == meant)
    #expect(
      Set(meant)
        == Set(presets.packs.filter { pack in pack.capacity.map { $0.upper > litres } ?? true }.map { $0.id }))
    let capacities = meant.map { presets.pack($0)?.capacity?.upper.count ?? .max }
    #expect(capacities == capacities.sorted())
    #expect(capacities.last == .max && meant.count < presets.packIDs.count)
    #expect(presets.packIDs(over: nil).count == presets.packIDs.count)
  }

  @Test(arguments: [-1, Int32.min, Int32.max])
  func `there is nothing outside the table`(index: Int32) {
    #expect(preset_path(index) == nil)
    #expect(preset_bytes(index) == nil)
    #expect(preset_length(index) == 0)
    #expect(preset_path(preset_count()) == nil)
    #expect(preset_word_sort(index) == 0)
    #expect(preset_word_id(index) == nil)
    #expect(preset_word_bytes(index) == nil)
    #expect(preset_word_length(index) == 0)
    #expect(preset_word_capacity(index) == -1)
    #expect(preset_word_id(preset_word_count()) == nil)
  }
}
