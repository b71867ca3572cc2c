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
        if !leads(path[...], from: owner) { report(place, unknownFigure(path, of: owner)) }
      }
      let basis = choice(wanted(.basis, of: fields, "\"stated\" or \"measured\""), Source.Basis.self, "a basis")
      sources.append(
        Source(
          figures: figures, basis: basis ?? .stated, text: words(fields[.text]), address: words(fields[.address])))
    }
    return sources
  }

  /// Whether a path like "pockets.hip-left.volume" leads from a value to one inside it. Elements of lists go by their
  /// ID; names may hold dots themselves.
  private func leads(_ path: Substring, from id: NodeID) -> Bool {
    for step in steps(from: id) {
      if step.name == path { return true }
      guard path.hasPrefix(step.name), path.dropFirst(step.name.count).hasPrefix(".") else { continue }
      if leads(path.dropFirst(step.name.count + 1), from: step.value) { return true }
    }
    return false
  }

  /// What can be named inside a value.
  private func steps(from id: NodeID) -> [(name: String, value: NodeID)] {
    var steps: [(name: String, value: NodeID)] = []
    switch kind(id) {
    case .object:
      var at = id + 1
      while at < document.nodes[id].next {
        steps.append((document.text(at), at + 1))
        at = document.nodes[at + 1].next
      }
    case .array:
      for element in document.elements(id) {
        if kind(element) == .array {
          steps += self.steps(from: element)
        } else if let options = document.member("choose", of: element) {
          steps += self.steps(from: options)
        } else if let name = elementName(element) {
          steps.append((name, element))
        }
      }
    default: break
    }
    return steps
  }

  /// What an element of a list goes by: a text by itself, an object by its ID or by the item it is about.
  private func elementName(_ id: NodeID) -> String? {
    if kind(id) == .string { return document.text(id) }
    if let name = document.member("id", of: id), kind(name) == .string { return document.text(name) }
    return document.member("item", of: id).flatMap { elementName($0) }
  }

  private func unknownFigure(_ path: String, of owner: NodeID) -> String {
    if isFull { return "" }
    var known: [String] = []
    for step in steps(from: owner) where !["$schema", "id", "name", "sources"].contains(step.name) {
      known.append(step.name)
      for inner in steps(from: step.value) {
        known.append("\(step.name).\(inner.name)")
        for last in steps(from: inner.value) where last.name != "id" {
          known.append("\(step.name).\(inner.name).\(last.name)")
        }
      }
    }
    let near = didYouMean(path, among: known)
    return
      "there is no figure \"\(path)\" here\(near.isEmpty ? "; name one that this file gives, like \"weight\"" : near)"
  }
}
