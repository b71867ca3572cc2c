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

/// The same of many packs that nobody named: a sentence for each item, with the first pocket and the number of the others.
///
/// - Complexity: O(holdings x entries).
public func holderMismatches(amongAll packs: [Pack], _ kit: Kit) -> [String] {
  var sentences: [String] = []
  var seen: Set<String> = []
  for entry in kit.entries where entry.item.rated != nil && seen.insert(entry.item.id).inserted {
    let all = packs.flatMap { pack in holderMismatches(pack, Kit(entries: [entry])) }
    guard let first = all.first else { continue }
    let more = all.count - 1
    let others =
      more == 0 ? "" : " (as \(more) more \(more == 1 ? "pocket does" : "pockets do"), of one pack or another)"
    sentences.append(first + others)
  }
  return sentences
}
