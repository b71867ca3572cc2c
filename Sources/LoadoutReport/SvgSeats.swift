import Loadout

/// A pack's pockets by the seat they have.
struct PackSeats {
  /// The compartment everything else is arranged around; nil: a belt.
  private(set) var body: Pocket?
  /// What lies inside the body, at any depth.
  private(set) var inner: [Pocket] = []
  private(set) var left: [Pocket] = []
  private(set) var right: [Pocket] = []
  /// In the middle of a belt.
  private(set) var middle: [Pocket] = []
  private(set) var back: [Pocket] = []
  private(set) var outside: [Pocket] = []
  private let pack: Pack
  private var seats: [String: PocketSeat] = [:]

  init(_ pack: Pack, _ names: Names) {
    self.pack = pack
    let roots = pack.pockets.filter { pocket in pocket.inside == nil }
    body = Self.body(of: pack, roots)
    for root in roots where root.id != body?.id {
      let seat = PocketSeat(root, on: pack.type)
      seats[root.id] = seat
      switch seat {
      case .body, .back: back.append(root)
      case .outside: outside.append(root)
      case .chest(let side), .flank(let side), .hip(let side):
        if side == nil, body == nil {
          middle.append(root)
        } else if side == .left || side == nil && left.count <= right.count {
          left.append(root)
        } else {
          right.append(root)
        }
      }
    }
    left = ordered(left)
    right = ordered(right)
    if let body {
      inner = pack.pockets.filter { pocket in pocket.inside != nil && names.root(of: pocket.id) == body.id }
    }
  }

  /// The largest of those that are the body by their words, else the largest that the pack must come off for.
  private static func body(of pack: Pack, _ roots: [Pocket]) -> Pocket? {
    func largest(_ pockets: [Pocket]) -> Pocket? {
      var best: Pocket?
      for pocket in pockets where pocket.drawnSize.volume > (best?.drawnSize.volume ?? CubicMillimetres(-1)) {
        best = pocket
      }
      return best
    }
    let named = roots.filter { root in PocketSeat(root, on: pack.type) == .body }
    if let body = largest(named) { return body }
    guard pack.type != .belt else { return nil }
    return largest(
      roots.filter { root in !root.outside && !root.only && (root.reach ?? .packOff) == .packOff })
  }

  func seat(of pocket: Pocket) -> PocketSeat { pocket.id == body?.id ? .body : seats[pocket.id] ?? .back }

  /// From the top: the chest, then the flanks, then the hips.
  private func ordered(_ pockets: [Pocket]) -> [Pocket] {
    func isChest(_ pocket: Pocket) -> Bool { if case .chest = seat(of: pocket) { true } else { false } }
    func isHip(_ pocket: Pocket) -> Bool { if case .hip = seat(of: pocket) { true } else { false } }
    return pockets.filter(isChest) + pockets.filter { pocket in !isChest(pocket) && !isHip(pocket) }
      + pockets.filter(isHip)
  }

  /// The part of the body's frame that an inner pocket with a size takes; nil for one without.
  func region(of pocket: Pocket, in body: Frame) -> Frame? {
    guard let size = pocket.size, let whole = self.body?.drawnSize else { return nil }
    var (x, y): (Int64, Int64) = (pocket.at.across.count, pocket.at.up.count)
    var current = pocket.inside
    for _ in pack.pockets {
      guard let id = current, let parent = pack.pockets.first(where: { other in other.id == id }) else { break }
      x += parent.at.across.count
      y += parent.at.up.count
      current = parent.inside
    }
    let width = max(min(size.width.count, whole.width.count - x), 0)
    let height = max(min(size.height.count, whole.height.count - y), 0)
    let (across, up) = (max(whole.width.count, 1), max(whole.height.count, 1))
    return Frame(
      x: body.x + body.width * x / across, y: body.bottom - body.height * (y + height) / up,
      width: body.width * width / across, height: body.height * height / up)
  }
}

/// The columns of the view from behind: left of the body, the body, right of it.
struct SceneColumns {
  let left: Int64
  let middle: Int64
  let right: Int64
  let height: Int64
  let body: Frame
  let leftPlaces: [(pocket: Pocket, frame: Frame)]
  let rightPlaces: [(pocket: Pocket, frame: Frame)]
  let middlePlaces: [(pocket: Pocket, frame: Frame)]
  private let tabsInRow: Int64

  init(_ seats: PackSeats, _ scale: Scale) {
    let left = Self.boxes(seats.left, scale)
    let right = Self.boxes(seats.right, scale)
    let middle = Self.boxes(seats.middle, scale)
    self.left = left.map { box in box.frame.width }.max() ?? 0
    self.right = right.map { box in box.frame.width }.max() ?? 0
    let size = seats.body?.drawnSize
    let bodyWidth = size.map { size in max(scale(size.width), PackScene.tab.width) } ?? 0
    let bodyHeight = size.map { size in max(scale(size.height), 240) } ?? 0
    self.middle = max(bodyWidth, middle.map { box in box.frame.width }.max() ?? 0, 300)
    let inRow = max((self.middle + PackScene.gap) / (PackScene.tab.width + 20), 1)
    tabsInRow = inRow
    let rows = (Int64(seats.inner.count + 1) + inRow - 1) / inRow
    let tabs = seats.body == nil ? 0 : rows * (PackScene.tab.height + 10)
    let tallest = max(
      Self.height(of: left), Self.height(of: right), Self.height(of: middle), bodyHeight + tabs, 600)
    height = PackScene.head + tallest
    body = Frame(
      x: 0, y: PackScene.head + tabs + (tallest - tabs - bodyHeight) / 2, width: bodyWidth, height: bodyHeight)
    leftPlaces = Self.stacked(left, seats, height)
    rightPlaces = Self.stacked(right, seats, height)
    middlePlaces = Self.stacked(middle, seats, height)
  }

  /// Where tabs stand over a row of things, left to right and then a row higher.
  func tabs(_ count: Int, x: Int64, y: Int64, above: Bool) -> [Frame] {
    (0..<Int64(count)).map { index in
      let (row, column) = (index / tabsInRow, index % tabsInRow)
      let step = PackScene.tab.height + 10
      return PackScene.tab.moved(
        x: x + column * (PackScene.tab.width + 20), y: above ? y - (row + 1) * step : y + 10 + row * step)
    }
  }

  private static func boxes(_ pockets: [Pocket], _ scale: Scale) -> [(pocket: Pocket, frame: Frame)] {
    pockets.map { pocket in
      let size = pocket.drawnSize
      return (
        pocket,
        Frame(x: 0, y: 0, width: max(scale(size.width), PackScene.tab.width), height: max(scale(size.height), 140))
      )
    }
  }

  private static func height(of boxes: [(pocket: Pocket, frame: Frame)]) -> Int64 {
    boxes.reduce(0) { sum, box in sum + box.frame.height + PackScene.tab.height + 40 }
  }

  /// The chest from the top down, the rest from the bottom up.
  private static func stacked(
    _ boxes: [(pocket: Pocket, frame: Frame)], _ seats: PackSeats, _ height: Int64
  ) -> [(pocket: Pocket, frame: Frame)] {
    var places: [(pocket: Pocket, frame: Frame)] = []
    let chest = boxes.filter { box in if case .chest = seats.seat(of: box.pocket) { true } else { false } }
    var y = PackScene.head
    for box in chest {
      y += PackScene.tab.height + 20
      places.append((box.pocket, box.frame.moved(x: 0, y: y)))
      y += box.frame.height + 20
    }
    let lower = Array(boxes.dropFirst(chest.count))
    y = chest.isEmpty && seats.body == nil ? y : height - Self.height(of: lower)
    for box in lower {
      y += PackScene.tab.height + 20
      places.append((box.pocket, box.frame.moved(x: 0, y: y)))
      y += box.frame.height + 20
    }
    return places
  }
}
