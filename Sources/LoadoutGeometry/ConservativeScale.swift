/// What sides count for along an axis, so that sides that fit a length one behind the other, each taken as often as one
/// likes, count for no more than the length itself.
///
/// Boxes that lie in a box still do with their sides replaced by what such scales make of them (S. Fekete and J.
/// Schepers, "A General Framework for Bounds for Higher-Dimensional Orthogonal Packing Problems", Mathematical Methods
/// of Operations Research 60, 2004). So their scaled volumes come to no more than the whole's.
public struct ConservativeScale: Hashable, Sendable {
  /// What the length counts for.
  public let whole: Int64
  /// What each of the sides asked about counts for, in their order.
  public let counts: [Int64]

  /// Whether the other says as much of every side, or more.
  fileprivate func isDominated(by other: ConservativeScale) -> Bool {
    for (own, others) in zip(counts, other.counts) where own * other.whole > others * whole { return false }
    return true
  }
}

/// Scales of sides up to a length, without those that another makes needless; the lengths themselves come first.
///
/// They are the dual feasible functions of G. S. Lueker (1983) and of Fekete and Schepers (thresholds and ceilings),
/// that of J. Carlier, F. Clautiaux and A. Moukrim (Computers & Operations Research 34, 2007), and sides over half
/// lengthened by what nothing behind them can fill.
///
/// - Precondition: the sides are positive, ascending and no longer than the length.
public func conservativeScales(of sides: [Int], length: Int) -> [ConservativeScale] {
  var scales: [ConservativeScale] = []
  func add(_ whole: Int, _ count: (Int) -> Int) {
    let scale = ConservativeScale(whole: Int64(whole), counts: sides.map { Int64(count($0)) })
    if scale.counts.allSatisfy({ $0 == 0 }) || scales.contains(where: { scale.isDominated(by: $0) }) { return }
    scales.removeAll { $0.isDominated(by: scale) }
    scales.append(scale)
  }
  add(length) { $0 }
  let fill = greatestMultiples(of: sides, upTo: length)
  add(length) { 2 * $0 > length ? length - fill[length - $0] : $0 }
  let least = sides.filter { 2 * $0 <= length }
  for threshold in least.suffix(4) {
    add(length) { $0 > length - threshold ? length : $0 < threshold ? 0 : $0 }
    let most = length / threshold
    add(2 * most) {
      2 * $0 > length
        ? 2 * (most - (length - $0) / threshold) : 2 * $0 == length ? most : 2 * ($0 / threshold)
    }
  }
  // Sides over a half, over one and two thirds, …: the steps they are longer than.
  for parts in 2...5 { add(parts - 1) { (parts * $0 - 1) / length } }
  return scales
}

/// For each length, the greatest sum up to it of sides taken as often as one likes.
private func greatestMultiples(of sides: [Int], upTo length: Int) -> [Int] {
  var greatest = [Int](repeating: 0, count: length + 1)
  for whole in stride(from: 1, through: length, by: 1) {
    greatest[whole] = greatest[whole - 1]
    for side in sides where side <= whole { greatest[whole] = max(greatest[whole], greatest[whole - side] + side) }
  }
  return greatest
}

/// Scales for three axes, with the sides they were made for.
public struct ScaleTriple: Sendable {
  public let sides: [[Int]]
  public let x: ConservativeScale
  public let y: ConservativeScale
  public let z: ConservativeScale

  public var whole: Int64 { x.whole * y.whole * z.whole }
}

/// Calls `body` with every choice of scales for a room and what each set of turns counts for by it at the least, until
/// it answers false.
///
/// - Complexity: O(scales³ × orientations), where an axis has about a dozen scales at the most.
public func visitScales(
  of turns: [[Extent]], in room: Extent, _ body: (ScaleTriple, _ counts: [Int64]) -> Bool
) {
  var sides: [[Int]] = []
  var scales: [[ConservativeScale]] = []
  for axis in 0..<3 {
    var own: Set<Int> = []
    for turns in turns { for turn in turns { own.insert(turn[axis]) } }
    sides.append(own.sorted())
    scales.append(conservativeScales(of: sides[axis], length: room[axis]))
  }
  // For each turn the places of its sides; where the turns of each set end.
  var places: [Int] = []
  var ends: [Int] = []
  for turns in turns {
    for turn in turns { for axis in 0..<3 { places.append(sides[axis].firstIndex(of: turn[axis]) ?? 0) } }
    ends.append(places.count)
  }
  var counts = [Int64](repeating: 0, count: turns.count)
  for x in scales[0] {
    for y in scales[1] {
      for z in scales[2] {
        var place = 0
        for (index, end) in ends.enumerated() {
          var least = Int64.max
          while place < end {
            least = min(least, x.counts[places[place]] * y.counts[places[place + 1]] * z.counts[places[place + 2]])
            place += 3
          }
          counts[index] = least
        }
        if !body(ScaleTriple(sides: sides, x: x, y: y, z: z), counts) { return }
      }
    }
  }
}

/// Whether some scales show that pieces take more than the room they share.
func defiesScales(_ pieces: [Piece], in room: Box) -> Bool {
  if pieces.contains(where: { $0.region != room }) { return false }
  var isTooMuch = false
  visitScales(of: pieces.map { $0.orientations }, in: room.extent) { triple, counts in
    var total: Int64 = 0
    for count in counts { total += count }
    isTooMuch = total > triple.whole
    return !isTooMuch
  }
  return isTooMuch
}
