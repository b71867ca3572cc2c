import Foundation
import Testing

@testable import pack_loadout

/// Which pack for which run.
@Suite struct `Every pack is the one for some run` {
  let shell = Shell()

  @Test(arguments: [
    ("salomon-pulse", "short-run"),
    ("inov8-venturelite-4", "long-run --by price --max-price GBP60"),
    ("inov8-venturelite-4", "long-run --with poles"),
    ("salomon-active-skin-4", "trail --with poles"),
    ("asics-extreme", "commute-light"),
    ("asics-extreme", "commute-light --by weight"),
    ("asics-extreme", "50k --by weight"),
    ("stolt-athlete", "commute"),
    ("stolt-athlete", "commute --by price"),
    ("nathan-pinnacle-featherlite-1-5", "long-run"),
    ("camelbak-ultra-lr", "trail"),
    ("kalenji-trail-10", "commute-light --without cash --by price --max-price EUR60"),
  ])
  func `a pack is suggested first for a run`(pack: String, run: String) throws {
    let suggestion = try shell.suggestion("suggest " + run)
    #expect(suggestion.ranked.first?.pack == pack)
  }

  @Test(arguments: [("fastpack-20", 3), ("fastpack-30", 8), ("fastpack-40", 15)])
  func `the longer one stays out, the larger the Fastpack`(pack: String, days: Int) throws {
    try shell.write(
      """
      { "name": "\(days) days on foot", "items": [
        { "item": "tent" }, { "item": "sleeping-bag-warm" }, { "item": "sleeping-mat" }, { "item": "stove" },
        { "item": "meal-freeze-dried", "quantity": \(2 * days) }, { "item": "bar", "quantity": \(4 * days) },
        { "item": "jacket-waterproof" }, { "item": "down-jacket" }, { "item": "base-layer" },
        { "item": "socks", "quantity": 2 }, { "item": "shoes-light" }, { "item": "first-aid" },
        { "item": "toiletries-small" }, { "item": "flask-1", "quantity": 2 } ] }
      """, to: "days.json")
    let suggestion = try shell.suggestion("suggest --kit @/days.json")
    #expect(suggestion.ranked.first?.pack == pack)
  }

  @Test func `rolled plans go into the one with a back of 45 cm`() throws {
    try shell.write(
      """
      { "name": "Plans to the office", "items": [
        { "item": { "id": "plans", "name": "Rolled plans", "form": "rigid", "size": "44.5 x 6 x 6 cm", "weight": "300 g" } },
        { "item": "towel-packable" }, { "item": "shirt" }, { "item": "trousers" }, { "item": "underwear" },
        { "item": "food-commute" }, { "item": "phone", "reach": "reach-behind" } ] }
      """, to: "plans.json")
    #expect(try shell.suggestion("suggest --kit @/plans.json").ranked.first?.pack == "asics-lightweight")
  }

  @Test func `a winter night on the fells, with poles at hand and keys behind a zip, takes the ADV Skin 12`() throws {
    try shell.write(
      """
      { "name": "A winter night on the fells", "items": [
        { "item": "sleeping-bag" }, { "item": "bivvy-bag" }, { "item": "down-jacket" }, { "item": "midlayer" },
        { "item": "jacket-waterproof", "reach": "reach-behind" }, { "item": "overtrousers" },
        { "item": "base-layer", "quantity": 2 }, { "item": "tights" }, { "item": "phone", "reach": "on-the-move" },
        { "item": "flask-500", "quantity": 2, "reach": "on-the-move" }, { "item": "keys", "reach": "on-the-move" },
        { "item": "poles", "reach": "reach-behind" } ] }
      """, to: "night.json")
    #expect(try shell.suggestion("suggest --kit @/night.json").ranked.first?.pack == "salomon-adv-skin-12")
  }
}

@Suite struct `What a suggestion says beside its first pack` {
  let shell = Shell()

  @Test func `the Sundried stands under what cannot be told, with the figure to ask for`() throws {
    let suggestion = try shell.suggestion("suggest long-run")
    let sundried = try #require(suggestion.cannotTell.first { $0.pack == "sundried" })
    #expect(sundried.plan.undecidedBecause.first == "capacity")
    let text = shell.run("suggest long-run").output
    let untold = try #require(text.range(of: "\nCannot tell\n")?.upperBound)
    #expect(text[untold...].contains("sundried: nobody states how much it holds (capacity"))
  }

  @Test func `each pack that is refused has its one reason`() throws {
    let outcome = shell.run("suggest commute --all")
    #expect(outcome.status == .success)
    #expect(outcome.output.hasPrefix("Best for commute: Stolt Athlete"))
    let suggestion = try shell.suggestion("suggest commute")
    #expect(suggestion.refused.count > suggestion.ranked.count)
    // Packs that are refused for one reason share its line: their names, a colon, the reason.
    let output = outcome.output.replacingOccurrences(of: "\n    ", with: " ")
    let refusals = try #require(output.range(of: "\nDo not take it\n")?.upperBound)
    let lines = output[refusals...].split(separator: "\n").prefix { $0.hasPrefix("  - ") }
    let named = lines.flatMap { line in
      line.dropFirst(4).prefix { $0 != ":" }.split { $0 == "," || $0 == " " }.filter { $0 != "and" }.map(String.init)
    }
    #expect(named.sorted() == suggestion.refused.map(\.pack).sorted())
  }

  @Test func `the factors a pack states are told`() {
    let text = shell.run("suggest commute").output
    for factor in ["chest strap", "padded", "waterproof finish", "durable", "15-18 L", "1 kg", "GBP 149"] {
      #expect(text.contains(factor), "\(factor)")
    }
  }

  @Test func `what to look for in a shop follows from the load`() throws {
    let suggestion = try shell.suggestion("suggest commute")
    #expect(suggestion.lookFor.leastMillilitres.map { (12_000...13_500).contains($0) } == true)
    #expect(shell.run("suggest commute").output.contains("a compartment that takes 30.4 × 21.5 × 1.1 cm (laptop-13)"))
  }

  @Test func `a half-empty pack is told so, and a smaller one with it`() throws {
    let check = try shell.answer("check 50k --pack asics-extreme")
    #expect(check.text.contains("Less than half full, so things may shake"))
    let vest = try #require(try shell.suggestion("suggest 50k").ranked.first { $0.pack == "salomon-adv-skin-12" })
    #expect(vest.rattles)
    #expect(vest.remark == "less than half full, things may shake; salomon-active-skin-4 is smaller and takes it too")
  }

  @Test func `where no known pack will do, the status says so`() {
    let outcome = shell.run("suggest commute --with suit-jacket=20")
    #expect(outcome.status == .no)
    #expect(outcome.output.contains("Look for in a shop\n  - at least "))
  }
}
