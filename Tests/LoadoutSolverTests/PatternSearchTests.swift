import Testing

@testable import LoadoutSolver

/// Whole ways to fill a pocket against every way to share out a few things.
@Suite struct `Pattern search` {
  /// A few sizes for a few kinds of pockets, some of which refuse a size, and in some loads places to stay at home.
  private struct Load {
    var volumes: [Int64] = []
    var demand: [Int64] = []
    var kinds: [PatternSearch.Kind] = []

    /// - Parameter factor: what all volumes are multiplied by, a little off, so that cells of a table are coarse.
    init(seed: UInt64, factor: Int64 = 1) {
      var random = SplitMix64(state: seed)
      func number(_ low: Int64, _ high: Int64) -> Int64 { low + Int64(random.next() % UInt64(high - low + 1)) }
      let most = number(4, 14)
      volumes = Set((0..<number(2, 5)).map { _ in number(1, most) * factor + number(0, factor - 1) }).sorted(by: >)
      demand = volumes.map { _ in number(1, 3) }
      let total = zip(volumes, demand).reduce(0) { $0 + $1.0 * $1.1 }
      let pockets = number(2, 5)
      var left = pockets
      while left > 0 {
        let count = number(1, left)
        left -= count
        kinds.append(
          PatternSearch.Kind(
            room: max(1, total * number(85, 125) / 100 / pockets + number(-2, 2)), count: Int(count),
            admits: volumes.map { _ in number(0, 5) > 0 }))
      }
      if number(0, 2) == 0 {
        kinds.append(
          PatternSearch.Kind(
            room: 0, count: Int(number(1, 2)), admits: volumes.map { _ in number(0, 1) == 0 }, isHome: true))
      }
    }

    /// Whether all goes in, of all ways to share it out.
    var goesIn: Bool {
      var rooms = kinds.flatMap { kind in [Int64](repeating: kind.isHome ? .max : kind.room, count: kind.count) }
      let kindOf = kinds.indices.flatMap { [Int](repeating: $0, count: kinds[$0].count) }
      let units = volumes.indices.flatMap { [Int](repeating: $0, count: Int(demand[$0])) }
      func places(_ unit: Int) -> Bool {
        if unit == units.count { return true }
        let place = units[unit]
        var tried: Set<[Int64]> = []
        for pocket in rooms.indices where rooms[pocket] >= volumes[place] && kinds[kindOf[pocket]].admits[place] {
          if !tried.insert([Int64(kindOf[pocket]), rooms[pocket]]).inserted { continue }
          let room = rooms[pocket]
          rooms[pocket] = kinds[kindOf[pocket]].isHome ? 0 : room - volumes[place]
          if places(unit + 1) { return true }
          rooms[pocket] = room
        }
        return false
      }
      return places(0)
    }

    func accepts(_ packing: [PatternSearch.Filled]) -> Bool {
      var rest = demand
      var used = kinds.map { _ in 0 }
      for pocket in packing {
        used[pocket.kind] += 1
        var room = kinds[pocket.kind].isHome ? 1 : kinds[pocket.kind].room
        for part in pocket.parts {
          rest[part.place] -= part.number
          room -= part.number * (kinds[pocket.kind].isHome ? 1 : volumes[part.place])
          if !kinds[pocket.kind].admits[part.place] { return false }
        }
        if room < 0 { return false }
      }
      return rest.allSatisfy { $0 == 0 } && zip(used, kinds).allSatisfy { $0 <= $1.count }
    }
  }

  @Test(arguments: seeds(6_000, by: 500)) func `finds room for all where there is some`(seeds: Range<UInt64>) {
    for seed in seeds {
      let load = Load(seed: seed, factor: seed % 3 == 0 ? 100_003 : 1)
      guard
        let search = PatternSearch(
          volumes: load.volumes, demand: load.demand, kinds: load.kinds, budget: Budget(nodes: .max),
          limit: 100_000_000)
      else {
        #expect(!load.goesIn, "seed \(seed)")
        continue
      }
      switch search.run() {
      case .packing(let packing): #expect(load.accepts(packing), "seed \(seed)")
      case .none: #expect(!load.goesIn, "seed \(seed)")
      case .unknown: Issue.record("seed \(seed) takes too long")
      }
    }
  }

  @Test(arguments: seeds(1_000, by: 250)) func `the best way to fill a pocket is the best of all`(
    seeds: Range<UInt64>
  ) {
    for seed in seeds {
      let load = Load(seed: seed, factor: seed % 2 == 0 ? 70_001 : 1)
      let kind = load.kinds[0]
      if kind.isHome { continue }
      var random = SplitMix64(state: seed)
      let values = load.volumes.map { _ in Int64(random.next() % 20) }
      func best(_ place: Int, _ room: Int64) -> Int64 {
        if place == load.volumes.count { return 0 }
        var most = best(place + 1, room)
        for number in 0..<load.demand[place] where kind.admits[place] && (number + 1) * load.volumes[place] <= room {
          let count = number + 1
          most = max(most, count * values[place] + best(place + 1, room - count * load.volumes[place]))
        }
        return most
      }
      let truth = best(0, kind.room)
      let patterns = PocketPatterns(room: kind.room, volumes: load.volumes, admits: kind.admits)
      #expect(patterns.value(values, of: load.demand) >= truth, "seed \(seed)")
      #expect(patterns.best(steps: 100_000)?.value == truth, "seed \(seed)")
    }
  }

  @Test func `loads of many things with no rest are packed`() {
    // Three to a pocket and none to spare: nothing but the right threes goes in.
    for seed in UInt64(0)..<3 {
      var random = SplitMix64(state: seed)
      var units: [Int64] = []
      for _ in 0..<24 {
        let first = 380 + Int64(random.next() % 111)
        let second = 250 + Int64(random.next() % UInt64((1_000 - first) / 2 - 249))
        units += [first, second, 1_000 - first - second]
      }
      let volumes = Set(units).sorted(by: >)
      let demand = volumes.map { volume in Int64(units.count { $0 == volume }) }
      let kind = PatternSearch.Kind(room: 1_000, count: 24, admits: volumes.map { _ in true })
      let search = PatternSearch(
        volumes: volumes, demand: demand, kinds: [kind], budget: Budget(nodes: .max), limit: 2_000_000_000)
      guard case .packing(let packing) = search?.run() else {
        Issue.record("seed \(seed) is not packed")
        continue
      }
      #expect(packing.allSatisfy { $0.parts.reduce(0) { $0 + $1.number * volumes[$1.place] } <= 1_000 })
      #expect(packing.reduce(0) { $0 + $1.parts.reduce(0) { $0 + $1.number } } == 72)
    }
  }
}
