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
        page += part
        continue
      }
      guard let piece = pieces[String(part)] else { preconditionFailure("the page has no piece \(part)") }
      page += part.hasSuffix(".lzma") ? Base85.text(piece) : Self.slim(Self.text(piece))
    }
    return Answer(text: page)
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

/// Bytes in letters: five for every four bytes, the last group cut to one more than it has bytes. Base 64 would take a
/// sixteenth more of the page.
///
/// The letters are those from "(" on, with "}" in place of "<", which could end an element of the page early.
enum Base85 {
  /// - Complexity: O(bytes).
  static func text(_ bytes: some RandomAccessCollection<UInt8>) -> String {
    let bytes = Array(bytes)
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 3) / 4 * 5)
    for start in stride(from: 0, to: bytes.count, by: 4) {
      let four = bytes[start..<min(start + 4, bytes.count)]
      var value: UInt32 = 0
      for place in 0..<4 { value = value << 8 | (place < four.count ? UInt32(four[start + place]) : 0) }
      var divisor: UInt32 = 85 * 85 * 85 * 85
      for _ in 0...four.count {
        text.append(letter(value / divisor % 85))
        divisor /= 85
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func letter(_ digit: UInt32) -> UInt8 {
    let letter = UInt8(ascii: "(") + UInt8(digit)
    return letter == UInt8(ascii: "<") ? UInt8(ascii: "}") : letter
  }
}
