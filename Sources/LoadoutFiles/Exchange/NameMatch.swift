/// What a thing's name in somebody's list is taken for in the catalogue.
enum NameMatch {
  /// The words of the name, or of the ID, are the catalogue's.
  case same(Item)
  /// The name ends in the catalogue's words or a kind of them ("Petzl Actik headlamp"), and the weight does not speak
  /// against it.
  case guessed(Item)
  /// Nothing clear; advice where something was near.
  case none(advice: String?)
}

/// The catalogue's items by the words of their names.
struct NameIndex {
  private struct Entry {
    var item: Item
    var name: [String]
    var id: [String]
  }

  private let entries: [Entry]
  private let catalogue: Catalogue

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    entries = catalogue.items.map { Entry(item: $0, name: words(of: $0.name), id: words(of: $0.id)) }
  }

  /// - Complexity: O(words of all items).
  func match(_ row: GearRow) -> NameMatch {
    if let id = row.item, let item = catalogue.item(id) { return .same(item) }
    let written = words(of: row.name)
    if let item = same(written) { return weighed(item, row, as: .same(item)) }
    let head = words(of: headPart(of: row.name))
    guard let last = head.last else { return .none(advice: nil) }
    var best: [Item] = []
    var most = 0
    for entry in entries {
      let count = max(
        entry.name.last == last && contains(head, entry.name) ? entry.name.count : 0,
        entry.id.first == last || entry.id.last == last ? contains(head, entry.id) ? entry.id.count : 0 : 0)
      if count == 0 || count < most { continue }
      if count > most { best = [] }
      most = count
      best.append(entry.item)
    }
    let likely = best.filter { isPlausible($0, row) }
    if likely.count == 1 { return .guessed(likely[0]) }
    if likely.count > 1 { return .none(advice: "it may be \(alternatives(likely.prefix(5).map { $0.id }))") }
    if let first = best.first { return weighed(first, row, as: .guessed(first)) }
    return .none(advice: relatives(of: last, row))
  }

  /// Things of the catalogue that are called by the same last word, for advice.
  private func relatives(of word: String, _ row: GearRow) -> String? {
    var ids: [String] = []
    for entry in entries where entry.name.last == word || entry.id.first == word {
      if isPlausible(entry.item, row), ids.count < 5 { ids.append(entry.item.id) }
    }
    return ids.isEmpty ? nil : "the catalogue has \(alternatives(ids, "and"))"
  }

  /// The item whose name, or else whose ID, has these words.
  private func same(_ written: [String]) -> Item? {
    guard !written.isEmpty else { return nil }
    let sorted = written.sorted()
    let named = entries.filter { $0.name.sorted() == sorted }
    if named.count == 1 { return named[0].item }
    let called = (named.isEmpty ? entries : named).filter { $0.id.sorted() == sorted }
    return called.count == 1 ? called[0].item : nil
  }

  private func weighed(_ item: Item, _ row: GearRow, as match: NameMatch) -> NameMatch {
    guard let ours = item.weight, let theirs = row.weight else { return match }
    if isPlausible(item, row) {
      // A quarter heavier or lighter, and its room is a guess even under the same name.
      return 4 * abs(ours.count - theirs.count) > ours.count ? .guessed(item) : match
    }
    let weights = "\(QuantityText.weight(ours)), this \(QuantityText.weight(theirs))"
    return .none(advice: "the catalogue's \(item.id) weighs \(weights)")
  }

  /// Twice or half the weight is another thing.
  private func isPlausible(_ item: Item, _ row: GearRow) -> Bool {
    guard let ours = item.weight, let theirs = row.weight else { return true }
    return ours.count <= 2 * theirs.count && theirs.count <= 2 * ours.count
  }

  private func contains(_ words: [String], _ wanted: [String]) -> Bool {
    !wanted.isEmpty && wanted.allSatisfy { words.contains($0) }
  }
}

/// The part of a name that says what the thing is, before "(old)", ", blue", " with a case" and the like.
private func headPart(of name: String) -> String {
  var bytes = Array(name.utf8)
  for end in [" with ", " for ", " in ", " from ", " - ", " / "] {
    let wanted = Array(end.utf8)
    var at = 1
    while at + wanted.count <= bytes.count {
      if lowerCased(String(decoding: bytes[at..<(at + wanted.count)], as: UTF8.self)) == end {
        bytes.removeLast(bytes.count - at)
      }
      at += 1
    }
  }
  var at = 1
  while at < bytes.count {
    let isComma = bytes[at] == Ascii.comma && !(at + 1 < bytes.count && Ascii.isDigit(bytes[at + 1]))
    if isComma || bytes[at] == 40 || bytes[at] == Ascii.openBracket { break }
    at += 1
  }
  return String(decoding: bytes[..<min(at, bytes.count)], as: UTF8.self)
}

/// Small letters and figures, parted at everything else and where letters meet figures; plurals and articles gone.
private func words(of text: String) -> [String] {
  var words: [String] = []
  var word: [UInt8] = []
  func isWordByte(_ byte: UInt8) -> Bool { Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte > 0x7F }
  func end() {
    if word.count > 3, word.last == 115, word[word.count - 2] != 115 { word.removeLast() }
    let text = String(decoding: word, as: UTF8.self)
    switch text {
    case "", "a", "an", "the", "my", "of": break
    default: words.append(text)
    }
    word = []
  }
  let bytes = Array(lowerCased(text).utf8)
  for (at, byte) in bytes.enumerated() {
    // The comma of 10,000.
    let inFigure =
      byte == Ascii.comma && at > 0 && at + 1 < bytes.count && Ascii.isDigit(bytes[at - 1])
      && Ascii.isDigit(bytes[at + 1])
    if inFigure { continue }
    guard isWordByte(byte) else {
      end()
      continue
    }
    if let last = word.last, Ascii.isDigit(last) != Ascii.isDigit(byte) { end() }
    word.append(byte)
  }
  end()
  return words
}
