extension Presets {
  /// The day the packs, items and runs inside the program were last changed: "2026-11-30".
  public static let date = "2026-11-30"

  /// A digest of their files, by which a test knows that the day is theirs.
  static let digest = "1e3357141c5f8f86"
}
