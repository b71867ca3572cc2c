/// What a node is split by.
extension BranchAndBound {
  func anyOpen() -> Int? {
    (0..<model.structurals).first { lower[$0] < upper[$0] }
  }

  /// What is charged for and not whole: a number of units left out, or units of a class that are charged for in some
  /// pockets and not in others. Deciding it moves the bound, as deciding between equal pockets seldom does.
  func costlyFractional() -> Int? {
    var best: Int?
    var highest = 1e-6
    for (index, each) in cost.out.enumerated() where each > 0 {
      let slack = model.structurals + index
      if lower[slack] == upper[slack] { continue }
      let value = lp.value(of: slack)
      let distance = abs(value - Double(value.nearest))
      if distance > highest { (highest, best) = (distance, slack) }
    }
    if best != nil { return best }
    for slots in instance.slotsOf {
      let dearest = slots.reduce(Int64(0)) { max($0, cost.slots[$1]) }
      if dearest == 0 { continue }
      for slot in slots where lower[slot] < upper[slot] {
        let value = lp.value(of: slot)
        let score = abs(value - Double(value.nearest)) * Double(dearest)
        if score > highest { (highest, best) = (score, slot) }
      }
    }
    return best
  }

  /// What is not whole in the resource with the fewest open slots of those that have little to spare: once its
  /// contents are settled, their sum either goes or does not.
  func tightFractional() -> Int? {
    var best: Int?
    var fewest = Int.max
    let first = instance.classes.count
    for index in first..<(first + instance.resources.count) {
      let slack = model.structurals + index
      let spare = upper[slack] - lower[slack]
      let row = model.rows.withTerms(of: index) { openTerms($0, $1) }
      if let candidate = row.candidate, spare < row.largest, row.open < fewest {
        (fewest, best) = (row.open, candidate)
      }
    }
    return best
  }

  /// How many of a row's variables are open, the most that a unit of them takes, and the one that is not whole and takes
  /// most; nil: all are whole.
  private func openTerms(
    _ variables: UnsafeBufferPointer<Int32>, _ coefficients: UnsafeBufferPointer<Int64>
  ) -> (open: Int, largest: Int64, candidate: Int?) {
    var (open, largest): (Int, Int64) = (0, 0)
    var (candidate, most): (Int?, Double) = (nil, 0)
    for term in variables.indices {
      let (variable, coefficient) = (Int(variables[term]), coefficients[term])
      if lower[variable] == upper[variable] { continue }
      open += 1
      largest = max(largest, coefficient)
      let value = lp.value(of: variable)
      if abs(value - Double(value.nearest)) <= 1e-6 { continue }
      let size = Double(coefficient) * weight(variable)
      if size > most { (candidate, most) = (variable, size) }
    }
    return (open, largest, candidate)
  }

  /// A weight from 1 to 2 of a variable in the order of branching; the same for all in the first orders.
  private func weight(_ variable: Int) -> Double {
    if variant < 2 { return 1 }
    let mixed = UInt32(truncatingIfNeeded: variable &* 73 &+ variant) &* 2_654_435_761
    return 1 + Double(mixed >> 22) / 1024
  }

  func mostFractional() -> Int? {
    var best: Int?
    var highest = 0.0
    for variable in 0..<model.structurals where lower[variable] < upper[variable] {
      let value = lp.value(of: variable)
      let distance = abs(value - Double(value.nearest))
      if distance < 1e-6 { continue }
      let score = weight(variable) * distance * Double(1 + instance.classes[instance.slots[variable].unitClass].volume)
      if score > highest {
        highest = score
        best = variable
      }
    }
    return best
  }

  mutating func split(_ variable: Int, _ depth: Int) {
    if depth == 0 { keepRoot() }
    let value = min(max(lp.value(of: variable), Double(lower[variable])), Double(upper[variable]))
    var floor = value.floor
    if floor >= upper[variable] { floor = upper[variable] - 1 }
    let up = value - Double(floor) > (variant & 2 == 0 ? 0.3 : 0.7)
    for half in [up, !up] {
      let mark = trail.count
      if half {
        set(variable, floor + 1, upper[variable])
      } else {
        set(variable, lower[variable], floor)
      }
      explore(depth: depth + 1)
      undo(to: mark)
      if isDone { return }
    }
  }

  /// One branch for each way to break the combination, each with the ways before it ruled out.
  mutating func split(_ nogood: Nogood, _ depth: Int) {
    if depth == 0 { keepRoot() }
    let mark = trail.count
    for literal in nogood.literals {
      if lower[literal.variable] >= literal.atLeast { continue }
      let inner = trail.count
      set(literal.variable, lower[literal.variable], literal.atLeast - 1)
      explore(depth: depth + 1)
      undo(to: inner)
      if isDone { break }
      if upper[literal.variable] < literal.atLeast { break }
      set(literal.variable, literal.atLeast, upper[literal.variable])
    }
    undo(to: mark)
  }
}
