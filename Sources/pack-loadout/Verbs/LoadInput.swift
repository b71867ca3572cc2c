import LoadoutFiles
import PackLoadout

/// A load and the packs it is to go into, as the command line names them.
struct LoadInput {
  var catalogue: Catalogue
  var load: PreparedLoad
  var packs: [Pack]
  /// What is carried beside each of them.
  var others: [Pack]
  var limits: Limits
  /// What is asked of a pack where any may be taken.
  var wants: Wants
  /// The runner's own.
  var bodyWeight: Grams?

  /// - Parameter packs: how many `--pack` the verb takes; none: all of the catalogue are taken.
  /// - Throws: every fault of the command line at once; else every fault of the files at once; else what of the load is
  ///   rated in one dimension and held by another.
  init(
    _ arguments: inout Arguments, packs wanted: ClosedRange<Int>, _ surroundings: Surroundings
  ) throws(Failure) {
    let adjustments = Adjustments(changes: arguments.changes(), conditions: arguments.conditions())
    let timeLimit = arguments.timeLimit()
    let pins = arguments.pins()
    let name = arguments.loadName()
    arguments.checkPacks(wanted)
    catalogue = try arguments.catalogue(surroundings)
    arguments.check(run: name, adjustments, catalogue)
    wants = arguments.wants(catalogue)
    bodyWeight = arguments.quantity(.bodyWeight, Quantity.weight)
    try arguments.throwFaults()

    var faults: [Fault] = []
    let load = try Self.load(name, arguments.value(.kit), catalogue, &faults)
    let takesAll = wanted.upperBound == 0
    packs = takesAll ? catalogue.packs : try Self.packs(arguments.values(.pack), catalogue, &faults)
    others = try Self.packs(arguments.values(.also), catalogue, &faults)
    guard faults.isEmpty, let load else { throw .badInput(faults) }
    do throws(CarryFault) {
      // Where any pack may be taken, whoever asks takes it in its size and with the others.
      let taken = try carried(takesAll ? [] : packs, inSize: takesAll ? nil : arguments.value(.size), with: others)
      if !takesAll { packs = taken }
    } catch {
      throw .usage(error.texts, arguments.verb)
    }
    do throws(AdjustmentFault) {
      self.load = try PreparedLoad(
        load, adjustments, companion: arguments.has(.companion), nothingOutside: arguments.has(.nothingOutside),
        pins: pins, in: catalogue)
    } catch {
      throw .usage([error.description], arguments.verb)
    }
    limits = Limits(timeLimit, surroundings)
    for fault in self.load.impossiblePins(in: packs) { arguments.faults.append("--pin " + fault) }
    try arguments.throwFaults()
    let origin = arguments.value(.kit) ?? arguments.value(.catalogue) ?? "presets"
    faults =
      takesAll
      ? self.load.ratingFaults(amongAll: packs + others, file: origin)
      : self.load.ratingFaults(
        of: zip(packs, arguments.values(.pack)).map { pack, name in (pack, Arguments.isFile(name) ? name : origin) })
    if !faults.isEmpty { throw .badInput(faults) }
    surroundings.listen()
  }

  // MARK: Parts

  private static func load(
    _ name: String?, _ file: String?, _ catalogue: Catalogue, _ faults: inout [Fault]
  ) throws(Failure) -> BatchLine.Load? {
    if let name, let run = catalogue.run(name) { return .run(run) }
    if let name, file == nil { return try runFile(name, catalogue, &faults).map { run in .run(run) } }
    guard let file else { return nil }
    let bytes = try collect(&faults) { () throws(Failure) in try ByteFile.read(file) }
    guard let bytes else { return nil }
    do throws(Faults) {
      return .kit(try readKit(bytes, file: file, catalogue: catalogue))
    } catch {
      let isRun = (try? readRun(bytes, file: file)) != nil
      faults += isRun ? [.of(file, "this is a run, not a kit; it goes without --kit: \(file)")] : error.all
      return nil
    }
  }

  /// A run of one's own, from its file.
  private static func runFile(
    _ name: String, _ catalogue: Catalogue, _ faults: inout [Fault]
  ) throws(Failure) -> Run? {
    let bytes = try collect(&faults) { () throws(Failure) in try ByteFile.read(name) }
    guard let bytes else { return nil }
    do throws(Faults) {
      return try readRun(bytes, file: name, catalogue: catalogue)
    } catch {
      faults += error.all
      let isKit = (try? readKit(bytes, file: name, catalogue: catalogue)) != nil
      if isKit { faults = [.of(name, "this is a kit, not a run; it goes with --kit: --kit \(name)")] }
      return nil
    }
  }

  private static func packs(
    _ names: [String], _ catalogue: Catalogue, _ faults: inout [Fault]
  ) throws(Failure) -> [Pack] {
    var packs: [Pack] = []
    for name in names {
      if let pack = catalogue.pack(name) {
        packs.append(pack)
        continue
      }
      let bytes = try collect(&faults) { () throws(Failure) in try ByteFile.read(name) }
      guard let bytes else { continue }
      do throws(Faults) {
        packs.append(try readPack(bytes, file: name))
      } catch {
        faults += error.all
      }
    }
    return packs
  }
}

extension Limits {
  /// Those of a search that may take so many nanoseconds from now, or as long as it wants; Ctrl-C ends it.
  init(_ timeLimit: Int64?, _ surroundings: Surroundings) {
    let (now, isInterrupted) = (surroundings.now, surroundings.isInterrupted)
    let deadline = timeLimit.map { limit in now().addingReportingOverflow(limit).partialValue }
    self.init(
      stop: {
        if isInterrupted() { return .cancelled }
        guard let deadline, now() >= deadline else { return nil }
        return .timeLimit
      }, clock: { now() / 1_000 })
  }
}

/// Runs a reading; faults of the file are collected, others thrown on.
func collect<Value>(_ faults: inout [Fault], _ read: () throws(Failure) -> Value) throws(Failure) -> Value? {
  do throws(Failure) {
    return try read()
  } catch {
    guard case .badInput(let more) = error else { throw error }
    faults += more
    return nil
  }
}
