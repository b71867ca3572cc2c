import Loadout

extension PlanText {
  // MARK: Where each thing goes

  mutating func whereThingsGo() {
    guard !plan.placements.isEmpty else { return }
    page.heading("Where things go, first in at the top")
    for (root, placements) in filledRoots {
      page.gap()
      write(root, placements)
    }
  }

  /// The root pockets in which something lies, each with what lies in its tree, first in first.
  var filledRoots: [(root: Pocket, placements: [Placement])] {
    var filled: [(root: Pocket, placements: [Placement])] = []
    for root in plan.inputs.pack.pockets where root.inside == nil {
      let inside = plan.placements.filter { placement in names.root(of: placement.pocket) == root.id }
      if !inside.isEmpty { filled.append((root, inside.sorted { a, b in a.order < b.order })) }
    }
    return filled
  }

  /// Pockets in which nothing lies, nor in any inside them.
  var emptyPockets: [Pocket] {
    var used: [String] = []
    for placement in plan.placements {
      var current: String? = placement.pocket
      while let id = current, !used.contains(id) {
        used.append(id)
        current = names.pocket(id)?.inside
      }
    }
    return plan.inputs.pack.pockets.filter { pocket in !used.contains(pocket.id) }
  }

  /// How a root pocket is closed and got at: "zip, with the pack off".
  func about(_ root: Pocket, _ placements: [Placement]) -> String {
    var about = [reach(of: root, placements).phrase]
    if let closure = root.closure { about.insert(closure == .open ? "open" : closure.rawValue, at: 0) }
    if root.outside { about.append("outside") }
    return about.joined(separator: ", ")
  }

  /// The reach of a root pocket, as the plan has it for what lies there.
  func reach(of root: Pocket, _ placements: [Placement]) -> Reach {
    let direct = placements.first { placement in placement.pocket == root.id }
    return (direct ?? placements.first)?.reach ?? root.reach ?? .packOff
  }

  private mutating func write(_ root: Pocket, _ placements: [Placement]) {
    let reach = reach(of: root, placements)
    page.paragraph(about(root, placements), lead: names.heading(pocket: root.id) + ":", ink: .strong)
    var table = TextTable(columns: [
      .init(isNumber: true), .init(wraps: true), .init(), .init(), .init(),
    ])
    for row in PlacementRow.rows(of: placements) {
      table.add([
        row.numbers,
        row.title(names),
        row.innerPocket(of: root, names) ?? "",
        row.last.over == 0 ? "" : "\(row.last.over) over it",
        row.first.reach == reach ? "" : row.first.reach.phrase,
      ])
    }
    page.table(table)
    positions(placements)
  }

  /// How rigid things stand: sides as placed, and where they begin. One small thing alone finds its place by itself.
  private mutating func positions(_ placements: [Placement]) {
    let rigid = placements.filter { placement in placement.at != nil }
    let longest = rigid.compactMap { $0.size.map { size in max(size.height, size.width, size.depth) } }.max()
    guard rigid.count > 1 || longest.map({ longest in longest > Millimetres(200) }) ?? false else { return }
    for placement in rigid {
      guard let at = placement.at, let size = placement.size else { continue }
      let name = names.item(placement.unit.item)?.name ?? placement.unit.item
      page.paragraph(
        "\(name): \(figures.sides(size)); \(place(at)).", indent: 2, hanging: 2)
    }
  }

  private func place(_ at: Position) -> String {
    let words = [
      at.z.count == 0 ? "against the back" : "\(figures.distanceInPack(at.z)) from the back",
      at.y.count == 0 ? "at the bottom" : "\(figures.distanceInPack(at.y)) up",
      at.x.count == 0 ? "on the left" : "\(figures.distanceInPack(at.x)) from the left",
    ]
    return words.joined(separator: ", ")
  }

  mutating func leftAtHome() {
    guard !plan.leftOut.isEmpty else { return }
    page.heading("Left at home")
    page.list(leftAtHomeLines)
  }

  /// What stays at home and why, units of one item together.
  var leftAtHomeLines: [String] {
    leftGroups.map { group in
      let name = names.list(group.units)
      if group.because.hasPrefix(name + " ") { return group.because }
      return name + (group.required ? "" : " (optional)") + (group.because.isEmpty ? "" : ": " + group.because)
    }
  }

  /// Units of one item that stay at home for the same reason.
  var leftGroups: [(because: String, required: Bool, units: [UnitName])] {
    var groups: [(because: String, required: Bool, units: [UnitName])] = []
    for left in plan.leftOut {
      let required = isRequired(left.unit)
      if let known = groups.firstIndex(where: { group in
        group.because == left.because && group.required == required && group.units.last?.item == left.unit.item
      }) {
        groups[known].units.append(left.unit)
      } else {
        groups.append((left.because, required, [left.unit]))
      }
    }
    return groups
  }

  // MARK: Room

  mutating func room() {
    var table = TextTable(columns: [
      .init(wraps: true), .init(title: "used", isNumber: true), .init(title: "to spare", isNumber: true),
    ])
    for use in plan.pockets where use.used.count > 0 {
      let isMissing = plan.undecidedBecause.contains("pockets.\(use.id).volume")
      table.add([names.heading(pocket: use.id)] + room(use.used, of: use.volume, isMissing ? "not known" : ""))
    }
    for carrier in plan.inputs.pack.carriers {
      let used = carrier.pockets.reduce(CubicMillimetres(0)) { sum, root in sum + counted(in: root) }
      if used.count > 0 { table.add([carrier.name] + room(used, of: carrier.capacity?.upper, "")) }
    }
    let whole = plan.inputs.pack.carriers.isEmpty ? "The whole pack" : "All together"
    table.add([whole] + room(plan.used, of: plan.capacity, "not known"))
    page.heading("Room")
    page.table(table)
    let empty = plan.pockets.filter { use in use.used.count == 0 }.map { use in
      lowerFirst(names.heading(pocket: use.id)) + (use.volume.map { volume in " (\(figures.volume(volume)))" } ?? "")
    }
    if !empty.isEmpty { page.paragraph("Empty: \(inSeries(empty)).", indent: 2, hanging: 2) }
  }

  /// What lies in a root pocket and counts against the capacity.
  private func counted(in root: String) -> CubicMillimetres {
    var volume = CubicMillimetres(0)
    for placement in plan.placements where names.root(of: placement.pocket) == root && names.counts(placement.pocket) {
      volume += names.item(placement.unit.item)?.packedVolume ?? CubicMillimetres(0)
    }
    return volume
  }

  /// - Parameter unknown: what stands for the room to spare where nobody can tell.
  private func room(_ used: CubicMillimetres, of volume: CubicMillimetres?, _ unknown: String) -> [String] {
    guard let volume else { return [figures.volume(used), unknown] }
    return [figures.share(used, of: volume), figures.volume(volume - used)]
  }
}

/// Neighbours in the loading order that are alike, told in one row.
struct PlacementRow: Hashable {
  var first: Placement
  var last: Placement
  var count: Int

  /// "3" or "3-8".
  var numbers: String { count == 1 ? "\(first.order)." : "\(first.order)-\(last.order)." }

  /// "in the inner pocket"; nil where it lies in the root itself.
  func innerPocket(of root: Pocket, _ names: Names) -> String? {
    first.pocket == root.id ? nil : "in " + lowerFirst(names.heading(pocket: first.pocket))
  }

  static func rows(of placements: [Placement]) -> [PlacementRow] {
    var rows: [PlacementRow] = []
    for placement in placements {
      if let row = rows.last, row.first.unit.item == placement.unit.item, row.first.pocket == placement.pocket,
        row.first.reach == placement.reach, row.last.order + 1 == placement.order
      {
        rows[rows.count - 1].last = placement
        rows[rows.count - 1].count += 1
      } else {
        rows.append(PlacementRow(first: placement, last: placement, count: 1))
      }
    }
    return rows
  }
}
