/// Why a run or a kit cannot be changed as asked, or does not become a kit.
public struct AdjustmentFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The option at fault as it was given ("--without towel"); nil: the run itself is.
  public var option: String?
  /// What is wrong, and what would be right.
  public var text: String

  init(_ change: Adjustments.Change? = nil, _ text: String) {
    option = change?.option
    self.text = text
  }

  /// The option, a colon, and the text.
  public var description: String { option.map { "\($0): \(text)" } ?? text }
}

extension Adjustments.Change {
  /// The change as a command line gives it.
  public var option: String {
    switch self {
    case .with(let item, let quantity): quantity == 1 ? "--with \(item)" : "--with \(item)=\(quantity)"
    case .without(let item): "--without \(item)"
    case .swap(let old, let new): "--swap \(old)=\(new)"
    case .required(let item): "--required \(item)"
    case .optional(let item): "--optional \(item)"
    case .worn(let item, let quantity): quantity == 1 ? "--worn \(item)" : "--worn \(item)=\(quantity)"
    }
  }

  var isAboutRequiring: Bool {
    switch self {
    case .required, .optional: true
    case .with, .without, .swap, .worn: false
    }
  }

  /// Whether both cannot be meant, in whatever order they come.
  func contradicts(_ other: Self) -> Bool { isContradicted(by: other) || other.isContradicted(by: self) }

  private func isContradicted(by other: Self) -> Bool {
    switch (self, other) {
    case (.with(let a, let quantity), .with(let b, let another)): a == b && quantity != another
    case (.with(let a, _), .without(let b)), (.required(let a), .without(let b)), (.optional(let a), .without(let b)),
      (.required(let a), .optional(let b)), (.swap(let a, _), .with(let b, _)), (.swap(let a, _), .required(let b)),
      (.swap(let a, _), .optional(let b)):
      a == b
    case (.swap(let old, let new), .without(let b)): old == b || new == b
    case (.worn(let a, let quantity), .worn(let b, let another)): a == b && quantity != another
    case (.worn(let a, _), .without(let b)): a == b
    case (.swap(let a, let new), .swap(let b, let another)): a == b && new != another
    default: false
    }
  }
}
