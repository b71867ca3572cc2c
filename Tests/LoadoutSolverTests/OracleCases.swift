import Loadout
import Testing

/// A kit, a pack and how it is carried: what the planner is asked, in the words alone.
struct Case: Sendable, CustomTestStringConvertible {
  var kit: Kit
  var pack: Pack
  var companion = false
  var nothingOutside = false
  var pins: [Pin] = []
  var testDescription = "case"
}

/// The proven best objective of a tiny case.
func optimum(
  kit: Kit, pack: Pack, companion: Bool = false, nothingOutside: Bool = false, missing: OracleMissing = .unlimited
) -> Objective {
  Case(kit: kit, pack: pack, companion: companion, nothingOutside: nothingOutside).optimum(missing)
}

extension Case {
  func oracle(_ missing: OracleMissing, shrink: Int64 = 0) -> BruteForceOracle {
    BruteForceOracle(
      kit: kit, pack: OraclePack(pack, companion: companion, missing: missing, shrink: shrink),
      nothingOutside: nothingOutside, pins: pins)
  }

  func optimum(_ missing: OracleMissing) -> Objective {
    oracle(missing).best(kit.units)?.cost.objective ?? Objective()
  }

  /// The verdict and the objective a plan must have: decided with what is missing unlimited, then with nothing of it.
  var answer: (verdict: Verdict, objective: Objective) {
    let most = optimum(.unlimited)
    if most.requiredLeftOut > 0 { return (.overflows, most) }
    let least = optimum(.none)
    return least.requiredLeftOut == 0 ? (.fits, least) : (.undecided, most)
  }

  var requiredUnits: [Unit] { kit.units.filter { kit.entries[$0.entry].required } }

  /// Whether some arrangement packs all of these, whatever the missing figures are taken for.
  func packsTogether(_ units: [Unit], _ missing: OracleMissing = .unlimited) -> Bool {
    oracle(missing).packsAll(units)
  }

  /// Every smallest set of required units that no arrangement packs together.
  var conflicts: [[UnitName]] {
    let (oracle, units) = (oracle(.unlimited), requiredUnits)
    return minimal(units) { !oracle.packsAll($0) }
  }

  /// Every smallest set of required units without which the rest fits.
  var leaves: [[UnitName]] {
    let (oracle, units) = (oracle(.none), requiredUnits)
    return minimal(units) { leaving in oracle.packsAll(units.filter { !leaving.contains($0) }) }
  }

  /// Every smallest set of required units that no arrangement packs each within the reach it needs.
  var reachConflicts: [[UnitName]] {
    let (oracle, units) = (oracle(.unlimited), requiredUnits)
    return minimal(units) { !oracle.packsAll($0, withinReach: true) }
  }

  /// Every smallest set of required units without which the rest is packed within reach.
  var reachLeaves: [[UnitName]] {
    let (oracle, units) = (oracle(.none), requiredUnits)
    return minimal(units) { leaving in oracle.packsAll(units.filter { !leaving.contains($0) }, withinReach: true) }
  }

  /// Whether all that is required is packed, and within reach but for some that need not be.
  func isWithinReach(relaxing units: [UnitName]) -> Bool {
    var relaxed = self
    relaxed.kit = kit.relaxing(Set(units), to: .packOff)
    return relaxed.oracle(.none).packsAll(relaxed.requiredUnits, withinReach: true)
  }

  /// The largest percent by which the pack can shrink, everything required still packed, no level worse; nil where it
  /// does not fit.
  var headroom: Int? {
    let (verdict, objective) = answer
    guard verdict == .fits else { return nil }
    let within: (BruteForceOracle.Cost) -> Bool = {
      $0.levels.0 == 0 && $0.levels.2 <= objective.reachShortfall && $0.levels.3 <= objective.careShortfall
        && $0.levels.5 <= objective.strappedOutside
    }
    var (low, high) = (0, 91)
    while low + 1 < high {
      let middle = (low + high) / 2
      if oracle(.none, shrink: Int64(middle)).best(requiredUnits, where: within) != nil {
        low = middle
      } else {
        high = middle
      }
    }
    return low
  }

  /// The sets with the property that have no smaller one inside them, smallest first.
  private func minimal(_ units: [Unit], _ hasProperty: ([Unit]) -> Bool) -> [[UnitName]] {
    let sets = (1..<1 << units.count).sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
    var found: [Int] = []
    for set in sets where !found.contains(where: { $0 & set == $0 }) {
      if hasProperty(units.indices.filter { set >> $0 & 1 == 1 }.map { units[$0] }) { found.append(set) }
    }
    return found.map { set in units.indices.filter { set >> $0 & 1 == 1 }.map { units[$0].name } }
  }
}

extension BruteForceOracle {
  func packsAll(_ units: [Unit], withinReach: Bool = false) -> Bool {
    best(units) { $0.levels.0 == 0 && $0.levels.4 == 0 && (!withinReach || $0.levels.2 == 0) } != nil
  }
}
