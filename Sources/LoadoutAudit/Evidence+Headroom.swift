import Loadout

extension Evidence {
  /// The headroom against two arrangements of litres that need no search: the plan's own, and none at all.
  func faultsOfHeadroom() -> [AuditFault] {
    guard let percent = plan.headroomPercent else { return [] }
    guard plan.verdict == .fits else { return [.headroomWithoutFit] }
    guard (0...90).contains(percent) else { return [.headroomOutOfRange(percent)] }
    var faults: [AuditFault] = []
    if percent < 90 && requiredUnitsLie(inPackShrunkBy: Int64(percent + 1)) {
      faults.append(.headroomTooSmall(percent))
    }
    if let capacity = capacityLimit, volumeThatMustCount > shrunk(capacity, by: Int64(percent)) {
      faults.append(.headroomTooLarge(percent))
    }
    return faults
  }

  /// Pocket volumes and capacity shrink, rounded down; sizes stay.
  private func shrunk(_ volume: Int64, by percent: Int64) -> Int64 { volume * (100 - percent) / 100 }

  private func requiredUnitsLie(inPackShrunkBy percent: Int64) -> Bool {
    let required = packed.filter { $0.entry.required }
    let volumes = volumesInside(required)
    for pocket in tree.pockets.indices {
      if let limit = volumeLimit(pocket), volumes[pocket] > shrunk(limit, by: percent) { return false }
    }
    for (carrier, carried) in zip(pack.carriers, volumesCarried(required, { $0.packedVolume.count })) {
      if let limit = limit(of: carrier), carried > shrunk(limit, by: percent) { return false }
    }
    guard let capacity = capacityLimit else { return true }
    return volumeCounted(required) <= shrunk(capacity, by: percent)
  }

  /// The volume of the required units that no pocket beyond the capacity takes.
  private var volumeThatMustCount: Int64 {
    let beyond = tree.pockets.indices.filter { !tree.counts($0) }
    var volume: Int64 = 0
    for entry in plan.inputs.kit.entries where entry.required {
      if beyond.contains(where: { refusals(of: entry.item, in: $0).isEmpty }) { continue }
      volume += entry.quantity * entry.item.packedVolume.count
    }
    return volume
  }
}
