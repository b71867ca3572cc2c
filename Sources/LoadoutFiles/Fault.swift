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
