/// How far a batch has come, on one line of a terminal that is written over and over.
struct BatchProgress {
  private let now: @Sendable () -> Int64
  /// Bytes to read in all; nil: nobody knows.
  private let size: Int64?
  private let show: @Sendable (String) -> Void
  private let begun: Int64
  private var last: Int64

  init(size: Int64?, now: @escaping @Sendable () -> Int64, show: @escaping @Sendable (String) -> Void) {
    (self.size, self.now, self.show) = (size, now, show)
    begun = now()
    last = begun
  }

  /// Says it, five times a second at the most.
  mutating func tell(answered: Int, bytesRead: Int64) {
    let time = now()
    guard time - last >= 200_000_000 else { return }
    last = time
    show("\r\u{1B}[K" + Self.text(answered: answered, bytesRead: bytesRead, of: size, after: time - begun))
  }

  /// Takes the line away.
  func end() { if last > begun { show("\r\u{1B}[K") } }

  /// "1234 lines, 520 a second, 12 s left".
  ///
  /// What is left is judged by the bytes read: lines under way count as done, which is soon made good.
  static func text(answered: Int, bytesRead: Int64, of size: Int64?, after nanoseconds: Int64) -> String {
    let seconds = Double(max(1, nanoseconds)) / 1e9
    let rate = Int((Double(answered) / seconds).rounded())
    var text = "\(answered) \(answered == 1 ? "line" : "lines"), \(rate) a second"
    if let size, size > bytesRead, bytesRead > 0 {
      text += ", \(time(seconds * Double(size - bytesRead) / Double(bytesRead))) left"
    }
    return text
  }

  private static func time(_ seconds: Double) -> String {
    if seconds < 100 { return "\(Int(seconds.rounded(.up))) s" }
    let minutes = Int((seconds / 60).rounded(.up))
    return minutes < 100 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }
}
