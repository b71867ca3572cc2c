import PackLoadout

// A week's question: which of one's own packs takes the long run in the cold, and where does the jacket go?

let ownPack = """
  { "id": "old-vest", "name": "The old vest", "type": "vest", "capacity": "3 L",
    "pockets": [ { "id": "back", "size": "30 x 20 x 5 cm", "volume": "2.4 L", "closure": "zip" },
      { "id": "front", "volume": "0.6 L", "reach": "on-the-move", "holds": { "phone": null, "flask": "500 ml" } } ] }
  """

do {
  let catalogue = try Catalogue(documents: [("packs/old-vest.json", Array(ownPack.utf8))], over: Presets.load())
  guard let run = catalogue.run("long-run") else { fatalError("the presets have a long run") }
  let cold = Adjustments(conditions: Conditions(temperature: 200))
  let kits = try choices(of: run, with: cold, in: catalogue)
  for id in ["old-vest", "salomon-active-skin-4"] {
    guard let pack = catalogue.pack(id) else { fatalError("the catalogue has no \(id)") }
    let plan = try Planner().plan(Request(run: run.id, choices: kits, pack: pack))
    print("\(pack.name): \(plan.verdict.rawValue)")
    for placement in plan.placements where placement.unit.item == "jacket-waterproof" {
      print("  the jacket goes into \(placement.pocket)")
    }
    for conflict in plan.conflicts.prefix(1) {
      print("  together too much: \(conflict.units.map(\.text).joined(separator: ", "))")
    }
  }
} catch {
  print("no answer: \(error)")
}
