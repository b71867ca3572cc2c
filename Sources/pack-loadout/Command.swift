import LoadoutFiles
import LoadoutReport
import PackLoadout

/// The command: arguments in; data, messages and an exit status out.
enum Command {
  static let version = "0.1.0"

  static func run(_ words: [String], in surroundings: Surroundings) -> Outcome {
    var arguments = Arguments(parsing: words)
    let settings = OutputSettings(&arguments, surroundings)
    do throws(Failure) {
      let answer = try answer(&arguments, settings, surroundings)
      let messages = lines(arguments.notices + answer.messages, surroundings)
      guard let file = settings.file, !answer.isWritten else {
        return Outcome(status: answer.status, output: answer.text, messages: messages)
      }
      try WholeFile.write(answer.text, to: file)
      return Outcome(status: answer.status, messages: messages)
    } catch {
      let data = settings.format == .json ? error.json.fileText : ""
      return Outcome(
        status: error.status, output: data,
        messages: lines(arguments.notices, surroundings) + text(of: error, surroundings))
    }
  }

  /// A failure's lines for standard error; nothing of a file or an argument steers the terminal.
  static func text(of failure: Failure, _ surroundings: Surroundings) -> String {
    lines(failure.messages, surroundings)
  }

  private static func lines(_ messages: [String], _ surroundings: Surroundings) -> String {
    messages.map { line in
      let line = harmless(line)
      return (surroundings.isPlain ? plain(line) : line) + "\n"
    }.joined()
  }

  private static func answer(
    _ arguments: inout Arguments, _ settings: OutputSettings, _ surroundings: Surroundings
  ) throws(Failure) -> Answer {
    if arguments.wantsVersion, arguments.faults.isEmpty {
      return Answer(text: "pack-loadout \(version), catalogue of \(Presets.date)\n")
    }
    guard let verb = arguments.verb else {
      if arguments.has(.help), arguments.faults.isEmpty { return Answer(text: settings.report.manual(Help.overview)) }
      if arguments.faults.isEmpty {
        arguments.faults.append("say what to do, like: check commute --pack asics-extreme")
      }
      throw .usage(arguments.faults, nil)
    }
    if arguments.has(.help), arguments.faults.isEmpty {
      return Answer(text: settings.report.manual(Help.manual(of: verb)))
    }
    switch verb {
    case .check: return try CheckCommand(&arguments, surroundings).answer(settings)
    case .plan: return try PlanCommand(&arguments, surroundings).answer(settings)
    case .suggest: return try SuggestCommand(&arguments, surroundings).answer(settings)
    case .compare: return try CompareCommand(&arguments, surroundings).answer(settings)
    case .batch: return try BatchCommand(&arguments, surroundings).answer(settings)
    case .list: return try ListCommand(&arguments, surroundings).answer(settings)
    case .show: return try ShowCommand(&arguments, surroundings).answer(settings)
    case .validate: return try ValidateCommand(&arguments, surroundings).answer(settings)
    case .verify: return try VerifyCommand(&arguments).answer(settings)
    case .import: return try ImportCommand(&arguments, surroundings).answer()
    case .export: return try ExportCommand(&arguments, surroundings).answer()
    case .new: return try NewCommand(&arguments).answer()
    case .page: return try PageCommand(&arguments).answer()
    case .completions: return try CompletionsCommand(&arguments, surroundings).answer()
    case .help: return try HelpCommand(&arguments).answer(settings)
    }
  }
}

/// What a verb answers.
struct Answer {
  var status = Exit.success
  var text: String
  /// Lines for standard error: what a person should know besides.
  var messages: [String] = []
  /// The verb has written it itself, line by line.
  var isWritten = false
}

/// How an answer is written, and where.
struct OutputSettings {
  enum Format: String {
    case text
    case json
    case markdown
    case csv
    case svg
    case html
    case man
  }

  var format: Format
  /// Nil: standard output.
  var file: String?
  var style: TextStyle

  /// Takes the options; what is wrong with them is added to the faults.
  init(_ arguments: inout Arguments, _ surroundings: Surroundings) {
    format = arguments.format().flatMap(Format.init) ?? .text
    file = arguments.value(.output)
    let units = arguments.word(.units, of: Words.units).flatMap(UnitSystem.init) ?? .metric
    let colour = arguments.word(.color, of: Words.colours) ?? "auto"
    let width = arguments.number(.width, within: 20...1_000)
    let isTerminal = surroundings.outputIsTerminal && file == nil
    // A terminal that does not know its width says 0.
    let told = surroundings.variables["COLUMNS"].flatMap { columns in Int(columns) }.flatMap { $0 > 0 ? $0 : nil }
    style = TextStyle(
      width: width ?? told ?? (isTerminal ? surroundings.terminalWidth : nil) ?? 80,
      colour: colour == "always" || colour == "auto" && surroundings.wantsColour(onTerminal: isTerminal), units: units,
      isPlain: surroundings.isPlain)
  }

  var report: TextReport { TextReport(style: style) }

  /// The answer in the format asked for.
  func text(_ report: (TextReport) -> String, json: () -> JSON) -> String {
    switch format {
    case .json: json().fileText
    // The other formats are asked for by those verbs alone that have them.
    case .text, .markdown, .csv, .svg, .html, .man: report(self.report)
    }
  }
}

extension Surroundings {
  /// NO_COLOR before CLICOLOR_FORCE, and that before what the output is.
  ///
  /// Source: no-color.org; bixense.com/clicolors.
  fileprivate func wantsColour(onTerminal isTerminal: Bool) -> Bool {
    if !(variables["NO_COLOR"] ?? "").isEmpty { return false }
    if let force = variables["CLICOLOR_FORCE"], !force.isEmpty, force != "0" { return true }
    return isTerminal && variables["TERM"] != "dumb" && variables["CLICOLOR"] != "0"
  }
}
