import LoadoutGeometry
import Testing

/// A tiny generator whose numbers are the same everywhere.
struct Seeded {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }
}

func turns(_ x: Int, _ y: Int, _ z: Int) -> [Extent] {
  var turns: [Extent] = []
  for sides in [(x, y, z), (x, z, y), (y, x, z), (y, z, x), (z, x, y), (z, y, x)] {
    let extent = Extent(x: sides.0, y: sides.1, z: sides.2)
    if !turns.contains(extent) { turns.append(extent) }
  }
  return turns
}

/// Tries every place on the grid for every piece in turn.
func existsOnGrid(_ pieces: [Piece], _ placed: [Box] = []) -> Bool {
  guard placed.count < pieces.count else { return true }
  let piece = pieces[placed.count]
  for extent in piece.orientations where extent.fits(in: piece.region.extent) {
    for x in piece.region.origin.x...(piece.region.end(0) - extent.x) {
      for y in piece.region.origin.y...(piece.region.end(1) - extent.y) {
        for z in piece.region.origin.z...(piece.region.end(2) - extent.z) {
          let box = Box(origin: Extent(x: x, y: y, z: z), extent: extent)
          if placed.contains(where: { $0.overlaps(box) }) { continue }
          if existsOnGrid(pieces, placed + [box]) { return true }
        }
      }
    }
  }
  return false
}

func isPacking(_ boxes: [Box], of pieces: [Piece]) -> Bool {
  guard boxes.count == pieces.count else { return false }
  for index in pieces.indices {
    guard pieces[index].region.contains(boxes[index]) else { return false }
    guard pieces[index].orientations.contains(boxes[index].extent) else { return false }
    for other in 0..<index where boxes[other].overlaps(boxes[index]) { return false }
  }
  return true
}

@Suite struct `Packing agrees with trying every place on a grid` {
  @Test(arguments: 0..<1_500)
  func `for small random pieces in regions`(seed: Int) {
    var random = Seeded(seed)
    let sides = Extent(x: 2 + random.below(2), y: 2 + random.below(2), z: 1 + random.below(2))
    let root = Box(origin: Extent(x: 0, y: 0, z: 0), extent: sides)
    let inner = Box(
      origin: Extent(x: random.below(sides.x), y: 0, z: 0),
      extent: Extent(x: 1, y: sides.y, z: sides.z))
    var pieces: [Piece] = []
    var volume: Int64 = 0
    for _ in 0..<5 {
      let (x, y, z) = (1 + random.below(3), 1 + random.below(3), 1 + random.below(2))
      if volume + Int64(x * y * z) > root.extent.volume { continue }
      volume += Int64(x * y * z)
      let region = random.below(6) == 0 ? inner : root
      pieces.append(
        Piece(region: region, orientations: random.below(3) == 0 ? [Extent(x: x, y: y, z: z)] : turns(x, y, z)))
    }
    var budget = StepBudget(steps: 1_000_000)
    switch pack(pieces, budget: &budget) {
    case .packed(let boxes): #expect(isPacking(boxes, of: pieces))
    case .impossible: #expect(!existsOnGrid(pieces))
    case .unknown: Issue.record("a million steps were not enough")
    }
  }
}
