private enum RunKey: String, FieldKey {
  case schema = "$schema"
  case id, name, about, extends, remove, assumes, items, rates, sources
  static var owner: String { "a run" }
}

private enum ConditionsKey: String, FieldKey {
  case distance, duration, temperature, night, refillEvery, stretches
  static var owner: String { "what a run assumes" }
}

private enum ThingKey: String, FieldKey {
  case item, quantity, required, reach, when, rule
  static var owner: String { "an entry of a run" }
}

private enum ChooseKey: String, FieldKey {
  case choose
  case purpose = "for"
  case when, water
  static var owner: String { "a choice" }
}

private enum WaterKey: String, FieldKey {
  case atLeast, rule
  static var owner: String { "the water of a choice" }
}

private enum OccasionKey: String, FieldKey {
  case temperatureBelow, temperatureAbove, durationOver, durationUnder, distanceOver, distanceUnder, night
  static var owner: String { "\"when\"" }
}

extension FileReader {
  mutating func run(_ id: NodeID) -> Run? {
    guard let fields = fields(id, RunKey.self) else { return nil }
    schema(fields[.schema])
    let name = name(wanted(.id, of: fields, "\"long-run\""))
    let extended = self.name(fields[.extends])
    if let place = fields[.extends], let extended {
      references.append(Reference(kind: .run, name: extended, at: place))
    }
    if let place = fields[.remove], fields[.extends] == nil {
      report(place, "\"remove\" is for a run that extends another; this one extends none")
    }
    let run = Run(
      id: name ?? "",
      name: words(fields[.name]) ?? name ?? "",
      about: words(fields[.about]),
      extends: extended,
      remove: names(fields[.remove], "items"),
      assumes: conditions(fields[.assumes]),
      entries: runEntries(fields[.items]),
      rates: runRates(fields[.rates]),
      sources: sources(fields[.sources], of: id))
    return name == nil ? nil : run
  }

  private mutating func conditions(_ id: NodeID?) -> Conditions {
    guard let id, let fields = fields(id, ConditionsKey.self) else { return Conditions() }
    return Conditions(
      distance: quantity(fields[.distance], .distance), duration: quantity(fields[.duration], .duration),
      temperature: temperature(fields[.temperature]), night: flag(fields[.night]),
      refill: refill(fields[.refillEvery], stretches: fields[.stretches]))
  }

  /// How far it is between places with water: a time, a distance, or the stretches of a course.
  mutating func refill(_ id: NodeID?, stretches: NodeID? = nil) -> Refill? {
    if let id, stretches != nil {
      report(id, "\"refillEvery\" and \"stretches\" say the same; leave one")
      return nil
    }
    if let stretches {
      var lengths: [Int64] = []
      for place in list(stretches, "distances") ?? [] {
        if let length = quantity(place, .distance) { lengths.append(length) }
      }
      if lengths.isEmpty { report(stretches, "no stretches; give one at least, like [ \"12 km\", \"17 km\" ]") }
      return lengths.isEmpty ? nil : .stretches(lengths)
    }
    guard let id, let text = text(id) else { return nil }
    do throws(QuantityFault) {
      return try Quantity.refill(text)
    } catch {
      report(id, error.text)
      return nil
    }
  }

  private mutating func runEntries(_ id: NodeID?) -> [RunEntry] {
    var entries: [RunEntry] = []
    var written = WrittenItems()
    for element in list(id, "entries") ?? [] {
      if document.member("choose", of: element) != nil {
        if let choice = choose(element, &written) { entries.append(choice) }
      } else if let thing = thing(element, &written) {
        entries.append(.thing(thing))
      }
    }
    return entries
  }

  private mutating func choose(_ id: NodeID, _ written: inout WrittenItems) -> RunEntry? {
    guard let fields = fields(id, ChooseKey.self) else { return nil }
    let water = water(fields[.water])
    var options: [[RunThing]] = []
    for option in list(fields[.choose], "options") ?? [] {
      var things: [RunThing] = []
      for element in list(option, "things taken together") ?? [] {
        if let thing = thing(element, &written, fills: water != nil) { things.append(thing) }
      }
      options.append(things)
    }
    return .choose(
      options: options, purpose: words(fields[.purpose]), when: occasion(fields[.when]), water: water)
  }

  private mutating func water(_ id: NodeID?) -> WaterNeed? {
    guard let id, let fields = fields(id, WaterKey.self) else { return nil }
    return WaterNeed(atLeast: volume(fields[.atLeast]), rule: rule(fields[.rule]))
  }

  /// - Parameter fills: without a quantity it is taken as often as water is wanted.
  private mutating func thing(_ id: NodeID, _ written: inout WrittenItems, fills: Bool = false) -> RunThing? {
    guard let fields = fields(id, ThingKey.self) else { return nil }
    let reference = itemReference(wanted(.item, of: fields, "\"phone\""), &written)
    if let place = fields[.item], case .id(let name) = reference {
      references.append(Reference(kind: .item, name: name, at: place))
    }
    let rule = quantityRule(fields[.quantity], of: reference)
    let required = flag(fields[.required])
    let reach = reach(fields[.reach])
    let when = occasion(fields[.when])
    let organiser = self.rule(fields[.rule])
    return reference.map {
      RunThing(
        item: $0, quantity: rule ?? .fixed(fills ? FileLimits.units : 1), required: required ?? true, reach: reach,
        when: when, rule: organiser)
    }
  }

  mutating func occasion(_ id: NodeID?) -> Occasion {
    guard let id, let fields = fields(id, OccasionKey.self) else { return Occasion() }
    return Occasion(
      temperatureBelow: temperature(fields[.temperatureBelow]),
      temperatureAbove: temperature(fields[.temperatureAbove]),
      durationOver: quantity(fields[.durationOver], .duration),
      durationUnder: quantity(fields[.durationUnder], .duration),
      distanceOver: quantity(fields[.distanceOver], .distance),
      distanceUnder: quantity(fields[.distanceUnder], .distance), night: flag(fields[.night]))
  }
}
