/// What stands for a word in the tables of verbs and options, and so what may stand in its place.
///
/// It is read from the same texts that help shows, so that a verb or an option that is added is completed at once.
enum Placeholder: Equatable {
  case run
  /// A pack's ID, or a file.
  case pack
  /// Any item of the catalogue.
  case item
  /// An item of the load, as far as the words before it tell.
  case ownItem
  /// An item of the load in exchange for any other: OLD=NEW.
  case exchange
  /// An item of the load and a pocket of the pack: ITEM=POCKET.
  case pin
  /// An ID of the kind that the word before it names.
  case id
  case verb
  case feature
  /// A size of the pack, of those its file has.
  case size
  case folder
  /// A file whose name ends so.
  case file(ending: String)
  case words([String])
  /// A figure, or what nobody can guess.
  case figure

  /// - Parameter text: "ID|FILE", "[FILE]", "packs|items|runs".
  init(_ text: some StringProtocol) {
    let word = text.hasPrefix("[") ? String(text.dropFirst().prefix { character in character != "]" }) : String(text)
    switch word {
    case "RUN|FILE": self = .run
    case "ID|FILE": self = .pack
    case "ITEM": self = .ownItem
    case "OLD=NEW": self = .exchange
    case "ITEM=POCKET": self = .pin
    case "ID": self = .id
    case "VERB": self = .verb
    case "FEATURE": self = .feature
    case "SIZE": self = .size
    case "DIR": self = .folder
    case "FILE", "FILE...": self = .file(ending: "")
    case _ where word.hasPrefix("ITEM"): self = .item
    case _ where word.contains("|") && word == word.lowercased():
      self = .words(word.split(separator: "|").map(String.init))
    case _ where word.contains("."): self = .file(ending: String(word.drop { character in character != "." }))
    default: self = .figure
    }
  }
}

extension Verb {
  /// What may stand behind the verb, options aside, in its places; the last one again and again where it says so.
  var operands: [Placeholder] {
    arguments.split(separator: " ").prefix { word in !word.hasPrefix("-") }.map { word in Placeholder(word) }
  }

  /// Whether the last operand may be followed by more of its kind.
  var takesMany: Bool { arguments.hasSuffix("...") }
}
