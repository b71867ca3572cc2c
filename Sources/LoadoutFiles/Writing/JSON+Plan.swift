/// A plan as its file, complete: nothing else is needed to judge it again.
public func write(_ plan: Plan) -> String { JSON(plan).fileText }

extension JSON {
  /// The `pack-loadout/plan/1` document.
  public init(_ plan: Plan) {
    let inputs = plan.inputs
    self = [
      "format": .string(planFormat), "run": .text(plan.run), "pack": .string(plan.pack),
      "verdict": .string(plan.verdict.rawValue), "undecidedBecause": .texts(plan.undecidedBecause),
      "inputs": JSON(inputs),
      "objective": JSON.levels(plan.objective.levels),
      "proof": JSON(plan.proof),
      "placements": .array(plan.placements.map { JSON($0) }),
      "leftOut": .array(plan.leftOut.map { ["unit": .string($0.unit.text), "because": .string($0.because)] }),
      "shortfalls": .array(plan.shortfalls.map { JSON($0) }),
      "conflicts": .array(plan.conflicts.map { JSON.conflict($0, kit: inputs.kit) }),
      "fixes": .array(plan.fixes.map { JSON($0) }),
      "pockets": .array(plan.pockets.map { JSON($0) }),
      "usedMillilitres": .millilitres(cubicMillimetres: plan.used.count),
      "capacityMillilitres": .millilitres(cubicMillimetres: plan.capacity?.count),
      "headroomPercent": .whole(plan.headroomPercent.map { Int64($0) }),
      "weightGrams": .whole(plan.weight?.count), "packWeightGrams": .whole(plan.packWeight?.count),
      "supplies": plan.supplies.map { .supplies($0) } ?? .null,
      "restsOnEstimates": .texts(plan.restsOnEstimates),
      "certaintyPercent": .whole(plan.certaintyPercent.map { Int64($0) }), "measureFirst": .text(plan.measureFirst),
    ]
    if plan.reachConflicts.isEmpty { return }
    append("reachConflicts", .array(plan.reachConflicts.map { JSON.conflict($0, kit: inputs.kit) }))
  }

  private init(_ inputs: PlanInputs) {
    self = [
      "kit": JSON(inputs.kit), "pack": JSON(inputs.pack), "companion": .bool(inputs.companion),
      "nothingOutside": .bool(inputs.nothingOutside), "chosen": .texts(inputs.chosen), "rates": .rates(inputs.rates),
      "worn": .array(inputs.worn.map { JSON.entry($0) }),
    ]
    if inputs.pins.isEmpty { return }
    var pins = JSON.object([])
    for pin in inputs.pins { pins.append(pin.subject, .string(pin.pocket)) }
    append("pins", pins)
  }

  /// Levels of the objective, from the first on, as many as there are.
  private static func levels(_ levels: [Int64]) -> JSON {
    var json = JSON.object([])
    for (level, key) in zip(levels, ObjectiveKey.allCases) {
      json.append(key.rawValue, key.isVolume ? .millilitres(cubicMillimetres: level) : .integer(level))
    }
    return json
  }

  private init(_ proof: Proof) {
    self = ["optimal": .bool(proof.optimal), "bound": JSON.levels(proof.bound), "how": .string(proof.how.rawValue)]
    append("certificate", ifAny: proof.certificate.map { JSON($0) })
    append("nodes", .integer(proof.nodes))
    let tenths = proof.microseconds.map { $0 / 100 + ($0 % 100 >= 50 ? 1 : 0) }
    append("milliseconds", tenths.map { .decimal(count: $0, decimals: 1) } ?? .null)
  }

  private init(_ placement: Placement) {
    self = [
      "unit": .string(placement.unit.text), "item": .string(placement.unit.item), "pocket": .string(placement.pocket),
      "reach": .string(placement.reach.word),
    ]
    append(
      "at",
      ifAny: placement.at.map { ["x": .integer($0.x.count), "y": .integer($0.y.count), "z": .integer($0.z.count)] })
    append(
      "size",
      ifAny: placement.size.map {
        ["height": .integer($0.height.count), "width": .integer($0.width.count), "depth": .integer($0.depth.count)]
      })
    append("order", .integer(Int64(placement.order)))
    append("over", .integer(Int64(placement.over)))
  }

  private init(_ shortfall: Shortfall) {
    self = [
      "unit": .string(shortfall.unit.text), "kind": .string(shortfall.kind.rawValue),
      "wanted": .string(shortfall.wanted), "got": .string(shortfall.got),
    ]
  }

  private static func conflict(_ conflict: Conflict, kit: Kit) -> JSON {
    let decimals = conflict.decimals(in: kit)
    var json: JSON = [
      "units": .texts(conflict.units.map { $0.text }), "constraint": .string(conflict.constraint.rawValue),
      "pocket": .text(conflict.pocket), "needs": figure(conflict.needs, decimals),
      "has": figure(conflict.has, decimals),
    ]
    if !conflict.pinned.isEmpty { json.append("pinned", .texts(conflict.pinned.map { $0.text })) }
    if !conflict.isMinimal { json.append("minimal", .bool(false)) }
    json.append("text", .string(conflict.text))
    return json
  }

  private static func figure(_ count: Int64?, _ decimals: Int) -> JSON {
    count.map { .decimal(count: $0, decimals: decimals) } ?? .null
  }

  private init(_ fix: Fix) {
    switch fix {
    case .leave(let units): self = ["kind": "leave", "units": .texts(units.map { $0.text })]
    case .swap(let from, let to): self = ["kind": "swap", "from": .string(from), "to": .string(to)]
    case .biggerPack(let tenths, let packs):
      self = ["kind": "bigger-pack", "litres": JSON.figure(tenths, 1), "packs": .texts(packs)]
    case .reach(let fix):
      self = [
        "kind": "reach", "how": .string(fix.how.rawValue), "units": .texts(fix.units.map { $0.text }),
        "places": .array(fix.places.map { ["unit": .string($0.unit.text), "pocket": .string($0.pocket)] }),
      ]
    }
  }

  private init(_ use: PocketUse) {
    self = [
      "id": .string(use.id), "usedMillilitres": .millilitres(cubicMillimetres: use.used.count),
      "volumeMillilitres": .millilitres(cubicMillimetres: use.volume?.count),
    ]
  }
}

/// The name and version of the format.
var planFormat: String { "pack-loadout/plan/1" }

/// The keys of the objective's levels, the first level first.
enum ObjectiveKey: String, FieldKey {
  case requiredLeftOut, leftOutMillilitres, reachShortfall, careShortfall, optionalLeftOut, strappedOutside
  static var owner: String { "an objective" }

  var isVolume: Bool { self == .leftOutMillilitres }
}

extension Conflict {
  /// How many decimals of the written unit its whole numbers hold: volumes are written in millilitres.
  ///
  /// A holder's figures are in the dimension its item is rated in.
  func decimals(in kit: Kit) -> Int {
    switch constraint {
    case .volume, .capacity: 3
    case .holder: isRatedInVolume(kit) ? 3 : 0
    case .dimension, .opening, .refused, .count, .weight, .apart, .geometry: 0
    }
  }

  private func isRatedInVolume(_ kit: Kit) -> Bool {
    guard let unit = units.first else { return false }
    for entry in kit.entries where entry.item.id == unit.item {
      if case .volume = entry.item.rated { return true }
      return false
    }
    return false
  }
}
