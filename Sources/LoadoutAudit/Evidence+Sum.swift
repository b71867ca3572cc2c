import Loadout

extension Evidence {
  /// A sum of limits, added up again.
  func flawsOfSum(_ sum: LimitSum) -> [RefutationFlaw] {
    guard sum.limits.count <= 1_000 else { return [.tooManyLimits] }
    let flaws = sum.limits.flatMap { flawsOfLimit($0) }
    guard flaws.isEmpty else { return flaws }
    let counted = unitsLeftOut(by: sum)
    return sum.leftOut > counted ? [.provesLess(says: sum.leftOut, counted: counted)] : []
  }

  // MARK: A limit

  private func flawsOfLimit(_ limit: Limit) -> [RefutationFlaw] {
    if limit.constraint != .capacity, let pocket = limit.pocket, tree.index(of: pocket) == nil {
      return [.unknownPocket(pocket)]
    }
    guard whole(of: limit) != nil else { return [.noSuchLimit(limit.constraint, pocket: limit.pocket)] }
    let figures = 1...Limit.most
    if !figures.contains(limit.times) || !figures.contains(limit.per) {
      return [.figureOutOfRange(limit.constraint, pocket: limit.pocket)]
    }
    switch limit.constraint {
    case .apart: return flawsOfApart(limit.units)
    case .geometry: return flawsOfScales(limit)
    default: return []
    }
  }

  /// What a limit gives, undivided; nil where there is no such limit.
  private func whole(of limit: Limit) -> Int128? {
    if limit.constraint == .capacity { return capacity(named: limit.pocket).map { Int128($0) } }
    guard let id = limit.pocket, let pocket = tree.index(of: id) else { return nil }
    switch limit.constraint {
    case .volume: return volumeLimit(pocket).map { Int128($0) }
    case .weight: return tree.pockets[pocket].maxWeight.map { Int128($0.count) }
    case .count: return tree.pockets[pocket].atMost.map { Int128($0) }
    case .apart: return 1
    case .geometry:
      guard let scales = limit.scales, tree.region(of: pocket) != nil else { return nil }
      return product(scales.x.whole, scales.y.whole, scales.z.whole)
    case .capacity, .dimension, .opening, .holder, .refused: return nil
    }
  }

  /// The capacity of a carrier, or of the pack as a whole.
  private func capacity(named carrier: String?) -> Int64? {
    guard let carrier else { return capacityLimit }
    return pack.carriers.first { $0.id == carrier }?.capacity?.upper.count
  }

  private func product(_ x: Int64, _ y: Int64, _ z: Int64) -> Int128? {
    let (area, a) = Int128(x).multipliedReportingOverflow(by: Int128(y))
    let (volume, b) = area.multipliedReportingOverflow(by: Int128(z))
    return a || b ? nil : volume
  }

  private func flawsOfApart(_ names: [UnitName]) -> [RefutationFlaw] {
    if let unknown = names.first(where: { entries[$0] == nil }) { return [.unknownUnit(unknown)] }
    for (index, a) in names.enumerated() {
      for b in names[..<index] {
        guard let first = entries[b], let second = entries[a], a != b, mustBeApart(first.item, second.item) else {
          return [.notApart(b, a)]
        }
      }
    }
    return []
  }

  private func flawsOfScales(_ limit: Limit) -> [RefutationFlaw] {
    guard let id = limit.pocket, let pocket = tree.index(of: id), let scales = limit.scales,
      let region = tree.region(of: pocket)
    else { return [] }
    for (scale, extent) in [(scales.x, region.x), (scales.y, region.y), (scales.z, region.z)] {
      var before: Int64 = 0
      guard scale.steps.count <= Scales.steps, (0...Scales.most).contains(scale.whole) else {
        return [.figureOutOfRange(.geometry, pocket: id)]
      }
      for step in scale.steps {
        guard step.from.count > before, step.from.count <= 20_000, (0...Scales.most).contains(step.counts) else {
          return [.figureOutOfRange(.geometry, pocket: id)]
        }
        before = step.from.count
      }
      if mostCounted(scale, along: extent.high - extent.low) > scale.whole { return [.notConservative(pocket: id)] }
    }
    return []
  }

  /// The most that sides count for which fit one behind the other, each as often as one likes.
  private func mostCounted(_ scale: Scales.Scale, along length: Int64) -> Int64 {
    guard length > 0 else { return 0 }
    var most = [Int64](repeating: 0, count: Int(length) + 1)
    for end in 1...Int(length) {
      most[end] = most[end - 1]
      for step in scale.steps where step.from.count <= end {
        most[end] = max(most[end], most[end - Int(step.from.count)] + step.counts)
      }
    }
    return most[Int(length)]
  }

  // MARK: What units cost

  /// How many of the required units of the sum's items are over when the cheapest have taken all there is.
  private func unitsLeftOut(by sum: LimitSum) -> Int64 {
    var left: Int128 = 0
    for limit in sum.limits { left += Int128(limit.times) * ((whole(of: limit) ?? 0) / Int128(limit.per)) }
    var prices: [Int128] = []
    var home: Int64 = 0
    for item in sum.items {
      let bound = requiredUnits(of: item)
      var known: [Int: [(pocket: Int, price: Int128)]] = [:]
      for unit in bound {
        let ways = known[unit.entry] ?? admitted(entry(of: unit).item, sum.limits)
        known[unit.entry] = ways
        let price = ways.filter { isOpen($0.pocket, to: unit.name) }
          .map { $0.price + priceApart(of: unit.name, in: $0.pocket, sum.limits) }.min()
        if let price { prices.append(price) } else { home += 1 }
      }
    }
    prices.sort()
    for (index, price) in prices.enumerated() {
      if price > left { return home + Int64(prices.count - index) }
      left -= price
    }
    return home
  }

  /// The pockets that take an item, with what it costs there.
  private func admitted(_ item: Item, _ limits: [Limit]) -> [(pocket: Int, price: Int128)] {
    tree.pockets.indices.filter { admits(item, into: $0) }.map { pocket in
      var price: Int128 = 0
      for limit in limits { price += Int128(limit.times) * (draw(of: item, in: pocket, on: limit) / Int128(limit.per)) }
      return (pocket, price)
    }
  }

  /// What one unit of the item, lying in the pocket, takes of a limit.
  private func draw(of item: Item, in pocket: Int, on limit: Limit) -> Int128 {
    if limit.constraint == .capacity {
      let isOn = limit.pocket.map { id in carrier(of: pocket).map { pack.carriers[$0].id } == id } ?? true
      return isOn && tree.counts(pocket) ? Int128(item.packedVolume.count) : 0
    }
    guard let id = limit.pocket, let place = tree.index(of: id) else { return 0 }
    let isInside = tree.outward(from: pocket).contains(place)
    switch limit.constraint {
    case .volume: return isInside ? Int128(item.packedVolume.count) : 0
    case .weight: return isInside ? Int128(item.knownWeight.count) : 0
    case .count: return pocket == place ? 1 : 0
    case .geometry:
      guard isInside, let scales = limit.scales, let turns = turns(of: item, in: pocket) else { return 0 }
      let scaled = turns.map { turn in
        Int128(counts(turn.width, scales.x)) * Int128(counts(turn.height, scales.y))
          * Int128(counts(turn.depth, scales.z))
      }
      return scaled.min() ?? 0
    case .apart, .capacity, .dimension, .opening, .holder, .refused: return 0
    }
  }

  private func counts(_ side: Millimetres, _ scale: Scales.Scale) -> Int64 {
    scale.steps.last { $0.from <= side }?.counts ?? 0
  }

  private func priceApart(of unit: UnitName, in pocket: Int, _ limits: [Limit]) -> Int128 {
    var price: Int128 = 0
    for limit in limits where limit.constraint == .apart && limit.per == 1 && limit.pocket == tree.pockets[pocket].id {
      if limit.units.contains(unit) { price += Int128(limit.times) }
    }
    return price
  }
}
