/// How a text is laid out for the terminal it goes to.
public struct TextStyle: Hashable, Sendable {
  /// Columns a line may take.
  public var width: Int
  /// Whether verdicts and headings are coloured.
  public var colour: Bool
  public var units: UnitSystem
  /// Whether all is told in ASCII, for terminals that have no other letters.
  public var isPlain: Bool

  /// - Parameter width: columns; brought between 20 and 120, beyond which lines are hard to read.
  public init(width: Int = 80, colour: Bool = false, units: UnitSystem = .metric, isPlain: Bool = false) {
    self.width = min(max(width, 20), 120)
    self.colour = colour
    self.units = units
    self.isPlain = isPlain
  }
}

/// The units a person is told figures in.
public enum UnitSystem: String, Hashable, Sendable, CaseIterable {
  case metric
  case imperial
}
