import Loadout

extension Sentences {
  // MARK: Shortfalls

  /// What a packed thing misses: "phone: wanted on the move, reached with the pack off (the main compartment)".
  ///
  /// - Parameter units: the units that miss the same in the same pocket.
  func sentence(for shortfall: Shortfall, units: [UnitName], in pocket: String?) -> String {
    let what = names.list(units)
    let place = pocket.map { pocket in names.inSentence(pocket: pocket) }
    switch shortfall.kind {
    case .reach:
      let wanted = Reach(word: shortfall.wanted)?.phrase ?? shortfall.wanted
      let got = Reach(word: shortfall.got)?.phrase ?? shortfall.got
      return "\(what): wanted \(wanted), reached \(got)" + (place.map { place in " (\(place))" } ?? "")
    case .dry: return "\(what): to be kept dry, but \(place ?? "its pocket") is not dry"
    case .closed: return "\(what): to be closed in, but \(place ?? "its pocket") is open"
    }
  }

  /// The sentences of a plan's shortfalls; units that miss the same in the same pocket share one.
  public func sentences(for shortfalls: [Shortfall], placements: [Placement]) -> [String] {
    var pockets: [UnitName: String] = [:]
    for placement in placements { pockets[placement.unit] = placement.pocket }
    var groups: [(shortfall: Shortfall, pocket: String?, units: [UnitName])] = []
    for shortfall in shortfalls {
      let pocket = pockets[shortfall.unit]
      let known = groups.firstIndex { group in
        group.shortfall.kind == shortfall.kind && group.shortfall.wanted == shortfall.wanted
          && group.shortfall.got == shortfall.got && group.pocket == pocket
      }
      if let known {
        groups[known].units.append(shortfall.unit)
      } else {
        groups.append((shortfall, pocket, [shortfall.unit]))
      }
    }
    return groups.map { group in sentence(for: group.shortfall, units: group.units, in: group.pocket) }
  }

  // MARK: What is not known

  /// Why nothing more can be said: limits, and the paths of missing figures.
  public func sentence(forUndecided reasons: [String]) -> String {
    let missing = reasons.compactMap { path in holder(of: path).map { holder in (holder, path) } }
    var parts = reasons.filter { reason in holder(of: reason) == nil }.map(limit)
    if let first = missing.first {
      let others = missing.dropFirst().map { holder, path in ", nor \(holder) (\(path))" }
      parts.append("nobody states how many litres \(first.0) holds (\(first.1))" + others.joined())
    }
    return parts.joined(separator: "; ")
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

  /// The room beyond need: "all of it would fit with 12 % less room".
  public func sentence(forHeadroom percent: Int) -> String {
    percent == 0 ? "not one percent less room would do" : "all of it would fit with \(percent) % less room"
  }

  /// The estimated figures a verdict rests on, in one sentence; nil where there is none.
  public func sentence(forEstimates paths: [String]) -> String? {
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
        ofPack.append("the pack's " + path)
      }
    }
    ofPack += pockets.map { pocket in "the \(inSeries(pocket.figures)) of \(names.inSentence(pocket: pocket.id))" }
    var parts: [String] = []
    if !ofPack.isEmpty { parts.append(some(ofPack, of: "parts of the pack")) }
    if !items.isEmpty { parts.append("figures of " + some(items, of: "things")) }
    guard !parts.isEmpty else { return nil }
    return "estimated, not published: " + parts.joined(separator: "; ")
  }

  private func some(_ words: [String], of what: String, atMost limit: Int = 3) -> String {
    guard words.count > limit else { return inSeries(words) }
    return words.prefix(limit - 1).joined(separator: ", ") + " and of \(words.count - limit + 1) more " + what
  }
}

/// A figure's path taken apart: "pockets.hip-left.volume" or "items.gel.volume". IDs may hold dots.
struct FigurePath {
  var pocket: String?
  var item: String?
  var figure: String

  init?(_ path: String) {
    var parts = path.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 3, let last = parts.popLast() else { return nil }
    let id = parts.dropFirst().joined(separator: ".")
    if parts[0] == "pockets" { pocket = id } else if parts[0] == "items" { item = id } else { return nil }
    figure = String(last)
  }
}
