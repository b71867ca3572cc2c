extension Shown {
  /// Everything of a plan that goes by what somebody types; nil where nothing does.
  ///
  /// An item's ID, a unit's name ("gel#2"), an item's name or a kind; else every item that has all the words typed in
  /// its name, its ID or its kind. Case does not count.
  ///
  /// - Complexity: O(units²).
  public init?(_ asked: String, in plan: Plan) {
    let kit = plan.inputs.kit
    let words = Self.words(asked)
    let typed = words.joined(separator: " ")
    let isMeant: [(Kit.Entry, UnitName) -> Bool] = [
      { _, unit in unit.text == asked },
      { entry, _ in entry.item.id == asked },
      { entry, _ in Self.words(entry.item.name).joined(separator: " ") == typed },
      { entry, _ in entry.item.kind == asked },
      { entry, _ in
        let known = Self.words(entry.item.name) + Self.words(entry.item.id) + Self.words(entry.item.kind ?? "")
        return !words.isEmpty && words.allSatisfy { known.contains($0) }
      },
    ]
    let units = kit.units
    for test in isMeant {
      let meant = units.filter { test(kit.entries[$0.entry], $0.name) }
      if meant.isEmpty { continue }
      self.init(asked: asked, things: Self.things(meant, plan))
      return
    }
    return nil
  }

  private static func things(_ units: [Unit], _ plan: Plan) -> [Thing] {
    var things: [Thing] = []
    var last: Int?
    for unit in units {
      if last != unit.entry {
        let entry = plan.inputs.kit.entries[unit.entry]
        things.append(
          Thing(item: entry.item.id, name: entry.item.name, required: entry.required, rule: entry.rule, units: []))
        last = unit.entry
      }
      things[things.count - 1].units.append(place(unit.name, plan))
    }
    return things
  }

  private static func place(_ unit: UnitName, _ plan: Plan) -> Place {
    guard let placement = plan.placements.first(where: { $0.unit == unit }) else {
      return Place(unit: unit, placement: nil, because: plan.leftOut.first { $0.unit == unit }?.because)
    }
    let way = pockets(around: placement.pocket, plan.inputs.pack)
    let over = plan.placements.filter {
      $0.order > placement.order && pockets(around: $0.pocket, plan.inputs.pack).first?.id == way.first?.id
    }
    return Place(
      unit: unit, placement: placement, pockets: way.map { $0.id },
      closure: way.last { $0.closure != nil }?.closure,
      over: over.sorted { $0.order > $1.order }.map { $0.unit })
  }

  /// A pocket and those it lies in, the root first.
  private static func pockets(around id: String, _ pack: Pack) -> [Pocket] {
    var way: [Pocket] = []
    var next: String? = id
    while let here = next, way.count < pack.pockets.count, let pocket = pack.pockets.first(where: { $0.id == here }) {
      way.insert(pocket, at: 0)
      next = pocket.inside
    }
    return way
  }

  /// The words of a text in small letters, parted by anything that is neither a letter nor a digit.
  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
