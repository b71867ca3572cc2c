/// What is to be packed: items with quantity, required or optional, and the reach each needs.
public struct Kit: Hashable, Sendable {
  public var name: String?
  public var entries: [Entry]

  public init(name: String? = nil, entries: [Entry]) {
    self.name = name
    self.entries = entries
  }

  public struct Entry: Hashable, Sendable {
    public var item: Item
    public var quantity: Int64
    public var required: Bool
    /// The level of reach this entry needs; nil: the item's, else pack-off.
    public var reach: Reach?
    /// A race organiser's rule that this entry obeys, in our own words.
    public var rule: Rule?

    public init(
      item: Item, quantity: Int64 = 1, required: Bool = true, reach: Reach? = nil, rule: Rule? = nil
    ) {
      self.item = item
      self.quantity = quantity
      self.required = required
      self.reach = reach
      self.rule = rule
    }

    /// The reach its units need.
    public var need: Reach { reach ?? item.reach ?? .packOff }
  }

  /// Every piece of the kit, in the kit's order; an item's units are numbered on through all its entries.
  ///
  /// - Complexity: O(units).
  public var units: [Unit] {
    var numbers: [String: Int64] = [:]
    var units: [Unit] = []
    for (index, entry) in entries.enumerated() {
      var number = numbers[entry.item.id] ?? 0
      for _ in 0..<entry.quantity {
        number += 1
        units.append(Unit(name: UnitName(item: entry.item.id, number: number), entry: index))
      }
      numbers[entry.item.id] = number
    }
    return units
  }
}

/// What an organiser demands, and where that was read.
public struct Rule: Hashable, Sendable {
  public var text: String
  public var source: String?
  /// It is to lie in the pack, not to be worn: a spare, or what is sealed for emergencies.
  public var staysPacked: Bool

  public init(text: String, source: String? = nil, staysPacked: Bool = false) {
    self.text = text
    self.source = source
    self.staysPacked = staysPacked
  }
}

/// One piece of an item, and the kit entry it comes from.
public struct Unit: Hashable, Sendable {
  public var name: UnitName
  /// Its entry's index in the kit.
  public var entry: Int

  public init(name: UnitName, entry: Int) {
    self.name = name
    self.entry = entry
  }
}

/// "gel#3": the third gel of a kit.
public struct UnitName: Hashable, Comparable, Sendable {
  public var item: String
  public var number: Int64

  public init(item: String, number: Int64) {
    self.item = item
    self.number = number
  }

  /// The name as plans write it.
  public var text: String { "\(item)#\(number)" }

  public static func < (a: Self, b: Self) -> Bool {
    a.item == b.item ? a.number < b.number : a.item < b.item
  }
}

/// One combination of a run's alternatives, resolved to a kit.
public struct KitChoice: Hashable, Sendable {
  public var kit: Kit
  /// The item IDs of the alternatives taken, in the run's order.
  public var chosen: [String]
  /// What an hour of the run takes under its conditions, at most one rate a nutrient.
  public var rates: [Rate]
  /// What is worn or in the hand: not packed, and no part of ``kit``, yet carried.
  public var worn: [Kit.Entry]

  public init(kit: Kit, chosen: [String] = [], rates: [Rate] = [], worn: [Kit.Entry] = []) {
    self.kit = kit
    self.chosen = chosen
    self.rates = rates
    self.worn = worn
  }
}
