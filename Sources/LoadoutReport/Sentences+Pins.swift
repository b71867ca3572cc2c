import Loadout

extension Sentences {
  /// The sentences of a plan's own kit, pack and pins.
  public init(of plan: Plan, units: UnitSystem = .metric) {
    self.init(
      kit: plan.inputs.kit, pack: plan.inputs.pack, pins: plan.inputs.pins, companion: plan.inputs.companion,
      units: units)
  }

  /// What is pinned where: "phone to the left hip pocket and gel#2 to the side mesh"; nil where nothing is.
  func sentence(forPins pins: [Pin]) -> String? {
    let words = pins.map { pin in "\(pin.subject) to \(names.inSentence(pocket: pin.pocket))" }
    return words.isEmpty ? nil : "pinned: " + inSeries(words)
  }

  /// Why a pinned unit stays at home that by itself would go in.
  public func sentence(forNoRoomIn pocket: String) -> String {
    "what is packed leaves no room for it in \(names.inSentence(pocket: pocket)), where it is pinned"
  }

  /// The options that pin what comes in an item's place to where that is pinned; none where it is not.
  func pins(of item: String, for other: String) -> String {
    names.pins.filter { pin in pin.item == item }.map { pin in
      var moved = pin
      moved.item = other
      return " --pin \(moved.subject)=\(pin.pocket)"
    }.joined()
  }

  /// Why units that would go in but for their pins do not: "phone is pinned to the left hip pocket, which holds 0.2 L,
  /// too little for phone (0.3 L)".
  func pinned(_ conflict: Conflict) -> String {
    let pockets = PinnedPockets(names.pins)
    var groups: [(pocket: String, units: [UnitName])] = []
    for unit in conflict.pinned {
      guard let pocket = pockets[unit] else { continue }
      if let index = groups.firstIndex(where: { group in group.pocket == pocket }) {
        groups[index].units.append(unit)
      } else {
        groups.append((pocket, [unit]))
      }
    }
    let places = groups.map { group in
      "\(names.list(group.units)) \(group.units.count == 1 ? "is" : "are") pinned to \(names.inSentence(pocket: group.pocket))"
    }
    let begin = inSeries(places)
    guard groups.count == 1, let pocket = conflict.pocket, pocket == groups[0].pocket else {
      return begin + ": " + reason(for: conflict)
    }
    let reason = reason(for: conflict)
    let subject = names.inSentence(pocket: pocket)
    // What begins with the pocket goes on from it.
    if reason.hasPrefix(subject + " ") { return begin + ", which" + reason.dropFirst(subject.count) }
    if conflict.constraint == .holder && conflict.needs == nil { return begin + ", which is not made for that" }
    return begin + ": " + reason
  }
}
