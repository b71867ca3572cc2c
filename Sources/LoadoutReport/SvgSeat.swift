import Loadout

/// Where a pocket sits on the runner: the one place that reads it out of a pack's words.
///
/// A pack's file does not say where a pocket is sewn on. Its ID and name do in words ("hip-left", "Right strap lower
/// pocket"), and its reach decides where words are missing or could mean two places: a front pocket that is reached on
/// the move is on the chest, one that takes the pack off is on its outer face. What says nothing gets a place by its
/// reach alone.
enum PocketSeat: Hashable {
  /// The large compartment on the back.
  case body
  /// On a shoulder strap, or on a belt in front.
  case chest(Side?)
  /// Beside the body.
  case flank(Side?)
  /// On the hip belt.
  case hip(Side?)
  /// On the outer face of the body.
  case back
  /// Cords and straps around the body.
  case outside

  enum Side: Hashable {
    case left
    case right
  }

  /// The seat of a root pocket.
  init(_ pocket: Pocket, on type: PackType?) {
    let words = PocketWords(pocket)
    let side: Side? = words.has(["left"]) ? .left : words.has(["right"]) ? .right : nil
    let reach = pocket.reach ?? .packOff
    if pocket.outside {
      self = .outside
    } else if words.has(["main", "body"]) {
      self = .body
    } else if words.has(["hip", "hips", "waist", "belt"]) {
      self = .hip(side)
    } else if type == .belt {
      self = words.has(["back", "rear", "lumbar"]) ? .back : side == nil ? .chest(nil) : .hip(side)
    } else if words.has(["strap", "chest", "shoulder", "sternum", "front", "flask"]), reach == .onTheMove {
      self = .chest(side)
    } else if words.has(["back", "rear", "lumbar", "lid", "front", "face"]) {
      self = .back
    } else if words.has(["side", "flank", "wing", "outer"]) {
      self = reach == .packOff && side == nil ? .back : .flank(side)
    } else {
      switch reach {
      case .onTheMove: self = type == .backpack ? .hip(side) : .chest(side)
      case .reachBehind: self = .flank(side)
      case .packOff: self = .back
      }
    }
  }

  var side: Side? {
    switch self {
    case .chest(let side), .flank(let side), .hip(let side): side
    case .body, .back, .outside: nil
    }
  }
}

/// The words of a pocket's ID and name, in small letters.
struct PocketWords {
  private var words: [String] = []

  init(_ pocket: Pocket) {
    for text in [pocket.id, pocket.name ?? ""] {
      var word = ""
      for byte in text.utf8 {
        switch byte {
        case 0x41...0x5A: word.unicodeScalars.append(Unicode.Scalar(byte + 0x20))
        case 0x61...0x7A: word.unicodeScalars.append(Unicode.Scalar(byte))
        default:
          words.append(word)
          word = ""
        }
      }
      words.append(word)
    }
  }

  func has(_ sought: [String]) -> Bool { sought.contains { word in words.contains(word) } }
}

extension Pocket {
  /// The box it is drawn as: its size; of one without, a box as high as three, as wide as two and as deep as one, of
  /// the volume it has or is made for, else of half a litre.
  var drawnSize: Size {
    if let size { return size }
    var volume = knownVolume?.count ?? 0
    for holding in holds where volume == 0 {
      if case .volume(let limit) = holding.limit { volume = limit.count }
    }
    if volume <= 0 { volume = 500_000 }
    var side: Int64 = 1
    while 6 * (side + 1) * (side + 1) * (side + 1) <= volume && side < 1_000 { side += 1 }
    return Size(height: 3 * side, width: 2 * side, depth: side)
  }
}
