import Loadout
import LoadoutFiles
import LoadoutReport

/// Values of options, read and checked; what is wrong with one is added to the faults.
extension Arguments {
  /// One of a closed list of words.
  mutating func word(_ option: Option, of words: [String]) -> String? {
    guard let value = value(option) else { return nil }
    if words.contains(value) { return value }
    let known = words.joined(separator: ", ")
    faults.append("\(option.typed) takes \(known), not \(quoted(value))" + didYouMean(value, among: words))
    return nil
  }

  /// One of the formats that the verb can answer in; for another, those that it and other verbs have are named.
  mutating func format() -> String? {
    let known = verb?.formats ?? Words.formats
    guard let value = value(.format), !known.contains(value), Words.formats.contains(value) else {
      return word(.format, of: known)
    }
    let others = Verb.allCases.filter { other in other.formats.contains(value) }.map { other in other.rawValue }
    let here = verb.map { verb in verb.rawValue + " answers" } ?? "this answers"
    faults.append(
      "\(here) in \(known.joined(separator: ", ")), not in \(value); \(others.joined(separator: " and ")) can")
    return nil
  }

  /// A whole number within bounds.
  mutating func number(_ option: Option, within bounds: ClosedRange<Int>) -> Int? {
    guard let value = value(option) else { return nil }
    if let number = Int(value), bounds.contains(number) { return number }
    faults.append(
      "\(option.typed) takes a whole number from \(bounds.lowerBound) to \(bounds.upperBound), not \(quoted(value))")
    return nil
  }

  /// Seconds, milliseconds, metres, hundredths of a degree, grams or a price, as files write them.
  mutating func quantity<Value>(
    _ option: Option, _ read: (String) throws(QuantityFault) -> Value
  ) -> Value? {
    guard let value = value(option) else { return nil }
    do throws(QuantityFault) {
      return try read(value)
    } catch {
      faults.append("\(option.typed) \(quoted(value)): \(error.text)")
      return nil
    }
  }

  /// How long a search may take, in nanoseconds; at most 10,000 h, which 64 bits hold.
  mutating func timeLimit() -> Int64? {
    quantity(.timeLimit, Quantity.timeLimit).map { milliseconds in milliseconds * 1_000_000 }
  }

  /// What is asked of a pack beside taking the load; features are those that a pack of the catalogue states.
  mutating func wants(_ catalogue: Catalogue) -> Wants {
    var known: [String] = []
    for pack in values(.need).isEmpty ? [] : catalogue.packs {
      for feature in pack.features where !known.contains(feature) { known.append(feature) }
    }
    var features: [String] = []
    for word in values(.need) {
      let feature = String(word.map { character in character == " " ? "-" : character })
      if features.contains(feature) { faults.append("--need \(word) is given twice") }
      if !known.contains(feature) {
        faults.append(
          "no pack states the feature \(quoted(word))"
            + didYouMean(feature, among: known, else: "show pack ID tells what one states"))
      }
      features.append(feature)
    }
    let size = verb?.options.contains(.need) ?? false ? value(.size) : nil
    if let size, !catalogue.packs.contains(where: { pack in pack.sizeName(meaning: size) != nil }) {
      var sizes: [String] = []
      for pack in catalogue.packs { sizes += pack.sizes.map { each in each.name } }
      faults.append(
        "no pack comes in the size \(quoted(size))"
          + didYouMean(size, among: sizes, else: "show pack ID tells its sizes"))
    }
    return Wants(
      features: features, priceAtMost: quantity(.maxPrice, Quantity.price),
      weightAtMost: quantity(.maxWeight, Quantity.weight), size: size)
  }

  mutating func conditions() -> Conditions {
    Conditions(
      distance: quantity(.distance, Quantity.distance), duration: quantity(.duration, Quantity.duration),
      temperature: quantity(.temperature, Quantity.temperature),
      night: has(.night) ? true : has(.noNight) ? false : nil,
      refill: quantity(.refillEvery, Quantity.refill))
  }

  /// What `--with`, `--without`, `--swap`, `--required`, `--optional` and `--worn` change, in the order given.
  mutating func changes() -> [Adjustments.Change] {
    var changes: [Adjustments.Change] = []
    for given in given {
      switch given.option {
      case .with, .worn: changes += counted(given.option, given.value)
      case .without: changes.append(.without(item: given.value))
      case .swap: changes += swap(given.value)
      case .required: changes.append(.required(item: given.value))
      case .optional: changes.append(.optional(item: given.value))
      default: break
      }
    }
    checkContradictions(among: changes)
    return changes
  }

  private mutating func counted(_ option: Option, _ value: String) -> [Adjustments.Change] {
    let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    func change(_ item: String, _ quantity: Int64) -> Adjustments.Change {
      option == .worn ? .worn(item: item, quantity: quantity) : .with(item: item, quantity: quantity)
    }
    guard parts.count == 2 else { return [change(value, 1)] }
    guard !parts[0].isEmpty, let quantity = Int64(parts[1]), (1...FileLimits.units).contains(quantity) else {
      let advice = option == .with && parts[1] == "0" ? "; --without \(parts[0]) leaves it at home" : ""
      faults.append(
        "\(option.typed) \(quoted(value)): ITEM=N takes a whole number from 1 to \(FileLimits.units)\(advice)")
      return []
    }
    return [change(parts[0], quantity)]
  }

  private mutating func swap(_ value: String) -> [Adjustments.Change] {
    let parts = value.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, parts[0] != parts[1] else {
      faults.append("--swap \(quoted(value)): takes two items, OLD=NEW")
      return []
    }
    return [.swap(old: parts[0], new: parts[1])]
  }

  /// What `--pin` puts where; whether it can be done is for the load and the pack to say.
  mutating func pins() -> [Pin] {
    var pins: [Pin] = []
    for value in values(.pin) {
      let parts = value.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      if parts.count == 2, !parts[1].isEmpty, let pin = Pin(parts[0], in: parts[1]) {
        pins.append(pin)
      } else {
        faults.append("--pin \(quoted(value)): takes ITEM=POCKET, or ITEM#2=POCKET for one of several")
      }
    }
    return pins
  }

  private mutating func checkContradictions(among changes: [Adjustments.Change]) {
    var told: [String: [String]] = [:]
    var items: [String] = []
    func tell(_ item: String, _ word: String) {
      if told[item] == nil { items.append(item) }
      told[item, default: []].append(word)
    }
    for change in changes {
      switch change {
      case .with(let item, _): tell(item, "--with")
      case .without(let item): tell(item, "--without")
      case .swap(let old, _): tell(old, "--swap")
      case .required(let item): tell(item, "--required")
      case .optional(let item): tell(item, "--optional")
      case .worn(let item, _): tell(item, "--worn")
      }
    }
    for item in items {
      guard let words = told[item] else { continue }
      func count(_ word: String) -> Int { words.filter { other in other == word }.count }
      for word in ["--with", "--without", "--swap", "--required", "--optional", "--worn"] where count(word) > 1 {
        let advice =
          word == "--with" ? "; --with \(item)=2 takes two" : word == "--worn" ? "; --worn \(item)=2 wears two" : ""
        faults.append("\(word) \(item) is given \(count(word)) times\(advice)")
      }
      for (first, second) in Self.contradictions where count(first) > 0 && count(second) > 0 {
        faults.append("\(first) \(item) and \(second) \(item) contradict each other")
      }
    }
  }

  private static let contradictions = [
    ("--with", "--without"), ("--without", "--swap"), ("--with", "--swap"), ("--required", "--optional"),
    ("--without", "--required"), ("--without", "--optional"), ("--without", "--worn"),
  ]
}
