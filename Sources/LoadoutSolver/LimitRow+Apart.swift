import Loadout

extension Instance {
  /// For each pocket, goods of which any two units must lie apart, so that one unit at the most lies there.
  ///
  /// Greedy: each of the goods begins a set of its own and takes in what must be apart from all in it.
  func apartRows(_ goods: [Goods]) -> [LimitRow] {
    if apart.isEmpty && !goods.contains(where: { isApart($0.item, $0.item) }) { return [] }
    var sets: [[Int]] = []
    for (index, first) in goods.enumerated() where first.count == 1 || isApart(first.item, first.item) {
      var set = [index]
      for (other, next) in goods.enumerated() where other != index {
        guard next.count == 1 || isApart(next.item, next.item) else { continue }
        if set.allSatisfy({ isApart(goods[$0].item, next.item) }) { set.append(other) }
      }
      set.sort()
      let units = set.reduce(0) { $0 + goods[$1].count }
      if units > 1 && !sets.contains(set) { sets.append(set) }
      if sets.count > 50 { break }
    }
    return sets.flatMap { set in
      tree.pack.pockets.indices.compactMap { apartRow(set.map { goods[$0] }, in: $0) }
    }
  }

  /// One unit at the most of goods that all must lie apart, in one pocket; nil where fewer than two may lie there, or
  /// not all of them must.
  func apartRow(_ goods: [Goods], in pocket: Int) -> LimitRow? {
    var uses: [(slot: Int, amount: Int64)] = []
    var names: [UnitName] = []
    for goods in goods {
      if goods.count > 1 && !isApart(goods.item, goods.item) { return nil }
      guard let slot = goods.slots.first(where: { slots[$0].pocket == pocket }) else { continue }
      uses.append((slot, 1))
      names += goods.units
    }
    guard names.count > 1 else { return nil }
    let limit = Limit(.apart, pocket: tree.pack.pockets[pocket].id, units: names)
    return LimitRow(limit: limit, whole: 1, uses: uses)
  }

  private func isApart(_ a: Item, _ b: Item) -> Bool {
    func names(_ item: Item, _ other: Item) -> Bool { other.kind.map { item.apartFrom.contains($0) } ?? false }
    return names(a, b) || names(b, a)
  }
}
