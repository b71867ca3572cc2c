import LoadoutAudit
import LoadoutSolver
import PackLoadout
import Testing

@Suite struct `A certificate` {
  @Test(arguments: seeds(2_000, by: 100)) func `is true of every tiny case, and passes the judge`(seeds: Range<UInt64>)
    throws
  {
    var (overflows, whole) = (0, 0)
    for seed in seeds {
      let it = Case(seed: seed)
      let plan = try it.plan()
      guard plan.verdict == .overflows else { continue }
      overflows += 1
      guard let certificate = plan.proof.certificate else { continue }
      #expect(plan.proof.how == .certificate, "seed \(seed)")
      #expect(Judge().faults(in: plan).map(\.sentence) == [], "seed \(seed)")
      let truth = it.optimum(.unlimited).requiredLeftOut
      #expect(certificate.requiredLeftOut >= 1 && certificate.requiredLeftOut <= truth, "seed \(seed)")
      if certificate.requiredLeftOut == truth { whole += 1 } else { print("LESS", seed, certificate.requiredLeftOut, truth) }
    }
    print("SHARE", seeds, overflows, whole)
  }
}
