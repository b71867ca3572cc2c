import Loadout

extension TextReport {
  /// All that is known of a pack.
  public func pack(_ pack: Pack) -> String {
    var page = TextPage(style)
    page.paragraph("(\(pack.id))", lead: pack.name, ink: .strong)
    let words = figuresOf(pack)
    if !words.isEmpty { page.paragraph(words.joined(separator: "; ") + ".") }
    page.heading("What to choose it by")
    factors(of: pack, on: &page)
    sizes(of: pack, on: &page)
    page.heading(counted(Int64(pack.pockets.count), "pocket", "pockets"))
    for pocket in pack.pockets {
      let words = describe(pocket, of: pack)
      page.paragraph(words.joined(separator: ", ") + ".", lead: pocket.name ?? pocket.id, indent: 2, hanging: 2)
    }
    sources(pack.sources, on: &page)
    return page.text
  }

  /// What differs from size to size; the pack's own figures hold for the rest.
  private func sizes(of pack: Pack, on page: inout TextPage) {
    guard !pack.sizes.isEmpty else { return }
    page.heading(counted(Int64(pack.sizes.count), "size", "sizes") + " (--size takes one)")
    for size in pack.sizes {
      var words = size.capacity.map { capacity in [figures.volume(capacity)] } ?? []
      if let weight = size.weight { words.append(figures.weight(weight)) }
      if let back = size.backLength { words.append("for a back of \(figures.length(back))") }
      if let chest = size.chest { words.append("for a chest of \(figures.length(chest))") }
      page.paragraph(
        words.isEmpty ? "nothing more is stated." : words.joined(separator: ", ") + ".", lead: size.name + ":",
        indent: 2,
        hanging: 2)
    }
  }

  /// What is told of it above what it is chosen by.
  private func figuresOf(_ pack: Pack) -> [String] {
    var words = pack.type.map { type in [type.rawValue] } ?? []
    if let price = pack.price { words.append("costs \(figures.price(price))") }
    if let size = pack.size { words.append("\(figures.size(size)) outside") }
    return words.enumerated().map { index, word in index == 0 ? upperFirst(word) : word }
  }

  /// A line for each factor of which the pack states something.
  func factors(of pack: Pack, on page: inout TextPage) {
    for factor in factors(of: pack) { page.paragraph("\(factor.title): \(factor.words).", indent: 2, hanging: 2) }
  }

  private func describe(_ pocket: Pocket, of pack: Pack) -> [String] {
    var words = ["(\(pocket.id))"]
    if let parent = pocket.inside { words.append("inside \(parent)") }
    switch pocket.volume {
    case .stated(let volume): words.append(figures.volume(volume))
    case .unknown: words.append(figures.room + " not known")
    case .notGiven: break
    }
    if let size = pocket.size { words.append(figures.size(size)) }
    if let closure = pocket.closure { words.append(closure.rawValue) }
    if let reach = pocket.reach { words.append("reached " + reach.phrase) }
    if let reach = pocket.reachByCompanion { words.append("by a companion " + reach.phrase) }
    if let dry = pocket.dry { words.append(dry ? "dry" : "not dry") }
    if let opening = pocket.opening {
      words.append(
        "opens at the \(opening.side.rawValue)" + (opening.size.map { hole in " (\(figures.hole(hole)))" } ?? ""))
    }
    words += rules(of: pocket)
    return words
  }

  private func rules(of pocket: Pocket) -> [String] {
    var words: [String] = []
    if !pocket.holds.isEmpty {
      let kinds = pocket.holds.map { holding in
        holding.kind + (holding.limit.map { limit in " up to " + figures.rating(limit) } ?? "")
      }
      words.append((pocket.only ? "only for " : "made for ") + inSeries(kinds))
    }
    if !pocket.refuses.isEmpty { words.append("not for " + inSeries(pocket.refuses)) }
    if let most = pocket.atMost { words.append("at most " + counted(most, "thing", "things")) }
    if let most = pocket.maxWeight { words.append("at most " + figures.weight(most)) }
    if pocket.outside { words.append("outside") }
    if pocket.beyondCapacity { words.append("not counted in the pack's \(figures.room)") }
    return words
  }

  /// Where figures come from; what no source names is estimated.
  func sources(_ sources: [Source], on page: inout TextPage) {
    guard !sources.isEmpty else { return }
    page.heading("Sources")
    page.list(
      sources.map { source in
        "\(source.basis.rawValue): \(inSeries(source.figures))" + (source.text.map { text in " (\(text))" } ?? "")
      })
    var addresses: [String] = []
    for source in sources {
      if let address = source.address, !addresses.contains(address) { addresses.append(address) }
    }
    for address in addresses { page.paragraph(address, indent: 4) }
    page.paragraph("A figure that no source names is estimated.")
  }
}
