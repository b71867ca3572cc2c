import LoadoutFiles
import PackLoadout

@testable import pack_loadout

/// Command lines of any words. None of them reads or writes a file: words that could name one are taken out, and so is
/// what plans, which has a target of its own.
enum CommandLines {
  static func take(_ bytes: [UInt8]) {
    let words = bytes.split(separator: 10).map { word in String(decoding: word, as: UTF8.self) }
    parse(words)
    _ = Command.run(["completions", "next", "--"] + words.map(withoutPath), in: Surroundings())
    guard let verb = words.first.flatMap(Verb.init), [.list, .show, .help, .completions, .new].contains(verb) else {
      return
    }
    let outcome = Command.run(words.map(withoutPath).filter { word in !word.hasPrefix("-") }, in: Surroundings())
    demand(outcome.status == .success || !outcome.messages.isEmpty, "a command fails without a word")
  }

  /// Everything that is read of a command line before a file is opened.
  private static func parse(_ words: [String]) {
    var arguments = Arguments(parsing: words)
    _ = OutputSettings(&arguments, Surroundings())
    let adjustments = Adjustments(changes: arguments.changes(), conditions: arguments.conditions())
    _ = arguments.timeLimit()
    _ = arguments.number(.jobs, within: 1...256)
    let name = arguments.loadName()
    arguments.checkPacks(1...1)
    arguments.check(run: name, adjustments, presets)
    _ = arguments.wants(presets)
    _ = Command.text(of: .usage(arguments.faults, arguments.verb), Surroundings())
    guard arguments.faults.isEmpty, let run = name.flatMap(presets.run) else { return }
    _ = try? choices(of: run, with: adjustments, in: presets)
  }

  private static func withoutPath(_ word: String) -> String {
    String(word.map { character in character == "/" || character == "." ? "-" : character })
  }
}
