extension Pack {
  /// What is carried together, pack and belt, vest and hand flask, as one pack.
  ///
  /// The pockets of this one keep their IDs; those of the others go by "OTHER/hip-left" and say in their names whose
  /// they are. Litres add up where those of each are known, stated or as the sum of its pockets; else the capacity is
  /// missing, as it is of one pack. So one carrier's litres may stand in for another's: what each of them holds is
  /// bounded by its own pockets alone. Weights and prices (of one currency) add up where each is known. Figures that
  /// add up are estimated as soon as one of them is.
  ///
  /// Sizes are not joined: take one of each pack first (see ``inSize(_:)``).
  ///
  /// - Precondition: no two of the others have one ID, and no ID of a pocket of this pack has a "/" in it.
  /// - Complexity: O(pockets + sources).
  public func joined(with others: [Pack]) -> Pack {
    others.reduce(self) { joined, other in joined.joined(with: other) }
  }

  private func joined(with other: Pack) -> Pack {
    var pack = self
    pack.id = "\(id)+\(other.id)"
    pack.name = "\(name) and \(other.name)"
    pack.capacity = joinedCapacity(with: other)
    pack.weight = joined(weight, other.weight) { $0 + $1 }
    pack.price = nil
    if let price, let more = other.price, price.upper.currency == more.upper.currency {
      pack.price = joined(price, more) { Price(currency: $0.currency, hundredths: $0.hundredths + $1.hundredths) }
    }
    pack.sizes = []
    pack.features += other.features.filter { !features.contains($0) }
    pack.pockets += other.pockets.map { $0.carried(by: other) }
    pack.sources = joinedSources(with: other, stating: pack.sums)
    return pack
  }

  private func joined<Value>(_ a: Span<Value>?, _ b: Span<Value>?, _ sum: (Value, Value) -> Value) -> Span<Value>? {
    guard let a, let b else { return nil }
    return Span(lower: sum(a.lower, b.lower), upper: sum(a.upper, b.upper))
  }

  /// Nil where neither states any: the pockets of both then add up by themselves, or the capacity is missing.
  private func joinedCapacity(with other: Pack) -> Span<CubicMillimetres>? {
    if capacity == nil, other.capacity == nil { return nil }
    return joined(capacity ?? sumOfPockets, other.capacity ?? other.sumOfPockets) { $0 + $1 }
  }

  /// The volumes of the root pockets that count; nil where one is not known.
  private var sumOfPockets: Span<CubicMillimetres>? {
    var sum = CubicMillimetres(0)
    for pocket in pockets where pocket.inside == nil && !pocket.outside && !pocket.beyondCapacity {
      guard let volume = pocket.knownVolume else { return nil }
      sum += volume
    }
    return Span(sum)
  }

  /// Those of its figures that a joined pack adds up.
  private var sums: [String] {
    (capacity == nil ? [] : ["capacity"]) + (weight == nil ? [] : ["weight"]) + (price == nil ? [] : ["price"])
  }

  private func joinedSources(with other: Pack, stating joined: [String]) -> [Source] {
    let stated = joined.filter { states($0) && other.states($0) }
    let own = sources.withFigures { figure in
      if figure == "sizes" || figure.hasPrefix("sizes.") { return nil }
      return sums.contains(figure) && !stated.contains(figure) ? nil : figure
    }
    return own
      + other.sources.withFigures { figure in
        if stated.contains(figure) { return figure }
        let pockets = "pockets."
        return figure.hasPrefix(pockets) ? "\(pockets)\(other.id)/\(figure.dropFirst(pockets.count))" : nil
      }
  }

  private func states(_ figure: String) -> Bool {
    sources.contains { $0.basis != .estimated && $0.figures.contains(figure) }
  }
}

extension Pocket {
  fileprivate func carried(by pack: Pack) -> Pocket {
    var pocket = self
    pocket.id = "\(pack.id)/\(id)"
    pocket.inside = inside.map { "\(pack.id)/\($0)" }
    pocket.name = "\(name ?? id) of \(pack.name)"
    return pocket
  }
}
