import Loadout

extension TextReport {
  /// Where something lies in a plan, how it is got at, what must be moved for that, and what the organiser asks for.
  public func shown(_ shown: Shown, in plan: Plan) -> String {
    var page = TextPage(style)
    let names = Names(kit: plan.inputs.kit, pack: plan.inputs.pack)
    for thing in shown.things {
      page.gap()
      let packed = thing.units.filter { unit in unit.placement != nil }.count
      let count = thing.units.count == 1 ? "" : " (\(packed) of \(thing.units.count) packed)"
      page.paragraph(
        (packed == 0 ? "not packed" : "packed in \(plan.inputs.pack.name)") + count
          + (thing.required ? "." : ", optional."),
        lead: thing.name + ":", ink: packed == thing.units.count ? .good : .bad)
      page.list(groups(thing.units).map { group in place(group, names) })
      if let rule = thing.rule {
        page.paragraph("Organiser's rule: " + rule.text + ".", indent: 2, hanging: 2)
        if let source = rule.source { page.paragraph(source, indent: 4) }
      }
    }
    if shown.things.contains(where: { thing in thing.rule != nil }) {
      page.gap()
      page.paragraph("Organisers change their lists: check the one of your year.")
    }
    return page.text
  }

  /// Units in one pocket are told together; the deepest of them has most over it.
  private func groups(_ units: [Shown.Place]) -> [[Shown.Place]] {
    var groups: [[Shown.Place]] = []
    for unit in units {
      if let index = groups.firstIndex(where: { group in
        group[0].pockets == unit.pockets && group[0].because == unit.because
      }) {
        groups[index].append(unit)
      } else {
        groups.append([unit])
      }
    }
    return groups
  }

  private func place(_ group: [Shown.Place], _ names: Names) -> String {
    let subject = names.list(group.map { unit in unit.unit })
    guard let placement = group[0].placement else {
      return subject + " stays at home" + (group[0].because.map { because in ": " + because } ?? "")
    }
    var way = group[0].pockets.reversed().map { id in names.inSentence(pocket: id) }.joined(separator: ", inside ")
    if let closure = group[0].closure, closure != .open { way += " (\(closure.rawValue))" }
    // Of units of one kind the one on top comes first to hand.
    let over = group.map { unit in unit.over }.min { a, b in a.count < b.count } ?? []
    let moved = over.isEmpty ? "nothing lies over it" : "first move \(names.list(over, atMost: 6))"
    return "\(subject): in \(way), reached \(placement.reach.phrase); \(moved)"
  }
}
