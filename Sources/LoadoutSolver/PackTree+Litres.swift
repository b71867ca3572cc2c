import Loadout

/// What sums of litres alone tell, before anything is searched.
extension PackTree {
  /// More than all pockets together cannot hold: the capacity and what does not count against it, or the sum of the
  /// roots. Nil where some of that has no bound.
  var allLitres: Int64? {
    var roots: Int64? = 0
    var beyond = capacity
    for pocket in pack.pockets.indices {
      let isRoot = parents[pocket] == nil
      if isRoot { roots = volumes[pocket].flatMap { volume in roots?.addingClamped(volume) } }
      // The outermost pocket that does not count holds all inside it that does not either.
      let isOutermost = !counts[pocket] && (isRoot || parents[pocket].map { counts[$0] } ?? false)
      if isOutermost { beyond = volumes[pocket].flatMap { volume in beyond?.addingClamped(volume) } }
    }
    guard let roots, let beyond else { return roots ?? beyond }
    return min(roots, beyond)
  }

  /// The volume of the required units that count wherever they lie: no capacity under it takes them.
  ///
  /// - Complexity: O(entries × pockets).
  func mustCount(_ kit: Kit, nothingOutside: Bool) -> Int64 {
    let away = pack.pockets.indices.filter { !counts[$0] }
    var total: Int64 = 0
    for entry in kit.entries where entry.required {
      let staysAway = away.contains { pocket in
        refusal(of: entry.item, by: pocket, nothingOutside: nothingOutside) == nil
      }
      if !staysAway { total = total.addingClamped(entry.item.packedVolume.count.multipliedClamped(entry.quantity)) }
    }
    return total
  }

  /// Whether the litres of everything required are more than there are, wherever they go.
  func isTooSmall(for kit: Kit, nothingOutside: Bool) -> Bool {
    if let capacity, mustCount(kit, nothingOutside: nothingOutside) > capacity { return true }
    guard let litres = allLitres else { return false }
    var total: Int64 = 0
    for entry in kit.entries where entry.required {
      total = total.addingClamped(entry.item.packedVolume.count.multipliedClamped(entry.quantity))
    }
    return total > litres
  }
}
