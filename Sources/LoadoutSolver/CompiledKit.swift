import Loadout
import LoadoutGeometry

/// A kit's units and the classes they fall into, the same for every pack that is asked about: worked out once.
public final class CompiledKit: Sendable {
  /// With what is optional, and without.
  let all: Classes
  let required: Classes

  /// - Complexity: O(units + entries of one item, for each entry).
  public init(_ kit: Kit) {
    all = Classes(kit)
    let isPlain = kit.entries.allSatisfy { $0.required }
    required = isPlain ? all : Classes(kit, requiredOnly: true)
  }

  /// Units, and which of them are interchangeable.
  struct Classes: Sendable {
    let units: [Unit]
    let classes: [UnitClass]

    /// - Parameters:
    ///   - requiredOnly: what is optional stays at home; the rest keeps its names.
    ///   - places: for each of the units, where it is pinned to; empty: none is.
    init(_ kit: Kit, requiredOnly: Bool = false, places: ([Unit]) -> [Int?] = { _ in [] }) {
      units = requiredOnly ? kit.units.filter { kit.entries[$0.entry].required } : kit.units
      classes = Self.classes(kit, units, places(units))
    }

    /// - Parameter pins: for each unit, where it is pinned to; empty: none is.
    private static func classes(_ kit: Kit, _ units: [Unit], _ pins: [Int?]) -> [UnitClass] {
      var drafts: [(entry: Int, pin: Int?, units: [Int])] = []
      var byEntry = [Int](repeating: -1, count: kit.entries.count)
      // For each item its latest class, and for each class the one of the same item before it.
      var latest = [String: Int](minimumCapacity: kit.entries.count)
      var before: [Int] = []
      drafts.reserveCapacity(kit.entries.count)
      before.reserveCapacity(kit.entries.count)
      for (index, unit) in units.enumerated() {
        let pin = pins.isEmpty ? nil : pins[index]
        let known = byEntry[unit.entry]
        if known >= 0, drafts[known].pin == pin {
          drafts[known].units.append(index)
          continue
        }
        var alike = latest[unit.name.item] ?? -1
        while alike >= 0,
          drafts[alike].pin != pin || !kit.entries[drafts[alike].entry].isAlike(kit.entries[unit.entry])
        {
          alike = before[alike]
        }
        if alike < 0 {
          alike = drafts.count
          before.append(latest.updateValue(alike, forKey: unit.name.item) ?? -1)
          drafts.append((unit.entry, pin, []))
        }
        drafts[alike].units.append(index)
        byEntry[unit.entry] = alike
      }
      return drafts.map { draft in UnitClass(kit.entries[draft.entry], pin: draft.pin, units: draft.units) }
    }
  }
}

/// Units that are interchangeable: same item, required alike, same need, pinned alike.
///
/// A class of Swift's too: an item refers to a dozen texts and lists, which searches would copy with every look at it.
final class UnitClass: Sendable {
  let item: Item
  let required: Bool
  let need: Reach
  /// The index of the one pocket its units may lie in, or -1 where the pack does not have it; nil: any.
  let pin: Int?
  let volume: Int64
  /// Grams, as far as they are known.
  let weight: Int64
  /// Indices into the kit's units, in the kit's order.
  let units: [Int]
  let count: Int64
  /// The distinct ways a unit may be turned; nil where it has no shape.
  let turns: [Extent]?

  init(_ entry: Kit.Entry, pin: Int?, units: [Int]) {
    item = entry.item
    required = entry.required
    need = entry.need
    self.pin = pin
    volume = entry.item.packedVolume.count
    weight = entry.item.knownWeight.count
    self.units = units
    count = Int64(units.count)
    turns = entry.item.rigidSize.map { LoadoutSolver.turns(of: $0, entry.item.orientation) }
  }
}

extension Kit.Entry {
  /// Whether units of both are interchangeable.
  fileprivate func isAlike(_ other: Kit.Entry) -> Bool {
    required == other.required && need == other.need && item == other.item
  }
}
