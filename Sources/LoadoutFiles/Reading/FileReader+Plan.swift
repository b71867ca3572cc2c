enum PlanKey: String, FieldKey {
  case schema = "$schema"
  case format, run, pack, verdict, undecidedBecause, inputs, objective, proof, placements, leftOut, shortfalls
  case conflicts, fixes, pockets, usedMillilitres, capacityMillilitres, headroomPercent, weightGrams, packWeightGrams
  case supplies, restsOnEstimates, certaintyPercent, measureFirst, reachConflicts
  static var owner: String { "a plan" }
}

private enum InputsKey: String, FieldKey {
  case kit, pack, companion, nothingOutside, chosen, rates, worn, pins
  static var owner: String { "the inputs of a plan" }
}

private enum ProofKey: String, FieldKey {
  case optimal, bound, how, certificate, nodes, milliseconds
  static var owner: String { "a proof" }
}

extension FileReader {
  /// A plan; every key of the format must be there.
  mutating func plan(_ id: NodeID) -> Plan? {
    guard let fields = fields(id, PlanKey.self) else { return nil }
    isPlan = true
    schema(fields[.schema])
    checkFormat(fields)
    let inputs = inputs(needed(.inputs, of: fields))
    let kit = inputs?.kit ?? Kit(entries: [])
    let plan = Plan(
      run: text(said(.run, of: fields)),
      pack: text(needed(.pack, of: fields)) ?? "",
      verdict: choice(needed(.verdict, of: fields), Verdict.self, "a verdict") ?? .undecided,
      undecidedBecause: texts(needed(.undecidedBecause, of: fields)),
      inputs: inputs ?? PlanInputs(kit: kit, pack: Pack(id: "", name: "")),
      objective: objective(needed(.objective, of: fields)),
      proof: proof(needed(.proof, of: fields)),
      placements: each(needed(.placements, of: fields)) { (reader, id) in reader.placement(id) },
      leftOut: each(needed(.leftOut, of: fields)) { (reader, id) in reader.leftOut(id) },
      shortfalls: each(needed(.shortfalls, of: fields)) { (reader, id) in reader.shortfall(id) },
      conflicts: each(needed(.conflicts, of: fields)) { (reader, id) in reader.conflict(id, kit) },
      fixes: each(needed(.fixes, of: fields)) { (reader, id) in reader.fix(id) },
      pockets: each(needed(.pockets, of: fields)) { (reader, id) in reader.pocketUse(id) },
      used: CubicMillimetres(figure(needed(.usedMillilitres, of: fields), decimals: 3) ?? 0),
      capacity: figure(said(.capacityMillilitres, of: fields), decimals: 3).map { CubicMillimetres($0) },
      headroomPercent: whole(said(.headroomPercent, of: fields), 0, 100, "a percentage").map { Int($0) },
      weight: figure(said(.weightGrams, of: fields), decimals: 0).map { Grams($0) },
      packWeight: figure(said(.packWeightGrams, of: fields), decimals: 0).map { Grams($0) },
      supplies: supplies(fields[.supplies]),
      restsOnEstimates: texts(needed(.restsOnEstimates, of: fields)),
      certaintyPercent: whole(added(.certaintyPercent, of: fields), 0, 30, "a percentage").map { Int($0) },
      measureFirst: text(added(.measureFirst, of: fields)),
      reachConflicts: fields[.reachConflicts].map { each($0) { (reader, id) in reader.conflict(id, kit) } } ?? [])
    return inputs == nil ? nil : plan
  }

  private mutating func checkFormat(_ fields: Fields<PlanKey>) {
    guard let place = needed(.format, of: fields), let format = text(place), format != planFormat else { return }
    report(place, "this program reads \"\(planFormat)\", not \(quoted(format))")
  }

  private mutating func inputs(_ id: NodeID?) -> PlanInputs? {
    guard let id, let fields = fields(id, InputsKey.self) else { return nil }
    let kit = needed(.kit, of: fields).flatMap { self.kit($0) }
    let pack = needed(.pack, of: fields).flatMap { self.pack($0) }
    let companion = flag(needed(.companion, of: fields))
    let nothingOutside = flag(needed(.nothingOutside, of: fields))
    let chosen = texts(needed(.chosen, of: fields))
    let rates = rates(fields[.rates])
    let worn = fields[.worn].map { entries($0) } ?? []
    let pins = pins(fields[.pins])
    guard let kit, let pack else { return nil }
    return PlanInputs(
      kit: kit, pack: pack, companion: companion ?? false, nothingOutside: nothingOutside ?? false, chosen: chosen,
      rates: rates, worn: worn, pins: pins)
  }

  private mutating func objective(_ id: NodeID?) -> Objective {
    let levels = levels(id, all: true)
    guard levels.count == ObjectiveKey.allCases.count else { return Objective() }
    return Objective(
      requiredLeftOut: levels[0], leftOutVolume: CubicMillimetres(levels[1]), reachShortfall: levels[2],
      careShortfall: levels[3], optionalLeftOut: levels[4], strappedOutside: levels[5])
  }

  /// Values of the objective's levels, the first ones if not all.
  private mutating func levels(_ id: NodeID?, all: Bool) -> [Int64] {
    guard let id, let fields = fields(id, ObjectiveKey.self) else { return [] }
    var levels: [Int64] = []
    var missing: String?
    for key in ObjectiveKey.allCases {
      guard let place = fields[key] else {
        missing = missing ?? key.rawValue
        if all { report(id, "an objective needs \"\(key.rawValue)\"") }
        continue
      }
      if let missing, !all {
        report(place - 1, "a bound begins with the first level; \"\(missing)\" comes before this")
      }
      levels.append(figure(place, decimals: key.isVolume ? 3 : 0) ?? 0)
    }
    return levels
  }

  private mutating func proof(_ id: NodeID?) -> Proof {
    guard let id, let fields = fields(id, ProofKey.self) else {
      return Proof(optimal: false, bound: [], how: .limit, nodes: 0)
    }
    return Proof(
      optimal: flag(needed(.optimal, of: fields)) ?? false,
      bound: levels(needed(.bound, of: fields), all: false),
      how: choice(needed(.how, of: fields), Proof.How.self, "a kind of proof") ?? .limit,
      certificate: fields[.certificate].flatMap { certificate($0) },
      nodes: figure(needed(.nodes, of: fields), decimals: 0) ?? 0,
      microseconds: figure(said(.milliseconds, of: fields), decimals: 3))
  }
}

extension FileReader {
  /// The value of a key that a plan must have.
  mutating func needed<Key: FieldKey>(_ key: Key, of fields: Fields<Key>) -> NodeID? {
    if let id = fields[key] { return id }
    report(fields.id, "\(Key.owner) needs \"\(key.rawValue)\"")
    return nil
  }

  /// The value of a key that a plan must have; nil where it is null.
  mutating func said<Key: FieldKey>(_ key: Key, of fields: Fields<Key>) -> NodeID? {
    guard let id = needed(key, of: fields), kind(id) != .null else { return nil }
    return id
  }

  /// The value of a key that a plan may have; nil where it is null.
  private func added(_ key: PlanKey, of fields: Fields<PlanKey>) -> NodeID? {
    fields[key].flatMap { id in kind(id) == .null ? nil : id }
  }

  mutating func texts(_ id: NodeID?) -> [String] {
    var texts: [String] = []
    for element in list(id, "texts") ?? [] { if let text = text(element) { texts.append(text) } }
    return texts
  }

  /// What can be read of a list's elements.
  mutating func each<Value>(_ id: NodeID?, _ read: (inout FileReader, NodeID) -> Value?) -> [Value] {
    var values: [Value] = []
    for element in list(id, "objects") ?? [] { if let value = read(&self, element) { values.append(value) } }
    return values
  }

  /// A number from zero up as a count of 10^-`decimals`.
  mutating func figure(_ id: NodeID?, decimals: Int) -> Int64? {
    guard let id else { return nil }
    let what =
      decimals == 0 ? "a whole number" : "a number with at most \(decimals) \(decimals == 1 ? "decimal" : "decimals")"
    guard kind(id) == .number, let value = scaledNumber(id, decimals: decimals), value >= 0,
      value <= FileLimits.planFigure
    else {
      report(id, "\(what) from zero up is expected; this is \(shown(id))")
      return nil
    }
    return value
  }
}
