import LoadoutGeometry

/// What ended a search before its proof.
public enum Interruption: String, Hashable, Sendable {
  case nodeLimit = "node-limit"
  case timeLimit = "time-limit"
  case cancelled
}

/// The steps a whole plan may take, over all its searches, and who may stop it.
public final class Budget {
  private let limit: Int64
  private let stop: () -> Interruption?
  /// What the searches find out about shapes.
  let memo: PackingMemo
  public private(set) var nodes: Int64 = 0
  /// Why the search was cut short; nil: it was not.
  public private(set) var interruption: Interruption?

  /// - Parameters:
  ///   - nodes: steps after which the search gives up; the same on every machine.
  ///   - earlier: a budget whose searches were about the same load: what they found out about shapes serves again.
  ///   - stop: asked now and then; its answer ends the search.
  public init(nodes: Int64, after earlier: Budget? = nil, stop: @escaping () -> Interruption? = { nil }) {
    limit = nodes
    memo = earlier?.memo ?? PackingMemo()
    self.stop = stop
  }

  var isStopped: Bool { interruption == .timeLimit || interruption == .cancelled }

  /// Takes one step; false once no more may be taken.
  func take() -> Bool {
    if interruption != nil { return false }
    nodes += 1
    if nodes >= limit { interruption = .nodeLimit }
    if nodes & 15 == 0, let reason = stop() { interruption = reason }
    return interruption == nil
  }

  /// Takes further steps for work that is larger than one.
  func charge(_ steps: Int64) {
    nodes = nodes.addingClamped(steps)
    if nodes >= limit && interruption == nil { interruption = .nodeLimit }
  }

  /// Lends steps to searches of which none may take too many, and charges what they took.
  public func lend<Value>(atMost most: Int64, _ work: (Budget) -> Value) -> Value {
    let part = Budget(nodes: max(1, min(most, limit - nodes)), after: self, stop: stop)
    let value = work(part)
    charge(part.nodes)
    if part.isStopped { interruption = part.interruption }
    return value
  }

  /// Lends steps to a geometric search and charges what it took.
  func geometry(atMost most: Int64, _ search: (inout StepBudget) -> PackingOutcome) -> PackingOutcome {
    if interruption != nil { return .unknown }
    let lent = min(most, limit - nodes)
    let stop = self.stop
    var steps = StepBudget(steps: lent) { stop() != nil }
    let outcome = search(&steps)
    nodes += max(1, lent - steps.left)
    if steps.stopped { interruption = stop() ?? .cancelled } else if nodes >= limit { interruption = .nodeLimit }
    return outcome
  }
}
