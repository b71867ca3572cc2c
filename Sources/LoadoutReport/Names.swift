import Loadout

/// The words a sentence calls things, pockets and packs by.
struct Names {
  let kit: Kit
  let pack: Pack
  var pins: [Pin] = []
  /// A partner can reach into the pack.
  var companion = false

  func item(_ id: String) -> Item? {
    kit.entries.first { entry in entry.item.id == id }?.item
  }

  /// The kit's entry that a unit is of.
  func entry(of unit: UnitName) -> Kit.Entry? {
    var first: Int64 = 1
    for entry in kit.entries where entry.item.id == unit.item {
      first = first.addingReportingOverflow(entry.quantity).partialValue
      if unit.number < first { return entry }
    }
    return nil
  }

  func pocket(_ id: String) -> Pocket? {
    pack.pockets.first { pocket in pocket.id == id }
  }

  /// "the pack"; of several carried together the carrier, by its name.
  func inSentence(carrier id: String?) -> String {
    guard let id else { return pack.carriers.isEmpty ? "the pack" : "all of it together" }
    return pack.carriers.first { carrier in carrier.id == id }?.name ?? id
  }

  /// "the main compartment"; "hip-left" where the pocket has no name.
  func inSentence(pocket id: String) -> String {
    guard let name = pocket(id)?.name, !name.isEmpty else { return "the pocket " + id }
    return "the " + lowerFirst(name)
  }

  func heading(pocket id: String) -> String {
    guard let name = pocket(id)?.name, !name.isEmpty else { return id }
    return name
  }

  /// The root that a pocket lies in; the pocket itself where it is one, or where the file's `inside` runs in a ring.
  func root(of id: String) -> String {
    var current = id
    for _ in 0..<pack.pockets.count {
      guard let parent = pocket(current)?.inside else { return current }
      current = parent
    }
    return current
  }

  /// Whether what lies in the pocket counts against the capacity: neither it nor one around it is outside or beyond.
  func counts(_ id: String) -> Bool {
    var current: String? = id
    for _ in 0..<pack.pockets.count {
      guard let here = current, let pocket = pocket(here) else { return true }
      if pocket.outside || pocket.beyondCapacity { return false }
      current = pocket.inside
    }
    return true
  }

  /// The closure that a pocket or the nearest around it gives; nil where none does.
  func closure(of id: String) -> Closure? {
    var current: String? = id
    for _ in 0..<pack.pockets.count {
      guard let here = current, let pocket = pocket(here) else { return nil }
      if let closure = pocket.closure { return closure }
      current = pocket.inside
    }
    return nil
  }

  /// How a pocket's things are reached, by the nearest around it that says.
  func reach(of id: String) -> Reach {
    var current: String? = id
    for _ in 0..<pack.pockets.count {
      guard let here = current, let pocket = pocket(here) else { return .packOff }
      if companion, let reach = pocket.reachByCompanion { return reach }
      if let reach = pocket.reach { return reach }
      current = pocket.inside
    }
    return .packOff
  }

  /// How many units of an item the kit asks for.
  func quantity(of id: String) -> Int64 {
    var count: Int64 = 0
    for entry in kit.entries where entry.item.id == id {
      count = count.addingReportingOverflow(entry.quantity).partialValue
    }
    return count
  }

  /// Whether the kit's entries of an item ask for the same but for how many, so that a number alone tells what is meant.
  func isAlike(_ id: String) -> Bool {
    let entries = kit.entries.filter { $0.item.id == id }
    return entries.allSatisfy { $0.required == entries[0].required && $0.need == entries[0].need }
  }

  /// The alternatives that a plan takes, with as many of each as it packs: "3 × flask-500 and poles".
  func chosen(_ plan: Plan) -> String {
    var groups: [UnitGroup] = []
    for item in plan.inputs.chosen where !groups.contains(where: { group in group.item == item }) {
      groups.append(UnitGroup(item: item, count: max(1, quantity(of: item))))
    }
    return inSeries(groups.map { group in group.text })
  }

  /// A sentence with a capital, unless it begins with an ID, which is typed as it stands.
  func opening(_ sentence: String) -> String {
    let word = sentence.prefix { character in character != " " && character != "," }
    return item(String(word)) == nil ? upperFirst(sentence) : sentence
  }

  /// "trousers", "4 × gel and bar", "towel, shirt, trousers and 5 more"; units of one item are counted together.
  func list(_ units: [UnitName], atMost limit: Int = 4) -> String {
    let groups = UnitGroup.groups(of: units)
    let shown = groups.count <= limit ? groups : Array(groups.prefix(limit - 1))
    var words = shown.map { group in group.text }
    var more: Int64 = 0
    for group in groups.dropFirst(shown.count) { more += group.count }
    if more > 0 { words.append("\(more) more") }
    return inSeries(words)
  }
}

/// Units of one item, counted.
struct UnitGroup: Hashable {
  var item: String
  var count: Int64

  var text: String { count == 1 ? item : "\(count) × " + item }

  /// One group an item, in the order in which each item first stands.
  static func groups(of units: [UnitName]) -> [UnitGroup] {
    var groups: [UnitGroup] = []
    var positions: [String: Int] = [:]
    for unit in units {
      if let position = positions[unit.item] {
        groups[position].count += 1
      } else {
        positions[unit.item] = groups.count
        groups.append(UnitGroup(item: unit.item, count: 1))
      }
    }
    return groups
  }
}

/// "a", "a and b", "a, b and c".
func inSeries(_ words: [String], last: String = "and") -> String {
  guard let end = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " " + last + " " + end
}

/// "1 thing", "3 things".
func counted(_ count: Int64, _ one: String, _ many: String) -> String { count == 1 ? "1 " + one : "\(count) " + many }

/// The text with its first letter small, unless an abbreviation begins it.
func lowerFirst(_ text: String) -> String {
  let scalars = Array(text.unicodeScalars.prefix(2))
  guard let first = scalars.first, (65...90).contains(first.value) else { return text }
  if scalars.count == 2, !(97...122).contains(scalars[1].value) { return text }
  return String(Character(Unicode.Scalar(UInt8(first.value + 32)))) + String(text.unicodeScalars.dropFirst())
}

/// The text with its first letter large.
func upperFirst(_ text: String) -> String {
  guard let first = text.unicodeScalars.first, (97...122).contains(first.value) else { return text }
  return String(Character(Unicode.Scalar(UInt8(first.value - 32)))) + String(text.unicodeScalars.dropFirst())
}
