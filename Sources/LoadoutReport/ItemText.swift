import Loadout

extension TextReport {
  /// All that is known of an item.
  public func item(_ item: Item) -> String {
    var page = TextPage(style)
    page.paragraph("(\(item.id))", lead: item.name, ink: .strong)
    page.paragraph(upperFirst((form(of: item) + contents(of: item)).joined(separator: "; ")) + ".")
    let rules = rules(of: item)
    if !rules.isEmpty {
      page.heading("To know when packing")
      page.list(rules)
    }
    sources(item.sources, on: &page)
    return page.text
  }

  private func form(of item: Item) -> [String] {
    var words: [String] = []
    switch item.form {
    case .rigid(let size, _):
      words = ["rigid, \(figures.size(size)) (height × width × depth)", "takes \(figures.volume(item.packedVolume))"]
    case .soft(let volume, let compressed, _):
      words = ["soft, \(figures.volume(volume))"]
      if let compressed { words.append("\(figures.volume(compressed)) when squeezed") }
    }
    if let weight = item.weight { words.append("weighs \(figures.weight(weight))") }
    if let rated = item.rated { words.append("rated \(figures.rating(rated))") }
    return words
  }

  private func contents(of item: Item) -> [String] {
    var words: [String] = []
    if let water = item.contents.water { words.append("\(figures.liquid(water)) of water") }
    if let carbohydrate = item.contents.carbohydrate {
      words.append(decimal(scaled(carbohydrate, by: 1, over: 100), places: 1) + " g of carbohydrate")
    }
    if let energy = item.contents.energy { words.append("\(scaled(energy, by: 1, over: 4_184)) kcal") }
    return words.isEmpty ? [] : ["contains " + inSeries(words)]
  }

  private func rules(of item: Item) -> [String] {
    var words: [String] = []
    if let kind = item.kind { words.append("its kind, by which pockets hold or refuse it, is \(kind)") }
    switch item.orientation {
    case .any: break
    case .upright: words.append("stands upright")
    case .fixed: words.append("is not turned")
    }
    if item.holderOnly { words.append("goes only in a pocket that holds its kind") }
    if item.outside { words.append("may go on the outside") }
    if item.dry { words.append("is to be kept dry") }
    if item.closed { words.append("is to be closed in") }
    if !item.apartFrom.isEmpty { words.append("is to lie apart from " + inSeries(item.apartFrom)) }
    if let reach = item.reach { words.append("is wanted " + reach.phrase) }
    if let smaller = item.smallerChoice { words.append("a smaller choice: " + smaller) }
    return words
  }
}
