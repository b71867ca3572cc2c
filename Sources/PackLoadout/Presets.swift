import EmbeddedPresets
import LoadoutFiles

/// The catalogue that is inside the program.
public enum Presets {
  /// The presets, each read when somebody asks for it; a test proves that none has a fault.
  ///
  /// - Complexity: O(presets); no text is read, which takes a fraction of a millisecond.
  public static func load() -> Catalogue {
    var texts: [PresetText] = []
    for index in 0..<preset_word_count() {
      guard let id = preset_word_id(index) else { continue }
      let kind: LoadoutFile =
        switch UInt8(bitPattern: preset_word_sort(index)) {
        case UInt8(ascii: "p"): .pack
        case UInt8(ascii: "i"): .item
        default: .run
        }
      let capacity = preset_word_capacity(index)
      texts.append(
        PresetText(kind, id: String(cString: id), capacity: capacity < 0 ? nil : CubicMillimetres(capacity)) {
          Array(UnsafeBufferPointer(start: preset_word_bytes(index), count: Int(preset_word_length(index))))
        })
    }
    return Catalogue(presets: texts)
  }
}
