import Loadout
import LoadoutAudit

extension SoundPlan {
  /// ``belt``, its overflow shown by its litres.
  static let certified: Plan = {
    var plan = belt
    plan.proof.how = .certificate
    plan.proof.certificate = Certificate(
      requiredLeftOut: 1,
      refutations: [
        Refutation(arguments: [
          .sum(
            LimitSum(
              items: ["keys", "phone", "snack", "jacket"], leftOut: 1, limits: [Limit(.volume, pocket: "belt")]))
        ])
      ])
    return plan
  }()

  /// ``enough``: nothing is missed, so that nothing could be better.
  static let spotless: Plan = {
    var plan = enough
    plan.proof.how = .certificate
    plan.proof.certificate = Certificate(requiredLeftOut: 0, refutations: [])
    return plan
  }()

  /// A crate and two jar pockets, with one too many of everything: an argument of each sort.
  static let crate: Plan = {
    let pack = Pack(
      id: "crate", name: "Crate",
      pockets: [
        Pocket(id: "box", size: Size(height: 100, width: 100, depth: 100)),
        Pocket(id: "cage", volume: .stated(.litres(2)), holds: [Holding(kind: "flask")], only: true, atMost: 1),
        Pocket(id: "jars-left", volume: .stated(.millilitres(250)), holds: [Holding(kind: "jar")], only: true),
        Pocket(id: "jars-right", volume: .stated(.millilitres(250)), holds: [Holding(kind: "jar")], only: true),
      ])
    var flask = soft("flask", 500)
    flask.kind = "flask"
    flask.holderOnly = true
    var jar = soft("jar", 150)
    jar.kind = "jar"
    jar.holderOnly = true
    var wet = soft("wet", 10)
    wet.kind = "wet"
    var paper = soft("paper", 10)
    paper.apartFrom = ["wet"]
    let kit = Kit(entries: [
      Kit.Entry(item: rigid("stick", (200, 10, 10), grams: 10)),
      Kit.Entry(item: rigid("cube", (60, 60, 60), grams: 10), quantity: 2), Kit.Entry(item: flask, quantity: 2),
      Kit.Entry(item: jar, quantity: 3), Kit.Entry(item: wet), Kit.Entry(item: paper),
    ])
    let objective = Objective(requiredLeftOut: 5, leftOutVolume: CubicMillimetres(896_000))
    var plan = Plan(
      run: nil, pack: "crate", verdict: .overflows,
      inputs: PlanInputs(kit: kit, pack: pack, chosen: ["flask"]), objective: objective,
      proof: Proof(optimal: false, bound: [5], how: .certificate, certificate: crateCertificate, nodes: 9))
    plan.placements = [
      packed("cube", "box", order: 1, over: 1, at: (0, 0, 0), size: (60, 60, 60)),
      packed("wet", "box", order: 2, over: 0),
      packed("flask", "cage", order: 1, over: 0), packed("jar", "jars-left", order: 1, over: 0),
      packed("jar", number: 2, "jars-right", order: 1, over: 0),
    ]
    plan.leftOut = [name("stick"), name("cube", 2), name("flask", 2), name("jar", 3), name("paper")]
      .map { LeftOut(unit: $0, because: "no room") }
    plan.pockets = [
      use("box", 226_000, 1_000_000), use("cage", 500_000, 2_000_000), use("jars-left", 150_000, 250_000),
      use("jars-right", 150_000, 250_000),
    ]
    plan.used = CubicMillimetres(1_026_000)
    plan.capacity = CubicMillimetres(3_500_000)
    return plan
  }()

  private static var crateCertificate: Certificate {
    let half = Scales.Scale(whole: 1, steps: [Scales.Step(from: Millimetres(51), counts: 1)])
    let closed: [(String, Conflict.Constraint)] = [
      ("box", .dimension), ("cage", .holder), ("jars-left", .holder), ("jars-right", .holder),
    ]
    let stick = Nowhere(
      item: "stick", leftOut: 1, pockets: closed.map { Nowhere.Closed(pocket: $0.0, why: $0.1) })
    let sums = [
      LimitSum(
        items: ["cube"], leftOut: 1,
        limits: [Limit(.geometry, pocket: "box", scales: Scales(x: half, y: half, z: half))]),
      LimitSum(items: ["flask"], leftOut: 1, limits: [Limit(.count, pocket: "cage")]),
      LimitSum(
        items: ["jar"], leftOut: 1,
        limits: [Limit(.volume, pocket: "jars-left", per: 150_000), Limit(.volume, pocket: "jars-right", per: 150_000)]
      ),
      LimitSum(
        items: ["wet", "paper"], leftOut: 1,
        limits: [Limit(.apart, pocket: "box", units: [name("wet"), name("paper")])]
      ),
    ]
    var other = soft("bottle", 500)
    other.kind = "flask"
    other.holderOnly = true
    let bottles = LimitSum(items: ["bottle"], leftOut: 5, limits: [Limit(.count, pocket: "cage", times: 3)])
    return Certificate(
      requiredLeftOut: 5,
      refutations: [
        Refutation(chosen: ["flask"], arguments: [.nowhere(stick)] + sums.map { .sum($0) }),
        Refutation(
          chosen: ["bottle"], kit: Kit(entries: [Kit.Entry(item: other, quantity: 6)]), arguments: [.sum(bottles)]),
      ])
  }
}

extension Plan {
  /// Changes the certificate.
  fileprivate mutating func certificate(_ change: (inout Certificate) -> Void) {
    if proof.certificate != nil { change(&proof.certificate!) }
  }

  fileprivate mutating func nowhere(_ change: (inout Nowhere) -> Void) {
    argument(0) { argument in
      guard case .nowhere(var nowhere) = argument else { return }
      change(&nowhere)
      argument = .nowhere(nowhere)
    }
  }

  /// Changes the sum that is an argument of the first refutation.
  fileprivate mutating func sum(_ number: Int, _ change: (inout LimitSum) -> Void) {
    argument(number) { argument in
      guard case .sum(var sum) = argument else { return }
      change(&sum)
      argument = .sum(sum)
    }
  }

  private mutating func argument(_ number: Int, _ change: (inout Argument) -> Void) {
    certificate { change(&$0.refutations[0].arguments[number]) }
  }
}

private func flaw(_ flaw: RefutationFlaw) -> AuditFault { .refutation(1, flaw) }

let faultsInCertificates =
  [
    Planted("a certificate that is missing", in: SoundPlan.belt, .certificate(.missing)) {
      $0.proof.how = .certificate
    },
    Planted("a certificate nobody speaks of", in: SoundPlan.certified, .certificate(.uncalledFor)) {
      $0.proof.how = .exhausted
    },
    Planted("a certificate of a doubt", in: SoundPlan.unpublished, .certificate(.ofADoubt)) {
      $0.proof.how = .certificate
      $0.proof.certificate = Certificate(requiredLeftOut: 0, refutations: [])
    },
    Planted("a fit that misses something", in: SoundPlan.strapped, .certificate(.ofAFitThatMisses)) {
      $0.proof.how = .certificate
      $0.proof.certificate = Certificate(requiredLeftOut: 0, refutations: [])
    },
    Planted("a fit that something must be left out of", in: SoundPlan.spotless, .certificate(.ofAFit)) {
      $0.certificate { $0.requiredLeftOut = 1 }
    },
    Planted("no refutation", in: SoundPlan.certified, .certificate(.empty)) { $0.certificate { $0.refutations = [] } },
    Planted("a refutation of other alternatives first", in: SoundPlan.crate, .certificate(.notThePlansOwn)) {
      $0.certificate { $0.refutations.swapAt(0, 1) }
    },
    Planted("a kit of its own for the plan's refutation", in: SoundPlan.certified, .certificate(.notThePlansOwn)) {
      plan in
      plan.certificate { $0.refutations[0].kit = BeltLoad.kit }
    },
    Planted(
      "a count that its arguments do not come to", in: SoundPlan.crate, .certificate(.wrongCount(says: 4, counted: 5))
    ) {
      $0.certificate { $0.requiredLeftOut = 4 }
    },
    Planted("a certificate of nothing", in: SoundPlan.certified, .certificate(.wrongCount(says: 0, counted: 0))) {
      $0.sum(0) { $0.leftOut = 0 }
      $0.certificate { $0.requiredLeftOut = 0 }
    },
    Planted("an argument dropped", in: SoundPlan.crate, .certificate(.wrongCount(says: 5, counted: 4))) {
      $0.certificate { $0.refutations[0].arguments.removeLast() }
    },
    Planted("more than the bound says", in: SoundPlan.crate, .certificate(.aboveBound)) { $0.proof.bound = [4] },
    Planted("other alternatives without a kit", in: SoundPlan.crate, .refutation(2, .kitMissing)) {
      $0.certificate { $0.refutations[1].kit = nil }
    },
    Planted("a kit that cannot be judged", in: SoundPlan.crate, .refutation(2, .kitUnreadable)) {
      $0.certificate { $0.refutations[1].kit?.entries[0].quantity = -1 }
    },
    Planted(
      "other alternatives with a bottle less", in: SoundPlan.crate, .refutation(2, .provesLess(says: 5, counted: 4))
    ) {
      $0.certificate { $0.refutations[1].kit?.entries[0].quantity = 5 }
    },
    Planted("an item counted twice", in: SoundPlan.crate, flaw(.repeatedItem("cube"))) {
      $0.sum(2) { $0.items.append("cube") }
    },
    Planted("an item that is not there", in: SoundPlan.crate, flaw(.noSuchItem("watch"))) {
      $0.sum(1) { $0.items.append("watch") }
    },
    Planted("an item that is not required", in: SoundPlan.certified, flaw(.noSuchItem("keys"))) {
      $0.inputs.kit.entries[0].required = false
    },
    Planted("a pocket that is passed over", in: SoundPlan.crate, flaw(.pocketNotListed(item: "stick", "box"))) {
      $0.nowhere { $0.pockets.removeFirst() }
    },
    Planted("a pocket closed twice", in: SoundPlan.crate, flaw(.pocketListedTwice(item: "stick", "cage"))) {
      $0.nowhere { $0.pockets.append($0.pockets[1]) }
    },
    Planted("a closed pocket that is not there", in: SoundPlan.crate, flaw(.unknownPocket("side"))) {
      $0.nowhere { $0.pockets[0].pocket = "side" }
    },
    Planted("more units nowhere than there are", in: SoundPlan.crate, flaw(.provesLess(says: 2, counted: 1))) {
      $0.nowhere { $0.leftOut = 2 }
    },
    Planted("less than nothing", in: SoundPlan.crate, flaw(.negative)) { $0.nowhere { $0.leftOut = -1 } },
    Planted("a sum that claims one more", in: SoundPlan.certified, flaw(.provesLess(says: 2, counted: 1))) {
      $0.sum(0) { $0.leftOut = 2 }
    },
    Planted("a sum without one of its items", in: SoundPlan.certified, flaw(.provesLess(says: 1, counted: 0))) {
      $0.sum(0) { $0.items.removeFirst() }
    },
    Planted("a belt a little larger", in: SoundPlan.certified, flaw(.provesLess(says: 1, counted: 0))) {
      $0.change(pocket: "belt") { $0.volume = .stated(.millilitres(800)) }
    },
    Planted("a jacket a little smaller", in: SoundPlan.certified, flaw(.provesLess(says: 1, counted: 0))) {
      $0.change("jacket") { $0.form = .soft(volume: .millilitres(590), compressed: nil, size: nil) }
    },
    Planted("a second pocket to go to", in: SoundPlan.certified, flaw(.provesLess(says: 1, counted: 0))) {
      $0.inputs.pack.pockets.append(Pocket(id: "side", volume: .stated(.litres(1))))
    },
    Planted("a pocket of jars left out", in: SoundPlan.crate, flaw(.provesLess(says: 1, counted: 0))) {
      $0.sum(3) { $0.limits.removeLast() }
    },
    Planted("jars that are not rounded", in: SoundPlan.crate, flaw(.provesLess(says: 1, counted: 0))) {
      $0.sum(3) { $0.limits[0].per = 1 }
    },
    Planted("a limit that is not there", in: SoundPlan.crate, flaw(.noSuchLimit(.weight, pocket: "cage"))) {
      $0.sum(2) { $0.limits[0].constraint = .weight }
    },
    Planted("a constraint that is no limit", in: SoundPlan.crate, flaw(.noSuchLimit(.opening, pocket: "cage"))) {
      $0.sum(2) { $0.limits[0].constraint = .opening }
    },
    Planted("a pocket's limit without the pocket", in: SoundPlan.crate, flaw(.noSuchLimit(.count, pocket: nil))) {
      $0.sum(2) { $0.limits[0].pocket = nil }
    },
    Planted("shapes without scales", in: SoundPlan.crate, flaw(.noSuchLimit(.geometry, pocket: "box"))) {
      $0.sum(1) { $0.limits[0].scales = nil }
    },
    Planted("a limit of a pocket that is not there", in: SoundPlan.certified, flaw(.unknownPocket("side"))) {
      $0.sum(0) { $0.limits[0].pocket = "side" }
    },
    Planted(
      "a limit taken less than no times", in: SoundPlan.certified, flaw(.figureOutOfRange(.volume, pocket: "belt"))
    ) {
      $0.sum(0) { $0.limits[0].times = -1 }
    },
    Planted("a limit divided by nothing", in: SoundPlan.crate, flaw(.figureOutOfRange(.volume, pocket: "jars-left"))) {
      $0.sum(3) { $0.limits[0].per = 0 }
    },
    Planted("1,001 limits", in: SoundPlan.certified, flaw(.tooManyLimits)) {
      $0.sum(0) { $0.limits = Array(repeating: $0.limits[0], count: 1_001) }
    },
    Planted("units that may lie together", in: SoundPlan.crate, flaw(.notApart(name("wet"), name("paper")))) {
      $0.change("paper") { $0.apartFrom = [] }
    },
    Planted("a unit apart from itself", in: SoundPlan.crate, flaw(.notApart(name("wet"), name("wet")))) {
      $0.sum(4) { $0.limits[0].units[1] = name("wet") }
    },
    Planted("a unit apart that is not there", in: SoundPlan.crate, flaw(.unknownUnit(name("watch")))) {
      $0.sum(4) { $0.limits[0].units[1] = name("watch") }
    },
    Planted("a scale by which two half sides are too much", in: SoundPlan.crate, flaw(.notConservative(pocket: "box")))
    {
      $0.sum(1) { $0.limits[0].scales?.x.steps[0].from = Millimetres(50) }
    },
    Planted("a scale that falls", in: SoundPlan.crate, flaw(.figureOutOfRange(.geometry, pocket: "box"))) {
      $0.sum(1) { $0.limits[0].scales?.y.steps.append(Scales.Step(from: Millimetres(51), counts: 1)) }
    },
    Planted("a scale past all bounds", in: SoundPlan.crate, flaw(.figureOutOfRange(.geometry, pocket: "box"))) {
      $0.sum(1) { $0.limits[0].scales?.z.steps[0].counts = 100_001 }
    },
    Planted("a whole that is larger", in: SoundPlan.crate, flaw(.provesLess(says: 1, counted: 0))) {
      $0.sum(1) { $0.limits[0].scales?.z.whole = 2 }
    },
    Planted("cubes that are smaller", in: SoundPlan.crate, flaw(.provesLess(says: 1, counted: 0))) {
      $0.change("cube") { $0.form = .rigid(size: Size(height: 50, width: 50, depth: 50), volume: nil) }
    },
  ]
  + Conflict.Constraint.allCases.filter { $0 != .dimension }.map { why in
    Planted(
      "a stick kept out by \(why.rawValue), which it is not", in: SoundPlan.crate,
      flaw(.notClosed(item: "stick", pocket: "box", why))
    ) { $0.nowhere { $0.pockets[0].why = why } }
  }
