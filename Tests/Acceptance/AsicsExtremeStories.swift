import Testing

@testable import pack_loadout

/// What the review of the Asics Extreme tells, run by run.
@Suite struct `The Asics Extreme, as its reviewer used it` {
  let shell = Shell()

  @Test func `a 2 L bladder and food for 50 km go in`() throws {
    let answer = try shell.answer("check 50k --pack asics-extreme")
    #expect(answer.status == .success)
    #expect(answer.firstLine.hasPrefix("Fits:"))
    #expect(answer.plan.verdict == "fits")
    #expect(answer.plan.inputs.chosen == ["reservoir-2"])
    #expect(answer.plan.pockets(of: "reservoir-2") == ["reservoir"])
    #expect(answer.plan.pockets(of: "gel").count + answer.plan.pockets(of: "bar").count >= 6)
  }

  @Test func `towel and change of clothes without trousers go in, nothing outside`() throws {
    let answer = try shell.answer("check commute-light --pack asics-extreme")
    #expect(answer.status == .success)
    #expect(answer.firstLine.hasPrefix("Fits:"))
    #expect(answer.plan.objective.strappedOutside == 0)
    #expect(answer.plan.pockets(of: "towel-packable") == ["main"])
    #expect(try shell.answer("check commute-light --pack asics-extreme --nothing-outside").status == .success)
  }

  @Test func `with trousers and shoes the towel goes on the outside`() throws {
    let answer = try shell.answer("check commute-light --pack asics-extreme --with trousers --with shoes")
    #expect(answer.status == .success)
    #expect(answer.firstLine.hasPrefix("Fits with towel-packable on the outside:"))
    #expect(answer.plan.objective.strappedOutside == 1)
    #expect(answer.plan.pockets(of: "towel-packable") == ["outside"])
  }

  @Test func `with nothing outside a little more than ten litres is what that takes`() throws {
    let answer = try shell.answer(
      "check commute-light --pack asics-extreme --with trousers --with shoes --nothing-outside")
    #expect(answer.status == .no)
    #expect(answer.firstLine.hasPrefix("Overflows: "))
    let bigger = try #require(answer.plan.biggerPack?.litres)
    #expect((10.2...13).contains(bigger))
  }

  @Test func `a full working day overflows, and the Stolt would take it`() throws {
    let answer = try shell.answer("check commute --pack asics-extreme")
    #expect(answer.status == .no)
    #expect(answer.firstLine.hasPrefix("Overflows: "))
    #expect(answer.plan.objective.requiredLeftOut > 0)
    #expect(answer.plan.proof.optimal)
    let bigger = try #require(answer.plan.biggerPack?.packs)
    #expect(Set(bigger).isSuperset(of: ["fastpack-20", "fastpack-30", "fastpack-40", "stolt-athlete"]))
    #expect(answer.flowing.contains("take a bigger pack: \(bigger[0]), "))
    #expect(answer.plan.fixes.contains { fix in fix.units == ["shoes#1"] })
  }

  @Test func `phone in the netting, keys and money behind the zip, gels at the side`() throws {
    let answer = try shell.answer("plan 50k --pack asics-extreme")
    let plan = answer.plan
    #expect(answer.status == .success)
    #expect(plan.pockets(of: "phone") == ["hip-left"])
    #expect(plan.reach(of: "phone") == ["on-the-move"])
    #expect(plan.pockets(of: "keys") == ["hip-right"])
    #expect(plan.pockets(of: "cash") == ["hip-right"])
    #expect(plan.reach(of: "gel").isSubset(of: ["on-the-move", "reach-behind"]))
    #expect(Set(plan.pockets(of: "gel")).isSuperset(of: ["side-left", "side-right"]))
    #expect(plan.items(in: "inner-back").isDisjoint(with: ["cash", "phone"]))
    #expect(plan.objective.careShortfall == 0)
    #expect(answer.text.contains("Left hip netting: mesh, on the move\n"))
    #expect(answer.text.contains("Left side mesh: mesh, by reaching behind\n"))
    #expect(answer.text.contains("Main compartment: zip, with the pack off\n"))
  }

  @Test func `with the one dry pocket taken, what gets wet is told`() throws {
    let answer = try shell.answer("plan 50k --pack asics-extreme --with documents")
    #expect(answer.status == .success)
    #expect(answer.firstLine.hasPrefix("Fits, with a warning:"))
    #expect(answer.flowing.contains("documents should stay dry, but "))
    #expect(answer.plan.objective.careShortfall == 1)
    #expect(answer.plan.shortfalls.map(\.kind) == ["dry"])
  }

  @Test func `a partner reaches into the main compartment`() throws {
    let line = "plan commute-light --pack asics-extreme"
    #expect(try shell.answer(line).plan.reach(of: "jumper") == ["pack-off"])
    #expect(try shell.answer(line + " --companion").plan.reach(of: "jumper") == ["reach-behind"])
  }

  @Test func `the plan says in which order things go in, and what lies over each`() throws {
    let answer = try shell.answer("plan commute-light --pack asics-extreme")
    let inMain = answer.plan.placements.filter { $0.pocket == "main" }
    #expect(inMain.count > 4)
    #expect(Set(inMain.map(\.over)).count == inMain.count)
    #expect(answer.text.contains("first in at the top"))
    #expect(answer.text.contains(" over it\n"))
  }

  @Test func `the wash bag lies apart from the clothes`() throws {
    let plan = try shell.answer("plan commute-light --pack asics-extreme").plan
    let pocket = try #require(plan.pockets(of: "toiletries").first)
    #expect(plan.items(in: pocket).isDisjoint(with: ["jumper", "shirt", "underwear", "socks"]))
  }
}
