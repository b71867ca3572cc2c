import Loadout

/// A plan in words, piece by piece, for a page that lays them out itself; beside it the picture.
///
/// The words are plain text as it comes out of files, to be shown as text. The picture is markup, and escaped.
public struct PlanWords: Hashable, Sendable {
  /// "Fits".
  public var verdict: String
  /// The sign that stands for the verdict, and the class of its colour: good, warning or bad.
  public var mark: String
  public var tone: String
  /// "commute-light in Asics Extreme".
  public var subject: String
  /// What it comes to, in a sentence or two.
  public var summary: String
  /// Why, a sentence each.
  public var reasons: [String]
  /// Further reasons.
  public var also: [String]
  /// A sentence for each of the plan's fixes, in their order.
  public var fixes: [String]
  /// What else could be done where no fix says it.
  public var advice: [String]
  /// What is left at home, and why.
  public var left: [String]
  public var notes: [String]
  /// Every pocket in the order of the pack's file.
  public var pockets: [PocketRow]
  /// The two views and their legend, as SVG.
  public var picture: String

  /// A pocket with what lies directly in it.
  public struct PocketRow: Hashable, Sendable {
    public var id: String
    public var name: String
    /// The number it has in the picture.
    public var number: Int
    /// How it is got at: the letter beside the colour, the class of the colour, and in words.
    public var letter: String
    public var reach: String
    public var about: String
    /// "0.39 of 0.4 L"; nil where it has no litres of its own.
    public var room: String?
    /// First in first.
    public var things: [ThingRow]
  }

  /// Neighbours in the loading order that are alike.
  public struct ThingRow: Hashable, Sendable {
    public var item: String
    /// "5 × Energy gel".
    public var title: String
    /// "3-8.".
    public var order: String
    /// "2 over it"; nil where nothing is.
    public var over: String?
  }

  public init(_ plan: Plan, units: UnitSystem = .metric) {
    let words = PlanText(plan, TextStyle(units: units))
    let (lead, ink) = words.headline
    (verdict, mark, tone) = (withoutColon(lead), ink.mark, ink.class)
    subject = words.subject
    summary = words.summaryText
    reasons = words.reasonLines
    notes = [words.alternatives, words.suppliesText].compactMap { note in note } + words.noteLines(atLength: true)
    also = words.furtherReasons(atMost: 10, alike: true).told
    fixes = plan.fixes.map { fix in words.sentences.sentence(for: fix, litresMayHelp: plan.litresMayHelp) }
    advice = words.advice
    left = words.leftAtHomeLines
    pockets = plan.inputs.pack.pockets.enumerated().map { index, pocket in
      words.pocketRow(pocket, number: index + 1)
    }
    picture = SvgPicture(words, prefix: "plan").drawn(heading: false, strips: false).written
  }
}

extension PlanText {
  fileprivate func pocketRow(_ pocket: Pocket, number: Int) -> PlanWords.PocketRow {
    let placements = plan.placements.filter { placement in placement.pocket == pocket.id }
    let reach = reach(ofPocket: pocket.id)
    let closure = names.closure(of: pocket.id).map { closure in closure.rawValue + ", " } ?? ""
    let parent = pocket.inside.map { id in ", in " + names.inSentence(pocket: id) } ?? ""
    let use = plan.pockets.first { use in use.id == pocket.id }
    return PlanWords.PocketRow(
      id: pocket.id, name: names.heading(pocket: pocket.id), number: number, letter: reach.letter, reach: reach.class,
      about: closure + reach.phrase + (isOutside(pocket.id) ? ", outside" : "") + parent,
      room: use.flatMap { use in use.volume.map { volume in figures.share(use.used, of: volume) } },
      things: PlacementRow.rows(of: placements.sorted { a, b in a.order < b.order }).map { row in
        PlanWords.ThingRow(
          item: row.first.unit.item, title: row.title(names), order: row.numbers,
          over: row.last.over == 0 ? nil : "\(row.last.over) over it")
      })
  }
}

extension TextReport {
  /// Why a pack is where a suggestion puts it, in one sentence: its remark, else what keeps the load out; nil: nothing.
  public func remark(on candidate: Suggestion.Candidate) -> String? {
    let isTaken =
      candidate.plan.verdict == .fits && candidate.plan.objective.reachShortfall == 0 && candidate.remark == nil
    return isTaken ? nil : reason(of: candidate)
  }
}
