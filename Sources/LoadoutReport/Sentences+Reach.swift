import Loadout

extension Sentences {
  /// Why units are not all within reach: "phone cannot be reached on the move: phone is 161 mm long, the left hip pocket
  /// 150 mm, square-on".
  public func sentence(forReach conflict: Conflict) -> String {
    let wish = wish(of: conflict.units)
    let is1 = conflict.units.count == 1
    let begin =
      is1
      ? "\(names.list(conflict.units)) cannot be reached \(wish ?? Reach.packOff.wish)"
      : "not all of these can be reached \(wish ?? "as they need")"
    // Pockets out of reach may well be made for it, or have room: those are not spoken of.
    if conflict.constraint == .holder && conflict.needs == nil && conflict.pocket == nil {
      let needs = conflict.units.compactMap { unit in names.entry(of: unit)?.need }
      let isAny = names.pack.pockets.contains { pocket in needs.contains { need in names.reach(of: pocket.id) <= need }
      }
      return begin + (isAny ? ": no pocket that is reached so is made for it" : ": no pocket is")
    }
    return begin + ": " + sentence(for: conflict)
  }

  /// How units should be reached, where all of them should be alike.
  private func wish(of units: [UnitName]) -> String? {
    var wishes: [String] = []
    for unit in units {
      guard let entry = names.entry(of: unit) else { continue }
      if !wishes.contains(entry.need.wish) { wishes.append(entry.need.wish) }
    }
    return wishes.count == 1 ? wishes[0] : nil
  }

  /// What lets all else be within reach: "phone goes into the left hip pocket if 2 × gel go into the left side mesh
  /// (by reaching behind)".
  func sentence(for fix: ReachFix) -> String {
    let giving = Set(fix.units)
    let reached = placed(fix.places.filter { place in !giving.contains(place.unit) })
    switch fix.how {
    case .leave:
      let end = reached.isEmpty ? "all else is within reach" : reached
      return "leave \(names.list(fix.units, atMost: 8)) at home, and \(end)"
    case .relax:
      let given = placed(fix.places.filter { place in giving.contains(place.unit) })
      return (reached.isEmpty ? "all else is within reach" : reached) + " if " + given
    }
  }

  /// "phone goes into the left hip pocket and 2 × gel go into the left side mesh".
  private func placed(_ places: [ReachFix.Place]) -> String {
    var groups: [(pocket: String, units: [UnitName])] = []
    for place in places {
      if let index = groups.firstIndex(where: { group in group.pocket == place.pocket }) {
        groups[index].units.append(place.unit)
      } else {
        groups.append((place.pocket, [place.unit]))
      }
    }
    let words = groups.map { group in
      let verb = group.units.count == 1 ? "goes" : "go"
      return "\(names.list(group.units)) \(verb) into \(names.inSentence(pocket: group.pocket))"
    }
    return inSeries(words)
  }
}
