/// A kit and a pack whose estimated volumes are off: what no source states or measures, larger or smaller than it says.
///
/// Sides stay as they are: a box that is larger in litres is not larger in any known direction.
struct EstimatedVolumes {
  /// Which way the estimates are off.
  enum Direction {
    /// Pockets hold less, things take more: what a fit must survive.
    case tighter
    /// Pockets hold more, things take less: what an overflow must survive.
    case roomier
  }

  let percent: Int64
  let direction: Direction
  /// The one figure that is off, by its path; nil: all of them are.
  var only: String?

  func pack(_ pack: Pack) -> Pack {
    var changed = pack
    if let capacity = pack.capacity, isOff("capacity", "capacity", pack.sources) {
      changed.capacity = Span(scaled(capacity.upper, isRoom: true))
    }
    for (index, carrier) in pack.carriers.enumerated() {
      let figure = "carriers.\(carrier.id).capacity"
      guard let capacity = carrier.capacity, isOff(figure, figure, pack.sources) else { continue }
      changed.carriers[index].capacity = Span(scaled(capacity.upper, isRoom: true))
    }
    for (index, pocket) in pack.pockets.enumerated() {
      guard let volume = pocket.knownVolume else { continue }
      let figure = "pockets.\(pocket.id)." + (pocket.volume == .notGiven ? "size" : "volume")
      if isOff(figure, figure, pack.sources) { changed.pockets[index].volume = .stated(scaled(volume, isRoom: true)) }
    }
    return changed
  }

  func kit(_ kit: Kit) -> Kit {
    var changed = kit
    for index in kit.entries.indices { changed.entries[index].item.form = form(of: kit.entries[index].item) }
    return changed
  }

  private func form(of item: Item) -> Item.Form {
    let figure = item.volumeFigure
    guard isOff("items.\(item.id).\(figure)", figure, item.sources) else { return item.form }
    let volume = scaled(item.packedVolume, isRoom: false)
    switch item.form {
    case .rigid(let size, _): return .rigid(size: size, volume: volume)
    case .soft: return .soft(volume: volume, compressed: nil, size: nil)
    }
  }

  private func isOff(_ path: String, _ figure: String, _ sources: [Source]) -> Bool {
    if let only { return path == only }
    return !sources.contains { $0.basis != .estimated && $0.figures.contains(figure) }
  }

  /// Rounded against the verdict.
  private func scaled(_ volume: CubicMillimetres, isRoom: Bool) -> CubicMillimetres {
    let isLess = isRoom == (direction == .tighter)
    let factor = 100 + (isLess ? -percent : percent)
    return CubicMillimetres(Int64(clamping: (Int128(volume.count) * Int128(factor) + (isLess ? 0 : 99)) / 100))
  }
}

extension Item {
  /// The figure that says what it takes from a bag's litres.
  var volumeFigure: String {
    switch form {
    case .rigid(_, let volume): volume == nil ? "size" : "volume"
    case .soft(_, let compressed, let size): compressed != nil ? "compressed" : size == nil ? "volume" : "size"
    }
  }
}
