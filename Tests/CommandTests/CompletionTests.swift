import Foundation
import Testing

@testable import pack_loadout

@Suite struct `What a word may become` {
  let shell = Shell()

  /// The words offered behind those of a line; what ends in a space has not begun its last word.
  private func offered(_ line: String) -> [String] {
    lines(line).map { offer in String(offer.prefix { character in character != "\t" }) }
  }

  private func lines(_ line: String) -> [String] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let outcome = shell.run(["completions", "next", "--"] + words)
    #expect(outcome.status == .success)
    return outcome.output.split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    ("", "check"), ("ch", "check"), ("help ver", "verify"), ("check --with", "--with"),
    ("check commute-l", "commute-light"),
    ("check commute --pack asics-ex", "asics-extreme"), ("check commute --pack=asics-ex", "--pack=asics-extreme"),
    ("check --pack asics-extreme comm", "commute"), ("suggest 5k --need whis", "whistle"),
    ("suggest 5k --need=whis", "--need=whistle"), ("suggest 5k --by w", "weight"), ("list p", "packs"),
    ("show pack asics-e", "asics-extreme"), ("show item gel", "gel"), ("show run 5", "5k"),
    ("check commute --swap shoe", "shoes="), ("check commute --swap shoes=shoes-l", "shoes=shoes-light"),
    ("check commute --with banan", "banana"), ("plan 5k --format ht", "html"), ("help --format m", "man"),
    ("completions z", "zsh"), ("plan utmb --show jack", "jacket-waterproof"), ("list packs --color=a", "--color=auto"),
    ("check commute --night --no", "--no-night"), ("check --kit my.json --pack stolt", "stolt-athlete"),
    ("--ver", "--version"), ("check 5k --pack salomon-pulse --pin phon", "phone="),
    ("check 5k --pack salomon-pulse --pin phone=", "phone=front"),
    ("check 5k --pack stolt-athlete --pin=phone=ma", "--pin=phone=main"),
  ])
  func `is offered`(line: String, word: String) {
    #expect(offered(line).contains(word), "\(offered(line))")
  }

  @Test(arguments: [
    ("check ", "check"), ("check commute ", "commute"), ("list packs ", "items"), ("suggest 5k --format ", "svg"),
    ("check commute --night --ni", "--night"), ("check commute --without ", "bladder-hose-nobody-has"),
    ("check 5k --without ", "laptop-13"), ("check 5k --with gel", "gel="), ("new pack ", "asics-extreme"),
    ("check --kit my.json ", "commute"), ("check --distance ", "commute"), ("nothing ", "check"),
    ("check commute --swap shoes=", "shoes=shoes"), ("validate -- --", "--help"),
  ])
  func `is not offered`(line: String, word: String) {
    #expect(!offered(line).contains(word))
  }

  @Test(arguments: [
    ("check --kit ", ":file "), ("check --pack ", ":file .json"), ("check --catalogue ", ":folder"),
    ("verify ", ":file .json"), ("import ", ":file .csv"), ("validate a.json ", ":file "), ("batch ", ":file "),
    ("list packs --output=", ":file "),
  ])
  func `files and folders are left to the shell`(line: String, directive: String) {
    #expect(lines(line).last == directive)
  }

  @Test func `every verb's options are offered with what they mean, and every word of a closed list`() {
    for verb in Verb.allCases {
      let options = lines("\(verb.rawValue) --")
      #expect(options == verb.options.map { option in option.typed + "\t" + option.about })
      for option in verb.options {
        guard case .words(let words)? = option.value.map({ value in Placeholder(value) }) else { continue }
        #expect(offered("\(verb.rawValue) \(option.typed) ") == (option == .format ? verb.formats : words))
      }
    }
  }

  @Test func `a catalogue of one's own is offered too, and one with faults does not keep the presets away`() {
    shell.write("{\"id\": \"my-pack\", \"name\": \"Mine\", \"capacity\": \"7 L\"}", to: "packs/mine.json")
    #expect(lines("show --catalogue @/ pack my") == ["my-pack\tMine"])
    shell.write("{\"id\": \"my-pack\"", to: "packs/mine.json")
    #expect(offered("show --catalogue @/ pack asics-ex") == ["asics-extreme"])
  }

  @Test func `a name out of a file steers nothing`() {
    shell.write(
      "{\"id\": \"my-pack\", \"name\": \"a\\u001b[31m\\n\\tb\", \"capacity\": \"7 L\"}", to: "packs/mine.json")
    #expect(lines("show --catalogue @/ pack my") == ["my-pack\ta[31m  b"])
  }

  @Test(arguments: CompletionScript.allCases)
  func `each shell's script is given, and asks this program`(shell script: CompletionScript) {
    let outcome = shell.run("completions \(script.rawValue)")
    #expect(outcome.status == .success)
    #expect(outcome.output == script.text)
    #expect(outcome.output.contains("pack-loadout completions next -- "))
  }

  @Test(arguments: ["completions", "completions bsh", "completions bash zsh"])
  func `a shell that is none is refused`(line: String) {
    let outcome = shell.run(line)
    #expect(outcome.status == .usage)
    #expect(outcome.messages.hasPrefix("pack-loadout: completions takes one of bash, zsh, fish"))
  }
}

@Suite struct `The page for man` {
  let shell = Shell()

  @Test func `has every verb, every option and every example`() {
    let page = shell.run("help --format man")
    #expect(page.status == .success)
    #expect(page.output.hasPrefix(".TH PACK\\-LOADOUT 1 \""))
    let text = page.output.replacingOccurrences(of: "\\-", with: "-").replacingOccurrences(of: "\\(dq", with: "\"")
      .replacingOccurrences(of: "\\(aq", with: "'")
    for verb in Verb.allCases {
      #expect(text.contains(".B \(verb.rawValue) \(verb.arguments)\n"))
      #expect(text.contains(verb.about))
      for example in verb.examples { #expect(text.contains("\npack-loadout \(example)\n")) }
      for option in verb.options { #expect(text.contains(".TP\n.B \(option.usage)\n\(option.about)")) }
      let own = shell.run("help \(verb.rawValue) --format man").output
      #expect(own.hasPrefix(".TH PACK\\-LOADOUT\\-\(verb.rawValue.uppercased()) 1 \""))
    }
  }

  @Test func `is ASCII, and no line of it is a macro by accident`() {
    let macros = [".TH", ".nh", ".ad", ".SH", ".TP", ".B", ".PP", ".br", ".nf", ".fi"]
    for line in shell.run("help --format man").output.split(separator: "\n") {
      #expect(line.utf8.allSatisfy { byte in (32..<127).contains(byte) })
      if line.hasPrefix(".") || line.hasPrefix("'") {
        #expect(macros.contains(String(line.prefix { character in character != " " })), "\(line)")
      }
    }
  }
}
