import Foundation
import Testing

@testable import pack_loadout

@Suite struct `Gear lists of LighterPack` {
  let shell = Shell()
  private static let header = "Item Name,Category,desc,qty,weight,unit,url,price,worn,consumable\r\n"

  @Test func `a list becomes a kit, and what was matched is told`() throws {
    shell.write(
      Self.header + "Petzl Actik headlamp,Light,,1,2.9,ounce,,0,,\r\nEnergy gel,Food,,4,37,gram,,,,Consumable\r\n"
        + "Socks,Clothes,,3,60,gram,,,WORN,\r\nTrail runners,Feet,,1,620,gram,,,Worn,\r\n", to: "gear.csv")
    let outcome = shell.run("import @/gear.csv --output @/kit.json")
    #expect(outcome.status == .success)
    #expect(outcome.output.isEmpty)
    expectGolden(outcome.messages.replacing(shell.folder, with: "…"), "import-matched")
    expectGolden(try #require(shell.read("kit.json")), "import-kit")
    let check = shell.run("check --kit @/kit.json --pack salomon-active-skin-4")
    #expect(check.status == .success)
    #expect(check.output.hasPrefix("Fits: gear in"))
  }

  @Test func `what nobody knows the room of is asked for with its line, and the kit is not used without it`() throws {
    shell.write(
      Self.header + "Whistle,,,1,10,g,,,,\r\nChair,,,1,500,g,,,,\r\nHeadlamp,,,1,300,g,,,,\r\n", to: "gear.csv")
    let outcome = shell.run("import @/gear.csv --output @/kit.json")
    #expect(outcome.status == .undecided)
    expectGolden(outcome.messages.replacing(shell.folder, with: "…"), "import-missing")
    let lines = try #require(shell.read("kit.json")).split(separator: "\n", omittingEmptySubsequences: false)
    for (name, line) in [("Chair", 6), ("Headlamp", 8)] {
      #expect(outcome.messages.contains("kit.json:\(line): how much room \"\(name)\" takes"))
      #expect(lines[line - 2].contains("fill in how much room \"\(name)\" takes"))
    }
    let check = shell.run("check --kit @/kit.json --pack asics-extreme")
    #expect(check.status == .badInput)
    #expect(check.messages.split(separator: "\n").count == 2)
    let filled = lines.joined(separator: "\n").replacing(#""form": "soft""#, with: #""form": "soft", "volume": "2 L""#)
    shell.write(filled, to: "kit.json")
    #expect(shell.run("check --kit @/kit.json --pack asics-extreme").status == .success)
  }

  @Test(arguments: ["commute", "50k", "utmb", "mds"])
  func `an exported run comes back as the same load`(run: String) throws {
    #expect(shell.run("export \(run) --output @/gear.csv").status == .success)
    let imported = shell.run("import @/gear.csv --output @/gear.json")
    #expect(imported.status == .success, "\(imported.messages)")
    #expect(!imported.messages.contains("Guessed"))
    let again = shell.run("export --kit @/gear.json")
    #expect(again.output == shell.read("gear.csv"))
    #expect(again.output.split(separator: "\r\n").count > 5)
  }

  @Test func `a list's faults are told with their places, and nothing is written`() {
    shell.write(Self.header + "Tent,,,1,heavy,kg,,,,\r\nTee,,,1,1,stone,,,,\r\n", to: "gear.csv")
    let outcome = shell.run("import @/gear.csv --output @/kit.json")
    #expect(outcome.status == .badInput)
    #expect(outcome.messages.contains("gear.csv:2:10: \"heavy\""))
    #expect(outcome.messages.contains("gear.csv:3:11: unknown unit \"stone\""))
    #expect(shell.files == ["gear.csv"])
  }

  @Test func `a name in a list does not steer the terminal`() {
    shell.write(Self.header + "\u{1B}[31mred\u{9B}2J,,,1,1,kg,,,,\r\n", to: "gear.csv")
    let outcome = shell.run("import @/gear.csv")
    #expect(outcome.status == .undecided)
    let text = outcome.messages + outcome.output
    #expect(!text.unicodeScalars.contains { scalar in scalar == "\u{1B}" || scalar == "\u{9B}" })
  }

  @Test(arguments: [
    ("import", Exit.usage, "import takes one file"), ("import @/none.csv", .inputOutput, "no such file"),
    ("import @/", .badInput, "is a folder"), ("batch @/", .badInput, "is a folder"),
    ("export", .usage, "which load?"),
    ("export nothing", .usage, "there is no run"), ("new", .usage, "new takes pack, item or run"),
    ("new pak x", .usage, "did you mean \"pack\"?"), ("new pack", .usage, "and an ID"),
    ("new pack a/b", .usage, "is no ID"),
  ])
  func `what is wrong is told`(line: String, status: Exit, message: String) {
    let outcome = shell.run(line)
    #expect(outcome.status == status)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
    #expect(outcome.output.isEmpty)
  }

  @Test func `of a run's alternatives the list says which it has`() {
    #expect(shell.run("export long-run").messages.contains("flask-500"))
  }
}

@Suite struct `Files of one's own` {
  let shell = Shell()

  @Test(arguments: ["pack", "item"])
  func `a file to begin with validates, and is never written over`(kind: String) {
    #expect(shell.run("new \(kind) my-own --output @/own.json").status == .success)
    #expect(shell.run("validate @/own.json").status == .success)
    shell.write("mine", to: "own.json")
    let again = shell.run("new \(kind) my-own --output @/own.json")
    #expect(again.status == .inputOutput)
    #expect(shell.read("own.json") == "mine")
  }

  @Test func `a pack to begin with cannot tell before it is measured`() {
    shell.run("new pack my-pack --output @/pack.json")
    let outcome = shell.run("check short-run --pack @/pack.json")
    #expect(outcome.status == .undecided)
    #expect(outcome.output.contains("capacity"))
  }

  private func keep(_ text: String, in file: String) { shell.write(text, to: "config/pack-loadout/" + file) }

  @Test func `a personal catalogue is added to the presets and overrides them, and a line says so`() {
    shell.surroundings.variables["XDG_CONFIG_HOME"] = shell.path("config")
    #expect(shell.run("show pack asics-extreme").messages.isEmpty)
    keep(#"{ "id": "asics-extreme", "name": "Mine", "capacity": "7 L" }"#, in: "packs/extreme.json")
    keep(#"{ "id": "my-box", "form": "rigid", "size": "10 x 10 x 10 cm" }"#, in: "items/box.json")
    let shown = shell.run("show pack asics-extreme")
    #expect(shown.output.contains("Capacity: 7 L"))
    #expect(
      shown.messages == "pack-loadout: with your own catalogue in \(shell.path("config"))/pack-loadout: "
        + "1 item added; asics-extreme in place of the preset\n")
    #expect(shell.run("check 5k --pack stolt-athlete --with my-box").status == .success)
    #expect(shell.run("list packs --format json").output.hasPrefix("{"))
    let wrong = shell.run("show pack nothing")
    #expect(wrong.messages.hasPrefix("pack-loadout: with your own catalogue"))
    #expect(wrong.status == .usage)
  }

  @Test func `it lies in the home folder where the system names no other, and --catalogue goes before it`() {
    shell.surroundings.variables["HOME"] = shell.folder
    shell.write(#"{ "id": "mine", "capacity": "7 L" }"#, to: ".config/pack-loadout/packs/mine.json")
    #expect(shell.run("show pack mine").output.contains("Capacity: 7 L"))
    shell.surroundings.variables["XDG_CONFIG_HOME"] = "relative"
    #expect(shell.run("show pack mine").output.contains("Capacity: 7 L"))
    shell.write(#"{ "id": "mine", "capacity": "8 L" }"#, to: "other/packs/mine.json")
    #expect(shell.run("show pack mine --catalogue @/other").output.contains("Capacity: 8 L"))
    shell.surroundings.variables["XDG_CONFIG_HOME"] = shell.path("none")
    #expect(shell.run("show pack mine").status == .usage)
  }

  @Test func `a fault in it is told with its place, and validate finds it`() {
    shell.surroundings.variables["XDG_CONFIG_HOME"] = shell.path("config")
    keep(#"{ "id": "mine", "capacity": "7 parsecs" }"#, in: "packs/mine.json")
    let shown = shell.run("show pack asics-extreme")
    #expect(shown.status == .badInput)
    #expect(shown.messages.contains("packs/mine.json:1:29: "), "\(shown.messages)")
    let validated = shell.run("validate --width 300 @/config/pack-loadout/packs/mine.json")
    #expect(validated.status == .badInput)
    #expect(validated.output.contains("packs/mine.json:1:29: "))
    #expect(validated.messages.contains("has a fault and is left out here"))
  }
}
