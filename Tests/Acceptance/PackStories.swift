import Testing

@testable import pack_loadout

/// What the article says of its eight products, on the loads it says it of.
@Suite struct `The article's packs` {
  let shell = Shell()

  // MARK: Asics Lightweight

  @Test func `the Asics Lightweight takes a 13-inch laptop with a change of clothes`() throws {
    let line = "check commute-light --pack asics-lightweight --without towel-packable --with laptop-13"
    let answer = try shell.answer(line)
    #expect(answer.status == .success)
    #expect(answer.firstLine.hasPrefix("Fits"))
    #expect(answer.plan.pockets(of: "laptop-13") == ["main"])
  }

  @Test func `it refuses a 16-inch one, and names its 24 cm`() throws {
    let line = "check commute-light --pack asics-lightweight --without towel-packable --with laptop-16"
    let answer = try shell.answer(line)
    #expect(answer.status == .no)
    #expect(answer.firstLine == "Overflows: commute-light in Asics Lightweight.")
    #expect(answer.flowing.contains("laptop-16 is 248 mm wide, the main compartment 240 mm, square-on."))
    #expect(answer.text.contains("main compartment 45 × 24 × 10 cm"))
    let conflict = try #require(answer.plan.conflicts.first)
    #expect(conflict.units == ["laptop-16#1"])
    #expect(conflict.constraint == "dimension")
    #expect(conflict.has == 240)
  }

  @Test func `it is not big enough for the things of a working day`() throws {
    let answer = try shell.answer("check commute --pack asics-lightweight")
    #expect(answer.status == .no)
    #expect(answer.firstLine.hasPrefix("Overflows: "))
  }

  // MARK: Stolt Athlete

  @Test(arguments: ["laptop-13", "laptop-16"])
  func `the Stolt takes a working day with a laptop of up to 16 inches`(laptop: String) throws {
    let swap = laptop == "laptop-13" ? "" : " --swap laptop-13=\(laptop)"
    let answer = try shell.answer("check commute --pack stolt-athlete" + swap)
    #expect(answer.status == .success)
    #expect(answer.firstLine.hasPrefix("Fits:"))
    #expect(answer.plan.pockets(of: laptop) == ["laptop"])
    #expect(answer.text.contains("The expansion is not needed: closed, the pack holds 15 L."))
  }

  @Test func `it says when its expansion is needed`() throws {
    let answer = try shell.answer("check commute --pack stolt-athlete --with suit-jacket")
    #expect(answer.status == .success)
    #expect((15_000...18_000).contains(answer.plan.usedMillilitres))
    #expect(answer.text.contains("It takes the expansion: closed, the pack holds 15 L."))
  }

  @Test func `it carries a 1 L bottle at its side`() throws {
    try shell.write(
      #"{ "name": "Office", "items": [ { "item": "laptop-16" }, { "item": "bottle-1", "reach": "reach-behind" } ] }"#,
      to: "office.json")
    let answer = try shell.answer("plan --kit @/office.json --pack stolt-athlete")
    #expect(answer.status == .success)
    #expect(
      answer.plan.pockets(of: "bottle-1") == ["side-left"] || answer.plan.pockets(of: "bottle-1") == ["side-right"])
  }

  // MARK: Fastpack

  @Test func `no front pocket of the Fastpack takes the phone, and the plan tells its reach`() throws {
    let answer = try shell.answer("plan trail --pack fastpack-20")
    #expect(answer.status == .success)
    let pocket = try #require(answer.plan.pockets(of: "phone").first)
    #expect(!pocket.hasPrefix("front"))
    #expect(answer.plan.reach(of: "phone") == ["reach-behind"])
    #expect(answer.text.contains("Zipped pocket with key clasp: zip, by reaching behind\n  1.  Phone"))
  }

  @Test func `water and gels ride on its straps`() throws {
    let plan = try shell.answer("plan trail --pack fastpack-20").plan
    #expect(Set(plan.pockets(of: "flask-500")) == ["flask-left", "flask-right"])
    #expect(plan.reach(of: "flask-500") == ["on-the-move"])
    #expect(plan.reach(of: "gel") == ["on-the-move"])
  }

  @Test(arguments: ["fastpack-20", "fastpack-30", "fastpack-40"])
  func `poles go into its loops, with nothing outside too`(pack: String) throws {
    let plan = try shell.answer("plan trail --pack \(pack) --with poles --nothing-outside").plan
    #expect(plan.pockets(of: "poles") == ["pole-loops"])
  }

  // MARK: Vests and belt

  @Test func `on the Active Skin 4 the water rides in front, reached on the move`() throws {
    let answer = try shell.answer("plan long-run --pack salomon-active-skin-4")
    #expect(answer.status == .success)
    #expect(answer.plan.inputs.chosen == ["flask-500"])
    #expect(answer.plan.pockets(of: "flask-500") == ["flask-left", "flask-right"])
    #expect(answer.plan.reach(of: "flask-500") == ["on-the-move"])
    #expect(answer.flowing.contains("Of the run's alternatives it takes 2 × flask-500."))
  }

  @Test(arguments: [("reservoir-1.5", Exit.success), ("reservoir-2", .no)])
  func `its sleeve takes a bladder of 1.5 L in their place, and no larger one`(bladder: String, status: Exit) throws {
    let line = "plan long-run --pack salomon-active-skin-4 --without flask-500 --with \(bladder)"
    let answer = try shell.answer(line)
    #expect(answer.status == status)
    #expect(answer.plan.pockets(of: bladder) == (status == .success ? ["reservoir"] : []))
  }

  @Test func `in a pack without flask pockets the same run takes the bladder`() throws {
    let answer = try shell.answer("plan long-run --pack asics-extreme")
    #expect(answer.status == .success)
    #expect(answer.plan.inputs.chosen == ["reservoir-1"])
  }

  @Test(arguments: [
    (#"{ "item": "reservoir-2" }, { "item": "flask-500", "quantity": 2 }, { "item": "gear" }"#, Exit.no),
    (#"{ "item": "reservoir-2" }, { "item": "flask-500", "quantity": 2 }"#, .success),
    (#"{ "item": "gear" }"#, .success),
  ])
  func `on the VentureLite 4 the water takes the litres of the gear`(items: String, status: Exit) throws {
    let gear =
      #"{ "id": "gear", "name": "Gear", "form": "soft", "volume": "0.5 L", "weight": "150 g" }"#
    let listed = items.replacingOccurrences(of: #""gear""#, with: gear + #", "quantity": 3"#)
    try shell.write(#"{ "name": "Water and gear", "items": ["# + listed + "] }", to: "load.json")
    let answer = try shell.answer("check --kit @/load.json --pack inov8-venturelite-4")
    #expect(answer.status == status)
    #expect(answer.plan.verdict == (status == .no ? "overflows" : "fits"))
    if status == .no { #expect(answer.flowing.contains("takes 4.5 L, the pack holds 4 L, 0.5 L too little")) }
  }

  @Test func `the Pulse belt takes keys, phone and a small snack, and no layer more`() throws {
    let answer = try shell.answer("check short-run --pack salomon-pulse")
    #expect(answer.status == .success)
    #expect(Set(answer.plan.placements.map(\.item)) == ["keys", "phone", "snack-small"])
    let more = try shell.answer("check short-run --pack salomon-pulse --with jacket-waterproof")
    #expect(more.status == .no)
    #expect(more.firstLine.hasPrefix("Overflows: "))
    #expect(more.plan.leftOut.map(\.unit) == ["jacket-waterproof#1"])
  }

  // MARK: Sundried

  @Test func `of the Sundried nobody can tell, and the missing litres are named`() throws {
    let answer = try shell.answer("check long-run --pack sundried")
    #expect(answer.status == .undecided)
    #expect(answer.firstLine.hasPrefix("Cannot tell: "))
    #expect(answer.flowing.contains("Nobody states how many litres Sundried Hydration Backpack holds (capacity)"))
    #expect(answer.plan.undecidedBecause.contains("capacity"))
    #expect(answer.text.contains("ask the maker, or measure: it fits with "))
    #expect(try shell.answer("plan long-run --pack sundried").text.contains("bladder bought separately"))
  }

  @Test func `no number of litres lets it take a 16-inch laptop, and that its size is estimated is told`() throws {
    let answer = try shell.answer("check long-run --pack sundried --with laptop-16")
    #expect(answer.status == .no)
    #expect(answer.flowing.contains("laptop-16 is 248 mm wide, the main compartment 220 mm, square-on."))
    #expect(answer.plan.restsOnEstimates == ["pockets.main.size"])
    #expect(answer.text.contains("Estimated, not published: the size of the main compartment."))
  }
}
