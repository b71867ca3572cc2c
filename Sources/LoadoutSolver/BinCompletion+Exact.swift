extension BinCompletion {
  /// - Returns: nil where litres are not all that decides.
  init?(exactly instance: Instance, within ceilings: Filling.Ceilings, budget: Budget) {
    guard let allows = ceilings.allowing(instance.slots) else { return nil }
    self.init(instance, allowing: { allows[$0] }, budget: budget)
    if !isExact { return nil }
  }

  /// By how much the volumes of all required units that draw on pockets exceed the room there is in them.
  ///
  /// - Precondition: litres are all that decides.
  var short: Int64 {
    var short: Int64 = 0
    for (place, index) in order.enumerated() where instance.classes[index].required {
      short = short.addingClamped(mustDraw(index).multipliedClamped(volumes[place]))
    }
    for kind in kinds { short -= min(short, kind.room.multipliedClamped(Int64(kind.count))) }
    return short
  }
}

extension Filling.Ceilings {
  /// For each slot whether units may lie there, where the ceilings say no more than that; nil: they do.
  fileprivate func allowing(_ slots: [Slot]) -> [Bool]? {
    if optionalLeftOut < .max { return nil }
    var allows = [Bool](repeating: true, count: slots.count)
    for (index, slot) in slots.enumerated() {
      for (cost, most) in [(slot.reachCost, reach), (slot.careCost, care), (slot.strapCost, strapped)] {
        if cost == 0 || most == .max { continue }
        if most > 0 { return nil }
        allows[index] = false
      }
    }
    return allows
  }
}
