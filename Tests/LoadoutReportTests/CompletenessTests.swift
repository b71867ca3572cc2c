import Foundation
import Testing

/// Every sentence of an explanation is told in some golden or in a test of sentences.
@Suite struct `Every word of an explanation` {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private static let sources =
    folder.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources/LoadoutReport")

  private static func text(_ file: URL) -> String { (try? String(contentsOf: file, encoding: .utf8)) ?? "" }

  static let files: [String] = {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: sources.path)) ?? []
    return all.filter { name in name.hasPrefix("Sentences") || name.hasPrefix("PlanText") || name == "ProofText.swift" }
      .sorted()
  }()

  /// What goldens and the tests of this folder tell, lines joined.
  private static let told: String = {
    let goldens = folder.appendingPathComponent("Goldens")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: goldens.path)) ?? []
    let texts = names.sorted().map { name in text(goldens.appendingPathComponent(name)) }
    let tests = ["SentenceTests.swift"].map { name in text(folder.appendingPathComponent(name)) }
    return words(of: (texts + tests).joined(separator: "\n"))
  }()

  /// Small letters and single spaces, so that a capital or a line break makes no difference.
  private static func words(of text: String) -> String {
    text.lowercased().replacingOccurrences(of: "\"\n        + \"", with: "").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  @Test func `is looked for in more than a few files`() {
    #expect(Self.files.count >= 8)
    #expect(Self.told.count > 50_000)
  }

  @Test(arguments: files) func `is told in a golden or in a test of sentences`(file: String) {
    let code = Self.text(Self.sources.appendingPathComponent(file))
    for part in parts(ofLiteralsIn: code) where !Self.told.contains(part) {
      Issue.record("\(file): nowhere told: \"\(part)\"")
    }
  }

  /// The constant parts of a file's texts that say something: what stands between its values.
  private func parts(ofLiteralsIn code: String) -> [String] {
    var parts: [String] = []
    for line in code.split(separator: "\n") {
      let trimmed = line.drop { character in character == " " }
      if trimmed.hasPrefix("//") { continue }
      parts += constants(in: String(trimmed))
    }
    return parts.map { part in Self.words(of: part) }.filter { part in
      part.contains(" ") && part.filter(\.isLetter).count >= 5
    }
  }

  /// What a line's literals hold outside `\( … )`, in which there may be literals again.
  private func constants(in line: String) -> [String] {
    var found: [String] = []
    // For each literal that is open, its text so far and how deep in brackets its value is.
    var open: [(text: String, depth: Int)] = []
    var isEscaped = false
    for character in line {
      let isInText = open.last.map { literal in literal.depth == 0 } ?? false
      if isEscaped {
        isEscaped = false
        guard !open.isEmpty else { continue }
        if character == "(" {
          found.append(open[open.count - 1].text)
          open[open.count - 1] = ("", 1)
        }
      } else if isInText && character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        if isInText {
          found.append(open.removeLast().text)
        } else {
          open.append(("", 0))
        }
      } else if isInText {
        open[open.count - 1].text.append(character)
      } else if !open.isEmpty, character == "(" || character == ")" {
        open[open.count - 1].depth += character == "(" ? 1 : -1
      }
    }
    return found
  }
}
