/// What has been found out about pieces side by side, kept for every question about the same load.
///
/// A set of pieces is asked about over and over: in pockets of one size, by the search and by its explanation, with
/// fewer litres and the same shapes. Pieces are told apart by region and turns alone. What contains a set that cannot
/// be packed cannot be packed either, and what is contained in a packing can.
public final class PackingMemo {
  /// A set of pieces: the numbers of their kinds in ascending order, one for each piece.
  public typealias Kinds = [Int32]

  private var pieces: [Piece] = []
  private var numbers: [Piece: Int32] = [:]
  private var known: [Kinds: Known] = [:]
  private var packable: [Kinds] = []
  private var impossible: [Kinds] = []

  private enum Known {
    case packed([Box])
    case impossible
    /// Not settled within so many steps.
    case open(after: Int64)
  }

  /// Sets looked through for one that is contained or contains.
  private static let mostSets = 400
  private static let mostKnown = 20_000

  public init() {}

  /// The number of a piece's kind.
  public func kind(of piece: Piece) -> Int32 {
    if let number = numbers[piece] { return number }
    let number = Int32(pieces.count)
    pieces.append(piece)
    numbers[piece] = number
    return number
  }

  /// What is known without any search; nil: nothing is.
  ///
  /// - Parameter steps: what a search could take; what stayed open after as many stays open.
  /// - Complexity: O(400 × pieces).
  public func outcome(_ kinds: Kinds, steps: Int64) -> PackingOutcome? {
    switch known[kinds] {
    case .packed(let boxes): return .packed(boxes)
    case .impossible: return .impossible
    case .open(let after) where steps <= after: return .unknown
    case .open, nil: break
    }
    if impossible.contains(where: { $0.isContained(in: kinds) }) { return .impossible }
    for larger in packable where kinds.isContained(in: larger) {
      guard case .packed(let boxes) = known[larger] else { continue }
      let part = kinds.places(in: larger).map { boxes[$0] }
      known[kinds] = .packed(part)
      return .packed(part)
    }
    return nil
  }

  /// Searches, and keeps the answer.
  ///
  /// - Returns: a place for each kind in the order given.
  public func pack(_ kinds: Kinds, budget: inout StepBudget) -> PackingOutcome {
    let lent = budget.left
    if let outcome = outcome(kinds, steps: lent) { return outcome }
    let outcome = LoadoutGeometry.pack(kinds.map { pieces[Int($0)] }, budget: &budget)
    switch outcome {
    // Places found are kept, however many: an arrangement accepted on their strength must have them in the end, when
    // there may be no time left to look again.
    case .packed(let boxes):
      known[kinds] = .packed(boxes)
      if packable.count < Self.mostSets { packable.append(kinds) }
    case .impossible:
      if known.count < Self.mostKnown { known[kinds] = .impossible }
      if impossible.count < Self.mostSets { impossible.append(kinds) }
    case .unknown:
      if !budget.stopped && known.count < Self.mostKnown { known[kinds] = .open(after: lent) }
    }
    return outcome
  }
}

extension PackingMemo.Kinds {
  /// Whether another set has each of these, as often. Both are in order.
  fileprivate func isContained(in larger: Self) -> Bool {
    if count > larger.count { return false }
    var place = 0
    for kind in self {
      while place < larger.count && larger[place] < kind { place += 1 }
      if place == larger.count || larger[place] != kind { return false }
      place += 1
    }
    return true
  }

  /// For each of these, its place in a set that contains them all.
  fileprivate func places(in larger: Self) -> [Int] {
    var place = -1
    return map { kind in
      repeat { place += 1 } while larger[place] != kind
      return place
    }
  }
}
