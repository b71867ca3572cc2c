/// Ways of carrying water, each filled until it holds what is needed from one place with water to the next.
///
/// Things are taken in their order, each as often as water is still wanted and no more often than its quantity; what
/// holds none stays as it is. A way that does not hold as much is none.
///
/// - Throws: where none does, or nobody says how much water that is.
func filled(
  _ options: [[Kit.Entry]], with need: WaterNeed, _ rates: [Rate], _ conditions: Conditions
) throws(AdjustmentFault) -> [[Kit.Entry]] {
  let wanted = try litres(need, rates, conditions)
  var ways: [[Kit.Entry]] = []
  for option in options {
    var way = option
    var open = wanted
    for index in way.indices {
      guard let each = way[index].item.contents.water?.count, each > 0 else { continue }
      let full = open / each + (open % each > 0 ? 1 : 0)
      way[index].quantity = min(way[index].quantity, max(0, full))
      open -= way[index].quantity * each
      way[index].rule = way[index].rule ?? need.rule
    }
    if open <= 0 { ways.append(way.filter { $0.quantity > 0 }) }
  }
  if ways.isEmpty, !options.isEmpty {
    let text = QuantityText.volume(CubicMillimetres(wanted))
    throw AdjustmentFault(
      nil, "none of the run's ways of carrying water holds \(text), which it takes between refills; refill more often")
  }
  return ways
}

/// The ways, of those that take as many of the same kinds, such as one reservoir, the first.
func unlike(_ ways: [[Kit.Entry]]) -> [[Kit.Entry]] {
  var kept: [[Kit.Entry]] = []
  for way in ways where !kept.contains(where: { isAlike($0, way) }) { kept.append(way) }
  return kept
}

/// Whether two ways take as many of each kind.
private func isAlike(_ a: [Kit.Entry], _ b: [Kit.Entry]) -> Bool {
  func count(_ kind: String, _ way: [Kit.Entry]) -> Int64 {
    way.reduce(0) { $0 + (($1.item.kind ?? $1.item.id) == kind ? $1.quantity : 0) }
  }
  return (a + b).allSatisfy { entry in
    let kind = entry.item.kind ?? entry.item.id
    return count(kind, a) == count(kind, b)
  }
}

private func litres(_ need: WaterNeed, _ rates: [Rate], _ conditions: Conditions) throws(AdjustmentFault) -> Int64 {
  guard let rate = rates.first(where: { $0.nutrient == .water }) else { return need.atLeast?.count ?? 0 }
  guard let seconds = rate.refill ?? conditions.duration else {
    throw AdjustmentFault(nil, "how much water depends on the duration, which nobody said; give --duration")
  }
  let past = max(0, seconds - (rate.refill == nil ? rate.after : 0))
  let (needed, isOver) = rate.perHour.multipliedReportingOverflow(by: past)
  if isOver { throw AdjustmentFault(nil, "more water than any pack carries; refill more often") }
  return max(need.atLeast?.count ?? 0, needed / 3_600 + (needed % 3_600 > 0 ? 1 : 0))
}
