import Foundation

@testable import pack_loadout

/// Runs the command in this process, in a folder of its own.
final class Shell {
  let folder: String
  var surroundings = Surroundings()

  init() {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("pack-loadout-\(UUID().uuidString)").path
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Words are parted by spaces; `@/` stands for the folder.
  @discardableResult
  func run(_ line: String) -> Outcome { run(line.split(separator: " ").map(String.init)) }

  func run(_ words: [String]) -> Outcome {
    Command.run(words.map { word in word.replacingOccurrences(of: "@/", with: folder + "/") }, in: surroundings)
  }

  func path(_ name: String) -> String { folder + "/" + name }

  func write(_ text: String, to name: String) { write(Data(text.utf8), to: name) }

  func write(_ data: Data, to name: String) {
    let file = URL(fileURLWithPath: path(name))
    try? FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? data.write(to: file)
  }

  func read(_ name: String) -> String? { try? String(contentsOfFile: path(name), encoding: .utf8) }

  var files: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted() }
}
