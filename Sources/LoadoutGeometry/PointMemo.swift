/// Points of a search that led nowhere. Each has one place, for the last that came there; it is known only if all of it
/// is the same. A point is told by figures from 0 to 65,535.
struct PointMemo {
  private let places: UInt64
  private let figures: Int
  private let table: UnsafeMutablePointer<UInt16>
  private let key: UnsafeMutablePointer<UInt16>

  /// Figures that are kept at the most: 32 MB of them.
  private static let mostKept = 1 << 24
  /// The greatest figure.
  static let most = Int(UInt16.max)

  /// How many places it is worth to have anew after so many points, what was known being forgotten.
  static func places(after visits: Int64) -> Int? {
    switch visits {
    case 256: 1 << 12
    case 1 << 15: 1 << 15
    case 1 << 19: 1 << 17
    default: nil
    }
  }

  /// - Parameter figures: the most that tell a point from others.
  init(figures: Int, places: Int) {
    self.figures = figures + 1
    let places = min(places, Self.mostKept / self.figures)
    self.places = UInt64(places)
    table = .allocate(capacity: places * self.figures)
    table.initialize(repeating: 0, count: places * self.figures)
    key = .allocate(capacity: self.figures)
    key.initialize(repeating: 0, count: self.figures)
  }

  func deallocate() {
    table.deallocate()
    key.deallocate()
  }

  /// Writes a point down and returns its place; nil: it has too many figures.
  @inline(__always)
  private func place(_ write: (_ figure: (Int32) -> Void) -> Void) -> UnsafeMutablePointer<UInt16>? {
    var count = 0
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    write { figure in
      if count + 1 < figures { key[count + 1] = UInt16(truncatingIfNeeded: figure) }
      hash = (hash ^ UInt64(UInt32(bitPattern: figure))) &* 0x9E37_79B9_7F4A_7C15 ^ (hash >> 29)
      count += 1
    }
    if count >= figures { return nil }
    // A place that was never written to says 0.
    key[0] = UInt16(count)
    return table + Int((hash >> 32) % places) * figures
  }

  @inline(__always)
  func knows(_ write: (_ figure: (Int32) -> Void) -> Void) -> Bool {
    guard let place = place(write) else { return false }
    for index in 0...Int(key[0]) where place[index] != key[index] { return false }
    return true
  }

  @inline(__always)
  func add(_ write: (_ figure: (Int32) -> Void) -> Void) {
    guard let place = place(write) else { return }
    place.update(from: key, count: Int(key[0]) + 1)
  }
}
