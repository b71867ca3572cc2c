/// Which packs take a load, best first; why the others do not; what to look for in a shop.
public struct Suggestion: Hashable, Sendable {
  /// The run's ID or the kit's name.
  public var run: String?
  public var order: Ranking
  /// Packs in which everything required is packed and reached, best first.
  public var ranked: [Candidate]
  /// Packs of which nobody can tell, with the figure to ask for in their plans.
  public var cannotTell: [Candidate]
  /// Packs that do not take the load, or leave something out of reach.
  public var refused: [Candidate]
  public var lookFor: ShoppingList

  public init(
    run: String?, order: Ranking, ranked: [Candidate], cannotTell: [Candidate], refused: [Candidate],
    lookFor: ShoppingList
  ) {
    self.run = run
    self.order = order
    self.ranked = ranked
    self.cannotTell = cannotTell
    self.refused = refused
    self.lookFor = lookFor
  }

  public struct Candidate: Hashable, Sendable {
    public var pack: Pack
    public var plan: Plan
    /// One sentence: why it is refused, cannot be told, or what speaks against it (it rattles); nil: nothing.
    public var remark: String?
    /// The load would rattle in it.
    public var rattles: Bool

    public init(pack: Pack, plan: Plan, remark: String? = nil, rattles: Bool = false) {
      self.pack = pack
      self.plan = plan
      self.remark = remark
      self.rattles = rattles
    }
  }
}

/// What a suggestion ranks equally good packs by.
public enum Ranking: String, Hashable, Sendable, CaseIterable {
  case size
  case weight
  case price
}

/// What any pack must have for a load: bounds that follow from the load alone.
public struct ShoppingList: Hashable, Sendable {
  /// The volume of everything required that may not travel outside; nil where nothing must.
  public var leastVolume: CubicMillimetres?
  /// The pockets and openings it takes, a sentence each.
  public var pockets: [String]
  public var features: [String]

  public init(leastVolume: CubicMillimetres? = nil, pockets: [String] = [], features: [String] = []) {
    self.leastVolume = leastVolume
    self.pockets = pockets
    self.features = features
  }
}
