/// A pack: its pockets, its litres, and what else a runner chooses it by.
public struct Pack: Hashable, Sendable {
  public var id: String
  public var name: String
  public var type: PackType?
  /// The litres the maker states; the upper figure is what can be used. Nil: unknown, or the sum of its pockets.
  public var capacity: Span<CubicMillimetres>?
  public var weight: Span<Grams>?
  public var price: Span<Price>?
  /// The outer box, for a person; it bounds nothing (pockets do).
  public var size: Size?
  /// The sizes it is made in; none: there is one, or nobody says.
  public var sizes: [PackSize]
  public var features: [String]
  public var pockets: [Pocket]
  /// The packs it consists of where several are carried together; none: it is one. Each one's litres bound what lies in
  /// its own pockets, and the capacity is what all of them come to.
  public var carriers: [Carrier]
  public var sources: [Source]

  public init(
    id: String, name: String, type: PackType? = nil, capacity: Span<CubicMillimetres>? = nil,
    weight: Span<Grams>? = nil, price: Span<Price>? = nil, size: Size? = nil, sizes: [PackSize] = [],
    features: [String] = [], pockets: [Pocket] = [], carriers: [Carrier] = [], sources: [Source] = []
  ) {
    self.id = id
    self.name = name
    self.type = type
    self.capacity = capacity
    self.weight = weight
    self.price = price
    self.size = size
    self.sizes = sizes
    self.features = features
    self.pockets = pockets
    self.carriers = carriers
    self.sources = sources
  }
}

public enum PackType: String, Hashable, Sendable, CaseIterable {
  case backpack
  case vest
  case belt
  case fastpack
}

/// Where figures were read or measured. A figure that no source names is estimated.
public struct Source: Hashable, Sendable {
  /// The figures it stands for, as paths: "capacity", "pockets.hip-left.volume".
  public var figures: [String]
  public var basis: Basis
  /// Where it was read or how it was measured, in a few words.
  public var text: String?
  public var address: String?

  public init(figures: [String], basis: Basis, text: String? = nil, address: String? = nil) {
    self.figures = figures
    self.basis = basis
    self.text = text
    self.address = address
  }

  public enum Basis: String, Hashable, Sendable, CaseIterable {
    case stated
    case measured
    case estimated
  }
}
