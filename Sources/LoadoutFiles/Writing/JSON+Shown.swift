extension JSON {
  /// The `pack-loadout/shown/1` document: where what was asked for lies in a plan.
  public init(_ shown: Shown, in plan: Plan) {
    self = [
      "format": "pack-loadout/shown/1", "run": .text(plan.run), "pack": .string(plan.pack),
      "verdict": .string(plan.verdict.rawValue), "asked": .string(shown.asked),
      "things": .array(shown.things.map { JSON.thing($0) }),
    ]
  }

  private static func thing(_ thing: Shown.Thing) -> JSON {
    var rule = JSON.null
    if let known = thing.rule { rule = ["text": .string(known.text), "source": .text(known.source)] }
    return [
      "item": .string(thing.item), "name": .string(thing.name), "required": .bool(thing.required), "rule": rule,
      "units": .array(thing.units.map { JSON.place($0) }),
    ]
  }

  private static func place(_ place: Shown.Place) -> JSON {
    [
      "unit": .string(place.unit.text), "packed": .bool(place.placement != nil), "pockets": .texts(place.pockets),
      "closure": .text(place.closure?.rawValue), "reach": .text(place.placement?.reach.word),
      "over": .texts(place.over.map { $0.text }), "because": .text(place.because),
    ]
  }
}
