import Loadout

extension Sentences {
  // MARK: Shortfalls

  /// The sentences of a plan's shortfalls: "phone should be reached on the move, but the left side pocket means
  /// reaching behind"; units that miss the same share one.
  public func sentences(for shortfalls: [Shortfall], placements: [Placement]) -> [String] {
    var pockets: [UnitName: String] = [:]
    for placement in placements { pockets[placement.unit] = placement.pocket }
    var groups: [(shortfall: Shortfall, units: [UnitName], pockets: [String])] = []
    for shortfall in shortfalls {
      let known = groups.firstIndex { group in
        group.shortfall.kind == shortfall.kind && group.shortfall.wanted == shortfall.wanted
          && group.shortfall.got == shortfall.got
      }
      let index = known ?? groups.count
      if known == nil { groups.append((shortfall, [], [])) }
      groups[index].units.append(shortfall.unit)
      if let pocket = pockets[shortfall.unit], !groups[index].pockets.contains(pocket) {
        groups[index].pockets.append(pocket)
      }
    }
    return groups.map { group in sentence(for: group.shortfall, group.units, in: group.pockets) }
  }

  private func sentence(for shortfall: Shortfall, _ units: [UnitName], in pockets: [String]) -> String {
    let what = names.list(units)
    // One of several stands for all of them: they miss the same.
    let place =
      pockets.count == 1
      ? names.inSentence(pocket: pockets[0])
      : pockets.isEmpty ? "its pocket" : "each of " + inSeries(pockets.map { names.inSentence(pocket: $0) })
    switch shortfall.kind {
    case .reach:
      let wish = Reach(word: shortfall.wanted)?.wish ?? shortfall.wanted
      let effort = Reach(word: shortfall.got)?.effort ?? "is reached " + shortfall.got
      return "\(what) should be reached \(wish), but \(place) \(effort)"
    case .dry: return "\(what) should stay dry, but \(place) is not dry"
    case .closed: return "\(what) should be closed in, but \(place) \(openness(of: pockets))"
    }
  }

  /// A pocket counts as open where neither it nor one around it gives a closure; that is no statement that it is.
  private func openness(of pockets: [String]) -> String {
    let stated = pockets.filter { pocket in names.closure(of: pocket) != nil }.count
    if stated == 0 { return "is not known to close" }
    return stated == pockets.count ? "is open" : "is open or not known to close"
  }

  // MARK: What is not known

  /// Why nothing more can be said: limits, and the paths of missing figures.
  public func sentence(forUndecided reasons: [String]) -> String {
    let missing = reasons.compactMap { path in holder(of: path).map { holder in (holder, path) } }
    var parts = reasons.filter { reason in holder(of: reason) == nil }.map(limit)
    if let first = missing.first {
      let others = missing.dropFirst().map { holder, path in ", nor \(holder) (\(path))" }
      parts.append(
        "nobody states how \(figures.units == .metric ? "many litres" : "much") \(first.0) holds (\(first.1))"
          + others.joined())
    }
    return parts.joined(separator: "; ")
  }

  /// The same in few words, for a list of packs: missing figures by their paths alone.
  func shortSentence(forUndecided reasons: [String]) -> String {
    let missing = reasons.filter { reason in holder(of: reason) != nil }
    guard !missing.isEmpty else { return sentence(forUndecided: reasons) }
    return "nobody states how much it holds (\(inSeries(missing)))"
  }

  /// What a missing capacity or volume is of.
  private func holder(of path: String) -> String? {
    if path == "capacity" { return names.pack.name }
    return FigurePath(path)?.pocket.map { pocket in names.inSentence(pocket: pocket) }
  }

  private func limit(_ reason: String) -> String {
    switch reason {
    case "time-limit": return "the time limit was reached before a proof"
    case "node-limit": return "the search took its whole budget without a proof"
    case "cancelled": return "the search was stopped before a proof"
    default: return reason + " is not known"
    }
  }

  // MARK: What a verdict rests on

  /// The room beyond need: "12 % less room would do".
  public func sentence(forHeadroom percent: Int) -> String {
    percent == 0 ? "not 1 % less room would do" : "\(percent) % less room would do"
  }

  /// How wrong the estimates may be, or which of them to measure first; nil where nobody asked.
  public func sentence(forCertainty plan: Plan) -> String? {
    guard let percent = plan.certaintyPercent else { return nil }
    if percent > 0 { return "the verdict holds even if the estimates are \(percent) % off in \(figures.room)" }
    guard let path = plan.measureFirst else {
      return "the verdict is only as good as the estimates: it is not proven to hold with \(figures.room) 5 % off"
    }
    return "measure first, as it turns the verdict soonest: \(called(path))"
  }

  /// "the volume of the main compartment", "the size of gel", "the pack's capacity".
  private func called(_ path: String) -> String {
    guard let figure = FigurePath(path) else { return "the pack's " + path }
    if let carrier = figure.carrier { return "the \(figure.figure) of \(names.inSentence(carrier: carrier))" }
    if let pocket = figure.pocket { return "the \(figure.figure) of \(names.inSentence(pocket: pocket))" }
    let word = figure.figure == "compressed" ? "squeezed volume" : figure.figure
    return "the \(word) of \(figure.item ?? path)"
  }

  /// The estimated figures a verdict rests on, in one sentence; nil where there is none.
  ///
  /// - Parameter isShort: more than a few are only counted.
  public func sentence(forEstimates paths: [String], isShort: Bool = false) -> String? {
    var ofPack: [String] = []
    var pockets: [(id: String, figures: [String])] = []
    var items: [String] = []
    for path in paths {
      let figure = FigurePath(path)
      if let pocket = figure?.pocket, let figure {
        if let known = pockets.firstIndex(where: { other in other.id == pocket }) {
          pockets[known].figures.append(figure.figure)
        } else {
          pockets.append((pocket, [figure.figure]))
        }
      } else if let item = figure?.item {
        if !items.contains(item) { items.append(item) }
      } else {
        ofPack.append(called(path))
      }
    }
    if isShort, ofPack.count + pockets.count + items.count > 4 {
      let places = ofPack.count + pockets.count
      let counts = [
        places == 0 ? nil : counted(Int64(places), "pocket", "pockets"),
        items.isEmpty ? nil : counted(Int64(items.count), "thing", "things"),
      ]
      return "figures of " + inSeries(counts.compactMap { $0 }) + " are estimated, not published; plan names them"
    }
    var alike: [(figures: [String], pockets: [String])] = []
    for pocket in pockets {
      let known = alike.firstIndex { group in group.figures == pocket.figures }
      if known == nil { alike.append((pocket.figures, [])) }
      alike[known ?? alike.count - 1].pockets.append(names.inSentence(pocket: pocket.id))
    }
    ofPack += alike.map { group in "the \(inSeries(group.figures)) of \(inSeries(group.pockets))" }
    var parts: [String] = []
    parts += ofPack
    if !items.isEmpty { parts.append("figures of " + inSeries(items)) }
    guard !parts.isEmpty else { return nil }
    return "estimated, not published: " + parts.joined(separator: "; ")
  }
}

/// A figure's path taken apart: "pockets.hip-left.volume", "items.gel.volume" or, of packs carried together,
/// "carriers.asics-extreme.capacity". IDs may hold dots.
struct FigurePath {
  var pocket: String?
  var item: String?
  var carrier: String?
  var figure: String

  init?(_ path: String) {
    var parts = path.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 3, let last = parts.popLast() else { return nil }
    let id = parts.dropFirst().joined(separator: ".")
    switch parts[0] {
    case "pockets": pocket = id
    case "items": item = id
    case "carriers": carrier = id
    default: return nil
    }
    figure = String(last)
  }
}

extension Plan {
  /// Whether the same pack with more litres may do; not where something else keeps things out.
  var litresMayHelp: Bool {
    !conflicts.contains { conflict in
      switch conflict.constraint {
      case .opening, .holder, .refused, .count, .weight, .apart: true
      case .dimension, .volume, .capacity, .geometry: false
      }
    }
  }
}
