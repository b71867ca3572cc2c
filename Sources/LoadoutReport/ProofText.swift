import Loadout

extension Plan {
  /// What the verdict rests on, where a reader would not know: "proof: arithmetic, which verify re-checks".
  var proofNote: String? {
    let steps = "(\(counted(proof.nodes, "step", "steps")))"
    switch (verdict, proof.how) {
    case (.overflows, .certificate):
      let least = proof.certificate?.requiredLeftOut ?? 0
      let what = least < proof.bound.first ?? 0 ? "proof that \(least) at least must stay" : "proof"
      return what + ": arithmetic, which verify re-checks"
    case (.overflows, .exhausted): return "proof: every arrangement was tried or ruled out \(steps)"
    case (.fits, .exhausted):
      return "proof that no packing is better: every arrangement was tried or ruled out \(steps)"
    case (.fits, .limit): return "whether another packing is better is open: the search was stopped before a proof"
    case (.fits, .certificate), (.overflows, .limit), (.undecided, _): return nil
    }
  }

  /// What a plan's judge could check of its proof, and what not.
  var verifiedProof: String? {
    let steps = "(\(counted(proof.nodes, "step", "steps")))"
    switch (verdict, proof.how) {
    case (.overflows, .certificate):
      guard let certificate = proof.certificate else { return nil }
      let least = certificate.requiredLeftOut
      let ways = certificate.refutations.count
      return
        "Why it does not fit was re-checked by arithmetic: at least \(counted(least, "required thing", "required things"))"
        + " must stay at home\(ways > 1 ? ", whichever of the \(ways) combinations of alternatives is taken" : "")."
    case (.overflows, .exhausted):
      return "That it does not fit rests on an exhausted search \(steps), which verify cannot repeat."
    case (.fits, .certificate): return "Nothing is missed, so that no packing could be better."
    case (.fits, .exhausted):
      return "That no packing is better rests on an exhausted search \(steps), which verify cannot repeat."
    case (.fits, .limit): return "Whether another packing is better is open: the search was stopped before a proof."
    case (.overflows, .limit), (.undecided, _): return nil
    }
  }
}
