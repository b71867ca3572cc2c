import Loadout

/// A constraint of a certificate over an instance's slots: what a unit in each draws on it, and what there is.
struct LimitRow {
  /// As the certificate writes it, taken once.
  let limit: Limit
  let whole: Int64
  let uses: [(slot: Int, amount: Int64)]
}

/// The required units of one item that may lie in the same pockets, wherever in the kit they stand.
struct Goods {
  let item: Item
  let pin: Int?
  /// In the kit's order.
  let units: [UnitName]
  /// The slots of one of their classes: those of the others are the same.
  let slots: [Int]

  var count: Int64 { Int64(units.count) }
}

/// Limits, each taken some times, and what the units of some goods cost by them.
struct LimitPrices {
  let rows: [LimitRow]
  var times: [Int64]

  /// How many units of the goods stay at home by the limits' sum, and what one of each costs at the least.
  ///
  /// - Complexity: O(uses of the rows + slots of the goods + goods · log goods).
  func leftOut(of goods: [Goods], slots count: Int) -> (units: Int64, prices: [Int128]) {
    var bySlot = [Int128](repeating: 0, count: count)
    var left: Int128 = 0
    for (row, times) in zip(rows, times) where times > 0 {
      left += Int128(times) * Int128(row.whole)
      for use in row.uses { bySlot[use.slot] += Int128(times) * Int128(use.amount) }
    }
    let prices = goods.map { goods in goods.slots.lazy.map { bySlot[$0] }.min() ?? 0 }
    var home: Int64 = 0
    for index in goods.indices.sorted(by: { prices[$0] < prices[$1] }) {
      let (price, number) = (prices[index], goods[index].count)
      let packed = price > 0 ? Int64(clamping: min(Int128(number), left / price)) : number
      left -= price * Int128(packed)
      home += number - packed
      // The dearer ones find no less taken than this one did.
      if packed < number { left = 0 }
    }
    return (home, prices)
  }
}

extension Instance {
  /// The required units that some pocket takes, by item and pin, in the kit's order; and those that none takes.
  var requiredGoods: (some: [Goods], none: [Goods]) {
    struct Key: Hashable {
      let item: String
      let pin: Int?
    }
    var order: [Key] = []
    var byKey: [Key: (members: [Int], slots: [Int])] = [:]
    for (index, unitClass) in classes.enumerated() where unitClass.required {
      let key = Key(item: unitClass.item.id, pin: unitClass.pin)
      if byKey[key] == nil { order.append(key) }
      byKey[key, default: ([], Array(slotsOf[index]))].members.append(index)
    }
    var goods: (some: [Goods], none: [Goods]) = ([], [])
    for key in order {
      guard let (members, slots) = byKey[key], let first = members.first else { continue }
      let indices = members.flatMap { classes[$0].units }.sorted()
      let it = Goods(item: classes[first].item, pin: key.pin, units: indices.map { units[$0].name }, slots: slots)
      if slots.isEmpty { goods.none.append(it) } else { goods.some.append(it) }
    }
    return goods
  }

  /// The instance's own limit, or what it is with everything divided by `per` and rounded down.
  func row(of resource: Int, per: Int64 = 1) -> LimitRow {
    let it = resources[resource]
    let limit: Limit =
      switch it.kind {
      case .volume(let pocket): Limit(.volume, pocket: tree.pack.pockets[pocket].id, per: per)
      case .capacity: Limit(.capacity, per: per)
      case .carrier(let carrier): Limit(.capacity, pocket: tree.pack.carriers[carrier].id, per: per)
      case .weight(let pocket): Limit(.weight, pocket: tree.pack.pockets[pocket].id, per: per)
      case .count(let pocket): Limit(.count, pocket: tree.pack.pockets[pocket].id, per: per)
      }
    let uses = it.uses.lazy.map { (slot: $0.slot, amount: $0.amount / per) }.filter { $0.amount > 0 }
    return LimitRow(limit: limit, whole: it.limit / per, uses: Array(uses))
  }
}
