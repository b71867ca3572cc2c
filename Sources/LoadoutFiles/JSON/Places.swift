/// Something wrong at a byte of a text.
struct Finding: Error, Hashable {
  var offset: Int
  var text: String
}

extension [Finding] {
  /// The findings as faults in order of place, those of one place in the order found.
  ///
  /// - Complexity: O(bytes + findings x log findings).
  func faults(in bytes: [UInt8], file: String) -> [Fault] {
    let order = indices.sorted { (self[$0].offset, $0) < (self[$1].offset, $1) }
    var place = Place(bytes)
    var faults: [Fault] = []
    for index in order {
      place.advance(to: self[index].offset)
      faults.append(Fault(file: file, line: place.line, column: place.column, text: self[index].text))
    }
    return faults
  }
}

/// A walk through a text that counts lines and characters.
struct Place {
  private let bytes: [UInt8]
  private var offset = 0
  private(set) var line = 1
  private(set) var column = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: byteOrderMark) { offset = byteOrderMark.count }
  }

  /// The line of an offset.
  static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    var place = Place(bytes)
    place.advance(to: offset)
    return place.line
  }

  /// The offsets lines begin at, the first one's 0.
  static func lineStarts(_ bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for offset in bytes.indices where endsLine(bytes, offset) { starts.append(offset + 1) }
    return starts
  }

  private static func endsLine(_ bytes: [UInt8], _ offset: Int) -> Bool {
    switch bytes[offset] {
    case Ascii.lineFeed: true
    case Ascii.carriageReturn: offset + 1 == bytes.count || bytes[offset + 1] != Ascii.lineFeed
    default: false
    }
  }

  mutating func advance(to target: Int) {
    while offset < Swift.min(target, bytes.count) {
      if Self.endsLine(bytes, offset) {
        line += 1
        column = 1
      } else if bytes[offset] & 0xC0 != 0x80 {
        column += 1
      }
      offset += 1
    }
  }
}

/// What some editors put before UTF-8.
var byteOrderMark: [UInt8] { [0xEF, 0xBB, 0xBF] }
