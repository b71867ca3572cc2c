import Foundation

@testable import LoadoutFiles

/// The files beside the sources.
enum Repository {
  static let presets = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Presets")

  /// The presets there are, in order of name.
  static func documents() throws -> [(name: String, bytes: [UInt8])] {
    var documents: [(name: String, bytes: [UInt8])] = []
    for folder in ["packs", "items", "runs"] {
      let urls = try? FileManager.default.contentsOfDirectory(
        at: presets.appending(path: folder), includingPropertiesForKeys: nil)
      for url in (urls ?? []).sorted(by: { $0.path < $1.path }) where url.pathExtension == "json" {
        documents.append(("\(folder)/\(url.lastPathComponent)", Array(try Data(contentsOf: url))))
      }
    }
    return documents
  }

  private static let schemas = Result { try SchemaValidator(folder: presets.appending(path: "schema")) }

  static func validator() throws -> SchemaValidator { try schemas.get() }
}

extension LoadoutFile {
  var schema: String { "\(rawValue).schema.json" }
}

/// Reads a text to the end as what it is meant to be.
///
/// - Returns: what was read, written again.
@discardableResult
func read(_ text: String, as kind: LoadoutFile, catalogue: Catalogue? = nil) throws(Faults) -> String {
  let bytes = Array(text.utf8)
  switch kind {
  case .pack: return write(try readPack(bytes, file: "file"))
  case .item: return write(try readItem(bytes, file: "file"))
  case .kit: return write(try readKit(bytes, file: "file", catalogue: catalogue))
  case .run: return write(try readRun(bytes, file: "file"))
  case .plan: return write(try readPlan(bytes, file: "file"))
  }
}

/// The faults of a text, "LINE:COLUMN: TEXT" each; none where it is good.
func faults(_ text: String, as kind: LoadoutFile, catalogue: Catalogue? = nil) -> [String] {
  do {
    try read(text, as: kind, catalogue: catalogue)
    return []
  } catch {
    return error.all.map { "\($0.line):\($0.column): \($0.text)" }
  }
}
