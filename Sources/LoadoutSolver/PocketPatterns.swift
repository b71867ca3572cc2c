/// The ways to fill one kind of pocket, by what each thing is worth.
///
/// What the things from a place on are worth at the most in what is left of the pocket is worked out in a table first,
/// over volumes in whole units: the greatest that divides all of them, or where those are too many, a coarse one by which
/// every volume is rounded down, so that the table only ever promises too much. A search down the places then finds the
/// ways themselves, in exact volumes, and goes nowhere the table does not promise enough.
final class PocketPatterns {
  /// A way to fill the pocket: so many of each of some places.
  struct Way {
    var value: Int64
    var parts: [Part]
  }

  struct Part {
    let place: Int
    var number: Int64
  }

  private let room: Int64
  private let volumes: [Int64]
  /// Places that the pocket takes something of, the largest first.
  private let admitted: [Int]
  /// What a cell of the table stands for.
  private let unit: Int64
  private let width: Int

  /// The places that take part.
  private var members: [Member] = []
  private var demand: [Int64] = []
  private var table: [Int64] = []
  /// For each place, how many lie in the pocket being filled, beyond what it is filled around.
  private var chosen: [Int64]
  /// What a way must be worth.
  private var least: Int64 = 0
  private var aim = Aim.best
  private var found: [Way] = []
  private var stepsLeft = 0
  /// Steps taken: cells and things looked at.
  private(set) var work: Int64 = 0

  private struct Member {
    let place: Int
    let volume: Int64
    let value: Int64
    var most: Int64
  }

  private enum Aim {
    /// Only what is worth more than all found before.
    case best
    /// Up to so many ways around a place, nothing to be added to any.
    case all(around: Int, most: Int)
  }

  private static let mostCells: Int64 = 2_000

  /// - Parameter volumes: of all places, the largest first.
  init(room: Int64, volumes: [Int64], admits: [Bool]) {
    self.room = room
    self.volumes = volumes
    admitted = volumes.indices.filter { admits[$0] && volumes[$0] <= room && volumes[$0] > 0 }
    var divisor: Int64 = 0
    for place in admitted {
      var (a, b) = (divisor, volumes[place])
      while b > 0 { (a, b) = (b, a % b) }
      divisor = a
    }
    var unit = max(1, divisor)
    if room / unit > Self.mostCells { unit = room / Self.mostCells + 1 }
    self.unit = unit
    width = Int(room / unit) + 1
    chosen = [Int64](repeating: 0, count: volumes.count)
  }

  /// Sets what things are worth.
  ///
  /// - Parameters:
  ///   - values: for each place what a unit is worth, not less than nothing.
  ///   - demand: how many there are of each.
  ///   - all: what is worth nothing takes part too.
  /// - Returns: a value that no way to fill the pocket exceeds.
  /// - Complexity: O(units × cells).
  func value(_ values: [Int64], of demand: [Int64], all: Bool = false) -> Int64 {
    self.demand = demand
    members.removeAll(keepingCapacity: true)
    for place in admitted where demand[place] > 0 && (all || values[place] > 0) {
      members.append(
        Member(
          place: place, volume: volumes[place], value: values[place], most: min(demand[place], room / volumes[place])))
    }
    let size = (members.count + 1) * width
    if table.count < size { table += [Int64](repeating: 0, count: size - table.count) }
    work += Int64(size)
    table.withUnsafeMutableBufferPointer { table in
      for cell in 0..<width { table[members.count * width + cell] = 0 }
      for index in members.indices.reversed() { fillRow(index, of: table) }
    }
    return table[width - 1]
  }

  /// What the members from one on are worth at the most, for each number of cells left.
  private func fillRow(_ index: Int, of table: UnsafeMutableBufferPointer<Int64>) {
    let (own, after, width) = (index * width, (index + 1) * width, width)
    let (step, most, value) = (Int(members[index].volume / unit), members[index].most, members[index].value)
    // What takes less than a cell costs nothing here.
    if step == 0 {
      for cell in 0..<width { table[own + cell] = table[after + cell] + most * value }
      return
    }
    for cell in 0..<width { table[own + cell] = table[after + cell] }
    var number = 1
    while number <= most && number * step < width {
      let (gain, taken) = (Int64(number) * value, number * step)
      for cell in taken..<width { table[own + cell] = max(table[own + cell], table[after + cell - taken] + gain) }
      work += Int64(width - taken)
      number += 1
    }
  }

  /// The way worth most; nil where the steps did not suffice.
  func best(steps: Int) -> Way? {
    start(.best, worth: 0, steps: steps)
    return fill(from: 0, room, 0) ? found.last : nil
  }

  /// The ways around a unit of a place that are worth so much and to which nothing could be added.
  ///
  /// - Precondition: what is worth nothing took part in the values set last.
  /// - Returns: nil where there are more than `most`, or the steps did not suffice.
  func ways(around place: Int, worth least: Int64, atMost most: Int, steps: Int) -> [Way]? {
    guard let held = members.firstIndex(where: { $0.place == place }) else { return [] }
    start(.all(around: place, most: most), worth: least, steps: steps)
    members[held].most -= 1
    demand[place] -= 1
    let isDone = fill(from: 0, room - volumes[place], members[held].value)
    members[held].most += 1
    demand[place] += 1
    return isDone ? found : nil
  }

  private func start(_ aim: Aim, worth least: Int64, steps: Int) {
    self.aim = aim
    self.least = least
    found = []
    stepsLeft = steps
  }

  /// Fills what is left of the pocket with members from one on; false once it is to stop.
  private func fill(from start: Int, _ room: Int64, _ value: Int64) -> Bool {
    stepsLeft -= 1
    work += 40
    if stepsLeft <= 0 { return false }
    var index = start
    while index < members.count && (members[index].volume > room || members[index].most == 0) { index += 1 }
    if index == members.count { return note(room, value) }
    let member = members[index]
    defer { chosen[member.place] = 0 }
    for number in stride(from: min(member.most, room / member.volume), through: 0, by: -1) {
      let (left, worth) = (room - number * member.volume, value + number * member.value)
      if worth + table[(index + 1) * width + Int(left / unit)] < least { continue }
      chosen[member.place] = number
      if !fill(from: index + 1, left, worth) { return false }
    }
    return true
  }

  private func note(_ room: Int64, _ value: Int64) -> Bool {
    if value < least { return true }
    var held = -1
    if case .all(let around, _) = aim {
      if !isFull(room) { return true }
      held = around
    }
    var parts: [Part] = []
    for place in admitted {
      let number = chosen[place] + (place == held ? 1 : 0)
      if number > 0 { parts.append(Part(place: place, number: number)) }
    }
    found.append(Way(value: value, parts: parts))
    if case .all(_, let most) = aim { return found.count <= most }
    least = value + 1
    return true
  }

  /// Whether nothing that is left could be added.
  private func isFull(_ room: Int64) -> Bool {
    for place in admitted.reversed() {
      if volumes[place] > room { return true }
      if demand[place] > chosen[place] { return false }
    }
    return true
  }
}
