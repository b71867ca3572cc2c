/// A run's entries with their quantities counted, while a person's changes are made to them.
///
/// Entries that do not apply today stay, with a quantity of 0, so that bringing them in keeps their wishes.
struct Load {
  var slots: [Slot] = []
  /// What is worn or in the hand; it is taken out of each kit at the end.
  var worn: [Kit.Entry] = []

  enum Slot {
    case thing(Kit.Entry)
    /// - Parameter waysOfWater: of ways that take as many of the same kinds, such as one reservoir, the first is taken.
    case choose([[Kit.Entry]], waysOfWater: Bool = false)

    var entries: [Kit.Entry] {
      switch self {
      case .thing(let entry): [entry]
      case .choose(let options, _): options.flatMap { $0 }
      }
    }
  }

  /// Whether one unit of an item comes along, at least in one of the alternatives.
  func has(_ id: String) -> Bool { slots.contains { $0.entries.contains { $0.item.id == id && $0.quantity > 0 } } }

  /// The item as the load knows it.
  func item(_ id: String) -> Item? {
    for slot in slots { for entry in slot.entries where entry.item.id == id { return entry.item } }
    return nil
  }

  /// The IDs of what comes along, in order, each once.
  var names: [String] {
    var seen: Set<String> = []
    var names: [String] = []
    for slot in slots {
      for entry in slot.entries where entry.quantity > 0 && seen.insert(entry.item.id).inserted {
        names.append(entry.item.id)
      }
    }
    return names
  }

  /// Changes every entry of an item.
  mutating func change(_ id: String, _ change: (inout Kit.Entry) -> Void) {
    for index in slots.indices {
      switch slots[index] {
      case .thing(var entry) where entry.item.id == id:
        change(&entry)
        slots[index] = .thing(entry)
      case .choose(var options, let isWater):
        for option in options.indices {
          for entry in options[option].indices where options[option][entry].item.id == id {
            change(&options[option][entry])
          }
        }
        slots[index] = .choose(options, waysOfWater: isWater)
      default: break
      }
    }
  }
}

extension Load {
  /// Makes `quantity` of an item come along, whichever alternatives are taken.
  ///
  /// An entry of its own gets the quantity. Else, where alternatives hold the item, those without it are given up and
  /// the others get the quantity. Else it is added, required.
  mutating func bring(_ item: Item, _ quantity: Int64) {
    if slots.contains(where: { $0.isThing(item.id) }) {
      var isFirst = true
      slots = slots.compactMap { $0.settingThing(item.id, quantity, &isFirst) }
    } else if let index = slots.firstIndex(where: { $0.hasOption(with: item.id) }) {
      for other in slots.indices where other != index { slots[other] = slots[other].strippedOptions(of: item.id) }
      guard case .choose(let options, let isWater) = slots[index] else { return }
      slots[index] = .choose(
        options.filter { $0.names(item.id) }.map { $0.setting(item.id, quantity) }, waysOfWater: isWater)
    } else {
      slots.append(.thing(Kit.Entry(item: item, quantity: quantity)))
    }
  }

  /// Leaves an item away: its entries, and the alternatives that take it. Where all of them do, they go on without it.
  mutating func drop(_ id: String) {
    slots = slots.compactMap { slot in
      switch slot {
      case .thing(let entry): return entry.item.id == id ? nil : slot
      case .choose(let options, let isWater):
        let others = options.filter { !$0.names(id) }
        return .choose(
          others.isEmpty ? options.map { $0.filter { $0.item.id != id } } : others, waysOfWater: isWater)
      }
    }
  }
}

extension Load.Slot {
  fileprivate func isThing(_ id: String) -> Bool {
    if case .thing(let entry) = self { entry.item.id == id } else { false }
  }

  fileprivate func hasOption(with id: String) -> Bool {
    if case .choose(let options, _) = self { options.contains { $0.names(id) } } else { false }
  }

  /// The slot when the first entry of an item gets all the quantity and every other one goes.
  fileprivate func settingThing(_ id: String, _ quantity: Int64, _ isFirst: inout Bool) -> Self? {
    guard case .thing(var entry) = self, entry.item.id == id else { return strippedOptions(of: id) }
    guard isFirst else { return nil }
    isFirst = false
    entry.quantity = quantity
    return .thing(entry)
  }

  fileprivate func strippedOptions(of id: String) -> Self {
    guard case .choose(let options, let isWater) = self else { return self }
    return .choose(options.map { $0.filter { $0.item.id != id } }, waysOfWater: isWater)
  }
}

extension [Kit.Entry] {
  fileprivate func names(_ id: String) -> Bool { contains { $0.item.id == id } }

  /// The entries when the first of an item gets all the quantity and the others go.
  fileprivate func setting(_ id: String, _ quantity: Int64) -> Self {
    var isFirst = true
    return compactMap { entry in
      guard entry.item.id == id else { return entry }
      guard isFirst else { return nil }
      isFirst = false
      var entry = entry
      entry.quantity = quantity
      return entry
    }
  }
}
