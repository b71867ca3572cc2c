/// Which rows have a variable whose bounds have moved since they were last looked at.
struct StaleRows {
  /// For each structural, the rows it stands in: those of one structural after those of another.
  private var rows: [Int32] = []
  private var firstRow: [Int32] = []
  private var isStale: [Bool] = []

  /// All rows are to be looked at.
  init(_ model: LinearModel) { extend(to: model) }

  /// Takes in the rows that a model has more, to be looked at.
  mutating func extend(to model: LinearModel) {
    isStale += [Bool](repeating: true, count: model.rows.count - isStale.count)
    firstRow = [Int32](repeating: 0, count: model.structurals + 1)
    for row in model.rows { for term in row.terms { firstRow[term.variable] += 1 } }
    // Filled from the back, each place ends as the first of its structural.
    for variable in 0..<model.structurals { firstRow[variable + 1] += firstRow[variable] }
    rows = [Int32](repeating: 0, count: Int(firstRow[model.structurals]))
    for index in model.rows.indices.reversed() {
      for term in model.rows[index].terms {
        firstRow[term.variable] -= 1
        rows[Int(firstRow[term.variable])] = Int32(index)
      }
    }
  }

  mutating func mark(rowsOf variable: Int) {
    let structurals = firstRow.count - 1
    if variable >= structurals {
      isStale[variable - structurals] = true
    } else {
      let places = Int(firstRow[variable])..<Int(firstRow[variable + 1])
      isStale.withUnsafeMutableBufferPointer { isStale in
        for place in places { isStale[Int(rows[place])] = true }
      }
    }
  }

  mutating func mark(row: Int) { isStale[row] = true }

  /// Whether a row is stale; from now on it is not.
  mutating func take(_ row: Int) -> Bool {
    if !isStale[row] { return false }
    isStale[row] = false
    return true
  }
}
