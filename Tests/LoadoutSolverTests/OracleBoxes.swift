import Loadout

/// A box on the grid of whole millimetres: x from x0 up to x1, and so on.
struct Cuboid: Hashable {
  var x0, x1, y0, y1, z0, z1: Int

  init(x: Int, y: Int, z: Int, _ size: Size) {
    (x0, x1) = (x, x + Int(size.width.count))
    (y0, y1) = (y, y + Int(size.height.count))
    (z0, z1) = (z, z + Int(size.depth.count))
  }

  func cut(to other: Cuboid) -> Cuboid {
    var cut = self
    (cut.x0, cut.x1) = (max(x0, other.x0), min(x1, other.x1))
    (cut.y0, cut.y1) = (max(y0, other.y0), min(y1, other.y1))
    (cut.z0, cut.z1) = (max(z0, other.z0), min(z1, other.z1))
    return cut
  }

  func meets(_ other: Cuboid) -> Bool {
    x0 < other.x1 && other.x0 < x1 && y0 < other.y1 && other.y0 < y1 && z0 < other.z1 && other.z0 < z1
  }

  var size: Size { Size(height: Int64(y1 - y0), width: Int64(x1 - x0), depth: Int64(z1 - z0)) }
}

extension OraclePocket {
  /// Every place a rigid thing can have in the pocket: each allowed turn that passes the openings, at each whole
  /// millimetre of the region.
  func places(for item: Item) -> [Cuboid] {
    guard let region, let own = item.rigidSize else { return [] }
    return turns(of: own, item.orientation).filter { turn in holes.allSatisfy { passes(turn, $0) } }.flatMap { turn in
      var places: [Cuboid] = []
      let box = Cuboid(x: 0, y: 0, z: 0, turn)
      guard region.x0 + box.x1 <= region.x1, region.y0 + box.y1 <= region.y1, region.z0 + box.z1 <= region.z1 else {
        return places
      }
      for x in region.x0...region.x1 - box.x1 {
        for y in region.y0...region.y1 - box.y1 {
          for z in region.z0...region.z1 - box.z1 { places.append(Cuboid(x: x, y: y, z: z, turn)) }
        }
      }
      return places
    }
  }

  private func turns(of size: Size, _ rule: OrientationRule) -> [Size] {
    let (h, w, d) = (size.height.count, size.width.count, size.depth.count)
    let all =
      switch rule {
      case .fixed: [size]
      case .upright: [size, Size(height: h, width: d, depth: w)]
      case .any:
        [(h, w, d), (h, d, w), (w, h, d), (w, d, h), (d, h, w), (d, w, h)].map {
          Size(height: $0.0, width: $0.1, depth: $0.2)
        }
      }
    var different: [Size] = []
    for turn in all where !different.contains(turn) { different.append(turn) }
    return different
  }

  private func passes(_ turn: Size, _ opening: Opening) -> Bool {
    guard let hole = opening.size else { return true }
    let (a, b) =
      switch opening.side {
      case .top: (turn.width, turn.depth)
      case .front: (turn.height, turn.width)
      case .left, .right: (turn.height, turn.depth)
      }
    return (a <= hole.first && b <= hole.second) || (a <= hole.second && b <= hole.first)
  }
}

/// Places for all boxes of one root, no two meeting; nil where there are none. Tries every combination.
///
/// - Parameter choices: the places each box can have; equal lists, of equal boxes, stand side by side.
func disjointPlaces(_ choices: [[Cuboid]]) -> [Cuboid]? {
  let order = choices.indices.sorted {
    choices[$0].count != choices[$1].count ? choices[$0].count < choices[$1].count : $0 < $1
  }
  var taken: [Cuboid] = []
  var last: [Int] = []

  func place(_ number: Int) -> Bool {
    guard number < order.count else { return true }
    let places = choices[order[number]]
    // Equal boxes: the later one at a later place, so that swapped they are not tried again.
    let first = number > 0 && places == choices[order[number - 1]] ? last[number - 1] + 1 : 0
    var index = first
    while index < places.count {
      let spot = places[index]
      var isFree = true
      for other in taken where other.meets(spot) {
        isFree = false
        break
      }
      if isFree {
        taken.append(spot)
        last.append(index)
        if place(number + 1) { return true }
        taken.removeLast()
        last.removeLast()
      }
      index += 1
    }
    return false
  }

  guard place(0) else { return nil }
  var places = taken
  for (number, box) in order.enumerated() { places[box] = taken[number] }
  return places
}
