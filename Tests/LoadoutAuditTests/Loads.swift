import Loadout

/// What ``SoundPlan/day`` packs, and into what.
enum DayLoad {
  static let pack = Pack(
    id: "day-pack", name: "Day pack", capacity: Span(lower: .litres(8), upper: .litres(10)),
    weight: Span(lower: Grams(400), upper: Grams(430)),
    pockets: [
      Pocket(
        id: "main", size: Size(height: 400, width: 200, depth: 100), volume: .stated(.litres(7)), closure: .zip,
        reachByCompanion: .reachBehind, maxWeight: Grams(5_000), opening: Opening(side: .front, size: Hole(190, 320))),
      Pocket(
        id: "inner", inside: "main", size: Size(height: 150, width: 180, depth: 30), at: Offset(up: 250, across: 10),
        dry: true, refuses: ["wet"], atMost: 2, opening: Opening(side: .top, size: Hole(180, 30))),
      Pocket(
        id: "sleeve", inside: "main", holds: [Holding(kind: "reservoir", limit: .volume(.litres(2)))], only: true,
        atMost: 1),
      Pocket(id: "hip", volume: .stated(.millilitres(500)), closure: .mesh, reach: .onTheMove),
      Pocket(
        id: "bungee", volume: .stated(.litres(2)), closure: .open, holds: [Holding(kind: "poles")],
        refuses: ["laptop"], outside: true),
      Pocket(
        id: "holder", closure: .open, reach: .onTheMove,
        holds: [Holding(kind: "flask", limit: .volume(.millilitres(500)))], only: true, beyondCapacity: true),
    ],
    sources: [
      Source(figures: ["capacity", "weight"], basis: .stated),
      Source(figures: ["pockets.main.volume"], basis: .estimated),
    ])

  static let kit: Kit = {
    var tablet = rigid("tablet", (240, 170, 10), grams: 500)
    tablet.kind = "laptop"
    var box = rigid("box", (120, 180, 60), grams: 600)
    box.orientation = .upright
    var wallet = rigid("wallet", (90, 100, 15), grams: 50)
    wallet.dry = true
    wallet.orientation = .fixed
    var towel = soft("towel", 900, 600, 150)
    towel.outside = true
    towel.kind = "towel"
    var reservoir = soft("reservoir", 1_000, nil, 100)
    reservoir.kind = "reservoir"
    reservoir.rated = .volume(.millilitres(1_500))
    reservoir.holderOnly = true
    reservoir.contents.water = .litres(1)
    var keys = soft("keys", 50, nil, 60)
    keys.closed = true
    var flask = soft("flask", 500, nil, 30)
    flask.kind = "flask"
    flask.rated = .volume(.millilitres(500))
    flask.holderOnly = true
    flask.contents.water = .millilitres(500)
    var poles = soft("poles", 400, nil, 240)
    poles.kind = "poles"
    return Kit(entries: [
      Kit.Entry(item: tablet), Kit.Entry(item: box), Kit.Entry(item: wallet),
      Kit.Entry(item: soft("jumper", 1_500, 1_000, 300)), Kit.Entry(item: towel), Kit.Entry(item: reservoir),
      Kit.Entry(item: rigid("phone", (150, 75, 8), grams: 180), reach: .onTheMove),
      Kit.Entry(item: keys, reach: .onTheMove),
      Kit.Entry(item: soft("gel", 40, nil, 45), quantity: 3, required: false, reach: .onTheMove),
      Kit.Entry(item: flask, reach: .onTheMove), Kit.Entry(item: poles),
    ])
  }()
}

/// What ``SoundPlan/belt`` is to pack.
enum BeltLoad {
  static let pack = Pack(
    id: "belt", name: "Belt", capacity: Span(.millilitres(790)),
    pockets: [Pocket(id: "belt", volume: .stated(.millilitres(790)), closure: .zip, reach: .onTheMove)])

  static let kit: Kit = {
    var jacket = soft("jacket", 600)
    jacket.smallerChoice = "jacket-thin"
    return Kit(entries: [
      Kit.Entry(item: soft("keys", 50)), Kit.Entry(item: rigid("phone", (150, 75, 8), grams: 180)),
      Kit.Entry(item: soft("snack", 60)), Kit.Entry(item: jacket), Kit.Entry(item: soft("gel", 10), quantity: 2),
    ])
  }()
}
