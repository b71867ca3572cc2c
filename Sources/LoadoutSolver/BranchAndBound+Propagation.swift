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
    stale.mark(rowsOf: variable, model.rows)
  }

  /// Draws the integer conclusions of rows and nogoods; false where nothing is left.
  ///
  /// Only rows with a variable whose bounds have moved since they were last looked at can say anything new.
  mutating func propagate(isRoot: Bool = false) -> Bool {
    for _ in 0..<8 {
      let mark = trail.count
      for index in 0..<model.rows.count where stale.take(index) {
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
    let (slack, limit) = (model.structurals + index, model.rows.limits[index])
    let (least, most) = activity(of: index)
    // least ≤ limit − slack ≤ most
    let (slackLow, slackHigh) = (max(lower[slack], limit - most), min(upper[slack], limit - least))
    if slackLow > slackHigh { return false }
    if slackLow != lower[slack] || slackHigh != upper[slack] { set(slack, slackLow, slackHigh) }
    let (floor, ceiling) = (limit - slackHigh, limit - slackLow)
    // How far a term may move from where it adds least, and from where it adds most.
    let (rise, fall) = (ceiling - least, most - floor)
    for term in model.rows.terms(of: index) {
      let (variable, coefficient) = (Int(model.rows.variables[term]), model.rows.coefficients[term])
      let (low, high) = (lower[variable], upper[variable])
      let (size, span) = (abs(coefficient), high - low)
      // Mostly a variable may move all the way, and nothing needs to be divided.
      if span == 0 || min(rise, fall) >= size.multipliedClamped(span) { continue }
      var (newLow, newHigh) = (low, high)
      if coefficient > 0 {
        newHigh = min(high, low + min(span, rise / size))
        newLow = max(low, high - min(span, fall / size))
      } else {
        newLow = max(low, high - min(span, rise / size))
        newHigh = min(high, low + min(span, fall / size))
      }
      if newLow > newHigh { return false }
      // The activities move with it; the row is visited again on the next pass.
      if newLow != low || newHigh != high { set(variable, newLow, newHigh) }
    }
    return true
  }

  /// What a row's terms come to at the least and at the most.
  private func activity(of row: Int) -> (least: Int64, most: Int64) {
    model.rows.withTerms(of: row) { variables, coefficients in
      lower.withUnsafeBufferPointer { lower in
        upper.withUnsafeBufferPointer { upper in
          var (least, most): (Int64, Int64) = (0, 0)
          for term in variables.indices {
            let (coefficient, variable) = (coefficients[term], Int(variables[term]))
            let (low, high) = (coefficient * lower[variable], coefficient * upper[variable])
            least += min(low, high)
            most += max(low, high)
          }
          return (least, most)
        }
      }
    }
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
