import Loadout
import LoadoutGeometry

extension Instance {
  /// Limits of shape for each root with a size: what sides count for by conservative scales along each axis.
  func shapeRows(_ goods: [Goods]) -> [LimitRow] {
    var rows: [LimitRow] = []
    if goods.count > 60 { return rows }
    for pocket in tree.pack.pockets.indices where tree.parents[pocket] == nil {
      guard let region = tree.regions[pocket] else { continue }
      rows += shapeRows(goods, in: pocket, region.extent)
    }
    return rows
  }

  /// More than these propose little more, and the relaxation grows with them.
  private static let mostScales = 24

  /// The limits of a root by which what can lie nowhere else takes most of the whole.
  private func shapeRows(_ goods: [Goods], in root: Int, _ room: Extent) -> [LimitRow] {
    var (shaped, weights): ([Int], [Int64]) = ([], [])
    for goods in goods {
      let inside = goods.slots.filter { slots[$0].orientations != nil && tree.lies(slots[$0].pocket, in: root) }
      shaped += inside
      // A unit lies in one of its slots: of those that are nearly one, the first stands for all.
      let isBound = inside.count == goods.slots.count
      for index in inside.indices { weights.append(isBound && index == 0 ? Int64(goods.count) : 0) }
    }
    let turns = shaped.map { slots[$0].orientations ?? [] }
    let isInScale = max(room.x, room.y, room.z) <= Scales.most / 4
    if shaped.isEmpty || !isInScale || turns.contains(where: { $0.contains { !$0.fits(in: room) } }) { return [] }
    var best: [(share: Double, row: LimitRow)] = []
    visitScales(of: turns, in: room) { triple, counts in
      if triple.sides.contains(where: { $0.count > Scales.steps }) { return false }
      let taken = zip(counts, weights).reduce(0.0) { $0 + Double($1.0) * Double($1.1) }
      let share = taken / Double(triple.whole)
      if best.count == Self.mostScales && share <= best[best.count - 1].share { return true }
      guard let row = shapeRow(shaped, counts, root, triple) else { return true }
      best.insert((share, row), at: best.firstIndex { $0.share < share } ?? best.count)
      if best.count > Self.mostScales { best.removeLast() }
      return true
    }
    return best.map { $0.row }
  }

  private func shapeRow(_ shaped: [Int], _ counts: [Int64], _ root: Int, _ triple: ScaleTriple) -> LimitRow? {
    var uses: [(slot: Int, amount: Int64)] = []
    for (slot, count) in zip(shaped, counts) where count > 0 { uses.append((slot, count)) }
    if uses.isEmpty { return nil }
    let scales = Scales(
      x: Scales.Scale(triple.x, of: triple.sides[0]), y: Scales.Scale(triple.y, of: triple.sides[1]),
      z: Scales.Scale(triple.z, of: triple.sides[2]))
    let limit = Limit(.geometry, pocket: tree.pack.pockets[root].id, scales: scales)
    return LimitRow(limit: limit, whole: triple.whole, uses: uses)
  }
}

extension Scales.Scale {
  /// As steps: a side that counts for no more than the one before it needs none.
  fileprivate init(_ scale: ConservativeScale, of sides: [Int]) {
    self.init(whole: scale.whole, steps: [])
    for (side, counts) in zip(sides, scale.counts) where counts > steps.last?.counts ?? 0 {
      steps.append(Scales.Step(from: Millimetres(Int64(side)), counts: counts))
    }
  }
}
