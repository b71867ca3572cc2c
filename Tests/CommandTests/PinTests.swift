import Foundation
import Testing

@testable import pack_loadout

@Suite struct `A pin` {
  let shell = Shell()

  @Test func `is kept by the plan, told in words and in JSON, and judged again`() {
    let line = "plan 5k --pack salomon-pulse --pin keys=right"
    let text = shell.run(line)
    #expect(text.status == .success)
    #expect(text.output.contains("Pinned: keys to the right pocket."))
    let json = shell.run(line + " --format json").output
    #expect(json.contains("\"pins\": { \"keys\": \"right\" }"))
    shell.write(json, to: "plan.json")
    #expect(shell.run("verify @/plan.json").status == .success)
    #expect(shell.run("validate @/plan.json").status == .success)
    shell.write(
      json.replacingOccurrences(of: "\"keys\": \"right\"", with: "\"keys\": \"left\""), to: "other.json")
    let verified = shell.run("verify @/other.json")
    #expect(verified.status == .no)
    #expect(verified.output.contains("keys#1 lies in right and is pinned to another pocket"))
  }

  @Test func `that cannot be kept leaves the thing at home, and the plan says so`() {
    let required = shell.run("check 5k --pack salomon-pulse --with phone --required phone --pin phone=left")
    #expect(required.status == .no)
    #expect(
      required.output.contains(
        "phone is pinned to the left pocket: phone is 148 mm long, the left pocket\n100 mm, square-on."))
    let optional = shell.run("plan 5k --pack salomon-pulse --pin phone=left --format json")
    #expect(optional.status == .success)
    #expect(optional.output.contains("\"because\": \"phone is pinned to the left pocket: phone is"))
  }

  @Test(arguments: ["--without toiletries", "--swap toiletries=toiletries-small"])
  func `is no fault where the same command leaves the thing at home`(changes: String) {
    let line = "check commute --pack stolt-athlete --pin toiletries=main "
    #expect(shell.run(line + changes).status == shell.run("check commute --pack stolt-athlete " + changes).status)
    let json = shell.run(line + changes + " --format json").output
    #expect(json.contains("\"verdict\"") && !json.contains("\"pins\": { \"toiletries\""))
  }

  @Test func `of one unit goes before that of its item`() {
    let json = shell.run(
      "plan short-run --pack asics-extreme --with gel=3 --pin gel=side-left --pin gel#2=hip-right --format json"
    ).output
    let words = json.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("\"unit\": \"gel#2\", \"item\": \"gel\", \"pocket\": \"hip-right\""))
    #expect(words.contains("\"unit\": \"gel#1\", \"item\": \"gel\", \"pocket\": \"side-left\""))
    #expect(words.contains("\"unit\": \"gel#3\", \"item\": \"gel\", \"pocket\": \"side-left\""))
  }

  @Test func `of a batch is the same`() {
    shell.write(
      """
      {"run": "5k", "pack": "salomon-pulse", "pin": {"keys": "right"}}
      {"run": "5k", "pack": "salomon-pulse", "pin": {"keys": "rigt"}}
      {"run": "5k", "pack": "salomon-pulse", "pin": ["keys"]}
      {"run": "5k", "pack": "salomon-pulse", "pin": {"keys#": "right"}}

      """, to: "in.jsonl")
    #expect(shell.run("batch @/in.jsonl --output @/out.jsonl").status == .badInput)
    let answers = (shell.read("out.jsonl") ?? "").split(separator: "\n").map(String.init)
    #expect(
      answers[0].contains("\"pins\": {\"keys\": \"right\"}") || answers[0].contains("\"pins\":{\"keys\":\"right\"}"))
    #expect(answers[1].contains("pin keys=rigt: salomon-pulse has no pocket \\\"rigt\\\"; did you mean \\\"right\\\"?"))
    #expect(answers[2].contains("an object is expected, like { \\\"phone\\\": \\\"hip-left\\\" }"))
    #expect(answers[3].contains("\\\"keys#\\\" is neither an item nor a unit"))
  }

  @Test func `goes along with a comparison where every pack has the pocket`() {
    let line = "compare short-run --pack asics-extreme --pack asics-lightweight --pin keys=main"
    #expect(shell.run(line).status != .usage)
    let other = shell.run("compare short-run --pack asics-extreme --pack salomon-pulse --pin keys=main")
    #expect(other.status == .usage)
    #expect(other.messages.contains("salomon-pulse has no pocket \"main\"; it has front, left and right"))
  }

  @Test(arguments: [
    (
      "check 5k --pack salomon-pulse --pin phone=hip",
      "salomon-pulse has no pocket \"hip\"; it has front, left and right"
    ),
    ("check 5k --pack salomon-pulse --pin keys=rigt", "did you mean \"right\"?"),
    ("check 5k --pack salomon-pulse --pin phne=left", "nothing called \"phne\" comes along; did you mean \"phone\"?"),
    ("check 5k --pack salomon-pulse --pin phone#2=front", "--pin phone#2=front: only one comes along"),
    ("check 5k --pack salomon-pulse --with gel=3 --pin gel#4=front", "--pin gel#4=front: only 3 come along"),
    ("check 5k --pack salomon-pulse --pin phone", "takes ITEM=POCKET, or ITEM#2=POCKET"),
    ("check 5k --pack salomon-pulse --pin phone#x=left", "takes ITEM=POCKET, or ITEM#2=POCKET"),
    ("check 5k --pack salomon-pulse --pin keys=left --pin keys=right", "keys is pinned twice"),
    ("suggest 5k --pin keys=left", "suggest takes no --pin"),
  ])
  func `that nobody can keep is told before anything is planned`(line: String, words: String) {
    let outcome = shell.run(line)
    #expect(outcome.status == .usage)
    #expect(outcome.messages.contains(words))
  }
}
