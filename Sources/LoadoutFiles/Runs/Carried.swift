/// Why packs cannot be taken in a size or carried together.
public struct CarryFault: Error, Hashable, Sendable {
  public var texts: [String]
}

/// Packs in the size asked for, each together with the others as one (see ``Pack/joined(with:)``).
///
/// A pack that comes in one size alone is taken as it is, as long as another is made in the size; a single pack must be.
///
/// - Throws: for a size that a pack of several is not made in, or none is; for one pack carried twice.
public func carried(_ packs: [Pack], inSize size: String?, with others: [Pack]) throws(CarryFault) -> [Pack] {
  var texts: [String] = []
  var sized: [Pack] = []
  var isMade = false
  for pack in packs {
    guard let size else { break }
    if let meant = pack.sizeName(meaning: size), let pack = pack.inSize(meant) {
      sized.append(pack)
      isMade = true
    } else if pack.sizes.isEmpty {
      sized.append(pack)
    } else {
      let known = pack.sizes.map { $0.name }.joined(separator: ", ")
      texts.append("size \(quoted(size)): \(pack.id) is not made in it; it comes in \(known)")
    }
  }
  if let size, !isMade, texts.isEmpty {
    let them = packs.map { $0.id }.joined(separator: ", ")
    texts.append("size \(quoted(size)): \(them) \(packs.count == 1 ? "has" : "have") no sizes in the file")
  }
  for (index, other) in others.enumerated() {
    if others[..<index].contains(where: { $0.id == other.id }) || packs.contains(where: { $0.id == other.id }) {
      texts.append("\(quoted(other.id)) is carried already; name it once")
    }
  }
  if !texts.isEmpty { throw CarryFault(texts: texts) }
  return (size == nil ? packs : sized).map { others.isEmpty ? $0 : $0.joined(with: others) }
}
