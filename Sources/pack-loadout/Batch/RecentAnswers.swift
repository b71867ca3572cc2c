/// Answers given lately, for lines that come again: many runners carry the same kit in the same pack.
///
/// A line's bytes are all that its answer depends on, so the answer to the same bytes is the same. Two generations of
/// them are kept: once the younger is full it becomes the older, and what nobody asked for since is let go.
final class RecentAnswers: @unchecked Sendable {
  private let lock = Monitor()
  private let mostBytes: Int
  private var young: [[UInt8]: [UInt8]] = [:]
  private var old: [[UInt8]: [UInt8]] = [:]
  private var youngBytes = 0

  /// - Parameter mostBytes: of lines and answers together.
  init(mostBytes: Int) { self.mostBytes = mostBytes }

  subscript(line: [UInt8]) -> [UInt8]? {
    lock.locked {
      if let answer = young[line] { return answer }
      guard let answer = old[line] else { return nil }
      add(answer, to: line)
      return answer
    }
  }

  func keep(_ answer: [UInt8], to line: [UInt8]) { lock.locked { add(answer, to: line) } }

  /// Precondition: the lock is held.
  private func add(_ answer: [UInt8], to line: [UInt8]) {
    if young.updateValue(answer, forKey: line) != nil { return }
    youngBytes += line.count + answer.count
    if youngBytes <= mostBytes / 2 { return }
    (old, young, youngBytes) = (young, [:], 0)
  }
}
