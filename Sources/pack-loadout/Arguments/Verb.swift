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
  case help

  /// What stands behind the verb, options aside.
  var arguments: String {
    switch self {
    case .check, .plan: "RUN --pack ID|FILE"
    case .suggest: "RUN"
    case .compare: "RUN --pack ID --pack ID"
    case .batch: "[FILE]"
    case .list: "packs|items|runs"
    case .show: "pack|item|run ID"
    case .validate: "FILE..."
    case .verify: "PLAN.json"
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
    case .help: "how the program, or one verb, is used"
    }
  }

  var options: [Option] {
    switch self {
    case .plan: [.pack, .show] + Self.load + [.timeLimit] + Self.output
    case .check, .compare: [.pack] + Self.load + [.timeLimit] + Self.output
    case .suggest: [.by] + Self.load + [.timeLimit] + Self.output
    case .batch: [.catalogue, .jobs, .timeLimit, .output, .width, .color, .help]
    case .list, .show: [.catalogue] + Self.output
    case .validate, .verify: Self.output
    case .help: [.width, .output, .help]
    }
  }

  /// What its answer can be written as. A checklist, a sheet and a picture are of one plan; a page can show several.
  var formats: [String] {
    switch self {
    case .plan: Words.formats
    case .compare: ["text", "json", "html"]
    case .batch: ["json"]
    default: ["text", "json"]
    }
  }

  var examples: [String] {
    switch self {
    case .check:
      ["check commute-light --pack asics-extreme", "check 50k --pack asics-extreme --with jacket-waterproof"]
    case .plan:
      [
        "plan ultra --pack fastpack-20 --duration 14h",
        "plan ultra --pack fastpack-20 --show \"waterproof jacket\"",
        "plan commute-light --pack asics-extreme --format html --output packing-list.html",
      ]
    case .suggest: ["suggest commute --by weight"]
    case .compare: ["compare commute --pack asics-extreme --pack stolt-athlete"]
    case .batch: ["batch loads.jsonl", "batch loads.jsonl --jobs 2 --output plans.jsonl"]
    case .list: ["list packs"]
    case .show: ["show pack asics-extreme"]
    case .validate: ["validate my-pack.json my-kit.json"]
    case .verify: ["verify plan.json"]
    case .help: ["help check"]
    }
  }

  private static let load: [Option] = [
    .kit, .catalogue, .with, .without, .swap, .required, .optional, .distance, .duration, .temperature, .night,
    .noNight, .companion, .nothingOutside,
  ]

  private static let output: [Option] = [.format, .output, .units, .width, .color, .help]
}
