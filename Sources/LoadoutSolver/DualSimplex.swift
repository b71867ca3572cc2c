/// A dual simplex for variables that all have a lower and an upper bound, on a dense condensed tableau.
///
/// Because every variable is boxed, any basis is made dual feasible by putting each nonbasic variable at the bound
/// its reduced cost asks for; so bounds and costs may change at any time and the next `solve` goes on from where the
/// last one stopped. Numbers are floating point here: nothing is concluded from them but where to look. What is
/// proven is proven by ``LinearModel`` in exact integers.
///
/// Basic variables are x_B = β − T x_N.
struct DualSimplex {
  enum Status { case optimal, infeasible(row: Int), stalled }

  private var model: LinearModel
  private(set) var rows: Int
  private let columns: Int
  /// What each row was divided by, to bring its largest coefficient to 1.
  private(set) var scales: [Double]
  private var table: [Double]
  /// The variable of each row and of each column.
  private(set) var basic: [Int]
  private(set) var nonbasic: [Int]
  private var basicValues: [Double]
  /// β: what the basic variables would be with all nonbasic ones at zero.
  private var right: [Double]
  private var atUpper: [Bool]
  private var reduced: [Double]
  private var costs: [Double]
  /// Bounds of all variables, slacks in scaled units.
  private var lower: [Double]
  private var upper: [Double]
  /// Where each variable is: its row, or −1 − its column.
  private var place: [Int]
  private(set) var pivots: Int64 = 0
  /// Columns in which a row is not zero, kept so that an exchange allocates nothing.
  private var filled: [Int32] = []
  private var pivotsSinceRebuild = 0

  init(_ model: LinearModel) {
    self.model = model
    rows = model.rows.count
    columns = model.structurals
    scales = (0..<rows).map { Self.scale(model.rows, $0) }
    table = []
    basic = []
    nonbasic = []
    basicValues = []
    right = []
    place = []
    atUpper = [Bool](repeating: false, count: columns)
    reduced = [Double](repeating: 0, count: columns)
    costs = [Double](repeating: 0, count: model.variables)
    lower = [Double](repeating: 0, count: model.variables)
    upper = [Double](repeating: 0, count: model.variables)
    resetBasis()
  }

  private static func scale(_ rows: RowTable, _ row: Int) -> Double {
    rows.withTerms(of: row) { _, coefficients in
      var largest: Int64 = 1
      for coefficient in coefficients { largest = max(largest, abs(coefficient)) }
      return Double(largest)
    }
  }

  /// Adds the rows that a model has more, each with its slack basic: the basis stays what it was, and so does the work
  /// it stands for.
  mutating func extend(to model: LinearModel) {
    self.model = model
    for row in rows..<model.rows.count {
      let scale = Self.scale(model.rows, row)
      let start = table.count
      for _ in 0..<columns { table.append(0) }
      var value = Double(model.rows.limits[row]) / scale
      for term in model.rows.terms(of: row) {
        let coefficient = Double(model.rows.coefficients[term]) / scale
        let position = place[Int(model.rows.variables[term])]
        if position < 0 {
          table[start - 1 - position] += coefficient
          continue
        }
        // A basic variable stands for its row.
        value -= coefficient * right[position]
        let base = position * columns
        for column in 0..<columns { table[start + column] -= coefficient * table[base + column] }
      }
      scales.append(scale)
      right.append(value)
      basic.append(columns + rows)
      place.append(rows)
      basicValues.append(0)
      costs.append(0)
      lower.append(0)
      upper.append(Double(model.rows.slackUppers[row]) / scale)
      rows += 1
    }
    recomputeValues()
  }

  private func scale(of variable: Int) -> Double {
    variable < columns ? 1 : scales[variable - columns]
  }

  /// All slacks basic.
  private mutating func resetBasis() {
    table = [Double](repeating: 0, count: rows * columns)
    for row in 0..<rows {
      for term in model.rows.terms(of: row) {
        table[row * columns + Int(model.rows.variables[term])] = Double(model.rows.coefficients[term]) / scales[row]
      }
    }
    basic = (0..<rows).map { columns + $0 }
    nonbasic = Array(0..<columns)
    place = (0..<model.variables).map { $0 < columns ? -1 - $0 : $0 - columns }
    basicValues = [Double](repeating: 0, count: rows)
    right = (0..<rows).map { Double(model.rows.limits[$0]) / scales[$0] }
    pivotsSinceRebuild = 0
  }

  /// Takes the bounds of all variables, in their own units, and a new objective, in units where a cost of one is of the
  /// order of one.
  mutating func begin(lower low: [Int64], upper high: [Int64], cost: (_ variable: Int) -> Double) {
    for variable in 0..<model.variables {
      let scale = scale(of: variable)
      lower[variable] = Double(low[variable]) / scale
      upper[variable] = Double(high[variable]) / scale
      // Slack columns stand for the scaled slack, which is the true one divided by the row's scale.
      costs[variable] = cost(variable) * scale
    }
    recomputeReduced()
    settle()
  }

  private mutating func recomputeReduced() {
    for column in 0..<columns { reduced[column] = costs[nonbasic[column]] }
    for row in 0..<rows where costs[basic[row]] != 0 {
      let (cost, base) = (costs[basic[row]], row * columns)
      reduced.withUnsafeMutableBufferPointer { reduced in
        table.withUnsafeBufferPointer { table in
          for column in reduced.indices { reduced[column] -= cost * table[base + column] }
        }
      }
    }
  }

  /// Bounds of a variable, in its own units.
  mutating func setBounds(_ variable: Int, _ low: Int64, _ high: Int64) {
    let scale = scale(of: variable)
    let (newLow, newHigh) = (Double(low) / scale, Double(high) / scale)
    if newLow == lower[variable] && newHigh == upper[variable] { return }
    let position = place[variable]
    if position >= 0 {
      lower[variable] = newLow
      upper[variable] = newHigh
      return
    }
    let column = -1 - position
    let before = value(column)
    lower[variable] = newLow
    upper[variable] = newHigh
    // While a variable is fixed its reduced cost may have taken either sign.
    if reduced[column] < -1e-12 { atUpper[column] = true } else if reduced[column] > 1e-12 { atUpper[column] = false }
    let change = value(column) - before
    if change != 0 { shift(column, by: change) }
  }

  private func value(_ column: Int) -> Double {
    let variable = nonbasic[column]
    return atUpper[column] ? upper[variable] : lower[variable]
  }

  private mutating func shift(_ column: Int, by change: Double) {
    let (rows, columns) = (rows, columns)
    basicValues.withUnsafeMutableBufferPointer { values in
      table.withUnsafeBufferPointer { table in
        for row in 0..<rows { values[row] -= table[row * columns + column] * change }
      }
    }
  }

  /// Puts every nonbasic variable at the bound its reduced cost asks for and recomputes the basic ones.
  private mutating func settle() {
    for column in 0..<columns { atUpper[column] = reduced[column] < 0 }
    recomputeValues()
  }

  /// Basic values from the rows as written: exact bookkeeping would drift over many pivots.
  private mutating func recomputeValues() {
    // Most nonbasic variables are at zero.
    var filled: [(column: Int, value: Double)] = []
    for column in 0..<columns {
      let value = value(column)
      if value != 0 { filled.append((column, value)) }
    }
    for row in 0..<rows {
      var total = right[row]
      let base = row * columns
      for (column, value) in filled { total -= table[base + column] * value }
      basicValues[row] = total
    }
  }

  /// Goes on until no basic variable is outside its bounds, or none can be.
  mutating func solve(limit: Int) -> Status {
    if pivotsSinceRebuild > 400 { rebuild() }
    var left = limit
    while true {
      guard let row = leavingRow() else { return .optimal }
      left -= 1
      if left < 0 { return .stalled }
      let variable = basic[row]
      let rises = basicValues[row] < lower[variable]
      guard let column = enteringColumn(row, rises: rises) else { return .infeasible(row: row) }
      pivot(row, column, to: rises ? lower[variable] : upper[variable], atUpper: !rises)
    }
  }

  private func leavingRow() -> Int? {
    basic.withUnsafeBufferPointer { basic in
      basicValues.withUnsafeBufferPointer { values in
        lower.withUnsafeBufferPointer { lower in
          upper.withUnsafeBufferPointer { upper in
            var best: Int?
            var worst = 0.0
            for row in basic.indices {
              let (variable, value) = (basic[row], values[row])
              let violation = max(lower[variable] - value, value - upper[variable])
              if violation > worst && violation > 1e-9 * max(1, abs(value)) { (worst, best) = (violation, row) }
            }
            return best
          }
        }
      }
    }
  }

  private func enteringColumn(_ row: Int, rises: Bool) -> Int? {
    table.withUnsafeBufferPointer { table in
      let entries = UnsafeBufferPointer(rebasing: table[(row * columns)..<((row + 1) * columns)])
      var best: Int?
      var least = Double.infinity
      var strongest = 0.0
      for column in entries.indices {
        let entry = entries[column]
        if abs(entry) < 1e-9 { continue }
        // The basic variable moves by −entry × the change of this one, which can only go up from its lower bound or
        // down from its upper one.
        let lifts = atUpper[column] ? entry > 0 : entry < 0
        if lifts != rises { continue }
        let variable = nonbasic[column]
        if lower[variable] == upper[variable] { continue }
        let ratio = abs(reduced[column]) / abs(entry)
        if ratio < least - 1e-12 || (ratio <= least + 1e-12 && abs(entry) > strongest) {
          least = min(least, ratio)
          strongest = abs(entry)
          best = column
        }
      }
      return best
    }
  }

  private mutating func pivot(_ row: Int, _ column: Int, to bound: Double, atUpper leavesAtUpper: Bool) {
    pivots += 1
    pivotsSinceRebuild += 1
    let base = row * columns
    let entry = table[base + column]
    let step = (basicValues[row] - bound) / entry
    let entered = value(column) + step
    if step != 0 { shift(column, by: step) }
    exchange(row, column)
    swap(&basic[row], &nonbasic[column])
    place[basic[row]] = row
    place[nonbasic[column]] = -1 - column
    basicValues[row] = entered
    atUpper[column] = leavesAtUpper
  }

  /// The arithmetic of an exchange of a row's basic variable for a column's nonbasic one.
  private mutating func exchange(_ row: Int, _ column: Int) {
    let base = row * columns
    let inverse = 1 / table[base + column]
    let (rows, columns) = (rows, columns)
    filled.removeAll(keepingCapacity: true)
    for index in 0..<columns where table[base + index] != 0 {
      table[base + index] *= inverse
      if index != column { filled.append(Int32(index)) }
    }
    table[base + column] = inverse
    right[row] *= inverse
    let own = right[row]
    table.withUnsafeMutableBufferPointer { table in
      right.withUnsafeMutableBufferPointer { right in
        let pivotRow = UnsafeMutableBufferPointer(rebasing: table[base..<(base + columns)])
        filled.withUnsafeBufferPointer { filled in
          // Most entries of a row are zero for long: while few are not, only those are gone over. Later all are, one
          // after another, which the processor does several at a time.
          let few = filled.count * 4 < columns ? filled : nil
          for other in 0..<rows where other != row {
            let start = other * columns
            let factor = table[start + column]
            if factor == 0 { continue }
            let entries = UnsafeMutableBufferPointer(rebasing: table[start..<(start + columns)])
            subtract(factor, pivotRow, from: entries, in: few)
            entries[column] = -factor * inverse
            right[other] -= factor * own
          }
          let factor = reduced[column]
          if factor != 0 {
            reduced.withUnsafeMutableBufferPointer { subtract(factor, pivotRow, from: $0, in: few) }
            reduced[column] = -factor * inverse
          }
        }
      }
    }
  }

  /// Starts over from the rows as written and brings the same variables into the basis.
  private mutating func rebuild() {
    let wanted = basic.filter { $0 < columns }
    resetBasis()
    for column in 0..<columns { reduced[column] = 0 }
    for variable in wanted {
      let column = -1 - place[variable]
      if column < 0 { continue }
      var best = -1
      for row in 0..<rows where basic[row] >= columns {
        let size = abs(table[row * columns + column])
        if size > 1e-7 && (best < 0 || size > abs(table[best * columns + column])) { best = row }
      }
      if best < 0 { continue }
      exchange(best, column)
      swap(&basic[best], &nonbasic[column])
      place[basic[best]] = best
      place[nonbasic[column]] = -1 - column
    }
    recomputeReduced()
    settle()
  }

  /// The value of a structural in the current basis.
  func value(of variable: Int) -> Double {
    let position = place[variable]
    return (position >= 0 ? basicValues[position] : value(-1 - position)) * scale(of: variable)
  }

  /// The values of all structurals in the current basis.
  var point: [Double] { (0..<columns).map { value(of: $0) } }

  /// For each row as written, the multiplier that the current reduced costs amount to.
  var dualMultipliers: [Double] {
    (0..<rows).map { row in
      let position = place[columns + row]
      // A basic slack's multiplier is what its own cost says; a nonbasic one's is cost less reduced cost.
      let scaled = position >= 0 ? costs[columns + row] : costs[columns + row] - reduced[-1 - position]
      return scaled / scales[row]
    }
  }

  /// For each row as written, its share in row `row` of the tableau: the multipliers that refute it.
  func multipliers(ofRow row: Int) -> [Double] {
    (0..<rows).map { index in
      let position = place[columns + index]
      let scaled = position >= 0 ? (position == row ? 1 : 0) : table[row * columns - 1 - position]
      return scaled / scales[index]
    }
  }
}

/// row −= factor × pivot row: in the given columns, or in all where none are given.
private func subtract(
  _ factor: Double, _ pivotRow: UnsafeMutableBufferPointer<Double>, from row: UnsafeMutableBufferPointer<Double>,
  in columns: UnsafeBufferPointer<Int32>?
) {
  if let columns {
    for column in columns { row[Int(column)] -= factor * pivotRow[Int(column)] }
  } else {
    for column in row.indices { row[column] -= factor * pivotRow[column] }
  }
}
