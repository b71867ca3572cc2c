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

    /// Anything goes.
    var areNone: Bool { min(reach, care, strapped, optionalLeftOut) == .max }
  }

  private let instance: Instance
  private let store: NogoodStore
  private let budget: Budget
  private let tables: FillingTables
  /// Classes of which something is wanted, in the order they are placed, shapes first.
  private var order: [Int] = []
  private var shaped = 0

  private var wanted: [Int64] = []
  private var counts: [Int64] = []
  private var room: [Int64] = []
  /// How many more optional units may stay at home.
  private var mayStay: Int64 = 0
  private var blocked: [Int] = []
  /// For each position in the order and each resource, the most and the least the things from there on can take.
  private var most: [Int64] = []
  private var least: [Int64] = []
  private var failed: StateSet
  /// The state being looked up, kept so that looking up allocates nothing.
  private var key: [Int64]
  private var steps = 0
  private var visits = 0
  private var alarm = 0
  private var fullness: RootFullness?
  private var isOpen = false

  init(_ instance: Instance, store: NogoodStore, budget: Budget) {
    self.instance = instance
    self.store = store
    self.budget = budget
    tables = FillingTables(instance)
    let width = 2 + tables.resources + (instance.apart.isEmpty ? 0 : (instance.slots.count + 62) / 63)
    failed = StateSet(width: width)
    key = [Int64](repeating: 0, count: width)
  }

  /// - Parameters:
  ///   - wanted: for each class, how many units go in; of optional ones how many may.
  ///   - limit: steps after which it gives up.
  mutating func run(_ wanted: [Int64], within ceilings: Ceilings = Ceilings(), limit: Int) -> Answer {
    self.wanted = wanted
    failed.removeAll()
    steps = limit
    // Most questions are answered before it pays to look at sums.
    alarm = limit - 200
    fullness = nil
    isOpen = false
    room = tables.limits + [ceilings.reach, ceilings.care, ceilings.strapped]
    mayStay = ceilings.optionalLeftOut
    counts = [Int64](repeating: 0, count: instance.slots.count)
    blocked = [Int](repeating: 0, count: instance.slots.count)
    let costsFirst = min(ceilings.reach, ceilings.care, ceilings.strapped) < .max
    order = (costsFirst ? tables.orderByCost : tables.orderBySize).filter { wanted[$0] > 0 }
    shaped = order.reduce(0) { $0 + (tables.hasShape[$1] ? 1 : 0) }
    demands()
    if place(0) { return .arrangement(counts) }
    return isOpen || steps <= 0 ? .unknown : .none
  }

  private mutating func demands() {
    let width = tables.resources
    most = [Int64](repeating: 0, count: (order.count + 1) * width)
    least = most
    for position in stride(from: order.count - 1, through: 0, by: -1) {
      let index = order[position]
      let isRequired = instance.classes[index].required
      for resource in 0..<width {
        let (own, after) = (position * width + resource, (position + 1) * width + resource)
        let each = index * width + resource
        most[own] = most[after].addingClamped(tables.high[each].multipliedClamped(wanted[index]))
        least[own] = least[after]
        if isRequired { least[own] = least[own].addingClamped(tables.low[each].multipliedClamped(wanted[index])) }
      }
    }
  }

  /// Places the classes from a position on.
  private mutating func place(_ position: Int) -> Bool {
    position == shaped && shaped > 0 ? placeAroundShapes() : placeNext(position)
  }

  /// Places what has no shape, and only where that goes in asks whether the shapes lie side by side.
  private mutating func placeAroundShapes() -> Bool {
    let before = (counts, room, blocked, mayStay)
    guard placeNext(shaped) else { return false }
    switch store.shapes(of: counts, budget) {
    case .fine: return true
    case .broken: break
    case .unknown: isOpen = true
    }
    // Whatever lies around them, these shapes do not go: others are tried.
    (counts, room, blocked, mayStay) = before
    return false
  }

  private mutating func placeNext(_ position: Int) -> Bool {
    if position == order.count { return true }
    steps -= 1
    visits += 1
    if steps <= 0 || (visits & 15 == 0 && !budget.take()) {
      steps = 0
      return false
    }
    let start = position * tables.resources
    for resource in 0..<tables.resources where room[resource] < least[start + resource] { return false }
    if steps <= alarm && fullness == nil { fullness = RootFullness(instance, order, wanted, tables.slotsOf) }
    if let fullness, fullness.wastesTooMuch(position, room) { return false }
    if position < shaped { return share(position, 0, wanted[order[position]]) }
    describe(position)
    if failed.contains(key) { return false }
    if share(position, 0, wanted[order[position]]) { return true }
    if steps > 0 && failed.count < 100_000 {
      // What came later has used the key.
      describe(position)
      failed.insert(key)
    }
    return false
  }

  /// Shares what is left of a class among its slots from `index` on.
  private mutating func share(_ position: Int, _ index: Int, _ left: Int64) -> Bool {
    if left == 0 { return place(position + 1) }
    let unitClass = order[position]
    let end = tables.slotsOf[unitClass].count
    let isRequired = instance.classes[unitClass].required
    if index == end {
      if isRequired || left > mayStay { return false }
      if mayStay < .max { mayStay -= left }
      let fits = place(position + 1)
      if mayStay < .max { mayStay += left }
      return fits
    }
    let slot = tables.slotsOf[unitClass][index]
    var number = blocked[slot] > 0 ? 0 : tables.most(of: slot, atMost: left, room)
    // What the slots behind cannot take either, this one must.
    let fewest = isRequired ? max(0, left - mostBehind(index, unitClass, left)) : 0
    while number >= fewest {
      steps -= 1
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

  /// The most units of a class that the slots behind one could take, each by itself.
  private func mostBehind(_ index: Int, _ unitClass: Int, _ left: Int64) -> Int64 {
    var total: Int64 = 0
    for slot in tables.slotsOf[unitClass][(index + 1)...] where total < left && blocked[slot] == 0 {
      total += tables.most(of: slot, atMost: left, room)
    }
    return total
  }

  private mutating func put(_ number: Int64, _ slot: Int) {
    if number == 0 { return }
    counts[slot] += number
    for use in tables.uses(of: slot) { room[tables.useResource[use]] -= tables.useAmount[use] * number }
    for partner in tables.partners[slot] { blocked[partner] += number > 0 ? 1 : -1 }
  }

  /// Writes down what decides the rest: the position, what is left of each resource as far as it can matter, and the
  /// slots of things still to come that are kept free of them.
  private mutating func describe(_ position: Int) {
    let (start, width) = (position * tables.resources, tables.resources)
    key.withUnsafeMutableBufferPointer { key in
      key[0] = Int64(position)
      key[1] = mayStay
      for resource in 0..<width { key[2 + resource] = min(room[resource], most[start + resource]) }
    }
    if instance.apart.isEmpty { return }
    let flags = 2 + tables.resources
    for word in flags..<key.count { key[word] = 0 }
    for later in position..<order.count {
      for slot in tables.slotsOf[order[later]] where blocked[slot] > 0 { key[flags + slot / 63] |= 1 << (slot % 63) }
    }
  }
}
