import Loadout

/// What a runner chooses a pack by.
enum Factor: CaseIterable {
  case fit
  case capacity
  case hydration
  case weight
  case durability
  case extras

  var title: String {
    switch self {
    case .fit: "Fit and comfort"
    case .capacity: "Capacity"
    case .hydration: "Hydration"
    case .weight: "Weight"
    case .durability: "Durability"
    case .extras: "Extras"
    }
  }

  /// What a feature speaks for; one of a person's own words is an extra.
  static func of(feature: String) -> Factor {
    allCases.first { factor in factor.features.contains(feature) } ?? .extras
  }

  /// The features of the list in Presets/schema that speak for it.
  var features: [String] {
    switch self {
    case .fit:
      [
        "adjustable-fit", "adjustable-shoulder-straps", "adjustable-straps", "aeration", "breathable", "chest-strap",
        "compression-bungee", "compression-straps", "dial-tightening", "moulded-back", "no-bounce-harness", "padded",
        "removable-back-pad", "seamless-harness", "snug-fit", "stretch", "unisex", "waist-strap",
        "womens-and-mens-fit", "womens-fit",
      ]
    case .capacity:
      [
        "expandable-pockets", "expansion-zip", "front-pockets", "hip-pockets", "inner-compartments",
        "laptop-compartment", "stationery-compartment",
      ]
    case .hydration:
      ["bottle-holder", "flasks-included", "insulated-reservoir-sleeve", "reservoir-included", "reservoir-sleeve"]
    case .weight: ["lightweight"]
    case .durability:
      ["durable", "rigid-case", "water-repellent", "waterproof", "waterproof-finish", "weatherproof-cloth"]
    case .extras:
      [
        "antimicrobial", "back-light-loop", "dry-pack", "front-zip", "ice-axe-loops", "ice-pocket", "key-clip",
        "office-look", "outer-elastic", "packable", "phone-padding", "pole-loops", "reflective",
        "removable-map-pocket", "roll-top", "sit-mat", "whistle",
      ]
    }
  }
}

extension TextReport {
  /// The factors of which a pack states something: "Weight: 430 g.".
  func factors(of pack: Pack) -> [(title: String, words: String)] {
    Factor.allCases.compactMap { factor in
      let features = pack.features.filter { feature in Factor.of(feature: feature) == factor }.map(plainWords)
      let words = figures(of: pack, for: factor) + features
      return words.isEmpty ? nil : (factor.title, words.joined(separator: ", "))
    }
  }

  private func figures(of pack: Pack, for factor: Factor) -> [String] {
    switch factor {
    case .capacity: [pack.capacity.map(figures.volume) ?? figures.room + " not stated"]
    case .weight: pack.weight.map { weight in [figures.weight(weight)] } ?? []
    case .hydration: holders(of: pack)
    case .fit: sizes(of: pack)
    case .durability, .extras: []
    }
  }

  /// "sizes S/M and M/L".
  private func sizes(of pack: Pack) -> [String] {
    guard !pack.sizes.isEmpty else { return [] }
    return ["sizes " + inSeries(pack.sizes.map { size in size.name })]
  }

  /// The pockets made for water.
  private func holders(of pack: Pack) -> [String] {
    ["flask", "bottle", "reservoir"].compactMap { kind in
      let holders = pack.pockets.filter { pocket in pocket.holds.contains { holding in holding.kind == kind } }
      guard let holding = holders.first?.holds.first(where: { holding in holding.kind == kind }) else { return nil }
      let limit = holding.limit.map { limit in " up to " + figures.rating(limit) } ?? ""
      return (holders.count == 1 ? "" : "\(holders.count) × ") + "\(kind) pocket" + limit
    }
  }
}

/// "chest-strap" as "chest strap".
func plainWords(_ id: String) -> String { String(id.map { character in character == "-" ? " " : character }) }
