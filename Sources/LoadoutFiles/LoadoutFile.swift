/// The kinds of documents there are.
public enum LoadoutFile: String, Hashable, Sendable, CaseIterable {
  case pack
  case item
  case kit
  case run
  case plan

  /// What a document is, going by its keys (and its `$schema`); of a list, by its first element.
  ///
  /// - Throws: a fault of syntax; or that the document is nothing this program knows.
  public static func detect(_ bytes: [UInt8], file: String) throws(Faults) -> LoadoutFile {
    var reader = try FileReader(bytes, file: file)
    return try reader.checked(reader.detect())
  }
}

extension LoadoutFile {
  /// The key that tells a document of the kind even where it is at fault.
  fileprivate var hallmark: String {
    switch self {
    case .pack: "pockets"
    case .item: "form"
    case .kit, .run: "items"
    case .plan: "placements"
    }
  }

  /// "a pack", "an item".
  fileprivate var counted: String { (self == .item ? "an " : "a ") + rawValue }
}

/// Reads documents of whatever kinds to the end, as `validate` does.
///
/// Packs, items and runs may stand in lists. What runs and kits name is looked up in all the documents and the base.
///
/// - Returns: what each document is.
/// - Throws: every fault of every document, in the documents' order.
/// - Complexity: O(bytes + n log n) for n objects.
public func validate(_ documents: [(name: String, bytes: [UInt8])], over base: Catalogue) throws(Faults)
  -> [LoadoutFile]
{
  var intake = Intake()
  for document in documents { intake.take(document.bytes, name: document.name) { $0.detect() } }
  intake.check(Catalogue(intake, over: base))
  let faults = intake.faults
  if !faults.isEmpty { throw Faults(all: faults) }
  return intake.kinds.compactMap { $0 }
}

extension FileReader {
  /// The root, or the elements of a list.
  var objects: [NodeID] { kind(document.root) == .array ? document.elements(document.root) : [document.root] }

  /// Reports that the document is plainly of another kind, in place of all it lacks; nothing where it may be as wanted.
  ///
  /// - Returns: whether it is another.
  mutating func refuse(otherThan wanted: LoadoutFile) -> Bool {
    let root = document.root
    guard kind(root) == .object, document.member(wanted.hallmark, of: root) == nil,
      let kind = namedKind(root) ?? likelyKind(root), kind != wanted
    else { return false }
    report(root, "this is \(kind.counted), not \(wanted.counted)")
    return true
  }

  mutating func detect() -> LoadoutFile? {
    let root = document.root
    guard let first = objects.first, kind(first) == .object else {
      report(root, "a pack, item, kit, run or plan is expected, { … }; this is \(shown(objects.first ?? root))")
      return nil
    }
    guard let kind = namedKind(first) ?? likelyKind(first) else {
      report(
        first, "neither a pack (\"pockets\"), an item (\"form\"), a kit or a run (\"items\") nor a plan (\"format\")")
      return nil
    }
    if self.kind(root) == .array, kind == .kit || kind == .plan {
      report(root, "a file holds one \(kind.rawValue); lists are for packs, items and runs")
      return nil
    }
    return kind
  }

  private func namedKind(_ id: NodeID) -> LoadoutFile? {
    guard let schema = document.member("$schema", of: id), kind(schema) == .string else { return nil }
    let text = document.text(schema)
    for kind in LoadoutFile.allCases where text.hasSuffix("\(kind.rawValue).schema.json") { return kind }
    return nil
  }

  private func likelyKind(_ id: NodeID) -> LoadoutFile? {
    func has(_ keys: [String]) -> Bool { keys.contains { document.member($0, of: id) != nil } }
    if has(["format", "verdict", "placements"]) { return .plan }
    if has(["form", "rated", "orientation", "holderOnly", "compressed", "contents", "smallerChoice"]) { return .item }
    if has(["pockets", "capacity", "features"]) { return .pack }
    if has(["assumes", "extends", "remove", "about"]) { return .run }
    if has(["items"]) { return has(["id"]) ? .run : .kit }
    if has(["volume", "kind"]) { return .item }
    return has(["type", "price"]) ? .pack : nil
  }
}
