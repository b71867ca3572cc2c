private enum ItemKey: String, FieldKey {
  case schema = "$schema"
  case id, name, kind, category, form, size, volume, compressed, weight, rated, orientation, holderOnly, outside, dry
  case closed, apartFrom, reach, smallerChoice, contents, sources
  static var owner: String { "an item" }
}

private enum ContentsKey: String, FieldKey {
  case water, carbohydrate, energy
  static var owner: String { "\"contents\"" }
}

private enum FormWord: String, CaseIterable {
  case rigid, soft
}

extension FileReader {
  mutating func item(_ id: NodeID) -> Item? {
    guard let fields = fields(id, ItemKey.self) else { return nil }
    schema(fields[.schema])
    let name = name(wanted(.id, of: fields, "\"towel\""))
    let form = form(fields)
    let smaller = self.name(fields[.smallerChoice])
    if let place = fields[.smallerChoice], let smaller {
      references.append(Reference(kind: .smaller, name: smaller, at: place))
    }
    let item = Item(
      id: name ?? "",
      name: words(fields[.name]) ?? name ?? "",
      kind: self.name(fields[.kind]),
      category: words(fields[.category]),
      form: form ?? .soft(volume: CubicMillimetres(1), compressed: nil, size: nil),
      weight: weight(fields[.weight]),
      rated: measure(fields[.rated]),
      orientation: choice(fields[.orientation], OrientationRule.self, "an orientation") ?? .any,
      holderOnly: flag(fields[.holderOnly]) ?? false,
      outside: flag(fields[.outside]) ?? false,
      dry: flag(fields[.dry]) ?? false,
      closed: flag(fields[.closed]) ?? false,
      apartFrom: names(fields[.apartFrom], "kinds"),
      reach: reach(fields[.reach]),
      smallerChoice: smaller,
      contents: contents(fields[.contents]),
      sources: sources(fields[.sources], of: id))
    return name == nil || form == nil ? nil : item
  }

  private mutating func form(_ fields: Fields<ItemKey>) -> Item.Form? {
    let word = choice(wanted(.form, of: fields, "\"rigid\" or \"soft\""), FormWord.self, "a form")
    let size = size(fields[.size])
    let volume = volume(fields[.volume])
    let compressed = self.volume(fields[.compressed])
    switch word {
    case nil: return nil
    case .rigid:
      if fields[.size] == nil {
        report(fields.id, "a rigid item needs \"size\", like \"18 x 12 x 6 cm\" (height x width x depth)")
      }
      if let place = fields[.compressed] {
        report(place, "\"compressed\" is for soft items; a rigid one keeps its volume")
      }
      return size.map { .rigid(size: $0, volume: volume) }
    case .soft:
      if fields[.volume] == nil, fields[.size] == nil {
        report(fields.id, "a soft item needs \"volume\", like \"1.4 L\", or a \"size\" whose product it is")
      }
      guard let loose = volume ?? (fields[.volume] == nil ? size?.volume : nil) else { return nil }
      if let place = fields[.compressed], let compressed, compressed > loose {
        report(place, "compressed to more than the volume; the compressed volume is the smaller one")
      }
      return .soft(volume: loose, compressed: compressed, size: size)
    }
  }

  private mutating func contents(_ id: NodeID?) -> Contents {
    guard let id, let fields = fields(id, ContentsKey.self) else { return Contents() }
    return Contents(
      water: volume(fields[.water]), carbohydrate: quantity(fields[.carbohydrate], .carbohydrate),
      energy: quantity(fields[.energy], .energy))
  }
}
