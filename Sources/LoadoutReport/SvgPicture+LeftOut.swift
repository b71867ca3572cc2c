import Loadout

extension SvgPicture {
  // MARK: What stays at home

  mutating func addLeftOut(_ x: Int64, _ width: Int64, _ height: Int64) {
    var line = y + 110
    pieces.append(SvgText.line("Left at home", x: x, y: line, "gone strong"))
    line += 50
    let groups = words.leftGroups
    for (index, group) in groups.enumerated() {
      let box = leftBox(group.units, width)
      if line + box.height + 150 > y + height, index > 0 {
        pieces.append(SvgText.line("and \(groups.count - index) more", x: x, y: line + 110, "gone"))
        return
      }
      let frame = Frame(x: x, y: line, width: box.width, height: box.height)
      pieces.append(frame.rect("gone", rounded: isRigid(group.units) ? 0 : 60))
      pieces.append(SvgText.line("✕", x: x + box.width / 2, y: line + box.height / 2 + 45, "gone", anchor: "middle"))
      line = frame.bottom + 115
      let count = group.units.count > 1 ? "\(group.units.count) × " : ""
      let name = count + (group.units.first.flatMap { unit in names.item(unit.item)?.name } ?? "")
      add(name, x: x, y: line, "gone", size: 105, room: width)
      if !group.required {
        line += 115
        pieces.append(SvgText.line("(optional)", x: x, y: line, "gone"))
      }
      line += 60
    }
  }

  private func isRigid(_ units: [UnitName]) -> Bool {
    units.first.flatMap { unit in names.item(unit.item)?.rigidSize } != nil
  }

  /// Its sides where it has some, shrunk to the column where they are larger; a soft thing as large as its litres.
  private func leftBox(_ units: [UnitName], _ width: Int64) -> (width: Int64, height: Int64) {
    guard let unit = units.first, let item = names.item(unit.item) else { return (200, 200) }
    guard let size = item.rigidSize else {
      let volume = item.packedVolume.count
      var side: Int64 = 1
      while side < 400, side * side * side < volume { side += 1 }
      return (min(max(side * 4, 160), width), min(max(side * 3, 140), 500))
    }
    let across = max(size.width.count, size.height.count, 1)
    let up = max(min(size.width.count, size.height.count), 1)
    let drawn = min(across * 4, width)
    return (max(drawn, 120), min(max(drawn * up / across, 120), 600))
  }
}
