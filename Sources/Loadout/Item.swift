/// A kind of thing a runner carries; one piece of it is a unit.
public struct Item: Hashable, Sendable {
  /// The name other files call it by: lower-case letters, digits, dots and hyphens.
  public var id: String
  public var name: String
  /// What pockets hold, refuse and keep apart it by ("phone", "reservoir"); nil where none of that concerns it.
  public var kind: String?
  /// The heading it is listed under.
  public var category: String?
  public var form: Form
  /// The thing's own weight; water in ``contents`` comes on top (1 g a millilitre).
  public var weight: Grams?
  /// What a holder's limit is compared with: a flask's litres, a laptop's screen.
  public var rated: Measure?
  /// How a rigid thing may be turned.
  public var orientation: OrientationRule
  /// It goes only into pockets that hold its kind.
  public var holderOnly: Bool
  /// It may be carried outside the pack.
  public var outside: Bool
  /// It must stay dry.
  public var dry: Bool
  /// It must lie in a pocket that closes.
  public var closed: Bool
  /// Kinds that may not lie in one pocket with it.
  public var apartFrom: [String]
  /// The level of reach it needs unless a kit says otherwise.
  public var reach: Reach?
  /// The ID of an item that does the same and takes less room.
  public var smallerChoice: String?
  public var contents: Contents
  public var sources: [Source]

  public init(
    id: String, name: String, kind: String? = nil, category: String? = nil, form: Form, weight: Grams? = nil,
    rated: Measure? = nil, orientation: OrientationRule = .any, holderOnly: Bool = false, outside: Bool = false,
    dry: Bool = false, closed: Bool = false, apartFrom: [String] = [], reach: Reach? = nil,
    smallerChoice: String? = nil, contents: Contents = Contents(), sources: [Source] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.category = category
    self.form = form
    self.weight = weight
    self.rated = rated
    self.orientation = orientation
    self.holderOnly = holderOnly
    self.outside = outside
    self.dry = dry
    self.closed = closed
    self.apartFrom = apartFrom
    self.reach = reach
    self.smallerChoice = smallerChoice
    self.contents = contents
    self.sources = sources
  }

  /// What a thing takes from a bag's litres, and whether it has a shape of its own.
  public enum Form: Hashable, Sendable {
    /// A box. `volume` is the stated one, where it differs from the product of the sides.
    case rigid(size: Size, volume: CubicMillimetres?)
    /// No shape: `volume` loose (of `size`, where the file gave that instead), `compressed` when squeezed.
    case soft(volume: CubicMillimetres, compressed: CubicMillimetres?, size: Size?)
  }

  /// What the litres of a pack and its pockets are charged: the stated volume or the product of a rigid thing,
  /// the compressed volume of a soft one.
  public var packedVolume: CubicMillimetres {
    switch form {
    case .rigid(let size, let volume): volume ?? size.volume
    case .soft(let volume, let compressed, _): compressed ?? volume
    }
  }

  /// The sides of a rigid thing; nil for a soft one.
  public var rigidSize: Size? {
    if case .rigid(let size, _) = form { size } else { nil }
  }

  /// The thing with the water in it (1 g a millilitre); nil where its own weight is unknown.
  public var carriedWeight: Grams? {
    guard let weight else { return nil }
    guard let water = contents.water else { return weight }
    return weight + Grams((water.count + 500) / 1_000)
  }

  /// What it weighs at the least: all that is known of it. This is what counts against the weight a pocket bears.
  public var knownWeight: Grams {
    (weight ?? Grams(0)) + Grams(((contents.water?.count ?? 0) + 500) / 1_000)
  }
}

/// How a rigid thing may be turned.
public enum OrientationRule: String, Hashable, Sendable, CaseIterable {
  /// Any of the six ways.
  case any
  /// The height stays vertical.
  case upright
  /// As written.
  case fixed
}

/// What is in a thing, where a runner's needs are counted from it.
public struct Contents: Hashable, Sendable {
  public var water: CubicMillimetres?
  /// Milligrams of carbohydrate.
  public var carbohydrate: Int64?
  /// Joules of food energy (1 kcal = 4,184 J).
  public var energy: Int64?

  public init(water: CubicMillimetres? = nil, carbohydrate: Int64? = nil, energy: Int64? = nil) {
    self.water = water
    self.carbohydrate = carbohydrate
    self.energy = energy
  }

  public var isEmpty: Bool { water == nil && carbohydrate == nil && energy == nil }
}
