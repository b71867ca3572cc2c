/// Which packs take a load, best first; why the others do not; what to look for in a shop.
public struct Suggestion: Hashable, Sendable {
  /// The run's ID or the kit's name.
  public var run: String?
  public var order: Ranking
  /// What is asked of a pack beside taking the load.
  public var wants: Wants
  /// What is carried beside each of the packs.
  public var also: [Pack]
  /// Currencies in the order their prices are ranked in; prices of two currencies are never compared.
  public var currencies: [String]
  /// Packs in which everything required is packed and reached, best first.
  public var ranked: [Candidate]
  /// Packs of which nobody can tell, with the figure to ask for in their plans; and those that take the load, but of
  /// which a figure is missing to say whether they are what is asked for.
  public var cannotTell: [Candidate]
  /// Packs that do not take the load, or leave something out of reach.
  public var refused: [Candidate]
  /// Packs that are not what is asked for; whether they take the load was not looked at.
  public var leftOut: [LeftOut]
  public var lookFor: ShoppingList

  public init(
    run: String?, order: Ranking, wants: Wants = Wants(), also: [Pack] = [], currencies: [String] = [],
    ranked: [Candidate],
    cannotTell: [Candidate], refused: [Candidate], leftOut: [LeftOut] = [], lookFor: ShoppingList
  ) {
    self.run = run
    self.order = order
    self.wants = wants
    self.also = also
    self.currencies = currencies
    self.ranked = ranked
    self.cannotTell = cannotTell
    self.refused = refused
    self.leftOut = leftOut
    self.lookFor = lookFor
  }

  public struct Candidate: Hashable, Sendable {
    public var pack: Pack
    /// The load in the pack, and in what is carried beside it.
    public var plan: Plan
    /// One sentence: why it is refused, cannot be told, or what speaks against it (it rattles); nil: nothing.
    public var remark: String?
    /// The load would rattle in it.
    public var rattles: Bool
    /// Its litres, weight and price are known, and no other pack that takes the load is as good in all three and better
    /// in one: no larger, no heavier, no dearer in the same currency.
    public var isUnbeaten: Bool

    public init(
      pack: Pack, plan: Plan, remark: String? = nil, rattles: Bool = false, isUnbeaten: Bool = false
    ) {
      self.pack = pack
      self.plan = plan
      self.remark = remark
      self.rattles = rattles
      self.isUnbeaten = isUnbeaten
    }
  }

  /// A pack that is not what is asked for, and in what.
  public struct LeftOut: Hashable, Sendable {
    public var pack: Pack
    public var misses: [Wants.Miss]

    public init(pack: Pack, misses: [Wants.Miss]) {
      self.pack = pack
      self.misses = misses
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
