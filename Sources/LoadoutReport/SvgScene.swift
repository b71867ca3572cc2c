import Loadout

/// A pack laid out in two views at one scale: from behind the runner (the pack's front), and from the runner's left.
///
/// Pockets keep their height in both, so that one is found in the other by looking across.
struct PackScene {
  /// A pocket's place in a view.
  struct Place {
    var pocket: Pocket
    var frame: Frame
    /// Something lies before it or in it: only its outline is drawn.
    var isOutline = false
    /// Where its number and letter go; nil: the other view has them.
    var tab: Frame?
  }

  /// A piece of webbing, from its middle at one end to its middle at the other.
  struct Strap {
    var from: (x: Int64, y: Int64)
    var to: (x: Int64, y: Int64)
  }

  private(set) var front: [Place] = []
  private(set) var side: [Place] = []
  /// The runner's outline behind the pack.
  private(set) var runner: [Frame] = []
  /// Straps and belt from the body to what hangs on them, seen from behind.
  private(set) var straps: [Strap] = []
  private(set) var frontWidth: Int64 = 0
  private(set) var width: Int64 = 0
  private(set) var height: Int64 = 0
  /// The IDs of root pockets in which something lies: what is empty on the outside is drawn flat.
  private let filled: [String]

  static let tab = Frame(x: 0, y: 0, width: 270, height: 120)
  static let gap: Int64 = 50
  /// The runner's head and neck above everything.
  static let head: Int64 = 300
  static let torso: Int64 = 420
  static let between: Int64 = 120

  /// As large as there is room for.
  ///
  /// - Parameters:
  ///   - filled: the IDs of root pockets in which something lies.
  ///   - width: the room across, in tenths of a unit; `height` the room up and down.
  init(_ seats: PackSeats, filled: [String], within width: Int64, below height: Int64) {
    var scale = Scale(perMetre: 5_200)
    self.init(seats, filled, scale)
    // Tabs and gaps do not shrink with the rest, so that a scale is found by trying.
    while (self.width > width || self.height > height) && scale.perMetre > 40 {
      scale.perMetre -= max(scale.perMetre / 20, 1)
      self.init(seats, filled, scale)
    }
  }

  private init(_ seats: PackSeats, _ filled: [String], _ scale: Scale) {
    self.filled = filled
    let columns = SceneColumns(seats, scale)
    height = columns.height
    placeFront(seats, columns)
    placeSide(seats, columns, scale)
  }

  // MARK: From behind the runner

  private mutating func placeFront(_ seats: PackSeats, _ columns: SceneColumns) {
    let middle = columns.left + (columns.left > 0 ? Self.gap : 0)
    let right = middle + columns.middle + (columns.right > 0 ? Self.gap : 0)
    frontWidth = right + columns.right
    for (pocket, frame) in columns.leftPlaces {
      add(pocket, frame.moved(x: columns.left - frame.width, y: 0), to: &front)
    }
    for (pocket, frame) in columns.rightPlaces { add(pocket, frame.moved(x: right, y: 0), to: &front) }
    for (pocket, frame) in columns.middlePlaces {
      add(pocket, frame.moved(x: middle + (columns.middle - frame.width) / 2, y: 0), to: &front)
    }
    let x = middle + (columns.middle - columns.body.width) / 2
    let body = columns.body.moved(x: x, y: 0)
    if let pocket = seats.body {
      let tabs = [pocket] + seats.inner
      for (index, tab) in columns.tabs(tabs.count, x: middle, y: body.y, above: true).enumerated() {
        var frame = body
        if index > 0 { frame = seats.region(of: tabs[index], in: body) ?? Frame(x: 0, y: 0, width: 0, height: 0) }
        front.append(Place(pocket: tabs[index], frame: frame, isOutline: index > 0, tab: tab))
      }
    }
    addStraps(seats, body)
    runner.append(Frame(x: middle + columns.middle / 2, y: 0, width: columns.middle, height: height))
  }

  private mutating func addStraps(_ seats: PackSeats, _ body: Frame) {
    let places = front.filter { place in place.pocket.id != seats.body?.id && !place.isOutline }
    guard seats.body != nil else {
      let ends = places.map { place in place.frame }.sorted { a, b in a.x < b.x }
      guard let first = ends.first, let last = ends.last else { return }
      let y = first.y + first.height / 3
      straps.append(Strap(from: (first.x, y), to: (last.right, y)))
      return
    }
    for place in places {
      let x = place.frame.x + place.frame.width / 2
      let corner = place.frame.x < body.x ? body.x + body.width / 6 : body.right - body.width / 6
      switch seats.seat(of: place.pocket) {
      case .chest: straps.append(Strap(from: (corner, body.y), to: (x, place.frame.y)))
      case .hip:
        let y = min(place.frame.y + place.frame.height / 2, body.bottom - 60)
        straps.append(Strap(from: (corner, y), to: (x, y)))
      default: break
      }
    }
  }

  private func add(_ pocket: Pocket, _ frame: Frame, to view: inout [Place]) {
    view.append(
      Place(pocket: pocket, frame: frame, tab: Self.tab.moved(x: frame.x, y: frame.y - Self.tab.height - 10)))
  }

  // MARK: From the runner's left

  private mutating func placeSide(_ seats: PackSeats, _ columns: SceneColumns, _ scale: Scale) {
    var x = frontWidth + Self.between
    let visible = columns.leftPlaces + columns.middlePlaces
    func depth(_ pocket: Pocket) -> Int64 { max(scale(pocket.drawnSize.depth), 40) }
    let chest = visible.filter { place in if case .chest = seats.seat(of: place.pocket) { true } else { false } }
    let chestDepth = chest.map { place in depth(place.pocket) }.max() ?? 0
    for (pocket, frame) in chest {
      let own = depth(pocket)
      addToSide(pocket, Frame(x: x + chestDepth - own, y: frame.y, width: own, height: frame.height))
    }
    x += chestDepth
    runner.append(Frame(x: x, y: 0, width: Self.torso, height: height))
    for (pocket, frame) in visible {
      guard case .hip = seats.seat(of: pocket) else { continue }
      let own = min(depth(pocket), Self.torso)
      addToSide(
        pocket, Frame(x: x + (Self.torso - own) / 2, y: frame.y, width: own, height: frame.height))
    }
    x += Self.torso
    if let body = seats.body {
      let own = depth(body)
      side.append(
        Place(pocket: body, frame: Frame(x: x, y: columns.body.y, width: own, height: columns.body.height)))
      for (pocket, frame) in visible {
        guard case .flank = seats.seat(of: pocket) else { continue }
        let across = min(depth(pocket), own)
        side.append(
          Place(
            pocket: pocket, frame: Frame(x: x, y: frame.y, width: across, height: frame.height), isOutline: true))
      }
      x += own
    }
    for layer in [seats.back, seats.outside] where !layer.isEmpty {
      x += 20
      x += stack(layer, at: x, columns, scale)
    }
    width = x
  }

  /// What hides behind another from this side is left to the other view.
  private mutating func addToSide(_ pocket: Pocket, _ frame: Frame) {
    if !side.contains(where: { place in place.frame.meets(frame) }) { side.append(Place(pocket: pocket, frame: frame)) }
  }

  /// Pockets on the outer face one below the other; returns how far they stand out.
  private mutating func stack(
    _ pockets: [Pocket], at x: Int64, _ columns: SceneColumns, _ scale: Scale
  ) -> Int64 {
    var widest: Int64 = 0
    var y = columns.body.height > 0 ? min(columns.body.y, columns.height / 3) : Self.head + 150
    let count = Int64(pockets.count)
    // Those on the outer face are seen through each other: each gets its share of the height.
    let room = max((columns.height - y) / count - Self.tab.height - 20, 120)
    for pocket in pockets {
      y += Self.tab.height + 10
      let size = pocket.drawnSize
      let isEmpty = !filled.contains(pocket.id)
      let depth = isEmpty ? min(scale(size.depth), Self.tab.width) : scale(size.depth)
      let frame = Frame(
        x: x, y: y, width: min(max(depth, 60), 600), height: min(max(scale(size.height), 120), room))
      side.append(Place(pocket: pocket, frame: frame, tab: Self.tab.moved(x: x, y: y - Self.tab.height - 10)))
      widest = max(widest, frame.width, Self.tab.width)
      y = frame.bottom + 10
    }
    return widest
  }
}
