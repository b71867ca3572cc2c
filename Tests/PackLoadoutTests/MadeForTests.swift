import Loadout
import LoadoutFiles
import PackLoadout
import Testing

/// No pack of known litres is in the catalogue for nothing: each is the one for some load.
@Suite struct `Every pack is the one for what fills it` {
  static let ids = ((try? PresetCatalogue.read().packs) ?? []).filter { $0.capacity != nil }.map { $0.id }

  @Test func `there are packs to ask of`() { #expect(Self.ids.count >= 55) }

  @Test(arguments: ids)
  func `by size, weight or price it is suggested first for a thing in each of its pockets`(id: String) throws {
    let catalogue = try PresetCatalogue.read()
    let pack = try #require(catalogue.pack(id))
    let kit = filling(pack, poles: try #require(catalogue.item("poles")))
    let isFirst = try Ranking.allCases.contains { order in
      // Of packs that take all of it as it should be carried, a later one is none that comes before.
      let rivals = catalogue.packs.filter { figure($0, order) <= figure(pack, order) }
      let suggestion = try Planner(Catalogue(packs: rivals)).suggest(
        run: nil, choices: [KitChoice(kit: kit)], by: order)
      guard let first = suggestion.ranked.first else { return false }
      return first.pack.id == id && first.plan.objective.levels.allSatisfy { $0 == 0 }
    }
    #expect(isFirst)
  }

  private func figure(_ pack: Pack, _ order: Ranking) -> Int64 {
    switch order {
    case .size: pack.capacity?.upper.count ?? .max
    case .weight: pack.weight?.upper.count ?? .max
    case .price: pack.price?.upper.hundredths ?? .max
    }
  }

  /// A thing for each pocket that lies in no other: a small pocket's is as stiff as its box, a large one's is soft and
  /// takes what the others leave of the litres; it is got at as its pocket is, and kept as its pocket keeps it.
  private func filling(_ pack: Pack, poles: Item) -> Kit {
    var left = pack.capacity?.upper ?? CubicMillimetres(0)
    var entries: [Kit.Entry] = []
    let roots = pack.pockets.filter { $0.inside == nil }
    for pocket in roots.sorted(by: { ($0.knownVolume?.count ?? 0) < ($1.knownVolume?.count ?? 0) }) {
      if pocket.only, let holding = pocket.holds.first {
        let limit: CubicMillimetres = if case .volume(let most) = holding.limit { most } else { .millilitres(500) }
        let held = Item(
          id: "in-\(pocket.id)", name: pocket.id, kind: holding.kind,
          form: .soft(volume: limit, compressed: nil, size: nil),
          weight: Grams(500), rated: .volume(limit), holderOnly: true)
        entries.append(Kit.Entry(item: holding.kind == "poles" ? poles : held, reach: pocket.reach))
      } else if !pocket.outside, let size = pocket.size, let known = pocket.knownVolume {
        let volume = pocket.beyondCapacity ? known : min(known, left)
        if !pocket.beyondCapacity { left = left - volume }
        let isSmall = known <= .millilitres(1_500)
        entries.append(
          Kit.Entry(
            item: Item(
              id: "in-\(pocket.id)", name: pocket.id, kind: pocket.holds.first?.kind,
              form: isSmall
                ? .rigid(size: size, volume: volume) : .soft(volume: volume, compressed: nil, size: nil),
              weight: Grams(100), dry: pocket.dry == true, closed: pocket.closure == .zip),
            reach: pocket.reach))
      }
    }
    return Kit(name: "What fills \(pack.id)", entries: entries)
  }
}
