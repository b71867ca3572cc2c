/// A kit made of a gear list: what was taken for what, and what somebody still has to fill in.
public struct KitDraft: Sendable {
  public var name: String?
  public var entries: [Entry] = []
  /// Rows of which nothing is packed: worn, or none of them taken.
  public var notPacked: [GearRow] = []

  /// A row on its way into the kit.
  public struct Entry: Sendable {
    public var row: GearRow
    public var from: Origin
    /// What the kit says; nil while nobody knows how much room it takes.
    public var item: Item?
    /// It is the catalogue's as it stands, so that its ID says it all.
    public var isReference: Bool
    /// Of what is to be filled in, and of a weight that is the list's own, the ID the kit gives it.
    public var id: String
  }

  /// Where the room a thing takes is known from.
  public enum Origin: Hashable, Sendable {
    /// The list's own columns.
    case list
    /// The item of the catalogue that has its name.
    case catalogue(String)
    /// An item of the catalogue that it is taken for.
    case guess(String)
    /// Nowhere; advice where the catalogue has something near.
    case missing(advice: String?)
  }

  /// Matches a list's rows to a catalogue.
  ///
  /// - Complexity: O(rows x words of the catalogue's names).
  public init(_ rows: [GearRow], name: String?, catalogue: Catalogue) {
    self.name = name
    let index = NameIndex(catalogue)
    var taken: [String: Item] = [:]
    for row in rows {
      if row.packed == 0 {
        notPacked.append(row)
      } else {
        entries.append(Entry(row, index.match(row), catalogue, &taken))
      }
    }
  }
}

extension KitDraft.Entry {
  fileprivate init(_ row: GearRow, _ match: NameMatch, _ catalogue: Catalogue, _ taken: inout [String: Item]) {
    self.row = row
    let (base, guess): (Item?, Bool) =
      switch match {
      case .same(let item): (item, false)
      // The list's own figures leave nothing to guess.
      case .guessed(let item): row.form == nil ? (item, true) : (nil, false)
      case .none: (nil, false)
      }
    switch (row.form, base) {
    case (let form?, let base?) where form != base.form: from = .list
    case (.some, nil): from = .list
    case (_, let base?): from = guess ? .guess(base.id) : .catalogue(base.id)
    case (nil, nil):
      if case .none(let advice) = match { from = .missing(advice: advice) } else { from = .missing(advice: nil) }
    }
    let isOwn = from == .list
    isReference = !isOwn && (row.weight == nil || row.weight == base?.weight)
    if let base, isReference {
      (id, item) = (base.id, base)
      return
    }
    // Of what is missing nothing is known but the name and the weight; two rows that say the same are one thing.
    var own =
      base ?? Item(id: "", name: "", form: row.form ?? .soft(volume: CubicMillimetres(0), compressed: nil, size: nil))
    own.name = row.name
    own.category = row.category.map { lowerCased($0) } ?? own.category
    if let form = row.form { own.form = form }
    own.sources = Self.sources(of: own, keep: !isOwn && !guess, weight: row.weight)
    own.weight = row.weight ?? (isOwn ? nil : own.weight)
    own.id = ""
    id = Self.newID(row, own, catalogue, &taken)
    own.id = id
    if case .missing = from { item = nil } else { item = own }
  }

  /// The catalogue's sources speak for what is still the catalogue's; of a guess nothing is known but the weight.
  private static func sources(of item: Item, keep: Bool, weight: Grams?) -> [Source] {
    var sources: [Source] = []
    for var source in item.sources where keep {
      source.figures.removeAll { $0 == "weight" }
      if !source.figures.isEmpty { sources.append(source) }
    }
    if weight != nil { sources.append(Source(figures: ["weight"], basis: .stated, text: "the imported gear list")) }
    return sources
  }

  /// An ID that neither the catalogue nor another thing of the kit has: the list's own, or one made of the name.
  private static func newID(
    _ row: GearRow, _ item: Item, _ catalogue: Catalogue, _ taken: inout [String: Item]
  ) -> String {
    let given = row.item.flatMap { id in id.unicodeScalars.allSatisfy(isNameScalar) ? id : nil }
    let base = given ?? slug(row.name) ?? "thing-\(row.line)"
    var id = base
    var number = 1
    while catalogue.item(id) != nil || taken[id].map({ $0 != item }) ?? false {
      number += 1
      id = "\(base)-\(number)"
    }
    taken[id] = item
    return id
  }
}

/// A name as an ID: small letters, figures, dots and hyphens, 40 at most; nil where none of them is in it.
private func slug(_ name: String) -> String? {
  var slug: [UInt8] = []
  for byte in lowerCased(name).utf8 where slug.count < 40 {
    let isPart = Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte == Ascii.point
    if isPart && byte < 0x80 {
      slug.append(byte)
    } else if let last = slug.last, last != Ascii.minus {
      slug.append(Ascii.minus)
    }
  }
  while let last = slug.last, last == Ascii.minus || last == Ascii.point { slug.removeLast() }
  return slug.isEmpty ? nil : String(decoding: slug, as: UTF8.self)
}

extension KitDraft {
  /// The kit's file, with a note before what was guessed and what is missing; and the lines of what is missing, by entry.
  ///
  /// What nobody knows the room of stands in the file without it, so that no answer leaves it out unnoticed: every
  /// reading of the kit names its place until it is filled in.
  public var file: (text: String, missing: [(entry: Entry, line: Int)]) {
    var text = "{\n"
    var line = 2
    if let name {
      text += "  \"name\": \(JSON.string(name).lineText),\n"
      line += 1
    }
    text += "  \"items\": ["
    var missing: [(entry: Entry, line: Int)] = []
    for (index, entry) in entries.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      line += 1
      if let note = entry.note {
        text += "    // \(note)\n"
        line += 1
      }
      if case .missing = entry.from { missing.append((entry, line)) }
      let json = entry.json.text(indent: 4)
      line += json.utf8.count { $0 == Ascii.lineFeed }
      text += "    " + json
    }
    return (text + (entries.isEmpty ? "]\n}\n" : "\n  ]\n}\n"), missing)
  }
}

extension KitDraft.Entry {
  fileprivate var note: String? {
    switch from {
    case .guess(let id): "guessed: \(quoted(row.name)) is taken for the catalogue's \(id)"
    case .missing(let advice):
      "fill in how much room \(quoted(row.name)) takes: \"volume\": \"1.4 L\", say, or \"form\": \"rigid\" and a \"size\""
        + (advice.map { "; \($0)" } ?? "")
    case .list, .catalogue: nil
    }
  }

  fileprivate var json: JSON {
    var json: JSON = ["item": itemJSON]
    json.append("quantity", ifAny: row.packed == 1 ? nil : .integer(row.packed))
    json.append("required", ifAny: row.isRequired ? nil : false)
    return json
  }

  private var itemJSON: JSON {
    guard let item else {
      var json: JSON = ["id": .string(id), "name": .string(row.name)]
      json.append("category", ifAny: row.category.map { .string(lowerCased($0)) })
      json.append("form", "soft")
      json.append("weight", ifAny: row.weight.map { .string(QuantityText.weight($0)) })
      return json
    }
    return isReference ? .string(item.id) : JSON(item)
  }
}
