import LoadoutFiles
import LoadoutReport
import PackLoadout

/// Answers the planner page: a JSON request in, a JSON answer out, with the command's own words and documents.
///
/// Every answer has a `status`, that of the command. Beside it stands a `text`, just what the command would write; or, for
/// what only a page shows, objects of their own; or the `faults` that keep it from an answer.
public struct Desk: Sendable {
  private let presets: Catalogue
  private let clock: @Sendable () -> Int64
  private var own: [PageRequest.Document] = []
  /// The presets with the person's own over them.
  private var catalogue: Catalogue

  /// - Parameter clock: microseconds of a clock that never goes back.
  public init(clock: @escaping @Sendable () -> Int64) {
    presets = Presets.load().unfolded()
    catalogue = presets
    self.clock = clock
  }

  /// - Complexity: that of planning.
  public mutating func answer(_ request: [UInt8]) -> [UInt8] {
    Array(answered(request).lineText.utf8)
  }

  private mutating func answered(_ bytes: [UInt8]) -> JSON {
    do throws(LineFailure) {
      let request: PageRequest
      do throws(Faults) {
        request = try readPageRequest(bytes)
        try take(own: request.own)
      } catch {
        throw .badInput(error.all)
      }
      switch request.ask {
      case .plan: return try plan(request)
      case .words: return try words(request)
      case .suggest: return try suggestion(request)
      case .catalogue: return listed
      case .validate: return validated(request)
      case .read: return try read(request)
      case .new: return try new(request)
      }
    } catch {
      switch error {
      case .badInput(let faults): return Self.refusal(faults)
      case .internalFault(let texts): return ["status": 70, "internalFaults": .texts(texts)]
      }
    }
  }

  private static func refusal(_ faults: [Fault]) -> JSON {
    let document = Faults(all: faults).json
    var answer: JSON = ["status": 65]
    if case .object(let members) = document {
      for member in members where member.key == "faults" { answer.append("faults", member.value) }
    }
    answer.append("text", .string(document.lineText))
    return answer
  }

  private mutating func take(own documents: [PageRequest.Document]) throws(Faults) {
    if Self.equal(documents, own) { return }
    catalogue = documents.isEmpty ? presets : try Catalogue(documents: documents, over: presets)
    own = documents
  }

  private static func equal(_ documents: [PageRequest.Document], _ others: [PageRequest.Document]) -> Bool {
    if documents.count != others.count { return false }
    for (index, document) in documents.enumerated() {
      if document.name != others[index].name || document.bytes != others[index].bytes { return false }
    }
    return true
  }

  // MARK: Plans

  private func answeredLine(_ request: PageRequest) throws(LineFailure) -> AnsweredLine {
    try AnsweredLine(request.line, file: "line", in: catalogue) { milliseconds in limits(milliseconds) }
  }

  private func limits(_ milliseconds: Int64?) -> Limits {
    let clock = clock
    let deadline = milliseconds.map { limit in clock() + limit * 1_000 }
    return Limits(
      stop: {
        guard let deadline, clock() >= deadline else { return nil }
        return .timeLimit
      }, clock: clock)
  }

  private func plan(_ request: PageRequest) throws(LineFailure) -> JSON {
    let answered = try answeredLine(request)
    let plan = answered.plans[0]
    let text =
      switch request.format {
      case "line": answered.json.lineText
      case "text": TextReport(style: TextStyle()).plan(plan)
      case "markdown": MarkdownReport().plan(plan)
      case "csv": CsvReport().plan(plan)
      case "svg": SvgReport().plan(plan)
      case "html": HtmlReport().plan(plan)
      default: answered.json.fileText
      }
    return ["status": .integer(Int64(plan.exitStatus)), "text": .string(text)]
  }

  private func words(_ request: PageRequest) throws(LineFailure) -> JSON {
    let answered = try answeredLine(request)
    let plan = answered.plans[0]
    var answer: JSON = [
      "status": .integer(Int64(plan.exitStatus)), "plan": JSON(plan), "words": JSON(PlanWords(plan)),
    ]
    if case .run(let run) = answered.line.load {
      let assumed = catalogue.conditions(of: run, overriddenBy: answered.line.adjustments.conditions)
      answer.append("conditions", JSON(assumed))
    }
    return answer
  }

  private func suggestion(_ request: PageRequest) throws(LineFailure) -> JSON {
    let line: BatchLine
    do throws(Faults) {
      line = try readBatchLine(request.line, file: "line", line: 1, catalogue: catalogue)
    } catch {
      throw .badInput(error.all)
    }
    let load = try PreparedLoad(line, file: "line", in: catalogue)
    do throws(InternalFault) {
      let suggestion = try Planner(Catalogue(packs: catalogue.packs), limits: limits(line.timeLimit)).suggest(
        run: load.run, choices: load.choices, companion: load.companion, nothingOutside: load.nothingOutside,
        by: request.order ?? .size, also: line.others)
      if request.format == "json" { return ["status": 0, "text": .string(JSON(suggestion).fileText)] }
      return ["status": 0, "suggestion": JSON(rows: suggestion)]
    } catch {
      throw .internalFault(error.faults)
    }
  }

  // MARK: Files

  private var listed: JSON {
    [
      "status": 0, "packs": .array(catalogue.packs.map { JSON($0) }), "items": .array(catalogue.items.map { JSON($0) }),
      "runs": .array(
        catalogue.runs.map { run in
          [
            "id": .string(run.id), "name": .string(run.name), "about": .text(run.about),
            "assumes": JSON(catalogue.conditions(of: run)),
          ]
        }),
    ]
  }

  private func validated(_ request: PageRequest) -> JSON {
    do throws(Faults) {
      _ = try validate(request.documents, over: catalogue)
      return ["status": 0, "faults": []]
    } catch {
      return Self.refusal(error.all)
    }
  }

  private func read(_ request: PageRequest) throws(LineFailure) -> JSON {
    var read: [JSON] = []
    for document in request.documents {
      do throws(Faults) {
        let (kind, values) = try readDocument(document.bytes, file: document.name, catalogue: catalogue)
        read.append(["kind": .string(kind.rawValue), "values": .array(values)])
      } catch {
        throw .badInput(error.all)
      }
    }
    return ["status": 0, "documents": .array(read)]
  }

  private func new(_ request: PageRequest) throws(LineFailure) -> JSON {
    let id = request.id ?? ""
    guard let text = request.kind == "pack" ? starterPack(id: id) : starterItem(id: id) else {
      throw .badInput([
        Fault(
          file: "request", line: 1, column: 1,
          text: "that is no ID; write it in lower-case letters, digits, dots and hyphens")
      ])
    }
    return ["status": 0, "text": .string(text)]
  }
}
