/// What is known of which required units go in together, for all that asks about one instance: what goes in, less of it
/// goes in too; what does not, more of it does not either.
final class KnownPackings {
  let instance: Instance
  private let feasibility: Feasibility
  private let limits: LimitRefutation
  /// For each class, numbers of units that go in together; and such as do not.
  private var packings: [[Int64]] = []
  private var refuted: [[Int64]] = []
  /// Found in order, the earliest of them known the longest; more than so many are not looked through.
  private let most = 200
  /// How many questions what is known did not answer.
  private(set) var asked = 0

  init(_ feasibility: Feasibility) {
    self.feasibility = feasibility
    instance = feasibility.instance
    limits = LimitRefutation(instance)
  }

  /// Every required unit of the kit, as numbers of units of each class.
  var allRequired: [Int64] { feasibility.allRequired }

  /// Numbers of units that an arrangement is known for.
  func note(_ packing: [Int64]) {
    if packings.count < most { packings.append(packing) }
  }

  /// - Parameters:
  ///   - left: for each class, how many units stay at home; the rest is to be packed.
  ///   - patience: steps that the answer may take, roughly.
  func canPack(leaving left: [Int64], patience: Int = 20_000) -> Feasibility.Answer {
    canPack(left.indices.map { instance.classes[$0].required ? instance.classes[$0].count - left[$0] : 0 }, patience)
  }

  /// - Parameter wanted: for each class, how many units are to be packed; the rest stays at home.
  func canPack(_ wanted: [Int64], _ patience: Int = 20_000) -> Feasibility.Answer {
    if packings.contains(where: { Self.holds($0, wanted) }) { return .yes }
    if limits.refutes(wanted) || refuted.contains(where: { Self.holds(wanted, $0) }) { return .no }
    asked += 1
    switch feasibility.packing(of: wanted, patience: patience) {
    case .yes(let counts):
      note(filledUp(counts))
      return .yes
    case .no:
      if refuted.count < most { refuted.append(wanted) }
      return .no
    case .unknown: return .unknown
    }
  }

  private static func holds(_ more: [Int64], _ less: [Int64]) -> Bool {
    for index in less.indices where less[index] > more[index] { return false }
    return true
  }

  /// The numbers of units of an arrangement with what else goes in as things lie: of what has no shape, wherever there
  /// is room.
  ///
  /// - Complexity: O(slots + uses of all resources).
  private func filledUp(_ counts: [Int64]) -> [Int64] {
    var packed = [Int64](repeating: 0, count: instance.classes.count)
    for (slot, count) in counts.enumerated() { packed[instance.slots[slot].unitClass] += count }
    if !instance.apart.isEmpty { return packed }
    var room = instance.resources.map { resource in
      resource.uses.reduce(resource.limit) { $0 - $1.amount * counts[$1.slot] }
    }
    for (index, slots) in instance.slotsOf.enumerated() where instance.classes[index].required {
      for slot in slots where instance.slots[slot].orientations == nil {
        var more = min(instance.classes[index].count - packed[index], instance.slots[slot].upper - counts[slot])
        if more <= 0 { continue }
        for use in uses[slot] { more = min(more, room[use.resource] / use.amount) }
        for use in uses[slot] { room[use.resource] -= use.amount * more }
        packed[index] += more
      }
    }
    return packed
  }

  /// For each slot, what a unit there takes.
  private lazy var uses: [[(resource: Int, amount: Int64)]] = {
    var uses = [[(resource: Int, amount: Int64)]](repeating: [], count: instance.slots.count)
    for (index, resource) in instance.resources.enumerated() {
      for use in resource.uses { uses[use.slot].append((index, use.amount)) }
    }
    return uses
  }()
}
