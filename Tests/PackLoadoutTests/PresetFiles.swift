import Foundation

/// The files of Presets as they lie in the repository.
enum PresetFiles {
  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The C file that embeds them.
  static let table = repository.appending(path: "Sources/EmbeddedPresets/presets.c")

  /// Every file of the catalogue's folders, as a path below Presets, in the order of the paths' bytes.
  static func paths() throws -> [String] {
    var paths: [String] = []
    for folder in ["packs", "items", "runs", "schema"] {
      let url = repository.appending(path: "Presets/\(folder)")
      guard FileManager.default.fileExists(atPath: url.path) else { continue }
      for name in try FileManager.default.subpathsOfDirectory(atPath: url.path) {
        let values = try url.appending(path: name).resourceValues(forKeys: [.isDirectoryKey])
        if values.isDirectory != true { paths.append("\(folder)/\(name)") }
      }
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: repository.appending(path: "Presets/\(path)")))
  }

  /// The Swift file that says of which day they are.
  static let edition = repository.appending(path: "Sources/PackLoadout/Presets+Edition.swift")

  /// FNV-1a, 64 bits, of the paths and bytes of all but the schemas, in hexadecimal digits.
  static func digest() throws -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for path in try paths() where !path.hasPrefix("schema/") {
      for byte in try Array(path.utf8) + [0] + bytes(path) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return String(hash, radix: 16)
  }

  static func editionText(date: String, digest: String) -> String {
    """
    extension Presets {
      /// The day the packs, items and runs inside the program were last changed: "\(date)".
      public static let date = "\(date)"

      /// A digest of their files, by which a test knows that the day is theirs.
      static let digest = "\(digest)"
    }

    """
  }

  /// The C file that embeds these paths, and says where in them each pack, item and run stands.
  static func tableText(_ paths: [String]) throws -> String {
    var text = """
      // The files of Presets, one after another, and what is in them. A test compares this file with the folder; run it
      // with RECORD_PRESETS=1 to write it anew after any change there.

      #include "presets.h"

      // #embed is C23; clang has it in every mode, and says so.
      #pragma clang diagnostic ignored "-Wc23-extensions"

      struct preset {
        const char *path;
        const unsigned char *bytes;
        long length;
      };

      struct word {
        char sort;
        const char *id;
        const unsigned char *bytes;
        long length;
        long long capacity;
      };

      """
    for (index, path) in paths.enumerated() {
      text += "\nstatic const unsigned char file_\(index)[] = {\n#embed \"../../Presets/\(path)\"\n};\n"
    }
    text += "\nstatic const struct preset presets[] = {\n"
    for (index, path) in paths.enumerated() {
      text += "  {\"\(path)\", file_\(index), sizeof file_\(index)},\n"
    }
    text += "};\n\nstatic const struct word words[] = {\n"
    for word in try PresetWord.all(in: paths) { text += word.row }
    text += """
      };

      static const int count = sizeof presets / sizeof presets[0];

      int preset_count(void) { return count; }

      const char *preset_path(int index) { return index >= 0 && index < count ? presets[index].path : 0; }

      const unsigned char *preset_bytes(int index) { return index >= 0 && index < count ? presets[index].bytes : 0; }

      long preset_length(int index) { return index >= 0 && index < count ? presets[index].length : 0; }

      static const int word_count = sizeof words / sizeof words[0];

      int preset_word_count(void) { return word_count; }

      static int is_word(int word) { return word >= 0 && word < word_count; }

      char preset_word_sort(int word) { return is_word(word) ? words[word].sort : 0; }

      const char *preset_word_id(int word) { return is_word(word) ? words[word].id : 0; }

      const unsigned char *preset_word_bytes(int word) { return is_word(word) ? words[word].bytes : 0; }

      long preset_word_length(int word) { return is_word(word) ? words[word].length : 0; }

      long long preset_word_capacity(int word) { return is_word(word) ? words[word].capacity : -1; }

      """
    return text
  }
}
