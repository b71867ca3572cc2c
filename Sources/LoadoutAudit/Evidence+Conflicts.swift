import Loadout

extension Evidence {
  /// What of the conflicts can be told without a search.
  func faultsOfConflicts() -> [AuditFault] {
    let unfounded: [ConflictFlaw] = plan.verdict == .fits ? [.ofAFit] : []
    return flaws(of: plan.conflicts, unfounded, packed: packed).map { .conflict($0, $1) }
  }

  /// The same of sets that are not all within reach.
  func faultsOfReachConflicts() -> [AuditFault] {
    let isOutOfReach = plan.verdict == .fits && objective.reachShortfall > 0
    let reached = packed.filter { reach(of: $0.pocket) <= $0.entry.need }
    return flaws(of: plan.reachConflicts, isOutOfReach ? [] : [.notOutOfReach], packed: reached)
      .map { .reachConflict($0, $1) }
  }

  /// - Parameter packed: what is packed as the conflicts deny that it can be.
  /// - Returns: each flaw with its conflict's number.
  private func flaws(
    of conflicts: [Conflict], _ unfounded: [ConflictFlaw], packed: [Packed]
  ) -> [(Int, ConflictFlaw)] {
    let sets = conflicts.map { Set($0.units) }
    let together = Set(packed.map { $0.unit })
    var found: [(Int, ConflictFlaw)] = []
    for (index, conflict) in conflicts.enumerated() {
      var flaws = unfounded
      flaws += flawsOfUnits(conflict.units)
      if let pocket = conflict.pocket, !isKnown(pocket, for: conflict.constraint) {
        flaws.append(.unknownPocket(pocket))
      }
      if let needs = conflict.needs, let has = conflict.has, needs <= has { flaws.append(.noExcess) }
      flaws += conflict.pinned.filter { pins[$0] == nil || !sets[index].contains($0) }.map { .pinUnfounded($0) }
      if !conflict.units.isEmpty && sets[index].isSubset(of: together) { flaws.append(.packedTogether) }
      if sets.indices.contains(where: { $0 != index && holds(sets, index, $0) }) { flaws.append(.notMinimal) }
      if index > 0 && conflicts[index - 1].units.count > conflict.units.count { flaws.append(.outOfOrder) }
      found += flaws.map { (index + 1, $0) }
    }
    return found
  }

  /// Whether there is a pocket of that ID, or for a capacity a carrier.
  private func isKnown(_ id: String, for constraint: Conflict.Constraint) -> Bool {
    constraint == .capacity ? pack.carriers.contains { $0.id == id } : tree.index(of: id) != nil
  }

  private func flawsOfUnits(_ names: [UnitName]) -> [ConflictFlaw] {
    oddUnits(names).map { name, oddity in
      switch oddity {
      case .unknown: .unknownUnit(name)
      case .optional: .optionalUnit(name)
      case .repeated: .repeatedUnit(name)
      }
    } + (names.isEmpty ? [.empty] : [])
  }

  /// Whether the first set holds all of the second, of which the later one is at fault where they are the same.
  func holds(_ sets: [Set<UnitName>], _ index: Int, _ other: Int) -> Bool {
    guard !sets[other].isEmpty else { return false }
    return sets[index] == sets[other] ? index > other : sets[index].isSuperset(of: sets[other])
  }

  enum Oddity { case unknown, optional, repeated }

  /// The names in a list of required units that are none, in the list's order.
  func oddUnits(_ names: [UnitName]) -> [(UnitName, Oddity)] {
    var odd: [(UnitName, Oddity)] = []
    var seen: Set<UnitName> = []
    for name in names {
      if !seen.insert(name).inserted {
        odd.append((name, .repeated))
      } else if let entry = entries[name] {
        if !entry.required { odd.append((name, .optional)) }
      } else {
        odd.append((name, .unknown))
      }
    }
    return odd
  }
}
