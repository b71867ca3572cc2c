import EmbeddedPage

/// The planner page: one file that opens from disk and plans by itself.
struct PageCommand {
  init(_ arguments: inout Arguments) throws(Failure) {
    if !arguments.operands.isEmpty { arguments.faults.append("page takes no operand; --output FILE says where to") }
    try arguments.throwFaults()
  }

  /// The page with its pieces in their places, which stand as §planner.css§: text without what only its writers read, the
  /// module in letters.
  func answer() -> Answer {
    let pieces = Self.pieces
    let frame = pieces["planner.html"].map(Self.text) ?? ""
    var page = ""
    for (index, part) in frame.split(separator: "§", omittingEmptySubsequences: false).enumerated() {
      if index % 2 == 0 {
        page += Self.unindented(part)
        continue
      }
      guard let piece = pieces[String(part)] else { preconditionFailure("the page has no piece \(part)") }
      page += part.hasSuffix(".lzma") ? Base96.text(piece) : Self.slim(Self.text(piece))
    }
    return Answer(text: page)
  }

  /// A text whose lines begin with no space.
  private static func unindented(_ text: Substring) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in line.drop { character in character == " " } }.joined(separator: "\n")
  }

  /// A style or a script without its indents, its empty lines and the lines that are comments.
  static func slim(_ text: String) -> String {
    var slim = ""
    for line in text.split(separator: "\n") {
      let words = line.drop { character in character == " " }
      if words.isEmpty || words.hasPrefix("//") { continue }
      slim += words + "\n"
    }
    return slim
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  private static var pieces: [String: UnsafeBufferPointer<UInt8>] {
    var pieces: [String: UnsafeBufferPointer<UInt8>] = [:]
    var index: Int32 = 0
    while let name = page_name(index), let bytes = page_bytes(index) {
      pieces[String(cString: name)] = UnsafeBufferPointer(start: bytes, count: Int(page_length(index)))
      index += 1
    }
    return pieces
  }
}

/// Bytes in letters: seven for every 46 bits, so that a byte takes hardly more than a fifth more than itself. Base 64 would
/// take a tenth more of the page.
///
/// The letters are those that can be printed, with a tab in place of "<", which could end an element of the page early,
/// and a line feed: all that an element of text keeps as they are.
enum Base96 {
  /// - Complexity: O(bytes).
  static func text(_ bytes: some Collection<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 28 / 23 + 7)
    // What was read and not written yet, and how many bits of it there are.
    var (value, held): (UInt64, UInt64) = (0, 0)
    for byte in bytes {
      value = value << 8 | UInt64(byte)
      held += 8
      if held < 46 { continue }
      held -= 46
      append(value >> held, to: &text)
      value &= (1 << held) - 1
    }
    if held > 0 { append(value << (46 - held), to: &text) }
    return String(decoding: text, as: UTF8.self)
  }

  private static func append(_ value: UInt64, to text: inout [UInt8]) {
    var divisor: UInt64 = 96 * 96 * 96 * 96 * 96 * 96
    for _ in 0..<7 {
      text.append(letter(UInt8(value / divisor % 96)))
      divisor /= 96
    }
  }

  private static func letter(_ digit: UInt8) -> UInt8 {
    switch digit {
    case 95: UInt8(ascii: "\n")
    case UInt8(ascii: "<") - 32: UInt8(ascii: "\t")
    default: digit + 32
    }
  }
}
