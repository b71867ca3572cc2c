import Loadout

/// How far a pack's litres could shrink, or must grow, for the same load.
struct Scaling {
  let question: Question
  let missing: PackVariant.Missing
  let budget: Budget

  /// The largest whole percent, 0 to 90, by which every volume and the capacity can shrink with everything required
  /// still packed and levels 3, 4 and 6 no worse.
  ///
  /// - Parameters:
  ///   - ceilings: the plan's values of levels 3, 4 and 6.
  ///   - placements: an arrangement with these values.
  /// - Returns: nil where a limit was reached before it was known.
  func headroom(ceilings: (Int64, Int64, Int64), known placements: [Placement]) -> Int? {
    let tree = question.tree(PackVariant(missing: missing))
    let instance = question.instance(PackVariant(missing: missing), requiredOnly: true)
    guard let counts = instance.counts(of: placements) else { return nil }
    var good = RequiredLoad(counts, instance).percentToSpare(in: tree)
    let limits = LitreLimits(instance, of: tree, within: ceilings)
    func shrunk(_ percent: Int) -> PackVariant { PackVariant(missing: missing, percent: Int64(100 - percent)) }
    var bad = Self.first(good + 1..<91) { limits.refutes(shrunk($0)) }
    good = moved(Repacking(instance, of: tree, counts), tree, good, bad, shrunk)
    // Where another arrangement saves nothing, one question tells.
    var next = good + 1
    while bad - good > 1 {
      switch packing(shrunk(next), ceilings) {
      case .yes(let load): good = max(next, load.percentToSpare(in: tree))
      case .no: bad = next
      case .unknown: return nil
      }
      next = (good + bad) / 2
    }
    return good
  }

  /// How far the known arrangement goes with some of its things moved: the last of it first, which mostly is the answer.
  private func moved(
    _ repacking: Repacking, _ tree: PackTree, _ low: Int, _ high: Int, _ shrunk: (Int) -> PackVariant
  ) -> Int {
    var (repacking, good, bad) = (repacking, low, high)
    var next = bad - 1
    while bad - good > 1 {
      if repacking.adapt(to: shrunk(next)) {
        good = max(next, RequiredLoad(repacking.counts, repacking.instance).percentToSpare(in: tree))
      } else {
        bad = next
      }
      next = (good + bad) / 2
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
    // With every pocket that may come to hold a thing once the pack is large enough.
    let limits = LitreLimits(
      question.instance(grown(good, tenth, capacity), requiredOnly: true), of: tree)
    bad = Self.first(bad + 1..<good + 1) { !limits.refutes(grown($0, tenth, capacity)) } - 1
    if good <= bad { return nil }
    // The answer is mostly near what must count: longer and longer strides from there, then halving.
    let top = good
    var stride: Int64 = 1
    // What nobody could tell counts as a no on the way: only the last no must be a proven one.
    var isProven = true
    good = bad
    while good == bad {
      let next = min(bad + stride, top)
      switch answer(next, tenth, capacity) {
      case .yes: good = next
      case let answer:
        if next == top { return nil }
        isProven = answer.isNo
        (bad, good, stride) = (next, next, 2 * stride)
      }
    }
    while good - bad > 1 {
      let middle = (good + bad) / 2
      switch answer(middle, tenth, capacity) {
      case .yes: good = middle
      case let answer:
        isProven = answer.isNo
        bad = middle
      }
    }
    return isProven ? good : nil
  }

  /// The first of a range that has what all behind it have too; the range's end where none has it.
  private static func first<Number: BinaryInteger>(_ range: Range<Number>, _ has: (Number) -> Bool) -> Number {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if has(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func answer(_ tenths: Int64, _ tenth: Int64, _ capacity: Int64) -> Packing {
    packing(grown(tenths, tenth, capacity), nil)
  }

  private func grown(_ tenths: Int64, _ tenth: Int64, _ capacity: Int64) -> PackVariant {
    var variant = PackVariant(missing: missing)
    variant.grown = tenths * tenth
    variant.from = capacity
    return variant
  }

  private enum Packing {
    case yes(RequiredLoad)
    case no
    case unknown

    var isNo: Bool { if case .no = self { true } else { false } }
  }

  private func packing(_ variant: PackVariant, _ ceilings: (Int64, Int64, Int64)?) -> Packing {
    guard let instance = question.requiredInstance(variant) else { return .no }
    // What is optional may stay at home in every question asked here.
    switch FirstTry(instance, within: ceilings, budget: budget).packingOfAll() {
    case .yes(let counts): return .yes(RequiredLoad(counts, instance))
    case .no: return .no
    case .unknown: return .unknown
    }
  }
}
