import Loadout

/// Answers as pages: one file each that needs no network, follows the reader's light or dark, and prints as a packing
/// list with boxes to tick.
public struct HtmlReport: Sendable {
  public let units: UnitSystem

  public init(units: UnitSystem = .metric) { self.units = units }

  private var text: TextReport { TextReport(style: TextStyle(units: units)) }

  /// The whole answer of a plan, beside the same load in other packs.
  ///
  /// - Parameters:
  ///   - others: plans of the same load, best first; none: nothing is compared.
  ///   - bodyWeight: the runner's; a note says which share of it the load is.
  public func plan(_ plan: Plan, others: [Plan] = [], bodyWeight: Grams? = nil) -> String {
    let words = PlanText(plan, TextStyle(units: units), bodyWeight: bodyWeight)
    let list = HtmlPackingList(words)
    var cards = [list.answer(prefix: "pack")] + [list.notes].compactMap { notes in notes }
    if !others.isEmpty {
      cards.append(
        .tag(
          "section", [["class", "card screen"]],
          [.tag("h2", [], "Compared with the best other packs"), comparisonTable([plan] + others), reasons(of: others)])
      )
    }
    let title = words.subject
    return page(title, [.tag("main", [["class", list.density]], [list.header] + cards)])
  }

  /// The same load in several packs, side by side.
  public func comparison(_ plans: [Plan]) -> String {
    let (lead, rest, ink) = text.comparedVerdict(plans)
    let title = upperFirst(plans.first?.run ?? "this load") + " in \(plans.count) packs"
    let header = Markup.tag(
      "header", [["class", "card"]],
      [
        .tag("h1", [], title),
        .tag("p", [], [.tag("span", [["class", "verdict " + ink.class]], lead), .text(" " + rest)]),
      ])
    let table = Markup.tag(
      "section", [["class", "card"]], [.tag("h2", [], "Figures"), comparisonTable(plans), reasons(of: plans)])
    let packs = plans.enumerated().map { index, plan in
      let words = PlanText(plan, TextStyle(units: units))
      let (lead, ink) = words.headline
      return Markup.tag(
        "section", [["class", "card"]],
        [
          .tag("h2", [], plan.inputs.pack.name),
          .tag("p", [["class", "verdict " + ink.class]], "\(ink.mark) " + withoutColon(lead)),
          .tag("figure", [], [SvgPicture(words, prefix: "pack\(index + 1)").drawn(heading: false, strips: false)]),
          .tag("p", [], words.summaryText),
        ])
    }
    return page(title, [.tag("main", [], [header, table, .tag("div", [["class", "packs"]], packs)])])
  }

  // MARK: Pieces

  /// A row for each plan; of columns those that tell something.
  private func comparisonTable(_ plans: [Plan]) -> Markup {
    let figures = plans.map { plan in text.compared(plan) }
    let titles = TextReport.comparedTitles
    let told = titles.indices.filter { column in figures.contains { cells in !cells[column].isEmpty } }
    let head = Markup.tag(
      "tr", [],
      [.tag("th", [["scope", "col"]], "pack")]
        + told.map { column in
          .tag("th", [["scope", "col"], ["class", column == 0 ? "" : "number"]], titles[column])
        })
    let rows = zip(plans, figures).map { plan, cells in
      Markup.tag(
        "tr", [],
        [.tag("th", [["scope", "row"]], plan.inputs.pack.name)]
          + told.map { column in
            let content: [Markup] = cells[column].isEmpty ? [] : [.tag("span", [], cells[column])]
            return .tag("td", [["class", column == 0 ? "" : "number"], ["data-title", titles[column]]], content)
          })
    }
    return .tag("table", [["class", "wide"]], [.tag("thead", [], [head]), .tag("tbody", [], rows)])
  }

  private func reasons(of plans: [Plan]) -> Markup {
    .tag(
      "ul", [],
      plans.compactMap { plan in
        text.reason(for: plan).map { reason in .tag("li", [], plan.inputs.pack.name + ": " + reason + ".") }
      })
  }

  private func page(_ title: String, _ content: [Markup]) -> String {
    let head: [Markup] = [
      .tag("meta", [["charset", "utf-8"]]),
      .tag("meta", [["name", "viewport"], ["content", "width=device-width, initial-scale=1"]]),
      // Nothing is loaded and nothing runs, whatever a name may hold.
      .tag(
        "meta",
        [["http-equiv", "Content-Security-Policy"], ["content", "default-src 'none'; style-src 'unsafe-inline'"]]),
      .tag("title", [], title), .style(HtmlStyle.sheet),
    ]
    let page = Markup.tag("html", [["lang", "en"]], [.tag("head", [], head), .tag("body", [], content)])
    return "<!DOCTYPE html>\n" + page.written + "\n"
  }
}

/// "Fits" of "Fits:".
func withoutColon(_ words: String) -> String { words.hasSuffix(":") ? String(words.dropLast()) : words }
