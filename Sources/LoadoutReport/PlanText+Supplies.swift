import Loadout

extension PlanText {
  /// What is carried to drink and to eat, and how far it goes: "Carries 1 L of water, enough for 2 h at 500 ml an hour".
  mutating func supplies() {
    if let suppliesText { page.paragraph(suppliesText) }
  }

  /// The same as a sentence; nil where there is nothing to tell.
  var suppliesText: String? {
    guard plan.verdict != .overflows, let supplies = plan.supplies else { return nil }
    var parts: [String] = []
    if supplies.water.amount > 0 {
      parts.append(
        figures.liquid(CubicMillimetres(supplies.water.amount)) + " of water" + lasting(.water, supplies.water))
    }
    let energy = figures.kilocalories(supplies.energy.amount)
    if supplies.carbohydrate.amount > 0 {
      let aside = supplies.energy.amount > 0 && supplies.energy.minutes == nil ? " (\(energy))" : ""
      parts.append(
        figures.carbohydrate(supplies.carbohydrate.amount) + " of carbohydrate" + aside
          + lasting(.carbohydrate, supplies.carbohydrate))
    }
    if supplies.energy.amount > 0, supplies.energy.minutes != nil {
      parts.append(energy + lasting(.energy, supplies.energy))
    }
    return parts.isEmpty ? nil : "Carries " + parts.joined(separator: "; ") + "."
  }

  private func lasting(_ nutrient: QuantityRule.Nutrient, _ supply: Supplies.Supply) -> String {
    guard let minutes = supply.minutes,
      let rate = plan.inputs.rates.first(where: { rate in rate.nutrient == nutrient })
    else { return "" }
    let (seconds, isOver) = minutes.multipliedReportingOverflow(by: 60)
    if isOver { return "" }
    let start = rate.after > 0 ? " past \(figures.duration(rate.after))" : ""
    let enough = ", enough for \(figures.duration(seconds)) at \(figures.perHour(rate))\(start)"
    guard let refill = rate.refill else { return enough }
    return seconds < refill
      ? enough + ": too little for the \(figures.duration(refill)) between refills"
      : " for \(figures.duration(refill)) between refills" + enough
  }
}

extension Figures {
  /// Milligrams as "138 g", as every packet tells it.
  func carbohydrate(_ milligrams: Int64) -> String {
    decimal(scaled(milligrams, by: 1, over: 1_000), places: 0) + " g"
  }

  /// "1200 kcal".
  func kilocalories(_ count: Int64) -> String { "\(count) kcal" }

  /// "500 ml an hour", "60 g an hour", "250 kcal an hour".
  func perHour(_ rate: Rate, of what: String = "") -> String {
    let amount =
      switch rate.nutrient {
      case .carbohydrate: carbohydrate(rate.perHour)
      case .energy: kilocalories(scaled(rate.perHour, by: 1, over: 4_184))
      case .water: liquid(CubicMillimetres(rate.perHour))
      }
    return amount + what + " an hour"
  }
}
