/// Lines in, answers out in the same order, on several threads at once.
///
/// However long the batch is, only as many lines are under way as a window holds; so memory does not grow.
final class Batch: @unchecked Sendable {
  /// What became of one line.
  struct Answered: Sendable {
    /// One line, its line feed included.
    var text: [UInt8]
    /// ``Exit/success`` unless the line or this program is at fault.
    var status: Exit
  }

  /// What became of all.
  struct Outcome: Sendable {
    var answered = 0
    var badLines = 0
    var internalFaults = 0
    /// Why the reading broke off.
    var failure: Failure?
    /// The system's error number where an answer could not be written.
    var writeProblem: Int32?
  }

  /// Held while a line is read. Whoever waits for room in the window keeps it, and so the order of the lines.
  private let input = Monitor()
  private let reader: LineReader
  private var taken = 0
  private var isAtEnd = false

  /// Held for everything below.
  private let state = Monitor()
  private let window: Int
  private var waiting: [Int: Answered] = [:]
  private var outcome = Outcome()
  private var bytesRead: Int64 = 0
  private var isHalted = false

  private let output: Int32
  private let answer: @Sendable (LineReader.Line, _ number: Int) -> Answered
  private let isInterrupted: @Sendable () -> Bool
  private let wakeReader: @Sendable () -> Void
  private let tell: (_ answered: Int, _ bytesRead: Int64) -> Void

  /// - Parameters:
  ///   - window: how many lines may be under way, those that wait for their turn to be written included.
  ///   - wakeReader: called where nobody wants any more lines though the reader may be waiting for one.
  ///   - answer: the same for the same line, on whatever thread.
  ///   - tell: told now and then how far it has come, by one thread at a time.
  init(
    _ reader: LineReader, to output: Int32, window: Int, isInterrupted: @escaping @Sendable () -> Bool,
    wakeReader: @escaping @Sendable () -> Void,
    tell: @escaping (_ answered: Int, _ bytesRead: Int64) -> Void,
    answer: @escaping @Sendable (LineReader.Line, _ number: Int) -> Answered
  ) {
    (self.reader, self.output, self.window) = (reader, output, window)
    (self.isInterrupted, self.wakeReader) = (isInterrupted, wakeReader)
    (self.tell, self.answer) = (tell, answer)
  }

  /// Answers every line; this thread is one of the `jobs`.
  func run(jobs: Int) -> Outcome {
    let helpers = (1..<max(1, jobs)).compactMap { _ in Worker { self.work() } }
    work()
    for helper in helpers { helper.join() }
    return outcome
  }

  private func work() {
    while let (line, number) = next() {
      let answered = answer(line, number)
      state.locked { write(answered, number) }
    }
  }

  /// The next line with its number from 1; nil once there is none or nobody wants it.
  private func next() -> (LineReader.Line, Int)? {
    input.locked {
      let mayGoOn = state.locked {
        while !isHalted && taken - outcome.answered >= window { state.wait() }
        return !isHalted
      }
      guard mayGoOn, !isAtEnd, !isInterrupted() else { return nil }
      do throws(Failure) {
        if let line = try reader.next() {
          let bytes = reader.bytesRead
          state.locked { bytesRead = bytes }
          taken += 1
          return (line, taken)
        }
      } catch {
        state.locked { outcome.failure = error }
      }
      isAtEnd = true
      return nil
    }
  }

  /// Writes an answer and those behind it that have waited for it. Precondition: the state is held.
  private func write(_ answered: Answered, _ number: Int) {
    waiting[number] = answered
    while !isHalted, let next = waiting.removeValue(forKey: outcome.answered + 1) {
      if let problem = writeAll(next.text, to: output) {
        outcome.writeProblem = problem
        isHalted = true
        wakeReader()
        break
      }
      outcome.answered += 1
      if next.status == .badInput { outcome.badLines += 1 }
      if next.status == .internalFault { outcome.internalFaults += 1 }
    }
    tell(outcome.answered, bytesRead)
    state.tell()
  }
}
