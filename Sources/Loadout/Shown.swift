/// Where things lie that somebody asks for: the answer to a kit check.
public struct Shown: Hashable, Sendable {
  /// What was asked for, as it was typed.
  public var asked: String
  public var things: [Thing]

  public init(asked: String, things: [Thing]) {
    self.asked = asked
    self.things = things
  }

  /// An entry of the kit with its units.
  public struct Thing: Hashable, Sendable {
    public var item: String
    public var name: String
    public var required: Bool
    public var rule: Rule?
    public var units: [Place]

    public init(item: String, name: String, required: Bool, rule: Rule?, units: [Place]) {
      self.item = item
      self.name = name
      self.required = required
      self.rule = rule
      self.units = units
    }
  }

  /// Where one unit lies, or why it does not.
  public struct Place: Hashable, Sendable {
    public var unit: UnitName
    /// Nil: it is not packed.
    public var placement: Placement?
    /// The pockets from the root to the one it lies in directly.
    public var pockets: [String]
    /// What closes the pocket it lies in, taken from the nearest around it that says.
    public var closure: Closure?
    /// What is loaded over it and has to be moved first, the uppermost first.
    public var over: [UnitName]
    /// Why it is left out, where it is.
    public var because: String?

    public init(
      unit: UnitName, placement: Placement?, pockets: [String] = [], closure: Closure? = nil, over: [UnitName] = [],
      because: String? = nil
    ) {
      self.unit = unit
      self.placement = placement
      self.pockets = pockets
      self.closure = closure
      self.over = over
      self.because = because
    }
  }
}
