import Loadout

/// What lies in a root pocket, as it is drawn: rigid things where they were placed, soft ones as layers that fill what
/// is left, first in at the bottom.
struct PocketContents {
  /// A layer of soft things that are alike, between two heights.
  struct Layer: Hashable {
    var row: PlacementRow
    var from: Int64
    var to: Int64
  }

  let size: Size
  let rigid: [Placement]
  let layers: [Layer]

  init(_ root: Pocket, _ placements: [Placement], _ names: Names) {
    let size = root.drawnSize
    let inOrder = placements.sorted { a, b in a.order < b.order }
    let rigid = inOrder.filter { placement in placement.at != nil && placement.size != nil }
    let soft = inOrder.filter { placement in placement.at == nil || placement.size == nil }
    var filled: [(row: PlacementRow, volume: Int64)] = []
    var total: Int64 = 0
    for row in PlacementRow.rows(of: soft) {
      let one = names.item(row.first.unit.item)?.packedVolume.count ?? 0
      let volume = one.multipliedReportingOverflow(by: Int64(row.count)).partialValue
      filled.append((row, volume))
      total = total.addingReportingOverflow(volume).partialValue
    }
    // Full by litres is drawn full to the brim, though a pocket's litres are seldom its sides' product.
    let solid = rigid.reduce(0) { sum, placement in sum + (placement.size?.volume.count ?? 0) }
    let free = max(size.volume.count - solid, 1)
    let holds = max((root.knownVolume?.count ?? size.volume.count) - solid, total, 1)
    var layers: [Layer] = []
    var below: Int64 = 0
    var height: Int64 = 0
    for (row, volume) in filled {
      below += volume
      let level = Self.level(of: scaled(below, by: UInt64(free), over: UInt64(holds)), in: size, around: rigid)
      layers.append(Layer(row: row, from: height, to: level))
      height = level
    }
    self.size = size
    self.rigid = rigid
    self.layers = layers
  }

  /// The height to which a volume fills the box around what stands in it.
  private static func level(of volume: Int64, in size: Size, around rigid: [Placement]) -> Int64 {
    var (low, high): (Int64, Int64) = (0, size.height.count)
    while low < high {
      let middle = (low + high) / 2
      var room = middle * size.width.count * size.depth.count
      for placement in rigid {
        guard let at = placement.at, let sides = placement.size else { continue }
        room -= min(max(middle - at.y.count, 0), sides.height.count) * sides.width.count * sides.depth.count
      }
      if room < volume { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension PocketContents {
  /// From which side a pack is looked at.
  enum View {
    /// From behind the runner: across and up.
    case front
    /// From the runner's left: away from the back and up.
    case side
  }

  /// The contents within the box their pocket is drawn as; a name stands only where nothing drawn later covers it.
  func drawn(in frame: Frame, _ view: View, _ names: Names) -> [Markup] {
    var boxes: [(box: Frame, name: String, classes: String, radius: Int64)] = []
    for layer in layers {
      let box = box(of: layer, in: frame)
      let reach = layer.row.first.reach.class
      boxes.append((box, layer.row.title(names), "soft " + reach, min(40, box.height / 2)))
    }
    // What is nearest to the eye is drawn last.
    let order = rigid.sorted { a, b in
      view == .front
        ? (a.at?.z.count ?? 0) < (b.at?.z.count ?? 0) : (a.at?.x.count ?? 0) > (b.at?.x.count ?? 0)
    }
    for placement in order {
      guard let at = placement.at, let sides = placement.size else { continue }
      let name = names.item(placement.unit.item)?.name ?? placement.unit.item
      boxes.append((box(of: sides, at: at, in: frame, view), name, "rigid " + placement.reach.class, 0))
    }
    return boxes.enumerated().map { index, thing in
      let rect = thing.box.rect(thing.classes, rounded: thing.radius, title: thing.name)
      let later = boxes.dropFirst(index + 1).map { other in other.box }
      guard let label = label(thing.name, in: thing.box.inset(by: 12), besides: later) else { return rect }
      return .tag("g", [], [rect] + label.drawn)
    }
  }

  /// The name in the middle of its box, else in what later boxes leave of it to the right or the left.
  private func label(_ name: String, in box: Frame, besides later: [Frame]) -> SvgLabel? {
    let covering = later.filter { other in other.meets(box) }
    let right = covering.map { other in other.right + 8 }.max() ?? box.x
    let left = covering.map { other in other.x - 8 }.min() ?? box.right
    let rooms = [
      box, Frame(x: right, y: box.y, width: max(box.right - right, 0), height: box.height),
      Frame(x: box.x, y: box.y, width: max(left - box.x, 0), height: box.height),
    ]
    for room in rooms {
      guard let label = SvgLabel(name, in: room) else { continue }
      if !covering.contains(where: { other in other.meets(label.frame) }) { return label }
    }
    return nil
  }

  private func box(of layer: Layer, in frame: Frame) -> Frame {
    let whole = max(size.height.count, 1)
    let top = frame.bottom - frame.height * layer.to / whole
    let bottom = frame.bottom - frame.height * layer.from / whole
    return Frame(x: frame.x, y: top, width: frame.width, height: max(bottom - top, 12))
  }

  private func box(of sides: Size, at: Position, in frame: Frame, _ view: View) -> Frame {
    let (from, length, whole) =
      view == .front
      ? (at.x.count, sides.width.count, max(size.width.count, 1))
      : (at.z.count, sides.depth.count, max(size.depth.count, 1))
    let height = max(size.height.count, 1)
    let left = frame.x + frame.width * from / whole
    let right = frame.x + frame.width * (from + length) / whole
    let top = frame.bottom - frame.height * (at.y.count + sides.height.count) / height
    let bottom = frame.bottom - frame.height * at.y.count / height
    return Frame(x: left, y: top, width: max(right - left, 12), height: max(bottom - top, 12))
  }
}

extension PlacementRow {
  /// "5 × Energy gel".
  func title(_ names: Names) -> String {
    (count == 1 ? "" : "\(count) × ") + (names.item(first.unit.item)?.name ?? first.unit.item)
  }
}

extension Reach {
  /// What stands beside the colour, so that nothing is told by colour alone.
  var letter: String {
    switch self {
    case .onTheMove: "M"
    case .reachBehind: "B"
    case .packOff: "O"
    }
  }

  /// The class its colour is given by.
  var `class`: String {
    switch self {
    case .onTheMove: "move"
    case .reachBehind: "behind"
    case .packOff: "off"
    }
  }
}
