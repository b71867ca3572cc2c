/// How high a rectangle is filled from below, in stretches from left to right; neighbours differ in height.
struct Skyline {
  struct Stretch {
    var width: Int32
    var height: Int32
  }

  /// The lowest stretch, the leftmost of several.
  struct Gap {
    var index: Int
    var x: Int32
    var width: Int32
    var height: Int32
    /// How much higher its neighbours and the lower of both are; where there is none, the ceiling.
    var left: Int32
    var right: Int32
    var depth: Int32
  }

  private(set) var count = 1
  let stretches: UnsafeMutablePointer<Stretch>

  init(capacity: Int) { stretches = .allocate(capacity: capacity) }

  mutating func reset(width: Int32) {
    count = 1
    stretches[0] = Stretch(width: width, height: 0)
  }

  mutating func copy(from other: Skyline) {
    count = other.count
    stretches.update(from: other.stretches, count: count)
  }

  func gap(ceiling: Int32) -> Gap {
    var (index, x, lowest, lowestX) = (0, Int32(0), 0, Int32(0))
    while index < count {
      if stretches[index].height < stretches[lowest].height { (lowest, lowestX) = (index, x) }
      x += stretches[index].width
      index += 1
    }
    let own = stretches[lowest]
    let left = (lowest > 0 ? stretches[lowest - 1].height : ceiling) - own.height
    let right = (lowest + 1 < count ? stretches[lowest + 1].height : ceiling) - own.height
    return Gap(
      index: lowest, x: lowestX, width: own.width, height: own.height, left: left, right: right,
      depth: min(left, right))
  }

  /// Lets the gap's left part end as high as the neighbour on the left, and what lies beside it be `width` wide and
  /// `height` high.
  mutating func fill(_ gap: Gap, leaving idle: Int32, width: Int32, height: Int32) {
    var parts = (before: gap.index, own: Stretch(width: width, height: gap.height + height))
    if idle > 0 { stretches[gap.index - 1].width += idle }
    let rest = gap.width - idle - width
    // What follows the gap, moved to where it belongs.
    var next = gap.index + 1
    if next < count && rest == 0 && stretches[next].height == parts.own.height {
      parts.own.width += stretches[next].width
      next += 1
    }
    if parts.before > 0 && stretches[parts.before - 1].height == parts.own.height {
      parts.before -= 1
      parts.own.width += stretches[parts.before].width
    }
    let tail = count - next
    let target = parts.before + 1 + (rest > 0 ? 1 : 0)
    if target > next {
      var place = tail - 1
      while place >= 0 {
        stretches[target + place] = stretches[next + place]
        place -= 1
      }
    } else if target < next {
      for place in 0..<tail { stretches[target + place] = stretches[next + place] }
    }
    stretches[parts.before] = parts.own
    if rest > 0 { stretches[parts.before + 1] = Stretch(width: rest, height: gap.height) }
    count = target + tail
  }

  /// Lets the gap's right part, which is not all of it, be `height` higher.
  mutating func fillRight(_ gap: Gap, width: Int32, height: Int32) {
    let next = gap.index + 1
    stretches[gap.index].width -= width
    if next < count && stretches[next].height == gap.height + height {
      stretches[next].width += width
      return
    }
    var place = count
    while place > next {
      stretches[place] = stretches[place - 1]
      place -= 1
    }
    stretches[next] = Stretch(width: width, height: gap.height + height)
    count += 1
  }

  /// Lets the gap end as high as its lower neighbour.
  mutating func raise(_ gap: Gap) { fill(gap, leaving: 0, width: gap.width, height: gap.depth) }
}
