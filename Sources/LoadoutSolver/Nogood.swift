/// A combination that cannot be: not all of these variables may reach their counts at once.
struct Nogood: Hashable {
  struct Literal: Hashable {
    let variable: Int
    let atLeast: Int64
  }

  /// In order of variable, so that equal nogoods are equal.
  let literals: [Literal]

  init(_ literals: [Literal]) {
    self.literals = literals.sorted { $0.variable < $1.variable }
  }
}
