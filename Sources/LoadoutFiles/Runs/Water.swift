/// Ways of carrying water, each filled until it holds what is needed from one place with water to the next.
///
/// Things are taken in their order, each as often as water is still wanted and no more often than its quantity; what
/// holds none stays as it is. A way that does not hold as much is none, and of equal ones the first is kept.
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
    }
    let isKnown = ways.contains { known in known.filter { $0.quantity > 0 } == way.filter { $0.quantity > 0 } }
    if open <= 0, !isKnown { ways.append(way) }
  }
  if ways.isEmpty, !options.isEmpty {
    let text = QuantityText.volume(CubicMillimetres(wanted))
    throw AdjustmentFault(
      nil, "none of the run's ways of carrying water holds \(text), which it takes between refills; refill more often")
  }
  return ways
}

private func litres(_ need: WaterNeed, _ rates: [Rate], _ conditions: Conditions) throws(AdjustmentFault) -> Int64 {
  guard let rate = rates.first(where: { $0.nutrient == .water }) else { return need.atLeast?.count ?? 0 }
  guard let seconds = rate.refill ?? conditions.duration else {
    throw AdjustmentFault(nil, "how much water depends on the duration, which nobody said; give --duration")
  }
  let past = max(0, seconds - (rate.refill == nil ? rate.after : 0))
  let (milliseconds, isOver) = rate.perHour.multipliedReportingOverflow(by: past)
  if isOver { throw AdjustmentFault(nil, "more water than any pack carries; refill more often") }
  return max(need.atLeast?.count ?? 0, milliseconds / 3_600 + (milliseconds % 3_600 > 0 ? 1 : 0))
}
