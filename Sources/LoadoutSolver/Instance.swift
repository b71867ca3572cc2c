import Loadout
import LoadoutGeometry

/// A class may lie in a pocket: one integer variable, the number of its units there.
struct Slot {
  let unitClass: Int
  let pocket: Int
  /// The most units of the class that each constraint by itself lets into the pocket.
  let upper: Int64
  /// The ways a unit may lie where shapes count; nil where they do not.
  let orientations: [Extent]?
  /// What a unit here adds to levels 3 (reach), 4 (care) and 6 (strapped).
  let reachCost: Int64
  let careCost: Int64
  let strapCost: Int64
}

/// A limit on a weighted number of units: litres, grams or pieces of some pockets.
struct Resource {
  enum Kind: Hashable {
    case volume(pocket: Int)
    case capacity
    /// Of one of several carriers.
    case carrier(Int)
    case weight(pocket: Int)
    case count(pocket: Int)

    /// The pack's capacity or that of one of its carriers.
    var isCapacity: Bool {
      switch self {
      case .capacity, .carrier: true
      case .volume, .weight, .count: false
      }
    }

    /// Litres of a pocket, of the pack or of a carrier.
    var isLitres: Bool {
      switch self {
      case .volume, .capacity, .carrier: true
      case .weight, .count: false
      }
    }
  }

  let kind: Kind
  let limit: Int64
  /// For each slot that draws on it, what a unit takes.
  let uses: [(slot: Int, amount: Int64)]
}

/// A kit and a pack, compiled to what the search works on; never changed once it is made.
final class Instance {
  let kit: Kit
  let units: [Unit]
  let tree: PackTree
  let nothingOutside: Bool
  let pins: [Pin]
  /// Required units lie only where they are reached as they need.
  let withinReach: Bool
  let classes: [UnitClass]
  let slots: [Slot]
  /// For each class, its slots: they stand one after another.
  let slotsOf: [Range<Int>]
  let resources: [Resource]
  /// Pairs of slots of one pocket whose kinds must lie apart (a slot with itself: at most one unit).
  let apart: [(Int, Int)]
  /// What is preferred among arrangements equal in all six levels; best effort, in no particular unit.
  private(set) lazy var preferences = preferenceCost()
  /// What a unit in each slot draws on.
  private(set) lazy var tables = SlotTables(self)

  /// - Parameters:
  ///   - compiled: the kit's, where that is known; of no use where something is pinned.
  ///   - requiredOnly: what is optional stays at home; the rest keeps its names.
  init(
    kit: Kit, compiled: CompiledKit? = nil, tree: PackTree, nothingOutside: Bool, pins: [Pin] = [],
    requiredOnly: Bool = false, withinReach: Bool = false
  ) {
    self.kit = kit
    self.tree = tree
    self.nothingOutside = nothingOutside
    self.pins = pins
    self.withinReach = withinReach
    let known = pins.isEmpty ? compiled.map { requiredOnly ? $0.required : $0.all } : nil
    let load =
      known ?? CompiledKit.Classes(kit, requiredOnly: requiredOnly) { units in tree.indices(of: pins, units) }
    (units, classes) = (load.units, load.classes)
    var slots: [Slot] = []
    slots.reserveCapacity(classes.count * tree.parents.count)
    var slotsOf: [Range<Int>] = []
    slotsOf.reserveCapacity(classes.count)
    for index in classes.indices {
      let start = slots.count
      for pocket in tree.pack.pockets.indices {
        if withinReach && classes[index].required && tree.reach[pocket] > classes[index].need { continue }
        if let slot = Self.slot(index, classes[index], pocket, tree, nothingOutside) { slots.append(slot) }
      }
      slotsOf.append(start..<slots.count)
    }
    self.slots = slots
    self.slotsOf = slotsOf
    resources = Self.resources(classes, slots, tree)
    apart = Self.apart(classes, slots, slotsOf)
  }

  /// Another with the same things and pockets, and limits of its own.
  private init(_ other: Instance, slots: [Slot], resources: [Resource], apart: [(Int, Int)]) {
    kit = other.kit
    units = other.units
    tree = other.tree
    nothingOutside = other.nothingOutside
    pins = other.pins
    withinReach = other.withinReach
    classes = other.classes
    slotsOf = other.slotsOf
    self.slots = slots
    self.resources = resources
    self.apart = apart
  }

  private static func slot(
    _ index: Int, _ unitClass: UnitClass, _ pocket: Int, _ tree: PackTree, _ nothingOutside: Bool
  ) -> Slot? {
    let item = unitClass.item
    if let pin = unitClass.pin, pin != pocket { return nil }
    if tree.refusal(of: item, by: pocket, nothingOutside: nothingOutside) != nil { return nil }
    var orientations: [Extent]?
    if let turns = unitClass.turns, tree.regions[pocket] != nil {
      let ways = tree.passing(turns, into: pocket)
      if ways.isEmpty { return nil }
      orientations = ways
    }
    let upper = ceiling(unitClass, pocket, tree)
    if upper <= 0 { return nil }
    let held = tree.holds(item, pocket)
    let missed = max(0, tree.reach[pocket].rawValue - unitClass.need.rawValue)
    let care = (item.dry && !tree.isDry[pocket] ? 1 : 0) + (item.closed && tree.closures[pocket] == .open ? 1 : 0)
    return Slot(
      unitClass: index, pocket: pocket, upper: upper, orientations: orientations,
      reachCost: unitClass.required ? Int64(missed) : 0, careCost: unitClass.required ? Int64(care) : 0,
      strapCost: tree.isOutside[pocket] && !held ? 1 : 0)
  }

  private static func resources(_ classes: [UnitClass], _ slots: [Slot], _ tree: PackTree) -> [Resource] {
    let pockets = tree.pack.pockets.count
    var volumes = [Draws](repeating: Draws(), count: pockets)
    var weights = volumes
    var counts = volumes
    var capacity = Draws()
    var carried = [Draws](repeating: Draws(), count: tree.carried.count)
    for pocket in 0..<pockets where tree.volumes[pocket] != nil { volumes[pocket].uses.reserveCapacity(classes.count) }
    capacity.uses.reserveCapacity(slots.count)
    let weighs = tree.pack.pockets.map { $0.maxWeight != nil }
    let numbers = tree.pack.pockets.map { $0.atMost != nil }
    for index in slots.indices {
      let (pocket, unitClass) = (slots[index].pocket, slots[index].unitClass)
      let (count, volume) = (classes[unitClass].count, classes[unitClass].volume)
      for place in tree.lines[pocket] {
        if tree.volumes[place] != nil { volumes[place].add(index, unitClass, count, volume) }
        if weighs[place] { weights[place].add(index, unitClass, count, classes[unitClass].weight) }
      }
      if numbers[pocket] { counts[pocket].add(index, unitClass, count, 1) }
      if tree.counts[pocket] { capacity.add(index, unitClass, count, volume) }
      if let carrier = tree.carriers[pocket] { carried[carrier].add(index, unitClass, count, volume) }
    }
    var resources: [Resource] = []
    func add(_ kind: Resource.Kind, _ limit: Int64?, _ draws: Draws) {
      // What everything together cannot exceed bounds nothing.
      if let limit, draws.total > limit { resources.append(Resource(kind: kind, limit: limit, uses: draws.uses)) }
    }
    for pocket in 0..<pockets {
      add(.volume(pocket: pocket), tree.volumes[pocket], volumes[pocket])
      add(.weight(pocket: pocket), tree.pack.pockets[pocket].maxWeight?.count, weights[pocket])
      add(.count(pocket: pocket), tree.pack.pockets[pocket].atMost, counts[pocket])
    }
    for (index, limit) in tree.carried.enumerated() { add(.carrier(index), limit, carried[index]) }
    add(.capacity, tree.capacity, capacity)
    return resources
  }

  /// What slots draw on one resource. Precondition: slots of a class are added one after another.
  private struct Draws {
    var uses: [(slot: Int, amount: Int64)] = []
    /// What all units would draw: a class cannot have more units here than it has in all.
    var total: Int64 = 0
    private var charged = -1

    mutating func add(_ slot: Int, _ unitClass: Int, _ count: Int64, _ each: Int64) {
      if each == 0 { return }
      uses.append((slot, each))
      if charged == unitClass { return }
      charged = unitClass
      total = total.addingClamped(count.multipliedClamped(each))
    }
  }

  /// - Returns: as many pairs as are worth keeping.
  private static func apart(_ classes: [UnitClass], _ slots: [Slot], _ slotsOf: [Range<Int>]) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    for (first, unitClass) in classes.enumerated() where !unitClass.item.apartFrom.isEmpty {
      for (second, other) in classes.enumerated() {
        guard let kind = other.item.kind, unitClass.item.apartFrom.contains(kind) else { continue }
        // Where both mind, the pair is met twice: keep it once.
        let isMutual = unitClass.item.kind.map { other.item.apartFrom.contains($0) } ?? false
        if first == second || (isMutual && second < first) { continue }
        for a in slotsOf[first] {
          for b in slotsOf[second] where slots[a].pocket == slots[b].pocket { pairs.append((a, b)) }
        }
        if pairs.count > mostPairs { return pairs }
      }
    }
    return pairs
  }

  private static let mostPairs = 60_000

  /// More than a dense tableau should hold (some 16 MB), or than pairs can be watched one by one: such a load is
  /// arranged, but hardly ever proven.
  var isLarge: Bool {
    (classes.count + resources.count) * slots.count > 2_000_000 || apart.count > Self.mostPairs
  }
}

extension Int64 {
  func addingClamped(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }

  func multipliedClamped(_ other: Int64) -> Int64 {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? .max : product
  }
}

extension Instance {
  /// The same without some resources, the demand to lie apart, or shapes.
  func without(
    _ dropped: (Resource.Kind) -> Bool, apart dropsApart: () -> Bool, shapes dropsShapes: () -> Bool
  ) -> Instance {
    let isApart = !dropsApart()
    let slots = slots.map { slot in
      Slot(
        unitClass: slot.unitClass, pocket: slot.pocket,
        upper: ceiling(classes[slot.unitClass], slot.pocket, tree, without: dropped, apart: !isApart),
        orientations: dropsShapes() ? nil : slot.orientations, reachCost: slot.reachCost,
        careCost: slot.careCost, strapCost: slot.strapCost)
    }
    return Instance(
      self, slots: slots, resources: resources.filter { !dropped($0.kind) }, apart: isApart ? apart : [])
  }
}

/// The most units of a class that each resource by itself lets into a pocket.
private func ceiling(
  _ unitClass: UnitClass, _ pocket: Int, _ tree: PackTree, without dropped: (Resource.Kind) -> Bool = { _ in false },
  apart dropsApart: Bool = false
) -> Int64 {
  var upper = unitClass.count
  func limit(_ total: Int64, _ each: Int64) { if each > 0 { upper = min(upper, total / each) } }
  for place in tree.lines[pocket] {
    if let volume = tree.volumes[place], !dropped(.volume(pocket: place)) { limit(volume, unitClass.volume) }
    if let most = tree.pack.pockets[place].maxWeight, !dropped(.weight(pocket: place)) {
      limit(most.count, unitClass.weight)
    }
  }
  if tree.counts[pocket], let capacity = tree.capacity, !dropped(.capacity) { limit(capacity, unitClass.volume) }
  if let (carrier, most) = tree.carrierLimit(of: pocket), !dropped(.carrier(carrier)) { limit(most, unitClass.volume) }
  if let most = tree.pack.pockets[pocket].atMost, !dropped(.count(pocket: pocket)) { upper = min(upper, most) }
  let item = unitClass.item
  if let kind = item.kind, item.apartFrom.contains(kind), !dropsApart { upper = min(upper, 1) }
  return upper
}
