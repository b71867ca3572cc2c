import Loadout

// Hard constraint 4: litres.

extension Evidence {
  /// What all units in each pocket and in the pockets inside it add up to.
  var volumesInside: [Int64] { volumesInside(packed) }

  func volumesInside(_ packed: [Packed]) -> [Int64] {
    var volumes = [Int64](repeating: 0, count: tree.pockets.count)
    for unit in packed {
      for around in tree.outward(from: unit.pocket) { volumes[around] += unit.item.packedVolume.count }
    }
    return volumes
  }

  /// What counts against the pack's capacity.
  var volumeCounted: Int64 { volumeCounted(packed) }

  func volumeCounted(_ packed: [Packed]) -> Int64 {
    var volume: Int64 = 0
    for unit in packed where tree.counts(unit.pocket) { volume += unit.item.packedVolume.count }
    return volume
  }

  func faultsOfLitres() -> [AuditFault] {
    var faults: [AuditFault] = []
    let volumes = volumesInside
    for (index, pocket) in tree.pockets.enumerated() {
      if let limit = volumeLimit(index), volumes[index] > limit {
        faults.append(.pocketOverfull(pocket.id, needs: volumes[index], has: limit))
      }
    }
    if let limit = capacityLimit, volumeCounted > limit {
      faults.append(.capacityExceeded(needs: volumeCounted, has: limit))
    }
    return faults
  }
}
