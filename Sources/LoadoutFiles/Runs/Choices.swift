/// A run under its conditions, changed as a person asks: every combination of its alternatives as a kit, in the order
/// the run lists them.
///
/// `with` sets an item's quantity, in its first entry where it has several; where only alternatives hold it, they must be
/// taken. `without` drops entries, and alternatives that take the item as long as others are left. `swap` keeps
/// quantity, required and reach. `worn` takes units out of the kit, as many as there are, and carries them beside it. What comes to no units is left away.
///
/// - Throws: for an item nobody knows, a change of something that does not come along, changes that contradict each
///   other, a quantity that follows a duration nobody said, over 10,000 units, over 256 combinations.
/// - Complexity: O(combinations x entries).
public func choices(of run: Run, with adjustments: Adjustments = Adjustments(), in catalogue: Catalogue)
  throws(AdjustmentFault) -> [KitChoice]
{
  let chain: [Run]
  do throws(ChainFault) { chain = try catalogue.chain(of: run) } catch { throw AdjustmentFault(nil, error.text) }
  if let missing = chain[0].extends {
    let near = didYouMean(missing, among: catalogue.runIDs)
    throw AdjustmentFault(
      nil, "the run \(quoted(chain[0].id)) extends \(quoted(missing)), which the catalogue does not have\(near)")
  }
  let conditions = catalogue.conditions(of: run, overriddenBy: adjustments.conditions)
  let rates = catalogue.rates(of: run, under: conditions)
  var load = Load()
  for entry in inheritedEntries(chain) {
    switch entry {
    case .thing(let thing): load.slots.append(.thing(try counted(thing, conditions, catalogue)))
    case .choose(let options, _, let when, let water) where conditions.meet(when):
      var counts: [[Kit.Entry]] = []
      for option in options {
        var things: [Kit.Entry] = []
        for thing in option { things.append(try counted(thing, conditions, catalogue)) }
        counts.append(things)
      }
      if let water { counts = try filled(counts, with: water, rates, conditions) }
      load.slots.append(.choose(counts, waysOfWater: water != nil))
    case .choose: break
    }
  }
  try load.make(adjustments.changes, catalogue)
  return try load.choices(name: run.name, rates: rates)
}

/// A kit changed as a person asks; see ``choices(of:with:in:)``. Conditions change nothing in a kit.
public func choices(of kit: Kit, with adjustments: Adjustments = Adjustments(), in catalogue: Catalogue)
  throws(AdjustmentFault) -> [KitChoice]
{
  var load = Load(slots: kit.entries.map { .thing($0) })
  try load.make(adjustments.changes, catalogue)
  return try load.choices(name: kit.name)
}

/// An entry with its item and its quantity, 0 where it does not apply.
private func counted(_ thing: RunThing, _ conditions: Conditions, _ catalogue: Catalogue) throws(AdjustmentFault)
  -> Kit.Entry
{
  let item: Item
  switch thing.item {
  case .inline(let inline): item = inline
  case .id(let id): item = try known(id, nil, catalogue)
  }
  var entry = Kit.Entry(item: item, quantity: 0, required: thing.required, reach: thing.reach, rule: thing.rule)
  guard conditions.meet(thing.when) else { return entry }
  guard let count = thing.quantity.count(item.contents, under: conditions) else {
    if thing.quantity.followsDuration, conditions.duration == nil {
      throw AdjustmentFault(
        nil, "how many \(quoted(item.id)) depends on the duration, which nobody said; give --duration")
    }
    throw AdjustmentFault(nil, "how many \(quoted(item.id)) depends on its contents, which it does not give")
  }
  entry.quantity = count
  return entry
}

private func known(_ id: String, _ change: Adjustments.Change?, _ catalogue: Catalogue) throws(AdjustmentFault) -> Item
{
  if let item = catalogue.item(id) { return item }
  let near = didYouMean(id, among: catalogue.itemIDs)
  throw AdjustmentFault(change, "there is no item \(quoted(id)) in the catalogue\(near)")
}

extension Load {
  /// Makes the changes in their order; what is required is settled once everything is there.
  fileprivate mutating func make(_ changes: [Adjustments.Change], _ catalogue: Catalogue) throws(AdjustmentFault) {
    for (index, change) in changes.enumerated() {
      for earlier in changes[..<index] where change.contradicts(earlier) {
        throw AdjustmentFault(change, "that contradicts \(earlier.option); leave one of the two")
      }
    }
    for change in changes where !change.isAboutRequiring { try make(change, catalogue) }
    for change in changes where change.isAboutRequiring { try make(change, catalogue) }
  }

  private mutating func make(_ change: Adjustments.Change, _ catalogue: Catalogue) throws(AdjustmentFault) {
    switch change {
    case .with(let id, let quantity):
      guard quantity >= 1, quantity <= FileLimits.units else {
        throw AdjustmentFault(change, "a quantity of units goes from 1 to \(grouped(FileLimits.units))")
      }
      bring(try wanted(id, change, catalogue), quantity)
    case .without(let id):
      try wantPresent(id, change, catalogue)
      drop(id)
    case .swap(let old, let new):
      try wantPresent(old, change, catalogue)
      let item = try wanted(new, change, catalogue)
      self.change(old) { $0.item = item }
    case .worn(let id, let quantity):
      guard quantity >= 1, quantity <= FileLimits.units else {
        throw AdjustmentFault(change, "a quantity of units goes from 1 to \(grouped(FileLimits.units))")
      }
      let item = try wanted(id, change, catalogue)
      if !worn.contains(where: { $0.item.id == id }) { worn.append(Kit.Entry(item: item, quantity: quantity)) }
    case .required(let id):
      try wantPresent(id, change, catalogue)
      self.change(id) { $0.required = true }
    case .optional(let id):
      try wantPresent(id, change, catalogue)
      self.change(id) { $0.required = false }
    }
  }

  /// An item of the load, else of the catalogue.
  private func wanted(_ id: String, _ change: Adjustments.Change, _ catalogue: Catalogue) throws(AdjustmentFault)
    -> Item
  {
    if let item = item(id) { return item }
    return try known(id, change, catalogue)
  }

  private func wantPresent(_ id: String, _ change: Adjustments.Change, _ catalogue: Catalogue) throws(AdjustmentFault) {
    if has(id) { return }
    let near = didYouMean(id, among: names)
    if near.isEmpty, item(id) == nil { _ = try known(id, change, catalogue) }
    throw AdjustmentFault(change, "nothing called \(quoted(id)) comes along\(near)")
  }

  /// Every combination of the alternatives, the first listed first.
  fileprivate func choices(name: String?, rates: [Rate] = []) throws(AdjustmentFault) -> [KitChoice] {
    var choices = [KitChoice(kit: Kit(name: name, entries: []), rates: rates)]
    for slot in slots {
      switch slot {
      case .thing(let entry):
        if entry.quantity > 0 { for index in choices.indices { choices[index].kit.entries.append(entry) } }
      case .choose(let all, let isWater) where !all.isEmpty:
        let options = isWater ? unlike(all) : all
        guard choices.count * options.count <= FileLimits.choices else {
          throw AdjustmentFault(nil, "the run's alternatives have over \(FileLimits.choices) combinations; offer fewer")
        }
        choices = choices.flatMap { choice in options.map { choice.taking($0.filter { $0.quantity > 0 }) } }
      case .choose: break
      }
    }
    for index in choices.indices {
      for entry in worn {
        try checkMayBeWorn(entry, of: choices[index].kit)
        choices[index].wear(entry)
      }
      try check(Kit(entries: choices[index].kit.entries + choices[index].worn))
    }
    return choices
  }

  /// A spare that an organiser wants in the pack is none once it is worn.
  private func checkMayBeWorn(_ worn: Kit.Entry, of kit: Kit) throws(AdjustmentFault) {
    for entry in kit.entries where entry.item.id == worn.item.id {
      guard let rule = entry.rule, rule.staysPacked else { continue }
      throw AdjustmentFault(
        .worn(item: worn.item.id, quantity: worn.quantity), "the organiser wants it in the pack, not worn: \(rule.text)"
      )
    }
  }

  /// Refuses kits that no other module could take.
  private func check(_ kit: Kit) throws(AdjustmentFault) {
    var units: Int64 = 0
    var items: [String: Item] = [:]
    for entry in kit.entries {
      units += min(entry.quantity, FileLimits.units + 1)
      if units > FileLimits.units {
        throw AdjustmentFault(
          nil,
          "with \(grouped(entry.quantity)) x \(quoted(entry.item.id)) over \(grouped(FileLimits.units)) units come along, "
            + "the most this program plans")
      }
      if let other = items.updateValue(entry.item, forKey: entry.item.id), other != entry.item {
        throw AdjustmentFault(nil, "two different items are called \(quoted(entry.item.id)); give one another ID")
      }
    }
  }
}

extension KitChoice {
  /// Takes so many units out of the kit, the first entries' first, and carries them beside it with what was said of them.
  fileprivate mutating func wear(_ entry: Kit.Entry) {
    var left = entry.quantity
    var worn = entry
    for index in kit.entries.indices where kit.entries[index].item.id == entry.item.id {
      if left == entry.quantity {
        worn = kit.entries[index]
        worn.quantity = entry.quantity
      }
      let taken = min(left, kit.entries[index].quantity)
      kit.entries[index].quantity -= taken
      left -= taken
    }
    kit.entries.removeAll { $0.quantity == 0 }
    self.worn.append(worn)
  }

  fileprivate func taking(_ option: [Kit.Entry]) -> KitChoice {
    var choice = self
    choice.kit.entries += option
    choice.chosen += option.map { $0.item.id }
    return choice
  }
}
