import PackLoadout
import Testing

// The Swift of the guides, line by line, in functions that run it. A test finds each block of the guides here.

enum FirstPlan {
  static func catalogueAndKits() throws -> (Catalogue, Run, Pack, [KitChoice])? {
    let catalogue = Presets.load()
    guard let run = catalogue.run("long-run"), let pack = catalogue.pack("salomon-active-skin-4") else { return nil }
    let kits = try choices(of: run, in: catalogue)
    return (catalogue, run, pack, kits)
  }

  static func ask(_ catalogue: Catalogue, _ run: Run, _ pack: Pack, _ kits: [KitChoice]) throws -> Plan {
    let planner = Planner(catalogue)
    let plan = try planner.plan(Request(run: run.id, choices: kits, pack: pack))
    return plan
  }

  static func read(_ plan: Plan) {
    switch plan.verdict {
    case .fits:
      for placement in plan.placements { print(placement.unit.text, "goes into", placement.pocket) }
    case .overflows:
      for unit in plan.leftOut { print(unit.unit.text, "stays at home") }
    case .undecided:
      print("nobody can tell:", plan.undecidedBecause)
    }
  }

  static func change(_ run: Run, _ catalogue: Catalogue) throws -> [KitChoice] {
    let adjustments = Adjustments(
      changes: [.with(item: "gel", quantity: 4), .without(item: "keys")], conditions: Conditions(duration: 5 * 3_600))
    let longer = try choices(of: run, with: adjustments, in: catalogue)
    return longer
  }

  static func stop(_ kits: [KitChoice], _ pack: Pack, _ isCancelled: @escaping @Sendable () -> Bool) throws -> Plan {
    let impatient = Planner(limits: Limits(nodes: 10_000, stop: { isCancelled() ? .cancelled : nil }))
    let soon = try impatient.plan(Request(choices: kits, pack: pack))
    return soon
  }
}

enum OwnPacks {
  static func plan(_ packText: String, _ kitText: String, _ catalogue: Catalogue) throws -> Plan {
    let pack = try readPack(Array(packText.utf8), file: "my-vest.json")
    let kit = try readKit(Array(kitText.utf8), file: "sunday.json", catalogue: catalogue)
    let plan = try Planner().plan(Request(choices: [KitChoice(kit: kit, chosen: [])], pack: pack))
    return plan
  }

  static func faults(_ print: (String) -> Void) {
    do {
      _ = try readPack(Array(#"{ "id": "my-vest", "capcity": "5 L" }"#.utf8), file: "my-vest.json")
    } catch {
      for fault in error.all { print("\(fault.file):\(fault.line):\(fault.column): \(fault.text)") }
    }
  }

  static func catalogue(_ packText: String, over catalogue: Catalogue) throws -> Catalogue {
    let own = try Catalogue(documents: [("packs/my-vest.json", Array(packText.utf8))], over: catalogue)
    return own
  }
}
