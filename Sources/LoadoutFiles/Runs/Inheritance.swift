/// Why the runs that a run extends have no end.
struct ChainFault: Error {
  var text: String
}

extension Catalogue {
  /// A run and those it extends, the outermost first.
  ///
  /// A parent that the catalogue does not have ends the chain.
  ///
  /// - Throws: where the run extends itself by way of others, or too many others.
  func chain(of run: Run) throws(ChainFault) -> [Run] {
    var chain = [run]
    while let name = chain[chain.count - 1].extends, let parent = self.run(name) {
      if let first = chain.firstIndex(where: { $0.id == name }) {
        let way = first == chain.count - 1 ? "" : ", by way of \(quoted(chain[first + 1].id))"
        throw ChainFault(text: "\(quoted(name)) extends itself\(way); one of them must extend none")
      }
      if chain.count == FileLimits.chain {
        throw ChainFault(text: "\(quoted(run.id)) extends over \(FileLimits.chain) runs, one the other; extend fewer")
      }
      chain.append(parent)
    }
    return chain.reversed()
  }

  /// What a run assumes, its parents' assumptions included, with `others` in their place where those say something.
  public func conditions(of run: Run, overriddenBy others: Conditions = Conditions()) -> Conditions {
    var conditions = Conditions()
    for ancestor in (try? chain(of: run)) ?? [run] { conditions = conditions.overridden(by: ancestor.assumes) }
    return conditions.overridden(by: others)
  }

  /// A run's entries with those of the runs it extends.
  ///
  /// A run's entries for an item take the place of its parent's for that item, a choice that of the parent's choice with
  /// the same purpose; the others follow at the end.
  public func entries(of run: Run) -> [RunEntry] { inheritedEntries((try? chain(of: run)) ?? [run]) }
}

extension Catalogue {
  /// A run's rates with those of the runs it extends: a run's rates of a nutrient take the place of its parent's.
  public func rates(of run: Run) -> [RunRate] {
    var rates: [RunRate] = []
    for link in (try? chain(of: run)) ?? [run] {
      rates.removeAll { old in link.rates.contains { $0.rate.nutrient == old.rate.nutrient } }
      rates += link.rates
    }
    return rates
  }

  /// What an hour of a run takes under its conditions: of each nutrient the first rate that applies.
  func rates(of run: Run, under conditions: Conditions) -> [Rate] {
    let known = rates(of: run)
    var rates: [Rate] = []
    for nutrient in QuantityRule.Nutrient.allCases {
      let first = known.first { $0.rate.nutrient == nutrient && conditions.meet($0.when) }
      guard var rate = first?.rate else { continue }
      if nutrient == .water { rate.refill = conditions.secondsBetweenRefills }
      rates.append(rate)
    }
    return rates
  }
}

/// The entries of a chain of runs, the outermost first.
func inheritedEntries(_ chain: some Sequence<Run>) -> [RunEntry] {
  var entries: [RunEntry] = []
  for run in chain {
    entries = entries.compactMap { $0.without(run.remove) }
    entries = extended(entries, by: run.entries)
  }
  return entries
}

/// Every item that entries name.
func itemNames(_ entries: [RunEntry]) -> [String] {
  var names: [String] = []
  for entry in entries {
    switch entry {
    case .thing(let thing): names.append(thing.item.id)
    case .choose(let options, _, _, _): for option in options { for thing in option { names.append(thing.item.id) } }
    }
  }
  return names
}

private func extended(_ parents: [RunEntry], by own: [RunEntry]) -> [RunEntry] {
  var replacements: [String: [RunEntry]] = [:]
  for entry in own { if let subject = entry.subject { replacements[subject, default: []].append(entry) } }
  var placed: Set<String> = []
  var entries: [RunEntry] = []
  for parent in parents {
    guard let subject = parent.subject, let replacement = replacements[subject] else {
      entries.append(parent)
      continue
    }
    if placed.insert(subject).inserted { entries += replacement }
  }
  for entry in own where entry.subject.map({ !placed.contains($0) }) ?? true { entries.append(entry) }
  return entries
}

extension RunEntry {
  /// What an entry of a run that extends another replaces entries by; nil: nothing.
  fileprivate var subject: String? {
    switch self {
    case .thing(let thing): "item " + thing.item.id
    case .choose(_, let purpose, _, _): purpose.map { "choice " + $0 }
    }
  }

  /// The entry without some items; an option that consists of them alone is none any more.
  fileprivate func without(_ names: [String]) -> RunEntry? {
    switch self {
    case .thing(let thing): return names.contains(thing.item.id) ? nil : self
    case .choose(let options, let purpose, let when, let water):
      var left: [[RunThing]] = []
      for option in options {
        let things = option.filter { !names.contains($0.item.id) }
        if !things.isEmpty || option.isEmpty { left.append(things) }
      }
      return left.isEmpty ? nil : .choose(options: left, purpose: purpose, when: when, water: water)
    }
  }
}
