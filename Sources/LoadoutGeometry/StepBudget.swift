/// How many steps a search may still take, and whether somebody wants it stopped.
public struct StepBudget {
  public private(set) var left: Int64
  private let lent: Int64
  private let stop: () -> Bool
  /// Somebody wanted it stopped.
  public private(set) var stopped = false

  public init(steps: Int64, stop: @escaping () -> Bool = { false }) {
    left = steps
    lent = steps
    self.stop = stop
  }

  /// No step is left, or it was stopped.
  var isSpent: Bool { left <= 0 || stopped }

  /// Asks whether it is to be stopped, between long steps.
  mutating func isStopped() -> Bool {
    if !stopped && stop() { stopped = true }
    return stopped
  }

  /// Takes several steps at once; false once none is left.
  mutating func take(_ steps: Int64) -> Bool {
    if steps > 1 {
      left = max(0, left - steps + 1)
      if !stopped && stop() { stopped = true }
    }
    return take()
  }

  /// Lends a part of the steps, and takes off what was used of it.
  mutating func lend<Outcome>(_ most: Int64, _ search: (inout StepBudget) -> Outcome) -> Outcome {
    var part = StepBudget(steps: min(left, most), stop: stop)
    part.stopped = stopped
    let outcome = search(&part)
    left -= part.lent - part.left
    stopped = part.stopped
    return outcome
  }

  /// Takes one step; false once none is left. The stop is asked every 256 steps.
  mutating func take() -> Bool {
    if left <= 0 || stopped { return false }
    left -= 1
    if left & 255 == 0 && stop() { stopped = true }
    return !stopped
  }
}
