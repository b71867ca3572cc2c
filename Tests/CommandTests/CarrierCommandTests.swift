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

  @Test func `packs are suggested and compared beside a belt, each with both's litres`() {
    let alone = shell.run("suggest trail --all --width 120").output
    let beside = shell.run("suggest trail --also salomon-pulse --all --width 120")
    #expect(beside.status == .success)
    #expect(beside.output.hasPrefix("Best for trail beside the Salomon Pulse Belt: "))
    // Too small by itself, and taken with the belt; the belt itself is no answer.
    #expect(!alone.contains(".  nathan-pinnacle-featherlite-1-5"))
    let first = beside.output.split(separator: "\n").first { line in line.contains("  1.  ") } ?? ""
    #expect(first.contains("nathan-pinnacle-featherlite-1-5 *") && first.contains("2.29 L"))
    #expect(!beside.output.contains("salomon-pulse:"))
    let compared = shell.run("compare trail --pack spibelt --pack nathan-pinnacle-featherlite-1-5 --also salomon-pulse")
    #expect(compared.status == .success)
    #expect(compared.output.contains("nathan-pinnacle-featherlite-1-5+salomon-pulse"))
    let page = shell.run("plan trail --pack osprey-duro-6 --also salomon-pulse --format html").output
    #expect(page.contains("and Salomon Pulse Belt"))
  }

  @Test func `packs are suggested in a size, and those that come in others alone are left out`() {
    let text = shell.run("suggest 50k --size l/xl --all --width 120").output
    #expect(text.contains("osprey-duro-15"))
    #expect(text.contains("come in other sizes than l/xl: arcteryx-norvan-14, "))
    let json = shell.run("suggest 50k --size L/XL --format json").output
    #expect(
      json.contains("\"size\": \"L/XL\"") && json.contains("{ \"pack\": \"osprey-talon-22\", \"misses\": [\"size\"] }"))
  }

  @Test(arguments: [
    ("", "Carries 2 L of water for 4 h between refills, enough for 4 h at 0.5 L an hour"),
    ("--refill-every 2h", "Carries 1 L of water for 2 h between refills"),
    // 50 km in 6 h: an hour and twelve minutes, and a pace is not that exact.
    ("--refill-every 10km", "Carries 1 L of water for 1 h 10 min between refills"),
    ("--refill-every 90min --temperature 26C", "Carries 1.5 L of water for 1 h 30 min between refills"),
    ("--with flask-500=1", "enough for 1 h at 0.5 L an hour: too little for the 4 h between refills"),
  ])
  func `as much water is carried as lasts to the next`(options: String, words: String) {
    let text = shell.run("check 50k --pack salomon-adv-skin-12 --width 120 " + options).output
    #expect(text.replacingOccurrences(of: "\n", with: " ").contains(words), "\(text)")
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
    #expect(shell.run("check short-run --pack @/vest.json --size XL").output == large.output)
    let unknown = shell.run("check short-run --pack @/vest.json --size M")
    #expect(unknown.status == .usage)
    #expect(unknown.messages.contains("vest is not made in it; it comes in S, L/XL"))
  }

  @Test func `a run of one's own is a file`() {
    shell.write(
      """
      { "id": "dales", "extends": "50k", "assumes": { "distance": "60 km", "duration": "9 h", "stretches": [ "14 km", "20 km" ] },
        "items": [ { "item": "whistle", "rule": "a whistle" } ] }
      """, to: "dales.json")
    let text = shell.run("check @/dales.json --pack salomon-adv-skin-12 --width 120").output
    #expect(text.hasPrefix("Fits, with a warning: dales in Salomon ADV Skin 12 Set."))
    #expect(text.contains("for 3 h between refills"))
    #expect(shell.run("suggest @/dales.json").output.hasPrefix("Best for dales: "))
    shell.write(#"{ "id": "x", "extends": "50", "items": [ { "item": "wistle" } ] }"#, to: "bad.json")
    let bad = shell.run("check @/bad.json --pack asics-extreme")
    #expect(bad.status == .badInput && bad.messages.contains("bad.json:1:25: ") && bad.messages.contains("whistle"))
    shell.write(#"{ "items": [ { "item": "whistle" } ] }"#, to: "kit.json")
    let run = shell.run("check --kit @/dales.json --pack asics-extreme")
    #expect(run.status == .badInput && run.messages.contains("this is a run, not a kit; it goes without --kit"))
    let kit = shell.run("check @/kit.json --pack asics-extreme")
    #expect(kit.status == .badInput && kit.messages.contains("this is a kit, not a run; it goes with --kit"))
    #expect(shell.run("check @/none.json --pack asics-extreme").status == .inputOutput)
  }

  @Test(arguments: [
    ("check short-run --pack salomon-pulse --also asics-extrem", "did you mean"),
    ("check short-run --pack salomon-pulse --also asics-extreme --also asics-extreme", "is given twice"),
    ("check short-run --pack salomon-pulse --worn phone --without phone", "contradict each other"),
    ("check short-run --pack salomon-pulse --worn phone=0", "--worn \"phone=0\""),
    ("check short-run --pack salomon-pulse --worn phon", "there is no item"),
    ("check short-run --pack salomon-pulse --also salomon-pulse", "\"salomon-pulse\" is carried already"),
    ("list packs --also asics-extreme", "list takes no --also"),
    ("suggest 50k --size XXS", "no pack comes in the size \"XXS\""),
    ("compare 50k --pack spibelt --pack flipbelt --size M", "spibelt, flipbelt have no sizes"),
    ("check 50k --pack asics-extreme --refill-every often", "like \"2 h\" or \"10 km\""),
    ("check --kit kit.json --pack asics-extreme --refill-every 2h", "changes nothing in a kit"),
  ])
  func `what cannot be carried is told`(line: String, words: String) {
    let outcome = shell.run(line)
    #expect(outcome.status == .usage)
    #expect(outcome.messages.contains(words))
  }
}
