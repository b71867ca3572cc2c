/// What a runner asks of a pack beside taking the load.
public struct Wants: Hashable, Sendable {
  /// Features that a pack must state.
  public var features: [String]
  public var priceAtMost: Price?
  public var weightAtMost: Grams?
  /// The size it is taken in, where it comes in several.
  public var size: String?

  public init(
    features: [String] = [], priceAtMost: Price? = nil, weightAtMost: Grams? = nil, size: String? = nil
  ) {
    self.features = features
    self.priceAtMost = priceAtMost
    self.weightAtMost = weightAtMost
    self.size = size
  }

  public var isEmpty: Bool { features.isEmpty && priceAtMost == nil && weightAtMost == nil && size == nil }

  /// The pack in the size asked for; as it is where it comes in one alone, or not in that.
  public func sized(_ pack: Pack) -> Pack {
    size.flatMap { pack.sizeName(meaning: $0) }.flatMap { pack.inSize($0) } ?? pack
  }

  /// Where a pack does not meet them, for sure or for want of a figure. Of a range the upper figure counts.
  ///
  /// - Complexity: O(features asked for x features of the pack).
  public func misses(of pack: Pack) -> [Miss] {
    var misses = features.filter { feature in !pack.features.contains(feature) }.map { feature in
      Miss.feature(feature)
    }
    if let size, !pack.sizes.isEmpty, pack.sizeName(meaning: size) == nil { misses.append(.size) }
    if let most = priceAtMost {
      if let price = pack.price?.upper {
        if price.currency != most.currency {
          misses.append(.otherCurrency(price))
        } else if price.hundredths > most.hundredths {
          misses.append(.price)
        }
      } else {
        misses.append(.unknownPrice)
      }
    }
    if let most = weightAtMost {
      if let weight = pack.weight?.upper {
        if weight > most { misses.append(.weight) }
      } else {
        misses.append(.unknownWeight)
      }
    }
    return misses
  }

  /// One thing asked for that a pack does not meet.
  public enum Miss: Hashable, Sendable {
    /// The pack does not state the feature.
    case feature(String)
    /// It costs more.
    case price
    /// It weighs more.
    case weight
    case unknownPrice
    /// Its price, which nobody can compare with the one asked for.
    case otherCurrency(Price)
    case unknownWeight
    /// It comes in other sizes alone.
    case size

    /// Whether the pack is out; else a figure is missing that could make it so.
    public var isCertain: Bool {
      switch self {
      case .feature, .price, .weight, .size: true
      case .unknownPrice, .otherCurrency, .unknownWeight: false
      }
    }
  }
}
