/// Which rows have a variable whose bounds have moved since they were last looked at.
struct StaleRows {
  private let structurals: Int
  /// For each structural, the rows it stands in.
  private var rowsOf: [[Int]]
  private var isStale: [Bool] = []

  init(_ model: LinearModel) {
    structurals = model.structurals
    rowsOf = [[Int]](repeating: [], count: structurals)
    for row in model.rows { append(row) }
  }

  /// A further row, to be looked at.
  mutating func append(_ row: Row) {
    for term in row.terms { rowsOf[term.variable].append(isStale.count) }
    isStale.append(true)
  }

  mutating func mark(rowsOf variable: Int) {
    if variable >= structurals {
      isStale[variable - structurals] = true
    } else {
      for row in rowsOf[variable] { isStale[row] = true }
    }
  }

  mutating func mark(row: Int) { isStale[row] = true }

  /// Whether a row is stale; from now on it is not.
  mutating func take(_ row: Int) -> Bool {
    defer { isStale[row] = false }
    return isStale[row]
  }
}
