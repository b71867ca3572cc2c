/// The lines of a file or a pipe, one after the other, in the memory of the longest.
final class LineReader {
  enum Line {
    case text([UInt8])
    /// A line of more bytes than are read of one; they are gone.
    case tooLong
  }

  private let descriptor: Int32
  private let name: String
  private let wake: Int32
  private let limit: Int
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  /// What of the buffer is still to be looked at.
  private var rest = 0..<0
  private var isAtEnd = false
  /// Bytes taken in so far.
  private(set) var bytesRead: Int64 = 0

  /// - Parameter wake: a descriptor that can be read from once nobody wants any more lines; negative: there is none.
  init(_ descriptor: Int32, name: String, wake: Int32, atMost limit: Int) {
    (self.descriptor, self.name, self.wake, self.limit) = (descriptor, name, wake, limit)
  }

  /// The next line without what ends it; nil: there is none, or nobody wants it. Without a line feed at its end the last
  /// one counts all the same.
  func next() throws(Failure) -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    var hasBegun = false
    while true {
      if rest.isEmpty {
        guard try fill() else { return nil }
        if isAtEnd { return hasBegun ? (isTooLong ? .tooLong : .text(line)) : nil }
      }
      hasBegun = true
      let end = buffer[rest].firstIndex(of: 10)
      let part = rest.lowerBound..<(end ?? rest.upperBound)
      rest = (end.map { end in end + 1 } ?? rest.upperBound)..<rest.upperBound
      if line.count + part.count > limit {
        isTooLong = true
        line = []
      } else if !isTooLong {
        line += buffer[part]
      }
      if end != nil { return isTooLong ? .tooLong : .text(line) }
    }
  }

  /// Takes in what there is; false: nobody wants it.
  private func fill() throws(Failure) -> Bool {
    if isAtEnd { return true }
    guard waitForInput() else { return false }
    let count = buffer.withUnsafeMutableBytes { buffer in
      uninterrupted { read(descriptor, buffer.baseAddress, buffer.count) }
    }
    guard count >= 0 else { throw .inputOutput("cannot read \(name): \(systemMessage())") }
    bytesRead += Int64(count)
    isAtEnd = count == 0
    rest = 0..<count
    return true
  }

  /// Waits until there is something to read; false: nobody wants it any more.
  private func waitForInput() -> Bool {
    if wake < 0 { return true }
    var waited = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0), pollfd(fd: wake, events: Int16(POLLIN), revents: 0),
    ]
    // Where the system cannot wait for both, reading alone tells.
    let ready = waited.withUnsafeMutableBufferPointer { waited in
      uninterrupted { Int(poll(waited.baseAddress, nfds_t(waited.count), -1)) }
    }
    return ready < 0 || waited[1].revents == 0
  }
}
