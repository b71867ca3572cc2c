extension Pin {
  /// A pin of "phone", or of the one unit "gel#2"; nil where that is no name of either.
  public init?(_ subject: String, in pocket: String) {
    let parts = subject.split(separator: "#", omittingEmptySubsequences: false).map { String($0) }
    guard !parts[0].isEmpty, parts[0].unicodeScalars.allSatisfy(isNameScalar), parts.count <= 2 else { return nil }
    self.init(item: parts[0], pocket: pocket)
    if parts.count == 1 { return }
    guard let number = Int64(parts[1]), (1...FileLimits.units).contains(number), String(number) == parts[1] else {
      return nil
    }
    self.number = number
  }
}

/// What of some pins nobody can do: of things that do not come along, to pockets that the pack does not have, two of
/// one thing.
///
/// - Parameter choices: the load; a thing of one of its alternatives may be pinned.
/// - Returns: a sentence for each such pin, in their order, with what was likely meant; empty where all can be kept.
/// - Complexity: O(pins x (entries of all choices + pockets)).
public func pinFaults(_ pins: [Pin], _ choices: [KitChoice], _ pack: Pack) -> [String] {
  var items: [String] = []
  var most: [String: Int64] = [:]
  for choice in choices {
    var counts: [String: Int64] = [:]
    for entry in choice.kit.entries {
      if most[entry.item.id] == nil && counts[entry.item.id] == nil { items.append(entry.item.id) }
      counts[entry.item.id, default: 0] += entry.quantity
    }
    for (item, count) in counts { most[item] = max(most[item] ?? 0, count) }
  }
  let pockets = pack.pockets.map { $0.id }
  var sentences: [String] = []
  for (index, pin) in pins.enumerated() {
    func fault(_ text: String) { sentences.append("\(pin.subject)=\(pin.pocket): \(text)") }
    if let count = most[pin.item] {
      if let number = pin.number, number > count {
        fault(count == 1 ? "only one comes along" : "only \(grouped(count)) come along")
      }
    } else {
      fault("nothing called \(quoted(pin.item)) comes along" + didYouMean(pin.item, among: items))
    }
    if !pockets.contains(pin.pocket) {
      let near = didYouMean(pin.pocket, among: pockets)
      let all = near.isEmpty ? "; it has \(alternatives(pockets, "and"))" : near
      fault("\(pack.id) has no pocket \(quoted(pin.pocket))\(pockets.isEmpty ? "" : all)")
    }
    if pins[..<index].contains(where: { $0.item == pin.item && $0.number == pin.number }) {
      fault("\(pin.subject) is pinned twice")
    }
  }
  return sentences
}
