import Foundation
import Testing

@testable import pack_loadout

/// What CONTRIBUTING tells people to type and where it sends them.
@Suite struct `The guide for contributors` {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static let text =
    (try? String(contentsOf: root.appendingPathComponent(".github/CONTRIBUTING.md"), encoding: .utf8)) ?? ""

  /// The lines of its shell blocks.
  static let commands: [String] = {
    var commands: [String] = []
    var isInside = false
    for line in text.split(separator: "\n") {
      if line.hasPrefix("```") {
        isInside = line == "```sh"
      } else if isInside {
        commands.append(String(line))
      }
    }
    return commands
  }()

  private func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: Self.root.appendingPathComponent(path).path)
  }

  /// Whether a text stands in some file below a folder.
  private func isWritten(_ text: String, below folder: String) throws -> Bool {
    let base = Self.root.appendingPathComponent(folder)
    for name in try FileManager.default.subpathsOfDirectory(atPath: base.path) where name.hasSuffix(".swift") {
      if try String(contentsOf: base.appendingPathComponent(name), encoding: .utf8).contains(text) { return true }
    }
    return false
  }

  @Test func `there are commands`() { #expect(Self.commands.count > 15) }

  @Test(arguments: commands)
  func `each command can be run as it stands`(command: String) throws {
    var words = command.split(separator: " ").map(String.init)
    while let word = words.first, let equals = word.firstIndex(of: "="), word.first != "-" {
      #expect(try isWritten("\"\(word[..<equals])\"", below: "Tests"), "nothing reads \(word)")
      words.removeFirst()
    }
    let program = try #require(words.first)
    switch program {
    case "swift": try check(swift: Array(words.dropFirst()))
    case "git": for path in words.dropFirst(2) { #expect(exists(path)) }
    default:
      #expect(FileManager.default.isExecutableFile(atPath: Self.root.appendingPathComponent(program).path))
      let script = try String(contentsOf: Self.root.appendingPathComponent(program), encoding: .utf8)
      for option in words where option.hasPrefix("--") { #expect(script.contains(option)) }
    }
  }

  private func check(swift words: [String]) throws {
    switch words.first {
    case "run":
      #expect(words.dropFirst().first == "pack-loadout")
      let arguments = Arguments(parsing: Array(words.dropFirst(2)))
      #expect(arguments.verb != nil && arguments.faults.isEmpty, "\(arguments.faults)")
    case "test":
      if let filter = words.firstIndex(of: "--filter") {
        let name = words[filter + 1]
        #expect(try exists("Tests/\(name)") || isWritten("struct \(name)", below: "Tests"), "no test is called \(name)")
      }
    case "format":
      for path in words where path.first?.isUppercase == true { #expect(exists(path)) }
    default: Issue.record("nobody checks swift \(words)")
    }
  }

  @Test func `every path it names is there`() throws {
    var count = 0
    for match in Self.text.matches(of: /[`(](?:\.\.\/)?((?:Sources|Tests|Presets|\.ci|\.github)[A-Za-z0-9_\/.+-]*)[`)]/)
    {
      #expect(exists(String(match.1)), "\(match.1)")
      count += 1
    }
    #expect(count > 25)
  }
}
