import Loadout

extension Evidence {
  /// How wrong the estimates may be, against two arrangements of litres that need no search: the plan's own, and none
  /// at all. An overflow's certainty rests on a search, as its bounds do.
  func faultsOfCertainty() -> [AuditFault] {
    var faults: [AuditFault] = []
    if let path = plan.measureFirst, !plan.restsOnEstimates.contains(path) || plan.certaintyPercent != 0 {
      faults.append(.measureFirstUnfounded(path))
    }
    guard let percent = plan.certaintyPercent else { return faults }
    let steps = [0, 5, 10, 15, 20, 30]
    guard plan.verdict != .undecided, let step = steps.firstIndex(of: percent) else {
      return faults + [.certaintyOutOfPlace(percent)]
    }
    guard plan.verdict == .fits else { return faults }
    if step + 1 < steps.count && requiredUnitsLie(withEstimatesOffBy: Int64(steps[step + 1])) {
      faults.append(.certaintyTooSmall(percent))
    }
    if let capacity = capacity(off: Int64(percent)), volumeThatMustCount(off: Int64(percent)) > capacity {
      faults.append(.certaintyTooLarge(percent))
    }
    return faults
  }

  private func requiredUnitsLie(withEstimatesOffBy percent: Int64) -> Bool {
    var volumes = [Int64](repeating: 0, count: tree.pockets.count)
    var counted: Int64 = 0
    for unit in packed where unit.entry.required {
      let volume = volume(of: unit.item, off: percent)
      for around in tree.outward(from: unit.pocket) { volumes[around] += volume }
      if tree.counts(unit.pocket) { counted += volume }
    }
    for pocket in tree.pockets.indices {
      if let limit = volumeLimit(pocket, off: percent), volumes[pocket] > limit { return false }
    }
    let required = packed.filter { $0.entry.required }
    let carried = volumesCarried(required) { volume(of: $0, off: percent) }
    for (carrier, volume) in zip(pack.carriers, carried) {
      guard let stated = carrier.capacity?.upper.count else { continue }
      let isKnown = isStated("carriers.\(carrier.id).capacity", pack.sources)
      if volume > (isKnown ? stated : stated * (100 - percent) / 100) { return false }
    }
    return counted <= capacity(off: percent) ?? .max
  }

  private func volumeThatMustCount(off percent: Int64) -> Int64 {
    let beyond = tree.pockets.indices.filter { !tree.counts($0) }
    var volume: Int64 = 0
    for entry in plan.inputs.kit.entries where entry.required {
      if beyond.contains(where: { refusals(of: entry.item, in: $0).isEmpty }) { continue }
      volume += entry.quantity * self.volume(of: entry.item, off: percent)
    }
    return volume
  }

  // MARK: Litres that are off

  private func volumeLimit(_ pocket: Int, off percent: Int64) -> Int64? {
    guard let limit = volumeLimit(pocket) else { return nil }
    let path = "pockets.\(tree.pockets[pocket].id)." + (tree.pockets[pocket].volume == .notGiven ? "size" : "volume")
    return isStated(path, pack.sources) ? limit : limit * (100 - percent) / 100
  }

  private func capacity(off percent: Int64) -> Int64? {
    if let stated = pack.capacity?.upper.count {
      return isStated("capacity", pack.sources) ? stated : stated * (100 - percent) / 100
    }
    guard capacityLimit != nil else { return nil }
    var sum: Int64 = 0
    for root in tree.pockets.indices where tree.isRoot(root) && tree.counts(root) {
      sum += volumeLimit(root, off: percent) ?? 0
    }
    return sum
  }

  private func volume(of item: Item, off percent: Int64) -> Int64 {
    let figure =
      switch item.form {
      case .rigid(_, let volume): volume == nil ? "size" : "volume"
      case .soft(_, _?, _): "compressed"
      case .soft(_, nil, let size): size == nil ? "volume" : "size"
      }
    let volume = item.packedVolume.count
    return isStated(figure, item.sources) ? volume : (volume * (100 + percent) + 99) / 100
  }

  private func isStated(_ figure: String, _ sources: [Source]) -> Bool {
    sources.contains { $0.basis != .estimated && $0.figures.contains(figure) }
  }
}
