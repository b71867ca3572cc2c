private enum PackKey: String, FieldKey {
  case schema = "$schema"
  case id, name, type, capacity, weight, price, size, sizes, features, pockets, carriers, sources
  static var owner: String { "a pack" }
}

private enum CarrierKey: String, FieldKey {
  case id, name, capacity, pockets
  static var owner: String { "a carrier" }
}

private enum PackSizeKey: String, FieldKey {
  case capacity, backLength, chest, weight
  static var owner: String { "a size of a pack" }
}

extension FileReader {
  mutating func pack(_ id: NodeID) -> Pack? {
    guard let fields = fields(id, PackKey.self) else { return nil }
    schema(fields[.schema])
    let name = name(wanted(.id, of: fields, "\"asics-extreme\""))
    let pockets = pockets(fields[.pockets])
    let pack = Pack(
      id: name ?? "",
      name: words(fields[.name]) ?? name ?? "",
      type: choice(fields[.type], PackType.self, "a type of pack"),
      capacity: capacity(fields[.capacity]),
      weight: weights(fields[.weight]),
      price: price(fields[.price]),
      size: size(fields[.size]),
      sizes: sizes(fields[.sizes]),
      features: names(fields[.features], "features"),
      pockets: pockets,
      carriers: carriers(fields[.carriers], pockets),
      sources: sources(fields[.sources], of: id))
    return name == nil ? nil : pack
  }

  /// The sizes a pack is made in, each under its name.
  private mutating func sizes(_ id: NodeID?) -> [PackSize] {
    guard let id else { return [] }
    guard kind(id) == .object else {
      report(id, "sizes with their figures are expected, { \"S/M\": { \"capacity\": \"8 L\" } }; this is \(shown(id))")
      return []
    }
    var sizes: [PackSize] = []
    var at = id + 1
    while at < document.nodes[id].next {
      let value = at + 1
      let name = document.text(at)
      if name.isEmpty { report(at, "an empty name of a size; say which, like \"M\" or \"L/XL\"") }
      if sizes.contains(where: { $0.name == name }) {
        report(at, "the size \(quoted(name)) is given twice; leave one")
      }
      if let fields = fields(value, PackSizeKey.self) {
        sizes.append(
          PackSize(
            name: name, capacity: capacity(fields[.capacity]), backLength: lengths(fields[.backLength]),
            chest: lengths(fields[.chest]),
            weight: weights(fields[.weight])))
      }
      at = document.nodes[value].next
    }
    return sizes
  }

  /// Packs carried together as this one: every root pocket is on one of them, so that no litres go uncounted.
  private mutating func carriers(_ id: NodeID?, _ pockets: [Pocket]) -> [Carrier] {
    guard let id else { return [] }
    var carriers: [Carrier] = []
    var free: Set<String> = []
    for pocket in pockets where pocket.inside == nil { free.insert(pocket.id) }
    for element in list(id, "carriers") ?? [] {
      guard let fields = fields(element, CarrierKey.self) else { continue }
      let name = name(wanted(.id, of: fields, "\"asics-extreme\""), partedBySlash: isPlan)
      if let place = fields[.id], carriers.contains(where: { $0.id == name }) {
        report(place, "the carrier \(quoted(name ?? "")) is there already; each is given once")
      }
      var roots: [String] = []
      for place in list(wanted(.pockets, of: fields, "[ \"main\" ]"), "pockets") ?? [] {
        guard let root = self.name(place, partedBySlash: isPlan) else { continue }
        if free.remove(root) == nil { report(place, "\(quoted(root)) is no pocket that lies in none and is free yet") }
        roots.append(root)
      }
      carriers.append(
        Carrier(
          id: name ?? "", name: words(fields[.name]) ?? name ?? "", capacity: capacity(fields[.capacity]),
          pockets: roots))
    }
    if !carriers.isEmpty, let left = pockets.first(where: { free.contains($0.id) }) {
      report(id, "the pocket \(quoted(left.id)) is on none of the carriers; put it in the \"pockets\" of one")
    }
    return carriers
  }

  private mutating func pockets(_ id: NodeID?) -> [Pocket] {
    guard let elements = list(id, "pockets") else { return [] }
    if elements.count > FileLimits.pockets {
      report(elements[FileLimits.pockets], "more than \(FileLimits.pockets) pockets; no pack needs that")
      return []
    }
    var tree = PocketTree()
    for element in elements {
      if let (pocket, name, inside) = pocket(element) { tree.add(pocket, at: name, inside: inside) }
    }
    tree.check { report($0, $1) }
    return tree.pockets
  }
}

/// The pockets of a pack on their way in, and what is wrong with their names.
private struct PocketTree {
  private(set) var pockets: [Pocket] = []
  private var places: [NodeID] = []
  private var insides: [NodeID?] = []
  private var index: [String: Int] = [:]
  private var repeated: [Int] = []

  mutating func add(_ pocket: Pocket, at place: NodeID, inside: NodeID?) {
    if index[pocket.id] == nil { index[pocket.id] = pockets.count } else { repeated.append(pockets.count) }
    pockets.append(pocket)
    places.append(place)
    insides.append(inside)
  }

  func check(_ report: (NodeID, String) -> Void) {
    for pocket in repeated {
      report(places[pocket], "the pocket \(quoted(pockets[pocket].id)) is there already; each ID is given once")
    }
    let ids = pockets.map { $0.id }
    var isAcyclic = [Bool](repeating: false, count: pockets.count)
    for start in pockets.indices {
      guard let place = insides[start], let inside = pockets[start].inside else { continue }
      if index[inside] == nil {
        report(place, "there is no pocket \(quoted(inside)) in this pack\(didYouMean(inside, among: ids))")
      } else if isInCycle(start, &isAcyclic) {
        let way = inside == pockets[start].id ? "" : ", by way of \(quoted(inside))"
        report(
          place, "\(quoted(pockets[start].id)) lies inside itself\(way); a pocket that lies in none has no \"inside\"")
      }
    }
  }

  /// Whether the way up from a pocket comes back to it; what leads to a root is remembered.
  private func isInCycle(_ start: Int, _ isAcyclic: inout [Bool]) -> Bool {
    var path: [Int] = []
    var at = start
    while !isAcyclic[at], path.count <= pockets.count {
      path.append(at)
      guard let inside = pockets[at].inside, let parent = index[inside] else {
        for pocket in path { isAcyclic[pocket] = true }
        return false
      }
      if parent == start { return true }
      at = parent
    }
    return false
  }
}
