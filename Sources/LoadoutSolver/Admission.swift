import Loadout
import LoadoutGeometry

/// Why a pocket does not admit an item, whatever else is packed.
enum Refusal: Hashable {
  /// The pocket takes only what it holds, or the item goes only where it is held.
  case notHeld
  /// The item is rated above the holder's limit.
  case rating(needs: Measure, has: Measure)
  case refusedKind
  /// The pocket is outside and the item may not be.
  case outside
  /// Nothing is to be strapped on.
  case nothingOutside
  /// More volume than the pocket, or one around it, has.
  case volume(pocket: Int, needs: Int64, has: Int64)
  /// More than the pack's capacity, or that of the carrier the pocket is on.
  case capacity(carrier: Int?, needs: Int64, has: Int64)
  case weight(pocket: Int, needs: Int64, has: Int64)
  case count
  /// Too long for the region in every allowed turn.
  case dimension(needs: Int64, has: Int64)
  /// No allowed turn that fits inside passes the opening of `pocket`.
  case opening(pocket: Int, needs: Int64, has: Int64)
}

extension PackTree {
  /// What constraint 2 (admission) says; nil: admitted.
  func refusal(of item: Item, by pocket: Int, nothingOutside: Bool) -> Refusal? {
    // Fields are read in place: a pocket or an item of its own would be copied with all it refers to.
    let holding = holding(item, pocket)
    if holding == nil && (item.holderOnly || pack.pockets[pocket].only) { return .notHeld }
    if let limit = holding?.limit, let rated = item.rated, rated.isAtMost(limit) != true {
      return .rating(needs: rated, has: limit)
    }
    if let kind = item.kind, pack.pockets[pocket].refuses.contains(kind) { return .refusedKind }
    if isOutside[pocket] && holding == nil {
      if !item.outside { return .outside }
      if nothingOutside { return .nothingOutside }
    }
    return nil
  }

  /// Whether the pocket is made for the item's kind.
  func holds(_ item: Item, _ pocket: Int) -> Bool { holding(item, pocket) != nil }

  private func holding(_ item: Item, _ pocket: Int) -> Holding? {
    guard let kind = item.kind, !pack.pockets[pocket].holds.isEmpty else { return nil }
    return pack.pockets[pocket].holds.first { $0.kind == kind }
  }

  /// The ways a rigid item may lie in a pocket: allowed turns that fit its region and passed every opening on the
  /// way in. Precondition: the pocket has a region.
  func orientations(of size: Size, _ rule: OrientationRule, in pocket: Int) -> [Extent] {
    passing(turns(of: size, rule), into: pocket)
  }

  /// Those of some turns that fit a pocket's region and pass every opening on the way in.
  func passing(_ turns: [Extent], into pocket: Int) -> [Extent] {
    guard let region = regions[pocket] else { return [] }
    func passes(_ turn: Extent) -> Bool {
      if !turn.fits(in: region.extent) { return false }
      for place in lines[pocket] {
        if let opening = pack.pockets[place].opening, !opening.lets(turn) { return false }
      }
      return true
    }
    // Mostly all do or none does.
    return turns.allSatisfy(passes) ? turns : turns.filter(passes)
  }
}

/// The distinct ways a rigid thing may be turned.
func turns(of size: Size, _ rule: OrientationRule) -> [Extent] {
  let (h, w, d) = (Int(size.height.count), Int(size.width.count), Int(size.depth.count))
  let all: [(Int, Int, Int)] =
    switch rule {
    case .fixed: [(w, h, d)]
    case .upright: [(w, h, d), (d, h, w)]
    case .any: [(w, h, d), (d, h, w), (h, w, d), (d, w, h), (h, d, w), (w, d, h)]
    }
  var turns: [Extent] = []
  for (x, y, z) in all where !turns.contains(Extent(x: x, y: y, z: z)) { turns.append(Extent(x: x, y: y, z: z)) }
  return turns
}

extension Opening {
  /// The two sides of a placed box that face this opening.
  func face(of turn: Extent) -> (Int, Int) {
    switch side {
    case .top: (turn.x, turn.z)
    case .front: (turn.y, turn.x)
    case .left, .right: (turn.y, turn.z)
    }
  }

  /// Whether a box turned like this passes, the face in one of its two turns.
  func lets(_ turn: Extent) -> Bool {
    guard let size else { return true }
    let (a, b) = face(of: turn)
    let (first, second) = (Int(size.first.count), Int(size.second.count))
    return (a <= first && b <= second) || (a <= second && b <= first)
  }
}
