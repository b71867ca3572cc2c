import LoadoutSolver

/// How long a search may go on, and the clock it is timed by.
public struct Limits: Sendable {
  /// Steps of the search, the same on every machine.
  public var nodes: Int64
  /// Asked now and then; once it answers with a reason, the search stops and says it.
  public var stop: @Sendable () -> StopReason?
  /// Microseconds since some moment, for plans to say how long they took; nil: they do not say.
  public var clock: (@Sendable () -> Int64)?

  public init(
    nodes: Int64 = 400_000, stop: @escaping @Sendable () -> StopReason? = { nil },
    clock: (@Sendable () -> Int64)? = nil
  ) {
    self.nodes = nodes
    self.stop = stop
    self.clock = clock
  }

  /// A budget of these steps, or a part of them.
  ///
  /// - Parameter earlier: that of the searches before, about the same load.
  func budget(share part: Int64 = 1, after earlier: Budget? = nil) -> Budget {
    Budget(nodes: nodes / part, after: earlier) {
      switch stop() {
      case .timeLimit: .timeLimit
      case .cancelled: .cancelled
      case nil: nil
      }
    }
  }
}

/// What ended a search before its proof; the raw value is the plan's word.
public enum StopReason: String, Sendable {
  case timeLimit = "time-limit"
  case cancelled
}
