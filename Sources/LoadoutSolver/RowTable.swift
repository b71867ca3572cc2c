/// The rows of a model in flat tables: the terms of one row after those of another, and all terms of a variable in a
/// chain.
///
/// A search copies its model, adds a few rows and goes over all of them at every node: rows with lists of their own
/// would spend most of that on counting references.
struct RowTable {
  private let structurals: Int
  /// For each row, where its terms begin; at the end, where those of a next one would.
  private var starts: [Int] = [0]
  /// For each term of all rows, its variable, its coefficient and its row.
  private(set) var variables: [Int32] = []
  private(set) var coefficients: [Int64] = []
  private(set) var rowOfTerm: [Int32] = []
  /// For each structural its last term, and for each term the one before it of the same variable; −1: none.
  private var lastTerm: [Int32]
  private var termBefore: [Int32] = []
  private(set) var limits: [Int64] = []
  private(set) var slackUppers: [Int64] = []
  /// Whether a row is a rounding cut.
  private(set) var isRounded: [Bool] = []

  init(structurals: Int) {
    self.structurals = structurals
    lastTerm = [Int32](repeating: -1, count: structurals)
  }

  var count: Int { limits.count }

  /// Makes room for so many rows with so many terms.
  mutating func reserve(rows: Int, terms: Int) {
    starts.reserveCapacity(rows + 1)
    limits.reserveCapacity(rows)
    slackUppers.reserveCapacity(rows)
    isRounded.reserveCapacity(rows)
    variables.reserveCapacity(terms)
    coefficients.reserveCapacity(terms)
    rowOfTerm.reserveCapacity(terms)
    termBefore.reserveCapacity(terms)
  }

  /// Where a row's terms stand among all.
  func terms(of row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

  /// A row without terms as yet.
  mutating func append(limit: Int64, slackUpper: Int64, isRounded: Bool = false) {
    limits.append(limit)
    slackUppers.append(slackUpper)
    self.isRounded.append(isRounded)
    starts.append(variables.count)
  }

  /// One more term of the last row.
  mutating func appendTerm(_ variable: Int, _ coefficient: Int64) {
    termBefore.append(lastTerm[variable])
    lastTerm[variable] = Int32(variables.count)
    variables.append(Int32(variable))
    coefficients.append(coefficient)
    rowOfTerm.append(Int32(limits.count - 1))
    starts[limits.count] = variables.count
  }

  mutating func append(_ row: Row) {
    append(limit: row.limit, slackUpper: row.slackUpper, isRounded: row.rounded != nil)
    for term in row.terms { appendTerm(term.variable, term.coefficient) }
  }

  /// The variables and the coefficients of a row's terms, to go over.
  @inline(__always)
  func withTerms<Value>(
    of row: Int, _ body: (UnsafeBufferPointer<Int32>, UnsafeBufferPointer<Int64>) -> Value
  ) -> Value {
    let terms = terms(of: row)
    return variables.withUnsafeBufferPointer { variables in
      coefficients.withUnsafeBufferPointer { coefficients in
        body(UnsafeBufferPointer(rebasing: variables[terms]), UnsafeBufferPointer(rebasing: coefficients[terms]))
      }
    }
  }

  /// Marks the rows that a structural stands in.
  func mark(rowsOf variable: Int, in marks: inout [Bool]) {
    marks.withUnsafeMutableBufferPointer { marks in
      var term = lastTerm[variable]
      while term >= 0 {
        marks[Int(rowOfTerm[Int(term)])] = true
        term = termBefore[Int(term)]
      }
    }
  }
}
