private enum CertificateKey: String, FieldKey {
  case requiredLeftOut, refutations
  static var owner: String { "a certificate" }
}

private enum RefutationKey: String, FieldKey {
  case chosen, kit, arguments
  static var owner: String { "a refutation" }
}

private enum ArgumentKey: String, FieldKey {
  case kind, item, items, leftOut, pockets, limits
  static var owner: String { "an argument" }
}

private enum ClosedKey: String, FieldKey {
  case pocket, constraint
  static var owner: String { "a closed pocket" }
}

private enum LimitKey: String, FieldKey {
  case constraint, pocket, times, per, units, scales
  static var owner: String { "a limit" }
}

private enum ScalesKey: String, FieldKey {
  case x, y, z
  static var owner: String { "the scales of a limit" }
}

private enum ScaleKey: String, FieldKey {
  case whole, steps
  static var owner: String { "a scale" }
}

private enum StepKey: String, FieldKey {
  case from, counts
  static var owner: String { "a step of a scale" }
}

private enum ArgumentWord: String, CaseIterable {
  case nowhere, sum

  /// The keys that go with it.
  var keys: [ArgumentKey] {
    switch self {
    case .nowhere: [.item, .pockets]
    case .sum: [.items, .limits]
    }
  }
}

extension FileReader {
  mutating func certificate(_ id: NodeID) -> Certificate? {
    guard let fields = fields(id, CertificateKey.self) else { return nil }
    return Certificate(
      requiredLeftOut: unitCount(needed(.requiredLeftOut, of: fields)) ?? 0,
      refutations: each(needed(.refutations, of: fields)) { (reader, id) in reader.refutation(id) })
  }

  private mutating func unitCount(_ id: NodeID?) -> Int64? { whole(id, 0, FileLimits.units, "a count of units") }

  private mutating func refutation(_ id: NodeID) -> Refutation? {
    guard let fields = fields(id, RefutationKey.self) else { return nil }
    return Refutation(
      chosen: texts(needed(.chosen, of: fields)), kit: fields[.kit].flatMap { kit($0) },
      arguments: each(needed(.arguments, of: fields)) { (reader, id) in reader.argument(id) })
  }

  private mutating func argument(_ id: NodeID) -> Argument? {
    guard let fields = fields(id, ArgumentKey.self) else { return nil }
    let leftOut = unitCount(needed(.leftOut, of: fields)) ?? 0
    guard let word = choice(needed(.kind, of: fields), ArgumentWord.self, "a kind of argument") else { return nil }
    for key in ArgumentKey.allCases where key != .kind && key != .leftOut && !word.keys.contains(key) {
      if let place = fields[key] { report(place - 1, "\"\(key.rawValue)\" does not go with \"\(word.rawValue)\"") }
    }
    switch word {
    case .nowhere:
      let item = text(needed(.item, of: fields))
      let pockets = each(needed(.pockets, of: fields)) { (reader, id) in reader.closed(id) }
      return item.map { .nowhere(Nowhere(item: $0, leftOut: leftOut, pockets: pockets)) }
    case .sum:
      let items = texts(needed(.items, of: fields))
      let limits = each(needed(.limits, of: fields)) { (reader, id) in reader.limit(id) }
      return .sum(LimitSum(items: items, leftOut: leftOut, limits: limits))
    }
  }

  private mutating func closed(_ id: NodeID) -> Nowhere.Closed? {
    guard let fields = fields(id, ClosedKey.self) else { return nil }
    let pocket = text(needed(.pocket, of: fields))
    let why = choice(needed(.constraint, of: fields), Conflict.Constraint.self, "a constraint")
    guard let pocket, let why else { return nil }
    return Nowhere.Closed(pocket: pocket, why: why)
  }

  private mutating func limit(_ id: NodeID) -> Limit? {
    guard let fields = fields(id, LimitKey.self) else { return nil }
    let constraint = choice(needed(.constraint, of: fields), Conflict.Constraint.self, "a constraint")
    let pocket = text(said(.pocket, of: fields))
    let times = whole(needed(.times, of: fields), 1, Limit.most, "a multiplier")
    let per = whole(fields[.per], 1, Limit.most, "a divisor")
    let units = units(fields[.units])
    let scales = fields[.scales].flatMap { self.scales($0) }
    guard let constraint, let times else { return nil }
    return Limit(constraint, pocket: pocket, times: times, per: per ?? 1, units: units, scales: scales)
  }

  private mutating func scales(_ id: NodeID) -> Scales? {
    guard let fields = fields(id, ScalesKey.self) else { return nil }
    let (x, y) = (scale(needed(.x, of: fields)), scale(needed(.y, of: fields)))
    let z = scale(needed(.z, of: fields))
    guard let x, let y, let z else { return nil }
    return Scales(x: x, y: y, z: z)
  }

  private mutating func scale(_ id: NodeID?) -> Scales.Scale? {
    guard let id, let fields = fields(id, ScaleKey.self) else { return nil }
    let whole = whole(needed(.whole, of: fields), 0, Scales.most, "what a side counts for")
    let steps = each(needed(.steps, of: fields)) { (reader, id) in reader.step(id) }
    return whole.map { Scales.Scale(whole: $0, steps: steps) }
  }

  private mutating func step(_ id: NodeID) -> Scales.Step? {
    guard let fields = fields(id, StepKey.self) else { return nil }
    let from = whole(needed(.from, of: fields), 1, FileLimits.side, "a length in millimetres")
    let counts = whole(needed(.counts, of: fields), 0, Scales.most, "what a side counts for")
    guard let from, let counts else { return nil }
    return Scales.Step(from: Millimetres(from), counts: counts)
  }
}
