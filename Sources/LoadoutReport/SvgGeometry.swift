import Loadout

/// A box on a picture, in tenths of the unit its view box counts: whole numbers, so that equal plans give equal bytes on
/// every machine.
struct Frame: Hashable {
  var x: Int64
  var y: Int64
  var width: Int64
  var height: Int64

  var right: Int64 { x + width }
  var bottom: Int64 { y + height }

  /// The box a little smaller on every side.
  func inset(by margin: Int64) -> Frame {
    Frame(x: x + margin, y: y + margin, width: max(width - 2 * margin, 0), height: max(height - 2 * margin, 0))
  }

  /// Whether the two have more than an edge in common.
  func meets(_ other: Frame) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }

  func moved(x right: Int64, y down: Int64) -> Frame { Frame(x: x + right, y: y + down, width: width, height: height) }

  /// A rectangle there.
  func rect(_ classes: String, rounded radius: Int64 = 0, title: String? = nil) -> Markup {
    var attributes: [Markup.Attribute] = [
      ["class", classes], ["x", tenths(x)], ["y", tenths(y)], ["width", tenths(width)], ["height", tenths(height)],
    ]
    if radius > 0 { attributes.append(["rx", tenths(radius)]) }
    return .tag("rect", attributes, title.map { title in [.tag("title", [], title)] } ?? [])
  }
}

/// A length of a picture as markup writes it.
func tenths(_ count: Int64) -> String { decimal(count, places: 1) }

/// How large a millimetre is drawn.
struct Scale: Hashable {
  /// Tenths of a picture's unit to a metre.
  var perMetre: Int64

  func callAsFunction(_ length: Millimetres) -> Int64 { scaled(length.count, by: UInt64(perMetre), over: 1_000) }
}

/// Words on a picture: their widths are estimated for a wide sans serif, so that in any other they end earlier.
enum SvgText {
  /// A line of words; `anchor` is start, middle or end.
  static func line(
    _ words: String, x: Int64, y: Int64, _ classes: String, anchor: String = "start"
  ) -> Markup {
    var attributes: [Markup.Attribute] = [["class", classes], ["x", tenths(x)], ["y", tenths(y)]]
    if anchor != "start" { attributes.append(["text-anchor", anchor]) }
    return .tag("text", attributes, words)
  }

  /// The words, ended by "…" where they are longer than there is room.
  ///
  /// - Parameters:
  ///   - room: tenths of a unit.
  ///   - size: of the letters, in tenths of a unit.
  static func fitted(_ words: String, within room: Int64, size: Int64) -> String {
    let words = DisplayWidth.harmless(words)
    if width(words, size: size) <= room { return words }
    let limit = room - size
    var kept = ""
    var taken: Int64 = 0
    for character in words {
      let next = width(String(character), size: size)
      if taken + next > limit { break }
      taken += next
      kept.append(character)
    }
    while kept.hasSuffix(" ") { kept.removeLast() }
    return kept.isEmpty ? "" : kept + "…"
  }

  /// About how wide the words are, in tenths of a unit.
  static func width(_ words: String, size: Int64) -> Int64 {
    var thousandths: Int64 = 0
    for scalar in words.unicodeScalars { thousandths += advance(of: scalar) }
    return (thousandths * size + 999) / 1_000
  }

  /// In thousandths of the letters' size.
  private static func advance(of scalar: Unicode.Scalar) -> Int64 {
    switch scalar {
    case "i", "j", "l", "t", "f", "I", "J", "'", ".", ",", ":", ";", "!", "|", " ", "(", ")", "-", "/": 390
    case "m", "w", "M", "W", "@", "%", "—": 990
    case "a"..."z", "0"..."9": 640
    case "A"..."Z", "×", "…", "–": 780
    default:
      switch DisplayWidth.of(scalar) {
      case 0: 0
      case 1: 800
      default: 1_400
      }
    }
  }
}
