/// The largest figures and files this program takes.
///
/// They are far above anything a runner carries, and low enough that no sum overflows 64 bits: 10,000 units of
/// 5 m x 5 m x 5 m are 1.25 x 10^15 mm³.
public enum FileLimits {
  /// Objects and arrays within one another.
  public static var nesting: Int { 64 }
  /// Faults of one file that are told one by one; the rest is counted.
  public static var faults: Int { 1_000 }
  /// Bytes of one file; whoever opens files keeps to it.
  public static var fileBytes: Int { 16 << 20 }
  /// Runs that extend one another in a row.
  public static var chain: Int { 32 }
  /// Units in a kit.
  public static var units: Int64 { 10_000 }
  /// Elements of one list.
  public static var elements: Int { 10_000 }
  /// Pockets in a pack.
  public static var pockets: Int { 500 }
  /// Combinations of a run's alternatives.
  public static var choices: Int { 256 }
  /// A pocket's `atMost`.
  public static var count: Int64 { 1_000_000 }
  /// Digits of a figure before and behind its point together, and behind it.
  public static var digits: Int { 15 }
  public static var decimals: Int { 9 }

  /// A written side: 5 m in millimetres.
  public static var side: Int64 { 5_000 }
  /// A written volume: 1,000 L in cubic millimetres.
  public static var volume: Int64 { 1_000_000_000 }
  /// A weight: 1,000 kg in grams.
  public static var weight: Int64 { 1_000_000 }
  /// A price: 1,000,000 in hundredths.
  public static var price: Int64 { 100_000_000 }
  /// A duration: 10,000 h in seconds.
  public static var duration: Int64 { 36_000_000 }
  /// A distance: 100,000 km in metres.
  public static var distance: Int64 { 100_000_000 }
  /// Carbohydrate of an item or an hour: 100 kg in milligrams.
  public static var carbohydrate: Int64 { 100_000_000 }
  /// Energy of an item or an hour: 1,000,000 kJ in joules.
  public static var energy: Int64 { 1_000_000_000 }
  /// Any whole number of a plan; sums of volumes in cubic millimetres are the largest.
  public static var planFigure: Int64 { 2_000_000_000_000_000 }
}
