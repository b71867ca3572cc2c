/// One line of a batch: a load, the packs it is to go into, and under what conditions.
public struct BatchLine: Hashable, Sendable {
  public enum Load: Hashable, Sendable {
    case run(Run)
    case kit(Kit)
  }

  public var load: Load
  /// One at least, each with the others.
  public var packs: [Pack]
  /// What is carried beside each of the packs.
  public var others: [Pack]
  /// The line has a list of packs, which are to be compared.
  public var compares: Bool
  public var adjustments: Adjustments
  public var companion: Bool
  public var nothingOutside: Bool
  public var pins: [Pin]
  /// How long its search may take, in milliseconds; nil: it does not say.
  public var timeLimit: Int64?
}

/// A batch's line from its text, everything it names looked up.
///
/// - Parameters:
///   - file: what the batch is called in messages.
///   - line: its number, from 1.
/// - Throws: every fault of the line, with its place in the batch.
/// - Complexity: O(bytes).
public func readBatchLine(_ bytes: [UInt8], file: String, line: Int, catalogue: Catalogue) throws(Faults) -> BatchLine {
  do throws(Faults) {
    var reader = try FileReader(bytes, file: file, catalogue: catalogue)
    let read = reader.batchLine(reader.document.root, catalogue)
    reader.checkReferences(catalogue)
    return try reader.checked(read)
  } catch {
    var faults = error
    // The reader takes the line for a file of its own.
    for index in faults.all.indices { faults.all[index].line += line - 1 }
    throw faults
  }
}

private enum BatchKey: String, FieldKey {
  case run, kit, pack, packs, also, size, with, without, swap, required, optional, worn
  case distance, duration, temperature, night, refillEvery, companion, nothingOutside, pin, timeLimit
  static var owner: String { "a line of a batch" }
}

extension FileReader {
  fileprivate mutating func batchLine(_ id: NodeID, _ catalogue: Catalogue) -> BatchLine? {
    guard let fields = fields(id, BatchKey.self) else { return nil }
    let load = batchLoad(fields, catalogue)
    let named = batchPacks(fields, catalogue)
    let others = (list(fields[.also], "packs") ?? []).compactMap { element in batchPack(element, catalogue) }
    let packs = batchCarried(named, others, fields)
    let adjustments = Adjustments(changes: batchChanges(fields), conditions: batchConditions(fields))
    let companion = flag(fields[.companion]) ?? false
    let nothingOutside = flag(fields[.nothingOutside]) ?? false
    let pins = pins(fields[.pin])
    let timeLimit = quantity(fields[.timeLimit], .patience)
    guard let load, !packs.isEmpty else { return nil }
    return BatchLine(
      load: load, packs: packs, others: others, compares: fields[.packs] != nil, adjustments: adjustments,
      companion: companion, nothingOutside: nothingOutside, pins: pins, timeLimit: timeLimit)
  }

  private mutating func batchLoad(_ fields: Fields<BatchKey>, _ catalogue: Catalogue) -> BatchLine.Load? {
    if let place = fields[.kit] {
      if fields[.run] != nil { report(place, "\"run\" and \"kit\" contradict each other; leave one") }
      return kit(place).map { .kit($0) }
    }
    guard let place = wanted(.run, of: fields, "\"commute\", or \"kit\""), let name = name(place) else { return nil }
    if let run = catalogue.run(name) { return .run(run) }
    report(place, unknownRun(name, in: catalogue))
    return nil
  }

  private mutating func batchPacks(_ fields: Fields<BatchKey>, _ catalogue: Catalogue) -> [Pack] {
    if let place = fields[.packs] {
      if fields[.pack] != nil { report(place, "\"pack\" and \"packs\" contradict each other; leave one") }
      guard let elements = list(place, "packs") else { return [] }
      if elements.isEmpty { report(place, "no packs; name one at least, like [ \"asics-extreme\" ]") }
      var packs: [Pack] = []
      for element in elements { if let pack = batchPack(element, catalogue) { packs.append(pack) } }
      return packs
    }
    guard let place = wanted(.pack, of: fields, "\"asics-extreme\"") else { return [] }
    return batchPack(place, catalogue).map { [$0] } ?? []
  }

  /// The packs, each in the size asked for and with what is carried beside it.
  private mutating func batchCarried(_ packs: [Pack], _ others: [Pack], _ fields: Fields<BatchKey>) -> [Pack] {
    let size = words(fields[.size])
    do throws(CarryFault) {
      return try carried(packs, inSize: size, with: others)
    } catch {
      for text in error.texts { report((size == nil ? fields[.also] : fields[.size]) ?? fields.id, text) }
      return []
    }
  }

  /// A pack's ID or a whole pack.
  private mutating func batchPack(_ id: NodeID, _ catalogue: Catalogue) -> Pack? {
    if kind(id) == .object { return pack(id) }
    guard kind(id) == .string else {
      report(id, "the ID of a pack, or a whole pack, is expected; this is \(shown(id))")
      return nil
    }
    guard let name = name(id) else { return nil }
    if let pack = catalogue.pack(name) { return pack }
    let near = didYouMean(name, among: catalogue.packIDs)
    report(id, "there is no pack \(quoted(name)) in the catalogue\(near)")
    return nil
  }

  private mutating func batchConditions(_ fields: Fields<BatchKey>) -> Conditions {
    if fields[.kit] != nil {
      for key in [BatchKey.distance, .duration, .temperature, .night, .refillEvery] {
        if let place = fields[key] {
          report(place, "\"\(key.rawValue)\" changes nothing in a kit; it goes with a \"run\"")
        }
      }
    }
    return Conditions(
      distance: quantity(fields[.distance], .distance), duration: quantity(fields[.duration], .duration),
      temperature: temperature(fields[.temperature]), night: flag(fields[.night]),
      refill: refill(fields[.refillEvery]))
  }

  private mutating func batchChanges(_ fields: Fields<BatchKey>) -> [Adjustments.Change] {
    var changes = batchCounts(fields[.with]).map { Adjustments.Change.with(item: $0.item, quantity: $0.quantity) }
    for item in names(fields[.without], "items") { changes.append(.without(item: item)) }
    changes += batchSwaps(fields[.swap])
    for item in names(fields[.required], "items") { changes.append(.required(item: item)) }
    for item in names(fields[.optional], "items") { changes.append(.optional(item: item)) }
    for (item, quantity) in batchCounts(fields[.worn]) { changes.append(.worn(item: item, quantity: quantity)) }
    return changes
  }

  /// A list of items, one of each, or how many of each: `{"gel": 4}`.
  private mutating func batchCounts(_ id: NodeID?) -> [(item: String, quantity: Int64)] {
    guard let id, kind(id) == .object else { return names(id, "items").map { ($0, 1) } }
    var counts: [(item: String, quantity: Int64)] = []
    for key in document.members(id) {
      let quantity = quantityOfUnits(key + 1)
      if let item = nameKey(key), let quantity { counts.append((item, quantity)) }
    }
    return counts
  }

  /// What is taken in place of what: `{"towel": "towel-packable"}`.
  private mutating func batchSwaps(_ id: NodeID?) -> [Adjustments.Change] {
    guard let id else { return [] }
    guard kind(id) == .object else {
      report(id, "an object is expected, like { \"towel\": \"towel-packable\" }; this is \(shown(id))")
      return []
    }
    var changes: [Adjustments.Change] = []
    for key in document.members(id) {
      let new = name(key + 1)
      if let old = nameKey(key), let new { changes.append(.swap(old: old, new: new)) }
    }
    return changes
  }
}
