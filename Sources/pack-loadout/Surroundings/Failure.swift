import LoadoutFiles

/// What keeps a run from an answer.
enum Failure: Error {
  /// All that is wrong with the command line.
  case usage([String], Verb?)
  /// All that is wrong with the files.
  case badInput([Fault])
  case inputOutput(String)
  /// The judge refused this program's own answer, or its presets cannot be read.
  case internalFault([String])

  var status: Exit {
    switch self {
    case .usage: .usage
    case .badInput: .badInput
    case .inputOutput: .inputOutput
    case .internalFault: .internalFault
    }
  }

  /// What standard error says.
  var messages: [String] {
    switch self {
    case .usage(let faults, let verb):
      let help = verb.map { verb in "pack-loadout help \(verb.rawValue)" } ?? "pack-loadout help"
      return faults.map { fault in "pack-loadout: " + fault } + ["See: " + help]
    case .badInput(let faults): return faults.map(\.description)
    case .inputOutput(let message): return ["pack-loadout: " + message]
    case .internalFault(let faults):
      return ["pack-loadout: a fault of this program, not of yours; there is no answer to rely on:"]
        + faults.map { fault in "  " + fault }
    }
  }

  /// The same as `pack-loadout/fault/1`; what concerns no file has null for its place.
  var json: JSON {
    switch self {
    case .badInput(let faults): Faults(all: faults).json
    case .usage(let texts, _), .internalFault(let texts): Self.json(texts)
    case .inputOutput(let text): Self.json([text])
    }
  }

  private static func json(_ texts: [String]) -> JSON {
    let faults = texts.map { text in
      ["file": .null, "line": .null, "column": .null, "text": .string(text)] as JSON
    }
    return ["format": "pack-loadout/fault/1", "faults": .array(faults)]
  }
}

extension Fault {
  /// A fault of a whole file.
  static func of(_ file: String, _ text: String) -> Fault { Fault(file: file, line: 1, column: 1, text: text) }
}
