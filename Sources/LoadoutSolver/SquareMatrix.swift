/// As many rows as columns of floating-point numbers.
struct SquareMatrix {
  let rows: Int
  /// Row by row.
  private(set) var entries: [Double]

  /// All entries nothing.
  init(_ rows: Int) {
    self.rows = rows
    entries = [Double](repeating: 0, count: rows * rows)
  }

  subscript(row: Int, column: Int) -> Double {
    get { entries[row * rows + column] }
    set { entries[row * rows + column] = newValue }
  }

  /// The inverse by elimination, the largest entry of a column in its turn; nil where there is none to speak of.
  func inverted() -> SquareMatrix? {
    var (matrix, inverse) = (self, SquareMatrix(rows))
    for row in 0..<rows { inverse[row, row] = 1 }
    for column in 0..<rows {
      var best = column
      for row in column..<rows where abs(matrix[row, column]) > abs(matrix[best, column]) { best = row }
      if abs(matrix[best, column]) < 1e-11 { return nil }
      if best != column {
        matrix.swapRows(best, column)
        inverse.swapRows(best, column)
      }
      let factor = 1 / matrix[column, column]
      matrix.scaleRow(column, by: factor)
      inverse.scaleRow(column, by: factor)
      for row in 0..<rows where row != column && matrix[row, column] != 0 {
        let times = matrix[row, column]
        matrix.subtract(times, timesRow: column, fromRow: row)
        inverse.subtract(times, timesRow: column, fromRow: row)
      }
    }
    return inverse
  }

  private mutating func swapRows(_ a: Int, _ b: Int) {
    for column in 0..<rows { entries.swapAt(a * rows + column, b * rows + column) }
  }

  private mutating func scaleRow(_ row: Int, by factor: Double) {
    for column in 0..<rows { entries[row * rows + column] *= factor }
  }

  private mutating func subtract(_ times: Double, timesRow source: Int, fromRow row: Int) {
    let (own, other) = (row * rows, source * rows)
    entries.withUnsafeMutableBufferPointer { entries in
      for column in 0..<rows { entries[own + column] -= times * entries[other + column] }
    }
  }
}
