/// What a quantity measures; with it go its units and bounds.
enum Dimension {
  /// Millimetres.
  case length
  /// Cubic millimetres.
  case volume
  /// Grams.
  case weight
  /// Metres.
  case distance
  /// Seconds.
  case duration
  /// Milliseconds of waiting for an answer.
  case patience
  /// Milligrams.
  case carbohydrate
  /// Joules.
  case energy
  /// Milligrams, joules, cubic millimetres an hour.
  case carbohydrateRate
  case energyRate
  case waterRate

  /// The units a person may write, the usual one first among equals of a message.
  var units: [String] {
    switch self {
    case .length: ["mm", "cm", "m", "in"]
    case .volume: ["ml", "cl", "L", "fl oz", "cu in"]
    case .weight: ["g", "kg", "oz", "lb"]
    case .distance: ["m", "km", "mi"]
    case .duration: ["s", "min", "h"]
    case .patience: ["ms", "s", "min", "h"]
    case .carbohydrate: ["g", "kg", "oz", "lb"]
    case .energy: ["kcal", "kJ"]
    case .carbohydrateRate: ["g/h", "kg/h", "oz/h", "lb/h"]
    case .energyRate: ["kcal/h", "kJ/h"]
    case .waterRate: ["ml/h", "cl/h", "L/h", "fl oz/h", "cu in/h"]
    }
  }

  /// What one `unit` is in the smallest unit; nil for a unit of another dimension or none.
  func ratio(_ unit: String) -> Ratio? {
    switch self {
    case .length: Self.length(unit)
    case .volume: Self.volume(unit)
    case .weight: Self.weight(unit)
    case .distance: Self.distance(unit)
    case .duration: Self.duration(unit)
    case .patience: unit == "ms" ? Ratio(1) : Self.duration(unit).map { Ratio($0.numerator * 1_000, $0.denominator) }
    case .carbohydrate: Self.weight(unit).map { Ratio($0.numerator * 1_000, $0.denominator) }
    case .energy: Self.energy(unit)
    case .carbohydrateRate: Self.anHour(unit).flatMap { Dimension.carbohydrate.ratio($0) }
    case .energyRate: Self.anHour(unit).flatMap { Self.energy($0) }
    case .waterRate: Self.anHour(unit).flatMap { Self.volume($0) }
    }
  }

  private static func length(_ unit: String) -> Ratio? {
    switch unit {
    case "mm": Ratio(1)
    case "cm": Ratio(10)
    case "m": Ratio(1_000)
    case "in": Ratio(254, 10)
    default: nil
    }
  }

  private static func volume(_ unit: String) -> Ratio? {
    switch unit {
    case "L", "l": Ratio(1_000_000)
    case "ml", "mL", "ML", "Ml": Ratio(1_000)
    case "cl", "cL", "CL", "Cl": Ratio(10_000)
    case "cu in": Ratio(16_387_064, 1_000)
    // Of the United States.
    case "fl oz": Ratio(473_176_473, 16_000)
    default: nil
    }
  }

  private static func weight(_ unit: String) -> Ratio? {
    switch unit {
    case "g": Ratio(1)
    case "kg": Ratio(1_000)
    case "oz": Ratio(28_349_523_125, 1_000_000_000)
    case "lb": Ratio(45_359_237, 100_000)
    default: nil
    }
  }

  private static func distance(_ unit: String) -> Ratio? {
    switch unit {
    case "m": Ratio(1)
    case "km": Ratio(1_000)
    case "mi": Ratio(1_609_344, 1_000)
    default: nil
    }
  }

  private static func duration(_ unit: String) -> Ratio? {
    switch unit {
    case "s": Ratio(1)
    case "min": Ratio(60)
    case "h": Ratio(3_600)
    default: nil
    }
  }

  private static func energy(_ unit: String) -> Ratio? {
    switch unit {
    case "kcal": Ratio(4_184)
    case "kJ": Ratio(1_000)
    default: nil
    }
  }

  private static func anHour(_ unit: String) -> String? {
    unit.utf8.count > 2 && unit.hasSuffix("/h") ? String(unit.dropLast(2)) : nil
  }
}

extension Dimension {
  /// The largest count taken.
  var most: Int64 {
    switch self {
    case .length: FileLimits.side
    case .volume, .waterRate: FileLimits.volume
    case .weight: FileLimits.weight
    case .distance: FileLimits.distance
    case .duration: FileLimits.duration
    case .patience: FileLimits.duration * 1_000
    case .carbohydrate, .carbohydrateRate: FileLimits.carbohydrate
    case .energy, .energyRate: FileLimits.energy
    }
  }

  /// The largest count as a person writes it.
  var mostText: String {
    switch self {
    case .length: "5 m"
    case .volume: "1,000 L"
    case .weight: "1,000 kg"
    case .distance: "100,000 km"
    case .duration, .patience: "10,000 h"
    case .carbohydrate: "100 kg"
    case .energy: "1,000,000 kJ"
    case .carbohydrateRate: "100 kg/h"
    case .energyRate: "1,000,000 kJ/h"
    case .waterRate: "1,000 L/h"
    }
  }

  /// What is counted, for a figure that rounds to nothing.
  var smallest: String {
    switch self {
    case .length: "whole millimetres"
    case .volume, .waterRate: "whole cubic millimetres"
    case .weight: "whole grams"
    case .distance: "whole metres"
    case .duration: "whole seconds"
    case .patience: "whole milliseconds"
    case .carbohydrate, .carbohydrateRate: "whole milligrams"
    case .energy, .energyRate: "whole joules"
    }
  }

  /// "a length".
  var name: String {
    switch self {
    case .length: "a length"
    case .volume: "a volume"
    case .weight: "a weight"
    case .distance: "a distance"
    case .duration: "a duration"
    case .patience: "a time limit"
    case .carbohydrate: "a weight of carbohydrate"
    case .energy: "an energy"
    case .carbohydrateRate: "a rate of carbohydrate"
    case .energyRate: "a rate of energy"
    case .waterRate: "a rate of water"
    }
  }

  /// A quantity written right.
  var example: String {
    switch self {
    case .length: "45 cm"
    case .volume: "9.4 L"
    case .weight: "430 g"
    case .distance: "30 km"
    case .duration: "40 min"
    case .patience: "10 s"
    case .carbohydrate: "25 g"
    case .energy: "100 kcal"
    case .carbohydrateRate: "60 g/h"
    case .energyRate: "250 kcal/h"
    case .waterRate: "500 ml/h"
    }
  }
}
