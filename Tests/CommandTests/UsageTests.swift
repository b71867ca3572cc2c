import Foundation
import PackLoadout
import Testing

@testable import pack_loadout

@Suite struct `Command lines at fault` {
  let shell = Shell()

  @Test(arguments: [
    ("chek", #"there is no verb "chek"; did you mean "check"?"#),
    ("commute", #"there is no verb "commute"; it is a run: check commute --pack ID, or suggest commute"#),
    ("stolt-athlete", #"there is no verb "stolt-athlete"; it is a pack: show pack stolt-athlete"#),
    ("check commute asics-extreme", #""asics-extreme" is too much; a pack goes with --pack: --pack asics-extreme"#),
    ("check gear.csv --pack asics-extreme", "import makes a kit of it: import gear.csv --output my-kit.json"),
    ("check --kit gear.csv --pack asics-extreme", "import makes a kit of it: import gear.csv --output my-kit.json"),
    ("check --pak x", #"there is no option "--pak"; did you mean "--pack"?"#),
    ("check comute --pack asics-extreme", #"there is no run "comute"; did you mean "commute"?"#),
    ("check commute --pack asics-xtreme", #"there is no pack "asics-xtreme"; did you mean "asics-extreme"?"#),
    ("check commute --pack asics-extreme --with gell", #"there is no item "gell"; did you mean "gel"?"#),
    ("check commute --pack asics-extreme --swap laptop-13=laptop-61", #"there is no item "laptop-61"; did you mean"#),
    ("show pack asics-xtreme", #"there is no pack "asics-xtreme"; did you mean "asics-extreme"?"#),
    ("show pak asics-extreme", #"did you mean "pack"?"#),
    ("list pcks", #"did you mean "packs"?"#),
    ("help chek", #"there is no verb "chek"; did you mean "check"?"#),
    ("list packs --format jsn", #"--format takes text, json, not "jsn"; did you mean "json"?"#),
    ("list packs --format markdown", "list answers in text, json, not in markdown; plan can"),
    ("list packs --width 7", "--width takes a whole number from 20"),
    ("list packs --help=yes", "--help takes no value"),
    ("list packs --pack x", "list takes no --pack"),
    ("check commute", "which pack?"),
    ("check --pack asics-extreme", "which load?"),
    ("check a b --pack asics-extreme", #"one RUN at a time; "b" is too much"#),
    ("check commute --pack", "--pack needs a value: --pack ID|FILE"),
    ("check commute --pack asics-extreme --pack fastpack-20", "check takes one --pack; compare takes several"),
    ("compare commute --pack asics-extreme", "compare takes two packs or more"),
    ("compare commute --pack fastpack-20 --pack fastpack-20", "--pack fastpack-20 is given twice"),
    ("check commute --kit k.json --pack asics-extreme", "contradict each other"),
    ("check --kit k.json --pack asics-extreme --distance 5km", "--distance changes nothing in a kit"),
    ("check 50k --pack asics-extreme --with gel --without gel", "--with gel and --without gel contradict each other"),
    (
      "check 50k --pack asics-extreme --required gel --optional gel",
      "--required gel and --optional gel contradict each other"
    ),
    ("check 50k --pack asics-extreme --night --no-night", "--night and --no-night contradict each other"),
    ("check 50k --pack asics-extreme --with gel --with gel", "--with gel is given 2 times; --with gel=2 takes two"),
    ("check 50k --pack asics-extreme --with gel=1000000", "takes a whole number from 1 to 10000"),
    ("check 50k --pack asics-extreme --with gel=0", "--without gel leaves it at home"),
    ("check 50k --pack asics-extreme --with gel=99999999999999999999", "takes a whole number from 1 to 10000"),
    ("check 50k --pack asics-extreme --swap gel", "takes two items, OLD=NEW"),
    ("check 50k --pack asics-extreme --distance 5parsecs", "unknown unit"),
    ("check 50k --pack asics-extreme --duration 1h --duration 2h", "--duration is given 2 times"),
    ("check 50k --pack asics-extreme --without piano", "--without piano"),
    ("suggest 50k --by colour", "--by takes size, weight, price"),
    ("validate", "which files?"),
    ("verify", "verify takes one file"),
    ("", "say what to do"),
  ])
  func `a fault of the command line is named, with what would be right`(line: String, message: String) {
    let outcome = shell.run(line)
    #expect(outcome.status == .usage)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
    #expect(outcome.output.isEmpty)
  }

  @Test func `help says of an option that it may be repeated where that is so`() {
    for verb in Verb.allCases where verb.options.contains(.pack) {
      let help = shell.run("help \(verb.rawValue) --width 120").output
      let row = help.components(separatedBy: "--pack ID|FILE").last?.components(separatedBy: "  --").first ?? ""
      #expect(row.contains("repeated") == (verb == .compare), "\(verb)")
    }
  }

  @Test func `all faults are told at once`() {
    let outcome = shell.run("check comute --pak asics-xtreme --with towl --night --no-night --width x --with gel=0")
    for message in [
      "no option \"--pak\"", "\"commute\"?", "\"asics-extreme\"?", "towl", "--night and", "--width takes", "gel=0",
    ] {
      #expect(outcome.messages.contains(message), "\(message)")
    }
    #expect(outcome.messages.split(separator: "\n").count == 8)
    #expect(outcome.messages.hasSuffix("See: pack-loadout help check\n"))
  }

  @Test func `a fault asked for in JSON is JSON too`() {
    let outcome = shell.run("show pack nothing --format json")
    #expect(outcome.status == .usage)
    #expect(outcome.output.hasPrefix("{\n  \"format\": \"pack-loadout/fault/1\""))
    #expect(outcome.output.contains(#""text": "there is no pack \"nothing\"; list packs names them""#))
    #expect(!outcome.messages.isEmpty)
  }

  @Test func `an argument does not steer the terminal`() {
    let outcome = shell.run(["show", "pack", "\u{1B}[31mred\u{9B}2J"])
    #expect(outcome.messages.contains("[31mred2J"))
    #expect(!outcome.messages.unicodeScalars.contains { scalar in scalar == "\u{1B}" || scalar == "\u{9B}" })
  }

  @Test func `a value may follow an equals sign or a space, and an option the verb's words`() {
    let spaced = shell.run("show --width 60 pack --units imperial asics-extreme")
    let joined = shell.run("show pack asics-extreme --width=60 --units=imperial")
    #expect(spaced.status == .success)
    #expect(spaced.output == joined.output)
    #expect(spaced.output.contains("cu in"))
  }
}

@Suite struct `Help` {
  let shell = Shell()

  @Test func `every verb and each of its options is explained`() {
    let overview = shell.run("help --width 120")
    #expect(overview.status == .success)
    for verb in Verb.allCases {
      #expect(overview.output.contains(verb.about))
      let help = shell.run("help \(verb.rawValue) --width 120")
      #expect(help.status == .success)
      for option in verb.options { #expect(help.output.contains(option.usage(of: verb))) }
      #expect(shell.run("\(verb.rawValue) --help --width 120").output == help.output)
    }
  }

  @Test func `every example of help is understood`() {
    for verb in Verb.allCases {
      for example in verb.examples {
        let arguments = Arguments(parsing: example.split(separator: " ").map(String.init))
        #expect(arguments.faults.isEmpty)
        #expect(arguments.verb == verb)
      }
    }
  }

  @Test func `the version is one line, with the day of the catalogue`() {
    #expect(
      shell.run("--version").output == "pack-loadout \(Command.version), catalogue of \(Presets.date)\n")
  }
}

@Suite struct `Texts of the command` {
  @Test(arguments: [40, 80])
  func `help and messages read as recorded`(width: Int) {
    let shell = Shell()
    expectGolden(shell.run("help --width \(width)").output, "help-\(width)")
    for verb in Verb.allCases {
      expectGolden(shell.run("help \(verb.rawValue) --width \(width)").output, "help-\(verb.rawValue)-\(width)")
    }
  }

  @Test func `a hopeless command line is answered as recorded`() {
    let line = "chekc comute --pak asics-xtreme --with towl=0 --swap a --night --no-night --format csv --by x"
    expectGolden(Shell().run(line).messages, "usage-faults")
    expectGolden(Shell().run(line.replacingOccurrences(of: "chekc", with: "check")).messages, "usage-faults-of-check")
  }
}
