import Loadout

/// Notes on the load: figures with where they were read, and no verdict.
extension PlanText {
  // MARK: Weight

  /// The load beside the runner's own weight; nil where either is not known.
  ///
  /// The oxygen is of www.depts.ttu.edu/ieweb/labs/ergo/projects/backpack_load_carrying.php.
  var shareOfBody: String? {
    guard let bodyWeight, bodyWeight.count > 0, let load = plan.weight else { return nil }
    let all = load + (plan.packWeight ?? Grams(0))
    let share = decimal(scaled(all.count, by: 1_000, over: UInt64(bodyWeight.count)), places: 1)
    let without = plan.packWeight == nil ? " without the pack" : ""
    return "\(figures.weight(all))\(without) is \(share) % of \(figures.weight(bodyWeight)) body weight (at 15 %, four "
      + "runners took 12 to 20 % more oxygen: Texas Tech University, 2001)"
  }

  /// How full the pack is, and what half empty is measured by where it is.
  var fullness: String? {
    guard plan.verdict == .fits, let capacity = plan.capacity, capacity.count > 0, plan.used.count >= 0 else {
      return nil
    }
    let share = decimal(scaled(plan.used.count, by: 100, over: UInt64(capacity.count)), places: 0)
    let snug =
      "; a pack should sit snugly and not bounce (Runna's guide), less than half full is this program's measure"
    return "full to \(share) % of its \(figures.room)" + (plan.rattles ? snug : "")
  }

  // MARK: Balance

  /// What hangs left and right, in front and behind; nil where a weight is unknown or nothing lies to a side.
  ///
  /// Left and right are those of a pocket's ID, or of a thing's place in a pocket with a size. What is reached on the
  /// move hangs in front or at the hips.
  var balance: String? {
    var left: Int64 = 0
    var right: Int64 = 0
    var front: Int64 = 0
    var back: Int64 = 0
    for placement in plan.placements {
      guard let weight = names.item(placement.unit.item)?.carriedWeight?.count else { return nil }
      let words = names.root(of: placement.pocket).split(separator: "-")
      switch side(of: placement, words) {
      case .left: left = left.addingReportingOverflow(weight).partialValue
      case .right: right = right.addingReportingOverflow(weight).partialValue
      case .middle: break
      }
      if isReachedOnTheMove(placement.pocket) {
        front = front.addingReportingOverflow(weight).partialValue
      } else {
        back = back.addingReportingOverflow(weight).partialValue
      }
    }
    guard left > 0 || right > 0 else { return nil }
    func weight(_ count: Int64) -> String { count == 0 ? "nothing" : figures.weight(Grams(count)) }
    let all = front.addingReportingOverflow(back).partialValue
    return "balance: \(weight(left)) on the left, \(weight(right)) on the right; "
      + "\(weight(front)) in front and at the hips, \(weight(back)) behind" + foundOfFrontAndBack(all)
  }

  /// What was measured of runners, where the load is in the range that was: doi.org/10.1016/j.apergo.2019.103038.
  private func foundOfFrontAndBack(_ grams: Int64) -> String {
    guard (1_000...6_000).contains(grams) else { return "" }
    return
      " (weight in front as well as behind cost 12 runners with \(figures.units == .metric ? "1 to 6 kg" : "2 to 13 lb") less after 20 minutes than behind alone: "
      + "Scheer and others, Applied Ergonomics, 2020)"
  }

  /// By the runner alone, whatever a companion reaches.
  private func isReachedOnTheMove(_ id: String) -> Bool {
    var current: String? = id
    for _ in plan.inputs.pack.pockets {
      guard let here = current, let pocket = names.pocket(here) else { return false }
      if let reach = pocket.reach { return reach == .onTheMove }
      current = pocket.inside
    }
    return false
  }

  private enum Side {
    case left, middle, right
  }

  private func side(of placement: Placement, _ words: [Substring]) -> Side {
    if words.contains("left") { return .left }
    if words.contains("right") { return .right }
    guard let at = placement.at, let size = placement.size,
      let width = names.pocket(names.root(of: placement.pocket))?.size?.width.count
    else { return .middle }
    let (before, after) = (at.x.count, width - at.x.count - size.width.count)
    return before == after ? .middle : before < after ? .left : .right
  }
}
