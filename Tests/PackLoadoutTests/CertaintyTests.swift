import LoadoutAudit
import LoadoutFiles
import Testing

@testable import PackLoadout

/// How far estimates may be off: small loads by hand, real ones by planning them again.
@Suite struct CertaintyTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var room: Int64
    var isRoomStated: Bool
    var needed: Int64
    var isNeedStated: Bool
    var percent: Int
    var measureFirst: String?
    var testDescription: String { "\(needed) ml into \(room) ml" }
  }

  private func plan(_ each: Case) throws -> Plan {
    let shirt = Item(
      id: "shirt", name: "Shirt", form: .soft(volume: .millilitres(each.needed), compressed: nil, size: nil),
      sources: each.isNeedStated ? [Source(figures: ["volume"], basis: .measured)] : [])
    let pack = Pack(
      id: "sack", name: "Sack", pockets: [Pocket(id: "main", volume: .stated(.millilitres(each.room)))],
      sources: each.isRoomStated ? [Source(figures: ["pockets.main.volume"], basis: .stated)] : [])
    return try Planner().plan(Request(choices: [KitChoice(kit: Kit(entries: [Kit.Entry(item: shirt)]))], pack: pack))
  }

  @Test(arguments: [
    // 10 L less 10 % are 9 L.
    Case(room: 10_000, isRoomStated: false, needed: 9_000, isNeedStated: true, percent: 10),
    Case(room: 10_000, isRoomStated: true, needed: 8_000, isNeedStated: false, percent: 20),
    // 9.5 L against 7.6 L, then 9 L against 8.8 L, then 8.5 L against 9.2 L.
    Case(room: 10_000, isRoomStated: false, needed: 8_000, isNeedStated: false, percent: 10),
    Case(room: 10_000, isRoomStated: true, needed: 10_000, isNeedStated: true, percent: 30),
    Case(
      room: 10_000, isRoomStated: false, needed: 9_900, isNeedStated: true, percent: 0,
      measureFirst: "pockets.main.volume"),
    Case(
      room: 10_000, isRoomStated: true, needed: 9_900, isNeedStated: false, percent: 0,
      measureFirst: "items.shirt.volume"),
    // Overflows: 12 L less 15 % are 10.2 L, less 20 % 9.6 L.
    Case(room: 10_000, isRoomStated: true, needed: 12_000, isNeedStated: false, percent: 15),
    Case(room: 10_000, isRoomStated: false, needed: 12_000, isNeedStated: true, percent: 15),
    Case(room: 10_000, isRoomStated: true, needed: 10_001, isNeedStated: true, percent: 30),
    Case(
      room: 10_000, isRoomStated: true, needed: 10_001, isNeedStated: false, percent: 0,
      measureFirst: "items.shirt.volume"),
  ])
  func `estimates may be off as far as the litres go`(_ each: Case) throws {
    let plan = try plan(each)
    #expect(plan.certaintyPercent == each.percent)
    #expect(plan.measureFirst == each.measureFirst)
  }

  @Test func `the judge knows a certainty that is too large or too small`() throws {
    var plan = try plan(Case(room: 10_000, isRoomStated: false, needed: 8_000, isNeedStated: false, percent: 10))
    #expect(Judge().faults(in: plan).isEmpty)
    plan.certaintyPercent = 5
    #expect(Judge().faults(in: plan) == [.certaintyTooSmall(5)])
    plan.certaintyPercent = 15
    #expect(Judge().faults(in: plan) == [.certaintyTooLarge(15)])
    plan.certaintyPercent = 12
    #expect(Judge().faults(in: plan) == [.certaintyOutOfPlace(12)])
    plan.certaintyPercent = 10
    plan.measureFirst = "pockets.main.volume"
    #expect(Judge().faults(in: plan) == [.measureFirstUnfounded("pockets.main.volume")])
  }

  @Test(
    arguments: ["commute-light", "50k", "gym-commute", "short-run", "winter"],
    ["asics-extreme", "salomon-pulse", "stolt-athlete"])
  func `planned again with estimates that are so far off, the verdict is the same`(run: String, pack: String) throws {
    let catalogue = try PresetCatalogue.read()
    let choices = try choices(of: try #require(catalogue.run(run)), in: catalogue)
    let plan = try Planner().plan(Request(run: run, choices: choices, pack: try #require(catalogue.pack(pack))))
    let percent = try #require(plan.certaintyPercent)
    let steps = [0, 5, 10, 15, 20, 30]
    let next = try #require(steps.firstIndex(of: percent)) + 1
    for step in steps[...min(next, steps.count - 1)] {
      let change = EstimatedVolumes(
        percent: Int64(step), direction: plan.verdict == .fits ? .tighter : .roomier)
      let changed = Request(
        run: run, choices: choices.map { KitChoice(kit: change.kit($0.kit), chosen: $0.chosen) },
        pack: change.pack(plan.inputs.pack))
      let verdict = try Planner().plan(changed).verdict
      #expect((verdict == plan.verdict) == (step <= percent), "\(step) %")
    }
  }
}
