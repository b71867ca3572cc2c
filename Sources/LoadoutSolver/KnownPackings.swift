/// What is known of which required units go in together, for all that asks about one instance: what goes in, less of it
/// goes in too; what does not, more of it does not either.
///
/// Most questions differ from one answered before by a few units: those are taken out of the arrangement known and
/// others put in their place, before anything is searched.
final class KnownPackings {
  private struct Packing {
    /// For each class, how many units are packed.
    let units: [Int64]
    /// For each slot, how many units lie there.
    let counts: [Int64]
  }

  let instance: Instance
  private let feasibility: Feasibility
  private let limits: LimitRefutation
  private lazy var exchange = Exchange(instance)
  private var packings: [Packing] = []
  /// Numbers of units of each class that do not go in together.
  private var refuted: [[Int64]] = []
  /// More of either are not looked through.
  private let most = 100
  /// How many questions what is known did not answer.
  private(set) var asked = 0

  init(_ feasibility: Feasibility) {
    self.feasibility = feasibility
    instance = feasibility.instance
    limits = LimitRefutation(instance)
  }

  /// Every required unit of the kit, as numbers of units of each class.
  var allRequired: [Int64] { feasibility.allRequired }

  /// An arrangement: for each slot, how many required units lie there.
  func note(_ counts: [Int64]) {
    if packings.count == most || instance.isLarge { return }
    let full = exchange.filledUp(counts)
    var units = [Int64](repeating: 0, count: instance.classes.count)
    for (slot, count) in full.enumerated() { units[instance.slots[slot].unitClass] += count }
    packings.append(Packing(units: units, counts: full))
  }

  /// - Parameters:
  ///   - left: for each class, how many units stay at home; the rest is to be packed.
  ///   - patience: steps that the answer may take, roughly.
  func canPack(leaving left: [Int64], patience: Int = 20_000) -> Feasibility.Answer {
    canPack(left.indices.map { instance.classes[$0].required ? instance.classes[$0].count - left[$0] : 0 }, patience)
  }

  /// - Parameter wanted: for each class, how many units are to be packed; the rest stays at home.
  func canPack(_ wanted: [Int64], _ patience: Int = 20_000) -> Feasibility.Answer {
    if limits.refutes(wanted) || refuted.contains(where: { Self.missing($0, in: wanted) == 0 }) { return .no }
    if isKnown(wanted) { return .yes }
    asked += 1
    switch feasibility.packing(of: wanted, patience: patience) {
    case .yes(let counts):
      note(counts)
      return .yes
    case .no:
      if refuted.count < most { refuted.append(wanted) }
      return .no
    case .unknown: return .unknown
    }
  }

  /// How many of the units wanted there are not.
  private static func missing(_ wanted: [Int64], in units: [Int64]) -> Int64 {
    var total: Int64 = 0
    for index in wanted.indices where wanted[index] > units[index] { total += wanted[index] - units[index] }
    return total
  }

  /// Whether a packing known holds so much, or does once some of it makes room for the rest.
  private func isKnown(_ wanted: [Int64]) -> Bool {
    let missing = packings.map { Self.missing(wanted, in: $0.units) }
    if missing.contains(0) { return true }
    // Where much is missing, the first try does as well.
    let order = packings.indices.filter { missing[$0] <= 3 }.sorted { a, b in
      missing[a] == missing[b] ? a > b : missing[a] < missing[b]
    }
    for index in order.prefix(4) {
      if let counts = exchange.changed(packings[index].counts, to: wanted) {
        note(counts)
        return true
      }
    }
    return false
  }
}

/// Puts units without shape into an arrangement, wherever there is room, and takes others out: what lies side by side
/// goes on doing so.
private struct Exchange {
  private let instance: Instance
  /// Classes, the largest units first.
  private let order: [Int]

  init(_ instance: Instance) {
    self.instance = instance
    order = instance.classes.indices.sorted { a, b in
      let (first, second) = (instance.classes[a].volume, instance.classes[b].volume)
      return first == second ? a < b : first > second
    }
  }

  /// The arrangement with what else goes in as things lie.
  ///
  /// - Complexity: O(uses of all resources + pairs kept apart), as the next.
  func filledUp(_ counts: [Int64]) -> [Int64] {
    var (counts, room) = (counts, room(counts))
    for index in order where instance.classes[index].required {
      let packed = instance.slotsOf[index].reduce(Int64(0)) { $0 + counts[$1] }
      add(instance.classes[index].count - packed, of: index, &counts, &room)
    }
    return counts
  }

  /// The arrangement with just so many units of each class; nil where what it lacks does not go in as things lie.
  func changed(_ counts: [Int64], to wanted: [Int64]) -> [Int64]? {
    var counts = counts
    var missing = wanted
    for (index, slots) in instance.slotsOf.enumerated() {
      var surplus = -wanted[index]
      for slot in slots { surplus += counts[slot] }
      missing[index] = max(0, -surplus)
      for slot in slots where surplus > 0 {
        let less = min(surplus, counts[slot])
        counts[slot] -= less
        surplus -= less
      }
    }
    var room = room(counts)
    for index in order where missing[index] > 0 {
      if add(missing[index], of: index, &counts, &room) > 0 { return nil }
    }
    return counts
  }

  private func room(_ counts: [Int64]) -> [Int64] {
    instance.resources.map { resource in
      var left = resource.limit
      for use in resource.uses { left -= use.amount * counts[use.slot] }
      return left
    }
  }

  /// - Returns: how many of the units found no room.
  @discardableResult
  private func add(_ number: Int64, of index: Int, _ counts: inout [Int64], _ room: inout [Int64]) -> Int64 {
    var left = number
    let tables = instance.tables
    for slot in instance.slotsOf[index] where left > 0 && instance.slots[slot].orientations == nil {
      if tables.isKeptEmpty(slot, by: counts) { continue }
      let more = tables.most(of: slot, atMost: min(left, instance.slots[slot].upper - counts[slot]), room)
      if more <= 0 { continue }
      tables.take(more, of: slot, from: &room)
      counts[slot] += more
      left -= more
    }
    return left
  }
}
