import LoadoutReport

/// The manuals of the program and its verbs, made from the tables of verbs and options.
enum Help {
  static let overview = Manual(
    about: ["pack-loadout says whether a runner's things fit a running pack, where each goes, and what to change."],
    sections: [
      Manual.Section(verbsTitle, Verb.allCases.map { verb in .init(verb.rawValue + " " + verb.arguments, verb.about) }),
      Manual.Section(
        "Everywhere", [.init("help VERB", "the options of a verb"), .init("--version", "which version this is")]),
      Manual.Section(
        "Your own",
        [
          .init(
            "~/.config/pack-loadout",
            "packs, items and runs in folders of these names: they are added to the presets and take the place of those with their ID ($XDG_CONFIG_HOME/pack-loadout where that is set)"
          )
        ]),
      Manual.Section("Environment", environment),
      Manual.Section("Exit status", statuses),
    ],
    examples: [Verb.check, .plan, .suggest].compactMap { verb in verb.examples.first })

  static func manual(of verb: Verb) -> Manual {
    let options = verb.options.map { option in row(option, option.usage(of: verb), of: verb) }
    return Manual(
      about: ["pack-loadout \(verb.rawValue) \(verb.arguments)", verb.about + "."] + verb.notes,
      sections: [Manual.Section("Options", options)], examples: verb.examples)
  }

  static let verbsTitle = "Verbs"

  static func row(_ option: Option, _ usage: String, of verb: Verb? = nil) -> Manual.Row {
    Manual.Row(usage, option.about + (option.repeats(in: verb) ? "; may be repeated" : ""))
  }

  private static let environment: [Manual.Row] = [
    .init("NO_COLOR", "no colour, whatever the terminal; --color goes before"),
    .init("CLICOLOR_FORCE", "colour, even where the output is no terminal"),
    .init("COLUMNS", "how wide the text is; --width goes before"),
    .init("LC_ALL, LC_CTYPE, LANG", "where they do not name UTF-8, text is ASCII"),
  ]

  private static let statuses: [Manual.Row] = [
    .init("0", "everything required is packed and within reach"),
    .init("1", "it overflows, or something is out of reach"),
    .init("2", "nobody can tell"), .init("64", "the command line is at fault"), .init("65", "a file is at fault"),
    .init("70", "this program is at fault"), .init("74", "a file cannot be read or written"),
  ]
}
