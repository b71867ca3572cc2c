import Foundation
import Testing

@testable import pack_loadout

/// Runs the command in this process, as a person types it; own files lie in a folder of their own.
final class Shell {
  let folder: String

  init() {
    folder = FileManager.default.temporaryDirectory.appending(path: "pack-loadout-\(UUID().uuidString)").path
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Words are parted by spaces; `@/` stands for the folder. Lines are wide, so that no sentence is broken.
  func run(_ line: String) -> Outcome {
    let words = line.split(separator: " ").map { word in word.replacingOccurrences(of: "@/", with: folder + "/") }
    return Command.run(words + ["--width", "1000"], in: Surroundings())
  }

  /// The answer of `check` or `plan` in both formats.
  func answer(_ line: String) throws -> Answered {
    let (text, json) = (run(line), run(line + " --format json"))
    #expect(text.status == json.status)
    let plan = try JSONDecoder().decode(PlanFile.self, from: Data(json.output.utf8))
    return Answered(status: text.status, text: text.output, plan: plan)
  }

  func suggestion(_ line: String) throws -> SuggestionFile {
    try JSONDecoder().decode(SuggestionFile.self, from: Data(run(line + " --format json").output.utf8))
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String { try write(Data(text.utf8), to: name) }

  @discardableResult
  func write(_ data: Data, to name: String) throws -> String {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/" + name
    try data.write(to: URL(fileURLWithPath: path))
    return path
  }

  func read(_ name: String) throws -> String { try String(contentsOfFile: folder + "/" + name, encoding: .utf8) }

  var files: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted() }
}

/// What a person sees, and what a program reads.
struct Answered {
  var status: Exit
  var text: String
  var plan: PlanFile

  /// The text with its line breaks taken out: what it says, however wide the terminal.
  var flowing: String { text.split { $0 == "\n" || $0 == " " }.joined(separator: " ") }

  var firstLine: Substring { text.prefix { character in character != "\n" } }
}
