import Loadout
import LoadoutGeometry

/// Why a single unit goes nowhere: of all pockets' reasons the one of the pocket that comes nearest to taking it.
struct Refusals {
  private let tree: PackTree
  private let nothingOutside: Bool
  private let withinReach: Bool

  /// - Parameter withinReach: only pockets count in which a thing is reached as it needs.
  init(_ tree: PackTree, nothingOutside: Bool, withinReach: Bool = false) {
    self.tree = tree
    self.withinReach = withinReach
    self.nothingOutside = nothingOutside
  }

  func conflict(_ unitClass: UnitClass, _ units: [UnitName]) -> Conflict {
    var nearest: (pocket: Int, refusal: Refusal)?
    for pocket in pockets(for: unitClass.pin) where !withinReach || tree.reach[pocket] <= unitClass.need {
      guard let refusal = reason(unitClass.item, pocket) else { continue }
      if let known = nearest {
        let (a, b) = (progress(refusal), progress(known.refusal))
        if a < b || (a == b && room(pocket) <= room(known.pocket)) { continue }
      }
      nearest = (pocket, refusal)
    }
    guard let nearest else { return Conflict(units: units, constraint: .holder) }
    var conflict = conflict(units, nearest.pocket, nearest.refusal)
    // Of an item that may lie in one pocket alone, it is that pocket that is none for it.
    if unitClass.pin != nil, case .notHeld = nearest.refusal { conflict.pocket = tree.pack.pockets[nearest.pocket].id }
    return conflict
  }

  private func conflict(_ units: [UnitName], _ pocket: Int, _ refusal: Refusal) -> Conflict {
    let id = tree.pack.pockets[pocket].id
    func make(_ kind: Conflict.Constraint, _ pocket: String?, _ needs: Int64? = nil, _ has: Int64? = nil) -> Conflict {
      Conflict(units: units, constraint: kind, pocket: pocket, needs: needs, has: has)
    }
    switch refusal {
    case .notHeld: return make(.holder, nil)
    case .rating(let needs, let has):
      // Inches against litres cannot be compared, only refused.
      return needs.isAtMost(has) == false ? make(.holder, id, needs.count, has.count) : make(.holder, id)
    case .refusedKind: return make(.refused, id)
    case .outside, .nothingOutside: return make(.refused, id)
    case .volume(let place, let needs, let has): return make(.volume, tree.pack.pockets[place].id, needs, has)
    case .capacity(let carrier, let needs, let has):
      return make(.capacity, carrier.map { tree.pack.carriers[$0].id }, needs, has)
    case .weight(let place, let needs, let has): return make(.weight, tree.pack.pockets[place].id, needs, has)
    case .count: return make(.count, id, 1, 0)
    case .dimension(let needs, let has): return make(.dimension, id, needs, has)
    case .opening(let place, let needs, let has):
      // Where each opening lets some turn through and no turn passes all, no one figure is to blame.
      let id = tree.pack.pockets[place].id
      return has > 0 ? make(.opening, id, needs, has) : make(.opening, id)
    }
  }

  /// The pockets that a pin leaves.
  private func pockets(for pin: Int?) -> Range<Int> {
    let all = tree.pack.pockets.indices
    return pin.map { ($0..<$0 + 1).clamped(to: all) } ?? all
  }

  /// The constraint that closes each pocket to an item that goes into none; of a pinned one, the pocket of its pin.
  func closedPockets(to item: Item, pin: Int?) -> [Nowhere.Closed] {
    pockets(for: pin).compactMap { pocket in
      reason(item, pocket).map { Nowhere.Closed(pocket: tree.pack.pockets[pocket].id, why: $0.constraint) }
    }
  }

  /// The first thing that keeps the item out of a pocket; nil: nothing does.
  private func reason(_ item: Item, _ pocket: Int) -> Refusal? {
    if let refusal = tree.refusal(of: item, by: pocket, nothingOutside: nothingOutside) { return refusal }
    if let most = tree.pack.pockets[pocket].atMost, most < 1 { return .count }
    if let size = item.rigidSize, let region = tree.regions[pocket],
      tree.orientations(of: size, item.orientation, in: pocket).isEmpty
    {
      return shapeReason(size, item.orientation, pocket, region.extent)
    }
    let volume = item.packedVolume.count
    for place in tree.lines[pocket] {
      if let most = tree.pack.pockets[place].maxWeight, case let weight = item.knownWeight, weight > most {
        return .weight(pocket: place, needs: weight.count, has: most.count)
      }
    }
    for place in tree.lines[pocket] {
      if let has = tree.volumes[place], volume > has { return .volume(pocket: place, needs: volume, has: has) }
    }
    if let (carrier, has) = tree.carrierLimit(of: pocket), volume > has {
      return .capacity(carrier: carrier, needs: volume, has: has)
    }
    if tree.counts[pocket], let has = tree.capacity, volume > has {
      return .capacity(carrier: nil, needs: volume, has: has)
    }
    return nil
  }

  private func shapeReason(_ size: Size, _ rule: OrientationRule, _ pocket: Int, _ region: Extent) -> Refusal {
    let ways = turns(of: size, rule)
    let inside = ways.filter { $0.fits(in: region) }
    if inside.isEmpty { return .dimension(decidingSide(of: ways[0], rule, region)) }
    for place in tree.lines[pocket] {
      guard let opening = tree.pack.pockets[place].opening, let hole = opening.size else { continue }
      if inside.contains(where: { opening.lets($0) }) { continue }
      // Of the turns that fit inside, the one that misses the opening by least.
      let hasSides = [Int(hole.first.count), Int(hole.second.count)].sorted()
      var least: (needs: Int, has: Int)?
      for turn in inside {
        let face = opening.face(of: turn)
        let sides = [face.0, face.1].sorted()
        let worst = sides[0] - hasSides[0] > sides[1] - hasSides[1] ? 0 : 1
        if let known = least, known.needs - known.has <= sides[worst] - hasSides[worst] { continue }
        least = (sides[worst], hasSides[worst])
      }
      if let least { return .opening(pocket: place, needs: Int64(least.needs), has: Int64(least.has)) }
    }
    // Each opening lets some turn through, no turn passes all: the first one is named with what the turn would need.
    return .opening(pocket: pocket, needs: Int64(max(ways[0].x, ways[0].y, ways[0].z)), has: 0)
  }

  /// The side that is too long and what there is for it, where each side has the best place it could have.
  private func decidingSide(of turn: Extent, _ rule: OrientationRule, _ region: Extent) -> (needs: Int64, has: Int64) {
    var pairs: [(Int, Int)]
    switch rule {
    case .fixed: pairs = [(turn.y, region.y), (turn.x, region.x), (turn.z, region.z)]
    case .upright:
      pairs = [
        (turn.y, region.y), (max(turn.x, turn.z), max(region.x, region.z)),
        (min(turn.x, turn.z), min(region.x, region.z)),
      ]
    case .any:
      let (sides, room) = ([turn.x, turn.y, turn.z].sorted(by: >), [region.x, region.y, region.z].sorted(by: >))
      pairs = [(sides[0], room[0]), (sides[1], room[1]), (sides[2], room[2])]
    }
    pairs.removeAll { $0.0 <= $0.1 }
    let worst = pairs.max { $0.0 - $0.1 < $1.0 - $1.1 } ?? (turn.x, region.x)
    return (Int64(worst.0), Int64(worst.1))
  }

  /// How near the item came: what lets it in but for its litres is nearer than what does not take its kind.
  private func progress(_ refusal: Refusal) -> Int {
    switch refusal {
    case .notHeld: 0
    case .outside: 1
    case .refusedKind: 2
    case .nothingOutside: 3
    case .rating: 4
    case .count: 5
    case .dimension: 6
    case .opening: 7
    case .weight: 8
    case .volume: 9
    case .capacity: 10
    }
  }

  private func room(_ pocket: Int) -> Int64 {
    tree.regions[pocket]?.extent.volume ?? tree.volumes[pocket] ?? 0
  }
}

extension Refusal {
  fileprivate var constraint: Conflict.Constraint {
    switch self {
    case .notHeld, .rating: .holder
    case .refusedKind, .outside, .nothingOutside: .refused
    case .volume: .volume
    case .capacity: .capacity
    case .weight: .weight
    case .count: .count
    case .dimension: .dimension
    case .opening: .opening
    }
  }

  fileprivate static func dimension(_ figures: (needs: Int64, has: Int64)) -> Refusal {
    .dimension(needs: figures.needs, has: figures.has)
  }
}

extension Measure {
  /// The bare number: millimetres, cubic millimetres or grams.
  fileprivate var count: Int64 {
    switch self {
    case .length(let value): value.count
    case .volume(let value): value.count
    case .weight(let value): value.count
    }
  }
}
