import Foundation
import Testing

@testable import pack_loadout

@Suite struct `Asking for a pack` {
  let shell = Shell()

  private func flowing(_ words: [String]) -> String {
    shell.run(words).output.replacing(/\n +/, with: " ").replacingOccurrences(of: "\n", with: " ")
  }

  @Test func `what is left out is counted and named, in JSON too`() {
    let words = ["suggest", "long-run", "--need", "whistle", "--max-weight", "300g", "--max-price", "GBP 150"]
    let text = flowing(words)
    #expect(text.contains("packs are left out, not being what you ask for"))
    #expect(text.contains("do not state: whistle: "))
    #expect(text.contains(" weigh more than 300 g: "))
    #expect(text.contains("which does not compare with GBP 150"))
    let json = shell.run(words + ["--format", "json"]).output
    #expect(json.contains(#""features": ["whistle"]"#))
    #expect(json.contains(#""maxPrice": "GBP 150""#))
    #expect(json.contains(#""maxWeightGrams": 300"#))
    #expect(json.contains(#""misses": ["need whistle"]"#))
  }

  @Test func `nothing that is asked for is an answer too`() {
    let outcome = shell.run("suggest long-run --max-weight 1g")
    #expect(outcome.status == .no)
    #expect(outcome.output.hasPrefix("No pack takes long-run and is known to be what you ask for"))
  }

  @Test func `a feature may be written in words`() {
    let (words, id) = (["suggest", "trail", "--need", "pole loops"], ["suggest", "trail", "--need", "pole-loops"])
    #expect(shell.run(words).output == shell.run(id).output)
  }

  @Test func `the best few of each group are told, all of them for the asking`() {
    let (few, all) = (shell.run("suggest commute"), shell.run("suggest commute --all"))
    #expect(few.output.contains("more (--all lists them)."))
    #expect(!all.output.contains("--all"))
    #expect(few.output.split(separator: "\n").count < 60)
    #expect(few.status == all.status)
    let json = ["suggest", "commute", "--format", "json"]
    #expect(withoutTimes(shell.run(json).output) == withoutTimes(shell.run(json + ["--all"]).output))
  }

  private func withoutTimes(_ json: String) -> String { json.replacing(/"milliseconds": [0-9.]+/, with: "") }

  @Test func `the list for a shop is in inches where they are asked for, its JSON in millimetres`() {
    let list = shell.run("suggest commute --units imperial").output.components(separatedBy: "Look for in a shop")
    #expect(list.count == 2)
    #expect(list.last?.contains("cu in") == true)
    #expect(list.last?.contains(" cm ") == false)
    let json = withoutTimes(shell.run("suggest commute --format json --units imperial").output)
    #expect(json == withoutTimes(shell.run("suggest commute --format json").output))
  }

  @Test func `a thing rated in a dimension that no pack limits its kind in is told once`() {
    shell.write(
      #"{ "items": [ { "item": { "id": "my-flask", "kind": "flask", "form": "rigid", "size": "20 x 7 x 7 cm", "rated": "20 cm" } } ] }"#,
      to: "kit.json")
    let outcome = shell.run("suggest --kit @/kit.json")
    #expect(outcome.status == .badInput)
    #expect(outcome.messages.contains(#"kit.json:1:1: "my-flask" is rated 20 cm, but the pocket "#))
    #expect(outcome.messages.contains(#" limits "flask" to "#))
    #expect(outcome.messages.contains("more pockets do, of one pack or another)"))
    #expect(outcome.messages.split(separator: "\n").count == 1)
  }

  @Test func `what a pack is chosen by is told factor by factor`() {
    let text = shell.run("show pack stolt-athlete").output
    for factor in ["Fit and comfort: ", "Capacity: 15-18 L", "Hydration: ", "Weight: ", "Durability: ", "Extras: "] {
      #expect(text.contains("\n  " + factor), "\(factor)")
    }
    #expect(shell.run("suggest commute").output.contains("\n  Capacity: 15-18 L"))
  }

  @Test func `the load is compared with the runner's weight where that is given, in notes alone`() {
    let line = ["check", "50k", "--pack", "asics-extreme"]
    #expect(!flowing(line).contains("body weight"))
    let text = flowing(line + ["--body-weight", "70kg"])
    #expect(text.contains(" % of 70 kg body weight (at 15 %, "))
    #expect(shell.run(line).status == shell.run(line + ["--body-weight", "20kg"]).status)
    let plan = ["plan", "50k", "--pack", "asics-extreme", "--body-weight", "70kg"]
    for format in ["text", "markdown", "html"] {
      #expect(shell.run(plan + ["--format", format, "--width", "120"]).output.contains("body"), "\(format)")
    }
  }

  @Test(arguments: [
    (["--need", "whistel"], #"no pack states the feature "whistel"; did you mean "whistle"?"#),
    (["--need", "zzzzzzzzz"], "show pack ID tells what one states"),
    (["--need", "whistle", "--need", "whistle"], "--need whistle is given twice"),
    (["--max-price", "60"], #"--max-price "60": "#), (["--max-price", "GBP 60-70"], "one price is wanted here"),
    (["--max-weight", "10 L"], #"--max-weight "10 L": "#),
    (["--body-weight", "70kg"], "suggest takes no --body-weight"),
  ])
  func `what is asked for wrongly is told, with what would be right`(words: [String], message: String) {
    let outcome = shell.run(["suggest", "commute"] + words)
    #expect(outcome.status == .usage)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
  }
}
