/// A row of a gear list as LighterPack writes it.
public struct GearRow: Hashable, Sendable {
  public var name: String
  public var category: String?
  /// Pieces in all; 0 for what is listed and not taken.
  public var quantity: Int64
  /// Of one piece; nil where the list has none, or 0.
  public var weight: Grams?
  /// One piece of it is on the body.
  public var isWorn: Bool
  /// What our own lists add: the room it takes, the item's ID, whether it must come along.
  public var form: Item.Form?
  public var item: String?
  public var isRequired: Bool
  /// The line of the file it begins in.
  public var line: Int

  /// The pieces that are to be packed: of a worn thing all but the one on the body, as LighterPack counts it.
  public var packed: Int64 { isWorn ? max(0, quantity - 1) : quantity }
}

/// The columns, in LighterPack's order, then our own, which it ignores.
enum GearColumn: String, CaseIterable {
  case name = "Item Name"
  case category = "Category"
  case description = "desc"
  case quantity = "qty"
  case weight, unit, url, price, worn, consumable
  case volume, size, form, compressed, item, required

  /// As other lists head the column, in small letters.
  var names: [String] {
    switch self {
    case .name: ["item name", "name"]
    case .category: ["category"]
    case .description: ["desc", "description"]
    case .quantity: ["qty", "quantity"]
    default: [rawValue]
    }
  }
}

/// Reads a gear list of LighterPack: the rows of its CSV, in their order.
///
/// The header says which column is which, in any order and with others among them; LighterPack's first six must be
/// there. A weight is of one piece, in the row's unit.
///
/// - Throws: every fault of the list, with its place.
/// - Complexity: O(bytes).
public func readGear(_ bytes: [UInt8], file: String) throws(Faults) -> [GearRow] {
  var reader: GearReader
  do throws(Finding) {
    reader = GearReader(try Csv(bytes), bytes)
  } catch {
    throw Faults(all: [error].faults(in: bytes, file: file))
  }
  let rows = reader.read()
  if !reader.findings.isEmpty { throw Faults(all: reader.findings.faults(in: bytes, file: file)) }
  return rows
}

/// Takes rows out of a table and collects what is wrong with them.
private struct GearReader {
  let csv: Csv
  let bytes: [UInt8]
  var findings: [Finding] = []
  /// By the column's place among all of them; where it stands in the file.
  var places: [Int?] = []

  init(_ csv: Csv, _ bytes: [UInt8]) {
    self.csv = csv
    self.bytes = bytes
  }

  mutating func read() -> [GearRow] {
    guard let header = csv.rows.first else {
      report(0, "the file is empty; a list that LighterPack exports as CSV is expected")
      return []
    }
    readHeader(header)
    guard findings.isEmpty else { return [] }
    var rows: [GearRow] = []
    var place = Place(bytes)
    for cells in csv.rows.dropFirst() where findings.count < FileLimits.faults {
      place.advance(to: cells[0].offset)
      if let row = row(cells, line: place.line) { rows.append(row) }
    }
    return rows
  }

  mutating func report(_ offset: Int, _ text: String) { findings.append(Finding(offset: offset, text: text)) }

  // MARK: Cells

  private mutating func readHeader(_ header: [Csv.Cell]) {
    let titles = header.map { lowerCased($0.text) }
    places = GearColumn.allCases.map { column in titles.firstIndex { column.names.contains($0) } }
    var absent: [String] = []
    for column in [GearColumn.name, .quantity, .weight, .unit] where place(of: column) == nil {
      absent.append(column.rawValue)
    }
    if !absent.isEmpty {
      report(
        header[0].offset,
        "no column \(alternatives(absent.map { quoted($0) })); the first line of a LighterPack list says Item Name,Category,desc,qty,weight,unit"
      )
    }
  }

  private func place(of column: GearColumn) -> Int? {
    for (index, other) in GearColumn.allCases.enumerated() where other == column { return places[index] }
    return nil
  }

  /// A cell that says something.
  private func cell(_ column: GearColumn, _ cells: [Csv.Cell]) -> Csv.Cell? {
    guard let place = place(of: column), place < cells.count, !cells[place].text.isEmpty else { return nil }
    var cell = cells[place]
    cell.text = Csv.unguarded(cell.text)
    return cell
  }

  // MARK: Rows

  private mutating func row(_ cells: [Csv.Cell], line: Int) -> GearRow? {
    var last = 0
    for column in [GearColumn.name, .quantity, .weight, .unit] { last = max(last, place(of: column) ?? 0) }
    guard cells.count > last else {
      report(
        cells[0].offset,
        "this row has \(cells.count) \(cells.count == 1 ? "cell" : "cells"), the header wants \(last + 1) at least; a line break inside a text wants quotes around it"
      )
      return nil
    }
    let before = findings.count
    guard let name = cell(.name, cells)?.text else {
      report(cells[0].offset, "a thing without a name; give it one, or leave the line out if it is a sum")
      return nil
    }
    let row = GearRow(
      name: name, category: cell(.category, cells)?.text, quantity: quantity(cell(.quantity, cells)),
      weight: weight(cell(.weight, cells), cell(.unit, cells)), isWorn: flag(cell(.worn, cells), .worn),
      form: form(cells), item: cell(.item, cells)?.text,
      isRequired: cell(.required, cells).map { !isNo($0.text) } ?? true,
      line: line)
    _ = flag(cell(.consumable, cells), .consumable)
    return findings.count == before ? row : nil
  }

  private mutating func quantity(_ cell: Csv.Cell?) -> Int64 {
    guard let cell else { return 1 }
    var text = cell.text
    // "2.0", as some spreadsheets make of 2.
    if let point = text.firstIndex(of: "."), text[point...].dropFirst().allSatisfy({ $0 == "0" }) {
      text = String(text[..<point])
    }
    if let quantity = Int64(text), (0...FileLimits.units).contains(quantity) { return quantity }
    report(cell.offset, "a quantity is a whole number up to \(grouped(FileLimits.units)), not \(quoted(cell.text))")
    return 1
  }

  /// "1,5" as spreadsheets write it where a semicolon parts the cells; what may be thousands stays.
  private func withPoint(_ text: String) -> String {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty, parts[1].utf8.count != 3 else { return text }
    return parts[0] + "." + parts[1]
  }

  private mutating func weight(_ written: Csv.Cell?, _ unitCell: Csv.Cell?) -> Grams? {
    guard var cell = written else { return nil }
    if let unitCell, Self.unit(unitCell.text) == nil {
      report(
        unitCell.offset,
        "unknown unit \(quoted(unitCell.text)); ounce, pound, gram and kilogram (oz, lb, g, kg) are known")
      return nil
    }
    if csv.hasDecimalCommas { cell.text = withPoint(cell.text) }
    if cell.text.contains(",") {
      report(cell.offset, "\(quoted(cell.text)): a comma in a figure; write 1200 or 1.2")
      return nil
    }
    // A figure without a unit is nothing, unless it is 0.
    let unit = unitCell.flatMap { Self.unit($0.text) }
    do throws(QuantityFault) {
      var scanner = QuantityScanner(Self.shortened(cell.text) + " " + (unit ?? "g"))
      let count = try scanner.quantity(.weight, zero: true)
      if count > 0, unit == nil {
        report(cell.offset, "a weight without a unit; ounce, pound, gram or kilogram belongs in the column \"unit\"")
      }
      return count > 0 ? Grams(count) : nil
    } catch {
      report(cell.offset, "\(quoted(cell.text)): \(error.text)")
      return nil
    }
  }

  /// Computers write 12.30000000000000071: what is finer than a millionth of a unit is left away, and ".5" gets its zero.
  private static func shortened(_ text: String) -> String {
    guard let point = text.utf8.firstIndex(of: Ascii.point) else { return text }
    let fraction = text.utf8[point...].dropFirst()
    guard fraction.allSatisfy({ Ascii.isDigit($0) }) else { return text }
    let whole = String(text[..<point])
    let kept = String(decoding: fraction.prefix(6), as: UTF8.self)
    return (whole.isEmpty ? "0" : whole) + (kept.isEmpty ? "" : "." + kept)
  }

  private static func unit(_ text: String) -> String? {
    switch lowerCased(text) {
    case "g", "gram", "grams", "gr": "g"
    case "kg", "kgs", "kilogram", "kilograms", "kilo", "kilos": "kg"
    case "oz", "ozs", "ounce", "ounces": "oz"
    case "lb", "lbs", "pound", "pounds": "lb"
    default: nil
    }
  }

  /// The column's own name, or what spreadsheets say for yes.
  private mutating func flag(_ cell: Csv.Cell?, _ column: GearColumn) -> Bool {
    guard let cell else { return false }
    let word = lowerCased(cell.text)
    if word == column.rawValue { return true }
    switch word {
    case "1", "x", "y", "yes", "true": return true
    default: break
    }
    if !isNo(word) {
      report(cell.offset, "\(quoted(cell.text)) is neither yes nor no; write \(upperFirst(column.rawValue)) or nothing")
    }
    return false
  }

  private func isNo(_ word: String) -> Bool {
    switch lowerCased(word) {
    case "", "0", "n", "no", "false": true
    default: false
    }
  }

  // MARK: Our own columns

  private mutating func form(_ cells: [Csv.Cell]) -> Item.Form? {
    let volume = quantity(.volume, cells) { (text: String) throws(QuantityFault) in try Quantity.volume(text) }
    let size = quantity(.size, cells) { (text: String) throws(QuantityFault) in try Quantity.size(text) }
    let compressed = quantity(.compressed, cells) { (text: String) throws(QuantityFault) in try Quantity.volume(text) }
    let form = cell(.form, cells)
    let isSoft: Bool
    switch form.map({ lowerCased($0.text) }) {
    case "soft": isSoft = true
    case "rigid": isSoft = false
    default: isSoft = size == nil || compressed != nil
    }
    guard isSoft else {
      return size.map { .rigid(size: $0, volume: volume == $0.volume ? nil : volume) }
    }
    guard let loose = volume ?? size?.volume else { return nil }
    if let compressed, compressed > loose, let place = cell(.compressed, cells) {
      report(place.offset, "compressed to more than the volume; the compressed volume is the smaller one")
    }
    return .soft(volume: loose, compressed: compressed, size: size)
  }

  private mutating func quantity<Value>(
    _ column: GearColumn, _ cells: [Csv.Cell], _ read: (String) throws(QuantityFault) -> Value
  ) -> Value? {
    // Other lists have sizes too, like "M"; a figure is ours.
    guard let cell = cell(column, cells), let first = cell.text.utf8.first, Ascii.isDigit(first) || first == Ascii.minus
    else { return nil }
    do throws(QuantityFault) {
      return try read(cell.text)
    } catch {
      report(cell.offset, "\(quoted(cell.text)): \(error.text)")
      return nil
    }
  }
}

/// Small letters of ASCII for large ones.
func lowerCased(_ text: String) -> String {
  var bytes = Array(text.utf8)
  for index in bytes.indices where bytes[index] >= 65 && bytes[index] <= 90 { bytes[index] += 32 }
  return String(decoding: bytes, as: UTF8.self)
}

private func upperFirst(_ word: String) -> String {
  guard let first = word.utf8.first, first >= 97, first <= 122 else { return word }
  return String(decoding: [first - 32] + word.utf8.dropFirst(), as: UTF8.self)
}
