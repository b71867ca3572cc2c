import Loadout
import Testing

@testable import LoadoutSolver

@Suite struct `A first arrangement` {
  /// Soft things of these litres, by how many, in one pocket.
  private func packed(_ things: [(litres: Int64, quantity: Int64)], into room: Int64) -> Int64 {
    let entries = things.enumerated().map { index, thing in
      let volume = CubicMillimetres(thing.litres * 1_000_000)
      return Kit.Entry(
        item: Item(id: "i\(index)", name: "thing", form: .soft(volume: volume, compressed: nil, size: nil)),
        quantity: thing.quantity)
    }
    let pocket = Pocket(id: "main", volume: .stated(CubicMillimetres(room * 1_000_000)))
    let question = Question(kit: Kit(entries: entries), pack: Pack(id: "pack", name: "Pack", pockets: [pocket]))
    let instance = question.instance(missing: .unlimited)
    let budget = Budget(nodes: 1_000)
    let counts = Greedy(instance, store: NogoodStore(instance, budget), budget: budget).arrangement(atLeastOut: 0)
    return counts.reduce(0, +)
  }

  @Test func `takes many small things in place of a large one that would keep them out`() {
    #expect(packed([(litres: 19, quantity: 1), (litres: 2, quantity: 10)], into: 20) == 10)
  }

  @Test func `takes all where large ones first leave room for the rest`() {
    #expect(packed([(litres: 2, quantity: 5), (litres: 10, quantity: 1)], into: 20) == 6)
  }
}
