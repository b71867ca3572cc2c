import LoadoutFiles

/// A line of a batch with its plans: what the command writes, and what the planner page shows.
public struct AnsweredLine: Sendable {
  public let line: BatchLine
  public let load: PreparedLoad
  /// One for each of the line's packs, in their order.
  public let plans: [Plan]

  /// Reads a line, plans it, and has the plans judged.
  ///
  /// - Parameters:
  ///   - bytes: the line, without its end.
  ///   - file: what the batch is called in messages.
  ///   - number: the line's, from 1.
  ///   - catalogue: where runs, packs and items are looked up.
  ///   - limits: those of a line that gives its search so many milliseconds, or none.
  public init(
    _ bytes: [UInt8], file: String, number: Int = 1, in catalogue: Catalogue,
    limits: (_ milliseconds: Int64?) -> Limits
  ) throws(LineFailure) {
    do throws(Faults) {
      line = try readBatchLine(bytes, file: file, line: number, catalogue: catalogue)
    } catch {
      throw .badInput(error.all)
    }
    load = try PreparedLoad(line, file: file, number: number, in: catalogue)
    let planner = Planner(catalogue, limits: limits(line.timeLimit))
    var plans: [Plan] = []
    for pack in line.packs {
      do throws(InternalFault) {
        plans.append(try planner.plan(load.request(pack)))
      } catch {
        throw .internalFault(error.faults)
      }
    }
    self.plans = plans
  }

  /// The document of `plan --format json`, for a list of packs that of `compare`.
  public var json: JSON { line.compares ? JSON(comparing: plans, run: load.run) : JSON(plans[0]) }
}

/// What keeps a line from an answer.
public enum LineFailure: Error {
  /// All that is wrong with it.
  case badInput([Fault])
  /// The judge refused this program's own plan.
  case internalFault([String])
}

extension PreparedLoad {
  /// A line's load, checked against the line's packs.
  public init(_ line: BatchLine, file: String, number: Int = 1, in catalogue: Catalogue) throws(LineFailure) {
    do throws(AdjustmentFault) {
      try self.init(
        line.load, line.adjustments, companion: line.companion, nothingOutside: line.nothingOutside, pins: line.pins,
        in: catalogue)
    } catch {
      throw .badInput([Fault(file: file, line: number, column: 1, text: error.description)])
    }
    var faults = ratingFaults(of: line.packs.map { pack in (pack, file) })
    faults += impossiblePins(in: line.packs).map { text in
      Fault(file: file, line: number, column: 1, text: "pin " + text)
    }
    for index in faults.indices { faults[index].line = number }
    if !faults.isEmpty { throw .badInput(faults) }
  }
}

extension Plan {
  /// What a command that shows it ends with: 0, everything required is packed and within reach; 1, not so; 2, nobody can
  /// tell.
  public var exitStatus: Int32 {
    switch verdict {
    case .fits: objective.reachShortfall == 0 ? 0 : 1
    case .overflows: 1
    case .undecided: 2
    }
  }
}
