/// A kit as a gear list that LighterPack takes: its ten columns, then what it ignores and ``readGear(_:file:)`` reads.
///
/// A row is an entry of the kit. Weights are grams of one piece, without the water in it, which the description tells.
/// Nothing in it is a formula to a spreadsheet.
public func writeGear(_ kit: Kit) -> String {
  var text = Csv.line(GearColumn.allCases.map { $0.rawValue })
  for entry in kit.entries { text += Csv.line(cells(of: entry)) }
  return text
}

private func cells(of entry: Kit.Entry) -> [String] {
  let item = entry.item
  return GearColumn.allCases.map { column in
    switch column {
    case .name: Csv.guarded(item.name)
    case .category: Csv.guarded(item.category ?? "other")
    case .description:
      item.contents.water.map { "with \(QuantityText.volume($0)) of water in it, not weighed here" } ?? ""
    case .quantity: "\(entry.quantity)"
    // LighterPack passes over a row without a figure here.
    case .weight: "\(item.weight?.count ?? 0)"
    case .unit: "gram"
    case .url, .price, .worn: ""
    case .consumable: item.contents.carbohydrate != nil || item.contents.energy != nil ? "Consumable" : ""
    case .volume: volume(of: item.form)
    case .size: size(of: item.form)
    case .form: item.rigidSize == nil ? "soft" : "rigid"
    case .compressed: compressed(of: item.form)
    case .item: Csv.guarded(item.id)
    case .required: entry.required ? "yes" : "no"
    }
  }
}

/// Empty where it follows from the sides and is more than a file may state.
private func volume(of form: Item.Form) -> String {
  let (volume, sides): (CubicMillimetres, CubicMillimetres?) =
    switch form {
    case .rigid(let size, let volume): (volume ?? size.volume, size.volume)
    case .soft(let volume, _, let size): (volume, size?.volume)
    }
  return volume == sides && volume.count > FileLimits.volume ? "" : QuantityText.volume(volume)
}

private func size(of form: Item.Form) -> String {
  switch form {
  case .rigid(let size, _): QuantityText.size(size)
  case .soft(_, _, let size): size.map(QuantityText.size) ?? ""
  }
}

private func compressed(of form: Item.Form) -> String {
  if case .soft(_, let compressed?, _) = form { return QuantityText.volume(compressed) }
  return ""
}
