import Loadout
import LoadoutGeometry

extension Instance {
  /// Limits of shape for each root with a size: along each axis a side counts for its millimetres, or only where it is
  /// over half or over a third of what there is.
  ///
  /// These are the plainest conservative scales; a sharper one fits the same form.
  func shapeRows(_ goods: [Goods]) -> [LimitRow] {
    var rows: [LimitRow] = []
    for pocket in tree.pack.pockets.indices where tree.parents[pocket] == nil {
      guard let region = tree.regions[pocket] else { continue }
      let shaped = goods.flatMap { goods in
        goods.slots.filter { slots[$0].orientations != nil && tree.lies(slots[$0].pocket, in: pocket) }
      }
      if shaped.isEmpty || goods.count > 60 { continue }
      let scales = (0..<3).map { axis in plainScales(region.extent[axis], sides: sides(shaped, axis)) }
      for x in scales[0] {
        for y in scales[1] {
          for z in scales[2] {
            if let row = shapeRow(shaped, pocket, Scales(x: x, y: y, z: z)) { rows.append(row) }
          }
        }
      }
    }
    return rows
  }

  /// The different sides that may lie along an axis, ascending.
  private func sides(_ shaped: [Int], _ axis: Int) -> [Int] {
    var sides: Set<Int> = []
    for slot in shaped { for turn in slots[slot].orientations ?? [] { sides.insert(turn[axis]) } }
    return sides.sorted()
  }

  private func plainScales(_ length: Int, sides: [Int]) -> [Scales.Scale] {
    var scales: [Scales.Scale] = []
    for parts in [2, 3] where (sides.last ?? 0) > length / parts {
      let step = Scales.Step(from: Millimetres(Int64(length / parts) + 1), counts: 1)
      scales.append(Scales.Scale(whole: Int64(parts) - 1, steps: [step]))
    }
    if sides.count <= Scales.steps {
      let steps = sides.map { Scales.Step(from: Millimetres(Int64($0)), counts: Int64($0)) }
      scales.append(Scales.Scale(whole: Int64(length), steps: steps))
    }
    return scales
  }

  private func shapeRow(_ shaped: [Int], _ pocket: Int, _ scales: Scales) -> LimitRow? {
    let whole = scales.x.whole * scales.y.whole * scales.z.whole
    var uses: [(slot: Int, amount: Int64)] = []
    for slot in shaped {
      var least: Int64?
      for turn in slots[slot].orientations ?? [] {
        let scaled = scales.x.counts(turn.x) * scales.y.counts(turn.y) * scales.z.counts(turn.z)
        least = min(least ?? scaled, scaled)
      }
      if let least, least > 0 { uses.append((slot, least)) }
    }
    guard !uses.isEmpty else { return nil }
    let limit = Limit(.geometry, pocket: tree.pack.pockets[pocket].id, scales: scales)
    return LimitRow(limit: limit, whole: whole, uses: uses)
  }
}

extension Scales.Scale {
  /// What a side counts for.
  fileprivate func counts(_ side: Int) -> Int64 { steps.last { $0.from.count <= Int64(side) }?.counts ?? 0 }
}
