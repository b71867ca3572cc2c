import LoadoutFiles
import LoadoutReport
import PackLoadout

/// What the word under the cursor may become, for a shell to offer.
struct Completion {
  /// A word, and what a person is told of it.
  struct Candidate: Equatable {
    var word: String
    var about: String
  }

  private(set) var candidates: [Candidate] = []
  /// Files or folders may stand there too; the shell knows them best.
  private(set) var paths: Paths?

  enum Paths: Equatable {
    case folders
    case files(ending: String)
  }

  private let arguments: Arguments
  private let catalogue: () -> Catalogue
  private let current: String

  /// - Parameters:
  ///   - words: what is typed behind the program's name; the last is the one under the cursor, empty where it has not
  ///     begun.
  ///   - catalogue: asked for where IDs are wanted.
  init(of words: [String], in catalogue: @escaping (Arguments) -> Catalogue) {
    let before = words.dropLast()
    let arguments = Arguments(parsing: Array(before))
    self.arguments = arguments
    self.catalogue = { catalogue(arguments) }
    current = words.last ?? ""
    if !before.contains("--"), let option = Self.option(awaitingIn: before), !current.hasPrefix("-") {
      offer(option.place, of: option, behind: "")
    } else if !before.contains("--"), current.hasPrefix("-") {
      offerOptions()
    } else if let verb = arguments.verb {
      offerOperand(of: verb)
    } else if arguments.operands.isEmpty {
      offer(.verb, behind: "")
    }
  }

  /// One candidate a line, with a tab before what is told of it. Where files may stand there too, the last line begins
  /// with a colon, which no word does.
  var text: String {
    var text = candidates.map { candidate in candidate.word + "\t" + candidate.about + "\n" }.joined()
    switch paths {
    case .folders: text += ":folder\n"
    case .files(let ending): text += ":file \(ending)\n"
    case nil: break
    }
    return text
  }

  // MARK: Places

  /// The option that the word under the cursor is the value of.
  private static func option(awaitingIn words: ArraySlice<String>) -> Option? {
    Option.allCases.first { option in option.typed == words.last && option.value != nil }
  }

  private mutating func offerOptions() {
    let parts = current.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2 {
      guard let option = Option.allCases.first(where: { option in option.typed == parts[0] }) else { return }
      offer(option.place, of: option, behind: parts[0] + "=")
      return
    }
    for option in arguments.verb?.options ?? [.help] where option.repeats(in: arguments.verb) || !arguments.has(option)
    {
      add(option.typed, option.about)
    }
    if arguments.verb == nil { add("--version", "which version this is") }
  }

  private mutating func offerOperand(of verb: Verb) {
    let places = verb.operands
    let index = arguments.operands.count
    // With a kit of its own a load has no RUN.
    if places.first == .run, arguments.has(.kit) { return }
    guard let place = index < places.count ? places[index] : verb.takesMany ? places.last : nil else { return }
    // A new ID is one that nothing has yet.
    if place == .id, verb == .new { return }
    offer(place, behind: "")
  }

  // MARK: Words

  /// - Parameter head: what of the word under the cursor stays as it is.
  private mutating func offer(_ place: Placeholder, of option: Option? = nil, behind head: String) {
    switch place {
    case .run: offer(catalogue().runs.map { run in Candidate(word: run.id, about: run.name) }, behind: head)
    case .pack:
      offer(catalogue().packs.map { pack in Candidate(word: pack.id, about: pack.name) }, behind: head)
      paths = .files(ending: ".json")
    case .item: offer(items, behind: head)
    case .ownItem: offer(ownItems, behind: head)
    case .exchange: offerPair(behind: head) { completion, old in completion.items.filter { item in item.word != old } }
    case .pin: offerPair(behind: head) { completion, _ in completion.pockets }
    case .id: offerIDs(behind: head)
    case .verb:
      offer(Verb.allCases.map { verb in Candidate(word: verb.rawValue, about: verb.about) }, behind: head)
    case .feature: offer(features.map { feature in Candidate(word: feature, about: "") }, behind: head)
    case .size: offer(sizes.map { size in Candidate(word: size, about: "") }, behind: head)
    case .folder: paths = .folders
    case .file(let ending): paths = .files(ending: ending)
    case .words(let words):
      let known = option == .format ? arguments.verb?.formats ?? words : words
      offer(known.map { word in Candidate(word: word, about: "") }, behind: head)
    case .figure: break
    }
  }

  /// An item of the load, and behind "=" what goes with it.
  private mutating func offerPair(behind head: String, with second: (Completion, Substring) -> [Candidate]) {
    let parts = current.dropFirst(head.count).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      offer(second(self, parts[0]), behind: head + parts[0] + "=")
    } else {
      offer(ownItems.map { item in Candidate(word: item.word + "=", about: item.about) }, behind: head)
    }
  }

  private mutating func offerIDs(behind head: String) {
    switch arguments.operands.last {
    case "pack": offer(catalogue().packs.map { pack in Candidate(word: pack.id, about: pack.name) }, behind: head)
    case "item": offer(items, behind: head)
    case "run": offer(.run, behind: head)
    default: break
    }
  }

  private mutating func offer(_ new: [Candidate], behind head: String) {
    for candidate in new { add(head + candidate.word, candidate.about) }
  }

  private mutating func add(_ word: String, _ about: String) {
    if word.hasPrefix(current) { candidates.append(Candidate(word: harmless(word), about: harmless(about))) }
  }

  // MARK: The catalogue

  private var items: [Candidate] { catalogue().items.map { item in Candidate(word: item.id, about: item.name) } }

  /// The items of the run that is named; all, where a kit or nothing is.
  private var ownItems: [Candidate] {
    let catalogue = catalogue()
    guard let run = arguments.operands.first.flatMap(catalogue.run) else { return items }
    var own: [Candidate] = []
    func take(_ id: String) {
      if own.contains(where: { candidate in candidate.word == id }) { return }
      own.append(Candidate(word: id, about: catalogue.item(id)?.name ?? ""))
    }
    for entry in catalogue.entries(of: run) {
      switch entry {
      case .thing(let thing): take(thing.item.id)
      case .choose(let options, _, _, _): for thing in options.joined() { take(thing.item.id) }
      }
    }
    for given in arguments.given where given.option == .with {
      take(String(given.value.prefix { character in character != "=" }))
    }
    return own
  }

  private var features: [String] {
    var features: [String] = []
    for feature in catalogue().packs.map(\.features).joined() where !features.contains(feature) {
      features.append(feature)
    }
    return features.sorted()
  }

  private var packs: [Pack] { arguments.values(.pack).compactMap(catalogue().pack) }

  private var sizes: [String] { packs.flatMap { pack in pack.sizes.map(\.name) } }

  private var pockets: [Candidate] {
    packs.flatMap(\.pockets).map { pocket in Candidate(word: pocket.id, about: pocket.name ?? "") }
  }
}

extension Option {
  fileprivate var place: Placeholder { value.map { value in Placeholder(value) } ?? .figure }
}
