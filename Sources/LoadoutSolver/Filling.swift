/// Decides whether given numbers of units go in, thing by thing, remembering what it has seen fail.
///
/// Where litres are nearly used up, a relaxation sees no difference between sums that can be made and sums that
/// cannot. This search does: it places the largest things first and remembers every state of what is left of each
/// resource that led nowhere. What is left is cut to what the things still to come could take at all, so states that
/// differ only where nothing can run short are one.
struct Filling {
  enum Answer {
    case arrangement([Int64])
    case none
    /// The steps allowed were used up, or shapes could not be settled.
    case unknown
  }

  /// What levels 3 to 6 may come to at most; `optionalLeftOut` lets so many optional units stay at home.
  struct Ceilings {
    var reach: Int64 = .max
    var care: Int64 = .max
    var strapped: Int64 = .max
    var optionalLeftOut: Int64 = .max
  }

  private let instance: Instance
  private let store: NogoodStore
  private let budget: Budget
  /// Classes in the order they are placed, shapes first.
  private var order: [Int] = []
  private var shaped = 0
  /// For each slot, what a unit takes of which resources, and the slots it keeps others out of.
  private let uses: [[(resource: Int, amount: Int64)]]
  private let partners: [[Int]]
  private let slotsOf: [[Int]]

  private var wanted: [Int64] = []
  private var counts: [Int64]
  private var room: [Int64]
  /// How many more optional units may stay at home.
  private var mayStay: Int64 = 0
  private var blocked: [Int]
  /// For each position in the order and each resource, the most and the least the things from there on can take.
  private var most: [[Int64]] = []
  private var least: [[Int64]] = []
  private var failed: Set<[Int64]> = []
  private var steps = 0
  private var alarm = 0
  private var fullness: RootFullness?
  private var isOpen = false

  init(_ instance: Instance, store: NogoodStore, budget: Budget) {
    self.instance = instance
    self.store = store
    self.budget = budget
    var uses = [[(resource: Int, amount: Int64)]](repeating: [], count: instance.slots.count)
    for (index, resource) in instance.resources.enumerated() {
      for use in resource.uses { uses[use.slot].append((index, use.amount)) }
    }
    // Ceilings are resources too: what a unit costs in a slot is what it takes of them.
    let resources = instance.resources.count
    for (index, slot) in instance.slots.enumerated() {
      if slot.reachCost > 0 { uses[index].append((resources, slot.reachCost)) }
      if slot.careCost > 0 { uses[index].append((resources + 1, slot.careCost)) }
      if slot.strapCost > 0 { uses[index].append((resources + 2, slot.strapCost)) }
    }
    self.uses = uses
    var partners = [[Int]](repeating: [], count: instance.slots.count)
    for (a, b) in instance.apart {
      partners[a].append(b)
      partners[b].append(a)
    }
    self.partners = partners
    // The smallest pocket first: what fits nowhere else keeps the large ones.
    slotsOf = instance.slotsOf.map { slots in
      slots.sorted { a, b in
        let (first, second) = (
          instance.tree.volumes[instance.slots[a].pocket] ?? .max,
          instance.tree.volumes[instance.slots[b].pocket] ?? .max
        )
        return first == second ? a < b : first < second
      }
    }
    counts = [Int64](repeating: 0, count: instance.slots.count)
    room = []
    blocked = [Int](repeating: 0, count: instance.slots.count)
  }

  /// - Parameters:
  ///   - wanted: for each class, how many units go in; of optional ones how many may.
  ///   - limit: steps after which it gives up.
  mutating func run(_ wanted: [Int64], within ceilings: Ceilings = Ceilings(), limit: Int) -> Answer {
    self.wanted = wanted
    failed = []
    steps = limit
    // Most questions are answered before it pays to look at sums.
    alarm = limit - 200
    fullness = nil
    isOpen = false
    room = instance.resources.map { $0.limit } + [ceilings.reach, ceilings.care, ceilings.strapped]
    mayStay = ceilings.optionalLeftOut
    counts = [Int64](repeating: 0, count: instance.slots.count)
    blocked = [Int](repeating: 0, count: instance.slots.count)
    arrange(costsFirst: min(ceilings.reach, ceilings.care, ceilings.strapped) < .max)
    demands()
    if place(0) { return .arrangement(counts) }
    return isOpen || steps <= 0 ? .unknown : .none
  }

  /// Large things first. Where a level is to be kept low, what it is charged for comes before the rest: once that is
  /// placed, what is left of the ceiling no longer matters.
  private mutating func arrange(costsFirst: Bool) {
    func hasShape(_ index: Int) -> Bool { slotsOf[index].contains { instance.slots[$0].orientations != nil } }
    func hasCost(_ index: Int) -> Bool {
      costsFirst
        && slotsOf[index].contains {
          instance.slots[$0].reachCost + instance.slots[$0].careCost + instance.slots[$0].strapCost > 0
        }
    }
    order = instance.classes.indices.sorted { a, b in
      if hasShape(a) != hasShape(b) { return hasShape(a) }
      if hasCost(a) != hasCost(b) { return hasCost(a) }
      let (volume, other) = (instance.classes[a].volume, instance.classes[b].volume)
      return volume == other ? a < b : volume > other
    }
    shaped = order.reduce(0) { $0 + (hasShape($1) ? 1 : 0) }
  }

  private mutating func demands() {
    let none = [Int64](repeating: 0, count: room.count)
    most = [none]
    least = [none]
    for index in order.reversed() {
      var (high, low) = (most[most.count - 1], least[least.count - 1])
      for (resource, pair) in range(of: index).enumerated() {
        high[resource] = high[resource].addingClamped(pair.high.multipliedClamped(wanted[index]))
        if instance.classes[index].required { low[resource] += pair.low * wanted[index] }
      }
      most.append(high)
      least.append(low)
    }
    most.reverse()
    least.reverse()
  }

  /// The most and the least a unit of a class takes of each resource, over its slots.
  private func range(of index: Int) -> [(high: Int64, low: Int64)] {
    var range = [(high: Int64, low: Int64)](repeating: (0, .max), count: room.count)
    var users = [Int](repeating: 0, count: room.count)
    for slot in slotsOf[index] {
      for use in uses[slot] {
        range[use.resource].high = max(range[use.resource].high, use.amount)
        range[use.resource].low = min(range[use.resource].low, use.amount)
        users[use.resource] += 1
      }
    }
    for resource in range.indices where users[resource] < slotsOf[index].count || users[resource] == 0 {
      range[resource].low = 0
    }
    return range
  }

  /// Places the classes from a position on.
  private mutating func place(_ position: Int) -> Bool {
    if position == shaped && shaped > 0 {
      switch store.shapes(of: counts, budget) {
      case .fine: break
      case .broken: return false
      case .unknown:
        isOpen = true
        return false
      }
    }
    if position == order.count { return true }
    steps -= 1
    if steps <= 0 || (steps & 15 == 0 && !budget.take()) {
      steps = 0
      return false
    }
    for (resource, left) in room.enumerated() where left < least[position][resource] { return false }
    if steps == alarm { fullness = RootFullness(instance, order, wanted, slotsOf) }
    if let fullness, fullness.wastesTooMuch(position, room) { return false }
    if position < shaped { return share(position, 0, wanted[order[position]]) }
    let key = state(position)
    if failed.contains(key) { return false }
    if share(position, 0, wanted[order[position]]) { return true }
    if steps > 0 && failed.count < 100_000 { failed.insert(key) }
    return false
  }

  /// Shares what is left of a class among its slots from `index` on.
  private mutating func share(_ position: Int, _ index: Int, _ left: Int64) -> Bool {
    if left == 0 { return place(position + 1) }
    let slots = slotsOf[order[position]]
    let isRequired = instance.classes[order[position]].required
    if index == slots.count {
      if isRequired || left > mayStay { return false }
      if mayStay < .max { mayStay -= left }
      let fits = place(position + 1)
      if mayStay < .max { mayStay += left }
      return fits
    }
    let slot = slots[index]
    var most = blocked[slot] > 0 ? 0 : min(left, instance.slots[slot].upper)
    for use in uses[slot] { most = min(most, room[use.resource] / use.amount) }
    // The last slot takes what is left or nothing will.
    let fewest = isRequired && index == slots.count - 1 ? left : 0
    var number = most
    while number >= fewest {
      put(number, slot)
      if (position >= shaped || store.broken(by: counts) == nil) && share(position, index + 1, left - number) {
        return true
      }
      put(-number, slot)
      if steps <= 0 { return false }
      number -= 1
    }
    return false
  }

  private mutating func put(_ number: Int64, _ slot: Int) {
    if number == 0 { return }
    counts[slot] += number
    for use in uses[slot] { room[use.resource] -= use.amount * number }
    for partner in partners[slot] { blocked[partner] += number > 0 ? 1 : -1 }
  }

  /// What decides the rest: the position, what is left of each resource as far as it can matter, and the slots of
  /// things still to come that are kept free of them.
  private func state(_ position: Int) -> [Int64] {
    var key = [Int64(position), mayStay]
    for (resource, left) in room.enumerated() { key.append(min(left, most[position][resource])) }
    if instance.apart.isEmpty { return key }
    for later in position..<order.count where wanted[order[later]] > 0 {
      for slot in slotsOf[order[later]] where blocked[slot] > 0 { key.append(Int64(slot)) }
    }
    return key
  }
}
