import Loadout

extension SvgPicture {
  // MARK: Legend

  mutating func addLegend() {
    var x = Self.margin
    y += 40
    for reach in Reach.allCases {
      pieces.append(Frame(x: x, y: y, width: 120, height: 120).rect("letter " + reach.class, rounded: 30))
      pieces.append(SvgText.line(reach.letter, x: x + 60, y: y + 95, "on-colour tiny", anchor: "middle"))
      pieces.append(SvgText.line(reach.phrase, x: x + 165, y: y + 98, "small"))
      x += 165 + SvgText.width(reach.phrase, size: 105) + 130
    }
    y += 190
    x = Self.margin
    let kinds: [(String, String, Int64)] = [
      ("rigid off", "rigid, to scale", 0), ("soft off", "soft, fills up", 60), ("inner off", "inside or behind", 30),
      ("pocket loose off", "outside", 30), ("gone", "left at home", 0),
    ]
    let pockets = plan.inputs.pack.pockets
    for (classes, text, radius) in kinds {
      if classes == "gone", plan.leftOut.isEmpty { continue }
      if classes == "pocket loose off", !pockets.contains(where: { pocket in pocket.outside }) { continue }
      if classes == "inner off", seats.body == nil { continue }

      pieces.append(Frame(x: x, y: y, width: 160, height: 110).rect(classes, rounded: radius))
      pieces.append(SvgText.line(text, x: x + 205, y: y + 93, "small"))
      x += 205 + SvgText.width(text, size: 105) + 60
      if x > Self.inner - 600 {
        x = Self.margin
        y += 170
      }
    }
    y += x > Self.margin ? 160 : 0
  }

  // MARK: Loading strips

  mutating func addStrips() {
    guard !filled.isEmpty else { return }
    y += 190
    pieces.append(SvgText.line("Loading: first in on the left, last in on the right", x: Self.margin, y: y, "verdict"))
    y += 60
    for (root, placements) in filled {
      y += 90
      pieces.append(tab(root, PackScene.tab.moved(x: Self.margin, y: y - 5)))
      let use = plan.pockets.first { use in use.id == root.id }
      let room = use.flatMap { use in
        use.volume.map { volume in words.figures.share(use.used, of: volume) }
      }
      let taken = room.map { room in SvgText.width(room, size: 105) + 100 } ?? 0
      add(
        names.heading(pocket: root.id) + (root.closure.map { closure in ", \(closure.rawValue)" } ?? ""),
        x: Self.margin + 330, y: y + 95, "small strong",
        size: 110, room: Self.inner - 330 - taken)
      if let room {
        pieces.append(SvgText.line(room, x: Self.width - Self.margin, y: y + 95, "small", anchor: "end"))
      }
      y += 170
      addStrip(root, placements)
    }
    addEmpty()
  }

  private mutating func addStrip(_ root: Pocket, _ placements: [Placement]) {
    var x = Self.margin
    for row in PlacementRow.rows(of: placements) {
      let inner = row.first.pocket == root.id ? nil : numbers[row.first.pocket]
      let text = row.numbers + " " + row.title(names) + (inner.map { number in " → \(number)" } ?? "")
      let words = SvgText.fitted(text, within: Self.inner - 140, size: 105)
      let width = SvgText.width(words, size: 105) + 140
      if x + width > Self.width - Self.margin, x > Self.margin {
        x = Self.margin
        y += 200
      }
      let isRigid = names.item(row.first.unit.item)?.rigidSize != nil
      let frame = Frame(x: x, y: y, width: width, height: 160)
      pieces.append(
        frame.rect((isRigid ? "rigid " : "soft ") + row.first.reach.class, rounded: isRigid ? 0 : 80, title: text))
      pieces.append(SvgText.line(words, x: x + 70, y: y + 117, "small"))
      x += width + 50
    }
    y += 160
    addInner(root, placements)
  }

  /// The names behind the numbers of inner pockets.
  private mutating func addInner(_ root: Pocket, _ placements: [Placement]) {
    let used = plan.inputs.pack.pockets.filter { pocket in
      pocket.id != root.id && placements.contains { placement in placement.pocket == pocket.id }
    }
    guard !used.isEmpty else { return }
    addParagraph("→ " + numbered(used) + ".")
  }

  /// Pockets in which nothing lies, so that each number in the views has its name.
  private mutating func addEmpty() {
    let empty = words.emptyPockets
    guard !empty.isEmpty else { return }
    y += 60
    addParagraph("Empty: " + numbered(empty) + ".", atMost: 40)
  }

  private func numbered(_ pockets: [Pocket]) -> String {
    inSeries(pockets.map { pocket in "\(numbers[pocket.id] ?? 0) \(lowerFirst(names.heading(pocket: pocket.id)))" })
  }
}
