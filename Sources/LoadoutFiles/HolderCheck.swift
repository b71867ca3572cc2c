/// Where a pack limits a kind in one dimension and an item of the kit is rated in another: which of the two counts,
/// nobody can tell.
///
/// - Returns: a sentence for each pocket and item, in the order of pockets and entries; empty where all agree.
/// - Complexity: O(holdings x entries).
public func holderMismatches(_ pack: Pack, _ kit: Kit) -> [String] {
  var sentences: [String] = []
  for pocket in pack.pockets {
    for holding in pocket.holds {
      guard let limit = holding.limit else { continue }
      var seen: Set<String> = []
      for entry in kit.entries where entry.item.kind == holding.kind && seen.insert(entry.item.id).inserted {
        guard let rated = entry.item.rated, rated.isAtMost(limit) == nil else { continue }
        sentences.append(
          "\(quoted(entry.item.id)) is rated \(QuantityText.measure(rated)), but the pocket \(quoted(pocket.id)) of "
            + "\(quoted(pack.id)) limits \(quoted(holding.kind)) to \(QuantityText.measure(limit)); give both in one dimension"
        )
      }
    }
  }
  return sentences
}
