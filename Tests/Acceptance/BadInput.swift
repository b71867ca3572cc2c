import Foundation
import Testing

@testable import pack_loadout

/// One clear message with the place and what would be right, the right status, nothing half-written.
@Suite struct `Input that is no good` {
  let shell = Shell()

  @Test(arguments: [
    ("", "the file is empty"),
    (#"{ "name": "Mine", "items": [ { "item": "gel" }"#, "bad.json:1:"),
    ("ELF\u{0}", "bad.json:1:4: "),
    (String(repeating: "[", count: 200_000), "bad.json:1:"),
    (#"{ "items": [ { "item": "gell" } ] }"#, #"did you mean "gel"?"#),
    (#"{ "items": [ { "item": "gel", "quantity": 1000000 } ] }"#, "bad.json:1:"),
    (#"{ "items": [ { "item": "gel", "quantity": 99999999999999999999 } ] }"#, "bad.json:1:"),
    (#"{ "items": [ { "item": "gel", "quantity": -1 } ] }"#, "bad.json:1:"),
    (#"{ "items": [ { "item": { "id": "a", "form": "soft", "volume": "1 gill" } } ] }"#, "bad.json:1:"),
  ])
  func `a bad kit is refused with its place`(text: String, message: String) throws {
    let path = try shell.write(text, to: "bad.json")
    for line in ["check --kit \(path) --pack asics-extreme", "suggest --kit \(path)", "validate \(path)"] {
      let outcome = shell.run(line)
      #expect(outcome.status == .badInput, "\(line)")
      #expect(outcome.said.contains(message), "\(line): \(outcome.said.prefix(300))")
    }
  }

  @Test(arguments: [
    (#"[ { "id": "a", "inside": "b" }, { "id": "b", "inside": "a" } ]"#, "inside"),
    (#"[ { "id": "a", "inside": "a" } ]"#, "inside"),
    (#"[ { "id": "a", "inside": "c" } ]"#, #""c""#),
    (#"[ { "id": "a", "volume": "1 L" }, { "id": "a", "volume": "2 L" } ]"#, #""a""#),
    (#"[ { "id": "a", "volume": "-1 L" } ]"#, "a volume cannot be negative"),
  ])
  func `a bad pack is refused with its place`(pockets: String, message: String) throws {
    let path = try shell.write(#"{ "id": "p", "name": "P", "pockets": \#(pockets) }"#, to: "bad.json")
    let outcome = shell.run("check short-run --pack \(path)")
    #expect(outcome.status == .badInput)
    #expect(outcome.messages.hasPrefix("\(path):1:"))
    #expect(outcome.messages.contains(message))
    #expect(outcome.output.isEmpty)
  }

  @Test func `binary files are refused by every verb that reads files`() throws {
    let bytes = Data((0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) })
    let path = try shell.write(bytes, to: "bad.json")
    for line in ["validate \(path)", "verify \(path)", "check short-run --pack \(path)"] {
      let outcome = shell.run(line)
      #expect(outcome.status == .badInput, "\(line)")
      #expect(outcome.said.contains("bad.json:1:"), "\(line)")
    }
  }

  @Test func `a plan cut short at any place is refused, not followed`() throws {
    let plan = shell.run("check short-run --pack salomon-pulse --format json").output
    for length in stride(from: 0, to: plan.utf8.count - 2, by: 97) {
      let path = try shell.write(Data(plan.utf8.prefix(length)), to: "plan.json")
      #expect(shell.run("verify \(path)").status == .badInput, "\(length)")
    }
  }

  @Test func `a path that may not be read is an input or output fault`() throws {
    let path = try shell.write("{}", to: "loop.json")
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path)
    for line in ["verify \(path)", "check short-run --pack \(path)", "list packs --catalogue \(path)"] {
      let outcome = shell.run(line)
      #expect(outcome.status == .inputOutput, "\(line)")
      #expect(outcome.messages.contains("loop.json"), "\(line)")
    }
  }

  @Test(arguments: [
    ("check commute --pack asics-extrem", #"did you mean "asics-extreme"?"#),
    ("check comute --pack asics-extreme", #"did you mean "commute"?"#),
    ("check commute --pack asics-extreme --with gell", #"did you mean "gel"?"#),
    ("check commute --pack asics-extreme --with gel=1000000", "takes a whole number from 1 to 10000"),
    ("check commute --pack asics-extreme --with gel --without gel", "contradict each other"),
    ("check commute --pack asics-extreme --required towel-packable --optional towel-packable", "contradict each other"),
    ("check commute --pack asics-extreme --night --no-night", "contradict each other"),
    ("check commute --pack asics-extreme --temperature warm", "--temperature"),
    ("check commute --pack asics-extreme --duration -1h", "--duration"),
  ])
  func `a command line that cannot be followed is explained`(line: String, message: String) {
    let outcome = shell.run(line)
    #expect(outcome.status == .usage)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
    #expect(outcome.output.isEmpty)
  }

  @Test func `ten thousand things are answered, and one more is refused`() throws {
    try shell.write(#"{ "items": [ { "item": "gel", "quantity": 10000 } ] }"#, to: "gels.json")
    #expect(shell.run("check --kit @/gels.json --pack asics-extreme").status == .no)
    try shell.write(#"{ "items": [ { "item": "gel", "quantity": 10000 }, { "item": "bar" } ] }"#, to: "gels.json")
    #expect(shell.run("check --kit @/gels.json --pack asics-extreme").status == .badInput)
  }

  @Test func `a plan that cannot be written whole leaves nothing behind, and the old one alone`() throws {
    let line = "check short-run --pack salomon-pulse --format json --output "
    for path in ["/dev/full", "@/none/plan.json"] {
      let outcome = shell.run(line + path)
      #expect(outcome.status == .inputOutput)
      #expect(outcome.messages.hasPrefix("pack-loadout: cannot write "))
    }
    #expect(shell.files.isEmpty)
    try shell.write("old", to: "plan.json")
    #expect(shell.run("check short-run --pack no-such-pack --output @/plan.json").status == .usage)
    #expect(try shell.read("plan.json") == "old")
    #expect(shell.files == ["plan.json"])
  }
}

extension Outcome {
  /// All it says, with lines that were broken to fit put together again.
  fileprivate var said: String {
    (messages + output).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
