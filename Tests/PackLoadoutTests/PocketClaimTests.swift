import LoadoutFiles
import PackLoadout
import Testing

/// A pocket that is said to be for a kind of thing takes such a thing, alone and where it is said to go.
@Suite struct `What a pocket is said to hold goes into it` {
  /// The everyday thing of each kind that pockets hold; of a jacket the lightest, as no source says how heavy.
  static let everyday = [
    "bar": "bar", "blanket": "blanket-survival", "blister-kit": "blister-kit", "bottle": "bottle-600",
    "card": "card-wallet",
    "cash": "cash", "charger": "laptop-charger", "clothes": "tshirt", "documents": "documents",
    "earphones": "earphones",
    "first-aid": "first-aid", "flask": "flask-500", "gel": "gel", "glasses": "sunglasses", "gloves": "gloves",
    "hat": "beanie", "headlamp": "headlamp", "jacket": "windshell", "keys": "keys", "knife": "knife",
    "laptop": "laptop-13", "layer": "base-layer", "map": "map", "mat": "sleeping-mat-foam", "phone": "phone",
    "poles": "poles", "power-bank": "power-bank", "reservoir": "reservoir-1.5", "shoes": "shoes",
    "snack": "snack-small",
    "sunscreen": "sunscreen", "toiletries": "toiletries-small", "wet": "wet-kit", "work-pass": "work-pass",
  ]

  static let packs = ((try? PresetCatalogue.read().packs) ?? []).map { $0.id }

  @Test(arguments: packs)
  func `each kind in each pocket`(id: String) throws {
    let catalogue = try PresetCatalogue.read()
    let pack = try #require(catalogue.pack(id))
    for pocket in pack.pockets {
      for holding in pocket.holds {
        let item = try #require(thing(for: holding, catalogue), "\(holding.kind)")
        let kit = Kit(entries: [Kit.Entry(item: item)])
        let request = Request(
          choices: [KitChoice(kit: kit)], pack: pack, pins: [Pin(item: item.id, pocket: pocket.id)])
        // Where litres are unknown it cannot be told; it must not be refused.
        #expect(try Planner().plan(request).verdict != .overflows, "\(pocket.id) does not take \(item.id)")
      }
    }
  }

  /// The everyday thing, or the slimmest of those that the holder's limit just lets in.
  private func thing(for holding: Holding, _ catalogue: Catalogue) -> Item? {
    let usual = Self.everyday[holding.kind].flatMap { catalogue.item($0) }
    guard let limit = holding.limit else { return usual }
    let fitting = catalogue.items.filter { $0.kind == holding.kind && $0.rated.map { isWithin($0, limit) } ?? false }
    let most = fitting.compactMap { $0.rated }.max { isWithin($0, $1) && $0 != $1 }
    return fitting.filter { $0.rated == most }.min { $0.packedVolume < $1.packedVolume }
  }

  private func isWithin(_ rated: Measure, _ limit: Measure) -> Bool {
    switch (rated, limit) {
    case (.volume(let rated), .volume(let most)): rated <= most
    case (.length(let rated), .length(let most)): rated <= most
    default: false
    }
  }
}
