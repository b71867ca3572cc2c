/// How the program, or one verb, is used.
struct HelpCommand {
  private let verb: Verb?

  init(_ arguments: inout Arguments) throws(Failure) {
    let name = arguments.operands.first
    verb = name.flatMap(Verb.init)
    if let name, verb == nil {
      let verbs = Verb.allCases.map { verb in verb.rawValue }
      arguments.faults.append("there is no verb \(quoted(name))" + didYouMean(name, among: verbs))
    }
    if arguments.operands.count > 1 { arguments.faults.append("help takes one verb") }
    try arguments.throwFaults()
  }

  func answer(_ settings: OutputSettings) -> Answer {
    if settings.format == .man { return Answer(text: verb.map(Help.page) ?? Help.page) }
    return Answer(text: settings.report.manual(verb.map(Help.manual) ?? Help.overview))
  }
}
