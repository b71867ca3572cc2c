import Foundation
import Testing

@testable import pack_loadout

@Suite struct `Answers and their statuses` {
  let shell = Shell()

  @Test(arguments: [
    ("check short-run --pack salomon-pulse", Exit.success, "Fits: short-run in Salomon Pulse Belt.\n"),
    ("check short-run --pack salomon-pulse --with jacket-waterproof", .no, "Overflows: short-run in "),
    ("check long-run --pack sundried", .undecided, "Cannot tell: long-run in "),
    ("plan 50k --pack asics-extreme", .success, "Fits: 50k in "),
  ])
  func `the verdict begins the text and is the status, in JSON too`(line: String, status: Exit, beginning: String) {
    let text = shell.run(line)
    #expect(text.status == status)
    #expect(text.output.hasPrefix(beginning))
    #expect(text.messages.isEmpty)
    let json = shell.run(line + " --format json")
    #expect(json.status == status)
    #expect(json.output.hasPrefix("{\n  \"format\": \"pack-loadout/plan/1\""))
  }

  @Test func `a load of one's own goes into a pack of one's own`() {
    shell.write(
      """
      { "name": "Mine", "items": [ { "item": "gel", "quantity": 2 },
        { "item": { "id": "box", "name": "Box", "form": "rigid", "size": "10 x 10 x 10 cm", "weight": "1 kg" } } ] }
      """, to: "kit.json")
    shell.write(
      """
      { "id": "sack", "name": "Sack", "capacity": "2 L", "pockets": [ { "id": "main", "size": "20 x 10 x 10 cm" } ] }
      """, to: "pack.json")
    let outcome = shell.run("plan --kit @/kit.json --pack @/pack.json")
    #expect(outcome.status == .success)
    #expect(outcome.output.hasPrefix("Fits: Mine in Sack."))
    #expect(outcome.output.contains("2 × Energy gel"))
    #expect(shell.run("check --kit @/kit.json --pack @/pack.json --with box=2").status == .no)
  }

  @Test func `an overflow names a swap and a bigger pack`() {
    let line = "check commute-light --pack asics-extreme --with trousers --with shoes --nothing-outside"
    let outcome = shell.run(line)
    #expect(outcome.status == .no)
    #expect(outcome.output.contains("--without towel-packable"))
    #expect(outcome.output.contains("--swap shoes=shoes-light"))
    #expect(outcome.output.contains("take a bigger pack: "))
    #expect(shell.run(line + " --format json").output.contains("\"stolt-athlete\""))
  }

  @Test(arguments: ["check --pack @/pack.json", "suggest --catalogue @/mine"])
  func `what is rated in another dimension than its holder is a fault with both figures`(line: String) {
    shell.write(
      """
      { "items": [ { "item": { "id": "jug", "kind": "jug", "form": "soft", "volume": "1 L", "rated": "10 in" } } ] }
      """, to: "kit.json")
    let pack = #"{ "id": "sack", "capacity": "2 L", "pockets": [ { "id": "jugs", "holds": { "jug": "2 L" } } ] }"#
    shell.write(pack, to: "pack.json")
    shell.write(pack, to: "mine/packs/sack.json")
    let outcome = shell.run(line + " --kit @/kit.json")
    #expect(outcome.status == .badInput)
    #expect(outcome.messages.contains(#""jug" is rated 25.4 cm, but the pocket "jugs" of "sack" limits "jug" to 2 L"#))
    #expect(outcome.output.isEmpty)
  }

  @Test func `JSON says how long a plan took`() {
    let shell = Shell()
    let clock = Clock()
    shell.surroundings.now = { clock.tick(nanoseconds: 1_500_000) }
    let output = shell.run("check short-run --pack salomon-pulse --format json").output
    #expect(output.contains("\"milliseconds\": 1.5"))
  }

  @Test func `a plan written to a file is verified, and a changed one is not`() throws {
    shell.run("plan 50k --pack asics-extreme --format json --output @/plan.json")
    let verified = shell.run("verify @/plan.json")
    #expect(verified.status == .success)
    #expect(verified.output.hasPrefix("The plan holds."))
    let plan = try #require(shell.read("plan.json"))
    let changed = plan.replacingOccurrences(of: "\"pocket\": \"hip-left\"", with: "\"pocket\": \"reservoir\"")
    try #require(changed != plan)
    shell.write(changed, to: "plan.json")
    let refused = shell.run("verify @/plan.json --format json")
    #expect(refused.status == .no)
    #expect(refused.output.contains("\"holds\": false"))
  }

  @Test func `verify adds an overflow up again, and says so; a certificate that was tampered with is a fault`() throws {
    shell.run("plan commute --pack asics-extreme --format json --output @/plan.json")
    let verified = shell.run("verify @/plan.json")
    #expect(verified.status == .success)
    #expect(
      verified.output.replacing("\n", with: " ").contains(
        "Why it does not fit was re-checked by arithmetic: at least 1 required thing must stay at home."))
    #expect(shell.run("verify @/plan.json --format json").output.contains("\"proof\": \"certificate\""))
    let plan = try #require(shell.read("plan.json"))
    let changed = plan.replacingOccurrences(
      of: #""constraint": "volume", "pocket": "main", "times": 1"#,
      with: #""constraint": "volume", "pocket": "hip-left", "times": 1"#)
    try #require(changed != plan)
    shell.write(changed, to: "plan.json")
    let refused = shell.run("verify @/plan.json")
    #expect(refused.status == .no)
    #expect(
      refused.output.replacing("\n", with: " ").contains("refutation 1: an argument is said to leave out 1 units"))
  }

  @Test func `verify refuses alternatives that are not the kit's, and estimates of nothing`() throws {
    shell.run("plan long-run --pack asics-extreme --format json --output @/plan.json")
    let plan = try #require(shell.read("plan.json"))
    let chosen = plan.replacing(/"chosen": \["[^"]*"\]/, with: "\"chosen\": [\"anvil\"]")
    try #require(chosen != plan)
    shell.write(chosen, to: "plan.json")
    #expect(shell.run("verify @/plan.json").output.contains("anvil"))
    let estimates = plan.replacing(/"restsOnEstimates": \[/, with: "\"restsOnEstimates\": [\"pockets.attic.volume\", ")
    shell.write(estimates, to: "plan.json")
    #expect(shell.run("verify @/plan.json").output.contains("pockets.attic.volume"))
  }

  @Test func `equal input gives equal bytes, the time taken aside`() {
    func plan() -> [Substring] {
      shell.run("plan trail --pack fastpack-20 --format json").output.split(separator: "\n")
        .filter { line in !line.contains("milliseconds") }
    }
    #expect(plan() == plan())
  }

  @Test func `one thing is shown with its pocket, what lies over it and the organiser's rule`() {
    let words = ["plan", "utmb", "--pack", "salomon-adv-skin-12", "--show", "waterproof jacket"]
    let outcome = shell.run(words)
    #expect(outcome.status == .success)
    #expect(
      outcome.output.hasPrefix("Waterproof jacket: packed in Salomon ADV Skin 12 Set.\n  - jacket-waterproof: in the "))
    #expect(outcome.output.contains("Organiser's rule: a hooded waterproof jacket"))
    #expect(outcome.output.contains("(quoting the"))
    let json = shell.run(words + ["--format", "json"])
    #expect(json.output.hasPrefix("{\n  \"format\": \"pack-loadout/shown/1\""))
    #expect(json.status == .success)
  }

  @Test(arguments: [
    ("jcket", "did you mean \"jacket\"?"), ("laptop-13", "--with laptop-13 takes it"),
    ("zzzzzzzz", "plan without --show lists all of it"),
  ])
  func `what does not come along cannot be shown, and the message helps`(asked: String, advice: String) {
    let outcome = shell.run(["plan", "utmb", "--pack", "salomon-adv-skin-12", "--show", asked])
    #expect(outcome.status == .usage)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains(advice))
  }

  @Test func `the answer says how much water and carbohydrate come along, and for how long`() {
    let text = shell.run("check long-run --pack salomon-active-skin-4").output
      .replacingOccurrences(of: "\n", with: " ")
    #expect(
      text.contains(
        "Carries 1 L of water for 2 h between refills, enough for 2 h at 0.5 L an hour; 138 g of carbohydrate (600 kcal), "
          + "enough for 3 h 18 min at 60 g an hour past 1 h."))
    let json = shell.run("check long-run --pack salomon-active-skin-4 --format json").output
    #expect(json.contains("\"waterMillilitres\": 1000"))
    #expect(json.contains("\"waterMinutes\": 120"))
    #expect(json.contains("\"carbohydrateMinutes\": 198"))
  }

  @Test func `suggest finds a pack for a run`() {
    let outcome = shell.run("suggest short-run")
    #expect(outcome.status == .success)
    #expect(outcome.output.hasPrefix("Best for short-run: Salomon Pulse Belt"))
    #expect(shell.run("suggest short-run --format json").output.contains("\"format\": \"pack-loadout/suggest/1\""))
  }

  @Test func `compare says which of two packs takes a load`() {
    let line = "compare short-run --pack salomon-pulse --pack asics-extreme --with jacket-waterproof"
    let outcome = shell.run(line)
    #expect(outcome.status == .success)
    #expect(outcome.output.hasPrefix("short-run fits asics-extreme, not salomon-pulse."))
    #expect(shell.run(line + " --format json").output.contains("\"format\": \"pack-loadout/compare/1\""))
  }

  @Test func `validate answers with every fault, or with none`() {
    shell.write("{ \"name\": \"Mine\", \"items\": [ { \"item\": \"gel\" } ] }", to: "kit.json")
    #expect(shell.run("validate @/kit.json").status == .success)
    shell.write("{ \"name\": \"Mine\", \"items\": [ { \"item\": \"gell\", \"quantty\": 2 } ] }", to: "kit.json")
    let outcome = shell.run("validate @/kit.json")
    #expect(outcome.status == .badInput)
    #expect(outcome.output.contains("did you mean \"gel\"?"))
    #expect(outcome.output.contains("did you mean \"quantity\"?"))
    #expect(shell.run("validate @/kit.json --format json").output.contains("pack-loadout/fault/1"))
  }

  @Test(arguments: ["packs", "items", "runs"])
  func `a list names all of them, in JSON too`(what: String) {
    let text = shell.run("list \(what)")
    #expect(text.status == .success)
    #expect(shell.run("list \(what) --format json").output.contains("\"\(what)\": ["))
  }
}

@Suite struct `A search that is stopped` {
  let shell = Shell()
  let line = "check --kit @/bricks.json --pack @/cube.json"

  /// Hoffman's bricks: 27 of 5 × 6 × 7 go into a cube of 18, and neither building up nor any bound tells soon.
  init() {
    shell.write(
      """
      { "name": "Bricks", "items": [ { "quantity": 27, "item":
        { "id": "brick", "name": "Brick", "form": "rigid", "size": "5 x 6 x 7 cm", "weight": "10 g" } } ] }
      """, to: "bricks.json")
    shell.write(
      """
      { "id": "cube", "name": "Cube", "capacity": "6 L", "pockets": [ { "id": "main", "size": "18 x 18 x 18 cm" } ] }
      """, to: "cube.json")
  }

  @Test func `Ctrl-C ends the search, which says what it has`() {
    shell.surroundings.isInterrupted = { true }
    let outcome = shell.run(line)
    #expect(outcome.status == .undecided)
    #expect(outcome.output.hasPrefix("Cannot tell: Bricks in Cube.\nThe search was stopped before a proof."))
    #expect(shell.run(line + " --format json").output.contains("\"undecidedBecause\": [\"cancelled\"]"))
  }

  @Test func `a time limit ends the search once the clock has passed it`() {
    let clock = Clock()
    shell.surroundings.now = { clock.tick(nanoseconds: 3_600_000_000_000) }
    let outcome = shell.run(line + " --time-limit 10s")
    #expect(outcome.status == .undecided)
    #expect(outcome.output.hasPrefix("Cannot tell: Bricks in Cube.\nThe time limit was reached before a proof."))
    #expect(outcome.output.contains("--time-limit 60s"))
  }
}

/// A clock that has gone on at every look.
private final class Clock: @unchecked Sendable {
  private var time: Int64 = 0

  func tick(nanoseconds: Int64) -> Int64 {
    time += nanoseconds
    return time
  }
}
