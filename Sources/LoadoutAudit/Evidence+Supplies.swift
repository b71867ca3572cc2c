import Loadout

extension Evidence {
  /// What the plan says that its units and what is worn hold to drink and to eat, and for how long.
  func faultsOfSupplies() -> [AuditFault] {
    guard let says = plan.supplies else { return [] }
    let carried = packed.map { ($0.item.contents, Int64(1)) } + plan.inputs.worn.map { ($0.item.contents, $0.quantity) }
    let water = carried.reduce(Int64(0)) { $0 + $1.1 * ($1.0.water?.count ?? 0) }
    let carbohydrate = carried.reduce(Int64(0)) { $0 + $1.1 * ($1.0.carbohydrate ?? 0) }
    let joules = carried.reduce(Int64(0)) { $0 + $1.1 * ($1.0.energy ?? 0) }
    let kilocalories = joules / 4_184 + (joules % 4_184 >= 2_092 ? 1 : 0)
    return compare(.supply(.water), says.water, water, lasting: water)
      + compare(.supply(.carbohydrate), says.carbohydrate, carbohydrate, lasting: carbohydrate)
      + compare(.supply(.energy), says.energy, kilocalories, lasting: joules)
  }

  private func compare(
    _ figure: Figure, _ says: Supplies.Supply, _ amount: Int64, lasting all: Int64
  ) -> [AuditFault] {
    guard case .supply(let nutrient) = figure else { return [] }
    var faults: [AuditFault] = []
    if says.amount != amount { faults.append(.wrongFigure(figure, says: says.amount, counted: amount)) }
    let minutes = minutes(nutrient, all)
    if says.minutes != minutes {
      faults.append(.wrongFigure(.supplyMinutes(nutrient), says: says.minutes, counted: minutes))
    }
    return faults
  }

  /// What is there times 3,600 over what an hour takes, in seconds, and what the run lasts before it takes any.
  private func minutes(_ nutrient: QuantityRule.Nutrient, _ amount: Int64) -> Int64? {
    guard let rate = plan.inputs.rates.first(where: { $0.nutrient == nutrient }) else { return nil }
    let (high, low) = amount.magnitude.multipliedFullWidth(by: 3_600)
    guard high < rate.perHour.magnitude else { return nil }
    let lasting = rate.perHour.magnitude.dividingFullWidth((high, low)).quotient
    let (seconds, isOver) = lasting.addingReportingOverflow(rate.after.magnitude)
    return isOver || seconds > UInt64(Int64.max) ? nil : Int64(seconds) / 60
  }
}
