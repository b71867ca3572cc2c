import EmbeddedPresets
import LoadoutFiles

/// The catalogue that is inside the program.
public enum Presets {
  /// Reads it.
  ///
  /// - Throws: the faults of the presets; a test proves that there are none.
  /// - Complexity: O(bytes), about a millisecond.
  public static func load() throws(Faults) -> Catalogue {
    var index: Int32 = 0
    return try Catalogue(sound: {
      while let path = preset_path(index), let bytes = preset_bytes(index) {
        let (name, length) = (String(cString: path), Int(preset_length(index)))
        index += 1
        // The schemas are for editors.
        if name.hasPrefix("schema/") { continue }
        return (name, Array(UnsafeBufferPointer(start: bytes, count: length)))
      }
      return nil
    })
  }
}
