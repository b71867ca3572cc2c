/// One of several packs that are carried together: what lies in its own pockets must go into its own litres.
public struct Carrier: Hashable, Sendable {
  /// Its ID as a pack.
  public var id: String
  public var name: String
  /// Of a range the upper figure can be used. Nil: nobody states it, and its pockets alone bound it.
  public var capacity: Span<CubicMillimetres>?
  /// Its root pockets, by their IDs in the pack it is part of; a root is on one carrier at the most.
  public var pockets: [String]

  public init(id: String, name: String, capacity: Span<CubicMillimetres>? = nil, pockets: [String] = []) {
    self.id = id
    self.name = name
    self.capacity = capacity
    self.pockets = pockets
  }
}

extension Pack {
  /// The carriers it consists of: those it names, else itself alone.
  var carriersOrItself: [Carrier] {
    if !carriers.isEmpty { return carriers }
    let roots = pockets.lazy.filter { $0.inside == nil }.map { $0.id }
    return [Carrier(id: id, name: name, capacity: capacity, pockets: Array(roots))]
  }
}
