import Loadout

// Hard constraints 2, 3 and 6: what a pocket takes.

extension Evidence {
  /// Each unit lies in the pocket it is pinned to.
  func faultsOfPins() -> [AuditFault] {
    packed.filter { !isOpen($0.pocket, to: $0.unit) }.map {
      .notWherePinned($0.unit, pocket: tree.pockets[$0.pocket].id)
    }
  }

  /// Each unit lies in a pocket that takes its item.
  func faultsOfAdmission() -> [AuditFault] {
    packed.flatMap { unit in
      refusals(of: unit.item, in: unit.pocket).map {
        .refused(unit.unit, pocket: tree.pockets[unit.pocket].id, $0)
      }
    }
  }

  /// Why the pocket does not take the item; nothing where it does.
  func refusals(of item: Item, in pocket: Int) -> [Refusal] {
    let it = tree.pockets[pocket]
    let held = tree.holds(item.kind, in: pocket)
    var refusals: [Refusal] = []
    if it.only && !held { refusals.append(.onlyWhatItHolds) }
    if item.holderOnly && !held { refusals.append(.noHolder) }
    if let rated = item.rated {
      for holding in it.holds where holding.kind == item.kind {
        // A limit in another dimension than the rating is none that the rating keeps.
        if let limit = holding.limit, rated.isAtMost(limit) != true { refusals.append(.aboveLimit) }
      }
    }
    if let kind = item.kind, it.refuses.contains(kind) { refusals.append(.kindRefused) }
    if tree.isOutside(pocket) && !held {
      if !item.outside { refusals.append(.notOutside) }
      if plan.inputs.nothingOutside { refusals.append(.nothingOutside) }
    }
    return refusals
  }

  /// At most `atMost` units directly in a pocket, at most `maxWeight` in it and the pockets inside it.
  func faultsOfCountAndWeight() -> [AuditFault] {
    var faults: [AuditFault] = []
    var counts = [Int64](repeating: 0, count: tree.pockets.count)
    var grams = counts
    for unit in packed {
      counts[unit.pocket] += 1
      for around in tree.outward(from: unit.pocket) { grams[around] += unit.item.knownWeight.count }
    }
    for (index, pocket) in tree.pockets.enumerated() {
      if let most = pocket.atMost, counts[index] > most {
        faults.append(.tooManyInPocket(pocket.id, count: counts[index], atMost: most))
      }
      if let most = pocket.maxWeight?.count, grams[index] > most {
        faults.append(.tooHeavy(pocket.id, grams: grams[index], atMost: most))
      }
    }
    return faults
  }

  /// No two units directly in one pocket must be apart.
  func faultsOfApartness() -> [AuditFault] {
    var faults: [AuditFault] = []
    for (pocket, here) in packedByPocket.enumerated() {
      for (index, a) in here.enumerated() {
        if let b = here[..<index].first(where: { mustBeApart($0.item, a.item) }) {
          faults.append(.together(b.unit, a.unit, pocket: tree.pockets[pocket].id))
        }
      }
    }
    return faults
  }

  func mustBeApart(_ a: Item, _ b: Item) -> Bool {
    if let kind = b.kind, a.apartFrom.contains(kind) { return true }
    if let kind = a.kind, b.apartFrom.contains(kind) { return true }
    return false
  }
}
