import Loadout
import Testing

@testable import LoadoutSolver

@Suite struct `A reason` {
  private func size(_ height: Int64, _ width: Int64, _ depth: Int64) -> Size {
    Size(height: Millimetres(height), width: Millimetres(width), depth: Millimetres(depth))
  }

  /// Three boxes of which two go in, by their shape; in litres all of them would.
  private var boxes: Question {
    let box = Item(id: "box", name: "Lunch box", form: .rigid(size: size(190, 150, 70), volume: nil))
    let main = Pocket(id: "main", size: size(420, 250, 95), volume: .stated(CubicMillimetres(9_500_000)))
    return Question(
      kit: Kit(entries: [Kit.Entry(item: box, quantity: 3)]), pack: Pack(id: "pack", name: "Pack", pockets: [main]))
  }

  @Test func `that few steps allow is the true one all the same`() throws {
    let solution = try #require(Solver(budget: Budget(nodes: 400_000)).solve(boxes, beating: nil))
    var told: [Conflict.Constraint] = []
    for steps in Int64(1)...60 {
      told += Explainer(solution, budget: Budget(nodes: steps)).conflicts().map { $0.constraint }
    }
    #expect(!told.isEmpty)
    #expect(told.allSatisfy { $0 == .geometry })
  }
}
