/// Whether bytes are UTF-8 text at all; what they are instead, where they are not.
///
/// - Complexity: O(bytes).
func textFinding(_ bytes: [UInt8]) -> Finding? {
  if bytes.count > FileLimits.fileBytes {
    return Finding(offset: 0, text: "over \(FileLimits.fileBytes >> 20) MB, the most that is read of one file")
  }
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    return Finding(offset: 0, text: "the file is UTF-16; save it as UTF-8")
  }
  var at = plainEnd(bytes, from: 0)
  while at < bytes.count {
    let byte = bytes[at]
    if byte == 0 {
      return Finding(offset: at, text: "a zero byte: this is no text; a file in UTF-8 is expected")
    }
    let length = sequenceLength(bytes, at)
    if length == 0 {
      return Finding(
        offset: at, text: "byte 0x\(hexadecimal(byte)) is not UTF-8; a file in UTF-8 is expected")
    }
    at = plainEnd(bytes, from: at + length)
  }
  return nil
}

/// The first offset from `start` on of a byte that is zero or over 0x7F; the end, if there is none.
private func plainEnd(_ bytes: [UInt8], from start: Int) -> Int {
  bytes.withUnsafeBytes { bytes in
    var at = start
    // Eight at a time: without high bits, a byte borrows into its own only if it is zero.
    while at + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      if (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 != 0 { break }
      at += 8
    }
    while at < bytes.count, bytes[at] != 0, bytes[at] < 0x80 { at += 1 }
    return at
  }
}

/// The length of a well-formed sequence that begins with a byte over 0x7F; 0 for any other.
private func sequenceLength(_ bytes: [UInt8], _ at: Int) -> Int {
  let first = bytes[at]
  let length: Int
  // What the second byte may be: narrower where a shorter form, a surrogate or something past U+10FFFF would begin.
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch first {
  case 0xC2...0xDF: length = 2
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: length = 3
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  case 0xF1...0xF3: length = 4
  default: return 0
  }
  guard at + length <= bytes.count, second.contains(bytes[at + 1]) else { return 0 }
  for next in bytes[(at + 2)..<max(at + 2, at + length)] where next & 0xC0 != 0x80 { return 0 }
  return length
}

func hexadecimal(_ byte: UInt8) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  return String(decoding: [digits[Int(byte >> 4)], digits[Int(byte & 15)]], as: UTF8.self)
}
