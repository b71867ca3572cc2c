/// One of the sizes a pack is made in (S/M, L/XL): what differs from the pack's own figures.
public struct PackSize: Hashable, Sendable {
  /// As the maker writes it: "M", "L/XL".
  public var name: String
  /// Nil: the pack's own.
  public var capacity: Span<CubicMillimetres>?
  /// The backs it is for, from the seventh neck vertebra to the hips; it bounds nothing that is packed.
  public var backLength: Span<Millimetres>?
  /// Round the chest of whom it is for.
  public var chest: Span<Millimetres>?
  /// Nil: the pack's own.
  public var weight: Span<Grams>?

  public init(
    name: String, capacity: Span<CubicMillimetres>? = nil, backLength: Span<Millimetres>? = nil,
    chest: Span<Millimetres>? = nil, weight: Span<Grams>? = nil
  ) {
    self.name = name
    self.capacity = capacity
    self.backLength = backLength
    self.chest = chest
    self.weight = weight
  }
}

extension Pack {
  /// The pack in one of its sizes: that size's litres and weight in place of its own, with their sources.
  ///
  /// Its pockets stay as they are: what a file says of them holds for all sizes. The ID stays, the name says the size,
  /// and there are no sizes left to take.
  ///
  /// - Returns: nil where it is not made in that size.
  /// - Complexity: O(sizes + sources).
  public func inSize(_ name: String) -> Pack? {
    guard let size = sizes.first(where: { $0.name == name }) else { return nil }
    var pack = self
    pack.name = "\(self.name), size \(name)"
    pack.sizes = []
    if let capacity = size.capacity { pack.capacity = capacity }
    if let weight = size.weight { pack.weight = weight }
    pack.sources = sources.withFigures { figure in
      switch figure {
      case "sizes.\(name).capacity": ["capacity"]
      case "sizes.\(name).weight": ["weight"]
      case "capacity": size.capacity == nil ? [figure] : []
      case "weight": size.weight == nil ? [figure] : []
      default: figure == "sizes" || figure.hasPrefix("sizes.") ? [] : [figure]
      }
    }
    return pack
  }
}

extension Pack {
  /// The name of the size that a person means, who need not mind capitals and may say "L" where there is one "L/XL".
  ///
  /// - Returns: nil where it is not made in that size, or two are meant as well.
  public func sizeName(meaning text: String) -> String? {
    let known = sizes.map { $0.name }
    let small = text.lowercased()
    if let name = known.first(where: { $0 == text }) ?? known.first(where: { $0.lowercased() == small }) { return name }
    let meant = known.filter { $0.lowercased().split(separator: "/").contains(small[...]) }
    return meant.count == 1 ? meant[0] : nil
  }
}

extension [Source] {
  /// The sources with each figure called as `rename` says, by no name, one or several; a source of nothing is dropped.
  func withFigures(_ rename: (String) -> [String]) -> [Source] {
    var kept: [Source] = []
    for var source in self {
      source.figures = source.figures.flatMap { rename($0) }
      if !source.figures.isEmpty { kept.append(source) }
    }
    return kept
  }
}
