import EmbeddedPresets
import LoadoutFiles

/// The catalogue that is inside the program.
public enum Presets {
  /// Reads it.
  ///
  /// - Throws: the faults of the presets; a test proves that there are none.
  /// - Complexity: O(bytes), about a millisecond.
  public static func load() throws(Faults) -> Catalogue {
    var documents: [(name: String, bytes: [UInt8])] = []
    for index in 0..<preset_count() {
      guard let path = preset_path(index), let bytes = preset_bytes(index) else { continue }
      let name = String(cString: path)
      if name.hasPrefix("schema/") { continue }
      documents.append((name, Array(UnsafeBufferPointer(start: bytes, count: Int(preset_length(index))))))
    }
    return try Catalogue(sound: documents)
  }
}
