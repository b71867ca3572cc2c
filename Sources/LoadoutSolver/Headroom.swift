import Loadout

/// How far a pack's litres could shrink, or must grow, for the same load.
struct Scaling {
  let question: Question
  let missing: PackVariant.Missing
  let budget: Budget

  /// The largest whole percent, 0 to 90, by which every volume and the capacity can shrink with everything required
  /// still packed and levels 3, 4 and 6 no worse.
  ///
  /// - Parameter ceilings: the plan's values of levels 3, 4 and 6.
  /// - Returns: nil where a limit was reached before it was known.
  func headroom(ceilings: (Int64, Int64, Int64)) -> Int? {
    var (good, bad) = (0, 91)
    while bad - good > 1 {
      let middle = (good + bad) / 2
      var variant = PackVariant(missing: missing)
      variant.percent = Int64(100 - middle)
      switch fits(variant, ceilings) {
      case .yes: good = middle
      case .no: bad = middle
      case .unknown: return nil
      }
    }
    return good
  }

  /// The smallest multiple of 0.1 L above today's capacity, up to four times it, at which the grown pack takes
  /// everything required; in tenths of a litre. Nil: there is none, it is not known, or there is no capacity.
  func leastLitres(capacity: Int64?) -> Int64? {
    guard let capacity, capacity > 0 else { return nil }
    let tenth: Int64 = 100_000
    var (bad, good) = (capacity / tenth, 4 * capacity / tenth)
    let tree = question.tree(PackVariant(missing: missing))
    let must = min(tree.mustCount(question.kit, nothingOutside: question.nothingOutside), .max / 2)
    bad = max(bad, (must + tenth - 1) / tenth - 1)
    if good <= bad { return nil }
    // The answer is mostly near what must count: longer and longer strides from there, then halving.
    let top = good
    var stride: Int64 = 1
    good = bad
    while good == bad {
      let next = min(bad + stride, top)
      switch answer(next, tenth, capacity) {
      case .yes: good = next
      case .no where next < top: (bad, good, stride) = (next, next, 2 * stride)
      case .no, .unknown: return nil
      }
    }
    while good - bad > 1 {
      let middle = (good + bad) / 2
      switch answer(middle, tenth, capacity) {
      case .yes: good = middle
      case .no: bad = middle
      case .unknown: return nil
      }
    }
    return good
  }

  private func answer(_ tenths: Int64, _ tenth: Int64, _ capacity: Int64) -> Feasibility.Answer {
    var variant = PackVariant(missing: missing)
    variant.grown = tenths * tenth
    variant.from = capacity
    return fits(variant, nil)
  }

  private func fits(_ variant: PackVariant, _ ceilings: (Int64, Int64, Int64)?) -> Feasibility.Answer {
    guard let instance = question.requiredInstance(variant) else { return .no }
    // What is optional may stay at home in every question asked here.
    let feasibility = Feasibility(
      instance, ceilings: ceilings, budget: budget)
    return feasibility.canPack(feasibility.allRequired)
  }
}
