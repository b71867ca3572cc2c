import PackLoadout
import Testing

@testable import LoadoutSolver

/// One pocket with room for everything, and things of which some must lie apart from others: what may stay at home is
/// what breaks every pair, which is easy to try out.
@Suite struct `What to leave at home` {
  private static let count = 13

  private struct Apart {
    var kit: Kit
    /// For each thing, those it does not go with.
    var foes: [Set<Int>]

    init(seed: UInt64) {
      var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
      func next(_ bound: UInt64) -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 33) % bound
      }
      foes = [Set<Int>](repeating: [], count: count)
      var items = (0..<count).map { index in
        Item(
          id: "thing-\(index)", name: "Thing \(index)", kind: "kind-\(index)",
          form: .soft(volume: CubicMillimetres(Int64(1_000 + 40 * Int(next(100)) + index)), compressed: nil, size: nil))
      }
      for first in 0..<count {
        for second in (first + 1)..<count where next(100) < 25 {
          items[first].apartFrom.append("kind-\(second)")
          foes[first].insert(second)
          foes[second].insert(first)
        }
      }
      kit = Kit(entries: items.map { Kit.Entry(item: $0) })
    }

    func volume(_ set: [Int]) -> Int64 { set.reduce(0) { $0 + kit.entries[$1].item.packedVolume.count } }

    /// Every set that breaks all pairs, and no part of which does; by number, then by volume.
    var leaves: [[Int]] {
      var all: [[Int]] = []
      for bits in 0..<(1 << count) {
        let left = (0..<count).filter { bits >> $0 & 1 == 1 }
        let packed = (0..<count).filter { bits >> $0 & 1 == 0 }
        let breaksAll = packed.allSatisfy { foes[$0].isDisjoint(with: packed) }
        if breaksAll && left.allSatisfy({ !foes[$0].isDisjoint(with: packed) }) { all.append(left) }
      }
      return all.sorted { $0.count == $1.count ? volume($0) < volume($1) : $0.count < $1.count }
    }
  }

  @Test(arguments: UInt64(0)..<60) func `is listed from the fewest and least on, and nothing is passed over`(
    seed: UInt64
  ) throws {
    let it = Apart(seed: seed)
    let pack = Pack(id: "pack", name: "Pack", pockets: [Pocket(id: "main", volume: .stated(.litres(1)))])
    let plan = try Planner().plan(Request(choices: [KitChoice(kit: it.kit)], pack: pack))
    let told = plan.fixes.compactMap { fix in if case .leave(let units) = fix { units } else { nil } }
    let truth = it.leaves
    if truth == [[]] {
      #expect(plan.verdict == .fits && told.isEmpty)
      return
    }
    let ranks = truth.map { [Int64($0.count), it.volume($0)] }
    let toldRanks = told.map { units in
      [
        Int64(units.count),
        units.reduce(0) { sum, unit in sum + it.kit.entries.first { $0.item.id == unit.item }!.item.packedVolume.count
        },
      ]
    }
    #expect(toldRanks == Array(ranks.prefix(10)))
    let known = Set(truth.map { Set($0.map { "thing-\($0)" }) })
    #expect(told.allSatisfy { units in known.contains(Set(units.map { $0.item })) })
  }
}
