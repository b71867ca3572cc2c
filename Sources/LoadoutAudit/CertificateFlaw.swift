import Loadout

/// What is wrong with a certificate as a whole.
public enum CertificateFlaw: Hashable, Sendable {
  /// The proof is called a certificate, and there is none.
  case missing
  /// There is one, and the proof is not called so.
  case uncalledFor
  /// The verdict is undecided: nothing is certain.
  case ofADoubt
  /// The plan fits, and something is missed that a better one might not miss.
  case ofAFitThatMisses
  /// The plan fits, and the certificate says that something must stay at home.
  case ofAFit
  case empty
  /// The first refutation is not the plan's own combination.
  case notThePlansOwn
  case wrongCount(says: Int64, counted: Int64)
  /// The proof's own bound says less.
  case aboveBound
}

/// What is wrong with one refutation of a certificate.
public enum RefutationFlaw: Hashable, Sendable {
  /// It is of another combination than the plan's, and does not say of what kit.
  case kitMissing
  /// Its kit cannot be read as one.
  case kitUnreadable
  /// Two arguments speak of the same item.
  case repeatedItem(String)
  /// The kit has no such item that is required.
  case noSuchItem(String)
  case pocketNotListed(item: String, String)
  case pocketListedTwice(item: String, String)
  case unknownPocket(String)
  /// What is said to keep the item out of the pocket does not.
  case notClosed(item: String, pocket: String, Conflict.Constraint)
  /// Not so many units have to stay at home by an argument.
  case provesLess(says: Int64, counted: Int64)
  /// It says of an argument that less than nothing stays at home.
  case negative
  /// The pocket, or the pack, has no such limit.
  case noSuchLimit(Conflict.Constraint, pocket: String?)
  case tooManyLimits
  /// `times`, `per` or a scale is not a figure that can be summed.
  case figureOutOfRange(Conflict.Constraint, pocket: String?)
  /// Not units that must lie apart.
  case notApart(UnitName, UnitName)
  case unknownUnit(UnitName)
  /// Sides that fit the region count for more than the region's.
  case notConservative(pocket: String)
}

extension CertificateFlaw {
  var sentence: String {
    switch self {
    case .missing: "the proof is called a certificate, and carries none"
    case .uncalledFor: "the proof carries a certificate, and is not called one"
    case .ofADoubt: "the proof is called a certificate, and the verdict is undecided"
    case .ofAFitThatMisses: "the arrangement misses something, so it is no certificate that nothing is better"
    case .ofAFit: "the certificate leaves something out, and the verdict is fits"
    case .empty: "the certificate refutes nothing"
    case .notThePlansOwn: "the certificate's first refutation is not of the plan's own alternatives"
    case .wrongCount(let says, let counted):
      "the certificate says that \(says) required units stay at home, its refutations show \(counted)"
    case .aboveBound: "the certificate shows more than the bound says"
    }
  }
}

extension RefutationFlaw {
  var sentence: String {
    switch self {
    case .kitMissing: "it is of other alternatives than the plan's, and its kit is missing"
    case .kitUnreadable: "its kit cannot be judged"
    case .repeatedItem(let item): "\(item) is counted in two arguments"
    case .noSuchItem(let item): "the kit has no \(item) that is required"
    case .pocketNotListed(let item, let pocket): "\(item) is said to go nowhere, and nothing is said of \(pocket)"
    case .pocketListedTwice(let item, let pocket): "\(pocket) is said twice to be closed to \(item)"
    case .unknownPocket(let pocket): "the pack has no \(pocket)"
    case .notClosed(let item, let pocket, let why):
      "\(item) is said not to go into \(pocket) by \(why.rawValue), which does not forbid it"
    case .provesLess(let says, let counted):
      "an argument is said to leave out \(says) units, added up again it leaves out \(counted)"
    case .negative: "an argument leaves out less than nothing"
    case .noSuchLimit(let constraint, let pocket): "\(pocket ?? "the pack") has no limit of \(constraint.rawValue)"
    case .tooManyLimits: "it has more limits than can be judged"
    case .figureOutOfRange(let constraint, let pocket):
      "the \(constraint.rawValue) of \(pocket ?? "the pack") is taken in figures that cannot be judged"
    case .notApart(let a, let b): "\(a.text) and \(b.text) need not be kept apart"
    case .unknownUnit(let unit): "\(unit.text) is not in its kit"
    case .notConservative(let pocket): "sides that fit \(pocket) one behind the other count for more than it has"
    }
  }
}
