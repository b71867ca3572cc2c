import Loadout

/// A plan as a picture, 400 units wide: the pack in two views, what stays at home beside it, a legend and, if wanted,
/// each pocket's loading strip.
struct SvgPicture {
  static let width: Int64 = 4_000
  static let margin: Int64 = 120
  static let inner = width - 2 * margin

  let words: PlanText
  /// What the IDs of this picture begin with, so that several may stand in one page.
  let prefix: String
  let seats: PackSeats
  /// The number each pocket is found by, in the order of the pack's file.
  let numbers: [String: Int]
  /// How pockets are got at in this plan, whether or not something lies in them.
  let reaches: [String: Reach]
  let filled: [(root: Pocket, placements: [Placement])]
  var pieces: [Markup] = []
  var y: Int64 = 0

  var names: Names { words.names }
  var plan: Plan { words.plan }

  init(_ words: PlanText, prefix: String = "pl") {
    self.words = words
    self.prefix = prefix
    seats = PackSeats(words.plan.inputs.pack, words.names)
    filled = words.filledRoots
    var numbers: [String: Int] = [:]
    var reaches: [String: Reach] = [:]
    for pocket in words.plan.inputs.pack.pockets {
      numbers[pocket.id] = numbers.count + 1
      reaches[pocket.id] = words.reach(ofPocket: pocket.id)
    }
    self.numbers = numbers
    self.reaches = reaches
  }

  /// - Parameters:
  ///   - heading: the pack's name, the verdict and how full it is.
  ///   - strips: each pocket's loading strip, first in to last in.
  func drawn(heading: Bool, strips: Bool) -> Markup {
    var picture = self
    if heading { picture.addHeading() } else { picture.y = 60 }
    picture.addViews()
    picture.addLegend()
    if strips { picture.addStrips() }
    let height = picture.y + 80
    let attributes: [Markup.Attribute] = [
      ["xmlns", "http://www.w3.org/2000/svg"], ["class", "pack-picture"], ["role", "img"],
      ["viewBox", "0 0 \(tenths(Self.width)) \(tenths(height))"], ["width", "600"],
      ["height", tenths(height * 600 / (Self.width / 10))],
      ["aria-labelledby", "\(prefix)-title \(prefix)-about"],
    ]
    let frame = Frame(x: 0, y: 0, width: Self.width, height: height)
    let head: [Markup] = [
      .tag("title", [["id", prefix + "-title"]], names.pack.name + ", packed"),
      .tag("desc", [["id", prefix + "-about"]], about),
      .style(SvgStyle.sheet), frame.rect("ground"),
    ]
    return .tag("svg", attributes, head + picture.pieces)
  }

  /// What the picture shows, for whom cannot see it.
  private var about: String {
    let (lead, _) = words.headline
    let pockets = filled.map { filled in
      let things = PlacementRow.rows(of: filled.placements).map { row in row.title(names) }
      return names.heading(pocket: filled.root.id) + ": " + inSeries(things) + "."
    }
    let left = words.leftAtHomeLines
    return ([lead + " " + words.subject + "."] + pockets + (left.isEmpty ? [] : ["Left at home: \(inSeries(left))."]))
      .joined(separator: " ")
  }

  // MARK: Heading

  private mutating func addHeading() {
    let (lead, ink) = words.headline
    add(names.pack.name, x: Self.margin, y: 270, "title", size: 170, room: Self.inner)
    let mark = ink.mark
    pieces.append(Frame(x: Self.margin, y: 340, width: 180, height: 180).rect(ink.class, rounded: 90))
    pieces.append(SvgText.line(mark, x: Self.margin + 90, y: 472, "on-colour", anchor: "middle"))
    let verdict = lead + " " + (plan.run ?? "this load")
    add(verdict, x: Self.margin + 240, y: 475, "verdict", size: 125, room: Self.inner - 240)
    y = 580
    guard let capacity = plan.capacity, capacity.count > 0 else {
      y -= 20
      addParagraph(words.summaryText)
      return
    }
    let all = plan.used + plan.objective.leftOutVolume
    let bar = Frame(x: Self.margin, y: y, width: Self.inner, height: 80)
    let longest = max(all.count, capacity.count)
    func length(_ volume: CubicMillimetres) -> Int64 {
      scaled(volume.count, by: UInt64(bar.width), over: UInt64(longest))
    }
    var used = bar
    used.width = length(plan.used)
    var whole = bar
    whole.width = length(capacity)
    var over = bar
    over.width = length(all)
    if all > capacity { pieces.append(over.rect("over", rounded: 40)) }
    pieces.append(whole.rect("holds", rounded: 40))
    pieces.append(used.rect("used", rounded: 40))
    y = bar.bottom
    addParagraph(words.summaryText)
  }

  /// Words over as many lines as they take, up to a limit.
  mutating func addParagraph(_ text: String, atMost limit: Int = 4) {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      let longer = (lines.last.map { line in line + " " } ?? "") + word
      if !lines.isEmpty, SvgText.width(longer, size: 105) <= Self.inner {
        lines[lines.count - 1] = longer
      } else {
        lines.append(String(word))
      }
    }
    for line in lines.prefix(limit) {
      y += 130
      add(line, x: Self.margin, y: y, "small", size: 105, room: Self.inner)
    }
    y += 60
  }

  /// Words on a line of their own, cut to their room; the whole of them as a title.
  mutating func add(_ text: String, x: Int64, y: Int64, _ classes: String, size: Int64, room: Int64) {
    let fitted = SvgText.fitted(text, within: room, size: size)
    var line = SvgText.line(fitted, x: x, y: y, classes)
    if fitted != DisplayWidth.harmless(text), case .element(let name, let attributes, let content) = line {
      line = .element(name, attributes, [.tag("title", [], text)] + content)
    }
    pieces.append(line)
  }

  // MARK: Views

  private mutating func addViews() {
    let leftColumn: Int64 = plan.leftOut.isEmpty ? 0 : 960
    let scene = PackScene(
      seats, filled: filled.map { filled in filled.root.id }, within: Self.inner - leftColumn, below: 3_800)
    // What is narrower than the page stands in its middle.
    let x = Self.margin + max(Self.inner - leftColumn - scene.width, 0) / 2
    y += 20
    for frame in scene.runner { pieces += runner(frame.moved(x: x, y: y), isFront: frame.width != PackScene.torso) }
    for strap in scene.straps {
      pieces.append(
        .tag(
          "line",
          [
            ["class", "webbing"], ["x1", tenths(strap.from.x + x)], ["y1", tenths(strap.from.y + y)],
            ["x2", tenths(strap.to.x + x)], ["y2", tenths(strap.to.y + y)],
          ]))
    }
    for place in scene.front { pieces.append(draw(place, .front, x)) }
    for place in scene.side { pieces.append(draw(place, .side, x)) }
    for place in scene.front + scene.side {
      guard let tab = place.tab?.moved(x: x, y: y) else { continue }
      pieces.append(self.tab(place.pocket, tab))
    }
    if leftColumn > 0 { addLeftOut(Self.width - Self.margin - leftColumn + 100, leftColumn - 100, scene.height) }
    y += scene.height + 150
    pieces.append(
      SvgText.line("seen from behind you", x: x + scene.frontWidth / 2, y: y, "caption", anchor: "middle"))
    let sideMiddle = x + scene.frontWidth + PackScene.between + (scene.width - scene.frontWidth - PackScene.between) / 2
    pieces.append(SvgText.line("from your left", x: sideMiddle, y: y, "caption", anchor: "middle"))
    y += 90
  }

  private func draw(_ place: PackScene.Place, _ view: PocketContents.View, _ x: Int64) -> Markup {
    let frame = place.frame.moved(x: x, y: y)
    guard frame.width > 0, frame.height > 0 else { return .tag("g", []) }
    let pocket = place.pocket
    let reach = (reaches[pocket.id] ?? .packOff).class
    if place.isOutline { return frame.rect("inner " + reach, rounded: 30, title: names.heading(pocket: pocket.id)) }
    let kind = pocket.outside ? "pocket loose " : "pocket "
    var shapes = [frame.rect(kind + reach, rounded: 40, title: names.heading(pocket: pocket.id))]
    if let inside = filled.first(where: { filled in filled.root.id == pocket.id }) {
      shapes += PocketContents(pocket, inside.placements, names).drawn(in: frame.inset(by: 8), view, names)
    }
    return .tag("g", [], shapes)
  }

  /// A pocket's letter and number.
  func tab(_ pocket: Pocket, _ frame: Frame) -> Markup {
    let reach = reaches[pocket.id] ?? .packOff
    var letter = frame
    letter.width = 120
    return .tag(
      "g", [],
      [
        frame.rect("tab " + reach.class, rounded: 30), letter.rect("letter " + reach.class, rounded: 30),
        SvgText.line(reach.letter, x: frame.x + 60, y: frame.y + 95, "on-colour tiny", anchor: "middle"),
        SvgText.line("\(numbers[pocket.id] ?? 0)", x: frame.x + 195, y: frame.y + 95, "tiny strong", anchor: "middle"),
      ])
  }

  private func runner(_ frame: Frame, isFront: Bool) -> [Markup] {
    let (x, y) = (frame.x, frame.y)
    if isFront {
      let half = max(frame.width / 2, 350)
      let shoulders = Frame(x: x - half - 60, y: y + 270, width: 2 * half + 120, height: frame.height - 270)
      return [
        Frame(x: x - 115, y: y, width: 230, height: 290).rect("runner", rounded: 115),
        shoulders.rect("runner", rounded: 180),
      ]
    }
    return [
      Frame(x: x + 80, y: y, width: 240, height: 290).rect("runner", rounded: 115),
      Frame(x: x, y: y + 270, width: frame.width, height: frame.height - 270).rect("runner", rounded: 190),
    ]
  }
}

extension Ink {
  /// The sign that stands for a verdict beside its colour.
  var mark: String {
    switch self {
    case .good: "✓"
    case .bad: "✕"
    default: "!"
    }
  }

  var `class`: String {
    switch self {
    case .good: "good"
    case .bad: "bad"
    default: "warning"
    }
  }
}

extension PlanText {
  /// How a pocket is got at: as the plan has it for what lies there, else as its file says.
  func reach(ofPocket id: String) -> Reach {
    if let placement = plan.placements.first(where: { placement in placement.pocket == id }) { return placement.reach }
    var current: String? = id
    for _ in plan.inputs.pack.pockets {
      guard let here = current, let pocket = names.pocket(here) else { break }
      if plan.inputs.companion, let reach = pocket.reachByCompanion { return reach }
      if let reach = pocket.reach { return reach }
      current = pocket.inside
    }
    return .packOff
  }
}
