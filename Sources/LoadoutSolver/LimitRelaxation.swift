import Loadout

/// How often to take which limit: the multipliers of a linear relaxation, rounded to small whole numbers.
///
/// The relaxation only proposes; what a sum shows is counted in exact integers by ``LimitPrices``.
struct LimitRelaxation {
  private let instance: Instance
  private let goods: [Goods]
  /// The limits that multipliers were found for, without those that are not needed.
  private let rows: [LimitRow]
  private let multipliers: [Double]

  init(_ instance: Instance, _ goods: [Goods]) {
    self.instance = instance
    self.goods = goods
    var search = Relaxation(instance, goods)
    (rows, multipliers) = search.run()
  }

  /// Multipliers that leave out so many units; nil: none were found.
  func sum(leavingOut target: Int64) -> (prices: LimitPrices, leftOut: Int64)? {
    for precision in Self.precisions {
      guard let prices = whole(precision), leftOut(prices) >= target else { continue }
      return (pruned(prices, target), target)
    }
    return nil
  }

  /// Multipliers that leave out as many units as any found; nil: none.
  func best() -> (prices: LimitPrices, leftOut: Int64)? {
    var most: Int64 = 0
    for precision in Self.precisions { if let prices = whole(precision) { most = max(most, leftOut(prices)) } }
    return most > 0 ? sum(leavingOut: most) : nil
  }

  /// What the smallest multiplier becomes; the first that shows as much is the easiest to read.
  private static var precisions: [Double] { [1, 2, 3, 4, 6, 12, 60, 1_000, 1_000_000] }

  private func whole(_ precision: Double) -> LimitPrices? {
    let least = multipliers.min() ?? 0
    guard least > 0 else { return nil }
    let times = multipliers.map { ($0 / least * precision).nearest }
    guard times.allSatisfy({ $0 <= Limit.most }) else { return nil }
    return LimitPrices(rows: rows, times: times)
  }

  private func leftOut(_ prices: LimitPrices) -> Int64 {
    prices.leftOut(of: goods, slots: instance.slots.count).units
  }

  /// Without the limits that are not needed, and with every number once where that does too.
  private func pruned(_ prices: LimitPrices, _ target: Int64) -> LimitPrices {
    var prices = prices
    for index in prices.times.indices {
      var fewer = prices
      fewer.times[index] = 0
      if leftOut(fewer) >= target { prices = fewer }
    }
    var divisor: Int64 = 0
    for times in prices.times {
      var (a, b) = (divisor, times)
      while b > 0 { (a, b) = (b, a % b) }
      divisor = a
    }
    if divisor > 1 { for index in prices.times.indices { prices.times[index] /= divisor } }
    return prices
  }
}

/// The linear relaxation of level 1 over the goods, with all limits and the rounding cuts it breaks.
private struct Relaxation {
  private let instance: Instance
  private let goods: [Goods]
  /// What each row behind the goods' own stands for.
  private var rows: [LimitRow]
  private var model: LinearModel
  private var cuts: RoundingCuts
  private var upper: [Int64]

  init(_ instance: Instance, _ goods: [Goods]) {
    self.instance = instance
    self.goods = goods
    rows = instance.resources.indices.map { instance.row(of: $0) } + instance.apartRows(goods)
    rows += instance.shapeRows(goods)
    cuts = RoundingCuts(instance)
    model = LinearModel(structurals: instance.slots.count)
    upper = [Int64](repeating: 0, count: instance.slots.count)
    for goods in goods {
      model.rows.append(Row(terms: goods.slots.map { ($0, 1) }, limit: goods.count, slackUpper: goods.count))
      for slot in goods.slots { upper[slot] = ceiling(slot, goods) }
    }
    for row in rows { model.rows.append(modelRow(row)) }
  }

  /// Where the class has fewer units than the goods, its slot's ceiling says nothing of more.
  private func ceiling(_ slot: Int, _ goods: Goods) -> Int64 {
    let (own, it) = (instance.classes[instance.slots[slot].unitClass].count, instance.slots[slot])
    return it.upper < own ? it.upper : goods.count
  }

  private func modelRow(_ row: LimitRow) -> Row {
    Row(terms: row.uses.map { ($0.slot, $0.amount) }, limit: row.whole, slackUpper: row.whole)
  }

  /// The limits that bind, with their multipliers.
  mutating func run() -> (rows: [LimitRow], multipliers: [Double]) {
    var lp = solved()
    for _ in 0..<4 {
      guard let point = lp?.point else { break }
      let broken = cuts.broken(by: point)
      if broken.isEmpty { break }
      for cut in broken {
        guard let rounded = cut.rounded else { continue }
        rows.append(instance.row(of: rounded.resource, per: rounded.divisor))
        model.rows.append(cut)
      }
      lp = solved()
    }
    guard let lp else { return ([], []) }
    return binding(lp.dualMultipliers)
  }

  private func solved() -> DualSimplex? {
    var lp = DualSimplex(model)
    let (low, high) = ([Int64](repeating: 0, count: model.variables), upper + model.rows.slackUppers)
    let (structurals, bound) = (model.structurals, goods.count)
    lp.begin(lower: low, upper: high) { variable in variable >= structurals && variable < structurals + bound ? 1 : 0 }
    guard case .optimal = lp.solve(limit: 200 + 4 * (model.rows.count + model.structurals)) else { return nil }
    return lp
  }

  private func binding(_ duals: [Double]) -> (rows: [LimitRow], multipliers: [Double]) {
    var bySlot = [Double](repeating: 0, count: model.structurals)
    var found: [(row: LimitRow, multiplier: Double)] = []
    for (index, row) in rows.enumerated() {
      let multiplier = -duals[goods.count + index]
      if multiplier < 1e-15 { continue }
      found.append((row, multiplier))
      for use in row.uses { bySlot[use.slot] += multiplier * Double(use.amount) }
    }
    // What a slot's ceiling is worth goes to the limit that makes the ceiling, rounded.
    for (index, goods) in goods.enumerated() {
      for slot in goods.slots where upper[slot] < goods.count {
        let worth = duals[index] - bySlot[slot]
        if worth > 1e-9, let row = ceilingRow(slot, goods) { found.append((row, worth)) }
      }
    }
    // A multiplier so small beside what its row has is noise.
    found.removeAll { $0.multiplier * Double(max(1, $0.row.whole)) < 1e-9 }
    return (found.map { $0.row }, found.map { $0.multiplier })
  }

  private func ceilingRow(_ slot: Int, _ goods: Goods) -> LimitRow? {
    for (index, resource) in instance.resources.enumerated() {
      guard let use = resource.uses.first(where: { $0.slot == slot }) else { continue }
      if resource.limit / use.amount == upper[slot] { return instance.row(of: index, per: use.amount) }
    }
    return instance.apartRow([goods], in: instance.slots[slot].pocket)
  }
}
