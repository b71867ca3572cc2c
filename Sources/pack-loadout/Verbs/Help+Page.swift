import LoadoutReport
import PackLoadout

/// The manuals as pages for man, from the same tables.
extension Help {
  /// The page of the whole program: every verb, every option once.
  static var page: String {
    var manual = overview
    let verbs = Verb.allCases.map { verb in
      let options = verb.options.filter { option in option != .help }.map(\.typed)
      return Manual.Row(
        verb.rawValue + " " + verb.arguments,
        ([verb.about + "."] + verb.notes + ["Options: \(options.joined(separator: ", "))."]).joined(separator: " "))
    }
    let options = Option.allCases.filter { option in Verb.allCases.contains { verb in verb.options.contains(option) } }
    manual.sections = manual.sections.flatMap { section in
      section.title == verbsTitle
        ? [
          Manual.Section(verbsTitle, verbs),
          Manual.Section("Options", options.map { option in row(option, option.usage) }),
        ]
        : [section]
    }
    manual.examples = Verb.allCases.flatMap(\.examples)
    return page(
      "pack-loadout", "say with proof whether a runner's things fit a running pack",
      Verb.allCases.map { verb in "pack-loadout \(verb.rawValue) \(verb.arguments) [OPTION]..." }, manual)
  }

  static func page(of verb: Verb) -> String {
    var manual = manual(of: verb)
    manual.about.removeFirst()
    return page(
      "pack-loadout-\(verb.rawValue)", verb.about, ["pack-loadout \(verb.rawValue) \(verb.arguments) [OPTION]..."],
      manual)
  }

  private static func page(_ name: String, _ summary: String, _ synopsis: [String], _ manual: Manual) -> String {
    ManualPage(
      name: name, summary: summary, synopsis: synopsis, manual: manual, source: "pack-loadout \(Command.version)",
      date: Presets.date
    ).text
  }
}
