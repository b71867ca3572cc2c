/// Finds a smallest set of units that nothing packs together, by what is known to go in.
///
/// A set cannot be packed if and only if it goes beyond every largest packing there is. So the smallest set that goes
/// beyond all packings known so far is asked about: if it cannot be packed, no smaller one can fail to be; if it can, it
/// is filled up to one more packing to go beyond (the duality of minimal unsatisfiable and correction sets; A. Ignatiev
/// and others, Smallest MUS Extraction with Minimal Hitting Set Dualization, 2015).
final class SmallestConflict {
  private let instance: Instance
  private let feasibility: Feasibility
  private let budget: Budget
  /// Packings that nothing can be added to, as numbers of units of each class.
  private var packings: [[Int64]] = []
  /// Classes, the largest units first: those are what conflicts are mostly of.
  private let order: [Int]
  /// How many sets are asked about, and how many steps that may take, before the smallest known is taken for it.
  private var roundsLeft = 60
  private let mostSteps: Int64 = 6_000

  init(_ feasibility: Feasibility, budget: Budget) {
    self.feasibility = feasibility
    instance = feasibility.instance
    self.budget = budget
    let classes = feasibility.instance.classes
    order = classes.indices.sorted { a, b in
      classes[a].volume == classes[b].volume ? a < b : classes[a].volume > classes[b].volume
    }
  }

  /// A set no larger than `known`, as small as there is where the steps suffice.
  ///
  /// - Parameters:
  ///   - known: a set that cannot be packed, minimal under inclusion.
  ///   - all: the units it may be of, for each class.
  func smallest(_ known: [Int64], of all: [Int64]) -> [Int64] {
    let start = budget.nodes
    let size = known.reduce(0, +)
    while size > 1, roundsLeft > 0, budget.nodes - start < mostSteps {
      roundsLeft -= 1
      guard let set = smallestBeyondPackings(of: all, under: size) else { return known }
      switch feasibility.canPack(set) {
      case .no: return set
      case .yes: packings.append(filled(set, of: all))
      case .unknown: return known
      }
    }
    return known
  }

  /// Adds units while all go in, the small ones first, so that few large ones are left over.
  private func filled(_ set: [Int64], of all: [Int64]) -> [Int64] {
    var packed = set
    add(order.reversed().filter { packed[$0] < all[$0] }[...], to: &packed, of: all)
    return packed
  }

  /// Adds all units of some classes where they go in together: mostly they do. Else those of one half, then of the
  /// other; of a single class as many as go in.
  private func add(_ classes: ArraySlice<Int>, to packed: inout [Int64], of all: [Int64]) {
    if classes.isEmpty { return }
    var more = packed
    for index in classes { more[index] = all[index] }
    if feasibility.canPack(more) == .yes {
      packed = more
    } else if classes.count > 1 {
      let middle = classes.startIndex + classes.count / 2
      add(classes[..<middle], to: &packed, of: all)
      add(classes[middle...], to: &packed, of: all)
    } else if let index = classes.first {
      var (good, bad) = (packed[index], all[index])
      while bad - good > 1 {
        packed[index] = (good + bad) / 2
        if feasibility.canPack(packed) == .yes { good = packed[index] } else { bad = packed[index] }
      }
      packed[index] = good
    }
  }

  // MARK: Beyond all packings

  private struct Search {
    var set: [Int64]
    var caps: [Int64]
    var best: [Int64]?
    var bound: Int64
    var steps = 20_000
  }

  /// The smallest set that no known packing holds; nil where it has no fewer units than `bound`, or was not found in
  /// the steps allowed.
  private func smallestBeyondPackings(of all: [Int64], under bound: Int64) -> [Int64]? {
    var search = Search(set: all.map { _ in 0 }, caps: all, bound: bound)
    explore(&search, size: 0)
    return search.steps > 0 ? search.best : nil
  }

  private func explore(_ search: inout Search, size: Int64) {
    search.steps -= 1
    guard search.steps > 0, size < search.bound else { return }
    let holding = packings.first { packing in zip(search.set, packing).allSatisfy { $0 <= $1 } }
    guard let packing = holding else {
      (search.best, search.bound) = (search.set, size)
      return
    }
    let (set, caps) = (search.set, search.caps)
    for index in order where packing[index] < search.caps[index] {
      search.set[index] = packing[index] + 1
      explore(&search, size: size + search.set[index] - set[index])
      search.set[index] = set[index]
      // What follows goes beyond this packing elsewhere.
      search.caps[index] = packing[index]
    }
    search.caps = caps
  }
}
