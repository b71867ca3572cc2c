/// For the columns opened one in another, what heights the kinds from each one on can add up to.
///
/// Of the kinds that start together, each comes before the next: what those still to come cannot fill of a column stays
/// empty, and that is known before they are tried.
final class SuffixSums {
  private let flat: Flat
  private let words: Int
  /// Of too many kinds or too long a line it would cost more than it tells.
  private let isWorthwhile: Bool
  /// One table after another, for each kind and past the last one a row of bits.
  private var tables: [UnsafeMutablePointer<UInt64>] = []
  private var leastWidths: [Int32] = []
  private var depth = 0

  init(_ flat: Flat) {
    self.flat = flat
    words = Int(flat.height) / 64 + 1
    isWorthwhile = (flat.kinds.count + 1) * words <= 1_000
  }

  deinit { for table in tables { table.deallocate() } }

  /// The least width of all that was left when the columns were opened.
  var leastWidth: Int32 { isWorthwhile ? leastWidths[depth - 1] : 0 }

  /// - Parameter left: how many there are of each kind.
  /// - Complexity: O(pieces × words of a column).
  func open(_ left: UnsafePointer<Int32>) {
    if !isWorthwhile { return }
    let count = flat.kinds.count
    if tables.count == depth {
      tables.append(.allocate(capacity: (count + 1) * words))
      leastWidths.append(0)
    }
    let table = tables[depth]
    let none = Bits(table + count * words, words: words)
    none.clear()
    none.insert(0)
    leastWidths[depth] = .max
    for kind in stride(from: count - 1, through: 0, by: -1) {
      let (sums, before) = (Bits(table + kind * words, words: words), Bits(table + (kind + 1) * words, words: words))
      sums.base.update(from: before.base, count: words)
      if left[kind] == 0 { continue }
      let turns = flat.kinds[kind].turns
      let (first, last) = (turns[0], turns[turns.count - 1])
      leastWidths[depth] = min(leastWidths[depth], first.x, last.x)
      for _ in 0..<min(left[kind], flat.height / max(1, min(first.y, last.y))) {
        // From the top: what is added was there before.
        if first.y == last.y { sums.form(union: sums, up: Int(first.y)) } else { sums.addEither(first.y, last.y) }
      }
    }
    depth += 1
  }

  func close() { if isWorthwhile { depth -= 1 } }

  /// What of a room the kinds from one on cannot fill.
  func idle(_ kind: Int, _ room: Int32) -> Int64 {
    if !isWorthwhile { return 0 }
    let row = tables[depth - 1] + kind * words
    var word = Int(room) >> 6
    var bits = row[word] & (~0 >> UInt64(63 - room & 63))
    while bits == 0 {
      word -= 1
      bits = row[word]
    }
    return Int64(room) - Int64(word << 6 + 63 - bits.leadingZeroBitCount)
  }
}
