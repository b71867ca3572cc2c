import Loadout

/// Finds what to leave behind so that the rest fits: sets of required units, minimal under inclusion.
struct LeaveSets {
  private let feasibility: Feasibility
  private let known: KnownPackings
  private let instance: Instance
  private let budget: Budget
  private let model: LinearModel
  /// The same with a row whose slack is the number of all units left out.
  private let counted: LinearModel
  private let total: Int64
  private let warm: WarmStart
  /// How many sets of one size are looked at, and how many of them asked about, before the search is content with what
  /// it has.
  private let mostVisited = 20_000
  private let mostAsked = 500
  /// How many sets of all sizes are looked at of which a reason known tells that they do not do.
  private let mostPassedOver = 8_000
  /// How many are asked about in all once reasons are known: what they leave open is mostly settled by few more.
  private let mostAskedWithCores = 200
  /// Steps after which the list is left as it is: reasons come after it, and want theirs.
  private let mostSteps: Int64 = 50_000
  /// How many are asked about before it pays to see why not.
  private let fewAsked = 40

  /// - Parameters:
  ///   - feasibility: of the required units alone.
  ///   - known: what is known of it by now.
  init(_ feasibility: Feasibility, _ known: KnownPackings, budget: Budget) {
    self.feasibility = feasibility
    self.known = known
    instance = feasibility.instance
    self.budget = budget
    let model = LinearModel(instance)
    self.model = model
    total = instance.classes.reduce(0) { $0 + $1.count }
    counted = model.adding(Row(terms: instance.slots.indices.map { ($0, 1) }, limit: total, slackUpper: total))
    warm = WarmStart(rows: counted.rows.count)
  }

  /// Up to `most` sets, by number of units, then by volume; interchangeable units count once, the highest numbers
  /// leave.
  ///
  /// Sets are tried in that order, those that contain a set found before left out; so each found is minimal.
  ///
  /// - Parameter known: how many units must stay at home at the least, and a bound on the volume of so many, where
  ///   that is proven already.
  func first(_ most: Int, known: (number: Int64, volume: Int64)?) -> [[UnitName]] {
    var found: [(vector: LeaveVectors.Vector, volume: Int64)] = []
    /// Sets of which nobody can tell within the steps: what holds one of them may not be minimal.
    var open: [LeaveVectors.Vector] = []
    /// Units that do not go in together: what leaves none of them at home need not be asked about.
    var cores: [Core] = []
    var passedOver = 0
    var askedInAll = 0
    let domain = Domain(instance, model)
    let end = budget.nodes + mostSteps
    if instance.isLarge { return [] }
    guard let fewest = known?.number ?? fewest(domain), fewest > 0 else { return [] }
    let fixed = instance.classes.indices.map { domain.lower[model.structurals + $0] }
    var high = instance.classes.map { $0.count }
    for number in fewest...total where found.count < most {
      for (vector, _) in found { Self.lower(&high, under: vector, fixed) }
      if zip(fixed, high).contains(where: { $0 > $1 }) || high.reduce(0, +) < number { break }
      guard let volume = number == known?.number ? known?.volume : least(number),
        let vectors = LeaveVectors(instance, low: fixed, high: high, number: number)
      else { break }
      var asked = 0
      let narrower = found.map { $0.vector } + open
      if narrower.count > 64 { break }
      let all = vectors.visit(from: volume, below: .max, most: mostVisited, over: narrower) { volume, vector in
        if cores.contains(where: { core in core.isWhole(leaving: vector) }) {
          passedOver += 1
          return passedOver < mostPassedOver
        }
        asked += 1
        askedInAll += 1
        switch answer(leaving: vector) {
        case .yes: found.append((vector, volume))
        case .unknown: open.append(vector)
        case .no where asked > fewAsked: cores.append(core(leaving: vector))
        case .no: break
        }
        let isWorthIt = asked < mostAsked && (cores.isEmpty || askedInAll < mostAskedWithCores)
        return found.count < most && isWorthIt && budget.nodes < end && budget.interruption == nil
      }
      if !all { break }
    }
    return inOrder(found)
  }

  /// Where a set found leaves only units of one class beyond what must be left anyway, no other set has as many of them.
  private static func lower(
    _ high: inout LeaveVectors.Vector, under found: LeaveVectors.Vector, _ fixed: LeaveVectors.Vector
  ) {
    let beyond = found.indices.filter { found[$0] > fixed[$0] }
    if beyond.count == 1 { high[beyond[0]] = min(high[beyond[0]], found[beyond[0]] - 1) }
  }

  /// Units that do not go in together.
  private struct Core {
    /// For each class of them, how many may stay at home with all of these coming along.
    let spare: [(unitClass: Int, most: Int64)]

    /// Whether all of them come along.
    func isWhole(leaving vector: LeaveVectors.Vector) -> Bool {
      for (unitClass, most) in spare where vector[unitClass] > most { return false }
      return true
    }
  }

  /// A smallest part of what does not go in without some units.
  private func core(leaving vector: LeaveVectors.Vector) -> Core {
    let packed = vector.indices.map { instance.classes[$0].required ? instance.classes[$0].count - vector[$0] : 0 }
    let units = SmallestConflict(known, budget: budget).minimal(packed).units
    return Core(
      spare: units.indices.filter { units[$0] > 0 }.map { ($0, instance.classes[$0].count - units[$0]) })
  }

  /// Whether the rest fits; a hard question is asked again with more steps, since a set that is passed over makes the list
  /// another one.
  private func answer(leaving vector: LeaveVectors.Vector) -> Feasibility.Answer {
    for patience in [500, 5_000, 20_000] where budget.interruption == nil {
      let answer = known.canPack(leaving: vector, patience: patience)
      if answer != .unknown { return answer }
    }
    return .unknown
  }

  private func fewest(_ domain: Domain) -> Int64? {
    var search = BranchAndBound(
      instance, model: model, cost: instance.levelCosts[0], domain: domain, cutoff: .max, store: feasibility.store,
      budget: budget)
    let result = search.run()
    guard let counts = result.counts, result.isComplete else { return nil }
    return total - counts.reduce(0, +)
  }

  /// A bound on the volume of any set of a number of units that lets the rest fit.
  private func least(_ number: Int64) -> Int64? {
    var domain = Domain(instance, counted)
    domain.lower[counted.variables - 1] = number
    domain.upper[counted.variables - 1] = number
    var search = BranchAndBound(
      instance, model: counted, cost: instance.levelCosts[1], domain: domain, cutoff: .max, store: feasibility.store,
      budget: budget, nodeLimit: 1, warm: warm)
    return search.run().bound
  }

  /// Of equal sets the one of what the kit lists first comes first.
  private func inOrder(_ found: [(vector: LeaveVectors.Vector, volume: Int64)]) -> [[UnitName]] {
    var sets = found.map { (units: units($0.vector), volume: $0.volume) }
    sets.sort { a, b in
      if a.units.count != b.units.count { return a.units.count < b.units.count }
      if a.volume != b.volume { return a.volume < b.volume }
      return a.units.lexicographicallyPrecedes(b.units)
    }
    return sets.map { $0.units.map { instance.units[$0].name } }
  }

  private func units(_ left: LeaveVectors.Vector) -> [Int] {
    var indices: [Int] = []
    for (index, number) in left.enumerated() { indices += instance.classes[index].units.suffix(Int(number)) }
    return indices.sorted()
  }
}
