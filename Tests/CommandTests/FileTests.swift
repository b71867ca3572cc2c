import Foundation
import Testing

@testable import pack_loadout

@Suite struct `Files given to the command` {
  let shell = Shell()

  @Test(arguments: [
    ("", "the file is empty"), ("{\"items\": [", "the file ends inside"), ("\u{0}\u{1}", "bin.json:1:"),
    ("{\"items\": [{\"item\": \"gell\"}]}", "bin.json:1:21"), ("{\"itms\": []}", "did you mean \"items\"?"),
    ("{\"items\": [{\"item\": \"gel\", \"quantity\": 1000000}]}", "bin.json:1:"),
  ])
  func `a bad kit is told with its place`(text: String, message: String) {
    shell.write(text, to: "bin.json")
    let outcome = shell.run("check --kit @/bin.json --pack asics-extreme")
    #expect(outcome.status == .badInput)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
    #expect(outcome.output.isEmpty)
  }

  @Test func `a deeply nested file is refused, not followed`() {
    shell.write(String(repeating: "[", count: 1_000_000), to: "deep.json")
    #expect(shell.run("check --kit @/deep.json --pack asics-extreme").status == .badInput)
    #expect(shell.run("verify @/deep.json").status == .badInput)
    #expect(shell.run("validate @/deep.json").status == .badInput)
  }

  @Test func `a file of 100 MB is refused before it is read`() throws {
    shell.write("", to: "big.json")
    let file = try #require(FileHandle(forWritingAtPath: shell.path("big.json")))
    try file.truncate(atOffset: 100 << 20)
    let outcome = shell.run("check --kit @/big.json --pack asics-extreme")
    #expect(outcome.status == .badInput)
    #expect(outcome.messages.contains("is longer than 16 MB"))
  }

  @Test func `a folder, a missing file and bytes without end are told apart`() {
    #expect(shell.run("verify @/").messages.contains("is a folder"))
    let missing = shell.run("verify @/none.json")
    #expect(missing.status == .inputOutput)
    #expect(missing.messages.contains("no such file or directory"))
    #expect(shell.run("verify /dev/zero").status == .badInput)
  }

  @Test func `faults of kit and pack are told together, in text and JSON`() {
    shell.write("{\"itms\": []}", to: "kit.json")
    shell.write("{\"id\": \"p\", \"name\": \"P\", \"capacty\": \"1 L\"}", to: "pack.json")
    let outcome = shell.run("check --kit @/kit.json --pack @/pack.json --format json")
    #expect(outcome.status == .badInput)
    for name in ["kit.json", "pack.json"] {
      #expect(outcome.messages.contains(name))
      #expect(outcome.output.contains("\"file\": \"\(shell.path(name))\""))
    }
  }

  @Test func `a catalogue of one's own is added to the presets`() {
    shell.write("{\"id\": \"my-pack\", \"name\": \"Mine\", \"capacity\": \"7 L\"}", to: "packs/mine.json")
    let list = shell.run("list packs --catalogue @/")
    #expect(list.output.contains("my-pack"))
    #expect(list.output.contains("asics-extreme"))
    #expect(shell.run("show pack my-pack --catalogue @/").output.contains("Capacity: 7 L."))
    #expect(shell.run("show pack my-pack").status == .usage)
  }

  @Test func `a folder without a catalogue is no catalogue`() {
    #expect(shell.run("list packs --catalogue @/").status == .badInput)
    #expect(shell.run("list packs --catalogue @/none").status == .inputOutput)
  }
}

@Suite struct `Writing to a file` {
  let shell = Shell()

  @Test func `the file holds what standard output would, and nothing is left beside it`() {
    let shown = shell.run("list packs")
    let written = shell.run("list packs --output @/out.txt")
    #expect(written.status == .success)
    #expect(written.output.isEmpty)
    #expect(shell.read("out.txt") == shown.output)
    #expect(shell.files == ["out.txt"])
  }

  @Test func `an old file is replaced whole and keeps its permissions`() throws {
    shell.write(String(repeating: "old\n", count: 10_000), to: "out.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: shell.path("out.txt"))
    shell.run("list packs --output @/out.txt")
    #expect(shell.read("out.txt") == shell.run("list packs").output)
    let attributes = try FileManager.default.attributesOfItem(atPath: shell.path("out.txt"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test func `a link stays a link`() throws {
    shell.write("old", to: "real.txt")
    try FileManager.default.createSymbolicLink(
      atPath: shell.path("link.txt"), withDestinationPath: shell.path("real.txt"))
    shell.run("list packs --output @/link.txt")
    #expect(shell.read("real.txt") == shell.run("list packs").output)
    #expect(shell.files == ["link.txt", "real.txt"])
  }

  @Test(arguments: ["@/none/out.txt", "@/", "/dev/full"])
  func `what cannot be written is an input or output fault`(path: String) {
    let outcome = shell.run("list packs --output \(path)")
    #expect(outcome.status == .inputOutput)
    #expect(outcome.messages.hasPrefix("pack-loadout: cannot write "))
    #expect(outcome.output.isEmpty)
    #expect(shell.files.isEmpty)
  }

  @Test func `a failed run leaves the old file alone`() {
    shell.write("old", to: "out.txt")
    #expect(shell.run("show pack nothing --output @/out.txt").status == .usage)
    #expect(shell.read("out.txt") == "old")
  }
}

@Suite struct `The terminal` {
  @Test func `colour is for terminals that want it`() {
    let shell = Shell()
    func isColoured(_ line: String) -> Bool { shell.run(line).output.contains("\u{1B}[") }
    #expect(!isColoured("list packs"))
    #expect(isColoured("list packs --color always"))
    shell.surroundings.outputIsTerminal = true
    #expect(isColoured("list packs"))
    #expect(!isColoured("list packs --color never"))
    #expect(!isColoured("list packs --output @/out.txt"))
    shell.surroundings.variables["NO_COLOR"] = "1"
    #expect(!isColoured("list packs"))
    #expect(isColoured("list packs --color always"))
  }

  @Test(
    arguments: [
      ([:], false, false), (["CLICOLOR_FORCE": "1"], false, true), (["CLICOLOR_FORCE": "0"], false, false),
      (["CLICOLOR_FORCE": ""], false, false), (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], true, false),
      (["CLICOLOR_FORCE": "1", "TERM": "dumb"], false, true), (["CLICOLOR": "0"], true, false),
      (["TERM": "dumb"], true, false), (["NO_COLOR": ""], true, true),
    ] as [([String: String], Bool, Bool)])
  func `colour can be forced and forbidden by the surroundings`(
    variables: [String: String], isTerminal: Bool, isColoured: Bool
  ) {
    let shell = Shell()
    shell.surroundings.variables = variables
    shell.surroundings.outputIsTerminal = isTerminal
    #expect(shell.run("list packs").output.contains("\u{1B}[") == isColoured)
  }

  @Test(arguments: [("60", 60), ("0", 80), ("-4", 80), ("wide", 80), ("", 80), ("5", 20), ("4000", 120)])
  func `the text is as wide as COLUMNS says, where that is a width`(columns: String, width: Int) {
    let shell = Shell()
    shell.surroundings.variables = ["COLUMNS": columns]
    #expect(shell.run("show run utmb").output == Shell().run("show run utmb --width \(width)").output)
  }

  @Test func `where the locale has only ASCII, text and messages are ASCII and documents are not`() {
    let shell = Shell()
    shell.write(
      "{ \"name\": \"Müsli – 2 × ½\", \"items\": [ { \"item\": \"gel\", \"quantity\": 2 } ] }", to: "kit.json")
    func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { byte in byte < 128 } }
    let line = "plan --kit @/kit.json --pack stolt-athlete"
    #expect(!isPlain(shell.run(line).output))
    shell.surroundings.isPlain = true
    let text = shell.run(line).output
    #expect(isPlain(text))
    #expect(text.hasPrefix("Fits: Musli - 2 x ? in Stolt Athlete."))
    #expect(shell.run(line + " --format json").output.contains("Müsli – 2 × ½"))
    for line in [
      "help", "list packs", "list items", "list runs", "suggest long-run", "show run utmb", "check commute --pack é",
    ] {
      let outcome = shell.run(line)
      #expect(isPlain(outcome.output + outcome.messages), "\(line)")
    }
    #expect(shell.run("check commute --pack é").messages.contains("there is no pack \"e\""))
  }

  #if os(Linux)
    @Test(
      arguments: [
        (["LANG": "C.UTF-8"], true), (["LANG": "en_GB.utf8"], true), (["LANG": "en_GB.ISO-8859-1"], false),
        ([:], false),
        (["LANG": "C.UTF-8", "LC_ALL": "C"], false), (["LC_CTYPE": "C.UTF-8", "LANG": "C", "LC_ALL": ""], true),
      ] as [([String: String], Bool)])
    func `the locale is that of the process`(variables: [String: String], isUnicode: Bool) throws {
      let program = try Program("show pack asics-extreme", in: Shell(), variables: variables)
      #expect(program.rest().contains("×") == isUnicode)
      #expect(program.status() == 0)
    }
  #endif

  @Test func `the width follows the terminal, and --width before it`() {
    let shell = Shell()
    func widest(_ line: String) -> Int {
      shell.run(line).output.split(separator: "\n").map(\.count).max() ?? 0
    }
    shell.surroundings.outputIsTerminal = true
    shell.surroundings.terminalWidth = 40
    #expect(widest("list runs") <= 40)
    #expect((41...80).contains(widest("list runs --width 80")))
  }
}
