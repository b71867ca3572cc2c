private enum PlacementKey: String, FieldKey {
  case unit, item, pocket, reach, at, size, order, over
  static var owner: String { "a placement" }
}

private enum PositionKey: String, FieldKey {
  case x, y, z
  static var owner: String { "a position" }
}

private enum SidesKey: String, FieldKey {
  case height, width, depth
  static var owner: String { "a size as placed" }
}

private enum LeftOutKey: String, FieldKey {
  case unit, because
  static var owner: String { "a unit left out" }
}

private enum ShortfallKey: String, FieldKey {
  case unit, kind, wanted, got
  static var owner: String { "a shortfall" }
}

private enum ConflictKey: String, FieldKey {
  case units, constraint, pocket, needs, has, pinned, minimal, text
  static var owner: String { "a conflict" }
}

private enum FixKey: String, FieldKey {
  case kind, units, from, to, litres, packs, how, places
  static var owner: String { "a fix" }
}

private enum PlaceKey: String, FieldKey {
  case unit, pocket
  static var owner: String { "a place" }
}

private enum PocketUseKey: String, FieldKey {
  case id, usedMillilitres, volumeMillilitres
  static var owner: String { "the use of a pocket" }
}

private enum FixWord: String, CaseIterable {
  case leave, swap, reach
  case biggerPack = "bigger-pack"

  /// The keys that go with it.
  var keys: [FixKey] {
    switch self {
    case .leave: [.units]
    case .swap: [.from, .to]
    case .biggerPack: [.litres, .packs]
    case .reach: [.how, .units, .places]
    }
  }
}

extension FileReader {
  mutating func placement(_ id: NodeID) -> Placement? {
    guard let fields = fields(id, PlacementKey.self) else { return nil }
    let unit = unit(needed(.unit, of: fields))
    let item = text(needed(.item, of: fields))
    if let unit, let item, let place = fields[.item], unit.item != item {
      report(place, "\(quoted(unit.text)) is a unit of \(quoted(unit.item)), not of \(quoted(item))")
    }
    let pocket = text(needed(.pocket, of: fields))
    let reach = reach(needed(.reach, of: fields))
    let at = fields[.at].flatMap { position($0) }
    let size = fields[.size].flatMap { sides($0) }
    if (fields[.at] == nil) != (fields[.size] == nil) { report(id, "\"at\" and \"size\" come together") }
    let order = whole(needed(.order, of: fields), 1, FileLimits.units, "a loading order")
    let over = whole(needed(.over, of: fields), 0, FileLimits.units, "a count of units")
    guard let unit, let pocket, let reach, let order, let over else { return nil }
    return Placement(
      unit: unit, pocket: pocket, reach: reach, at: at, size: size, order: Int(order), over: Int(over))
  }

  private mutating func position(_ id: NodeID) -> Position? {
    guard let fields = fields(id, PositionKey.self) else { return nil }
    let (x, y, z) = (length(.x, fields, 0), length(.y, fields, 0), length(.z, fields, 0))
    guard let x, let y, let z else { return nil }
    return Position(x: x, y: y, z: z)
  }

  private mutating func sides(_ id: NodeID) -> Size? {
    guard let fields = fields(id, SidesKey.self) else { return nil }
    let height = length(.height, fields, 1)
    let (width, depth) = (length(.width, fields, 1), length(.depth, fields, 1))
    guard let height, let width, let depth else { return nil }
    return Size(height: height, width: width, depth: depth)
  }

  private mutating func length<Key: FieldKey>(_ key: Key, _ fields: Fields<Key>, _ least: Int64) -> Int64? {
    whole(needed(key, of: fields), least, FileLimits.side, "a length in millimetres")
  }

  /// "gel#3".
  private mutating func unit(_ id: NodeID?) -> UnitName? {
    guard let id, let text = text(id) else { return nil }
    let parts = text.split(separator: "#", omittingEmptySubsequences: false)
    if parts.count == 2, !parts[0].isEmpty, let number = Int64(parts[1]), number >= 1, number <= FileLimits.units,
      String(number) == parts[1]
    {
      return UnitName(item: String(parts[0]), number: number)
    }
    report(id, "\(quoted(text)) is not the name of a unit, like \"gel#3\"")
    return nil
  }

  mutating func units(_ id: NodeID?) -> [UnitName] {
    var units: [UnitName] = []
    for element in list(id, "units") ?? [] { if let unit = unit(element) { units.append(unit) } }
    return units
  }

  mutating func leftOut(_ id: NodeID) -> LeftOut? {
    guard let fields = fields(id, LeftOutKey.self) else { return nil }
    let (unit, because) = (unit(needed(.unit, of: fields)), text(needed(.because, of: fields)))
    guard let unit, let because else { return nil }
    return LeftOut(unit: unit, because: because)
  }

  mutating func shortfall(_ id: NodeID) -> Shortfall? {
    guard let fields = fields(id, ShortfallKey.self) else { return nil }
    let unit = unit(needed(.unit, of: fields))
    let kind = choice(needed(.kind, of: fields), Shortfall.Kind.self, "a kind of shortfall")
    let (wanted, got) = (text(needed(.wanted, of: fields)), text(needed(.got, of: fields)))
    guard let unit, let kind, let wanted, let got else { return nil }
    return Shortfall(unit: unit, kind: kind, wanted: wanted, got: got)
  }

  mutating func conflict(_ id: NodeID, _ kit: Kit) -> Conflict? {
    guard let fields = fields(id, ConflictKey.self) else { return nil }
    let units = units(needed(.units, of: fields))
    let constraint = choice(needed(.constraint, of: fields), Conflict.Constraint.self, "a constraint")
    let pocket = text(said(.pocket, of: fields))
    let text = text(needed(.text, of: fields))
    guard let constraint, let text else { return nil }
    let pinned = fields[.pinned].map { self.units($0) } ?? []
    var conflict = Conflict(units: units, constraint: constraint, pocket: pocket, pinned: pinned, text: text)
    conflict.isMinimal = flag(fields[.minimal]) ?? true
    let decimals = conflict.decimals(in: kit)
    conflict.needs = figure(said(.needs, of: fields), decimals: decimals)
    conflict.has = figure(said(.has, of: fields), decimals: decimals)
    return conflict
  }

  mutating func fix(_ id: NodeID) -> Fix? {
    guard let fields = fields(id, FixKey.self) else { return nil }
    guard let word = choice(needed(.kind, of: fields), FixWord.self, "a kind of fix") else { return nil }
    for key in FixKey.allCases where key != .kind && !word.keys.contains(key) {
      if let place = fields[key] { report(place - 1, "\"\(key.rawValue)\" does not go with \"\(word.rawValue)\"") }
    }
    switch word {
    case .leave: return .leave(units(needed(.units, of: fields)))
    case .swap:
      let (from, to) = (text(needed(.from, of: fields)), text(needed(.to, of: fields)))
      guard let from, let to else { return nil }
      return .swap(from: from, to: to)
    case .biggerPack:
      let tenths = figure(said(.litres, of: fields), decimals: 1)
      return .biggerPack(litreTenths: tenths, packs: texts(needed(.packs, of: fields)))
    case .reach:
      let how = choice(needed(.how, of: fields), ReachFix.How.self, "a way to reach things")
      let units = units(needed(.units, of: fields))
      let places = each(needed(.places, of: fields)) { (reader, id) in reader.place(id) }
      return how.map { .reach(ReachFix(how: $0, units: units, places: places)) }
    }
  }

  private mutating func place(_ id: NodeID) -> ReachFix.Place? {
    guard let fields = fields(id, PlaceKey.self) else { return nil }
    let (unit, pocket) = (unit(needed(.unit, of: fields)), text(needed(.pocket, of: fields)))
    guard let unit, let pocket else { return nil }
    return ReachFix.Place(unit: unit, pocket: pocket)
  }

  mutating func pocketUse(_ id: NodeID) -> PocketUse? {
    guard let fields = fields(id, PocketUseKey.self) else { return nil }
    let pocket = text(needed(.id, of: fields))
    let used = figure(needed(.usedMillilitres, of: fields), decimals: 3)
    let volume = figure(said(.volumeMillilitres, of: fields), decimals: 3)
    guard let pocket, let used else { return nil }
    return PocketUse(id: pocket, used: CubicMillimetres(used), volume: volume.map { CubicMillimetres($0) })
  }
}
