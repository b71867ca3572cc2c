/// The sides of a box, written height × width × depth.
///
/// In a pack, width lies along x (across the back), height along y (up), depth along z (away from the back).
public struct Size: Hashable, Sendable {
  public var height: Millimetres
  public var width: Millimetres
  public var depth: Millimetres

  public init(height: Millimetres, width: Millimetres, depth: Millimetres) {
    self.height = height
    self.width = width
    self.depth = depth
  }

  /// A size of whole millimetres.
  public init(height: Int64, width: Int64, depth: Int64) {
    self.init(height: Millimetres(height), width: Millimetres(width), depth: Millimetres(depth))
  }

  /// The product of the sides.
  ///
  /// - Precondition: each side is at most 20 m, so that the product fits 64 bits.
  public var volume: CubicMillimetres { CubicMillimetres(height.count * width.count * depth.count) }
}

/// Where a box begins in its root pocket's box: millimetres from the left, the bottom and the back.
public struct Position: Hashable, Sendable {
  public var x: Millimetres
  public var y: Millimetres
  public var z: Millimetres

  public init(x: Millimetres, y: Millimetres, z: Millimetres) {
    self.x = x
    self.y = y
    self.z = z
  }

  public init(x: Int64, y: Int64, z: Int64) {
    self.init(x: Millimetres(x), y: Millimetres(y), z: Millimetres(z))
  }
}
