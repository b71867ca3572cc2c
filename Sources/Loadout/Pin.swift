/// A place that a person wants for a thing: its units lie directly in that pocket, or stay at home.
///
/// A pin of one unit goes before a pin of its item. What is pinned and does not come along is nobody's business.
public struct Pin: Hashable, Sendable {
  /// The item's ID.
  public var item: String
  /// The number of the one unit that is meant; nil: every unit of the item.
  public var number: Int64?
  /// The pocket's ID.
  public var pocket: String

  public init(item: String, number: Int64? = nil, pocket: String) {
    self.item = item
    self.number = number
    self.pocket = pocket
  }

  /// What is pinned, as a person types it and files name it: "phone", or "gel#2" for one unit.
  public var subject: String { number.map { UnitName(item: item, number: $0).text } ?? item }
}

/// Where units are pinned to, looked up by their names.
public struct PinnedPockets: Sendable {
  private var ofItems: [String: String] = [:]
  private var ofUnits: [UnitName: String] = [:]

  /// - Complexity: O(pins).
  public init(_ pins: [Pin]) {
    for pin in pins {
      if let number = pin.number {
        ofUnits[UnitName(item: pin.item, number: number)] = pin.pocket
      } else {
        ofItems[pin.item] = pin.pocket
      }
    }
  }

  public var isEmpty: Bool { ofItems.isEmpty && ofUnits.isEmpty }

  /// The pocket's ID; nil where the unit may lie anywhere.
  public subscript(unit: UnitName) -> String? { ofUnits[unit] ?? ofItems[unit.item] }
}
