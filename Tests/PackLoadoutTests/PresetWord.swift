import Foundation

@testable import LoadoutFiles

/// A pack, an item or a run of the presets, and where its object stands in its file.
struct PresetWord {
  /// 'p', 'i' or 'r', as the table says it.
  let sort: Character
  let id: String
  /// Its file's place among all of them.
  let file: Int
  let bytes: Range<Int>
  /// Cubic millimetres; nil: it is no pack, or states none.
  let capacity: Int64?

  /// Every word of some files, sort by sort, in the order of their IDs.
  static func all(in paths: [String]) throws -> [PresetWord] {
    var words: [PresetWord] = []
    for (file, path) in paths.enumerated() {
      guard let sort = path.first, !path.hasPrefix("schema/") else { continue }
      let bytes = try PresetFiles.bytes(path)
      let reader = try FileReader(bytes, file: path)
      for object in reader.objects {
        guard let id = reader.document.member("id", of: object) else { continue }
        let node = reader.document.nodes[object]
        let capacity = sort == "p" ? try readPack(bytes, file: path).capacity?.upper.count : nil
        words.append(
          PresetWord(
            sort: sort, id: reader.document.text(id), file: file, bytes: node.start..<node.end, capacity: capacity))
      }
    }
    return words.sorted { a, b in a.sort == b.sort ? a.id < b.id : a.sort < b.sort }
  }

  /// Its row of the table.
  var row: String {
    let start = bytes.lowerBound == 0 ? "" : " + \(bytes.lowerBound)"
    return "  {'\(sort)', \"\(id)\", file_\(file)\(start), \(bytes.count), \(capacity ?? -1)},\n"
  }
}
