import Loadout

/// Finds which constraint forbids a smallest set of units: the one without which it could be packed.
struct Blame {
  private let instance: Instance
  private let set: [Int64]
  private let budget: Budget

  init(_ instance: Instance, _ set: [Int64], budget: Budget) {
    self.instance = instance
    self.set = set
    self.budget = budget
  }

  /// What a question leaves out of the model.
  private enum Part: CaseIterable {
    case apart, counts, weights, shapes, capacity, volumes
  }

  func conflict(_ units: [UnitName]) -> Conflict {
    if let plain = overdrawn(units) ?? crowded(units) { return plain }
    for part in Part.allCases where isPackable(without: [part]) { return named(part, units) }
    var dropped: [Part] = []
    for part in Part.allCases {
      dropped.append(part)
      if isPackable(without: dropped) { return named(part, units) }
    }
    // Nobody could tell in time. Where things have a shape, that all of them do not go in is said without a sum.
    return hasShapes ? named(.shapes, units) : Conflict(units: units, constraint: .volume, needs: total, has: nil)
  }

  private var hasShapes: Bool {
    zip(instance.slotsOf, set).contains { slots, number in
      number > 0 && slots.contains { instance.slots[$0].orientations != nil }
    }
  }

  /// A resource that the set must draw on wherever it lies, and by more than there is: nothing is plainer.
  private func overdrawn(_ units: [UnitName]) -> Conflict? {
    for resource in instance.resources {
      var amounts = [Int64](repeating: 0, count: instance.classes.count)
      var slots = amounts
      for use in resource.uses {
        let index = instance.slots[use.slot].unitClass
        amounts[index] = use.amount
        slots[index] += 1
      }
      var needs: Int64 = 0
      for (index, number) in set.enumerated() where slots[index] == instance.slotsOf[index].count {
        needs = needs.addingClamped(number.multipliedClamped(amounts[index]))
      }
      if needs <= resource.limit { continue }
      let (constraint, holder) = named(resource.kind)
      return Conflict(units: units, constraint: constraint, pocket: holder, needs: needs, has: resource.limit)
    }
    return nil
  }

  /// Several pockets, one of which each unit must lie in, and that together hold less than the set takes.
  private func crowded(_ units: [UnitName]) -> Conflict? {
    var (nearest, roots): (Set<Int>, Set<Int>) = ([], [])
    for (index, number) in set.enumerated() where number > 0 {
      for slot in instance.slotsOf[index] {
        let line = instance.tree.lines[instance.slots[slot].pocket]
        let known = line.filter { instance.tree.volumes[$0] != nil }
        guard let first = known.first, let last = known.last else { return nil }
        nearest.insert(first)
        roots.insert(last)
      }
    }
    var has = Int64.max
    for places in [nearest, roots] {
      has = min(has, places.reduce(Int64(0)) { $0.addingClamped(instance.tree.volumes[$1] ?? 0) })
    }
    guard total > has, roots.count > 1 else { return nil }
    return Conflict(units: units, constraint: .volume, needs: total, has: has)
  }

  /// The constraint that a limit is, and the pocket or the carrier that has it.
  private func named(_ kind: Resource.Kind) -> (Conflict.Constraint, String?) {
    let pack = instance.tree.pack
    return switch kind {
    case .volume(let pocket): (.volume, pack.pockets[pocket].id)
    case .capacity: (.capacity, nil)
    case .carrier(let carrier): (.capacity, pack.carriers[carrier].id)
    case .weight(let pocket): (.weight, pack.pockets[pocket].id)
    case .count(let pocket): (.count, pack.pockets[pocket].id)
    }
  }

  private var total: Int64 {
    var total: Int64 = 0
    for (index, number) in set.enumerated() { total += number * instance.classes[index].volume }
    return total
  }

  private func isPackable(without parts: [Part]) -> Bool {
    isPackable(
      instance.without { kind in
        switch kind {
        case .count: parts.contains(.counts)
        case .weight: parts.contains(.weights)
        case .capacity, .carrier: parts.contains(.capacity)
        case .volume: parts.contains(.volumes)
        }
      } apart: {
        parts.contains(.apart)
      } shapes: {
        parts.contains(.shapes)
      })
  }

  private func isPackable(_ relaxed: Instance) -> Bool {
    Feasibility(relaxed, budget: budget).canPack(set) == .yes
  }

  private func named(_ part: Part, _ units: [UnitName]) -> Conflict {
    switch part {
    case .apart: return Conflict(units: units, constraint: .apart)
    case .shapes: return Conflict(units: units, constraint: .geometry, pocket: shapesPocket)
    case .capacity: return capacity(units)
    case .counts: return resource(.count, units) { if case .count(let pocket) = $0 { pocket } else { nil } }
    case .weights: return resource(.weight, units) { if case .weight(let pocket) = $0 { pocket } else { nil } }
    case .volumes: return resource(.volume, units) { if case .volume(let pocket) = $0 { pocket } else { nil } }
    }
  }

  /// The pack's capacity, or of several carriers the one whose capacity alone forbids the set.
  private func capacity(_ units: [UnitName]) -> Conflict {
    for resource in instance.resources {
      guard case .carrier(let carrier) = resource.kind else { continue }
      if !isPackable(instance.without({ $0 == resource.kind }, apart: { false }, shapes: { false })) { continue }
      let needs = mustDraw(on: resource) ? needed(by: resource.kind) : nil
      return figured(units, .capacity, instance.tree.pack.carriers[carrier].id, needs, resource.limit)
    }
    let isForced = instance.resources.contains { $0.kind == .capacity && mustDraw(on: $0) }
    return figured(units, .capacity, nil, isForced ? needed(by: .capacity) : nil, instance.tree.capacity)
  }

  /// The one resource of a kind that forbids the set; where several share in it, no pocket is named.
  private func resource(
    _ constraint: Conflict.Constraint, _ units: [UnitName], _ pocket: (Resource.Kind) -> Int?
  ) -> Conflict {
    // First a resource that alone forbids it; then one that does so together with the capacity, which in a pack of one
    // large pocket is as tight as the pocket itself.
    for dropsCapacity in [false, true] {
      for resource in instance.resources {
        guard let place = pocket(resource.kind) else { continue }
        let dropped: (Resource.Kind) -> Bool = { $0 == resource.kind || (dropsCapacity && $0.isCapacity) }
        if !isPackable(instance.without(dropped, apart: { false }, shapes: { false })) { continue }
        // What may lie elsewhere too does not all ask for this one; and where the capacity shares in it, not even part
        // of it need ask for more than there is.
        let isForced = mustDraw(on: resource)
        if dropsCapacity && !isForced { continue }
        let needs = isForced ? needed(by: resource.kind) : nil
        return figured(units, constraint, instance.tree.pack.pockets[place].id, needs, resource.limit)
      }
    }
    return Conflict(units: units, constraint: constraint)
  }

  /// Where the sums would do and only the sharing out fails, figures would say the opposite of what is meant.
  private func figured(
    _ units: [UnitName], _ constraint: Conflict.Constraint, _ pocket: String?, _ needs: Int64?, _ has: Int64?
  ) -> Conflict {
    guard let needs, let has, needs > has else {
      return Conflict(units: units, constraint: constraint, pocket: pocket)
    }
    return Conflict(units: units, constraint: constraint, pocket: pocket, needs: needs, has: has)
  }

  /// Whether every unit of the set draws on a resource wherever it lies.
  private func mustDraw(on resource: Resource) -> Bool {
    let slots = Set(resource.uses.map { $0.slot })
    return set.indices.allSatisfy { set[$0] == 0 || instance.slotsOf[$0].allSatisfy(slots.contains) }
  }

  /// What the set takes of a resource, where each of its units must draw on it or else lie elsewhere alone: the
  /// amount of all units that may lie where it counts.
  private func needed(by kind: Resource.Kind) -> Int64? {
    guard let resource = instance.resources.first(where: { $0.kind == kind }) else { return nil }
    var amounts = [Int64?](repeating: nil, count: instance.classes.count)
    for use in resource.uses { amounts[instance.slots[use.slot].unitClass] = use.amount }
    var total: Int64 = 0
    for (index, number) in set.enumerated() { total += number * (amounts[index] ?? 0) }
    return total
  }

  /// The root in which the shapes meet, where it is one.
  private var shapesPocket: String? {
    var root: Int?
    for (index, number) in set.enumerated() where number > 0 {
      for slot in instance.slotsOf[index] where instance.slots[slot].orientations != nil {
        let place = instance.tree.root(of: instance.slots[slot].pocket)
        if let known = root, known != place { return nil }
        root = place
      }
    }
    return root.map { instance.tree.pack.pockets[$0].id }
  }
}
