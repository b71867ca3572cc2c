import Loadout

extension Evidence {
  /// Each unit of the kit is packed in one pocket or left out, and nothing else is.
  func faultsOfUnits() -> [AuditFault] {
    var faults: [AuditFault] = []
    var mentions: [UnitName: Int] = [:]
    for unit in units { mentions[unit.name] = 0 }
    for placement in plan.placements {
      if tree.index(of: placement.pocket) == nil { faults.append(.unknownPocket(placement.unit, placement.pocket)) }
    }
    for name in plan.placements.map({ $0.unit }) + plan.leftOut.map({ $0.unit }) {
      guard let before = mentions[name] else {
        faults.append(.unknownUnit(name))
        continue
      }
      if before == 1 { faults.append(.accountedTwice(name)) }
      mentions[name] = before + 1
    }
    for unit in units where mentions[unit.name] == 0 { faults.append(.unaccounted(unit.name)) }
    return faults
  }
}
