import Loadout

/// Makes sentences of facts: the one place where a conflict, a fix or a shortfall becomes words.
///
/// A sentence has neither a capital nor a full stop, so that it stands after "Overflows:" as well as in a list; it
/// calls things by their IDs, which is what a person types to change them.
public struct Sentences {
  /// How many bigger packs a sentence names; of more it says that there are.
  public static let packsNamed = 3

  let names: Names
  let figures: Figures

  public init(kit: Kit, pack: Pack, pins: [Pin] = [], companion: Bool = false, units: UnitSystem = .metric) {
    names = Names(kit: kit, pack: pack, pins: pins, companion: companion)
    figures = Figures(units: units)
  }

  // MARK: Conflicts

  /// Why these units cannot be packed together: "laptop-16 is 249 mm wide, the main compartment 240 mm, square-on".
  public func sentence(for conflict: Conflict) -> String {
    let sentence = conflict.pinned.isEmpty ? reason(for: conflict) : pinned(conflict)
    return conflict.isMinimal ? sentence : sentence + "; fewer of them may be too many already"
  }

  func reason(for conflict: Conflict) -> String {
    switch conflict.constraint {
    case .dimension: dimension(conflict)
    case .opening: opening(conflict)
    case .holder: holder(conflict)
    case .refused: refused(conflict)
    case .volume, .capacity: litres(conflict)
    case .count: count(conflict)
    case .weight: weight(conflict)
    case .apart: apart(conflict)
    case .geometry: geometry(conflict)
    }
  }

  /// The sizes behind a refusal by dimension: "16-inch laptop 35.6 × 24.9 × 1.7 cm, main compartment 45 × 24 × 10 cm".
  public func detail(for conflict: Conflict) -> String? {
    guard conflict.constraint == .dimension || conflict.constraint == .geometry else { return nil }
    var sizes: [String] = []
    for group in UnitGroup.groups(of: conflict.units).prefix(3) {
      guard let item = names.item(group.item), let size = item.rigidSize else { continue }
      sizes.append("\(lowerFirst(item.name)) \(figures.size(size))")
    }
    if let id = conflict.pocket, let pocket = names.pocket(id), let size = pocket.size {
      sizes.append("\(lowerFirst(names.heading(pocket: id))) \(figures.size(size))")
    }
    return sizes.isEmpty ? nil : sizes.joined(separator: ", ")
  }

  private func things(_ conflict: Conflict) -> String { names.list(conflict.units, atMost: 6) }

  private func pocket(_ conflict: Conflict) -> String? {
    guard let id = conflict.pocket else { return nil }
    return names.inSentence(pocket: id)
  }

  private func dimension(_ conflict: Conflict) -> String {
    guard let needs = conflict.needs, let has = conflict.has, let unit = conflict.units.first else {
      return things(conflict) + " is longer than every pocket it may go in, square-on"
    }
    let (needed, there) = figures.lengths(Millimetres(needs), Millimetres(has))
    let what = "\(unit.item) is \(needed) \(side(of: names.item(unit.item), measuring: needs))"
    guard let pocket = pocket(conflict) else { return what + ", no pocket for it more than \(there), square-on" }
    return what + ", \(pocket) \(there), square-on"
  }

  /// The word for the side of an item that is so long. A thing that may be turned has a long side, a wide one and a
  /// thick one; one that stands upright is tall.
  private func side(of item: Item?, measuring millimetres: Int64) -> String {
    guard let item, let size = item.rigidSize else { return "long" }
    let (height, width, depth) = (size.height.count, size.width.count, size.depth.count)
    switch item.orientation {
    case .any:
      let sides = [height, width, depth].sorted(by: >)
      return millimetres == sides[0] ? "long" : millimetres == sides[1] ? "wide" : "thick"
    case .upright:
      return millimetres == height ? "tall" : millimetres == max(width, depth) ? "wide" : "deep"
    case .fixed:
      return millimetres == height ? "tall" : millimetres == width ? "wide" : "deep"
    }
  }

  private func opening(_ conflict: Conflict) -> String {
    let way = pocket(conflict).map { pocket in "the opening of " + pocket } ?? "any opening"
    guard let needs = conflict.needs, let has = conflict.has, has > 0 else {
      return things(conflict) + " does not pass " + way + ", square-on"
    }
    let (needed, there) = figures.lengths(Millimetres(needs), Millimetres(has))
    return things(conflict) + " does not pass " + way + ": \(needed), where \(there) go through, square-on"
  }

  private func holder(_ conflict: Conflict) -> String {
    let item = conflict.units.first.flatMap { unit in names.item(unit.item) }
    if let needs = conflict.needs, let has = conflict.has, let rated = item?.rated {
      let needed = figures.rating(rated.with(count: needs))
      let there = figures.rating(rated.with(count: has))
      let holder = pocket(conflict) ?? "no pocket for it"
      let takes = conflict.pocket == nil ? "more than" : "up to"
      return things(conflict) + " is rated \(needed), \(holder) takes \(takes) \(there)"
    }
    let made = item?.kind.map { kind in "that holds \(Self.any(kind))" } ?? "made for it"
    let has = names.pack.carriers.isEmpty ? "has" : "have"
    return "\(names.pack.name) \(has) no pocket \(made), the only place for " + things(conflict)
  }

  private func refused(_ conflict: Conflict) -> String {
    if let pocket = pocket(conflict) { return pocket + " does not take " + things(conflict) }
    return "no pocket of \(names.pack.name) takes " + things(conflict)
  }

  private func litres(_ conflict: Conflict) -> String {
    let total = total(of: conflict) { item in item.packedVolume.count }
    guard let needs = conflict.needs, let has = conflict.has, needs == total else {
      return sharing(conflict, knownVolume(conflict).map(figures.volume), figures.room)
    }
    let (holder, holds) = litreHolder(conflict)
    let (needed, there) = figures.volumes(CubicMillimetres(needs), CubicMillimetres(has))
    return "\(holder) \(holds) \(there), " + load(conflict, needed, verb: "take")
  }

  private func litreHolder(_ conflict: Conflict) -> (String, String) {
    if conflict.constraint == .capacity { return (names.inSentence(carrier: conflict.pocket), "holds") }
    if let pocket = pocket(conflict) { return (pocket, "holds") }
    return ("the pockets for them", "hold")
  }

  private func knownVolume(_ conflict: Conflict) -> CubicMillimetres? {
    guard conflict.constraint == .capacity else {
      return conflict.pocket.flatMap { id in names.pocket(id)?.knownVolume }
    }
    guard let id = conflict.pocket else { return names.pack.capacity?.upper }
    return names.pack.carriers.first { carrier in carrier.id == id }?.capacity?.upper
  }

  /// What all the things come to; a figure that counts only some of them is not told as theirs.
  private func total(of conflict: Conflict, _ measure: (Item) -> Int64) -> Int64 {
    var total: Int64 = 0
    for unit in conflict.units {
      guard let item = names.item(unit.item) else { continue }
      total = total.addingReportingOverflow(measure(item)).partialValue
    }
    return total
  }

  /// "these 8 things take 11.2 L: towel, shirt and 6 more"; one thing: "too little for trousers (1.3 L)".
  private func load(_ conflict: Conflict, _ figure: String, verb: String) -> String {
    if conflict.units.count == 1 { return "too little for \(things(conflict)) (\(figure))" }
    return "these \(conflict.units.count) things \(verb) \(figure): " + things(conflict)
  }

  /// What is true of a limit whose sums would do: without it the things go in, so that every arrangement breaks it.
  ///
  /// - Parameter most: the limit with its unit, where it is one pocket's or the pack's.
  private func sharing(_ conflict: Conflict, _ most: String?, _ what: String) -> String {
    let all = notAll(conflict)
    if let most, conflict.pocket != nil || conflict.constraint == .capacity {
      let isPack = conflict.constraint == .capacity
      let place = isPack ? names.inSentence(carrier: conflict.pocket) : pocket(conflict) ?? "the pack"
      return conflict.units.count == 1
        ? all + "more than \(most) would have to go into \(place)"
        : all + "more than \(most) of them would have to go into \(place)"
    }
    let place = pocket(conflict) ?? "one of the pockets"
    return all + "however they are shared out, \(place) would get more \(what) than it takes"
  }

  /// "jumper, shoes and trousers do not all go in: "; of one thing: "no room for shoes: ".
  private func notAll(_ conflict: Conflict) -> String {
    conflict.units.count == 1 ? "no room for \(things(conflict)): " : things(conflict) + " do not all go in: "
  }

  private func count(_ conflict: Conflict) -> String {
    let most = conflict.has ?? conflict.pocket.flatMap { id in names.pocket(id)?.atMost }
    guard let most, conflict.pocket != nil else { return sharing(conflict, nil, "things") }
    return sharing(conflict, "\(most)", "things")
  }

  private func weight(_ conflict: Conflict) -> String {
    let total = total(of: conflict) { item in item.knownWeight.count }
    guard let needs = conflict.needs, let has = conflict.has, needs == total else {
      let limit = conflict.pocket.flatMap { id in names.pocket(id)?.maxWeight }
      return sharing(conflict, limit.map(figures.weight), "weight")
    }
    let holder = pocket(conflict) ?? "the pockets for them"
    let carries = conflict.pocket == nil ? "carry" : "carries"
    let (needed, there) = figures.weights(Grams(needs), Grams(has))
    return "\(holder) \(carries) up to \(there), " + load(conflict, needed, verb: "weigh")
  }

  /// Not all of the things need be strangers: the others may only take the room in which these would be parted.
  private func apart(_ conflict: Conflict) -> String {
    var pairs: [(String, String)] = []
    let items = UnitGroup.groups(of: conflict.units).compactMap { group in names.item(group.item) }
    for (index, item) in items.enumerated() {
      for other in items[index...] where item.mustLieApart(from: other) { pairs.append((item.id, other.id)) }
    }
    // Another pocket may well have room for what is pinned.
    let end = conflict.pinned.isEmpty ? ", and no other pocket has room" : ""
    guard let first = pairs.first else { return notAll(conflict) + "some must lie apart" + end }
    let more = pairs.dropFirst().prefix(1).map { pair in " and \(pair.0) from \(pair.1)" }.joined()
    return notAll(conflict) + "\(first.0) must lie apart from \(first.1)" + more + end
  }

  private func geometry(_ conflict: Conflict) -> String {
    let place = pocket(conflict) ?? names.pack.name
    if conflict.units.count == 1 { return things(conflict) + " finds no place in " + place + ", square-on" }
    let both = conflict.units.count == 2 ? "both" : "all together"
    return "in \(place) there is room for each of \(things(conflict)), but not for \(both), square-on"
  }

  /// "a flask", "an umbrella", but "keys".
  private static func any(_ kind: String) -> String {
    guard let first = kind.first, !kind.hasSuffix("s") else { return kind }
    return ("aeiou".contains(first) ? "an " : "a ") + kind
  }

  // MARK: Fixes

  /// What a person can do about it: "leave trousers at home".
  ///
  /// - Parameter litresMayHelp: whether a pack like it may do if only it holds enough.
  public func sentence(for fix: Fix, litresMayHelp: Bool = true) -> String {
    switch fix {
    case .leave(let units): return "leave \(names.list(units, atMost: 8)) at home"
    case .reach(let fix): return sentence(for: fix)
    case .swap(let old, let new): return "swap \(old) for \(new)"
    case .biggerPack(let tenths, let packs):
      let others = inSeries(
        packs.prefix(Self.packsNamed) + (packs.count > Self.packsNamed ? ["a larger one"] : []), last: "or")
      // Pins are of this pack: what other packs take, they take with nothing pinned.
      let free = names.pins.isEmpty ? "" : ", with nothing pinned"
      guard let tenths else {
        return "take another pack\(free)\(litresMayHelp ? "" : ", as more room alone does not help"): " + others
      }
      let litres = figures.litreTenths(tenths)
      guard !packs.isEmpty else { return "a pack like it of \(litres) would do; none of those known here does" }
      return "take a bigger pack\(free): \(others), or one like it of \(litres)"
    }
  }

  /// The options that make a fix: "--without trousers"; nil where it takes another pack.
  public func options(for fix: Fix) -> String? {
    switch fix {
    case .leave(let units):
      // Fewer of an item are its first units: no option leaves one that is pinned and takes a later one.
      if names.pins.contains(where: { pin in pin.number != nil && units.contains { $0.item == pin.item } }) {
        return nil
      }
      // A quantity makes one entry of several: what was optional would be required, or needed within other reach.
      let groups = UnitGroup.groups(of: units)
      guard groups.allSatisfy({ names.isAlike($0.item) }) else { return nil }
      let options = groups.map { group in
        let left = names.quantity(of: group.item) - group.count
        return left > 0 ? "--with \(group.item)=\(left)" : "--without \(group.item)"
      }
      return options.joined(separator: " ")
    case .swap(let old, let new): return "--swap \(old)=\(new)" + pins(of: old, for: new)
    case .reach(let fix): return fix.how == .leave ? options(for: .leave(fix.units)) : nil
    case .biggerPack: return nil
    }
  }
}

extension Item {
  /// Whether they may not share a pocket, in whichever of the two it is written.
  fileprivate func mustLieApart(from other: Item) -> Bool {
    func names(_ item: Item, _ other: Item) -> Bool {
      other.kind.map { kind in item.apartFrom.contains(kind) } ?? false
    }
    return names(self, other) || names(other, self)
  }
}

extension Measure {
  /// As many of the same unit.
  func with(count: Int64) -> Measure {
    switch self {
    case .length: .length(Millimetres(count))
    case .volume: .volume(CubicMillimetres(count))
    case .weight: .weight(Grams(count))
    }
  }
}

extension Reach {
  /// How a runner gets at something, in words.
  var phrase: String {
    switch self {
    case .onTheMove: "on the move"
    case .reachBehind: "by reaching behind"
    case .packOff: "with the pack off"
    }
  }

  /// What must be done to get at something in a pocket.
  var effort: String {
    switch self {
    case .onTheMove: "is reached on the move"
    case .reachBehind: "means reaching behind"
    case .packOff: "means taking the pack off"
    }
  }

  /// How something that is needed so should be got at.
  var wish: String {
    switch self {
    case .onTheMove: "on the move"
    case .reachBehind: "without taking the pack off"
    case .packOff: "with the pack off"
    }
  }

  /// The level that a plan's word names.
  init?(word: String) {
    guard let reach = Reach.allCases.first(where: { reach in reach.word == word }) else { return nil }
    self = reach
  }
}
