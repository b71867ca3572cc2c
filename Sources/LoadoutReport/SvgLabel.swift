/// A name within a box: on one line, else over several, else upright along a narrow box, else cut.
struct SvgLabel {
  /// Where the letters are.
  let frame: Frame
  private let lines: [String]
  private let isUpright: Bool

  static let size: Int64 = 95
  private static let step: Int64 = 105

  /// Nil where there is no room for anything that could be read.
  init?(_ name: String, in box: Frame) {
    let name = DisplayWidth.harmless(name)
    let whole = SvgText.width(name, size: Self.size)
    guard min(box.width, box.height) >= 90 else { return nil }
    var lines = [name]
    var isUpright = false
    if whole > box.width {
      let broken = Self.broken(name, within: box.width)
      if let broken, Int64(broken.count) * Self.step <= box.height {
        lines = broken
      } else if whole <= box.height {
        isUpright = true
      } else {
        let cut = SvgText.fitted(name, within: box.width, size: Self.size)
        guard cut.count >= 8 else { return nil }
        lines = [cut]
      }
    }
    let across = lines.map { line in SvgText.width(line, size: Self.size) }.max() ?? 0
    let down = Int64(lines.count) * Self.step
    let (width, height) = isUpright ? (down, across) : (across, down)
    // In a large box the name stands at the upper edge, where what lies before it covers it least.
    let y = box.height > 3 * height && !isUpright ? box.y + 20 : box.y + (box.height - height) / 2
    self.lines = lines
    self.isUpright = isUpright
    frame = Frame(x: box.x + (box.width - width) / 2, y: y, width: width, height: height)
  }

  /// Words over lines; nil where one alone is longer than a line.
  private static func broken(_ name: String, within width: Int64) -> [String]? {
    var lines: [String] = []
    for word in name.split(separator: " ") {
      guard SvgText.width(String(word), size: size) <= width else { return nil }
      let longer = (lines.last.map { line in line + " " } ?? "") + word
      if !lines.isEmpty, SvgText.width(longer, size: size) <= width {
        lines[lines.count - 1] = longer
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  var drawn: [Markup] {
    let x = frame.x + frame.width / 2
    if isUpright {
      let y = frame.y + frame.height / 2
      return [
        .tag(
          "text",
          [
            ["class", "label"], ["text-anchor", "middle"],
            ["transform", "translate(\(tenths(x + 32)) \(tenths(y))) rotate(-90)"],
          ], lines[0])
      ]
    }
    return lines.enumerated().map { index, line in
      SvgText.line(line, x: x, y: frame.y + Int64(index) * Self.step + 80, "label", anchor: "middle")
    }
  }
}
