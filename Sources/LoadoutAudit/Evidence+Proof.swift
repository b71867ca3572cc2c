import Loadout

extension Evidence {
  /// What is claimed as proven, as far as it can be held against the arrangement without a search.
  func faultsOfProof() -> [AuditFault] {
    let proof = plan.proof
    var faults: [AuditFault] = []
    if proof.bound.count > 6 || proof.bound.contains(where: { $0 < 0 }) || proof.nodes < 0 { faults.append(.notABound) }
    if exceeds(proof.bound, objective) { faults.append(.boundAboveObjective) }
    if proof.optimal && proof.bound != plan.objective.levels { faults.append(.optimalNotProven) }
    if proof.optimal && proof.how == .limit { faults.append(.optimalAtALimit) }
    return faults + faultsOfAdditions()
  }

  /// Whether a bound, level after level, lies above an objective that was reached.
  func exceeds(_ bound: [Int64], _ objective: Objective) -> Bool {
    for (proven, reached) in zip(bound, objective.levels) where proven != reached { return proven > reached }
    return false
  }

  /// A unit left out that goes into a pocket as things lie, no shape in its way, reaches an objective below the bound.
  private func faultsOfAdditions() -> [AuditFault] {
    guard !plan.proof.bound.isEmpty else { return [] }
    var faults: [AuditFault] = []
    var tried: Set<[Int]> = []
    let load = Load(
      volumes: volumesInside, counted: volumeCounted, carried: volumesCarried, byPocket: packedByPocket,
      objective: objective)
    for unit in unpacked where tried.insert([unit.entry, pins[unit.name] ?? -1]).inserted {
      let entry = entry(of: unit)
      let pocket = tree.pockets.indices.first { pocket in
        isOpen(pocket, to: unit.name) && goes(entry, into: pocket, beside: load)
          && exceeds(plan.proof.bound, adding(entry, to: pocket, beside: load))
      }
      if let pocket { faults.append(.boundAboveBetter(unit.name, pocket: tree.pockets[pocket].id)) }
    }
    return faults
  }

  /// What is packed already, counted once for all additions tried.
  private struct Load {
    var volumes: [Int64]
    var counted: Int64
    var carried: [Int64]
    var byPocket: [[Packed]]
    var objective: Objective
  }

  /// Whether the pocket surely takes one more unit; pockets with a weight limit and shapes are not gone into.
  private func goes(_ entry: Kit.Entry, into pocket: Int, beside load: Load) -> Bool {
    let (item, volume) = (entry.item, entry.item.packedVolume.count)
    guard refusals(of: item, in: pocket).isEmpty else { return false }
    if item.rigidSize != nil && tree.pockets[tree.root(of: pocket)].size != nil { return false }
    for around in tree.outward(from: pocket) {
      if let limit = volumeLimit(around), load.volumes[around] + volume > limit { return false }
      if tree.pockets[around].maxWeight != nil { return false }
    }
    if let limit = capacityLimit, tree.counts(pocket), load.counted + volume > limit { return false }
    if let limit = carrierLimit(of: pocket), let carrier = carrier(of: pocket), load.carried[carrier] + volume > limit {
      return false
    }
    if let most = tree.pockets[pocket].atMost, Int64(load.byPocket[pocket].count) >= most { return false }
    return !load.byPocket[pocket].contains { mustBeApart($0.item, item) }
  }

  /// The objective once a unit of the entry lies in the pocket too.
  private func adding(_ entry: Kit.Entry, to pocket: Int, beside load: Load) -> Objective {
    var objective = load.objective
    if entry.required {
      objective.requiredLeftOut -= 1
      objective.leftOutVolume.count -= entry.item.packedVolume.count
    } else {
      objective.optionalLeftOut -= 1
    }
    charge(entry, in: pocket, to: &objective)
    return objective
  }
}
