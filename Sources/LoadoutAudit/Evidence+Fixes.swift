import Loadout

extension Evidence {
  /// What of the fixes can be told without a search.
  func faultsOfFixes() -> [AuditFault] {
    let sets: [Set<UnitName>] = plan.fixes.map { fix in
      switch fix {
      case .leave(let units): Set(units)
      case .reach(let fix): fix.how == .leave ? Set(fix.units) : []
      case .swap, .biggerPack: []
      }
    }
    var faults: [AuditFault] = []
    var (leaves, biggerPacks): (Int, Int) = (0, 0)
    var before: [Int64] = []
    var beforeReach: [Int64] = []
    for (index, fix) in plan.fixes.enumerated() {
      let isOutOfReach = plan.verdict == .fits && objective.reachShortfall > 0
      var flaws: [FixFlaw] =
        fix.isOfReach == (plan.verdict == .fits) && (!fix.isOfReach || isOutOfReach) ? [] : [.ofAFit]
      switch fix {
      case .leave(let units):
        leaves += 1
        flaws += flawsOfLeave(units)
        if sets.indices.contains(where: { $0 != index && holds(sets, index, $0) }) { flaws.append(.notMinimal) }
        let cost = [Int64(units.count), volume(of: units)]
        if cost.lexicographicallyPrecedes(before) { flaws.append(.outOfOrder) }
        before = cost
        if leaves == 11 { flaws.append(.tooMany) }
      case .swap(let from, let to):
        let choices = plan.inputs.kit.entries.filter { $0.item.id == from && $0.quantity > 0 }
        if !choices.contains(where: { $0.item.smallerChoice == to }) { flaws.append(.notASmallerChoice) }
      case .biggerPack(let tenths, _):
        biggerPacks += 1
        if let tenths { flaws += flawsOfBiggerPack(tenths) }
        if biggerPacks > 1 { flaws.append(.secondBiggerPack) }
      case .reach(let fix):
        flaws += flawsOfReach(fix)
        if fix.how == .leave {
          leaves += 1
          if sets.indices.contains(where: { $0 != index && holds(sets, index, $0) }) { flaws.append(.notMinimal) }
          let cost = [Int64(fix.units.count), volume(of: fix.units)]
          if cost.lexicographicallyPrecedes(beforeReach) { flaws.append(.outOfOrder) }
          beforeReach = cost
          if leaves == 11 { flaws.append(.tooMany) }
        }
      }
      faults += flaws.map { .fix(index + 1, $0) }
    }
    return faults
  }

  private func flawsOfUnits(_ names: [UnitName]) -> [FixFlaw] {
    oddUnits(names).map { name, oddity in
      switch oddity {
      case .unknown: .unknownUnit(name)
      case .optional: .optionalUnit(name)
      case .repeated: .repeatedUnit(name)
      }
    } + (names.isEmpty ? [.empty] : [])
  }

  /// What is told of it lies in pockets of the pack, within reach or free to be out of it.
  private func flawsOfReach(_ fix: ReachFix) -> [FixFlaw] {
    var flaws = flawsOfUnits(fix.units)
    let giving = Set(fix.units)
    for place in fix.places {
      guard let entry = entries[place.unit], let pocket = tree.index(of: place.pocket) else {
        flaws.append(.unknownPlace(place.unit))
        continue
      }
      let isFree = fix.how == .relax && giving.contains(place.unit)
      let isHome = fix.how == .leave && giving.contains(place.unit)
      let isReached = reach(of: pocket) <= entry.need
      if isHome || !(isFree || isReached) || !isOpen(pocket, to: place.unit)
        || !refusals(of: entry.item, in: pocket).isEmpty
      {
        flaws.append(.misplaced(place.unit, pocket: place.pocket))
      }
    }
    return flaws
  }

  private func flawsOfLeave(_ names: [UnitName]) -> [FixFlaw] {
    var flaws = flawsOfUnits(names)
    let leaving = Set(names)
    // With these left behind the rest fits: an objective that the bounds may not lie above.
    let reached = [Int64(leaving.count), volume(of: names)]
    for (proven, reached) in zip(plan.proof.bound, reached) where proven != reached {
      if proven > reached { flaws.append(.belowBound) }
      break
    }
    for (unit, next) in zip(units, units.dropFirst())
    where unit.entry == next.entry && pins[unit.name] == pins[next.name] {
      if leaving.contains(unit.name) && !leaving.contains(next.name) { flaws.append(.notTheHighestNumber(unit.name)) }
    }
    return flaws
  }

  /// The volume of the units that are in the kit, each counted once.
  private func volume(of names: [UnitName]) -> Int64 {
    var volume: Int64 = 0
    var seen: Set<UnitName> = []
    for name in names where seen.insert(name).inserted {
      if let entry = entries[name] { volume += entry.item.packedVolume.count }
    }
    return volume
  }

  /// A multiple of 0.1 L above today's capacity, up to four times it.
  private func flawsOfBiggerPack(_ tenths: Int64) -> [FixFlaw] {
    guard let capacity = knownCapacity else { return [.noCapacityToGrow] }
    let (volume, beyond) = tenths.multipliedReportingOverflow(by: 100_000)
    if beyond { return tenths > 0 ? [.overFourTimes] : [.notBigger] }
    if volume <= capacity { return [.notBigger] }
    return volume > 4 * capacity ? [.overFourTimes] : []
  }
}

extension Fix {
  /// Whether it is of what is packed and out of reach.
  fileprivate var isOfReach: Bool {
    if case .reach = self { true } else { false }
  }
}
