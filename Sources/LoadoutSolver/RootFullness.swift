/// How full root pockets can still become with the things to come, by the sums that those can make.
///
/// A pocket that nothing fills to the brim wastes room. Where the litres are nearly used up, what all pockets waste
/// together soon exceeds what there is to waste, long before any one pocket overflows.
struct RootFullness {
  private struct Root {
    let resource: Int
    /// For each position in the order, the sums that things from there on can make in it; nil: too many to keep.
    var sums: [[Int64]?]
  }

  private var roots: [Root] = []
  /// For each position, the volume of all things from there on that can lie in these roots only.
  private var demand: [Int64]
  private let mostSums = 2_000

  init(_ instance: Instance, _ order: [Int], _ wanted: [Int64], _ slotsOf: [[Int]]) {
    demand = [Int64](repeating: 0, count: order.count + 1)
    var rootOf: [Int: Int] = [:]
    for (index, resource) in instance.resources.enumerated() {
      guard case .volume(let pocket) = resource.kind, instance.tree.parents[pocket] == nil else { continue }
      rootOf[pocket] = roots.count
      roots.append(Root(resource: index, sums: [[Int64]?](repeating: nil, count: order.count + 1)))
      roots[roots.count - 1].sums[order.count] = [0]
    }
    let models = Self.models(instance, order, slotsOf, roots.map { $0.resource })
    for position in stride(from: order.count - 1, through: 0, by: -1) {
      let index = order[position]
      let volume = instance.classes[index].volume
      let places = slotsOf[index].map { rootOf[instance.tree.root(of: instance.slots[$0].pocket)] }
      let isBound = instance.classes[index].required && !places.contains(nil)
      demand[position] = demand[position + 1] + (isBound ? volume * wanted[index] : 0)
      for root in roots.indices {
        if models[root] < root {
          roots[root].sums[position] = roots[models[root]].sums[position]
          continue
        }
        let limit = instance.resources[roots[root].resource].limit
        let after = roots[root].sums[position + 1]
        roots[root].sums[position] =
          places.contains(root) ? after.flatMap { Self.grown($0, volume, wanted[index], limit, mostSums) } : after
      }
    }
  }

  /// For each root the first that is like it: with as much room, for the same classes.
  private static func models(_ instance: Instance, _ order: [Int], _ slotsOf: [[Int]], _ resources: [Int]) -> [Int] {
    var takes = [[Bool]](repeating: [Bool](repeating: false, count: order.count), count: resources.count)
    var rootOf: [Int: Int] = [:]
    for (root, index) in resources.enumerated() {
      if case .volume(let pocket) = instance.resources[index].kind { rootOf[pocket] = root }
    }
    for (position, index) in order.enumerated() {
      for slot in slotsOf[index] {
        if let root = rootOf[instance.tree.root(of: instance.slots[slot].pocket)] { takes[root][position] = true }
      }
    }
    return resources.indices.map { root in
      let limit = instance.resources[resources[root]].limit
      return resources[..<root].indices.first { other in
        instance.resources[resources[other]].limit == limit && takes[other] == takes[root]
      } ?? root
    }
  }

  private static func grown(_ sums: [Int64], _ volume: Int64, _ count: Int64, _ limit: Int64, _ most: Int) -> [Int64]? {
    var all = sums
    for number in 0..<min(count, volume > 0 ? limit / volume : 0) {
      for sum in sums where sum + (number + 1) * volume <= limit { all.append(sum + (number + 1) * volume) }
      if all.count > 20 * most { return nil }
    }
    all.sort()
    var distinct: [Int64] = []
    for sum in all where distinct.last != sum { distinct.append(sum) }
    return distinct.count > most ? nil : distinct
  }

  /// Whether the things from a position on cannot all lie in the room that is left.
  func wastesTooMuch(_ position: Int, _ room: [Int64]) -> Bool {
    var fill: Int64 = 0
    for root in roots {
      let left = room[root.resource]
      guard let sums = root.sums[position] else {
        fill = fill.addingClamped(left)
        continue
      }
      var (start, end) = (0, sums.count)
      while start < end {
        let middle = (start + end) / 2
        if sums[middle] <= left { start = middle + 1 } else { end = middle }
      }
      fill = fill.addingClamped(start > 0 ? sums[start - 1] : 0)
    }
    return fill < demand[position]
  }
}
