import Loadout

/// Plans for spreadsheets: RFC 4180, with the columns of ``header``.
public struct CsvReport: Sendable {
  public init() {}

  /// The columns, in their order; later versions add at the end.
  ///
  /// A row is a unit: packed ones pocket by pocket in the order they are loaded, then those that stay at home.
  /// Lengths are millimetres in the root pocket's axes, volumes millilitres, weights grams; what is not known or has no
  /// meaning is empty.
  public static let header = [
    "unit", "item", "name", "required", "packed", "pocket", "pocket_name", "root", "reach", "order", "over", "x_mm",
    "y_mm", "z_mm", "height_mm", "width_mm", "depth_mm", "volume_ml", "weight_g", "because",
  ]

  /// The units of a plan, a row each.
  public func plan(_ plan: Plan) -> String {
    let words = PlanText(plan, TextStyle())
    var text = Self.header.joined(separator: ",") + "\r\n"
    for (root, placements) in words.filledRoots {
      for placement in placements { text += row(placement, root, words) }
    }
    for left in plan.leftOut {
      let about = of(left.unit, words)
      text += Self.line(
        about.first + ["no"] + Array(repeating: "", count: 12) + about.last + [Self.cell(left.because)])
    }
    return text
  }

  private func row(_ placement: Placement, _ root: Pocket, _ words: PlanText) -> String {
    let about = of(placement.unit, words)
    let place = [
      Self.cell(placement.pocket), Self.cell(words.names.heading(pocket: placement.pocket)), Self.cell(root.id),
      placement.reach.word, "\(placement.order)", "\(placement.over)",
    ]
    let position = placement.at.map { at in ["\(at.x.count)", "\(at.y.count)", "\(at.z.count)"] } ?? ["", "", ""]
    let sides =
      placement.size.map { size in ["\(size.height.count)", "\(size.width.count)", "\(size.depth.count)"] }
      ?? ["", "", ""]
    return Self.line(about.first + ["yes"] + place + position + sides + about.last + [""])
  }

  /// What a row begins with and what it holds behind the place.
  private func of(_ unit: UnitName, _ words: PlanText) -> (first: [String], last: [String]) {
    let item = words.names.item(unit.item)
    let first = [
      Self.cell(unit.text), Self.cell(unit.item), Self.cell(item?.name ?? ""), words.isRequired(unit) ? "yes" : "no",
    ]
    let volume = item.map { item in decimal(item.packedVolume.count, places: 3) } ?? ""
    let weight = item?.carriedWeight.map { weight in "\(weight.count)" } ?? ""
    return (first, [volume, weight])
  }

  private static func line(_ cells: [String]) -> String { cells.joined(separator: ",") + "\r\n" }

  /// A text as a cell: quoted where the format asks for it, and never a formula, by an apostrophe before what a
  /// spreadsheet would compute.
  static func cell(_ text: String) -> String {
    var text = DisplayWidth.harmless(text)
    if beginsFormula(text) { text = "'" + text }
    guard
      text.unicodeScalars.contains(where: { scalar in scalar == "," || scalar == "\"" || scalar == ";" })
        || text.hasPrefix(" ") || text.hasSuffix(" ")
    else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
