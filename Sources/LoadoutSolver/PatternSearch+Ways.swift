/// What to try next.
extension PatternSearch {
  private typealias Found = (kind: Int, way: PocketPatterns.Way)

  /// Ways to fill a pocket around some thing, of which one is taken if what is left goes in at all; what the program
  /// takes most of first.
  ///
  /// - Returns: also whether these are all ways around it that are worth trying.
  func children(_ worth: Worth) -> (ways: [Filled], areAll: Bool) {
    let point = program.point
    let (first, others) = candidates(point)
    // Straight down, where there is much to spare, anything goes: what the program takes most of.
    if detours == 0 && !isTight(worth), let place = first.first { return (taken(around: place, point), false) }
    for kind in kinds.indices where isOpen(kind) { _ = patterns[kind].value(worth.places, of: demand, all: true) }
    var (fewest, chosen): ([Found]?, Int?) = (nil, first.first ?? others.first)
    let start = work
    for (number, place) in (first + others).enumerated() {
      // Of what is plainly scarce the scarcest is looked for among all.
      if let fewest, number >= first.count, fewest.count > 1, !isTight(worth) || work - start > 500_000 { break }
      if fewest == nil && number >= first.count + (isTight(worth) ? 8 : 0) { break }
      guard let ways = ways(around: place, worth, atMost: (fewest?.count ?? 401) - 1) else { continue }
      (fewest, chosen) = (ways, place)
      if ways.count <= 1 { break }
    }
    if let fewest { return (inOrder(fewest, worth, point), true) }
    return (chosen.map { taken(around: $0, point) } ?? [], false)
  }

  /// Less is to spare than half a pocket of any kind.
  private func isTight(_ worth: Worth) -> Bool {
    kinds.indices.allSatisfy { !isOpen($0) || worth.slack < worth.kinds[$0] / 2 }
  }

  /// The places in the way the program takes most of, and all others.
  private func candidates(_ point: [(column: Int, times: Double)]) -> ([Int], [Int]) {
    var top: (column: Int, times: Double)?
    for it in point where it.times > top?.times ?? 0 && isOpen(program.columns[it.column].kind) { top = it }
    let taken = top.map { program.columns[$0.column].parts } ?? []
    let first = taken.map { $0.place }.filter { demand[$0] > 0 }
    return (first, volumes.indices.filter { demand[$0] > 0 && !first.contains($0) })
  }

  /// - Returns: nil where there are more than `most`, or they were not to be listed.
  private func ways(around place: Int, _ worth: Worth, atMost most: Int) -> [Found]? {
    var all: [Found] = []
    for kind in kinds.indices where isOpen(kind) && kinds[kind].admits[place] {
      let least = worth.slack == .max ? 0 : worth.kinds[kind] - worth.slack
      guard let ways = patterns[kind].ways(around: place, worth: least, atMost: most - all.count, steps: 8_000) else {
        return nil
      }
      all += ways.map { (kind, $0) }
    }
    return all
  }

  private func inOrder(_ found: [Found], _ worth: Worth, _ point: [(column: Int, times: Double)]) -> [Filled] {
    var scored: [(times: Double, waste: Int64, filled: Filled)] = []
    for (kind, way) in found {
      var numbers = [Int64](repeating: 0, count: volumes.count)
      for part in way.parts { numbers[part.place] = part.number }
      var times = 0.0
      for it in point where program.columns[it.column].kind == kind {
        let parts = program.columns[it.column].parts
        if parts.allSatisfy({ numbers[$0.place] >= min($0.number, demand[$0.place]) }) { times += it.times }
      }
      scored.append((times, worth.kinds[kind] - way.value, Filled(kind: kind, parts: way.parts)))
    }
    scored.sort { $0.times == $1.times ? $0.waste < $1.waste : $0.times > $1.times }
    return scored.map { $0.filled }
  }

  /// Where the ways are too many to be listed, those the program takes, filled up.
  private func taken(around place: Int, _ point: [(column: Int, times: Double)]) -> [Filled] {
    var found: [Filled] = []
    for it in point.sorted(by: { $0.times == $1.times ? $0.column < $1.column : $0.times > $1.times }) {
      let column = program.columns[it.column]
      if !isOpen(column.kind) || found.count == 8 { continue }
      var numbers = [Int64](repeating: 0, count: volumes.count)
      for part in column.parts { numbers[part.place] = min(part.number, demand[part.place]) }
      if numbers[place] > 0 { found.append(Filled(kind: column.kind, parts: filledUp(numbers, column.kind))) }
    }
    return found
  }

  private func filledUp(_ numbers: [Int64], _ kind: Int) -> [PocketPatterns.Part] {
    var room = kinds[kind].isHome ? 0 : kinds[kind].room
    for place in volumes.indices where !kinds[kind].isHome { room -= numbers[place] * volumes[place] }
    var parts: [PocketPatterns.Part] = []
    for place in volumes.indices where kinds[kind].admits[place] {
      let more = min(demand[place] - numbers[place], room / volumes[place])
      room -= more * volumes[place]
      if numbers[place] + more > 0 { parts.append(.init(place: place, number: numbers[place] + more)) }
    }
    return parts
  }
}
