/// A path like "pockets.hip-left.volume" from an object to a figure inside it.
///
/// Elements of lists go by their ID, or by the ID of the item they are about; names may hold dots themselves.
struct FigurePath {
  private let path: [UInt8]
  private let document: Document

  init(_ path: String, in document: Document) {
    self.path = Array(path.utf8)
    self.document = document
  }

  /// Whether it leads from a value to one inside it.
  ///
  /// - Complexity: O(keys and elements on the way).
  func leads(from id: NodeID) -> Bool { leads(from: id, 0) }

  private func leads(from id: NodeID, _ start: Int) -> Bool {
    let end = document.nodes[id].next
    var at = id + 1
    switch document.nodes[id].kind {
    case .object:
      while at < end {
        if leads(named: at, to: at + 1, start) { return true }
        at = document.nodes[at + 1].next
      }
    case .array:
      while at < end {
        if leads(toElement: at, start) { return true }
        at = document.nodes[at].next
      }
    default: break
    }
    return false
  }

  private func leads(toElement id: NodeID, _ start: Int) -> Bool {
    // An option of a choice is no step of its own.
    if document.nodes[id].kind == .array { return leads(from: id, start) }
    if let options = document.member("choose", of: id) { return leads(from: options, start) }
    guard let name = document.elementName(id) else { return false }
    return leads(named: name, to: id, start)
  }

  /// Whether the path goes on with a name, and ends there or leads on from its value.
  private func leads(named name: NodeID, to value: NodeID, _ start: Int) -> Bool {
    guard let end = document.end(of: name, in: path, from: start) else { return false }
    if end == path.count { return true }
    return path[end] == Ascii.point && leads(from: value, end + 1)
  }
}

extension Document {
  /// Where a string's text ends in `bytes` if it stands there from `start` on; nil if it does not.
  fileprivate func end(of id: NodeID, in bytes: [UInt8], from start: Int) -> Int? {
    let node = nodes[id]
    if node.escaped {
      let text = Array(text(id).utf8)
      return bytes[start...].starts(with: text) ? start + text.count : nil
    }
    let length = node.end - node.start - 2
    guard start + length <= bytes.count else { return nil }
    for offset in 0..<length where bytes[start + offset] != self.bytes[node.start + 1 + offset] { return nil }
    return start + length
  }

  /// What an element of a list goes by: a text by itself, an object by its ID or by the item it is about.
  fileprivate func elementName(_ id: NodeID) -> NodeID? {
    if nodes[id].kind == .string { return id }
    if let name = member("id", of: id) { return nodes[name].kind == .string ? name : nil }
    return member("item", of: id).flatMap { elementName($0) }
  }

  /// The paths of an object's figures, three steps deep, for advice.
  func figures(of owner: NodeID) -> [String] {
    var paths: [String] = []
    for (name, value) in steps(from: owner) where !["$schema", "id", "name", "sources"].contains(name) {
      paths.append(name)
      for (inner, value) in steps(from: value) {
        paths.append("\(name).\(inner)")
        for (last, _) in steps(from: value) where last != "id" { paths.append("\(name).\(inner).\(last)") }
      }
    }
    return paths
  }

  private func steps(from id: NodeID) -> [(name: String, value: NodeID)] {
    switch nodes[id].kind {
    case .object: members(id).map { (text($0), $0 + 1) }
    case .array:
      elements(id).flatMap { element in
        if nodes[element].kind == .array { return steps(from: element) }
        if let options = member("choose", of: element) { return steps(from: options) }
        return elementName(element).map { [(text($0), element)] } ?? []
      }
    default: []
    }
  }
}
