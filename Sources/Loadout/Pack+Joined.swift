extension Pack {
  /// What is carried together, pack and belt, vest and hand flask, as one pack.
  ///
  /// The pockets of this one keep their IDs; those of the others go by "OTHER/hip-left" and say in their names whose
  /// they are. Litres add up where those of each are known, stated or as the sum of its pockets; else the capacity is
  /// missing, as it is of one pack. Each stays a carrier with litres of its own, which bound what lies in its pockets:
  /// room to spare in the belt is none in the pack. Weights and prices (of one currency) add up where each is known. Figures that
  /// add up are estimated as soon as one of them is.
  ///
  /// Sizes are not joined: take one of each pack first (see ``inSize(_:)``).
  ///
  /// - Precondition: no two of the packs have one ID, and no ID of a pocket of this one has a "/" in it.
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
    pack.carriers = carriersOrItself + other.carriersOrItself.map { $0.carried(by: other) }
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
      if figure == "sizes" || figure.hasPrefix("sizes.") { return [] }
      let sum = sums.contains(figure) && !stated.contains(figure) ? [] : [figure]
      return figure == "capacity" && carriers.isEmpty ? sum + [carrierFigure] : sum
    }
    return own
      + other.sources.withFigures { figure in
        let sum = stated.contains(figure) ? [figure] : []
        if figure == "capacity" && other.carriers.isEmpty { return sum + [other.carrierFigure] }
        for list in ["pockets.", "carriers."] where figure.hasPrefix(list) {
          return ["\(list)\(other.id)/\(figure.dropFirst(list.count))"]
        }
        return sum
      }
  }

  /// Where its litres are told once it is carried with others.
  private var carrierFigure: String { "carriers.\(id).capacity" }

  private func states(_ figure: String) -> Bool {
    sources.contains { $0.basis != .estimated && $0.figures.contains(figure) }
  }
}

extension Carrier {
  /// One that consists of several carriers puts its ID before theirs.
  fileprivate func carried(by pack: Pack) -> Carrier {
    var carrier = self
    if !pack.carriers.isEmpty { carrier.id = "\(pack.id)/\(id)" }
    carrier.pockets = pockets.map { "\(pack.id)/\($0)" }
    return carrier
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
