import Loadout

/// Plans as a checklist that GitHub and most note-taking programs show with boxes to tick.
public struct MarkdownReport: Sendable {
  public let units: UnitSystem

  public init(units: UnitSystem = .metric) { self.units = units }

  /// The verdict, then a box for each thing, pocket by pocket in the order it is loaded, then what stays at home.
  ///
  /// - Parameter bodyWeight: the runner's; a note says which share of it the load is.
  public func plan(_ plan: Plan, bodyWeight: Grams? = nil) -> String {
    let words = PlanText(plan, TextStyle(units: units), bodyWeight: bodyWeight)
    let (lead, _) = words.headline
    var blocks = ["# " + Self.escaped(upperFirst(words.subject))]
    blocks.append("**" + Self.escaped(lead) + "** " + Self.escaped(words.subject) + ".")
    blocks += words.reasonLines.map(Self.escaped)
    blocks.append(Self.escaped(words.summaryText))
    if let alternatives = words.alternatives { blocks.append(Self.escaped(alternatives)) }
    if !plan.placements.isEmpty { blocks.append("## To pack, first in at the top") }
    for (root, placements) in words.filledRoots {
      blocks.append(
        "### " + Self.escaped(words.names.heading(pocket: root.id)) + " (" + Self.escaped(words.about(root, placements))
          + ")")
      blocks.append(
        PlacementRow.rows(of: placements).map { row in
          let inner = row.innerPocket(of: root, words.names).map { inner in ", " + inner } ?? ""
          return "- [ ] " + Self.escaped(row.title(words.names) + inner)
        }.joined(separator: "\n"))
    }
    add("Left at home", words.leftAtHomeLines, to: &blocks)
    let further = words.furtherReasons(atMost: 10, alike: true)
    add("Also", further.told + (further.more > 0 ? ["and \(further.more) more"] : []), to: &blocks)
    let steps = words.steps(atMost: 10)
    add("What to do", steps.told + words.moreSteps(steps.more), to: &blocks)
    add("Notes", words.noteLines(atLength: true), to: &blocks)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func add(_ heading: String, _ lines: [String], to blocks: inout [String]) {
    guard !lines.isEmpty else { return }
    blocks.append("## " + heading)
    blocks.append(lines.map { line in "- " + Self.escaped(line) }.joined(separator: "\n"))
  }

  /// The text with a backslash before everything that Markdown would take for markup.
  static func escaped(_ text: String) -> String {
    var result = ""
    var previous: Unicode.Scalar = " "
    var isNumber = true
    let scalars = Array(DisplayWidth.harmless(text).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isFirst = index == 0
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "$", "#": result += "\\"
      // At the beginning of a line these make headings, lists and rules.
      case "+", "-", "=": if isFirst { result += "\\" }
      // Behind figures alone they make numbered lists.
      case ".", ")": if !isFirst && isNumber || previous == "w" { result += "\\" }
      // What looks like an address becomes a link.
      case ":": if index + 1 < scalars.count, scalars[index + 1] == "/" { result += "\\" }
      default: break
      }
      if !("0"..."9").contains(scalar) { isNumber = false }
      result.unicodeScalars.append(scalar)
      previous = scalar
    }
    return result
  }
}
