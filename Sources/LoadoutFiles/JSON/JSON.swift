/// A JSON value with its keys in the order given.
///
/// Literals build it: `["format": "pack-loadout/list/1", "packs": .array(packs)]`. Only nil does not, which could not be
/// told from a value that is missing.
public enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  /// `count` of the unit 10^-`decimals`, written exactly and without trailing zeros: 9,400,500 with three decimals
  /// is 9400.5.
  case decimal(count: Int64, decimals: Int)
  case string(String)
  case array([JSON])
  case object([Member])

  public struct Member: Hashable, Sendable {
    public var key: String
    public var value: JSON

    public init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }
}

extension JSON {
  /// The string, or null.
  public static func text(_ text: String?) -> JSON {
    guard let text else { return .null }
    return .string(text)
  }

  /// The strings, in their order.
  public static func texts(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

  /// The whole number, or null.
  public static func whole(_ count: Int64?) -> JSON {
    guard let count else { return .null }
    return .integer(count)
  }

  /// Millilitres with up to three decimals, exact; or null.
  public static func millilitres(cubicMillimetres count: Int64?) -> JSON {
    guard let count else { return .null }
    return .decimal(count: count, decimals: 3)
  }

  /// Adds a member at an object's end; of anything else it makes an object.
  public mutating func append(_ key: String, _ value: JSON) {
    guard case .object(var members) = self else {
      self = .object([Member(key, value)])
      return
    }
    self = .null
    members.append(Member(key, value))
    self = .object(members)
  }

  /// As ``append(_:_:)``, where there is a value.
  public mutating func append(_ key: String, ifAny value: JSON?) {
    if let value { append(key, value) }
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int64) { self = .integer(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
  public init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements.map { Member($0.0, $0.1) }) }
}
