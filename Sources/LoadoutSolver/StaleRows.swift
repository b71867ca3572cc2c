/// Which rows have a variable whose bounds have moved since they were last looked at.
struct StaleRows {
  private let structurals: Int
  private var isStale: [Bool] = []

  /// All rows are to be looked at.
  init(_ model: LinearModel) {
    structurals = model.structurals
    extend(to: model)
  }

  /// Takes in the rows that a model has more, to be looked at.
  mutating func extend(to model: LinearModel) {
    for _ in isStale.count..<model.rows.count { isStale.append(true) }
  }

  mutating func mark(rowsOf variable: Int, _ rows: RowTable) {
    if variable >= structurals {
      isStale[variable - structurals] = true
    } else {
      rows.mark(rowsOf: variable, in: &isStale)
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
