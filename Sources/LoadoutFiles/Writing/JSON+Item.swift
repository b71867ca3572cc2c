/// An item as its file: every key that says something, in the order of the format's page.
public func write(_ item: Item) -> String { JSON(item).fileText }

extension JSON {
  /// The item as files hold it.
  public init(_ item: Item) {
    self = ["id": .string(item.id), "name": .string(item.name)]
    append("kind", ifAny: item.kind.map { .string($0) })
    append("category", ifAny: item.category.map { .string($0) })
    appendForm(item.form)
    append("weight", ifAny: item.weight.map { .string(QuantityText.weight($0)) })
    append("rated", ifAny: item.rated.map { .string(QuantityText.measure($0)) })
    append("orientation", ifAny: item.orientation == .any ? nil : .string(item.orientation.rawValue))
    append("holderOnly", ifAny: item.holderOnly ? true : nil)
    append("outside", ifAny: item.outside ? true : nil)
    append("dry", ifAny: item.dry ? true : nil)
    append("closed", ifAny: item.closed ? true : nil)
    append("apartFrom", ifAny: list(item.apartFrom))
    append("reach", ifAny: item.reach.map { .string($0.word) })
    append("smallerChoice", ifAny: item.smallerChoice.map { .string($0) })
    append("contents", ifAny: item.contents.isEmpty ? nil : JSON.contents(item.contents))
    append("sources", ifAny: sources(item.sources))
  }

  private mutating func appendForm(_ form: Item.Form) {
    switch form {
    case .rigid(let size, let volume):
      append("form", "rigid")
      append("size", .string(QuantityText.size(size)))
      append("volume", ifAny: volume.map { .string(QuantityText.volume($0)) })
    case .soft(let volume, let compressed, let size):
      append("form", "soft")
      append("size", ifAny: size.map { .string(QuantityText.size($0)) })
      append("volume", ifAny: volume == size?.volume ? nil : .string(QuantityText.volume(volume)))
      append("compressed", ifAny: compressed.map { .string(QuantityText.volume($0)) })
    }
  }

  private static func contents(_ contents: Contents) -> JSON {
    var json = JSON.object([])
    json.append("water", ifAny: contents.water.map { .string(QuantityText.volume($0)) })
    json.append("carbohydrate", ifAny: contents.carbohydrate.map { .string(QuantityText.carbohydrate($0)) })
    json.append("energy", ifAny: contents.energy.map { .string(QuantityText.energy($0)) })
    return json
  }
}
