import Loadout

/// Looks for arguments that arithmetic alone can check why required units must stay at home.
///
/// The plainest come first: items that no pocket takes; one limit that is asked for too much; all pockets together. Only
/// where those do not leave out as many as are proven does a linear relaxation say how often to take which limit.
struct Certifier {
  let instance: Instance

  init(_ instance: Instance) { self.instance = instance }

  /// Arguments of different items each, which together leave out so many units, or as many as can be shown so.
  func arguments(leavingOut target: Int64) -> [Argument] {
    var goods = instance.requiredGoods
    var arguments = nowhere(goods.none)
    // An item is spoken of once: where only some of its units are pinned out of the way, the others are left aside.
    goods.some.removeAll { some in goods.none.contains { $0.item.id == some.item.id } }
    let open = target - goods.none.reduce(0) { $0 + $1.count }
    guard open > 0, !goods.some.isEmpty else { return arguments }
    let plain = plain(goods.some, open)
    if plain.leftOut >= open || isWide { return arguments + plain.sums.map { .sum($0) } }
    let relaxed = LimitRelaxation(instance, goods.some)
    if let whole = relaxed.sum(leavingOut: open) {
      arguments.append(.sum(shrunk(whole.prices, goods.some, whole.leftOut)))
      return arguments
    }
    arguments += plain.sums.map { .sum($0) }
    // What is left over by the plain arguments' items may still be too much for several limits together.
    let rest = goods.some.filter { goods in !plain.sums.contains { $0.items.contains(goods.item.id) } }
    let more = rest.isEmpty ? nil : LimitRelaxation(instance, rest).best()
    if let more { arguments.append(.sum(shrunk(more.prices, rest, more.leftOut))) }
    return arguments
  }

  /// The relaxation's tableau has more entries than are worth going through for a reason that may not be found.
  private var isWide: Bool {
    instance.isLarge || (instance.classes.count + instance.resources.count) * instance.slots.count > 500_000
  }

  // MARK: What goes nowhere

  private func nowhere(_ none: [Goods]) -> [Argument] {
    let refusals = Refusals(instance.tree, nothingOutside: instance.nothingOutside)
    var found: [Nowhere] = []
    for goods in none {
      let closed = refusals.closedPockets(to: goods.item, pin: goods.pin)
      if let index = found.firstIndex(where: { $0.item == goods.item.id }) {
        found[index].leftOut += goods.count
        found[index].pockets += closed.filter { !found[index].pockets.contains($0) }
      } else {
        found.append(Nowhere(item: goods.item.id, leftOut: goods.count, pockets: closed))
      }
    }
    return found.map { .nowhere($0) }
  }

  // MARK: One limit at a time

  /// One argument after the other, each the one that leaves out most of what the others do not speak of.
  private func plain(_ goods: [Goods], _ target: Int64) -> (sums: [LimitSum], leftOut: Int64) {
    let candidates = candidates
    var rest = goods
    var sums: [LimitSum] = []
    var open = target
    while open > 0 {
      var best: (prices: LimitPrices, leftOut: Int64)?
      for candidate in candidates {
        let prices = LimitPrices(rows: candidate, times: candidate.map { _ in 1 })
        let leftOut = min(open, prices.leftOut(of: rest, slots: instance.slots.count).units)
        if leftOut > best?.leftOut ?? 0 { best = (prices, leftOut) }
      }
      guard let best else { break }
      let sum = shrunk(best.prices, rest, best.leftOut)
      sums.append(sum)
      open -= sum.leftOut
      rest.removeAll { sum.items.contains($0.item.id) }
    }
    return (sums, target - open)
  }

  /// Each limit by itself; all roots together; the capacity and what lies beyond it.
  var candidates: [[LimitRow]] {
    let rows = instance.resources.indices.map { instance.row(of: $0) }
    var candidates = rows.map { [$0] }
    let tree = instance.tree
    var roots: [LimitRow] = []
    var beyond: [LimitRow] = []
    for (index, resource) in instance.resources.enumerated() {
      switch resource.kind {
      case .capacity: beyond.append(rows[index])
      case .volume(let pocket):
        if tree.parents[pocket] == nil { roots.append(rows[index]) }
        let isOutermost = tree.parents[pocket].map { tree.counts[$0] } ?? true
        if !tree.counts[pocket] && isOutermost { beyond.append(rows[index]) }
      case .carrier, .weight, .count: break
      }
    }
    if roots.count > 1 { candidates.append(roots) }
    if beyond.count > 1 { candidates.append(beyond) }
    return candidates
  }

  // MARK: Few items

  /// The sum with only the items it takes to leave out as many.
  private func shrunk(_ prices: LimitPrices, _ goods: [Goods], _ leftOut: Int64) -> LimitSum {
    let all = prices.leftOut(of: goods, slots: instance.slots.count).prices
    var kept = goods.indices.filter { all[$0] > 0 }
    if kept.count <= 100 {
      for index in kept.sorted(by: { all[$0] == all[$1] ? $0 > $1 : all[$0] < all[$1] }) {
        let fewer = kept.filter { $0 != index }
        if prices.leftOut(of: fewer.map { goods[$0] }, slots: instance.slots.count).units >= leftOut { kept = fewer }
      }
    }
    var limits: [Limit] = []
    for (row, times) in zip(prices.rows, prices.times) where times > 0 {
      var limit = row.limit
      limit.times = times
      limits.append(limit)
    }
    var items: [String] = []
    for index in kept where !items.contains(goods[index].item.id) { items.append(goods[index].item.id) }
    return LimitSum(items: items, leftOut: leftOut, limits: limits)
  }
}

extension Solution {
  /// Arguments, to be checked by arithmetic, why so many required units stay at home; they may show fewer.
  ///
  /// - Complexity: that of one linear relaxation, which is small beside the search.
  public func arguments(leavingOut target: Int64) -> [Argument] {
    Certifier(instance).arguments(leavingOut: target)
  }
}

extension Solver {
  /// The same for a question that was answered only as far as it took to see that another is better.
  public func arguments(_ question: Question, leavingOut target: Int64) -> [Argument] {
    Certifier(question.instance(missing: .unlimited)).arguments(leavingOut: target)
  }
}
