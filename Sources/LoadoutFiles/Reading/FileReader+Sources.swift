private enum SourceKey: String, FieldKey {
  case figures = "for"
  case basis, text, address
  static var owner: String { "a source" }
}

extension FileReader {
  /// The sources of a pack, an item or a run; the figures they name must be there.
  mutating func sources(_ id: NodeID?, of owner: NodeID) -> [Source] {
    var sources: [Source] = []
    for element in list(id, "sources") ?? [] {
      guard let fields = fields(element, SourceKey.self) else { continue }
      var figures: [String] = []
      for place in list(wanted(.figures, of: fields, "[ \"capacity\", \"weight\" ]"), "figures") ?? [] {
        guard let path = text(place) else { continue }
        figures.append(path)
        if !isSound, !FigurePath(path, in: document).leads(from: owner) {
          report(place, unknownFigure(path, of: owner))
        }
      }
      let basis = choice(wanted(.basis, of: fields, "\"stated\" or \"measured\""), Source.Basis.self, "a basis")
      sources.append(
        Source(
          figures: figures, basis: basis ?? .stated, text: words(fields[.text]), address: words(fields[.address])))
    }
    return sources
  }

  private func unknownFigure(_ path: String, of owner: NodeID) -> String {
    if isFull { return "" }
    let known = document.figures(of: owner)
    let near = didYouMean(path, among: known)
    return
      "there is no figure \(quoted(path)) here\(near.isEmpty ? "; name one that this file gives, like \"weight\"" : near)"
  }
}
