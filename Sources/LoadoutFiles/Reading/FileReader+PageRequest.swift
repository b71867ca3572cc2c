/// What the planner page asks of the program behind it.
public struct PageRequest: Sendable {
  public enum Ask: String, Hashable, Sendable, CaseIterable {
    /// A line's answer as the command writes it.
    case plan
    /// A line's plan in words, with its picture.
    case words
    /// Which packs take a line's load.
    case suggest
    /// All packs, items and runs.
    case catalogue
    /// Every fault in documents.
    case validate
    /// What is in a document, written out.
    case read
    /// A file to begin with.
    case new
  }

  /// A text with its name: "packs/mine.json".
  public typealias Document = (name: String, bytes: [UInt8])

  public var ask: Ask
  /// A line of a batch.
  public var line: [UInt8]
  /// How the answer is written, where there is a choice.
  public var format: String?
  /// What packs are ranked by.
  public var order: Ranking?
  /// What the ID and the kind of a new file are.
  public var id: String?
  public var kind: String?
  /// The texts the question is about.
  public var documents: [Document]
  /// The person's own catalogue, over the presets.
  public var own: [Document]
}

/// A page's question from its text.
///
/// - Throws: every fault of it.
/// - Complexity: O(bytes).
public func readPageRequest(_ bytes: [UInt8]) throws(Faults) -> PageRequest {
  var reader = try FileReader(bytes, file: "request")
  let request = reader.pageRequest(reader.document.root)
  return try reader.checked(request)
}

private enum RequestKey: String, FieldKey {
  case ask, line, format, by, id, kind, documents, own
  static var owner: String { "a request" }
}

private enum DocumentKey: String, FieldKey {
  case name, text
  static var owner: String { "a document" }
}

extension FileReader {
  fileprivate mutating func pageRequest(_ id: NodeID) -> PageRequest? {
    guard let fields = fields(id, RequestKey.self) else { return nil }
    let ask = choice(wanted(.ask, of: fields, "\"plan\""), PageRequest.Ask.self, "a question")
    let line = text(fields[.line]) ?? ""
    let order = choice(fields[.by], Ranking.self, "an order")
    let documents = pageDocuments(fields[.documents])
    let own = pageDocuments(fields[.own])
    let (format, name, kind) = (text(fields[.format]), text(fields[.id]), text(fields[.kind]))
    guard let ask else { return nil }
    return PageRequest(
      ask: ask, line: Array(line.utf8), format: format, order: order, id: name, kind: kind, documents: documents,
      own: own)
  }

  private mutating func pageDocuments(_ id: NodeID?) -> [PageRequest.Document] {
    var documents: [PageRequest.Document] = []
    for element in list(id, "documents") ?? [] {
      guard let fields = fields(element, DocumentKey.self) else { continue }
      let name = text(wanted(.name, of: fields, "\"packs/mine.json\""))
      let text = text(wanted(.text, of: fields, "\"{ … }\""))
      if let name, let text { documents.append((name, Array(text.utf8))) }
    }
    return documents
  }
}
