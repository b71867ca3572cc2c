/// What lets everything else be reached as it needs, where a plan fits and not all is within reach.
public struct ReachFix: Hashable, Sendable {
  public enum How: String, Hashable, Sendable, CaseIterable {
    /// The units stay at home.
    case leave
    /// The units may be reached less easily than they need.
    case relax
  }

  /// A unit and the pocket it then lies in.
  public struct Place: Hashable, Sendable {
    public var unit: UnitName
    public var pocket: String

    public init(unit: UnitName, pocket: String) {
      self.unit = unit
      self.pocket = pocket
    }
  }

  public var how: How
  /// The required units that give way, minimal under inclusion.
  public var units: [UnitName]
  /// Where the units then lie that the plan puts out of reach, and those that are to be reached less easily.
  public var places: [Place]

  public init(how: How, units: [UnitName], places: [Place] = []) {
    self.how = how
    self.units = units
    self.places = places
  }
}

extension Kit {
  /// The same with some units that need not be reached more easily than `level`; every unit keeps its name.
  ///
  /// - Complexity: O(units).
  public func relaxing(_ relaxed: Set<UnitName>, to level: Reach) -> Kit {
    var entries: [Entry] = []
    var last: (entry: Int, isRelaxed: Bool)?
    for unit in units {
      let isRelaxed = relaxed.contains(unit.name)
      if let last, last.entry == unit.entry, last.isRelaxed == isRelaxed {
        entries[entries.count - 1].quantity += 1
        continue
      }
      var entry = self.entries[unit.entry]
      entry.quantity = 1
      if isRelaxed { entry.reach = max(entry.need, level) }
      entries.append(entry)
      last = (unit.entry, isRelaxed)
    }
    return Kit(name: name, entries: entries)
  }

  /// The same without some units; those that stay are numbered anew.
  ///
  /// - Complexity: O(units).
  public func leaving(_ left: Set<UnitName>) -> Kit {
    var kit = self
    for index in kit.entries.indices { kit.entries[index].quantity = 0 }
    for unit in units where !left.contains(unit.name) { kit.entries[unit.entry].quantity += 1 }
    kit.entries.removeAll { $0.quantity == 0 }
    return kit
  }
}
