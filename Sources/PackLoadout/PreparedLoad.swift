import LoadoutFiles

/// A load with its quantities counted and a person's changes made, ready to be planned in any pack.
public struct PreparedLoad: Sendable {
  /// The run's ID or the kit's name.
  public var run: String?
  /// Every combination of the run's alternatives; a kit is one.
  public var choices: [KitChoice]
  public var companion: Bool
  public var nothingOutside: Bool
  /// What is to lie in one pocket.
  public var pins: [Pin]

  /// - Throws: what of the changes cannot be made.
  /// - Complexity: O(combinations x entries).
  public init(
    _ load: BatchLine.Load, _ adjustments: Adjustments, companion: Bool, nothingOutside: Bool, pins: [Pin],
    in catalogue: Catalogue
  ) throws(AdjustmentFault) {
    switch load {
    case .run(let run):
      self.run = run.id
      choices = try LoadoutFiles.choices(of: run, with: adjustments, in: catalogue)
    case .kit(let kit):
      run = kit.name
      choices = try LoadoutFiles.choices(of: kit, with: adjustments, in: catalogue)
    }
    self.companion = companion
    self.nothingOutside = nothingOutside
    // What the same changes leave at home is pinned to no purpose, and no fault.
    self.pins = pins.filter { pin in !adjustments.leaveAtHome(pin) }
  }

  public func request(_ pack: Pack) -> Request {
    Request(
      run: run, choices: choices, pack: pack, companion: companion, nothingOutside: nothingOutside, pins: pins)
  }

  /// What is pinned and cannot be, in whichever pack; each told once.
  public func impossiblePins(in packs: [Pack]) -> [String] {
    var faults: [String] = []
    for pack in packs {
      for fault in pinFaults(pins, choices, pack) where !faults.contains(fault) { faults.append(fault) }
    }
    return faults
  }

  /// What nobody can compare with any of many packs, each item once: that it is rated in litres, say, and they limit its
  /// kind in inches.
  ///
  /// - Parameters:
  ///   - packs: those the load is to go into.
  ///   - file: what the sentences are told to be about.
  public func ratingFaults(amongAll packs: [Pack], file: String) -> [Fault] {
    var faults: [Fault] = []
    for choice in choices {
      for text in holderMismatches(amongAll: packs, choice.kit)
      where !faults.contains(where: { fault in fault.text == text }) {
        faults.append(Fault(file: file, line: 1, column: 1, text: text))
      }
    }
    return faults
  }

  /// What nobody can compare: an item rated in litres, say, and a pocket that limits its kind in inches.
  ///
  /// - Parameter packs: each with the file it is told to be in.
  /// - Returns: each sentence once, at the beginning of its file.
  public func ratingFaults(of packs: [(pack: Pack, file: String)]) -> [Fault] {
    var faults: [Fault] = []
    for (pack, file) in packs {
      for choice in choices {
        for text in holderMismatches(pack, choice.kit) where !faults.contains(where: { fault in fault.text == text }) {
          faults.append(Fault(file: file, line: 1, column: 1, text: text))
        }
      }
    }
    return faults
  }
}

extension Adjustments {
  /// Whether what is pinned was left at home or swapped for something else, and not taken along again.
  fileprivate func leaveAtHome(_ pin: Pin) -> Bool {
    var isAtHome = false
    for change in changes {
      switch change {
      case .without(pin.item), .swap(old: pin.item, _): isAtHome = true
      case .swap(_, new: pin.item): isAtHome = false
      case .with(pin.item, _): isAtHome = false
      case .with, .without, .swap, .required, .optional, .worn: break
      }
    }
    return isAtHome
  }
}
