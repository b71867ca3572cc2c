/// Sets of coordinates as bits in rows of words; what is shifted past an end falls off.
struct Bits {
  let words: Int
  let base: UnsafeMutablePointer<UInt64>

  init(_ base: UnsafeMutablePointer<UInt64>, words: Int) {
    self.base = base
    self.words = words
  }

  func clear() { base.update(repeating: 0, count: words) }

  func insert(_ coordinate: Int) { base[coordinate >> 6] |= 1 << UInt64(coordinate & 63) }

  func form(union other: Bits) {
    for word in 0..<words { base[word] |= other.base[word] }
  }

  /// Adds a set moved towards greater coordinates.
  func form(union other: Bits, up distance: Int) {
    let (whole, part) = (distance >> 6, UInt64(distance & 63))
    if whole >= words { return }
    // From the top, so that a set may be added to itself.
    var word = words - 1
    while word >= whole {
      let source = word - whole
      var bits = other.base[source] << part
      if part != 0 && source > 0 { bits |= other.base[source - 1] >> (64 - part) }
      base[word] |= bits
      word -= 1
    }
  }

  /// Adds itself moved towards greater coordinates, by one distance and by another.
  func addEither(_ first: Int32, _ second: Int32) {
    var word = words - 1
    while word >= 0 {
      base[word] |= moved(word, up: Int(first)) | moved(word, up: Int(second))
      word -= 1
    }
  }

  /// A word of the set moved towards greater coordinates by at least one.
  private func moved(_ word: Int, up distance: Int) -> UInt64 {
    let (source, part) = (word - distance >> 6, UInt64(distance & 63))
    if source < 0 { return 0 }
    return base[source] << part | (part != 0 && source > 0 ? base[source - 1] >> (64 - part) : 0)
  }

  /// Adds a set moved towards lesser coordinates.
  func form(union other: Bits, down distance: Int) {
    let (whole, part) = (distance >> 6, UInt64(distance & 63))
    if whole >= words { return }
    for word in 0..<(words - whole) {
      let source = word + whole
      var bits = other.base[source] >> part
      if part != 0 && source + 1 < words { bits |= other.base[source + 1] << (64 - part) }
      base[word] |= bits
    }
  }

  /// Takes everything away below `first` and above `last`.
  func keep(from first: Int, through last: Int) {
    if first > last {
      clear()
      return
    }
    let (low, high) = (first >> 6, last >> 6)
    for word in 0..<low { base[word] = 0 }
    base[low] &= ~0 << UInt64(first & 63)
    base[high] &= ~0 >> UInt64(63 - last & 63)
    for word in (high + 1)..<max(words, high + 1) { base[word] = 0 }
  }

  var first: Int? {
    for word in 0..<words where base[word] != 0 { return word << 6 + base[word].trailingZeroBitCount }
    return nil
  }
}
