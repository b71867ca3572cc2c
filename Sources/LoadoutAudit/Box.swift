import Loadout

/// What a box takes of one axis, in millimetres; empty where `high` is not above `low`.
struct Extent: Hashable {
  var low: Int64
  var high: Int64

  func overlaps(_ other: Extent) -> Bool { low < other.high && other.low < high }
  func isWithin(_ other: Extent) -> Bool { other.low <= low && high <= other.high }
  func cut(to other: Extent) -> Extent { Extent(low: max(low, other.low), high: min(high, other.high)) }
}

/// A box in a root pocket's axes: x across the back from left to right, y up, z away from the back.
struct Box: Hashable {
  var x: Extent
  var y: Extent
  var z: Extent

  init(x: Extent, y: Extent, z: Extent) {
    self.x = x
    self.y = y
    self.z = z
  }

  /// A box of this size in the corner the axes start from.
  init(of size: Size) {
    x = Extent(low: 0, high: size.width.count)
    y = Extent(low: 0, high: size.height.count)
    z = Extent(low: 0, high: size.depth.count)
  }

  /// A thing of this size that begins at this place; nil where it would end beyond 64 bits.
  init?(at: Position, size: Size) {
    let (right, a) = at.x.count.addingReportingOverflow(size.width.count)
    let (top, b) = at.y.count.addingReportingOverflow(size.height.count)
    let (front, c) = at.z.count.addingReportingOverflow(size.depth.count)
    guard !a, !b, !c else { return nil }
    x = Extent(low: at.x.count, high: right)
    y = Extent(low: at.y.count, high: top)
    z = Extent(low: at.z.count, high: front)
  }

  /// This box, begun at an offset from where `region` begins.
  func moved(by at: Offset, from region: Box) -> Box {
    let (across, up, out) = (region.x.low + at.across.count, region.y.low + at.up.count, region.z.low + at.out.count)
    return Box(
      x: Extent(low: x.low + across, high: x.high + across), y: Extent(low: y.low + up, high: y.high + up),
      z: Extent(low: z.low + out, high: z.high + out))
  }

  func overlaps(_ other: Box) -> Bool { x.overlaps(other.x) && y.overlaps(other.y) && z.overlaps(other.z) }
  func isWithin(_ other: Box) -> Bool { x.isWithin(other.x) && y.isWithin(other.y) && z.isWithin(other.z) }

  func cut(to other: Box) -> Box {
    Box(x: x.cut(to: other.x), y: y.cut(to: other.y), z: z.cut(to: other.z))
  }
}
