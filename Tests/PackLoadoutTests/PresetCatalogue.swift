import EmbeddedPresets
import LoadoutFiles

/// The catalogue as it is inside the program.
enum PresetCatalogue {
  static func read() throws -> Catalogue { try catalogue.get() }

  private static let catalogue = Result { try load() }

  private static func load() throws -> Catalogue {
    var documents: [(name: String, bytes: [UInt8])] = []
    for index in 0..<preset_count() {
      let path = String(cString: preset_path(index))
      guard !path.hasPrefix("schema/") else { continue }
      documents.append(
        (path, [UInt8](UnsafeBufferPointer(start: preset_bytes(index), count: Int(preset_length(index))))))
    }
    return try Catalogue(documents: documents)
  }

  /// The basis of a figure: that of the longest path that names it or what it is part of; nil where none does.
  static func basis(of figure: String, in sources: [Source]) -> Source.Basis? {
    var best: (length: Int, basis: Source.Basis)?
    for source in sources {
      for path in source.figures where path == figure || figure.hasPrefix(path + ".") {
        if path.utf8.count > best?.length ?? -1 { best = (path.utf8.count, source.basis) }
      }
    }
    return best?.basis
  }

  /// A litre figure.
  static func litres(_ tenths: Int64) -> CubicMillimetres { .millilitres(tenths * 100) }
}
