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

/// The same of many packs, none of which was asked for: a sentence for each item, with one limit for all.
///
/// - Complexity: O(holdings x entries).
public func holderMismatches(amongAll packs: [Pack], _ kit: Kit) -> [String] {
  var sentences: [String] = []
  var seen: Set<String> = []
  for entry in kit.entries {
    guard let rated = entry.item.rated, let kind = entry.item.kind, seen.insert(entry.item.id).inserted else {
      continue
    }
    let limits = packs.lazy.flatMap { $0.pockets }.flatMap { $0.holds }.filter { $0.kind == kind }.compactMap {
      $0.limit
    }
    guard let limit = limits.first(where: { rated.isAtMost($0) == nil }) else { continue }
    sentences.append(
      "\(quoted(entry.item.id)) is rated \(QuantityText.measure(rated)), but packs limit \(quoted(kind)) in another "
        + "dimension, like \(QuantityText.measure(limit)); give it in that one")
  }
  return sentences
}
