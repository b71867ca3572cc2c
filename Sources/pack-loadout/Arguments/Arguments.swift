import LoadoutFiles
import PackLoadout

/// A command line taken apart: the verb, what stands behind it, the options; and all that is wrong with it.
///
/// Parsing never stops at a fault, so that a person is told of all of them at once.
struct Arguments {
  struct Given {
    var option: Option
    /// Empty for an option that takes none.
    var value: String
  }

  private(set) var verb: Verb?
  private(set) var operands: [String] = []
  private(set) var given: [Given] = []
  private(set) var wantsVersion = false
  var faults: [String] = []
  /// Lines for standard error that are no faults.
  var notices: [String] = []

  init(parsing words: [String]) {
    var rest = words[...]
    var optionsEnd = false
    while let word = rest.popFirst() {
      if optionsEnd || !word.hasPrefix("-") || word == "-" {
        take(operand: word)
      } else if word == "--" {
        optionsEnd = true
      } else {
        take(option: word, &rest)
      }
    }
    checkRepetition()
    checkOptionsOfVerb()
  }

  func has(_ option: Option) -> Bool { given.contains { given in given.option == option } }

  func values(_ option: Option) -> [String] {
    given.compactMap { given in given.option == option ? given.value : nil }
  }

  func value(_ option: Option) -> String? { values(option).first }

  // MARK: Words

  private mutating func take(operand word: String) {
    guard verb == nil, operands.isEmpty else {
      operands.append(word)
      return
    }
    if let known = Verb(rawValue: word) {
      verb = known
    } else {
      operands.append(word)
      faults.append("there is no verb \(quoted(word))" + Self.meant(word))
    }
  }

  /// What was meant by a word that is no verb: one spelled like it, or what is done with the run or the pack it names.
  private static func meant(_ word: String) -> String {
    let presets = Presets.load()
    if presets.run(word) != nil { return "; it is a run: check \(word) --pack ID, or suggest \(word)" }
    if presets.pack(word) != nil { return "; it is a pack: show pack \(word), or check RUN --pack \(word)" }
    return didYouMean(word, among: Verb.allCases.map(\.rawValue))
  }

  private mutating func take(option word: String, _ rest: inout ArraySlice<String>) {
    if word == "--version" {
      wantsVersion = true
      return
    }
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let spelled = name == "-h" ? Option.help.typed : name
    guard let option = Option.allCases.first(where: { option in option.typed == spelled }) ?? meant(by: name) else {
      return
    }
    let attached = parts.count == 2 ? String(parts[1]) : nil
    guard let wanted = option.value else {
      if attached != nil { faults.append("\(option.typed) takes no value") }
      given.append(Given(option: option, value: ""))
      return
    }
    guard let value = attached ?? Self.takeValue(&rest), !value.isEmpty else {
      faults.append("\(option.typed) needs a value: \(option.typed) \(wanted)")
      return
    }
    given.append(Given(option: option, value: value))
  }

  /// The option that an unknown one was probably meant to be, so that what follows is still understood.
  private mutating func meant(by name: String) -> Option? {
    let known = (verb?.options ?? Option.allCases).map(\.typed)
    faults.append("there is no option \(quoted(name))" + didYouMean(name, among: known + ["--version"]))
    let near = nearest(name, among: known)
    return Option.allCases.first { option in option.typed == near }
  }

  /// The next word, unless it is an option; a temperature may begin with a minus.
  private static func takeValue(_ rest: inout ArraySlice<String>) -> String? {
    guard let next = rest.first else { return nil }
    let isNumber = next.utf8.dropFirst().first.map { byte in (48...57).contains(byte) || byte == 46 } ?? false
    guard !next.hasPrefix("-") || isNumber else { return nil }
    return rest.popFirst()
  }

  // MARK: Contradictions

  private mutating func checkRepetition() {
    for option in Option.allCases where !option.repeats && option.value != nil && values(option).count > 1 {
      faults.append("\(option.typed) is given \(values(option).count) times; once is enough")
    }
    if has(.night), has(.noNight) { faults.append("--night and --no-night contradict each other") }
  }

  private mutating func checkOptionsOfVerb() {
    guard let verb else { return }
    var told: [Option] = []
    for given in given where !verb.options.contains(given.option) && !told.contains(given.option) {
      told.append(given.option)
      let verbs = Verb.allCases.filter { verb in verb.options.contains(given.option) }.map(\.rawValue)
      let others = verbs.joined(separator: ", ") + (verbs.count == 1 ? " does" : " do")
      faults.append("\(verb.rawValue) takes no \(given.option.typed); \(others)")
    }
  }
}

/// "; did you mean "check"?", or other advice where nothing is near.
func didYouMean(_ word: String, among candidates: [String], else advice: String? = nil) -> String {
  if let near = nearest(word, among: candidates) { return "; did you mean \(quoted(near))?" }
  return advice.map { advice in "; " + advice } ?? ""
}

/// A word as a message shows it.
func quoted(_ word: String) -> String { "\"\(word)\"" }
