/// A linear program over ways to fill pockets: the least share of all pockets that, in fractions, takes everything.
///
/// The ways are its columns, added as they are found (Gilmore and Gomory, 1961). What is fixed of them only changes what
/// is asked for, so that one basis serves a whole search. Numbers are floating point here: nothing is concluded from
/// them but where to look.
struct PatternProgram {
  struct Column {
    let kind: Int
    let parts: [PocketPatterns.Part]
  }

  private let places: Int
  private let rows: Int
  /// How many pockets of each kind there are.
  private let counts: [Double]
  private(set) var columns: [Column] = []
  /// What is asked for: of each place how many units, of each kind how many pockets are spoken for.
  private var right: [Double]
  /// The basis inverted, row by row.
  private var inverse: [Double] = []
  /// The variable of each row: a column, ``share``, or −1 − row for what is over there.
  private var basic: [Int]
  private var values: [Double] = []
  private var isBasic: [Bool] = []
  private var shareRow = 0
  private var pivotsSinceRebuild = 0
  /// Multiplications, roughly.
  private(set) var work: Int64 = 0

  private static let share = Int.max
  private static let tolerance = 1e-9

  /// - Parameter alone: for each place a column that takes nothing else.
  init(demand: [Int64], counts: [Int], alone: [Column]) {
    places = demand.count
    rows = demand.count + counts.count
    self.counts = counts.map { Double($0) }
    right = demand.map { Double($0) } + counts.map { _ in 0 }
    basic = (0..<rows).map { -1 - $0 }
    for column in alone { add(column) }
    begin()
  }

  /// Begins anew with every place alone in its pockets: that is taken whatever is asked for, if by more than there is.
  mutating func begin() {
    for index in isBasic.indices { isBasic[index] = index < places }
    var used = [Double](repeating: 0, count: counts.count)
    for row in 0..<rows { basic[row] = row < places ? row : -1 - row }
    for place in 0..<places {
      used[columns[place].kind] += right[place] / Double(columns[place].parts[0].number)
    }
    for kind in counts.indices { used[kind] += right[places + kind] }
    var fullest = 0
    for kind in counts.indices where used[kind] / counts[kind] > used[fullest] / counts[fullest] { fullest = kind }
    basic[places + fullest] = Self.share
    rebuild()
  }

  mutating func add(_ column: Column) {
    columns.append(column)
    isBasic.append(false)
  }

  /// What a unit of each place is worth, and what a pocket of each kind costs.
  var worth: [Double] { Array(inverse[(shareRow * rows)..<((shareRow + 1) * rows)]) }

  /// The share of all pockets that is taken.
  var share: Double { values[shareRow] }

  /// The columns taken, and how often.
  var point: [(column: Int, times: Double)] {
    var point: [(column: Int, times: Double)] = []
    for row in 0..<rows where basic[row] >= 0 && basic[row] != Self.share && values[row] > Self.tolerance {
      point.append((basic[row], values[row]))
    }
    return point
  }

  /// What a column costs beyond what its things are worth.
  func reduced(_ column: Column, _ worth: [Double]) -> Double {
    var reduced = worth[places + column.kind]
    for part in column.parts { reduced -= Double(part.number) * worth[part.place] }
    return reduced
  }

  /// Asks for something else.
  ///
  /// - Parameters:
  ///   - demand: of each place how many units.
  ///   - used: of each kind how many pockets are spoken for.
  mutating func ask(_ demand: [Int64], used: [Int]) {
    for place in 0..<places { right[place] = Double(demand[place]) }
    for kind in used.indices { right[places + kind] = Double(used[kind]) }
    recompute()
    if !restore(limit: 10 * rows) { begin() }
  }

  /// Brings in the column added last; false where the numbers do not allow it.
  mutating func enterLast() -> Bool { enter(columns.count - 1) }

  // MARK: Pivots

  /// Brings in a column; false where the numbers do not allow it.
  private mutating func enter(_ variable: Int) -> Bool {
    let column = transformed(variable)
    var (leaving, best) = (-1, Double.infinity)
    for row in 0..<rows where column[row] > Self.tolerance {
      let ratio = max(0, values[row]) / column[row]
      if ratio < best - 1e-12 || (ratio <= best + 1e-12 && leaving >= 0 && column[row] > column[leaving]) {
        best = min(best, ratio)
        leaving = row
      }
    }
    // Without the share nothing is allowed.
    if leaving < 0 || leaving == shareRow { return false }
    pivot(leaving, variable, column)
    return true
  }

  /// Brings in what is worth more than it costs, until nothing known is or the pivots did not suffice.
  mutating func improve(limit: Int) {
    for _ in 0..<limit {
      let worth = worth
      var (best, entering): (Double, Int?) = (-Self.tolerance, nil)
      for (index, column) in columns.enumerated() where !isBasic[index] {
        let reduced = reduced(column, worth)
        if reduced < best { (best, entering) = (reduced, index) }
      }
      work += Int64(4 * columns.count)
      for row in 0..<rows where worth[row] < best { (best, entering) = (worth[row], -1 - row) }
      guard let entering, enter(entering) else { return }
    }
  }

  /// Brings all values back above nothing, what things are worth kept in order; false where that was not to be done.
  private mutating func restore(limit: Int) -> Bool {
    for _ in 0..<limit {
      var leaving = -1
      for row in 0..<rows where values[row] < -1e-7 && (leaving < 0 || values[row] < values[leaving]) { leaving = row }
      if leaving < 0 { return true }
      if leaving == shareRow { return false }
      guard let entering = entering(for: leaving) else { return false }
      let column = transformed(entering)
      if column[leaving] > -Self.tolerance { return false }
      pivot(leaving, entering, column)
    }
    return false
  }

  /// What takes the place of a value under nothing: of all that could, what costs least for it.
  private mutating func entering(for leaving: Int) -> Int? {
    let line = Array(inverse[(leaving * rows)..<((leaving + 1) * rows)])
    let worth = worth
    var (entering, ratio, size): (Int?, Double, Double) = (nil, .infinity, 0)
    func consider(_ variable: Int, _ entry: Double, _ reduced: Double) {
      if entry > -Self.tolerance { return }
      let own = max(0, reduced) / -entry
      if own < ratio - 1e-12 || (own <= ratio + 1e-12 && -entry > size) {
        (entering, ratio, size) = (variable, min(own, ratio), -entry)
      }
    }
    for (index, column) in columns.enumerated() where !isBasic[index] {
      var entry = -line[places + column.kind]
      for part in column.parts { entry += Double(part.number) * line[part.place] }
      if entry < -Self.tolerance { consider(index, entry, reduced(column, worth)) }
    }
    work += Int64(8 * columns.count)
    for row in 0..<rows { consider(-1 - row, -line[row], worth[row]) }
    return entering
  }

  /// A variable's entries, row by row.
  private func entries(_ variable: Int) -> [(row: Int, entry: Double)] {
    if variable == Self.share { return counts.indices.map { (places + $0, counts[$0]) } }
    if variable < 0 { return [(-1 - variable, -1)] }
    let column = columns[variable]
    return column.parts.map { ($0.place, Double($0.number)) } + [(places + column.kind, -1)]
  }

  /// A variable's entries in terms of the basis.
  private mutating func transformed(_ variable: Int) -> [Double] {
    var column = [Double](repeating: 0, count: rows)
    for (row, entry) in entries(variable) {
      for index in 0..<rows { column[index] += entry * inverse[index * rows + row] }
      work += Int64(rows)
    }
    return column
  }

  private mutating func pivot(_ leaving: Int, _ variable: Int, _ column: [Double]) {
    let factor = 1 / column[leaving]
    let step = values[leaving] * factor
    let (rows, base) = (rows, leaving * rows)
    var filled: [Int] = []
    var touched = 0
    inverse.withUnsafeMutableBufferPointer { inverse in
      for index in 0..<rows where inverse[base + index] != 0 {
        inverse[base + index] *= factor
        filled.append(index)
      }
      for row in 0..<rows where row != leaving && column[row] != 0 {
        let (own, times) = (row * rows, column[row])
        touched += 1
        if 3 * filled.count > rows {
          for index in 0..<rows { inverse[own + index] -= times * inverse[base + index] }
        } else {
          for index in filled { inverse[own + index] -= times * inverse[base + index] }
        }
      }
    }
    work += Int64(touched * min(rows, 3 * filled.count) / 2)
    for row in 0..<rows where row != leaving { values[row] -= step * column[row] }
    values[leaving] = step
    exchange(leaving, for: variable)
    pivotsSinceRebuild += 1
    if pivotsSinceRebuild > 150 { rebuild() }
  }

  private mutating func exchange(_ leaving: Int, for variable: Int) {
    let old = basic[leaving]
    if old >= 0 && old != Self.share { isBasic[old] = false }
    if variable >= 0 && variable != Self.share { isBasic[variable] = true }
    basic[leaving] = variable
  }

  /// Inverts the basis anew, so that errors do not add up.
  private mutating func rebuild() {
    pivotsSinceRebuild = 0
    var matrix = SquareMatrix(rows)
    for (position, variable) in basic.enumerated() {
      if variable == Self.share { shareRow = position }
      for (row, entry) in entries(variable) { matrix[row, position] = entry }
    }
    work += Int64(rows * rows * rows / 8)
    if let inverted = matrix.inverted() { inverse = inverted.entries }
    recompute()
  }

  private mutating func recompute() {
    values = [Double](repeating: 0, count: rows)
    for row in 0..<rows {
      var sum = 0.0
      for column in 0..<rows where right[column] != 0 { sum += inverse[row * rows + column] * right[column] }
      values[row] = sum
    }
    work += Int64(rows * rows)
  }
}
