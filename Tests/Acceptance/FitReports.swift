import Testing

@testable import pack_loadout

/// What others report to have carried in packs of the presets; what fitted them must fit here.
@Suite struct `Loads that went into a pack` {
  let shell = Shell()

  /// A magazine's review of the Stolt: a laptop of 13 inches and what a day at work takes.
  @Test func `a magazine's working day goes into the Stolt`() throws {
    try shell.write(
      """
      { "name": "A magazine's working day", "items": [
        { "item": "shoes" }, { "item": "trousers" }, { "item": "tshirt" }, { "item": "underwear" },
        { "item": "toiletries" }, { "item": "hairbrush" }, { "item": "laptop-13" } ] }
      """, to: "day.json")
    let answer = try shell.answer("check --kit @/day.json --pack stolt-athlete")
    #expect(answer.status == .success)
    #expect(answer.firstLine.hasPrefix("Fits:"))
  }

  /// Two reports: all that UTMB asks for, and mandatory kit with poles, in the Salomon 12.
  @Test func `the mandatory kit of a mountain ultra, with poles, goes into the ADV Skin 12`() throws {
    let answer = try shell.answer("check ultra --pack salomon-adv-skin-12 --required poles")
    #expect(answer.status == .success)
    #expect(answer.plan.pockets(of: "poles") == ["pole-holders"])
    #expect(answer.plan.leftOut.isEmpty)
  }
}
