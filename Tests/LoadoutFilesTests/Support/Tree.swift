@testable import LoadoutFiles

/// A JSON value without places, for the schema validator.
indirect enum Tree: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([Tree])
  case object([(key: String, value: Tree)])

  init(_ text: String, file: String = "test") throws(Faults) {
    let document = try Parser.parse(Array(text.utf8), file: file)
    self.init(document, document.root)
  }

  init(_ document: Document, _ id: NodeID) {
    let node = document.nodes[id]
    switch node.kind {
    case .null: self = .null
    case .yes: self = .bool(true)
    case .no: self = .bool(false)
    case .number: self = .number(Double(String(decoding: document.bytes[node.start..<node.end], as: UTF8.self)) ?? .nan)
    case .string, .key: self = .string(document.text(id))
    case .array: self = .array(document.elements(id).map { Tree(document, $0) })
    case .object:
      var members: [(key: String, value: Tree)] = []
      var at = id + 1
      while at < node.next {
        members.append((document.text(at), Tree(document, at + 1)))
        at = document.nodes[at + 1].next
      }
      self = .object(members)
    }
  }

  subscript(key: String) -> Tree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  var members: [(key: String, value: Tree)] { if case .object(let members) = self { members } else { [] } }
  var elements: [Tree] { if case .array(let elements) = self { elements } else { [] } }
  var string: String? { if case .string(let text) = self { text } else { nil } }
  var number: Double? { if case .number(let number) = self { number } else { nil } }

  static func == (a: Tree, b: Tree) -> Bool {
    switch (a, b) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.number(let a), .number(let b)): a == b
    case (.string(let a), .string(let b)): a == b
    case (.array(let a), .array(let b)): a == b
    case (.object(let a), .object(let b)):
      a.count == b.count && a.allSatisfy { (key, value) in b.contains { $0 == key && $1 == value } }
    default: false
    }
  }
}
