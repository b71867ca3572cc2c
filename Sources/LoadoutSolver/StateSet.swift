/// A set of states, each a row of as many whole numbers, kept one after another in a single array.
///
/// Searches look up tens of thousands of states: as arrays of their own in a `Set` they would each be allocated and
/// hashed for safety against strangers, which states of a search do not need. Equality is exact; a hash only says
/// where to look.
struct StateSet {
  private let width: Int
  private var rows: [Int64] = []
  /// One more than the number of the row that lies here; 0: none. Open addressing, at most half full.
  private var table = [Int32](repeating: 0, count: 64)
  private(set) var count = 0

  init(width: Int) { self.width = width }

  mutating func removeAll() {
    if count == 0 { return }
    rows.removeAll(keepingCapacity: true)
    count = 0
    if table.count > 1 << 12 {
      table = [Int32](repeating: 0, count: 64)
    } else {
      for index in table.indices { table[index] = 0 }
    }
  }

  func contains(_ state: [Int64]) -> Bool { table[place(of: state)] != 0 }

  /// Precondition: the state has the set's width.
  mutating func insert(_ state: [Int64]) {
    var place = place(of: state)
    if table[place] != 0 { return }
    if 2 * (count + 1) > table.count {
      grow()
      place = self.place(of: state)
    }
    rows.append(contentsOf: state)
    count += 1
    table[place] = Int32(count)
  }

  /// Where the state lies, or would lie.
  private func place(of state: [Int64]) -> Int {
    let mask = table.count - 1
    var place = hash(state[...]) & mask
    while table[place] != 0 && !isEqual(Int(table[place]) - 1, state) { place = (place + 1) & mask }
    return place
  }

  private func isEqual(_ row: Int, _ state: [Int64]) -> Bool {
    let start = row * width
    for index in 0..<width where rows[start + index] != state[index] { return false }
    return true
  }

  /// Multiply and fold, number by number.
  private func hash(_ state: ArraySlice<Int64>) -> Int {
    var hash: UInt64 = 0x9e37_79b9_7f4a_7c15
    for number in state {
      hash = (hash ^ UInt64(bitPattern: number)) &* 0xff51_afd7_ed55_8ccd
      hash ^= hash >> 32
    }
    return Int(truncatingIfNeeded: hash & 0x7fff_ffff)
  }

  private mutating func grow() {
    table = [Int32](repeating: 0, count: 2 * table.count)
    let mask = table.count - 1
    for row in 0..<count {
      var place = hash(rows[(row * width)..<((row + 1) * width)]) & mask
      while table[place] != 0 { place = (place + 1) & mask }
      table[place] = Int32(row + 1)
    }
  }
}
