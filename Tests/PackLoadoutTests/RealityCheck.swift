import LoadoutFiles
import PackLoadout

/// A report beside what this program says of it.
struct RealityCheck {
  var report: FitReport
  /// "fits", "overflows", "cannot tell", and how full the pack is; nil where the report is of a weight alone.
  var verdict: String?
  var grams: Int64?
  /// Nil: the report's pack is not in the catalogue.
  var agrees: Bool?
  /// The preset's pockets were judged from the report's page, so that the two hardly can differ.
  var isOwnPage = false

  init(_ report: FitReport, _ catalogue: Catalogue) throws {
    self.report = report
    let choices = try Self.choices(report.contents, catalogue)
    guard let pack = Self.pack(report.pack, catalogue) else { return }
    isOwnPage = pack.sources.contains { source in
      [source.address, source.text].contains { $0?.contains(report.source) ?? false }
    }
    let plan = try Planner().plan(Request(choices: choices, pack: pack))
    if report.grams != nil { grams = Self.weight(plan.inputs.kit, report.counted) + (pack.weight?.upper.count ?? 0) }
    let isWeightRight = report.grams.map { Self.isNear(grams ?? 0, $0) } ?? true
    if report.said == .carried {
      agrees = isWeightRight
      return
    }
    verdict = Self.words(plan)
    agrees = isWeightRight && Self.agrees(plan, report.said)
  }

  private static func agrees(_ plan: Plan, _ said: FitReport.Said) -> Bool {
    let isFull = plan.verdict == .overflows || plan.verdict == .fits && (plan.headroomPercent ?? 0) < 20
    switch said {
    case .fits: return plan.verdict == .fits
    case .hardly: return isFull
    case .shakes: return plan.verdict == .fits && plan.used.count * 2 < plan.capacity?.count ?? 0
    case .carried: return true
    }
  }

  /// Within a third of what was reported.
  private static func isNear(_ grams: Int64, _ reported: ClosedRange<Int64>) -> Bool {
    grams * 3 >= reported.lowerBound * 2 && grams * 3 <= reported.upperBound * 4
  }

  private static func choices(_ contents: FitReport.Contents, _ catalogue: Catalogue) throws -> [KitChoice] {
    switch contents {
    case .run(let id, let changes):
      guard let run = catalogue.run(id) else { throw UnknownName(name: id) }
      return try LoadoutFiles.choices(of: run, with: Adjustments(changes: changes), in: catalogue)
    case .items(let ids):
      let entries = try ids.map { text in
        let words = text.split(separator: "=").map(String.init)
        guard let item = catalogue.item(words[0]), let quantity = words.count == 1 ? 1 : Int64(words[1])
        else { throw UnknownName(name: text) }
        return Kit.Entry(item: item, quantity: quantity)
      }
      return [KitChoice(kit: Kit(entries: entries))]
    }
  }

  struct UnknownName: Error {
    var name: String
  }

  /// A pack of no preset is one bag of the report's litres with an inner pocket, and two flask pockets in front.
  private static func pack(_ carrier: FitReport.Carrier, _ catalogue: Catalogue) -> Pack? {
    switch carrier {
    case .preset(let id): return catalogue.pack(id)
    case .other(let name, let litres):
      let flasks = ["flask-left", "flask-right"].map { id in
        Pocket(
          id: id, reach: .onTheMove, holds: [Holding(kind: "flask", limit: .volume(.millilitres(500)))], only: true,
          atMost: 1, beyondCapacity: true)
      }
      let main = Pocket(
        id: "main", size: Size(height: 480, width: 280, depth: 200),
        volume: litres.map { .stated($0) } ?? .unknown, closure: .zip)
      let holder = Pocket(id: "reservoir", inside: "main", holds: [Holding(kind: "reservoir")], only: true, atMost: 1)
      let inner = Pocket(id: "inner", inside: "main", volume: .stated(.litres(1)), closure: .zip)
      return Pack(
        id: "reported", name: name, capacity: litres.map { Span($0) }, pockets: [main, holder, inner] + flasks)
    }
  }

  private static func weight(_ kit: Kit, _ counted: FitReport.Counted) -> Int64 {
    var grams: Int64 = 0
    for entry in kit.entries where entry.required {
      if counted == .noFoodOrWater, entry.item.category == "food" || entry.item.contents.water != nil { continue }
      let each = counted == .noWater ? entry.item.weight : entry.item.carriedWeight
      grams += (each?.count ?? 0) * entry.quantity
    }
    return grams
  }

  private static func words(_ plan: Plan) -> String {
    let used = litres(plan.used)
    switch plan.verdict {
    case .fits: return "fits" + (plan.capacity.map { ", \(used) of \(litres($0)) L" } ?? "")
    case .overflows: return "overflows"
    case .undecided: return "cannot tell, it takes \(used) L"
    }
  }

  static func litres(_ volume: CubicMillimetres) -> String {
    let tenths = (volume.count + 50_000) / 100_000
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

extension RealityCheck {
  /// The page of the documentation.
  static func page(_ checks: [RealityCheck], _ catalogue: Catalogue) -> String {
    let told = checks.filter { $0.agrees == true }.count
    let away = checks.filter { $0.agrees == nil }.count
    let others = checks.filter { !$0.isOwnPage }
    let othersTold = others.filter { $0.agrees == true }.count
    var text = """
      # Reality check

      What runners report to have carried, planned again with the catalogue's figures.

      ## Overview

      Each report is a kit of catalogue items in the pack it names. A pack that is no preset is one bag of the litres the
      report gives, with an inner pocket and two flasks in front. Nothing is fitted to a single report: "a change of clothes" is the same four things everywhere, and
      things are sized by class. A reported weight agrees when ours is within a third of it; "hardly" agrees with an
      overflow or with less than 20 % of room left.

      \(told) of \(checks.count) reports agree\(away == 0 ? "." : "; \(away) name a pack that is not in the catalogue.")
      With * the preset's pockets were judged from the very page of the report, so that agreeing says little; of the
      other \(others.count), \(othersTold) agree.

      | report | load | pack | reported | here | agrees |
      |---|---|---|---|---|---|

      """
    for check in checks { text += check.row }
    text += "\n### Where we differ\n\n"
    for check in checks where check.agrees == false { text += "- **\(check.report.id)**: \(check.report.miss ?? "")\n" }
    text += changes(checks)
    text += "\n### Classes of clothes\n\nLitres a kilogram, rolled tightly, by what the things are made of.\n\n"
    text += "| class | things | litres a kilogram |\n|---|---|---|\n"
    for fabric in FabricClass.all { text += fabric.row(catalogue) }
    text += "\n### Sources\n\n"
    for check in checks { text += "- \(check.report.id): \(check.report.source)\n" }
    return text
  }

  /// The reports that were planned before anything was changed for them, and what was changed then.
  private static func changes(_ checks: [RealityCheck]) -> String {
    let found = checks.filter { check in FitReport.found.contains { $0.id == check.report.id } }
    let asItStood = found.filter { $0.agrees == true && $0.report.corrected == nil }
    var text = """

      ### What the last reports changed

      The last \(found.count) were planned as the catalogue stood when they were found: \(asItStood.count) agreed and still do. The
      others were looked at for what they have in common, and a class of figures was corrected by the rules in
      Presets/README.md, never a single case.


      """
    for check in found {
      if let corrected = check.report.corrected { text += "- **\(check.report.id)**: \(corrected)\n" }
    }
    return text
  }

  private var row: String {
    var reported = report.said.rawValue
    if let grams = report.grams {
      let kilograms =
        grams.lowerBound == grams.upperBound
        ? Self.kilograms(grams.lowerBound)
        : "\(Self.kilograms(grams.lowerBound)) to \(Self.kilograms(grams.upperBound))"
      reported += ", \(kilograms) kg \(report.counted.rawValue)"
    }
    var here = [verdict, grams.map { Self.kilograms($0) + " kg" }].compactMap { $0 }
    if agrees == nil { here = ["the pack is not in the catalogue"] }
    let answer = (agrees.map { $0 ? "yes" : "no" } ?? "open") + (isOwnPage ? " *" : "")
    return
      "| \(report.id) | \(report.load) | \(report.pack.name) | \(reported) | \(here.joined(separator: ", ")) | \(answer) |\n"
  }

  private static func kilograms(_ grams: Int64) -> String {
    let tenths = (grams + 50) / 100
    return "\(tenths / 10).\(tenths % 10)"
  }
}

/// Things of one fabric, which take about the same litres for their weight.
struct FabricClass: Sendable {
  var name: String
  var items: [String]
  /// Tenths of a litre a kilogram.
  var tenths: ClosedRange<Int64>

  static let all = [
    FabricClass(name: "cotton knit", items: ["tshirt", "polo"], tenths: 34...36),
    FabricClass(name: "woven shirts and dresses", items: ["shirt", "blouse", "dress", "skirt"], tenths: 29...34),
    FabricClass(name: "trousers", items: ["trousers", "trousers-light", "jeans", "shorts"], tenths: 26...28),
    FabricClass(name: "thin running fabric", items: ["running-tee", "running-shorts", "tights"], tenths: 27...30),
    FabricClass(name: "thermal layers", items: ["base-layer", "base-layer-bottom"], tenths: 30...32),
    FabricClass(name: "knit and fleece", items: ["jumper", "cardigan", "midlayer", "midlayer-light"], tenths: 45...50),
    FabricClass(name: "down and padding", items: ["down-jacket", "insulated-jacket"], tenths: 50...53),
    FabricClass(
      name: "shells", items: ["jacket-waterproof", "jacket-waterproof-light", "windshell", "overtrousers"],
      tenths: 31...34),
    FabricClass(name: "cotton towels", items: ["towel-full", "towel-bath", "towel-quarter"], tenths: 51...54),
  ]

  /// The least and the most tenths of a litre a kilogram that its things take.
  func measured(_ catalogue: Catalogue) -> ClosedRange<Int64>? {
    let each = items.compactMap { id -> Int64? in
      guard let item = catalogue.item(id), let grams = item.weight?.count else { return nil }
      return (item.packedVolume.count / grams + 50) / 100
    }
    guard let least = each.min(), let most = each.max(), each.count == items.count else { return nil }
    return least...most
  }

  fileprivate func row(_ catalogue: Catalogue) -> String {
    let range = measured(catalogue).map { range in
      range.lowerBound == range.upperBound
        ? Self.text(range.lowerBound) : "\(Self.text(range.lowerBound)) to \(Self.text(range.upperBound))"
    }
    return "| \(name) | \(items.joined(separator: ", ")) | \(range ?? "unknown") |\n"
  }

  private static func text(_ tenths: Int64) -> String { "\(tenths / 10).\(tenths % 10)" }
}
