/// A kit as its file, its items written out.
public func write(_ kit: Kit) -> String { JSON(kit).fileText }

extension JSON {
  /// The kit as files hold it, its items written out.
  public init(_ kit: Kit) {
    self = .object([])
    append("name", ifAny: kit.name.map { .string($0) })
    append("items", .array(kit.entries.map { JSON.entry($0) }))
  }

  /// An entry with its item written out.
  static func entry(_ entry: Kit.Entry) -> JSON {
    var json: JSON = ["item": JSON(entry.item)]
    json.append("quantity", ifAny: entry.quantity == 1 ? nil : .integer(entry.quantity))
    json.append("required", ifAny: entry.required ? nil : false)
    json.append("reach", ifAny: entry.reach.map { .string($0.word) })
    json.append("rule", ifAny: entry.rule.map { JSON($0) })
    return json
  }

  /// An organiser's rule: its text alone, or with its source.
  init(_ rule: Rule) {
    guard rule.source != nil || rule.staysPacked else {
      self = .string(rule.text)
      return
    }
    self = ["text": .string(rule.text)]
    append("source", ifAny: rule.source.map { .string($0) })
    append("inPack", ifAny: rule.staysPacked ? true : nil)
  }
}
