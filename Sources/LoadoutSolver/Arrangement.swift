import Loadout
import LoadoutGeometry

/// Turns numbers of units in slots into named units at their places.
struct Arrangement {
  private let instance: Instance
  private let store: NogoodStore
  private let counts: [Int64]
  /// For each unit of the kit, its slot; nil: left out.
  let slotOfUnit: [Int?]

  init(_ instance: Instance, store: NogoodStore, counts: [Int64]) {
    self.instance = instance
    self.store = store
    self.counts = counts
    slotOfUnit = Self.slots(instance, counts)
  }

  private var tree: PackTree { instance.tree }

  /// Of interchangeable units the first get the easiest reach, and the last are left out.
  private static func slots(_ instance: Instance, _ counts: [Int64]) -> [Int?] {
    var slots = [Int?](repeating: nil, count: instance.units.count)
    for (index, unitClass) in instance.classes.enumerated() {
      let own = instance.slotsOf[index].filter { counts[$0] > 0 }.sorted { a, b in
        let (first, second) = (instance.reach(a), instance.reach(b))
        return first == second ? a < b : first < second
      }
      var next = 0
      for slot in own {
        for _ in 0..<counts[slot] where next < unitClass.units.count {
          slots[unitClass.units[next]] = slot
          next += 1
        }
      }
    }
    return slots
  }

  /// The packed units in the kit's order.
  func placements() -> [Placement] {
    let slots = slotOfUnit
    let boxes = boxes()
    var order = [Int](repeating: 0, count: slots.count)
    var over = order
    var loadsOfRoot = [[Load]](repeating: [], count: tree.parents.count)
    for (unit, slot) in slots.enumerated() {
      guard let slot else { continue }
      let need = instance.classes[instance.slots[slot].unitClass].need
      loadsOfRoot[tree.root(of: instance.slots[slot].pocket)].append(Load(unit: unit, box: boxes[unit], need: need))
    }
    for (root, loads) in loadsOfRoot.enumerated() where !loads.isEmpty {
      let opening = tree.pack.pockets[root].opening?.side ?? .top
      for (position, unit) in loadingOrder(loads, opening: opening).enumerated() {
        order[unit] = position + 1
        over[unit] = loads.count - position - 1
      }
    }
    var placements: [Placement] = []
    for (unit, slot) in slots.enumerated() {
      guard let slot else { continue }
      let pocket = instance.slots[slot].pocket
      placements.append(
        Placement(
          unit: instance.units[unit].name, pocket: tree.pack.pockets[pocket].id, reach: tree.reach[pocket],
          at: boxes[unit].map { Position(x: Int64($0.origin.x), y: Int64($0.origin.y), z: Int64($0.origin.z)) },
          size: boxes[unit].map {
            Size(height: Int64($0.extent.y), width: Int64($0.extent.x), depth: Int64($0.extent.z))
          }, order: order[unit], over: over[unit]))
    }
    return placements
  }

  /// For each unit, its box where shapes count.
  private func boxes() -> [Box?] {
    var boxes = [Box?](repeating: nil, count: slotOfUnit.count)
    if store.geometry.slotsOfRoot.isEmpty { return boxes }
    var unitsOfSlot = [[Int]](repeating: [], count: counts.count)
    for (unit, slot) in slotOfUnit.enumerated() { if let slot { unitsOfSlot[slot].append(unit) } }
    for (_, slots) in store.geometry.slotsOfRoot {
      // What has no piece in it was never asked about.
      guard let packed = store.geometry.places(slots, counts) else { continue }
      var next = 0
      for slot in slots {
        for unit in unitsOfSlot[slot] {
          boxes[unit] = packed[next]
          next += 1
        }
      }
    }
    return boxes
  }
}

extension Instance {
  fileprivate func reach(_ slot: Int) -> Reach { tree.reach[slots[slot].pocket] }
}
