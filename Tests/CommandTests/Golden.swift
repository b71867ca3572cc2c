import Foundation
import Testing

/// Compares a text with the one stored under its name in Goldens.
///
/// With RECORD_GOLDENS set the text is stored instead, and the test fails all the same, so that nobody takes a
/// recording for a pass.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Goldens").appendingPathComponent(name + ".txt")
  if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
    try? FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? Data(text.utf8).write(to: file)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let stored = try? String(contentsOf: file, encoding: .utf8)
  #expect(text == stored, "differs from Goldens/\(name).txt", sourceLocation: sourceLocation)
}
