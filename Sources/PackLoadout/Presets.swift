import EmbeddedPresets
import LoadoutFiles

/// The catalogue that is inside the program.
public enum Presets {
  /// The presets, each read when somebody asks for it; a test proves that none has a fault.
  ///
  /// - Complexity: O(presets); no text is read, which takes a fraction of a millisecond.
  public static func load() -> Catalogue {
    var (packs, items, runs): ([PresetText], [PresetText], [PresetText]) = ([], [], [])
    for index in 0..<preset_word_count() {
      guard let id = preset_word_id(index) else { continue }
      let capacity = preset_word_capacity(index)
      let text = PresetText(id: String(cString: id), capacity: capacity < 0 ? nil : CubicMillimetres(capacity)) {
        Array(UnsafeBufferPointer(start: preset_word_bytes(index), count: Int(preset_word_length(index))))
      }
      switch UInt8(bitPattern: preset_word_sort(index)) {
      case UInt8(ascii: "p"): packs.append(text)
      case UInt8(ascii: "i"): items.append(text)
      default: runs.append(text)
      }
    }
    return Catalogue(packTexts: packs, itemTexts: items, runTexts: runs)
  }
}
