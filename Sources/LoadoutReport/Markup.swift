/// A piece of HTML or SVG: the one place where text becomes markup.
///
/// Names, sentences and figures come in as plain text and are escaped as they are written, in attributes as in
/// content, so that nothing out of a file can end an element, add an attribute or run. Element and attribute names and
/// style sheets are the program's own.
enum Markup: Hashable {
  case text(String)
  case element(String, [Attribute], [Markup])
  /// A style sheet, written as it stands; it may hold neither `<` nor `&`, so that it is valid XML too.
  case style(String)

  struct Attribute: Hashable {
    var name: String
    var value: String

    init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// An element of that name.
  static func tag(_ name: String, _ attributes: [Attribute] = [], _ content: [Markup] = []) -> Markup {
    .element(name, attributes, content)
  }

  /// An element that holds nothing but text.
  static func tag(_ name: String, _ attributes: [Attribute] = [], _ text: String) -> Markup {
    .element(name, attributes, [.text(text)])
  }

  /// The markup as a file holds it.
  ///
  /// - Complexity: linear in the length of the result.
  var written: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .text(let words): text += Self.escaped(words)
    case .style(let sheet): text += "<style>\n" + sheet + "</style>"
    case .element(let name, let attributes, let content):
      text += "<" + name
      for attribute in attributes {
        text += " " + attribute.name + "=\"" + Self.escaped(attribute.value) + "\""
      }
      if Self.void.contains(name) {
        text += ">"
        return
      }
      if content.isEmpty, Self.leaves.contains(name) {
        text += "/>"
        return
      }
      text += ">"
      let isBlock = Self.blocks.contains(name) && !content.isEmpty
      if isBlock { text += "\n" }
      for piece in content {
        piece.write(to: &text)
        if isBlock { text += "\n" }
      }
      text += "</" + name + ">"
    }
  }

  /// The text with every character that means something to a reader of HTML or XML written as what it stands for, and
  /// without those that neither may hold or that turn the writing around.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in DisplayWidth.harmless(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\u{FFFE}", "\u{FFFF}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Elements of HTML that have no end.
  private static let void = ["meta", "input", "br"]
  /// Elements of SVG that mostly hold nothing.
  private static let leaves = ["rect", "circle", "path", "line"]
  /// Elements in which a line break between two pieces is no text.
  private static let blocks = [
    "html", "head", "body", "header", "main", "section", "figure", "table", "thead", "tbody", "tr", "ul", "ol", "div",
    "svg", "g", "defs", "pattern", "footer",
  ]
}

extension Markup.Attribute: ExpressibleByArrayLiteral {
  /// `["class", "pocket"]`.
  init(arrayLiteral elements: String...) { self.init(elements[0], elements[1]) }
}
