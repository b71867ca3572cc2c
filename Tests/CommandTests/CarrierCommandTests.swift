import Foundation
import Testing

@testable import pack_loadout

@Suite struct `Carriers on the command line` {
  let shell = Shell()

  @Test func `a pack and a belt are planned as one, and the plan verifies`() {
    let line = "plan short-run --pack salomon-active-skin-4 --also salomon-pulse --worn phone"
    let text = shell.run(line + " --width 120")
    #expect(text.status == .success)
    #expect(text.output.hasPrefix("Fits: short-run in Salomon Active Skin 4 and Salomon Pulse Belt."))
    #expect(text.output.contains("with the pack and what is worn"))
    #expect(text.output.contains("Worn or in the hand, not packed: phone."))
    for format in ["markdown", "csv", "svg", "html"] {
      #expect(shell.run(line + " --format " + format).status == .success)
    }
    let json = shell.run(line + " --format json")
    shell.write(json.output, to: "plan.json")
    #expect(json.output.contains("\"salomon-pulse/"))
    #expect(shell.run("verify @/plan.json").status == .success)
    #expect(shell.run("validate @/plan.json").status == .success)
  }

  @Test func `a pocket's name with a slash is for plans alone`() {
    shell.write(#"{ "id": "sack", "pockets": [ { "id": "belt/front", "volume": "1 L" } ] }"#, to: "pack.json")
    #expect(shell.run("validate @/pack.json").status == .badInput)
  }

  @Test func `a size is taken by its name, in any case`() {
    shell.write(
      """
      { "id": "vest", "name": "Vest", "capacity": "8 L", "weight": "200 g",
        "sizes": { "S": { "weight": "190 g" }, "L/XL": { "capacity": "9 L", "weight": "220 g" } },
        "pockets": [ { "id": "main", "volume": "8 L" } ] }
      """, to: "vest.json")
    let large = shell.run("check short-run --pack @/vest.json --size l/xl")
    #expect(large.output.contains("in Vest, size L/XL"))
    #expect(large.output.contains("of 9 L used"))
    let unknown = shell.run("check short-run --pack @/vest.json --size M")
    #expect(unknown.status == .usage)
    #expect(unknown.messages.contains("vest is not made in it; it comes in S, L/XL"))
  }

  @Test(arguments: [
    ("check short-run --pack salomon-pulse --also asics-extrem", "did you mean"),
    ("check short-run --pack salomon-pulse --also asics-extreme --also asics-extreme", "is given twice"),
    ("check short-run --pack salomon-pulse --worn phone --without phone", "contradict each other"),
    ("check short-run --pack salomon-pulse --worn phone=0", "--worn \"phone=0\""),
    ("check short-run --pack salomon-pulse --worn phon", "there is no item"),
    ("suggest short-run --also asics-extreme", "suggest takes no --also"),
  ])
  func `what cannot be carried is told`(line: String, words: String) {
    let outcome = shell.run(line)
    #expect(outcome.status == .usage)
    #expect(outcome.messages.contains(words))
  }
}
