extension BranchAndBound {
  /// Draws the conclusions of a row from the sums that whole units can make; false where none lies within its bounds.
  ///
  /// Units that draw the same on the row are counted together, and no more of a class than there are of it. Beyond the
  /// root only rows are looked at that have less to spare than their largest unit takes, and only where the relaxation
  /// has not seen an end after some nodes.
  mutating func propagateSums(_ index: Int, isRoot: Bool) -> Bool {
    if index < instance.classes.count || model.rows.isRounded[index] || (!isRoot && visited < 5) { return true }
    let slack = model.structurals + index
    let spare = upper[slack] - lower[slack]
    let (smallest, largest) = openSizes(of: index)
    if largest <= 1 || smallest == largest || (!isRoot && spare >= largest) { return true }
    let groups = groups(of: index)
    sums.terms.removeAll(keepingCapacity: true)
    var base: Int64 = 0
    for group in groups {
      base += group.coefficient * (group.coefficient > 0 ? group.low : group.high)
      let (step, count) = (abs(group.coefficient), group.high - group.low)
      if count < 0 { return false }
      if count == 0 || step == 0 { continue }
      if let known = sums.terms.firstIndex(where: { $0.step == step }) {
        sums.terms[known].count += count
      } else {
        sums.terms.append(ReachableSums.Term(step: step, count: count))
      }
    }
    if sums.terms.isEmpty { return true }
    sums.mostIntervals = visited < 100 ? 64 : 256
    let limit = model.rows.limits[index] - base
    let found = sums.run(from: limit - upper[slack], to: limit - lower[slack])
    budget.charge(sums.takeSteps())
    guard found else { return false }
    let (slackLow, slackHigh) = (limit - sums.greatest, limit - sums.least)
    if slackLow != lower[slack] || slackHigh != upper[slack] { set(slack, slackLow, slackHigh) }
    return apply(groups)
  }

  /// The least and the most that a unit of a row's open variables takes.
  private func openSizes(of row: Int) -> (smallest: Int64, largest: Int64) {
    model.rows.withTerms(of: row) { variables, coefficients in
      var (smallest, largest) = (Int64.max, Int64(0))
      for term in variables.indices where lower[Int(variables[term])] < upper[Int(variables[term])] {
        largest = max(largest, abs(coefficients[term]))
        smallest = min(smallest, abs(coefficients[term]))
      }
      return (smallest, largest)
    }
  }

  /// The units of a class in a row: how many in all, and what each draws.
  struct RowGroup {
    let unitClass: Int
    let coefficient: Int64
    var low: Int64
    var high: Int64
    /// Where they stand among the terms of all rows.
    var terms: Range<Int>
  }

  private func groups(of row: Int) -> [RowGroup] {
    var groups: [RowGroup] = []
    for position in model.rows.terms(of: row) {
      let (variable, coefficient) = (Int(model.rows.variables[position]), model.rows.coefficients[position])
      let unitClass = instance.slots[variable].unitClass
      let (low, high) = (lower[variable], upper[variable])
      if let last = groups.last, last.unitClass == unitClass, last.coefficient == coefficient {
        groups[groups.count - 1].low += low
        groups[groups.count - 1].high += high
        groups[groups.count - 1].terms = last.terms.lowerBound..<position + 1
      } else {
        groups.append(
          RowGroup(
            unitClass: unitClass, coefficient: coefficient, low: low, high: high, terms: position..<position + 1))
      }
    }
    for index in groups.indices {
      let group = groups[index]
      let left = model.structurals + group.unitClass
      let count = instance.classes[group.unitClass].count
      groups[index].high = min(group.high, count - lower[left])
      if group.terms.count == instance.slotsOf[group.unitClass].count {
        groups[index].low = max(group.low, count - upper[left])
      }
    }
    return groups
  }

  /// What the sums leave of each group's number, and of each of its variables.
  private mutating func apply(_ groups: [RowGroup]) -> Bool {
    for group in groups where group.low < group.high {
      let step = abs(group.coefficient)
      guard let term = sums.terms.first(where: { $0.step == step }) else { continue }
      let own = group.high - group.low
      // The others of the same step may make up for this one as far as they go.
      let (fewest, most) = (max(0, term.fewest - (term.count - own)), min(own, term.most))
      if fewest == 0 && most == own { continue }
      let low = group.coefficient > 0 ? group.low + fewest : group.high - most
      let high = group.coefficient > 0 ? group.low + most : group.high - fewest
      if low > high { return false }
      var (least, greatest): (Int64, Int64) = (0, 0)
      for position in group.terms {
        least += lower[Int(model.rows.variables[position])]
        greatest += upper[Int(model.rows.variables[position])]
      }
      for position in group.terms {
        let variable = Int(model.rows.variables[position])
        let newLow = max(lower[variable], low - (greatest - upper[variable]))
        let newHigh = min(upper[variable], high - (least - lower[variable]))
        if newLow > newHigh { return false }
        if newLow != lower[variable] || newHigh != upper[variable] {
          least += newLow - lower[variable]
          greatest += newHigh - upper[variable]
          set(variable, newLow, newHigh)
        }
      }
    }
    return true
  }
}
