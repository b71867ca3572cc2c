/// Decides whether things go into pockets by their litres alone, filling one pocket after another.
///
/// A thing goes into some pocket, and that pocket is filled up for good, in each way worth trying; so whatever is
/// wasted is known at once, and the waste of all pockets together is what the load leaves (Korf's bin completion,
/// 2002). While there is waste to spare the largest thing left is the next; where there is little, the one with the
/// fewest ways. Of the ways to fill a pocket only those matter in which nothing left at home could be added, and
/// no thing or pair of things could be exchanged for a larger one that goes wherever it goes: what is exchanged can
/// take its place (Martello and Toth, 1990). Pockets that are alike are one kind, and states that failed are kept.
struct BinCompletion {
  /// Pockets with the same room for the same classes.
  struct Kind {
    let room: Int64
    /// For each class in order, its slot in each of the pockets; empty: it may not lie there.
    let slots: [[Int]]
    let count: Int
    var closed = 0

    func admits(_ place: Int) -> Bool { !slots[place].isEmpty }
  }

  let instance: Instance
  let budget: Budget
  private let bins: LitreBins
  /// The classes that draw on a pocket, the largest first: a place is an index into this.
  let order: [Int]
  let volumes: [Int64]
  private(set) var kinds: [Kind]
  /// For two places, whether the first may lie wherever the second may.
  private let follows: [[Bool]]

  /// For each place, how many units are still to go in.
  private(set) var left: [Int64] = []
  private var taken: [Int64] = []
  /// For each slot, how many units lie there.
  private(set) var counts: [Int64] = []
  /// What all open pockets have beyond what is left to go in.
  private var waste: Int64 = 0
  private var failed: StateSet
  private let mostFailed: Int
  private(set) var steps = 0
  /// Steps after which whole ways to fill a pocket are tried.
  var fewSteps = 4_000
  /// Ways are counted, up to so many, instead of gone into.
  private var isCounting = false
  private var ways = 0
  private var enough = 0

  /// Nothing but litres decides what goes where: what goes in by them goes in.
  var isExact: Bool { bins.areExact }

  /// - Parameter allows: whether anything is to lie in a slot.
  init(_ instance: Instance, allowing allows: (Int) -> Bool = { _ in true }, budget: Budget) {
    self.instance = instance
    self.budget = budget
    let bins = LitreBins(instance, allowing: allows)
    self.bins = bins
    let order = instance.classes.indices.filter { index in
      bins.free[index] < instance.classes[index].count && instance.slotsOf[index].contains { bins.binOf[$0] != nil }
    }.sorted { a, b in
      let (first, second) = (instance.classes[a].volume, instance.classes[b].volume)
      return first == second ? a < b : first > second
    }
    self.order = order
    volumes = order.map { instance.classes[$0].volume }
    let kinds = Self.kinds(instance, order, bins)
    self.kinds = kinds
    follows = order.indices.map { a in
      order.indices.map { b in kinds.allSatisfy { !$0.admits(b) || $0.admits(a) } }
    }
    failed = StateSet(width: order.count + kinds.count)
    // Of wide states so few that they take no more than some ten megabytes.
    let width = order.count + kinds.count + 1
    mostFailed = (width > 100 ? 1_000_000 : 4_000_000) / width
  }

  private static func kinds(_ instance: Instance, _ order: [Int], _ bins: LitreBins) -> [Kind] {
    var slotOf = [[Int]](repeating: [Int](repeating: -1, count: order.count), count: bins.rooms.count)
    for (place, index) in order.enumerated() {
      for slot in instance.slotsOf[index].reversed() {
        if let bin = bins.binOf[slot], bin >= 0 { slotOf[bin][place] = slot }
      }
    }
    var alike: [[Int]] = []
    for bin in bins.rooms.indices where slotOf[bin].contains(where: { $0 >= 0 }) {
      let known = alike.firstIndex { group in
        bins.rooms[group[0]] == bins.rooms[bin]
          && zip(slotOf[group[0]], slotOf[bin]).allSatisfy { ($0 < 0) == ($1 < 0) }
      }
      if let known { alike[known].append(bin) } else { alike.append([bin]) }
    }
    // What goes into a small pocket keeps the large ones.
    return alike.map { group in
      Kind(
        room: bins.rooms[group[0]],
        slots: order.indices.map { place in group.map { slotOf[$0][place] }.filter { $0 >= 0 } }, count: group.count)
    }.sorted { $0.room < $1.room }
  }

  /// - Parameters:
  ///   - wanted: for each class, how many units go in; of optional ones none.
  ///   - limit: steps after which it gives up.
  /// - Returns: an arrangement that litres allow; whether anything else does is not asked.
  mutating func run(_ wanted: [Int64], limit: Int) -> Filling.Answer {
    // What is not seen soon, whole ways to fill a pocket mostly show: only what those do not is gone through to the end.
    steps = min(limit, fewSteps)
    if !begin(wanted) { return .none }
    if fill() { return .arrangement(counts) }
    if steps > 0 { return .none }
    if limit <= fewSteps || budget.interruption != nil { return .unknown }
    var (answer, spent) = byPatterns(limit: limit)
    if case .unknown = answer, budget.interruption == nil {
      steps = limit - fewSteps
      if fill() { return .arrangement(counts) }
      answer = steps <= 0 ? .unknown : .none
    } else {
      steps = max(0, limit - fewSteps - spent)
    }
    return answer
  }

  /// Sets out what is wanted; false where something goes nowhere, or all of it exceeds the capacity.
  mutating func begin(_ wanted: [Int64]) -> Bool {
    counts = [Int64](repeating: 0, count: instance.slots.count)
    var total: Int64 = 0
    for (index, number) in wanted.enumerated() where number > 0 {
      guard isAdmitted(index) else { return false }
      let counted = max(0, number - bins.uncounted[index])
      total = total.addingClamped(counted.multipliedClamped(instance.classes[index].volume))
      putFree(min(number, bins.free[index]), of: index)
    }
    left = order.map { max(0, wanted[$0] - bins.free[$0]) }
    taken = [Int64](repeating: 0, count: order.count)
    waste = 0
    for index in kinds.indices {
      kinds[index].closed = 0
      waste = waste.addingClamped(kinds[index].room.multipliedClamped(Int64(kinds[index].count)))
    }
    for place in order.indices { waste -= left[place] * volumes[place] }
    failed.removeAll()
    return total <= bins.capacity
  }

  /// How many units of a class lie in pockets if all of them go in.
  func mustDraw(_ index: Int) -> Int64 { max(0, instance.classes[index].count - bins.free[index]) }

  func isAdmitted(_ index: Int) -> Bool { instance.slotsOf[index].contains { bins.binOf[$0] != nil } }

  /// Puts units where they draw on no bin.
  private mutating func putFree(_ number: Int64, of index: Int) {
    var rest = number
    for slot in instance.slotsOf[index] where rest > 0 && bins.binOf[slot] == -1 {
      counts[slot] = min(rest, instance.slots[slot].upper)
      rest -= counts[slot]
    }
  }

  /// How few required units must stay at home, and an arrangement of the rest.
  ///
  /// Where whatever is smaller goes wherever the larger goes, the largest stay at home: one of them that does not could
  /// change places with a smaller one that does.
  ///
  /// - Parameter limit: steps for each number that is tried.
  /// - Returns: nil where more than litres decides; no arrangement where the steps did not suffice.
  mutating func fewestOut(limit: Int) -> (bound: Int64, counts: [Int64]?)? {
    let required = order.indices.filter { instance.classes[order[$0]].required }
    let isChain = zip(required.dropFirst(), required).allSatisfy { follows[$0][$1] }
    if !isExact { return nil }
    if !isChain || (bins.capacity < .max && bins.free.contains { $0 > 0 }) { return fewestAtHome(limit: limit) }
    var wanted = instance.classes.map { $0.required ? $0.count : 0 }
    var out: Int64 = 0
    for (index, unitClass) in instance.classes.enumerated() where instance.slotsOf[index].isEmpty && wanted[index] > 0 {
      wanted[index] = 0
      out += unitClass.count
    }
    while true {
      switch run(wanted, limit: limit) {
      case .arrangement(let counts): return (out, counts)
      case .unknown: return (out, nil)
      case .none: out += 1
      }
      guard let largest = order.first(where: { wanted[$0] > 0 }) else { return (out, nil) }
      wanted[largest] -= 1
    }
  }

  /// All classes, those that draw on a pocket first, the largest first.
  var largestFirst: [Int] { order + instance.classes.indices.filter { !order.contains($0) } }

  /// Whether a unit of one class could take the place of one of another, which is no smaller.
  func goes(_ index: Int, inPlaceOf other: Int) -> Bool {
    guard let place = order.firstIndex(of: index), let otherPlace = order.firstIndex(of: other) else { return false }
    // What lies where it draws on nothing leaves no place behind.
    let leavesPlace = bins.free[other] == 0 && (bins.capacity == .max || bins.uncounted[other] == 0)
    return leavesPlace && volumes[place] <= volumes[otherPlace] && follows[place][otherPlace]
  }

  private mutating func takeStep() -> Bool {
    steps -= 1
    if steps > 0 && (steps & 63 != 0 || budget.take()) { return true }
    steps = 0
    return false
  }

  /// What decides the rest.
  private var state: [Int64] { left + kinds.map { Int64($0.closed) } }

  /// Places the next thing, and fills up the pocket it lies in.
  private mutating func fill() -> Bool {
    guard let largest = left.firstIndex(where: { $0 > 0 }) else { return true }
    if waste < 0 || !takeStep() || failed.contains(state) { return false }
    if let next = scarcest(or: largest), fill(with: next) { return true }
    if steps > 0 && failed.count < mostFailed { failed.insert(state) }
    return false
  }

  /// The thing left with the fewest ways to fill a pocket around it, of equals the largest; nil: one has no way.
  private mutating func scarcest(or largest: Int) -> Int? {
    let room = kinds.reduce(Int64(0)) { $1.closed < $1.count ? max($0, $1.room) : $0 }
    if waste >= room { return largest }
    ways = 0
    enough = 9
    isCounting = true
    defer { isCounting = false }
    var best = largest
    for place in order.indices where left[place] > 0 {
      ways = 0
      _ = fill(with: place)
      if ways == 0 { return steps > 0 ? nil : largest }
      if ways < enough { (enough, best) = (ways, place) }
      if enough == 1 { break }
    }
    return best
  }

  private mutating func fill(with held: Int) -> Bool {
    for index in kinds.indices where kinds[index].closed < kinds[index].count && kinds[index].admits(held) {
      let room = kinds[index].room - volumes[held]
      if room < 0 { continue }
      take(1, held)
      defer { if isCounting { take(-1, held) } }
      var low: Int64 = 0
      // The fullest ways first, without listing them all.
      for part in isCounting ? [1] : [64, 16, 4, 1] as [Int64] {
        let high = min(room / part, room, waste)
        if high < low { continue }
        if complete(Pocket(kind: index, held: held), from: 0, room, low...high) { return true }
        low = high + 1
      }
      if !isCounting { take(-1, held) }
    }
    return false
  }

  /// The pocket being filled, and what it is filled around.
  private struct Pocket {
    let kind: Int
    let held: Int
  }

  private mutating func take(_ number: Int64, _ place: Int) {
    left[place] -= number
    taken[place] += number
  }

  /// Fills what is left of a pocket with things from a place on so that what is wasted in it lies in a range.
  private mutating func complete(
    _ pocket: Pocket, from start: Int, _ room: Int64, _ range: ClosedRange<Int64>
  ) -> Bool {
    if room < range.lowerBound || !takeStep() { return false }
    var place = start
    while place < order.count && (left[place] == 0 || volumes[place] > room || !kinds[pocket.kind].admits(place)) {
      place += 1
    }
    if place == order.count {
      if !range.contains(room) || isDominated(pocket, room) { return false }
      if !isCounting { return close(pocket, room) }
      ways += 1
      return ways >= enough
    }
    if !canFill(pocket, from: place, room - range.upperBound) { return false }
    let most = min(left[place], room / volumes[place])
    for number in stride(from: most, through: 0, by: -1) {
      var high = range.upperBound
      // One more of what is left over must not fit.
      if number < left[place] { high = min(high, volumes[place] - 1) }
      if high < range.lowerBound { continue }
      take(number, place)
      let isFilled = complete(pocket, from: place + 1, room - number * volumes[place], range.lowerBound...high)
      if isFilled && !isCounting { return true }
      take(-number, place)
      if isFilled || steps <= 0 { return isFilled }
    }
    return false
  }

  /// Whether the things from a place on have at least so much volume.
  private func canFill(_ pocket: Pocket, from start: Int, _ volume: Int64) -> Bool {
    var missing = volume
    for place in start..<order.count where missing > 0 && kinds[pocket.kind].admits(place) {
      missing -= left[place] * volumes[place]
    }
    return missing <= 0
  }

  /// Whether a thing or two in the pocket could be exchanged for a larger one that is left over.
  private func isDominated(_ pocket: Pocket, _ room: Int64) -> Bool {
    let held = order.indices.filter { taken[$0] > ($0 == pocket.held ? 1 : 0) }
    func isExchanged(_ first: Int, _ second: Int?) -> Bool {
      let volume = volumes[first] + (second.map { volumes[$0] } ?? 0)
      for place in order.indices where left[place] > 0 && kinds[pocket.kind].admits(place) {
        if volumes[place] > volume + room { continue }
        if volumes[place] < volume || (second == nil && volumes[place] == volume) { return false }
        if follows[first][place] && (second.map { follows[$0][place] } ?? true) { return true }
      }
      return false
    }
    for (index, first) in held.enumerated() {
      if isExchanged(first, nil) { return true }
      let isThere = taken[first] > (first == pocket.held ? 2 : 1)
      if isThere && isExchanged(first, first) { return true }
      for second in held[(index + 1)...] where isExchanged(first, second) { return true }
    }
    return false
  }

  /// Leaves the pocket as it is and goes on to the next.
  private mutating func close(_ pocket: Pocket, _ room: Int64) -> Bool {
    let content = taken
    waste -= room
    let number = kinds[pocket.kind].closed
    kinds[pocket.kind].closed += 1
    for place in order.indices where content[place] > 0 {
      counts[kinds[pocket.kind].slots[place][number]] = content[place]
      taken[place] = 0
    }
    if fill() { return true }
    for place in order.indices where content[place] > 0 { counts[kinds[pocket.kind].slots[place][number]] = 0 }
    taken = content
    kinds[pocket.kind].closed -= 1
    waste += room
    return false
  }
}
