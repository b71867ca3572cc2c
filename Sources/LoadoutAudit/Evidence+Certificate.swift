import Loadout

// The certificate, added up again: plain sums over the kit and the pack, no search.

extension Evidence {
  func faultsOfCertificate() -> [AuditFault] {
    guard plan.proof.how == .certificate else {
      return plan.proof.certificate == nil ? [] : [.certificate(.uncalledFor)]
    }
    guard let certificate = plan.proof.certificate else { return [.certificate(.missing)] }
    switch plan.verdict {
    case .undecided: return [.certificate(.ofADoubt)]
    case .fits:
      let flaws: [CertificateFlaw] =
        (plan.proof.optimal && objective == Objective() ? [] : [.ofAFitThatMisses])
        + (certificate.requiredLeftOut == 0 && certificate.refutations.isEmpty ? [] : [.ofAFit])
      return flaws.map { .certificate($0) }
    case .overflows: return faultsOfRefutations(certificate)
    }
  }

  private func faultsOfRefutations(_ certificate: Certificate) -> [AuditFault] {
    var flaws: [CertificateFlaw] = []
    var faults: [AuditFault] = []
    guard let own = certificate.refutations.first else { return [.certificate(.empty)] }
    if own.chosen != plan.inputs.chosen || own.kit != nil { flaws.append(.notThePlansOwn) }
    let least = certificate.refutations.map { $0.requiredLeftOut }.min() ?? 0
    if certificate.requiredLeftOut != least || least < 1 {
      flaws.append(.wrongCount(says: certificate.requiredLeftOut, counted: least))
    }
    if certificate.requiredLeftOut > plan.proof.bound.first ?? 0 { flaws.append(.aboveBound) }
    for (index, refutation) in certificate.refutations.enumerated() {
      faults += flawsOfRefutation(refutation, isOwn: index == 0).map { .refutation(index + 1, $0) }
    }
    return flaws.map { .certificate($0) } + faults
  }

  private func flawsOfRefutation(_ refutation: Refutation, isOwn: Bool) -> [RefutationFlaw] {
    var plan = plan
    if !isOwn {
      guard let kit = refutation.kit else { return [.kitMissing] }
      plan.inputs.kit = kit
      plan.placements = []
      guard Judge().faultsOfInputs(plan.inputs).isEmpty else { return [.kitUnreadable] }
    }
    let evidence = isOwn ? self : Evidence(of: plan)
    var flaws: [RefutationFlaw] = []
    var seen: Set<String> = []
    for argument in refutation.arguments {
      for item in argument.items {
        if !seen.insert(item).inserted { flaws.append(.repeatedItem(item)) }
        if evidence.requiredUnits(of: item).isEmpty { flaws.append(.noSuchItem(item)) }
      }
      if argument.leftOut < 0 { flaws.append(.negative) }
      switch argument {
      case .nowhere(let nowhere): flaws += evidence.flawsOfNowhere(nowhere)
      case .sum(let sum): flaws += evidence.flawsOfSum(sum)
      }
    }
    return flaws
  }

  func requiredUnits(of item: String) -> [Unit] {
    units.filter { $0.name.item == item && entry(of: $0).required }
  }

  private func flawsOfNowhere(_ nowhere: Nowhere) -> [RefutationFlaw] {
    let bound = requiredUnits(of: nowhere.item)
    guard let first = bound.first else { return [] }
    let item = entry(of: first).item
    var flaws: [RefutationFlaw] = []
    var listed = [Bool](repeating: false, count: tree.pockets.count)
    for closed in nowhere.pockets {
      guard let pocket = tree.index(of: closed.pocket) else {
        flaws.append(.unknownPocket(closed.pocket))
        continue
      }
      if listed[pocket] { flaws.append(.pocketListedTwice(item: nowhere.item, closed.pocket)) }
      listed[pocket] = true
      // Units that are called the same are the same in every kit a file may hold, and yet each entry is looked at.
      if bound.contains(where: { !closes(pocket, to: entry(of: $0).item, by: closed.why) }) {
        flaws.append(.notClosed(item: item.id, pocket: closed.pocket, closed.why))
      }
    }
    let isPinned = bound.contains { pins[$0.name] != nil }
    for pocket in tree.pockets.indices where !listed[pocket] && !isPinned {
      flaws.append(.pocketNotListed(item: nowhere.item, tree.pockets[pocket].id))
    }
    // Of what is pinned, the one pocket has to be listed; of what is not, every one.
    let isWhole = listed.allSatisfy { $0 }
    let count = Int64(bound.filter { unit in pins[unit.name].map { listed[$0] } ?? (isWhole || !isPinned) }.count)
    if nowhere.leftOut > count { flaws.append(.provesLess(says: nowhere.leftOut, counted: count)) }
    return flaws
  }

  // MARK: One item and one pocket

  /// Whether a constraint keeps the item out of the pocket, with nothing else packed.
  private func closes(_ pocket: Int, to item: Item, by why: Conflict.Constraint) -> Bool {
    let around = tree.outward(from: pocket)
    let volume = item.packedVolume.count
    switch why {
    case .refused:
      return refusals(of: item, in: pocket).contains {
        $0 == .kindRefused || $0 == .notOutside || $0 == .nothingOutside
      }
    case .holder:
      return refusals(of: item, in: pocket).contains {
        $0 == .onlyWhatItHolds || $0 == .noHolder || $0 == .aboveLimit
      }
    case .count: return tree.pockets[pocket].atMost.map { $0 < 1 } ?? false
    case .weight: return around.contains { tree.pockets[$0].maxWeight.map { $0 < item.knownWeight } ?? false }
    case .volume: return around.contains { volumeLimit($0).map { $0 < volume } ?? false }
    case .capacity:
      guard tree.counts(pocket) else { return false }
      return [capacityLimit, carrierLimit(of: pocket)].contains { $0.map { $0 < volume } ?? false }
    case .dimension: return turnsInside(pocket, item).map { $0.isEmpty } ?? false
    case .opening:
      guard let turns = turnsInside(pocket, item), !turns.isEmpty else { return false }
      return !turns.contains { passesAll($0, into: pocket) }
    case .apart, .geometry: return false
    }
  }

  /// Whether the pocket takes the item, with nothing else packed.
  func admits(_ item: Item, into pocket: Int) -> Bool {
    !Conflict.Constraint.allCases.contains { closes(pocket, to: item, by: $0) }
  }

  /// The ways the item may lie in the pocket; nil where shapes do not count.
  func turns(of item: Item, in pocket: Int) -> [Size]? {
    turnsInside(pocket, item)?.filter { passesAll($0, into: pocket) }
  }

  private func turnsInside(_ pocket: Int, _ item: Item) -> [Size]? {
    guard let own = item.rigidSize, let region = tree.region(of: pocket) else { return nil }
    let (h, w, d) = (own.height, own.width, own.depth)
    let all: [(Millimetres, Millimetres, Millimetres)] =
      switch item.orientation {
      case .fixed: [(h, w, d)]
      case .upright: [(h, w, d), (h, d, w)]
      case .any: [(h, w, d), (h, d, w), (w, h, d), (w, d, h), (d, h, w), (d, w, h)]
      }
    return all.map { Size(height: $0.0, width: $0.1, depth: $0.2) }.filter { turn in
      turn.height.count <= region.y.high - region.y.low && turn.width.count <= region.x.high - region.x.low
        && turn.depth.count <= region.z.high - region.z.low
    }
  }

  private func passesAll(_ turn: Size, into pocket: Int) -> Bool {
    tree.outward(from: pocket).allSatisfy { around in tree.pockets[around].opening.map { passes(turn, $0) } ?? true }
  }
}
