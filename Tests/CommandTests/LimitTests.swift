import Foundation
import Testing

@testable import pack_loadout

@Suite struct `A search cut short` {
  let shell = Shell()

  /// Forty boxes that take nine tenths of a crate: whether all go in, no search settles in a minute.
  init() {
    var random: UInt64 = 7
    func side() -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return 46 + Int((random >> 33) % 66)
    }
    var boxes: [[Int]] = []
    while boxes.count < 40 { boxes.append([side(), side(), side()]) }
    let volume = boxes.reduce(0) { total, box in total + box[0] * box[1] * box[2] }
    let items = boxes.enumerated().map { index, box in
      #"{ "item": { "id": "box-\#(index)", "name": "Box", "form": "rigid", "size": "\#(box[0]) x \#(box[1]) x \#(box[2]) mm" } }"#
    }
    shell.write("{ \"name\": \"Boxes\", \"items\": [ \(items.joined(separator: ",\n")) ] }", to: "kit.json")
    shell.write(
      """
      { "id": "crate", "name": "Crate", "pockets": [
        { "id": "main", "size": "400 x 300 x \(volume * 10 / 9 / 120_000) mm" } ] }
      """, to: "pack.json")
  }

  /// What a plan cut short for some reason must be.
  private func expectSound(_ json: String, because reason: String) throws {
    struct Cut: Decodable {
      struct Bound: Decodable { var requiredLeftOut: Int? }
      struct Proof: Decodable {
        var optimal: Bool
        var how: String
        var bound: Bound
      }
      struct Objective: Decodable { var requiredLeftOut: Int }
      var verdict: String
      var undecidedBecause: [String]
      var proof: Proof
      var objective: Objective
    }
    let cut = try JSONDecoder().decode(Cut.self, from: Data(json.utf8))
    #expect(cut.verdict == "undecided" && cut.undecidedBecause == [reason])
    #expect(cut.proof.how == "limit" && !cut.proof.optimal)
    // Some of it is packed, and no more is claimed than that.
    #expect((1..<40).contains(cut.objective.requiredLeftOut))
    #expect(cut.proof.bound.requiredLeftOut ?? 0 == 0)
    shell.write(json, to: "plan.json")
    #expect(shell.run("verify @/plan.json").status == .success)
  }

  #if os(Linux)
    @Test func `Ctrl-C gives the best plan so far, judged, with its bound`() throws {
      let program = try Program("plan --kit @/kit.json --pack @/pack.json --format json", in: shell)
      try #require(program.waitUntil(listening: true))
      program.interrupt()
      let json = program.rest()
      #expect(program.status() == 2)
      try expectSound(json, because: "cancelled")
    }
  #endif

  @Test(arguments: ["50ms", "0.05 s"])
  func `a time limit gives the same, in milliseconds too`(limit: String) throws {
    let shell = shell
    let clock = Ticks()
    shell.surroundings.now = { clock.next() }
    let words = ["plan", "--kit", "@/kit.json", "--pack", "@/pack.json", "--format", "json", "--time-limit", limit]
    let outcome = shell.run(words)
    #expect(outcome.status == .undecided)
    try expectSound(outcome.output, because: "time-limit")
  }

  /// A clock that goes on by a millisecond whenever it is asked.
  private final class Ticks: @unchecked Sendable {
    private var time: Int64 = 0

    func next() -> Int64 {
      time += 1_000_000
      return time
    }
  }

  @Test(arguments: [("10", "a unit is missing"), ("0.1 ms", "rounds to"), ("5 msecs", "did you mean \"ms\"?")])
  func `a time limit that is none is refused`(limit: String, text: String) {
    let outcome = shell.run(["check", "commute", "--pack", "asics-extreme", "--time-limit", limit])
    #expect(outcome.status == .usage)
    #expect(outcome.messages.contains(text), "\(outcome.messages)")
  }
}
