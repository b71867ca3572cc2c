import Loadout

/// Answers questions by their limits or at the first try, and searches only for what neither tells.
public struct QuickSolver {
  private let budget: Budget

  /// - Parameter budget: for the shapes that a first try asks about.
  public init(budget: Budget) { self.budget = budget }

  /// Whether everything required fits for sure: missing figures count nothing, and what is not known is no yes.
  public func fits(_ question: Question) -> Bool {
    guard let instance = question.requiredInstance(PackVariant(missing: .none)) else { return false }
    pay(for: instance)
    if case .yes = FirstTry(instance, budget: budget).packingOfAll() { return true }
    return false
  }

  /// Whether it is proven that something required stays at home, whatever the missing figures are.
  public func overflows(_ question: Question) -> Bool {
    guard let instance = question.requiredInstance(PackVariant(missing: .unlimited)) else { return true }
    pay(for: instance)
    if case .no = FirstTry(instance, budget: budget).packingOfAll() { return true }
    return false
  }

  /// Of large loads the question itself is a lot of work, and hundreds of them may be asked.
  private func pay(for instance: Instance) { budget.charge(Int64(instance.slots.count / 500 * 100)) }

  /// A look at a question: how many required units stay at home at the least, as far as one limit at a time shows it,
  /// whatever the missing figures are.
  ///
  /// - Complexity: O(entries × pockets × limits).
  public func look(_ question: Question) -> Look { Look(question) }

  /// What a look at a question tells.
  public struct Look {
    let question: Question
    let instance: Instance
    /// How many required units stay at home at the least.
    public let leastLeftOut: Int64

    fileprivate init(_ question: Question) {
      self.question = question
      instance = question.instance(missing: .unlimited)
      leastLeftOut = Certifier(instance).leastLeftOut
    }

    /// What goes nowhere, what stays at home by its limits, how much there is in all: the less the better.
    fileprivate var rank: [Int64] {
      let required = instance.classes.indices.filter { instance.classes[$0].required }
      let nowhere = required.filter { instance.slotsOf[$0].isEmpty }
      let volume = required.reduce(Int64(0)) { $0.addingClamped(instance.requiredVolume(of: $1)) }
      return [Int64(nowhere.count), leastLeftOut, volume]
    }
  }

  /// The answer to questions of which one is to be chosen, where limits alone refute each; nil where they do not.
  ///
  /// It is the one with the fewest things that go nowhere, then with the least left out by its limits, then with the
  /// least volume, then the first; arranged at the first try, so that more may stay at home than need be.
  public func refuted(_ looks: [Look]) -> (choice: Int, Solution)? {
    guard let least = looks.map({ $0.leastLeftOut }).min(), least > 0 else { return nil }
    let ranks = looks.map { $0.rank }
    var chosen = 0
    for index in ranks.indices where ranks[index].lexicographicallyPrecedes(ranks[chosen]) { chosen = index }
    return (chosen, arranged(looks[chosen].question, looks[chosen].instance, leavingOut: least))
  }

  /// - Parameter least: how many required units stay at home at the least.
  private func arranged(_ question: Question, _ instance: Instance, leavingOut least: Int64) -> Solution {
    let store = NogoodStore(instance, budget)
    let counts = Greedy(instance, store: store, budget: budget).arrangement(atLeastOut: least)
    let arrangement = Arrangement(instance, store: store, counts: counts)
    let slots = arrangement.slotOfUnit
    let home = instance.units.indices.filter { slots[$0] == nil }
    func isRequired(_ unit: Int) -> Bool { question.kit.entries[instance.units[unit].entry].required }
    let leftOut = home.filter(isRequired) + home.filter { !isRequired($0) }
    return Solution(
      question: question, verdict: .overflows, undecidedBecause: [], objective: instance.objective(of: counts),
      bounds: [least], isOptimal: false, placements: arrangement.placements(),
      leftOut: leftOut.map { instance.units[$0].name }, missing: MissingFigures(question.pack), instance: instance,
      store: store, missingCounts: .unlimited)
  }
}

extension Instance {
  fileprivate func requiredVolume(of index: Int) -> Int64 {
    classes[index].volume.multipliedClamped(classes[index].count)
  }

  /// What an arrangement comes to, level by level.
  fileprivate func objective(of counts: [Int64]) -> Objective {
    var left = classes.map { $0.count }
    for (slot, count) in counts.enumerated() { left[slots[slot].unitClass] -= count }
    let values = levelCosts.map { $0.value(counts, out: left) }
    return Objective(
      requiredLeftOut: values[0], leftOutVolume: CubicMillimetres(values[1]), reachShortfall: values[2],
      careShortfall: values[3], optionalLeftOut: values[4], strappedOutside: values[5])
  }
}

extension Certifier {
  /// How many required units stay at home by what goes nowhere and by one limit, or one sum of limits, besides.
  fileprivate var leastLeftOut: Int64 {
    let goods = instance.requiredGoods
    let most = candidates.map { rows in
      LimitPrices(rows: rows, times: rows.map { _ in 1 }).leftOut(of: goods.some, slots: instance.slots.count).units
    }
    return goods.none.reduce(most.max() ?? 0) { $0 + $1.count }
  }
}
