import LoadoutAudit
import LoadoutFiles
import LoadoutReport
import PackLoadout

/// The readers of files: whatever the bytes are, there is an answer or there are faults with a place; and what was read is
/// read again from what is written of it.
enum Readers {
  static func pack(_ bytes: [UInt8]) {
    guard let pack = attempt({ () throws(Faults) in try readPack(bytes, file: "f") }) else { return }
    let again = attempt { () throws(Faults) in try readPack(written(JSON(pack)), file: "f") }
    demand(again == pack, "a pack is not what is written of it")
    _ = TextReport(style: TextStyle(width: 40)).pack(pack)
  }

  static func item(_ bytes: [UInt8]) {
    guard let item = attempt({ () throws(Faults) in try readItem(bytes, file: "f") }) else { return }
    let again = attempt { () throws(Faults) in try readItem(written(JSON(item)), file: "f") }
    demand(again == item, "an item is not what is written of it")
    _ = TextReport(style: TextStyle(width: 40)).item(item)
  }

  static func run(_ bytes: [UInt8]) {
    guard let run = attempt({ () throws(Faults) in try readRun(bytes, file: "f") }) else { return }
    let again = attempt { () throws(Faults) in try readRun(written(JSON(run)), file: "f") }
    demand(again == run, "a run is not what is written of it")
    _ = TextReport(style: TextStyle(width: 40)).run(run)
    _ = try? choices(of: run, in: presets)
  }

  static func kit(_ bytes: [UInt8]) {
    guard let kit = attempt({ () throws(Faults) in try readKit(bytes, file: "f", catalogue: presets) }) else { return }
    let again = attempt { () throws(Faults) in try readKit(written(JSON(kit)), file: "f", catalogue: presets) }
    demand(again == kit, "a kit is not what is written of it")
    let gear = attempt { () throws(Faults) in try readGear(Array(writeGear(kit).utf8), file: "f") }
    demand(gear != nil, "a gear list that is written is not read")
  }

  static func plan(_ bytes: [UInt8]) {
    guard let plan = attempt({ () throws(Faults) in try readPlan(bytes, file: "f") }) else { return }
    let again = attempt { () throws(Faults) in try readPlan(written(JSON(plan)), file: "f") }
    demand(again == plan, "a plan is not what is written of it")
    let faults = Judge().faults(in: plan).map(\.sentence)
    _ = TextReport(style: TextStyle(width: 40)).verified(plan, faults: faults)
    // What the judge lets pass is shown to people.
    if faults.isEmpty {
      _ = TextReport(style: TextStyle(width: 40)).plan(plan)
      _ = HtmlReport().plan(plan)
      _ = CsvReport().plan(plan)
      _ = MarkdownReport().plan(plan)
    }
  }

  static func files(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0, maxSplits: 3, omittingEmptySubsequences: false)
    let documents = parts.enumerated().map { index, part in (name: "f\(index)", bytes: Array(part)) }
    _ = attempt { () throws(Faults) in try validate(documents, over: presets) }
    let folders = ["packs", "items", "runs", "other"]
    _ = attempt { () throws(Faults) in
      try Catalogue(
        documents: zip(folders, documents).map { folder, document in ("\(folder)/\(document.name)", document.bytes) },
        over: presets)
    }
  }

  static func batch(_ bytes: [UInt8]) {
    guard
      let line = attempt({ () throws(Faults) in
        try readBatchLine(bytes, file: "f", line: 1, catalogue: presets)
      })
    else { return }
    switch line.load {
    case .run(let run): _ = try? choices(of: run, with: line.adjustments, in: presets)
    case .kit(let kit): _ = try? choices(of: kit, with: line.adjustments, in: presets)
    }
  }

  static func gear(_ bytes: [UInt8]) {
    guard let rows = attempt({ () throws(Faults) in try readGear(bytes, file: "f") }) else { return }
    _ = KitDraft(rows, name: "f", catalogue: presets)
  }

  private static func written(_ json: JSON) -> [UInt8] { Array(json.fileText.utf8) }

  /// What is read; faults each have a place and a sentence.
  private static func attempt<Value>(_ read: () throws(Faults) -> Value) -> Value? {
    do throws(Faults) {
      return try read()
    } catch {
      demand(!error.all.isEmpty, "a reader fails without a fault")
      for fault in error.all {
        demand(fault.line > 0 && fault.column > 0 && !fault.text.isEmpty, "a fault without a place: \(fault)")
      }
      return nil
    }
  }
}
