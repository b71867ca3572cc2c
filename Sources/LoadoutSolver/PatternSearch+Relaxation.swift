/// What things are worth: the linear program's duals in whole numbers.
extension PatternSearch {
  /// What one is worth at the most.
  private static var scale: Double { Double(Int64(1) << 36) }
  private static var tolerance: Double { 1e-9 }

  /// A worth of things by which what is left does not exceed what the pockets left can hold; nil: it does, and so does
  /// not go in.
  ///
  /// Ways are asked for by worths between the program's own and the steadiest so far, which saves the program most of
  /// its ups and downs (Wentges 1997).
  func relaxed() -> Worth? {
    program.ask(demand, used: used)
    var steady: (worth: Worth, mixed: [Double], gap: Double)?
    var weight = 0.0
    while true {
      program.improve(limit: 500)
      let own = program.worth
      var isBetter = false
      repeat {
        let mixed = mix(own, steady?.mixed, weight)
        let (worth, ways) = valued(mixed)
        if worth.slack < 0 { return nil }
        isBetter = takesIn(ways, own)
        let gap = Double(worth.slack) / Double(max(1, total(worth.kinds)))
        if gap < steady?.gap ?? .infinity { steady = (worth, mixed, gap) }
        if let steady, (!isBetter && weight == 0) || isSpent || isEnough { return steady.worth }
        weight = isBetter ? 0.7 : weight < 0.3 ? 0 : weight - 0.3
      } while !isBetter
    }
  }

  /// On the way straight down, all that is asked of the program is what to take.
  private var isEnough: Bool { detours == 0 && program.share < 1 + Self.tolerance }

  private func mix(_ own: [Double], _ steady: [Double]?, _ weight: Double) -> [Double] {
    guard let steady, weight > 0 else { return own }
    return own.indices.map { weight * steady[$0] + (1 - weight) * own[$0] }
  }

  /// The same in whole numbers, what pockets are worth by it at the most, and a way for each kind that is worth most.
  private func valued(_ worth: [Double]) -> (Worth, [PatternProgram.Column]) {
    let places = volumes.indices.map { place in
      demand[place] > 0 ? Int64(max(0, min(1, worth[place])) * Self.scale) : 0
    }
    var ways: [PatternProgram.Column] = []
    var most = kinds.map { _ in Int64(0) }
    for kind in kinds.indices where isOpen(kind) {
      most[kind] = patterns[kind].value(places, of: demand)
      guard let best = patterns[kind].best(steps: 100_000) else { continue }
      most[kind] = best.value
      ways.append(.init(kind: kind, parts: best.parts))
    }
    var asked: Int64 = 0
    for place in volumes.indices { asked = asked.addingClamped(demand[place].multipliedClamped(places[place])) }
    // Too much to be told: nothing is concluded.
    let there = total(most)
    return (Worth(places: places, kinds: most, slack: there == .max ? .max : there - asked), ways)
  }

  /// What all pockets left are worth.
  private func total(_ most: [Int64]) -> Int64 {
    var total: Int64 = 0
    for kind in kinds.indices where isOpen(kind) {
      total = total.addingClamped(Int64(kinds[kind].count - used[kind]).multipliedClamped(most[kind]))
    }
    return total
  }

  /// Adds the ways that are worth more than they cost; whether there were any.
  private func takesIn(_ ways: [PatternProgram.Column], _ own: [Double]) -> Bool {
    var isBetter = false
    for way in ways where program.reduced(way, own) < -Self.tolerance {
      program.add(way)
      if program.enterLast() { isBetter = true }
    }
    return isBetter
  }
}
