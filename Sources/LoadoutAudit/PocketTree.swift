import Loadout

/// A pack's pockets as the tree they form, with what each has from the pockets around it.
struct PocketTree {
  let pockets: [Pocket]
  private let parents: [Int?]
  private let byID: [String: Int]

  /// - Precondition: IDs are unique, every `inside` names a pocket, none lies inside itself.
  init(_ pockets: [Pocket]) {
    var byID: [String: Int] = [:]
    for (index, pocket) in pockets.enumerated() { byID[pocket.id] = index }
    self.pockets = pockets
    self.byID = byID
    parents = pockets.map { pocket in
      guard let parent = pocket.inside else { return nil }
      return byID[parent]
    }
  }

  func index(of id: String) -> Int? { byID[id] }

  func isRoot(_ pocket: Int) -> Bool { parents[pocket] == nil }

  /// The pocket itself, then every pocket around it, its root last.
  func outward(from pocket: Int) -> [Int] {
    var way = [pocket]
    var inner = pocket
    while let parent = parents[inner] {
      way.append(parent)
      inner = parent
    }
    return way
  }

  func root(of pocket: Int) -> Int {
    var inner = pocket
    while let parent = parents[inner] { inner = parent }
    return inner
  }

  /// Outside by itself or by an ancestor; a descendant cannot undo it.
  func isOutside(_ pocket: Int) -> Bool {
    outward(from: pocket).contains { pockets[$0].outside }
  }

  /// Whether what lies in it counts against the pack's capacity.
  func counts(_ pocket: Int) -> Bool {
    !outward(from: pocket).contains { pockets[$0].outside || pockets[$0].beyondCapacity }
  }

  func holds(_ kind: String?, in pocket: Int) -> Bool {
    guard let kind else { return false }
    return pockets[pocket].holds.contains { $0.kind == kind }
  }

  /// A pocket without its own level has its parent's, a root pack-off.
  func reach(of pocket: Int, companion: Bool) -> Reach {
    for around in outward(from: pocket) {
      if companion, let reach = pockets[around].reachByCompanion { return reach }
      if let reach = pockets[around].reach { return reach }
    }
    return .packOff
  }

  /// As the nearest pocket says that says anything; none: not dry.
  func isDry(_ pocket: Int) -> Bool {
    for around in outward(from: pocket) {
      if let dry = pockets[around].dry { return dry }
    }
    return false
  }

  /// As the nearest pocket says that says anything; none: open.
  func isClosed(_ pocket: Int) -> Bool {
    for around in outward(from: pocket) {
      if let closure = pockets[around].closure { return closure != .open }
    }
    return false
  }

  /// The box the pocket may use in its root's box; nil where the root has no size, so that shapes do not count.
  func region(of pocket: Int) -> Box? {
    let way = outward(from: pocket)
    guard let root = way.last, let size = pockets[root].size else { return nil }
    var region = Box(of: size)
    for inner in way.dropLast().reversed() {
      guard let size = pockets[inner].size else { continue }
      let box = Box(of: size).moved(by: pockets[inner].at, from: region)
      region = box.cut(to: region)
    }
    return region
  }
}
