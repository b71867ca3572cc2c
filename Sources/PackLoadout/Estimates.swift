/// The estimated figures that a plan's verdict rests on: figures that bear on it and that no source states or measures.
struct Estimates {
  private let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  /// The pack's first, then the items', each in the order of its file.
  ///
  /// A fit rests on the litres and sides of what is packed and of the pockets it lies in; an overflow on those that
  /// its conflicts name.
  var paths: [String] {
    var pockets: Set<String> = []
    var items: Set<String> = []
    var usesCapacity = false
    var carriers: Set<String> = []
    if plan.verdict == .overflows {
      for conflict in plan.conflicts {
        if conflict.constraint == .capacity {
          if let carrier = conflict.pocket { carriers.insert(carrier) } else { usesCapacity = true }
        } else if let pocket = conflict.pocket {
          pockets.insert(pocket)
        } else if conflict.constraint == .volume || conflict.constraint == .dimension {
          for pocket in plan.inputs.pack.pockets where pocket.inside == nil { pockets.insert(pocket.id) }
        }
        for unit in conflict.units { items.insert(unit.item) }
      }
    } else {
      usesCapacity = true
      for carrier in plan.inputs.pack.carriers { carriers.insert(carrier.id) }
      for placement in plan.placements {
        items.insert(placement.unit.item)
        var place: String? = placement.pocket
        while let id = place, pockets.insert(id).inserted {
          place = plan.inputs.pack.pockets.first { $0.id == id }?.inside
        }
      }
    }
    return packPaths(pockets, usesCapacity, carriers) + itemPaths(items)
  }

  private func packPaths(_ used: Set<String>, _ usesCapacity: Bool, _ carriers: Set<String>) -> [String] {
    let pack = plan.inputs.pack
    // Where there are carriers, what all of them come to is no figure anybody could measure: theirs are.
    var figures: [String] = usesCapacity && pack.capacity != nil && pack.carriers.isEmpty ? ["capacity"] : []
    for carrier in pack.carriers where carriers.contains(carrier.id) && carrier.capacity != nil {
      figures.append("carriers.\(carrier.id).capacity")
    }
    for pocket in pack.pockets where used.contains(pocket.id) {
      if case .stated = pocket.volume { figures.append("pockets.\(pocket.id).volume") }
      if pocket.size != nil { figures.append("pockets.\(pocket.id).size") }
      if pocket.opening?.size != nil { figures.append("pockets.\(pocket.id).opening.size") }
    }
    return figures.filter { !isSourced($0, pack.sources) }
  }

  private func itemPaths(_ used: Set<String>) -> [String] {
    var paths: [String] = []
    var seen: Set<String> = []
    for entry in plan.inputs.kit.entries where used.contains(entry.item.id) && seen.insert(entry.item.id).inserted {
      for figure in figures(of: entry.item.form) where !isSourced(figure, entry.item.sources) {
        paths.append("items.\(entry.item.id).\(figure)")
      }
    }
    return paths
  }

  private func figures(of form: Item.Form) -> [String] {
    switch form {
    case .rigid(_, let volume): volume == nil ? ["size"] : ["size", "volume"]
    case .soft(_, let compressed, let size):
      [size == nil ? "volume" : "size"] + (compressed == nil ? [] : ["compressed"])
    }
  }

  private func isSourced(_ figure: String, _ sources: [Source]) -> Bool {
    sources.contains { $0.basis != .estimated && $0.figures.contains(figure) }
  }
}
