import Loadout

/// Answers whether some of the required units can be packed together, whatever becomes of the rest.
final class Feasibility {
  enum Answer { case yes, no, unknown }

  let instance: Instance
  let store: NogoodStore
  private let question: PackingQuestion
  private var known: [[Int64]: Answer] = [:]

  /// - Parameter ceilings: what levels 3 (reach), 4 (care) and 6 (strapped) may come to; nil: anything.
  init(_ instance: Instance, ceilings: (Int64, Int64, Int64)? = nil, budget: Budget) {
    self.instance = instance
    store = NogoodStore(instance, budget)
    var model = LinearModel(instance)
    let domain = Domain(instance, model)
    if let ceilings {
      let costs = instance.levelCosts
      for (cost, most) in [(costs[2], ceilings.0), (costs[3], ceilings.1), (costs[5], ceilings.2)] {
        var terms: [(variable: Int, coefficient: Int64)] = []
        for (slot, each) in cost.slots.enumerated() where each > 0 { terms.append((slot, each)) }
        if !terms.isEmpty { model.rows.append(Row(terms: terms, limit: most, slackUpper: most)) }
      }
    }
    var limits = Filling.Ceilings()
    if let ceilings { (limits.reach, limits.care, limits.strapped) = ceilings }
    question = PackingQuestion(
      instance, model: model, domain: domain, ceilings: limits, store: store, budget: budget)
  }

  /// Every required unit of the kit, as numbers of units of each class.
  var allRequired: [Int64] { instance.classes.map { $0.required ? $0.count : 0 } }

  /// Every required unit of the kit packed together, with where they lie.
  func packingOfAll() -> PackingQuestion.Answer {
    question.answer(leaving: zip(instance.classes, allRequired).map { $0.count - $1 })
  }

  /// Numbers of units of each class packed together, with where they lie.
  func packing(of wanted: [Int64], patience: Int) -> PackingQuestion.Answer {
    question.answer(leaving: zip(instance.classes, wanted).map { $0.count - $1 }, patience: patience)
  }

  /// - Parameter wanted: for each class, how many units are to be packed; the rest stays at home.
  func canPack(_ wanted: [Int64]) -> Answer {
    canPack(leaving: wanted.indices.map { instance.classes[$0].count - wanted[$0] })
  }

  /// - Parameters:
  ///   - left: for each class, how many units stay at home; the rest is to be packed.
  ///   - patience: steps that the answer may take, roughly.
  func canPack(leaving left: [Int64], patience: Int = 20_000) -> Answer {
    if let answer = known[left] { return answer }
    switch question.answer(leaving: left, patience: patience) {
    case .yes: known[left] = .yes
    case .no: known[left] = .no
    case .unknown: return .unknown
    }
    return known[left] ?? .unknown
  }
}
