import EmbeddedPresets
import LoadoutFiles

/// The catalogue that is inside the program.
public enum Presets {
  /// The presets, each read when somebody asks for it; a test proves that none has a fault.
  ///
  /// - Complexity: O(bytes) of the items alone, a fraction of a millisecond.
  public static func load() -> Catalogue {
    var texts: [PresetText] = []
    var index: Int32 = 0
    while let path = preset_path(index) {
      let own = index
      texts.append(PresetText(name: String(cString: path)) { bytes(ofPreset: own) })
      index += 1
    }
    return Catalogue(presets: texts)
  }

  private static func bytes(ofPreset index: Int32) -> [UInt8] {
    Array(UnsafeBufferPointer(start: preset_bytes(index), count: Int(preset_length(index))))
  }
}
