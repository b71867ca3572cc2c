/// Whether, in every stretch of every axis, there is room for what must lie in it.
///
/// A piece that cannot start late enough or end early enough to keep out of a stretch takes a slab of its
/// cross-section there at least. This is the volume bound, applied to every slice of the root at once (energetic
/// reasoning, as for cumulative resources in scheduling).
final class Windows {
  /// A piece as turned, along one axis: its side, cross-section, least end and greatest start.
  private struct Slab {
    var side: Int32
    var earlyEnd: Int32
    var lateStart: Int32
    var start: Int32
    var section: Int64
    /// Whether the next one is the same piece turned otherwise.
    var isLast: Bool
  }

  private let slabs: UnsafeMutablePointer<Slab>
  private var slabCount = 0
  /// What all slabs take at the most.
  private var whole: Int64 = 0
  private let starts: UnsafeMutablePointer<Int32>
  private let ends: UnsafeMutablePointer<Int32>

  init(count: Int) {
    slabs = .allocate(capacity: 6 * count)
    starts = .allocate(capacity: count)
    ends = .allocate(capacity: count)
  }

  func deallocate() {
    slabs.deallocate()
    starts.deallocate()
    ends.deallocate()
  }

  /// - Complexity: O(n³) for n pieces, for each axis.
  func haveRoom(_ search: RelativePlacement, _ state: PlacementState) -> Bool {
    for axis in 0..<3 {
      let section = Int64(search.hull.extent[(axis + 1) % 3]) * Int64(search.hull.extent[(axis + 2) % 3])
      collect(search, state, axis)
      var startCount = 0
      var endCount = 0
      for piece in 0..<search.count {
        startCount = keep(state.bounds[3 * piece + axis].start, starts, startCount)
        endCount = keep(state.bounds[3 * piece + axis].end, ends, endCount)
      }
      for first in 0..<startCount {
        for second in 0..<endCount where ends[second] > starts[first] {
          if !hasRoom(from: starts[first], to: ends[second], section) { return false }
        }
      }
    }
    return true
  }

  private func collect(_ search: RelativePlacement, _ state: PlacementState, _ axis: Int) {
    slabCount = 0
    whole = 0
    for piece in 0..<search.count {
      let bounds = state.bounds[3 * piece + axis]
      var rest = state.turns[piece]
      var most: Int64 = 0
      while rest != 0 {
        let sides = search.sides + (18 * piece + 3 * rest.trailingZeroBitCount)
        rest &= rest &- 1
        let side = sides[axis]
        slabs[slabCount] = Slab(
          side: side, earlyEnd: max(bounds.earlyEnd, bounds.start + side),
          lateStart: min(bounds.lateStart, bounds.end - side), start: bounds.start,
          section: Int64(sides[(axis + 1) % 3]) * Int64(sides[(axis + 2) % 3]), isLast: rest == 0)
        most = max(most, Int64(side) * slabs[slabCount].section)
        slabCount += 1
      }
      whole += most
    }
  }

  private func hasRoom(from start: Int32, to end: Int32, _ section: Int64) -> Bool {
    var left = Int64(end - start) * section
    if left >= whole { return true }
    var least = Int64.max
    for index in 0..<slabCount {
      let slab = slabs[index]
      let overlap = max(0, min(min(slab.side, end - start), min(slab.earlyEnd - start, end - slab.lateStart)))
      least = min(least, Int64(overlap) * slab.section)
      if slab.isLast {
        left -= least
        if left < 0 { return false }
        least = .max
      }
    }
    return true
  }
}
