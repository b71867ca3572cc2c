/// What a run of the command finds around it beside its arguments and files; nothing else is global.
struct Surroundings: Sendable {
  var variables: [String: String] = [:]
  var outputIsTerminal = false
  /// Whether texts for people are told in ASCII: the locale has no other letters. Documents are UTF-8 all the same.
  var isPlain = false
  /// Columns of the terminal, where there is one.
  var terminalWidth: Int?
  /// Nanoseconds of a clock that never goes back.
  var now: @Sendable () -> Int64 = { 0 }
  /// Called before a search: from then on Ctrl-C asks, and does not end the program at once.
  var listen: @Sendable () -> Void = {}
  /// Whether Ctrl-C has been pressed since.
  var isInterrupted: @Sendable () -> Bool = { false }
  /// The same as `listen`; answers with a descriptor that can be read from once Ctrl-C has been pressed, negative where
  /// there is none.
  var listenAndWake: @Sendable () -> Int32 = { -1 }
  /// Makes that descriptor one that can be read from, without Ctrl-C.
  var wake: @Sendable () -> Void = {}
  var cores = 1
  /// The descriptors that lines are read from and written to one by one.
  var input = STDIN_FILENO
  var output = STDOUT_FILENO
  /// Whether messages are seen as they are told.
  var messagesAreTerminal = false
  /// Shows a message at once.
  var show: @Sendable (String) -> Void = { _ in }
}

extension Surroundings {
  /// Where a person keeps packs, items and runs of their own; nil where the system says no place.
  ///
  /// Source: XDG Base Directory Specification; a path that is not absolute counts as none.
  var personalCatalogue: String? {
    if let folder = variables["XDG_CONFIG_HOME"], folder.hasPrefix("/") { return folder + "/pack-loadout" }
    guard let home = variables["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.config/pack-loadout"
  }
}

/// How a run ends, as the shell sees it.
enum Exit: Int32 {
  /// Everything required is packed and within reach.
  case success = 0
  /// It overflows or something is out of reach; a plan does not hold; no pack takes the load.
  case no = 1
  /// A limit was reached or a figure is missing.
  case undecided = 2
  case usage = 64
  case badInput = 65
  case internalFault = 70
  case inputOutput = 74
}

/// What a run answers: data for standard output, messages for standard error.
struct Outcome {
  var status: Exit
  var output = ""
  var messages = ""
}
