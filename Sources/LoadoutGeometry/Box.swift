/// Three lengths along x, y and z, in whole millimetres.
public struct Extent: Hashable, Sendable {
  public var x: Int
  public var y: Int
  public var z: Int

  public init(x: Int, y: Int, z: Int) {
    self.x = x
    self.y = y
    self.z = z
  }

  /// The length along axis 0 (x), 1 (y) or 2 (z).
  public subscript(axis: Int) -> Int {
    get { axis == 0 ? x : axis == 1 ? y : z }
    set {
      switch axis {
      case 0: x = newValue
      case 1: y = newValue
      default: z = newValue
      }
    }
  }

  public var volume: Int64 { Int64(x) * Int64(y) * Int64(z) }

  /// Whether a box of these sides lies within one of `other`'s, unturned.
  public func fits(in other: Extent) -> Bool { x <= other.x && y <= other.y && z <= other.z }
}

/// An axis-aligned box at a place.
public struct Box: Hashable, Sendable {
  public var origin: Extent
  public var extent: Extent

  public init(origin: Extent, extent: Extent) {
    self.origin = origin
    self.extent = extent
  }

  /// The first coordinate past the box along an axis.
  public func end(_ axis: Int) -> Int { origin[axis] + extent[axis] }

  public func overlaps(_ other: Box) -> Bool {
    for axis in 0..<3 where origin[axis] >= other.end(axis) || other.origin[axis] >= end(axis) { return false }
    return true
  }

  public func contains(_ other: Box) -> Bool {
    for axis in 0..<3 where other.origin[axis] < origin[axis] || other.end(axis) > end(axis) { return false }
    return true
  }
}

/// A thing to place: the box it must lie in and the ways it may be turned.
public struct Piece: Hashable, Sendable {
  public var region: Box
  /// The sides it may have as placed, without repeats; at most six.
  public var orientations: [Extent]

  public init(region: Box, orientations: [Extent]) {
    self.region = region
    self.orientations = orientations
  }

  /// What it takes at the least.
  var volume: Int64 {
    var least = Int64.max
    for turn in orientations { least = min(least, turn.volume) }
    return orientations.isEmpty ? 0 : least
  }
}
