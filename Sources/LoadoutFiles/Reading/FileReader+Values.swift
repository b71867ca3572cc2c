extension FileReader {
  /// A text of any kind.
  mutating func text(_ id: NodeID?) -> String? {
    guard let id else { return nil }
    guard kind(id) == .string else {
      report(id, "a text in double quotes is expected; this is \(shown(id))\(adviceOnNull(id))")
      return nil
    }
    return document.text(id)
  }

  /// A text that says something.
  mutating func words(_ id: NodeID?) -> String? {
    guard let id, let text = text(id) else { return nil }
    if text.isEmpty {
      report(id, "an empty text; say something, or leave the key away")
      return nil
    }
    return text
  }

  /// The `$schema` that editors go by.
  mutating func schema(_ id: NodeID?) { _ = text(id) }

  /// A name that other files use.
  ///
  /// - Parameter isParted: it may be several names with a slash between them.
  mutating func name(_ id: NodeID?, partedBySlash isParted: Bool = false) -> String? {
    guard let id, let text = text(id) else { return nil }
    guard isParted, text.utf8.contains(0x2F) else { return checkedName(text, at: id) }
    for part in text.split(separator: "/", omittingEmptySubsequences: false) {
      if checkedName(String(part), at: id) == nil { return nil }
    }
    return text
  }

  /// A key that is a name.
  mutating func nameKey(_ id: NodeID) -> String? { checkedName(document.text(id), at: id) }

  private mutating func checkedName(_ text: String, at id: NodeID) -> String? {
    if isSound { return text }
    let advice = "write it in lower-case letters, digits, dots and hyphens"
    if text.isEmpty {
      report(id, "an empty name; \(advice)")
      return nil
    }
    for scalar in text.unicodeScalars where !isNameScalar(scalar) {
      let what = scalar == "#" || scalar == "/" ? "\"\(scalar)\"" : "white space or a control character"
      report(id, "\(what) in a name; \(advice)")
      return nil
    }
    return text
  }

  mutating func flag(_ id: NodeID?) -> Bool? {
    guard let id else { return nil }
    switch kind(id) {
    case .yes: return true
    case .no: return false
    default:
      report(id, "true or false is expected; this is \(shown(id))\(adviceOnNull(id))")
      return nil
    }
  }

  /// A whole number from `least` to `most`.
  mutating func whole(_ id: NodeID?, _ least: Int64, _ most: Int64, _ what: String) -> Int64? {
    guard let id else { return nil }
    guard kind(id) == .number else {
      report(id, "a whole number is expected, like \(max(1, least)); this is \(shown(id))\(adviceOnNull(id))")
      return nil
    }
    guard let value = scaledNumber(id, decimals: 0) else {
      report(id, "a whole number is expected, like \(max(1, least))")
      return nil
    }
    guard value >= least, value <= most else {
      report(id, "\(what) goes from \(grouped(least)) to \(grouped(most))")
      return nil
    }
    return value
  }

  /// A JSON number as a count of 10^-`decimals`; nil where it is finer than that or past 10^15.
  func scaledNumber(_ id: NodeID, decimals: Int) -> Int64? {
    let node = document.nodes[id]
    return scaledDecimal(document.bytes[node.start..<node.end], decimals: decimals)
  }

  /// One of a closed list of words.
  mutating func choice<Word: RawRepresentable & CaseIterable>(_ id: NodeID?, _: Word.Type, _ what: String) -> Word?
  where Word.RawValue == String {
    guard let id, let text = text(id) else { return nil }
    if let word = Word(rawValue: text) { return word }
    var known: [String] = []
    for word in Word.allCases { known.append(word.rawValue) }
    report(id, unknownWord(text, known, what))
    return nil
  }

  mutating func reach(_ id: NodeID?) -> Reach? {
    guard let id, let text = text(id) else { return nil }
    for reach in Reach.allCases where reach.word == text { return reach }
    report(id, unknownWord(text, Reach.allCases.map { $0.word }, "a level of reach"))
    return nil
  }

  private func unknownWord(_ word: String, _ known: [String], _ what: String) -> String {
    let near = didYouMean(word, among: known)
    return "\(quoted(word)) is not \(what)\(near.isEmpty ? "; it" : near + " It") is one of \(alternatives(known))"
  }

  /// The elements of a list; nil, reported, for anything else.
  mutating func list(_ id: NodeID?, _ what: String) -> [NodeID]? {
    guard let id else { return nil }
    guard kind(id) == .array else {
      report(id, "a list is expected, [ … ] of \(what); this is \(shown(id))\(adviceOnNull(id))")
      return nil
    }
    let elements = document.elements(id)
    guard elements.count <= FileLimits.elements else {
      report(id, "over \(grouped(Int64(FileLimits.elements))) elements in a list; no file needs that")
      return nil
    }
    return elements
  }

  /// A list of names: kinds, IDs.
  mutating func names(_ id: NodeID?, _ what: String) -> [String] {
    var names: [String] = []
    for element in list(id, what) ?? [] {
      if let name = name(element) { names.append(name) }
    }
    return names
  }

  func adviceOnNull(_ id: NodeID) -> String {
    kind(id) == .null ? "; leave the key away where nothing is known" : ""
  }
}

/// Whether a name may hold the character: no white space, no control character, neither # nor /.
func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0...0x20, 0x23, 0x2F, 0x7F...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: false
  default: true
  }
}

/// "10,000".
func grouped(_ value: Int64) -> String {
  var digits = String(value.magnitude)
  var text = ""
  while digits.utf8.count > 3 {
    text = "," + String(digits.suffix(3)) + text
    digits.removeLast(3)
  }
  return (value < 0 ? "-" : "") + digits + text
}

/// A sound JSON number as a whole count of 10^-`decimals`; nil where it is finer or larger than 10^15 of them.
private func scaledDecimal(_ bytes: ArraySlice<UInt8>, decimals: Int) -> Int64? {
  var digits: [UInt8] = []
  var exponent = decimals
  var at = bytes.startIndex
  let isNegative = bytes[at] == Ascii.minus
  if isNegative { at += 1 }
  var isBehindPoint = false
  while at < bytes.endIndex, bytes[at] | 32 != 101 {
    if bytes[at] == Ascii.point {
      isBehindPoint = true
    } else {
      if !digits.isEmpty || bytes[at] != Ascii.zero { digits.append(bytes[at] - Ascii.zero) }
      if isBehindPoint { exponent -= 1 }
    }
    at += 1
  }
  guard let written = writtenExponent(bytes[at...]) else { return nil }
  exponent += written
  while digits.last == 0 {
    digits.removeLast()
    exponent += 1
  }
  if digits.isEmpty { return 0 }
  guard exponent >= 0, digits.count <= 16, exponent <= 16 - digits.count else { return nil }
  var value: Int64 = 0
  for digit in digits { value = value * 10 + Int64(digit) }
  for _ in 0..<exponent { value *= 10 }
  return isNegative ? -value : value
}

/// The figure behind an e; 0 where there is none, nil past a thousand.
private func writtenExponent(_ bytes: ArraySlice<UInt8>) -> Int? {
  var value = 0
  for byte in bytes where Ascii.isDigit(byte) {
    value = value * 10 + Int(byte - Ascii.zero)
    if value > 1_000 { return nil }
  }
  return bytes.contains(Ascii.minus) ? -value : value
}
