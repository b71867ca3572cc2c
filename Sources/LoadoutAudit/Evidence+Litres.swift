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

  /// What counts against the capacity of each carrier, where several are carried together.
  var volumesCarried: [Int64] { volumesCarried(packed) { $0.packedVolume.count } }

  func volumesCarried(_ packed: [Packed], _ volume: (Item) -> Int64) -> [Int64] {
    var volumes = [Int64](repeating: 0, count: pack.carriers.count)
    guard !volumes.isEmpty else { return volumes }
    for unit in packed where tree.counts(unit.pocket) {
      if let carrier = carrier(of: unit.pocket) { volumes[carrier] += volume(unit.item) }
    }
    return volumes
  }

  /// The carrier that a pocket's root is on; nil where none is named.
  func carrier(of pocket: Int) -> Int? {
    let root = tree.pockets[tree.root(of: pocket)].id
    return pack.carriers.firstIndex { $0.pockets.contains(root) }
  }

  /// What bounds the carrier that a pocket counts against.
  func carrierLimit(of pocket: Int) -> Int64? {
    guard !pack.carriers.isEmpty, tree.counts(pocket), let carrier = carrier(of: pocket) else { return nil }
    return limit(of: pack.carriers[carrier])
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
      faults.append(.capacityExceeded(carrier: nil, needs: volumeCounted, has: limit))
    }
    let carried = volumesCarried
    for (index, carrier) in pack.carriers.enumerated() {
      if let limit = limit(of: carrier), carried[index] > limit {
        faults.append(.capacityExceeded(carrier: carrier.id, needs: carried[index], has: limit))
      }
    }
    return faults
  }
}
