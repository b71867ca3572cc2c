import Loadout

extension Evidence {
  /// What the plan says of its arrangement: reach, shortfalls, litres, weights, what rests on estimates.
  func faultsOfStatements() -> [AuditFault] {
    faultsOfReach() + faultsOfShortfalls() + faultsOfPocketUse() + faultsOfTotals() + faultsOfEstimates()
      + faultsOfChosen()
  }

  private func faultsOfReach() -> [AuditFault] {
    packed.filter { $0.placement.reach != reach(of: $0.pocket) }
      .map { .wrongReach($0.unit, says: $0.placement.reach, counted: reach(of: $0.pocket)) }
  }

  private func faultsOfShortfalls() -> [AuditFault] {
    let due = packed.flatMap { unit in
      misses(of: unit.entry, in: unit.pocket).map {
        Shortfall(unit: unit.unit, kind: $0.kind, wanted: $0.wanted, got: $0.got)
      }
    }
    var open: [Shortfall: Int] = [:]
    for miss in due { open[miss, default: 0] += 1 }
    var faults: [AuditFault] = []
    for miss in plan.shortfalls {
      if let count = open[miss], count > 0 {
        open[miss] = count - 1
      } else {
        faults.append(.shortfallUnfounded(miss))
      }
    }
    return due.filter { open[$0] != 0 }.map { .shortfallNotListed($0) } + faults
  }

  private func faultsOfPocketUse() -> [AuditFault] {
    var faults: [AuditFault] = []
    var listed = [Bool](repeating: false, count: tree.pockets.count)
    let volumes = volumesInside
    for use in plan.pockets {
      guard let pocket = tree.index(of: use.id) else {
        faults.append(.unknownPocketListed(use.id))
        continue
      }
      if listed[pocket] { faults.append(.pocketListedTwice(use.id)) }
      listed[pocket] = true
      faults += compare(.pocketUsed(use.id), use.used.count, volumes[pocket])
      faults += compare(.pocketVolume(use.id), use.volume?.count, tree.pockets[pocket].knownVolume?.count)
    }
    for pocket in tree.pockets.indices where !listed[pocket] {
      faults.append(.pocketNotListed(tree.pockets[pocket].id))
    }
    return faults
  }

  private func faultsOfTotals() -> [AuditFault] {
    var grams: Int64? = 0
    for unit in packed {
      guard let sum = grams, let weight = unit.item.carriedWeight else {
        grams = nil
        break
      }
      grams = sum + weight.count
    }
    for entry in plan.inputs.worn {
      guard let sum = grams, let weight = entry.item.carriedWeight else {
        grams = nil
        break
      }
      grams = sum + entry.quantity * weight.count
    }
    let other: [AuditFault] = plan.pack == pack.id ? [] : [.otherPack(named: plan.pack, given: pack.id)]
    return other + compare(.used, plan.used.count, volumeCounted)
      + compare(.capacity, plan.capacity?.count, knownCapacity)
      + compare(.weight, plan.weight?.count, grams)
      + compare(.packWeight, plan.packWeight?.count, pack.weight?.upper.count)
  }

  private func compare(_ figure: Figure, _ says: Int64?, _ counted: Int64?) -> [AuditFault] {
    says == counted ? [] : [.wrongFigure(figure, says: says, counted: counted)]
  }

  /// An estimate is a figure that the inputs have, and that no source states and nobody measured.
  private func faultsOfEstimates() -> [AuditFault] {
    var stated: Set<String> = []
    for source in pack.sources where source.basis != .estimated { stated.formUnion(source.figures) }
    for entry in plan.inputs.kit.entries {
      for source in entry.item.sources where source.basis != .estimated {
        for figure in source.figures { stated.insert("items.\(entry.item.id).\(figure)") }
      }
    }
    let known = figures
    var seen: Set<String> = []
    return plan.restsOnEstimates.compactMap { path in
      if !seen.insert(path).inserted { return .estimateListedTwice(path) }
      if !known.contains(path) { return .noSuchFigure(path) }
      return stated.contains(path) ? .statedFigureAsEstimate(path) : nil
    }
  }

  /// The paths of the figures that bear on what fits.
  private var figures: Set<String> {
    var paths: Set<String> = pack.capacity == nil ? [] : ["capacity"]
    for carrier in pack.carriers where carrier.capacity != nil { paths.insert("carriers.\(carrier.id).capacity") }
    for pocket in pack.pockets {
      let path = "pockets.\(pocket.id)"
      if case .stated = pocket.volume { paths.insert("\(path).volume") }
      if pocket.size != nil { paths.insert("\(path).size") }
      if pocket.maxWeight != nil { paths.insert("\(path).maxWeight") }
      if pocket.opening?.size != nil { paths.insert("\(path).opening.size") }
    }
    for entry in plan.inputs.kit.entries {
      let path = "items.\(entry.item.id)"
      switch entry.item.form {
      case .rigid(_, let volume):
        paths.insert("\(path).size")
        if volume != nil { paths.insert("\(path).volume") }
      case .soft(_, let compressed, let size):
        paths.insert(size == nil ? "\(path).volume" : "\(path).size")
        if compressed != nil { paths.insert("\(path).compressed") }
      }
      if entry.item.weight != nil { paths.insert("\(path).weight") }
      if entry.item.rated != nil { paths.insert("\(path).rated") }
    }
    return paths
  }

  /// The alternatives taken are entries of the kit, in its order, or worn.
  private func faultsOfChosen() -> [AuditFault] {
    var entries = plan.inputs.kit.entries[...]
    for item in plan.inputs.chosen {
      guard let place = entries.firstIndex(where: { $0.item.id == item }) else {
        if plan.inputs.worn.contains(where: { $0.item.id == item }) { continue }
        return [.chosenNotInKit(item)]
      }
      entries = entries[(place + 1)...]
    }
    return []
  }
}
