import Loadout

/// A plan's part of a page: verdict, picture, a table for each pocket, why and what to do.
struct HtmlPackingList {
  let words: PlanText

  init(_ words: PlanText) { self.words = words }

  private var names: Names { words.names }
  private var plan: Plan { words.plan }

  /// How small a printed page must be set for all of it to stay one.
  var density: String {
    var lines = plan.leftOut.count
    for (_, placements) in words.filledRoots { lines += PlacementRow.rows(of: placements).count + 3 }
    return lines <= 34 ? "roomy" : lines <= 90 ? "full" : "crammed"
  }

  /// The pack, the verdict and what it comes to.
  var header: Markup {
    let (lead, ink) = words.headline
    var lines: [Markup] = [
      .tag("h1", [], [.tag("bdi", [], upperFirst(words.subject))]),
      .tag(
        "p", [],
        [
          .tag("span", [["class", "verdict " + ink.class]], "\(ink.mark) " + withoutColon(lead) + "."),
          .text(" " + words.summaryText),
        ]),
    ]
    for line in words.reasonLines + [words.alternatives].compactMap({ $0 }) { lines.append(.tag("p", [], line)) }
    return .tag("header", [["class", "card"]], lines)
  }

  /// What stands below the header: the picture, why and what to do, and the tables.
  ///
  /// - Parameter prefix: what the picture's IDs begin with.
  func answer(prefix: String) -> Markup {
    let picture = Markup.tag(
      "figure", [["class", "card"]],
      [
        .tag("figcaption", [], "Where things go"),
        SvgPicture(words, prefix: prefix).drawn(heading: false, strips: false),
      ])
    var cards = [picture]
    if let left = card("Left at home", words.leftAtHomeLines, "card left") { cards.append(left) }
    let further = words.furtherReasons(atMost: 10, alike: true)
    let more = further.more > 0 ? ["and \(further.more) more"] : []
    let steps = words.steps(atMost: 5)
    // Paper is a packing list: what is to be decided before is decided on the screen.
    for (title, lines) in [
      ("Also in the way", further.told + more), ("What to do", steps.told + words.moreSteps(steps.more)),
    ] {
      if let card = card(title, lines, "card screen") { cards.append(card) }
    }
    return .tag("div", [["class", "answer"]], [.tag("div", [], cards), list])
  }

  /// What else is to be known; nil where nothing is.
  var notes: Markup? { card("Notes", words.noteLines(atLength: true), "card screen") }

  private func card(_ title: String, _ lines: [String], _ classes: String) -> Markup? {
    guard !lines.isEmpty else { return nil }
    return .tag(
      "section", [["class", classes]],
      [.tag("h2", [], title), .tag("ul", [], lines.map { line in .tag("li", [], pieces(of: line)) })])
  }

  /// A sentence in which an option of the command stays one word.
  private func pieces(of sentence: String) -> [Markup] {
    var pieces: [Markup] = []
    var plain = ""
    for word in sentence.split(separator: " ", omittingEmptySubsequences: false) {
      if word.hasPrefix("--") {
        pieces += [.text(plain), .tag("code", [], String(word))]
        plain = " "
      } else {
        plain += word + " "
      }
    }
    if plain.hasSuffix(" ") { plain.removeLast() }
    return pieces + [.text(plain)]
  }

  // MARK: What to pack

  private var list: Markup {
    let pockets = words.filledRoots.map { root, placements in table(root, placements) }
    let body = pockets.isEmpty ? [Markup.tag("p", [], "Nothing is packed.")] : pockets
    return .tag(
      "section", [["class", "card list"]], [.tag("h2", [], "To pack, first in at the top")] + body + [empty])
  }

  private func table(_ root: Pocket, _ placements: [Placement]) -> Markup {
    let reach = words.reach(of: root, placements)
    let use = plan.pockets.first { use in use.id == root.id }
    let room = use.flatMap { use in use.volume.map { volume in "; " + words.figures.share(use.used, of: volume) } }
    let caption = Markup.tag(
      "caption", [],
      [
        .tag("span", [["class", "badge " + reach.class]], "\(reach.letter) \(number(of: root.id))"),
        .text(" "), .tag("bdi", [], names.heading(pocket: root.id)),
        .tag("span", [["class", "about"]], " " + words.about(root, placements) + (room ?? "")),
      ])
    let rows = PlacementRow.rows(of: placements).map { row in self.row(row, root, reach) }
    return .tag(
      "table", [["class", "pocket"]],
      [
        caption,
        .tag(
          "thead", [["class", "heard"]],
          [
            .tag(
              "tr", [],
              [
                .tag("th", [["scope", "col"]], "in"), .tag("th", [["scope", "col"]], "order"),
                .tag("th", [["scope", "col"]], "thing"),
              ])
          ]),
        .tag("tbody", [], rows),
      ])
  }

  /// A pocket's number in the picture.
  private func number(of id: String) -> Int {
    (plan.inputs.pack.pockets.firstIndex { pocket in pocket.id == id } ?? 0) + 1
  }

  private func row(_ row: PlacementRow, _ root: Pocket, _ reach: Reach) -> Markup {
    let title = row.title(names)
    let about = [
      row.innerPocket(of: root, names).map { inner in "\(inner) (\(number(of: row.first.pocket)))" },
      row.last.over == 0 ? nil : "\(row.last.over) over it",
      row.first.reach == reach ? nil : row.first.reach.phrase,
    ].compactMap { $0 }
    var thing: [Markup] = [.tag("bdi", [], title)]
    if !about.isEmpty { thing.append(.tag("span", [["class", "about"]], ", " + about.joined(separator: ", "))) }
    return .tag(
      "tr", [],
      [
        .tag("td", [["class", "tick"]], [.tag("input", [["type", "checkbox"], ["aria-label", title + " is in"]])]),
        .tag("td", [["class", "order"]], row.numbers), .tag("td", [], thing),
      ])
  }

  private var empty: Markup {
    let pockets = words.emptyPockets
    guard !pockets.isEmpty else { return .text("") }
    return .tag(
      "p", [["class", "about"]],
      "Empty: "
        + inSeries(pockets.map { pocket in "\(number(of: pocket.id)) \(lowerFirst(names.heading(pocket: pocket.id)))" })
        + ".")
  }
}
