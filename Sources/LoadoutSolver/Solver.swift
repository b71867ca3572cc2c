import Loadout

/// A kit for a pack, and how it is carried.
public struct Question: Sendable {
  public var kit: Kit { didSet { compiled = nil } }
  public var pack: Pack
  public var companion: Bool
  public var nothingOutside: Bool
  /// What lies in one pocket alone.
  public var pins: [Pin]
  /// The kit's units and classes, where they were worked out before.
  private var compiled: CompiledKit?

  /// - Parameter compiled: the kit's, where many packs are asked about it.
  public init(
    kit: Kit, compiled: CompiledKit? = nil, pack: Pack, companion: Bool = false, nothingOutside: Bool = false,
    pins: [Pin] = []
  ) {
    self.kit = kit
    self.pack = pack
    self.companion = companion
    self.nothingOutside = nothingOutside
    self.pins = pins
    self.compiled = compiled
  }

  /// - Parameters:
  ///   - requiredOnly: what is optional stays at home.
  ///   - withinReach: each required unit must be reached as it needs.
  func instance(missing: PackVariant.Missing, requiredOnly: Bool = false, withinReach: Bool = false) -> Instance {
    instance(PackVariant(missing: missing), requiredOnly: requiredOnly, withinReach: withinReach)
  }

  func tree(_ variant: PackVariant) -> PackTree { PackTree(pack, companion: companion, variant: variant) }

  /// What is asked where only the required units matter; nil where litres alone, or a thing that goes nowhere, say that
  /// not all of them go in.
  func requiredInstance(_ variant: PackVariant) -> Instance? {
    let tree = tree(variant)
    if tree.isTooSmall(for: kit, nothingOutside: nothingOutside) { return nil }
    let instance = Instance(
      kit: kit, compiled: compiled, tree: tree, nothingOutside: nothingOutside, pins: pins, requiredOnly: true)
    return instance.slotsOf.contains { $0.isEmpty } ? nil : instance
  }

  func instance(_ variant: PackVariant, requiredOnly: Bool = false, withinReach: Bool = false) -> Instance {
    Instance(
      kit: kit, compiled: compiled, tree: tree(variant), nothingOutside: nothingOutside, pins: pins,
      requiredOnly: requiredOnly, withinReach: withinReach)
  }
}

/// The best arrangement of one kit in one pack, with what is proven of it.
public struct Solution {
  public let question: Question
  public let verdict: Verdict
  /// Why nothing more can be said.
  public let undecidedBecause: [String]
  public let objective: Objective
  /// Proven lower bounds, first level first; as many as were reached.
  public private(set) var bounds: [Int64]
  public private(set) var isOptimal: Bool
  public let placements: [Placement]
  /// Required units that stay at home, then optional ones, in the kit's order.
  public let leftOut: [UnitName]
  public let missing: MissingFigures
  let instance: Instance
  let store: NogoodStore
  let missingCounts: PackVariant.Missing

  /// Whether what is proven of this leaves room for something better than `other`.
  public func mayBeat(_ other: Solution) -> Bool {
    for (bound, value) in zip(bounds, other.objective.levels) where bound != value { return bound < value }
    return true
  }

  /// Takes back what was proven beyond the bounds of an alternative that was left open.
  public mutating func reopen(to open: [Int64]) {
    isOptimal = false
    var kept: [Int64] = []
    for (own, other) in zip(bounds, open) {
      kept.append(min(own, other))
      if own != other { break }
    }
    bounds = kept
  }

  /// The pack's capacity, stated or summed; nil: missing.
  public var statedCapacity: CubicMillimetres? {
    missing.capacity ? nil : instance.tree.capacity.map { CubicMillimetres($0) }
  }
}

/// Answers questions exactly: complete search, exact bounds, nothing guessed.
public struct Solver {
  private let budget: Budget

  public init(budget: Budget) { self.budget = budget }

  /// The best arrangement, or the best found before a limit.
  ///
  /// Where figures are missing it is decided twice: with them unlimited, which alone can refute, and with them
  /// counting nothing, which alone can confirm.
  ///
  /// - Parameters:
  ///   - rival: an answer of the same pack that is to be beaten.
  ///   - stopsAtOverflow: once it is proven that something required stays at home, nothing more is asked.
  ///   - refinesOverflow: where something must stay at home, of equally good arrangements of the rest one that is liked
  ///     better is looked for; of no use to who is not told where it lies.
  /// - Returns: nil where it is proven that the rival is better.
  public func solve(
    _ question: Question, beating rival: Solution? = nil, stopsAtOverflow: Bool = false, refinesOverflow: Bool = true
  ) -> Solution? {
    let missing = MissingFigures(question.pack)
    // With a figure missing, a worse arrangement may still be the surer one.
    let ceiling = missing.isEmpty ? rival?.objective : nil
    guard
      let generous = solve(question, missing, counting: .unlimited, ceiling, stopsAtOverflow, refinesOverflow)
    else { return nil }
    if missing.isEmpty || generous.verdict != .fits { return generous }
    if let strict = solve(question, missing, counting: .none, nil, true, true), strict.verdict == .fits {
      return strict
    }
    return Solution(
      question: question, verdict: .undecided, undecidedBecause: missing.paths, objective: generous.objective,
      bounds: generous.bounds, isOptimal: generous.isOptimal, placements: generous.placements,
      leftOut: generous.leftOut, missing: missing, instance: generous.instance, store: generous.store,
      missingCounts: .unlimited)
  }

  /// How many required units stay at home at the least, as far as a glance tells.
  public func glance(_ question: Question) -> Int64 {
    let instance = question.instance(missing: .unlimited)
    return LevelSearch(instance, store: NogoodStore(instance, budget), budget: budget).glance()
  }

  private func solve(
    _ question: Question, _ missing: MissingFigures, counting: PackVariant.Missing, _ ceiling: Objective?,
    _ stopsAtOverflow: Bool, _ refinesOverflow: Bool
  ) -> Solution? {
    let instance = question.instance(missing: counting)
    let store = NogoodStore(instance, budget)
    let search = LevelSearch(
      instance, store: store, budget: budget, ceiling: ceiling?.levels, stopsAtOverflow: stopsAtOverflow,
      refinesOverflow: refinesOverflow)
    guard let outcome = search.run() else { return nil }
    let arrangement = Arrangement(instance, store: store, counts: outcome.counts)
    let slots = arrangement.slotOfUnit
    let home = instance.units.indices.filter { slots[$0] == nil }
    func isRequired(_ unit: Int) -> Bool { question.kit.entries[instance.units[unit].entry].required }
    let leftOut = home.filter(isRequired) + home.filter { !isRequired($0) }
    var verdict = Verdict.fits
    var because: [String] = []
    if outcome.values[0] > 0 {
      let isProven = (outcome.bounds.first ?? 0) >= 1
      verdict = isProven ? .overflows : .undecided
      if !isProven { because = [budget.interruption?.rawValue ?? Interruption.nodeLimit.rawValue] }
    }
    return Solution(
      question: question, verdict: verdict, undecidedBecause: because, objective: Objective(levels: outcome.values),
      bounds: outcome.bounds, isOptimal: outcome.isOptimal, placements: arrangement.placements(),
      leftOut: leftOut.map { instance.units[$0].name }, missing: missing, instance: instance, store: store,
      missingCounts: counting)
  }
}

extension Objective {
  fileprivate init(levels: [Int64]) {
    self.init(
      requiredLeftOut: levels[0], leftOutVolume: CubicMillimetres(levels[1]), reachShortfall: levels[2],
      careShortfall: levels[3], optionalLeftOut: levels[4], strappedOutside: levels[5])
  }
}
