/// What the command can be asked to do; one line here makes a verb known to parsing, help and suggestions.
enum Verb: String, CaseIterable {
  case check
  case plan
  case suggest
  case compare
  case batch
  case list
  case show
  case validate
  case verify
  case `import`
  case export
  case new
  case page
  case completions
  case help

  /// What stands behind the verb, options aside.
  var arguments: String {
    switch self {
    case .check, .plan: "RUN|FILE --pack ID|FILE"
    case .suggest: "RUN|FILE"
    case .compare: "RUN|FILE --pack ID --pack ID"
    case .batch: "[FILE]"
    case .list: "packs|items|runs"
    case .show: "pack|item|run ID"
    case .validate: "FILE..."
    case .verify: "PLAN.json"
    case .import: "FILE.csv"
    case .export: "RUN|FILE"
    case .new: "pack|item|run ID"
    case .page: "--output FILE"
    case .completions: "bash|zsh|fish"
    case .help: "[VERB]"
    }
  }

  var about: String {
    switch self {
    case .check: "does a load fit a pack, why not, and what to change"
    case .plan: "where each thing goes, in what order, and how it is reached"
    case .suggest: "which packs take a load, and what to look for in a shop"
    case .compare: "one load in several packs, side by side"
    case .batch: "many loads from JSON Lines, an answer a line, on all cores"
    case .list: "the packs, items or runs there are"
    case .show: "all that is known of a pack, an item or a run"
    case .validate: "find every fault in files of your own"
    case .verify: "judge a plan again, without the solver"
    case .import: "make a kit of a gear list that LighterPack exports"
    case .export: "write a load as a gear list that LighterPack takes"
    case .new: "a file to begin with, for a pack, a thing or a run of your own"
    case .page: "the planner page: choose, drag and see at once, in a browser"
    case .completions: "makes a shell complete verbs, options and IDs"
    case .help: "how the program, or one verb, is used"
    }
  }

  var options: [Option] {
    switch self {
    case .plan: [.pack, .also, .size, .show] + Self.load + [.pin, .bodyWeight, .timeLimit] + Self.output
    case .check: [.pack, .also, .size] + Self.load + [.pin, .bodyWeight, .timeLimit] + Self.output
    case .compare: [.pack, .also, .size] + Self.load + [.pin, .timeLimit] + Self.output
    case .suggest: [.by, .need, .maxPrice, .maxWeight, .also, .size, .all] + Self.load + [.timeLimit] + Self.output
    case .batch: [.catalogue, .jobs, .timeLimit, .output, .width, .color, .help]
    case .list, .show: [.catalogue] + Self.output
    case .validate, .verify: Self.output
    case .import: [.catalogue, .output, .width, .color, .help]
    case .export:
      Self.load.filter { option in ![.companion, .nothingOutside].contains(option) } + [.output, .width, .color, .help]
    case .new, .page, .completions: [.output, .width, .color, .help]
    case .help: [.format, .width, .output, .help]
    }
  }

  /// What its answer can be written as. A checklist, a sheet and a picture are of one plan; a page can show several.
  var formats: [String] {
    switch self {
    case .plan: Words.formats.filter { format in format != "man" }
    case .compare: ["text", "json", "html"]
    case .batch: ["json"]
    case .help: ["text", "man"]
    default: ["text", "json"]
    }
  }

  var examples: [String] {
    switch self {
    case .check:
      [
        "check commute-light --pack asics-extreme", "check 50k --pack asics-extreme --with jacket-waterproof",
        "check 5k --pack salomon-pulse --pin keys=right",
      ]
    case .plan:
      [
        "plan ultra --pack fastpack-20 --duration 14h",
        "plan ultra --pack fastpack-20 --show \"waterproof jacket\"",
        "plan commute-light --pack asics-extreme --format html --output packing-list.html",
      ]
    case .suggest: ["suggest commute --by weight", "suggest ultra --need pole-loops --max-weight 400g"]
    case .compare: ["compare commute --pack asics-extreme --pack stolt-athlete"]
    case .batch: ["batch loads.jsonl", "batch loads.jsonl --jobs 2 --output plans.jsonl"]
    case .list: ["list packs"]
    case .show: ["show pack asics-extreme"]
    case .validate: ["validate my-pack.json my-kit.json"]
    case .verify: ["verify plan.json"]
    case .import: ["import gear.csv --output my-kit.json"]
    case .export: ["export commute-light --output gear.csv", "export --kit my-kit.json --output gear.csv"]
    case .new: ["new pack my-pack --output my-pack.json", "new run my-race --output my-race.json", "new item my-towel"]
    case .page: ["page --output planner.html"]
    case .completions: CompletionScript.allCases.map { shell in "completions \(shell.rawValue)" }
    case .help: ["help check", "help --format man --output pack-loadout.1"]
    }
  }

  /// What a person should know besides the options.
  var notes: [String] {
    switch self {
    case .import:
      [
        "Things are taken for those of the catalogue by name: as the same where the names agree, as a guess where the list's "
          + "name ends in the catalogue's, never where one weighs over twice the other. Columns \"volume\" and \"size\" go "
          + "before. Each match and each guess is listed. One piece of what is worn is on the body and not packed.",
        "What is not matched stands in the kit without its room and is listed with its line; until that is filled in, the kit "
          + "is refused and never planned without it. The exit status is 0 when nothing is missing, else 2.",
      ]
    case .export:
      [
        "Behind LighterPack's columns stand volume, size, form, compressed, item and required, which import reads again. Of a "
          + "run's alternatives the first are written."
      ]
    case .check, .plan, .suggest, .compare:
      ["RUN is a preset's ID, or a file (with a / in its name, or ending in .json)."]
    case .new: ["The file is a valid one from the start; a file that is there already is not written over."]
    case .page:
      [
        "The page is one file that opens from disk in any browser of these years. It has this program's solver and presets in it, "
          + "asks no network for anything, and keeps nothing: a link or a saved kit holds what was planned."
      ]
    case .completions:
      ["To have it in every shell, put the line of yours into its start-up file:"]
        + CompletionScript.allCases.map { shell in "\(shell.rawValue): \(shell.use)" } + [
          "The script asks the program what a word may become (completions next -- WORD...), so that it knows what a catalogue "
            + "of your own adds."
        ]
    default: []
    }
  }

  private static let load: [Option] = [
    .kit, .catalogue, .with, .without, .swap, .required, .optional, .worn, .distance, .duration, .temperature, .night,
    .noNight, .refillEvery, .companion, .nothingOutside,
  ]

  private static let output: [Option] = [.format, .output, .units, .width, .color, .help]
}
