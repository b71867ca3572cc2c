/// What the tests read of a plan's JSON.
struct PlanFile: Decodable {
  var verdict: String
  var undecidedBecause: [String]
  var inputs: Inputs
  var objective: Objective
  var proof: Proof
  var placements: [Placement]
  var leftOut: [LeftOut]
  var shortfalls: [Shortfall]
  var conflicts: [Conflict]
  var fixes: [Fix]
  var usedMillilitres: Double
  var capacityMillilitres: Double?
  var restsOnEstimates: [String]

  struct Inputs: Decodable { var chosen: [String] }

  struct Objective: Decodable {
    var requiredLeftOut: Int
    var reachShortfall: Int
    var careShortfall: Int
    var strappedOutside: Int
  }

  struct Proof: Decodable { var optimal: Bool }

  struct Placement: Decodable {
    var unit: String
    var item: String
    var pocket: String
    var reach: String
    var over: Int
  }

  struct LeftOut: Decodable { var unit: String }

  struct Shortfall: Decodable {
    var unit: String
    var kind: String
  }

  struct Conflict: Decodable {
    var units: [String]
    var constraint: String
    var pocket: String?
    var needs: Double?
    var has: Double?
  }

  struct Fix: Decodable {
    var kind: String
    var units: [String]?
    var litres: Double?
    var packs: [String]?
  }

  /// The pockets an item's units lie in, in the order of the units.
  func pockets(of item: String) -> [String] { placements.filter { $0.item == item }.map(\.pocket) }

  func reach(of item: String) -> Set<String> { Set(placements.filter { $0.item == item }.map(\.reach)) }

  func items(in pocket: String) -> Set<String> { Set(placements.filter { $0.pocket == pocket }.map(\.item)) }

  var biggerPack: Fix? { fixes.first { $0.kind == "bigger-pack" } }
}

/// What the tests read of a suggestion's JSON.
struct SuggestionFile: Decodable {
  var ranked: [Candidate]
  var cannotTell: [Candidate]
  var refused: [Candidate]
  var lookFor: LookFor

  struct Candidate: Decodable {
    var pack: String
    var rattles: Bool
    var remark: String?
    var plan: PlanFile
  }

  struct LookFor: Decodable {
    var leastMillilitres: Double?
    var pockets: [String]
  }
}
