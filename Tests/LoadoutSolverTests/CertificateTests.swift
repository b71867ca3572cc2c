import LoadoutAudit
import LoadoutSolver
import PackLoadout
import Testing

@Suite struct `A certificate` {
  @Test(arguments: seeds(2_000, by: 100), [false, true])
  func `is true of every tiny case, and carried by nearly every overflow`(seeds: Range<UInt64>, pinned: Bool) throws {
    var (overflows, certified) = (0, 0)
    for seed in seeds {
      let it = pinned ? Case(seed: seed).pinned(by: seed) : Case(seed: seed)
      let plan = try it.plan()
      guard plan.verdict == .overflows else { continue }
      overflows += 1
      #expect((plan.proof.certificate == nil) == (plan.proof.how == .exhausted), "seed \(seed)")
      guard let certificate = plan.proof.certificate else { continue }
      certified += 1
      // The judge's own tests show that it adds up every certificate.
      #expect(Judge().faults(in: plan).map(\.sentence) == [], "seed \(seed)")
      let truth = it.optimum(.unlimited).requiredLeftOut
      #expect((1...truth).contains(certificate.requiredLeftOut), "seed \(seed)")
    }
    #expect(certified * 10 >= overflows * 9, "\(certified) of \(overflows)")
  }

  /// The judge must refuse whatever claims too much: certificates put together by chance, each claiming one more than is
  /// true, however they come by it.
  @Test(arguments: seeds(1_500, by: 100)) func `that claims more than is true is refused`(seeds: Range<UInt64>) {
    var accepted = 0
    for seed in seeds {
      let it = seed % 3 == 0 ? Case(seed: seed).pinned(by: seed) : Case(seed: seed)
      let truth = it.optimum(.unlimited).requiredLeftOut
      var maker = CertificateMaker(it, seed: seed)
      for _ in 0..<30 {
        var sum = maker.sum()
        sum.leftOut = truth + 1
        #expect(!it.holds(sum), "seed \(seed): \(sum)")
        sum.leftOut = 1
        if truth > 0 && it.holds(sum) { accepted += 1 }
      }
    }
    // Not by refusing everything.
    #expect(accepted > 20, "\(accepted)")
  }

  @Test func `of a fit that misses nothing is the arrangement`() throws {
    let pack = Pack(id: "p", name: "P", pockets: [Pocket(id: "p", volume: .stated(CubicMillimetres(10)))])
    let plan = try Case(kit: Kit(entries: [thing("a", 6)]), pack: pack).plan()
    #expect(plan.proof.how == .certificate)
    #expect(plan.proof.certificate == Certificate(requiredLeftOut: 0, refutations: []))
  }

  @Test func `of an overflow by litres names one limit and the fewest things`() throws {
    let pack = Pack(
      id: "p", name: "P", capacity: Span(CubicMillimetres(30)),
      pockets: [
        Pocket(id: "p", volume: .stated(CubicMillimetres(10))), Pocket(id: "q", volume: .stated(CubicMillimetres(3))),
      ])
    let plan = try Case(kit: Kit(entries: [thing("a", 6), thing("b", 5), thing("c", 3)]), pack: pack).plan()
    let sum = LimitSum(items: ["a", "b"], leftOut: 1, limits: [Limit(.volume, pocket: "p")])
    #expect(plan.proof.certificate?.refutations == [Refutation(arguments: [.sum(sum)])])
  }

  @Test func `takes limits several times where one alone is not too small`() throws {
    let pockets = ["p", "q"].map { Pocket(id: $0, volume: .stated(CubicMillimetres(5))) }
    let plan = try Case(
      kit: Kit(entries: [Kit.Entry(item: thing("a", 3).item, quantity: 3)]),
      pack: Pack(id: "p", name: "P", pockets: pockets)
    ).plan()
    let limits = ["p", "q"].map { Limit(.volume, pocket: $0, per: 3) }
    #expect(
      plan.proof.certificate?.refutations
        == [Refutation(arguments: [.sum(LimitSum(items: ["a"], leftOut: 1, limits: limits))])])
  }

  @Test func `covers every combination of a run's alternatives, or none`() throws {
    let pack = Pack(id: "p", name: "P", pockets: [Pocket(id: "p", volume: .stated(CubicMillimetres(10)))])
    let choices = ["a", "b"].map { id in
      KitChoice(kit: Kit(entries: [thing("c", 4), thing(id, id == "a" ? 9 : 8)]), chosen: [id])
    }
    let plan = try Planner().plan(Request(choices: choices, pack: pack))
    let certificate = try #require(plan.proof.certificate)
    #expect(certificate.refutations.map(\.chosen).sorted { $0[0] < $1[0] } == [["a"], ["b"]])
    #expect(certificate.refutations.map { $0.kit == nil } == [true, false])
    #expect(certificate.requiredLeftOut == 1)
  }

  /// Boxes that are too much only by scales that count sides up to a half and over it apart. The judge has checked it.
  @Test func `adds up what boxes count for by conservative scales`() throws {
    let plan = try Case(seed: 219).plan()
    let certificate = try #require(plan.proof.certificate)
    #expect(plan.proof.how == .certificate && certificate.requiredLeftOut == plan.objective.requiredLeftOut)
    guard case .sum(let sum) = certificate.refutations.first?.arguments.first else {
      Issue.record("no sum")
      return
    }
    #expect(sum.limits.contains { $0.constraint == .geometry && $0.scales != nil })
  }

  /// Boxes whose scaled volumes all fit, and which do not go in all the same.
  @Test(arguments: [86, 1_113] as [UInt64]) func `is not claimed where only a search can tell`(seed: UInt64)
    throws
  {
    let plan = try Case(seed: seed).plan()
    #expect(plan.verdict == .overflows)
    #expect(plan.proof.certificate == nil)
    #expect(plan.proof.how == .exhausted)
  }
}

private func thing(_ id: String, _ volume: Int64) -> Kit.Entry {
  Kit.Entry(item: Item(id: id, name: id, form: .soft(volume: CubicMillimetres(volume), compressed: nil, size: nil)))
}

extension Case {
  /// Whether the judge finds nothing wrong with a certificate of one sum; what else is wrong with the plan is not asked.
  fileprivate func holds(_ sum: LimitSum) -> Bool {
    let certificate = Certificate(
      requiredLeftOut: sum.leftOut, refutations: [Refutation(arguments: [.sum(sum)])])
    let plan = Plan(
      run: nil, pack: pack.id, verdict: .overflows,
      inputs: PlanInputs(
        kit: kit, pack: pack, companion: companion, nothingOutside: nothingOutside, pins: pins),
      objective: Objective(requiredLeftOut: sum.leftOut),
      proof: Proof(optimal: false, bound: [sum.leftOut], how: .certificate, certificate: certificate, nodes: 1))
    return !Judge().faults(in: plan).contains { fault in
      switch fault {
      case .certificate, .refutation: true
      default: false
      }
    }
  }
}

/// Sums of limits by chance: what they name is there, what they say of it means little.
private struct CertificateMaker {
  private let it: Case
  private var random: SplitMix64

  init(_ it: Case, seed: UInt64) {
    self.it = it
    random = SplitMix64(state: ~seed)
  }

  mutating func sum() -> LimitSum {
    let required = Set(it.kit.entries.filter(\.required).map(\.item.id)).sorted()
    var items = required.filter { _ in number(0, 3) > 0 }
    if items.isEmpty { items = required }
    return LimitSum(items: items, leftOut: 0, limits: (0..<number(1, 3)).map { _ in limit() })
  }

  private mutating func limit() -> Limit {
    let pocket = it.pack.pockets[Int(number(0, Int64(it.pack.pockets.count) - 1))]
    let per = number(0, 2) == 0 ? number(1, 4) : 1
    switch number(0, 6) {
    case 0: return Limit(.capacity, times: number(1, 3), per: per)
    case 1: return Limit(.weight, pocket: pocket.id, times: number(1, 3), per: per)
    case 2: return Limit(.count, pocket: pocket.id, times: number(1, 9), per: per)
    case 3:
      let names = it.kit.units.map(\.name).filter { _ in number(0, 2) == 0 }
      return Limit(.apart, pocket: pocket.id, times: number(1, 9), units: names)
    case 4, 5: return Limit(.geometry, pocket: pocket.id, times: number(1, 3), per: per, scales: scales())
    default: return Limit(.volume, pocket: pocket.id, times: number(1, 3), per: per)
    }
  }

  private mutating func scales() -> Scales { Scales(x: scale(), y: scale(), z: scale()) }

  private mutating func scale() -> Scales.Scale {
    let sides = (1...5).filter { _ in number(0, 1) == 0 }.map { Int64($0) }
    let steps = sides.map { Scales.Step(from: Millimetres($0), counts: number(0, $0 + 1)) }
    return Scales.Scale(whole: number(1, 6), steps: steps)
  }

  private mutating func number(_ low: Int64, _ high: Int64) -> Int64 {
    low + Int64(random.next() % UInt64(high - low + 1))
  }
}
