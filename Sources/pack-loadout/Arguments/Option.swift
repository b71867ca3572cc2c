/// Every option there is: what parsing, help and suggestions know of it comes from here alone.
enum Option: String, CaseIterable {
  case pack
  case also
  case size
  case kit
  case catalogue
  case with
  case without
  case swap
  case required
  case optional
  case worn
  case pin
  case distance
  case duration
  case temperature
  case night
  case noNight = "no-night"
  case refillEvery = "refill-every"
  case companion
  case nothingOutside = "nothing-outside"
  case by
  case need
  case maxPrice = "max-price"
  case maxWeight = "max-weight"
  case all
  case bodyWeight = "body-weight"
  case show
  case format
  case output
  case units
  case timeLimit = "time-limit"
  case jobs
  case width
  case color
  case help

  /// As it is typed: "--pack".
  var typed: String { "--" + rawValue }

  /// What its value is called in help; nil: it takes none.
  var value: String? {
    switch self {
    case .pack, .also: "ID|FILE"
    case .size: "SIZE"
    case .kit, .output: "FILE"
    case .catalogue: "DIR"
    case .with, .worn: "ITEM[=N]"
    case .without, .required, .optional: "ITEM"
    case .swap: "OLD=NEW"
    case .pin: "ITEM=POCKET"
    case .show: "ITEM"
    case .distance: "30km"
    case .duration, .timeLimit: "TIME"
    case .refillEvery: "2h|10km"
    case .temperature: "8C"
    case .by: Self.alternatives(Words.rankings)
    case .need: "FEATURE"
    case .maxPrice: "PRICE"
    case .maxWeight, .bodyWeight: "WEIGHT"
    case .format: Self.alternatives(Words.formats)
    case .units: Self.alternatives(Words.units)
    case .jobs, .width: "N"
    case .color: Self.alternatives(Words.colours)
    case .night, .noNight, .companion, .nothingOutside, .all, .help: nil
    }
  }

  /// Whether it may be given more than once.
  var repeats: Bool {
    switch self {
    case .pack, .also, .with, .without, .swap, .required, .optional, .worn, .pin, .need: true
    default: false
    }
  }

  var about: String {
    switch self {
    case .pack: "a pack: a preset's ID, or a file (with a / in its name, or ending in .json)"
    case .also: "carried together with the pack: a belt, a vest, a hand flask"
    case .size: "the size of the pack, of those its file has: M, L/XL"
    case .kit: "a load of your own in place of RUN"
    case .catalogue: "a folder with packs, items and runs of your own beside the presets"
    case .with: "take N of an item (1 unless said), adding it where it is absent"
    case .without: "leave an item at home"
    case .swap: "take NEW in place of OLD"
    case .required: "the item must come along"
    case .optional: "the item may stay at home"
    case .worn: "wear N of an item (1 unless said), or carry it in the hand: it is not packed and weighs"
    case .pin: "lie in that pocket or stay at home; gel#2=POCKET pins one of several"
    case .distance: "how far, in km or mi"
    case .duration: "how long, like 14h or \"2 h 30 min\""
    case .temperature: "how warm, in C or F"
    case .night: "some of it is in the dark"
    case .noNight: "none of it is in the dark"
    case .refillEvery: "how long or far it is to the next water, which decides how much is carried"
    case .companion: "a partner can reach into the pack"
    case .nothingOutside: "strap nothing on the outside"
    case .show: "where one thing is, how it is reached and what lies over it: an ID or a name"
    case .by: "what equally good packs are ranked by"
    case .need: "only packs that state the feature, like whistle"
    case .maxPrice: "only packs that cost no more, like \"GBP 60\""
    case .maxWeight: "only packs that weigh no more, like 300g"
    case .all: "tell every pack, not the first few"
    case .bodyWeight: "your own weight, like 70kg: a note says which share of it the load is"
    case .format: "how the answer is written"
    case .output: "write there, whole or not at all"
    case .units: "what figures are told in"
    case .timeLimit: "stop the search after so long, like 10s or 500ms"
    case .jobs: "how many lines are worked on at once (as many as there are cores)"
    case .width: "columns of the text, 20 or more; lines end at 120"
    case .color: "whether text is coloured"
    case .help: "say how this verb is used"
    }
  }

  /// Whether a verb takes it more than once: several packs are compared, anything else goes into one.
  func repeats(in verb: Verb?) -> Bool { self == .pack && verb != .compare && verb != nil ? false : repeats }

  /// "--with ITEM[=N]".
  var usage: String { value.map { value in typed + " " + value } ?? typed }

  /// The same as a verb has it: "--format text|json".
  func usage(of verb: Verb) -> String {
    self == .format ? typed + " " + Self.alternatives(verb.formats) : usage
  }

  private static func alternatives(_ words: [String]) -> String { words.joined(separator: "|") }
}

/// The closed lists that option values and arguments are taken from.
enum Words {
  static let rankings = ["size", "weight", "price"]
  /// What any answer can be written as; a verb has some of them.
  static let formats = ["text", "json", "markdown", "csv", "svg", "html", "man"]
  static let units = ["metric", "imperial"]
  static let colours = ["auto", "always", "never"]
  static let lists = ["packs", "items", "runs"]
  static let kinds = ["pack", "item", "run"]
}
