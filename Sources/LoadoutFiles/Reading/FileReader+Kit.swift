private enum KitKey: String, FieldKey {
  case schema = "$schema"
  case name, items
  static var owner: String { "a kit" }
}

private enum KitEntryKey: String, FieldKey {
  case item, quantity, required, reach, rule
  static var owner: String { "an entry of a kit" }
}

private enum RuleKey: String, FieldKey {
  case text, source, inPack
  static var owner: String { "a rule" }
}

extension FileReader {
  mutating func kit(_ id: NodeID) -> Kit? {
    guard let fields = fields(id, KitKey.self) else { return nil }
    schema(fields[.schema])
    var kit = Kit(name: words(fields[.name]), entries: [])
    kit.entries = entries(wanted(.items, of: fields, "[ { \"item\": \"phone\" } ]"))
    return kit
  }

  /// A list of entries.
  mutating func entries(_ id: NodeID?) -> [Kit.Entry] {
    var entries: [Kit.Entry] = []
    var written = WrittenItems()
    var units: Int64 = 0
    for element in list(id, "entries") ?? [] {
      guard let fields = self.fields(element, KitEntryKey.self) else { continue }
      let reference = itemReference(wanted(.item, of: fields, "\"phone\""), &written)
      let entry = entry(fields, reference.flatMap { known($0, at: fields[.item]) })
      units += entry?.quantity ?? 0
      if units > FileLimits.units, units - (entry?.quantity ?? 0) <= FileLimits.units {
        report(element, "with this the kit has over \(grouped(FileLimits.units)) units, the most this program plans")
      }
      if let entry { entries.append(entry) }
    }
    return entries
  }

  private mutating func entry(_ fields: Fields<KitEntryKey>, _ item: Item?) -> Kit.Entry? {
    let quantity = quantityOfUnits(fields[.quantity])
    let required = flag(fields[.required])
    let reach = reach(fields[.reach])
    let rule = rule(fields[.rule])
    return item.map {
      Kit.Entry(item: $0, quantity: quantity ?? 1, required: required ?? true, reach: reach, rule: rule)
    }
  }

  /// The item itself; nil, reported, where the catalogue has none of that name.
  private mutating func known(_ reference: ItemReference, at place: NodeID?) -> Item? {
    switch reference {
    case .inline(let item): return item
    case .id(let name):
      guard let place else { return nil }
      guard let catalogue else {
        report(place, "the whole item is needed here, not its ID alone")
        return nil
      }
      if let item = catalogue.item(name) { return item }
      report(place, unknownItem(name, in: catalogue))
      return nil
    }
  }

  func unknownItem(_ name: String, in catalogue: Catalogue, orWhole: Bool = true) -> String {
    if isFull { return "" }
    let near = didYouMean(name, among: catalogue.itemIDs)
    return
      "there is no item \(quoted(name)) in the catalogue\(near.isEmpty && orWhole ? "; write the whole item here" : near)"
  }

  mutating func quantityOfUnits(_ id: NodeID?) -> Int64? { whole(id, 1, FileLimits.units, "a quantity of units") }

  /// An organiser's rule: a text alone, or with its source.
  mutating func rule(_ id: NodeID?) -> Rule? {
    guard let id else { return nil }
    if kind(id) == .string { return words(id).map { Rule(text: $0) } }
    guard let fields = fields(id, RuleKey.self) else { return nil }
    let source = words(fields[.source])
    let staysPacked = flag(fields[.inPack]) ?? false
    return words(wanted(.text, of: fields, "\"a whistle\"")).map {
      Rule(text: $0, source: source, staysPacked: staysPacked)
    }
  }
}

/// The items of one kit or run as its entries write them: under one ID, either references or one and the same item.
struct WrittenItems {
  private var seen: [String: ItemReference] = [:]

  /// What is wrong with one more; nil: nothing.
  mutating func add(_ reference: ItemReference) -> String? {
    guard let before = seen[reference.id] else {
      seen[reference.id] = reference
      return nil
    }
    switch (before, reference) {
    case (.inline(let first), .inline(let second)) where first != second:
      return "another item \(quoted(reference.id)) is written out before; give this one an ID of its own"
    case (.id, .inline), (.inline, .id):
      return
        "\(quoted(reference.id)) is both an item written out here and one of the catalogue; give the one here another ID"
    default: return nil
    }
  }
}

extension FileReader {
  /// An item's ID or a whole item.
  mutating func itemReference(_ id: NodeID?, _ written: inout WrittenItems) -> ItemReference? {
    guard let id else { return nil }
    let reference: ItemReference?
    switch kind(id) {
    case .string: reference = name(id).map { .id($0) }
    case .object:
      reference = item(id).map { .inline($0) }
      if let reference { itemsWritten.insert(reference.id) }
    default:
      report(id, "the ID of an item, or a whole item, is expected; this is \(shown(id))")
      return nil
    }
    if let reference, let text = written.add(reference) { report(id, text) }
    return reference
  }
}
