import LoadoutFiles
import PackLoadout

/// What a load and its packs are named by on the command line.
extension Arguments {
  /// The run's ID, where no `--kit` takes its place.
  mutating func loadName() -> String? {
    if let kit = value(.kit) {
      if let run = operands.first { faults.append("RUN \(quoted(run)) and --kit \(quoted(kit)) contradict each other") }
      if kit.hasSuffix(".csv") { faults.append(Self.isGearList(kit)) }
      for option in [Option.distance, .duration, .temperature, .night, .noNight, .refillEvery] where has(option) {
        faults.append("\(option.typed) changes nothing in a kit; it goes with a RUN")
      }
    } else if operands.isEmpty {
      faults.append("which load? Name a RUN (list runs names them) or a file (--kit FILE)")
    }
    if operands.count > 1 {
      let others = operands.dropFirst()
      let pack = others.first { name in Presets.load().pack(name) != nil }
      let hint = pack.map { name in "; a pack goes with --pack: --pack \(name)" } ?? ""
      faults.append("one RUN at a time; \(others.map(quoted).joined(separator: ", ")) is too much\(hint)")
    }
    return operands.first
  }

  /// Whether as many packs are named as the verb takes.
  mutating func checkPacks(_ wanted: ClosedRange<Int>) {
    guard let verb, verb.options.contains(.pack) else { return }
    let names = values(.pack)
    if names.count < wanted.lowerBound {
      faults.append(
        wanted.lowerBound == 1
          ? "which pack? Name one with --pack (list packs names them); suggest finds one"
          : "compare takes two packs or more: --pack ID --pack ID")
    } else if names.count > wanted.upperBound {
      faults.append("\(verb.rawValue) takes one --pack; compare takes several")
    }
    for (index, name) in names.enumerated() where names[..<index].contains(name) {
      faults.append("--pack \(name) is given twice")
    }
    let also = values(.also)
    for (index, name) in also.enumerated() where also[..<index].contains(name) {
      faults.append("--also \(name) is given twice")
    }
  }

  /// Whether everything named by ID exists.
  mutating func check(run: String?, _ adjustments: Adjustments, _ catalogue: Catalogue) {
    if let run, value(.kit) == nil, run.hasSuffix(".csv") {
      faults.append(Self.isGearList(run))
    } else if let run, value(.kit) == nil, !Self.isFile(run), catalogue.run(run) == nil {
      faults.append(
        "there is no run \(quoted(run))" + didYouMean(run, among: catalogue.runIDs, else: "list runs names them"))
    }
    for name in values(.pack) + values(.also) where !Self.isFile(name) && catalogue.pack(name) == nil {
      faults.append(
        "there is no pack \(quoted(name))" + didYouMean(name, among: catalogue.packIDs, else: "list packs names them"))
    }
    guard value(.kit) == nil else { return }
    for change in adjustments.changes {
      for item in change.newItems where catalogue.item(item) == nil {
        let near = didYouMean(item, among: catalogue.itemIDs, else: "list items names them")
        faults.append("\(change.option): there is no item \(quoted(item))" + near)
      }
    }
  }

  private static func isGearList(_ file: String) -> String {
    "\(file) is a gear list; import makes a kit of it: import \(file) --output my-kit.json"
  }

  /// Whether a name is a file's, not an ID: it has a folder in it or ends in .json.
  static func isFile(_ name: String) -> Bool { name.contains("/") || name.hasSuffix(".json") }

  func throwFaults() throws(Failure) {
    if !faults.isEmpty { throw .usage(faults, verb) }
  }
}

extension Adjustments.Change {
  /// Items it brings in that the catalogue must know.
  fileprivate var newItems: [String] {
    switch self {
    case .with(let item, _), .worn(let item, _): [item]
    case .swap(_, let new): [new]
    case .without, .required, .optional: []
    }
  }
}
