import Loadout

extension TextReport {
  /// Every pack, a row each.
  public func packs(_ packs: [Pack]) -> String {
    var table = TextTable(columns: [
      .init(title: "pack"), .init(title: "name", isSpare: true), .init(title: "type", isSpare: true),
      .init(title: "holds", isNumber: true), .init(title: "weighs", isNumber: true),
      .init(title: "costs", isNumber: true),
    ])
    for pack in packs {
      table.add([
        pack.id, pack.name, pack.type?.rawValue ?? "", pack.capacity.map(figures.volume) ?? "not known",
        pack.weight.map(figures.weight) ?? "", pack.price.map(figures.price) ?? "",
      ])
    }
    return listing(counted(Int64(packs.count), "pack", "packs"), table)
  }

  /// Every item, a row each, under its category.
  public func items(_ items: [Item]) -> String {
    var categories: [String] = []
    for item in items where !categories.contains(item.category ?? "other") {
      categories.append(item.category ?? "other")
    }
    var table = TextTable(columns: [.init(), .init(wraps: true), .init(isNumber: true), .init(isNumber: true)])
    for category in categories {
      table.begin(section: upperFirst(category))
      for item in items where (item.category ?? "other") == category {
        table.add([item.id, item.name, figures.volume(item.packedVolume), item.carriedWeight.map(figures.weight) ?? ""])
      }
    }
    return listing(counted(Int64(items.count), "thing", "things"), table)
  }

  /// Every kind of run, a row each, with the first sentence of what is told of it; `show` has all of it.
  public func runs(_ runs: [Run]) -> String {
    var table = TextTable(columns: [
      .init(), .init(wraps: true), .init(isNumber: true), .init(isNumber: true),
    ])
    for run in runs {
      table.add([
        run.id, firstSentence(of: run.about ?? run.name), run.assumes.distance.map(figures.distance) ?? "",
        run.assumes.duration.map(figures.duration) ?? "",
      ])
    }
    return listing(counted(Int64(runs.count), "kind of run", "kinds of run"), table)
  }

  /// Up to the first stop before a space, without it.
  private func firstSentence(of text: String) -> String {
    var sentence = ""
    for word in text.split(separator: " ") {
      sentence += (sentence.isEmpty ? "" : " ") + word
      if word.hasSuffix(".") { return String(sentence.dropLast()) }
    }
    return sentence
  }

  private func listing(_ title: String, _ table: TextTable) -> String {
    var page = TextPage(style)
    page.paragraph("", lead: title, ink: .strong)
    page.gap()
    page.table(table, indent: 0)
    return page.text
  }
}

extension TextReport {
  /// What a catalogue's faults are told as: one a paragraph, then how many there are.
  public func validated(files: Int, faults: [String]) -> String {
    var page = TextPage(style)
    guard !faults.isEmpty else {
      page.paragraph(files == 1 ? "1 file." : "\(files) files.", lead: "No fault found:", ink: .good)
      return page.text
    }
    page.paragraph(
      "in \(counted(Int64(files), "file", "files")).", lead: counted(Int64(faults.count), "fault", "faults"), ink: .bad)
    for fault in faults { page.paragraph(fault, hanging: 2) }
    return page.text
  }

  /// What the judge finds of a plan.
  public func verified(_ plan: Plan, faults: [String]) -> String {
    var page = TextPage(style)
    let subject = (plan.run ?? "the load") + " in " + plan.inputs.pack.name
    guard !faults.isEmpty else {
      page.paragraph(
        "\(subject), “\(plan.verdict.rawValue)”: the arrangement keeps every rule and every sum is right.",
        lead: "The plan holds.", ink: .good)
      if let proof = plan.verifiedProof { page.paragraph(proof) }
      return page.text
    }
    page.paragraph(
      "\(subject): \(counted(Int64(faults.count), "fault", "faults")).", lead: "The plan does not hold.", ink: .bad)
    page.list(faults)
    return page.text
  }
}
