extension BranchAndBound {
  mutating func set(_ variable: Int, _ low: Int64, _ high: Int64) {
    trail.append((variable, lower[variable], upper[variable]))
    change(variable, low, high)
  }

  mutating func undo(to mark: Int) {
    while trail.count > mark {
      let (variable, low, high) = trail.removeLast()
      change(variable, low, high)
    }
  }

  private mutating func change(_ variable: Int, _ low: Int64, _ high: Int64) {
    lower[variable] = low
    upper[variable] = high
    lp.setBounds(variable, low, high)
    stale.mark(rowsOf: variable)
  }

  /// Draws the integer conclusions of rows and nogoods; false where nothing is left.
  ///
  /// Only rows with a variable whose bounds have moved since they were last looked at can say anything new.
  mutating func propagate(isRoot: Bool = false) -> Bool {
    for _ in 0..<8 {
      let mark = trail.count
      for index in model.rows.indices where stale.take(index) {
        if propagateRow(index) && propagateSums(index, isRoot: isRoot) { continue }
        // Nothing follows from what cannot be; what was left out here is looked at when it may be again.
        stale.mark(row: index)
        return false
      }
      for nogood in store.all where !propagate(nogood) { return false }
      if trail.count == mark { return true }
    }
    return true
  }

  private mutating func propagateRow(_ index: Int) -> Bool {
    let row = model.rows[index]
    let slack = model.structurals + index
    var least: Int64 = 0
    var most: Int64 = 0
    for term in row.terms {
      let (low, high) = (term.coefficient * lower[term.variable], term.coefficient * upper[term.variable])
      least += min(low, high)
      most += max(low, high)
    }
    // least ≤ limit − slack ≤ most
    let (slackLow, slackHigh) = (max(lower[slack], row.limit - most), min(upper[slack], row.limit - least))
    if slackLow > slackHigh { return false }
    if slackLow != lower[slack] || slackHigh != upper[slack] { set(slack, slackLow, slackHigh) }
    let (floor, ceiling) = (row.limit - slackHigh, row.limit - slackLow)
    for term in row.terms {
      let (low, high) = (lower[term.variable], upper[term.variable])
      if low == high { continue }
      let size = abs(term.coefficient)
      if size == 0 { continue }
      // How far the term may move from where it adds least, and from where it adds most.
      let rise = (ceiling - least) / size
      let fall = (most - floor) / size
      var (newLow, newHigh) = (low, high)
      if term.coefficient > 0 {
        if low + rise < high { newHigh = low + rise }
        if high - fall > low { newLow = high - fall }
      } else {
        if high - rise > low { newLow = high - rise }
        if low + fall < high { newHigh = low + fall }
      }
      if newLow > newHigh { return false }
      if newLow != low || newHigh != high {
        set(term.variable, newLow, newHigh)
        // The activities moved with it; the row is visited again on the next pass.
      }
    }
    return true
  }

  private mutating func propagate(_ nogood: Nogood) -> Bool {
    var open: Nogood.Literal?
    for literal in nogood.literals {
      if lower[literal.variable] >= literal.atLeast { continue }
      if upper[literal.variable] < literal.atLeast || open != nil { return true }
      open = literal
    }
    guard let open else { return false }
    set(open.variable, lower[open.variable], open.atLeast - 1)
    return true
  }
}
