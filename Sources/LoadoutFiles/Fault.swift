/// What is wrong at a place of a file, and what would be right.
public struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
  public var file: String
  /// Counted from 1.
  public var line: Int
  /// Characters (Unicode scalars) from 1.
  public var column: Int
  public var text: String

  public init(file: String, line: Int, column: Int, text: String) {
    self.file = file
    self.line = line
    self.column = column
    self.text = text
  }

  /// `FILE:LINE:COLUMN: text`.
  public var description: String { "\(file):\(line):\(column): \(text)" }
}

/// Every fault of a reading, in order of place.
public struct Faults: Error, Hashable, Sendable, CustomStringConvertible {
  public var all: [Fault]

  public init(all: [Fault]) { self.all = all }

  /// One fault a line.
  public var description: String {
    var text = ""
    for fault in all { text += fault.description + "\n" }
    return text
  }

  /// The `pack-loadout/fault/1` document.
  public var json: JSON {
    var faults: [JSON] = []
    for fault in all {
      faults.append([
        "file": .string(fault.file), "line": .integer(Int64(fault.line)), "column": .integer(Int64(fault.column)),
        "text": .string(fault.text),
      ])
    }
    return ["format": "pack-loadout/fault/1", "faults": .array(faults)]
  }
}

/// Somebody's text inside a message: in quotes, on one line, cut at 60 characters, nothing in it that a terminal obeys.
func quoted(_ text: String) -> String {
  var shown = "\""
  for (index, scalar) in text.unicodeScalars.prefix(61).enumerated() {
    if index == 60 {
      shown += "…"
    } else if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) {
      shown += "\\u00" + hexadecimal(UInt8(scalar.value))
    } else {
      shown.unicodeScalars.append(scalar)
    }
  }
  return shown + "\""
}
