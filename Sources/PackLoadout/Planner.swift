@_exported import Loadout

/// What is to be planned: the alternatives of a load, a pack, and how it is carried.
public struct Request: Sendable {
  /// The run's ID or the kit's name, for the plan to say.
  public var run: String?
  /// Every combination of the run's alternatives, in the order the run lists them; a plain kit is one.
  public var choices: [KitChoice]
  public var pack: Pack
  /// A partner can reach into the pack.
  public var companion: Bool
  /// Nothing is strapped on: outside pockets take only what they hold.
  public var nothingOutside: Bool

  public init(
    run: String? = nil, choices: [KitChoice], pack: Pack, companion: Bool = false, nothingOutside: Bool = false
  ) {
    self.run = run
    self.choices = choices
    self.pack = pack
    self.companion = companion
    self.nothingOutside = nothingOutside
  }
}

/// How long the search may go on.
public struct Limits: Sendable {
  /// Steps of the search, the same on every machine; nil: the program's own.
  public var nodes: Int64?
  /// Asked now and then; once it answers with a reason, the search stops and says it.
  public var stop: @Sendable () -> StopReason?

  public init(nodes: Int64? = nil, stop: @escaping @Sendable () -> StopReason? = { nil }) {
    self.nodes = nodes
    self.stop = stop
  }
}

/// What ended a search before its proof; the raw value is the plan's word.
public enum StopReason: String, Sendable {
  case timeLimit = "time-limit"
  case cancelled
}

/// A plan that the judge refused: a fault of this program, never shown as an answer.
public struct InternalFault: Error, Hashable, Sendable {
  public var faults: [String]

  public init(faults: [String]) { self.faults = faults }
}

/// Plans loads: solves, explains, has every plan judged.
public struct Planner: Sendable {
  public var limits: Limits
  /// The packs a bigger one is looked for among.
  public var packs: [Pack]

  public init(packs: [Pack] = [], limits: Limits = Limits()) {
    self.packs = packs
    self.limits = limits
  }

  /// The best plan there is, with its proof, judged.
  public func plan(_ request: Request) throws(InternalFault) -> Plan {
    throw InternalFault(faults: ["the solver is still to come"])
  }

  /// Packs for a load, best first.
  ///
  /// - Parameters:
  ///   - choices: the load, as in ``Request``.
  ///   - progress: told after each pack how many are done.
  public func suggest(
    run: String?, choices: [KitChoice], companion: Bool = false, nothingOutside: Bool = false, by order: Ranking = .size,
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(InternalFault) -> Suggestion {
    throw InternalFault(faults: ["the solver is still to come"])
  }
}
