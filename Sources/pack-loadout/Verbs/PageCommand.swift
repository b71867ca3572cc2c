import EmbeddedPage

/// The planner page: one file that opens from disk and plans by itself.
struct PageCommand {
  init(_ arguments: inout Arguments) throws(Failure) {
    if !arguments.operands.isEmpty { arguments.faults.append("page takes no operand; --output FILE says where to") }
    try arguments.throwFaults()
  }

  /// The page with its pieces in their places, which stand as §planner.css§: text as it is, the module in letters.
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
      page += part.hasSuffix(".lzma") ? Base64.text(piece) : Self.text(piece)
    }
    return Answer(text: page)
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

/// Bytes in letters, as RFC 4648 has it.
enum Base64 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// - Complexity: O(bytes).
  static func text(_ bytes: some RandomAccessCollection<UInt8>) -> String {
    let bytes = Array(bytes)
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let three = bytes[start..<min(start + 3, bytes.count)]
      var bits: UInt32 = 0
      for place in 0..<3 { bits = bits << 8 | (place < three.count ? UInt32(three[start + place]) : 0) }
      for place in 0..<4 {
        text.append(place <= three.count ? letters[Int(bits >> UInt32(18 - 6 * place)) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
