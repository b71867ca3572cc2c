import Loadout

// What must not change an answer, or must change it in one known way.

extension Case {
  /// Every ID and kind under another name, so that names sort the other way round.
  func relabelled() -> Case {
    func other(_ id: String) -> String {
      String(
        id.unicodeScalars.reversed().map { scalar in
          let value = scalar.value
          return switch value {
          case 97...122: Character(Unicode.Scalar(219 - value)!)
          case 48...57: Character(Unicode.Scalar(105 - value)!)
          default: Character(scalar)
          }
        })
    }
    var copy = self
    for index in copy.pack.pockets.indices {
      var pocket = copy.pack.pockets[index]
      pocket.id = other(pocket.id)
      pocket.inside = pocket.inside.map(other)
      pocket.holds = pocket.holds.map { Holding(kind: other($0.kind), limit: $0.limit) }
      pocket.refuses = pocket.refuses.map(other)
      copy.pack.pockets[index] = pocket
    }
    for index in copy.pack.carriers.indices {
      copy.pack.carriers[index].id = other(copy.pack.carriers[index].id)
      copy.pack.carriers[index].pockets = copy.pack.carriers[index].pockets.map(other)
    }
    for index in copy.kit.entries.indices {
      var item = copy.kit.entries[index].item
      item.id = other(item.id)
      item.kind = item.kind.map(other)
      item.apartFrom = item.apartFrom.map(other)
      copy.kit.entries[index].item = item
    }
    copy.pins = pins.map { Pin(item: other($0.item), number: $0.number, pocket: other($0.pocket)) }
    return copy
  }

  /// The same things and pockets listed the other way round.
  func reordered() -> Case {
    var copy = self
    copy.kit.entries.reverse()
    copy.pack.pockets.reverse()
    copy.pack.carriers.reverse()
    // Units are numbered through the kit: those of one entry have other numbers now.
    for (index, pin) in pins.enumerated() {
      guard let number = pin.number else { continue }
      let unit = kit.units.first { $0.name == UnitName(item: pin.item, number: number) }!
      let first = kit.units.first { $0.entry == unit.entry }!.name.number
      let now = copy.kit.units.first { $0.entry == kit.entries.count - 1 - unit.entry }!.name.number
      copy.pins[index].number = number - first + now
    }
    return copy
  }

  /// The pack seen in a mirror: left is right.
  func mirrored() -> Case {
    var copy = self
    for index in pack.pockets.indices {
      let pocket = pack.pockets[index]
      switch pocket.opening?.side {
      case .left: copy.pack.pockets[index].opening?.side = .right
      case .right: copy.pack.pockets[index].opening?.side = .left
      default: break
      }
      let read = OraclePocket(index, of: pack.pockets, companion: companion, missing: .unlimited, shrink: 0)
      guard let region = read.region, let size = pocket.size, read.chain.count > 1 else { continue }
      // What lies beyond the parent's region is cut off first, so that the mirrored box begins inside it.
      guard region.x0 < region.x1 else { continue }
      let outer = OraclePocket(
        read.chain[1], of: pack.pockets, companion: companion, missing: .unlimited, shrink: 0
      ).region!
      copy.pack.pockets[index].at.across = Millimetres(Int64(outer.x1 - region.x1))
      copy.pack.pockets[index].size?.width = Millimetres(Int64(region.x1 - region.x0))
      if pocket.volume == .notGiven { copy.pack.pockets[index].volume = .stated(size.volume) }
    }
    return copy
  }

  /// Each length twice, each litre eight times; what a thing weighs stays.
  func scaled() -> Case {
    var copy = self
    copy.pack.capacity = pack.capacity.map { Span(lower: $0.lower.scaled, upper: $0.upper.scaled) }
    for index in copy.pack.carriers.indices {
      copy.pack.carriers[index].capacity = pack.carriers[index].capacity.map { Span($0.upper.scaled) }
    }
    for index in copy.pack.pockets.indices {
      var pocket = copy.pack.pockets[index]
      pocket.size = pocket.size.map { $0.scaled }
      pocket.at = Offset(up: 2 * pocket.at.up.count, across: 2 * pocket.at.across.count, out: 2 * pocket.at.out.count)
      if case .stated(let volume) = pocket.volume { pocket.volume = .stated(volume.scaled) }
      pocket.holds = pocket.holds.map { Holding(kind: $0.kind, limit: $0.limit.map { $0.scaled }) }
      if let opening = pocket.opening {
        let hole = opening.size.map { Hole(2 * $0.first.count, 2 * $0.second.count) }
        pocket.opening = Opening(side: opening.side, size: hole)
      }
      copy.pack.pockets[index] = pocket
    }
    for index in copy.kit.entries.indices {
      var item = copy.kit.entries[index].item
      item.rated = item.rated.map { $0.scaled }
      switch item.form {
      case .rigid(let size, let volume): item.form = .rigid(size: size.scaled, volume: volume.map { $0.scaled })
      case .soft(let volume, let compressed, let size):
        item.form = .soft(
          volume: volume.scaled, compressed: compressed.map { $0.scaled }, size: size.map { $0.scaled })
      }
      copy.kit.entries[index].item = item
    }
    return copy
  }
}

extension Objective {
  /// What it is of a ``Case/scaled()`` case.
  var scaled: Objective {
    var copy = self
    copy.leftOutVolume = leftOutVolume.scaled
    return copy
  }
}

extension CubicMillimetres {
  fileprivate var scaled: Self { Self(8 * count) }
}

extension Size {
  fileprivate var scaled: Self { Self(height: 2 * height.count, width: 2 * width.count, depth: 2 * depth.count) }
}

extension Measure {
  fileprivate var scaled: Self {
    switch self {
    case .length(let length): .length(Millimetres(2 * length.count))
    case .volume(let volume): .volume(volume.scaled)
    case .weight: self
    }
  }
}
