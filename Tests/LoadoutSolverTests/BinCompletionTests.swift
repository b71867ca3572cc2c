import Loadout
import Testing

@testable import LoadoutSolver

/// Pockets filled one after another against every way to share out a few things.
@Suite struct `Bin completion` {
  /// Soft things of three kinds in pockets of which some are alike and some refuse a kind; about half of them overflow.
  private struct Load {
    let instance: Instance
    let units: [(volume: Int64, kind: String)]
    let pockets: [(room: Int64, refuses: String?)]
    let capacity: Int64

    init(seed: UInt64, refusals: Bool = true) {
      var random = SplitMix64(state: seed)
      func number(_ low: Int64, _ high: Int64) -> Int64 { low + Int64(random.next() % UInt64(high - low + 1)) }
      let kinds = ["a", "b", "c"]
      var units: [(volume: Int64, kind: String)] = []
      var entries: [Kit.Entry] = []
      while units.count < 7 {
        let unit = (volume: number(1, 12), kind: kinds[Int(number(0, 2))])
        let quantity = number(1, 2)
        for _ in 0..<quantity { units.append(unit) }
        var item = Item(
          id: "i\(entries.count)", name: "thing",
          form: .soft(volume: CubicMillimetres(unit.volume), compressed: nil, size: nil))
        item.kind = unit.kind
        entries.append(Kit.Entry(item: item, quantity: quantity))
      }
      let total = units.reduce(0) { $0 + $1.volume }
      var pockets: [(room: Int64, refuses: String?)] = []
      while pockets.count < 3 {
        let refuses = refusals && number(0, 1) == 0 ? kinds[Int(number(0, 2))] : nil
        let pocket = (room: max(1, total * number(20, 50) / 100), refuses: refuses)
        for _ in 0..<number(1, 2) { pockets.append(pocket) }
      }
      let sum = pockets.reduce(0) { $0 + $1.room }
      let capacity = number(0, 3) == 0 ? max(1, sum * number(80, 99) / 100) : sum
      let pack = Pack(
        id: "pack", name: "Pack", capacity: Span(CubicMillimetres(capacity)),
        pockets: pockets.enumerated().map { index, pocket in
          Pocket(
            id: "p\(index)", volume: .stated(CubicMillimetres(pocket.room)),
            refuses: pocket.refuses.map { [$0] } ?? [])
        })
      let question = Question(kit: Kit(entries: entries), pack: pack)
      instance = question.instance(missing: .unlimited, requiredOnly: true)
      (self.units, self.pockets, self.capacity) = (units, pockets, capacity)
    }

    /// The most units that go in, of all ways to share them out.
    var mostPacked: Int {
      var rooms = pockets.map { $0.room }
      var left = capacity
      func most(_ unit: Int) -> Int {
        if unit == units.count { return 0 }
        var best = most(unit + 1)
        let (volume, kind) = units[unit]
        for pocket in rooms.indices where rooms[pocket] >= volume && left >= volume && pockets[pocket].refuses != kind {
          rooms[pocket] -= volume
          left -= volume
          best = max(best, 1 + most(unit + 1))
          rooms[pocket] += volume
          left += volume
        }
        return best
      }
      return most(0)
    }

    func accepts(_ counts: [Int64], leaving out: Int64) -> Bool {
      instance.resources.allSatisfy { resource in
        resource.uses.reduce(0) { $0 + $1.amount * counts[$1.slot] } <= resource.limit
      } && counts.reduce(0, +) == Int64(units.count) - out
        && instance.slotsOf.indices.allSatisfy { index in
          instance.slotsOf[index].reduce(0) { $0 + counts[$1] } <= instance.classes[index].count
        }
    }
  }

  @Test(arguments: seeds(2_000, by: 200)) func `finds room for all where there is some`(seeds: Range<UInt64>) {
    for seed in seeds {
      let load = Load(seed: seed)
      var completion = BinCompletion(load.instance, budget: Budget(nodes: .max))
      #expect(completion.isExact)
      let wanted = load.instance.classes.map { $0.count }
      let fits = load.mostPacked == load.units.count
      switch completion.run(wanted, limit: 1_000_000) {
      case .arrangement(let counts): #expect(fits && load.accepts(counts, leaving: 0), "seed \(seed)")
      case .none: #expect(!fits, "seed \(seed)")
      case .unknown: Issue.record("seed \(seed) takes too long")
      }
    }
  }

  @Test(arguments: seeds(2_000, by: 200)) func `by whole ways to fill a pocket it says the same`(
    seeds: Range<UInt64>
  ) {
    for seed in seeds {
      let load = Load(seed: seed)
      var completion = BinCompletion(load.instance, budget: Budget(nodes: .max))
      completion.fewSteps = 1
      let fits = load.mostPacked == load.units.count
      switch completion.run(load.instance.classes.map { $0.count }, limit: 1_000_000) {
      case .arrangement(let counts): #expect(fits && load.accepts(counts, leaving: 0), "seed \(seed)")
      case .none: #expect(!fits, "seed \(seed)")
      case .unknown: Issue.record("seed \(seed) takes too long")
      }
    }
  }

  @Test(arguments: seeds(600, by: 100)) func `leaves the fewest at home`(seeds: Range<UInt64>) {
    var unanswered = 0
    for seed in seeds {
      let load = Load(seed: seed, refusals: false)
      var completion = BinCompletion(load.instance, budget: Budget(nodes: .max))
      #expect(completion.isExact)
      guard let found = completion.fewestOut(limit: 1_000_000) else {
        unanswered += 1
        continue
      }
      #expect(found.bound == Int64(load.units.count - load.mostPacked), "seed \(seed)")
      #expect(found.counts.map { load.accepts($0, leaving: found.bound) } == true, "seed \(seed)")
    }
    #expect(unanswered < 20)
  }

  @Test(arguments: seeds(1_000, by: 200)) func `leaves the fewest at home where pockets refuse things`(
    seeds: Range<UInt64>
  ) {
    for seed in seeds {
      let load = Load(seed: seed)
      var completion = BinCompletion(load.instance, budget: Budget(nodes: .max))
      let found = completion.fewestAtHome(limit: 1_000_000)
      let fewest = Int64(load.units.count - load.mostPacked)
      #expect(found.bound <= fewest, "seed \(seed)")
      if let counts = found.counts {
        #expect(found.bound == fewest && load.accepts(counts, leaving: fewest), "seed \(seed)")
      } else {
        // Only the capacity of the whole, of which pockets say nothing, leaves it open.
        #expect(load.capacity < load.pockets.reduce(0) { $0 + $1.room }, "seed \(seed)")
      }
    }
  }

  @Test func `is exact only where litres are all that decides`() {
    var pocket = Pocket(id: "main", volume: .stated(CubicMillimetres(10)))
    pocket.atMost = 1
    let item = Item(
      id: "i", name: "thing", form: .soft(volume: CubicMillimetres(2), compressed: nil, size: nil))
    let question = Question(
      kit: Kit(entries: [Kit.Entry(item: item, quantity: 3)]), pack: Pack(id: "pack", name: "Pack", pockets: [pocket]))
    #expect(!BinCompletion(question.instance(missing: .unlimited), budget: Budget(nodes: .max)).isExact)
  }
}
