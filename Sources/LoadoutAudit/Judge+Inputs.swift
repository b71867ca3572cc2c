import Loadout

// What can be judged at all. The ranges are far beyond what the file formats take, and small enough that no sum or
// product of the checks after this one can leave 64 bits: 10,000 units of a box of 20 m sides come to 8 · 10¹⁶ mm³.

private let sides: ClosedRange<Int64> = 0...20_000
private let offsets: ClosedRange<Int64> = -20_000...20_000
private let volumes: ClosedRange<Int64> = 0...10_000_000_000_000
private let weights: ClosedRange<Int64> = 0...100_000_000_000_000
/// Milligrams, joules or cubic millimetres.
private let supplies: ClosedRange<Int64> = 0...100_000_000_000_000
private let durations: ClosedRange<Int64> = 0...1_000_000_000
private let most: Int64 = 10_000

extension Judge {
  /// Faults that keep the kit, what is worn and the pack from being read: figures out of range, a tree that is none.
  func faultsOfInputs(_ inputs: PlanInputs) -> [AuditFault] {
    faultsOfFigures(Kit(entries: inputs.kit.entries + inputs.worn)) + faultsOfFigures(inputs.pack)
      + faultsOfFigures(inputs.rates)
      + faultsOfTree(inputs.pack.pockets) + faultsOfCarriers(inputs.pack) + faultsOfPins(inputs)
  }

  /// Pins to no pocket of the pack, and two of one thing.
  private func faultsOfPins(_ inputs: PlanInputs) -> [AuditFault] {
    guard inputs.pins.count <= most else { return [.tooManyPins] }
    let pockets = Set(inputs.pack.pockets.map { $0.id })
    var seen: Set<String> = []
    var faults: [AuditFault] = []
    for pin in inputs.pins {
      if !pockets.contains(pin.pocket) { faults.append(.pinnedToNoPocket(pin)) }
      if !seen.insert(pin.subject).inserted { faults.append(.pinnedTwice(pin)) }
    }
    return faults
  }

  private func faultsOfFigures(_ rates: [Rate]) -> [AuditFault] {
    rates.filter {
      !supplies.contains($0.perHour) || $0.perHour == 0 || !durations.contains($0.after)
        || !durations.contains($0.refill ?? 0)
    }
    .map { .figureOutOfRange("rates.\($0.nutrient.rawValue)") }
  }

  private func faultsOfFigures(_ kit: Kit) -> [AuditFault] {
    var faults: [AuditFault] = []
    var units: Int64 = 0
    for entry in kit.entries {
      let item = entry.item
      let path = "items.\(item.id)"
      if entry.quantity < 0 { faults.append(.figureOutOfRange("\(path).quantity")) }
      units = entry.quantity > most ? most + 1 : min(most + 1, units + max(0, entry.quantity))
      if let weight = item.weight, !weights.contains(weight.count) {
        faults.append(.figureOutOfRange("\(path).weight"))
      }
      if let water = item.contents.water, !volumes.contains(water.count) {
        faults.append(.figureOutOfRange("\(path).contents.water"))
      }
      if let carbohydrate = item.contents.carbohydrate, !supplies.contains(carbohydrate) {
        faults.append(.figureOutOfRange("\(path).contents.carbohydrate"))
      }
      if let energy = item.contents.energy, !supplies.contains(energy) {
        faults.append(.figureOutOfRange("\(path).contents.energy"))
      }
      switch item.form {
      case .rigid(let size, let volume):
        if !inRange(size) { faults.append(.figureOutOfRange("\(path).size")) }
        if let volume, !volumes.contains(volume.count) { faults.append(.figureOutOfRange("\(path).volume")) }
      case .soft(let volume, let compressed, _):
        if !volumes.contains(volume.count) { faults.append(.figureOutOfRange("\(path).volume")) }
        if let compressed, !volumes.contains(compressed.count) {
          faults.append(.figureOutOfRange("\(path).compressed"))
        }
      }
    }
    if units > most { faults.append(.tooManyUnits) }
    return faults
  }

  private func faultsOfFigures(_ pack: Pack) -> [AuditFault] {
    var faults: [AuditFault] = []
    if let capacity = pack.capacity, !volumes.contains(capacity.upper.count) {
      faults.append(.figureOutOfRange("capacity"))
    }
    for carrier in pack.carriers {
      if let capacity = carrier.capacity, !volumes.contains(capacity.upper.count) {
        faults.append(.figureOutOfRange("carriers.\(carrier.id).capacity"))
      }
    }
    for pocket in pack.pockets {
      let path = "pockets.\(pocket.id)"
      if let size = pocket.size, !inRange(size) { faults.append(.figureOutOfRange("\(path).size")) }
      if case .stated(let volume) = pocket.volume, !volumes.contains(volume.count) {
        faults.append(.figureOutOfRange("\(path).volume"))
      }
      let at = pocket.at
      if !offsets.contains(at.up.count) || !offsets.contains(at.across.count) || !offsets.contains(at.out.count) {
        faults.append(.figureOutOfRange("\(path).at"))
      }
    }
    return faults
  }

  private func inRange(_ size: Size) -> Bool {
    sides.contains(size.height.count) && sides.contains(size.width.count) && sides.contains(size.depth.count)
  }

  /// Each carrier once, and every root pocket that counts on exactly one of them, so that no litres go uncounted.
  private func faultsOfCarriers(_ pack: Pack) -> [AuditFault] {
    guard !pack.carriers.isEmpty else { return [] }
    var faults: [AuditFault] = []
    var seen: Set<String> = []
    var carried: [String: Int] = [:]
    for carrier in pack.carriers {
      if !seen.insert(carrier.id).inserted { faults.append(.repeatedCarrierID(carrier.id)) }
      for pocket in carrier.pockets { carried[pocket, default: 0] += 1 }
    }
    for pocket in pack.pockets where pocket.inside == nil {
      if carried.removeValue(forKey: pocket.id) != 1 { faults.append(.notOnOneCarrier(pocket.id)) }
    }
    return faults + carried.keys.sorted().map { .notARootToCarry($0) }
  }

  private func faultsOfTree(_ pockets: [Pocket]) -> [AuditFault] {
    guard pockets.count <= most else { return [.tooManyPockets] }
    var faults: [AuditFault] = []
    var byID: [String: Int] = [:]
    for (index, pocket) in pockets.enumerated() {
      if byID[pocket.id] != nil { faults.append(.repeatedPocketID(pocket.id)) }
      byID[pocket.id] = index
    }
    var parents: [Int?] = []
    for pocket in pockets {
      let parent = pocket.inside.flatMap { byID[$0] }
      if let id = pocket.inside, parent == nil { faults.append(.unknownParent(pocket: pocket.id, parent: id)) }
      parents.append(parent)
    }
    for (index, pocket) in pockets.enumerated() {
      var (around, steps) = (parents[index], 0)
      while let next = around, steps < pockets.count {
        around = parents[next]
        steps += 1
      }
      if around != nil { faults.append(.pocketInsideItself(pocket.id)) }
    }
    return faults
  }
}
