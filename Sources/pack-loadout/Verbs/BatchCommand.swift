import LoadoutFiles
import PackLoadout

/// Many loads, a line each, on all cores.
struct BatchCommand {
  private let catalogue: Catalogue
  /// Nil: standard input.
  private let file: String?
  private let jobs: Int
  /// Nanoseconds for one line that does not say itself.
  private let timeLimit: Int64?
  private let surroundings: Surroundings
  private let recent = RecentAnswers(mostBytes: 64 << 20)

  init(_ arguments: inout Arguments, _ surroundings: Surroundings) throws(Failure) {
    jobs = arguments.number(.jobs, within: 1...256) ?? min(256, max(1, surroundings.cores))
    timeLimit = arguments.timeLimit()
    if arguments.operands.count > 1 { arguments.faults.append("batch takes one FILE, or none for standard input") }
    file = arguments.operands.first.flatMap { name in name == "-" ? nil : name }
    try arguments.throwFaults()
    // Read once, for all lines and threads.
    catalogue = try arguments.catalogue(surroundings).unfolded()
    self.surroundings = surroundings
  }

  func answer(_ settings: OutputSettings) throws(Failure) -> Answer {
    let (descriptor, size) = try input()
    defer { if file != nil { close(descriptor) } }
    let whole: WholeFile? = if let path = settings.file { try WholeFile(path) } else { nil }
    let outcome = run(descriptor, size, to: whole?.descriptor ?? surroundings.output)
    if let failure = outcome.failure {
      whole?.abandon()
      throw failure
    }
    if let problem = outcome.writeProblem {
      if let whole { throw whole.abandon(problem) }
      // A reader that has seen enough ends the batch; that is no failure.
      if problem != EPIPE { throw .inputOutput("cannot write to standard output: \(systemMessage(problem))") }
    }
    try whole?.finish()
    return Answer(status: status(of: outcome), text: "", messages: messages(of: outcome), isWritten: true)
  }

  private func run(_ descriptor: Int32, _ size: Int64?, to output: Int32) -> Batch.Outcome {
    let wake = surroundings.listenAndWake()
    let reader = LineReader(descriptor, name: name, wake: wake, atMost: FileLimits.fileBytes)
    var progress =
      surroundings.showsProgress(file: output != surroundings.output)
      ? BatchProgress(size: size, now: surroundings.now, show: surroundings.show) : nil
    let batch = Batch(
      reader, to: output, window: 32 * jobs, isInterrupted: surroundings.isInterrupted,
      wakeReader: surroundings.wake,
      tell: { answered, bytesRead in progress?.tell(answered: answered, bytesRead: bytesRead) },
      answer: { line, number in self.answer(line, number) })
    let outcome = batch.run(jobs: jobs)
    progress?.end()
    return outcome
  }

  private var name: String { file ?? "standard input" }

  private func input() throws(Failure) -> (descriptor: Int32, size: Int64?) {
    guard let file else { return (surroundings.input, nil) }
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .inputOutput("cannot read \(file): \(systemMessage())") }
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    if isKnown, status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw .badInput([.of(file, "is a folder; a file is expected")])
    }
    guard isKnown, status.st_mode & S_IFMT == S_IFREG else { return (descriptor, nil) }
    return (descriptor, Int64(status.st_size))
  }

  // MARK: One line

  private func answer(_ line: LineReader.Line, _ number: Int) -> Batch.Answered {
    do throws(Failure) {
      let bytes = try text(line, number)
      if let known = recent[bytes] { return Batch.Answered(text: known, status: .success) }
      let text = Array(try json(bytes, number).lineText.utf8) + [10]
      // What was cut short might be answered better the next time.
      if !surroundings.isInterrupted() { recent.keep(text, to: bytes) }
      return Batch.Answered(text: text, status: .success)
    } catch {
      let fault = error.inBatch(name, number)
      return Batch.Answered(text: Array(fault.json.lineText.utf8) + [10], status: error.status)
    }
  }

  private func text(_ line: LineReader.Line, _ number: Int) throws(Failure) -> [UInt8] {
    guard case .text(let bytes) = line else {
      throw fault("the line is longer than \(FileLimits.fileBytes >> 20) MB, the most that is read", number)
    }
    if bytes.allSatisfy({ byte in byte == 32 || byte == 9 || byte == 13 }) {
      throw fault(
        "an empty line; each holds a load and its pack, like {\"run\": \"5k\", \"pack\": \"salomon-pulse\"}", number)
    }
    return bytes
  }

  private func json(_ bytes: [UInt8], _ number: Int) throws(Failure) -> JSON {
    do throws(LineFailure) {
      return try AnsweredLine(bytes, file: name, number: number, in: catalogue) { milliseconds in
        Limits(milliseconds.map { limit in limit * 1_000_000 } ?? timeLimit, surroundings)
      }.json
    } catch {
      switch error {
      case .badInput(let faults): throw .badInput(faults)
      case .internalFault(let faults): throw .internalFault(faults)
      }
    }
  }

  private func fault(_ text: String, _ number: Int) -> Failure {
    .badInput([Fault(file: name, line: number, column: 1, text: text)])
  }

  // MARK: The end

  private func status(of outcome: Batch.Outcome) -> Exit {
    if outcome.internalFaults > 0 { return .internalFault }
    if surroundings.isInterrupted() { return .undecided }
    return outcome.badLines > 0 ? .badInput : .success
  }

  private func messages(of outcome: Batch.Outcome) -> [String] {
    var messages: [String] = []
    if outcome.badLines > 0 {
      messages.append("pack-loadout: \(outcome.badLines) of \(outcome.answered) lines at fault; their answers say why")
    }
    if outcome.internalFaults > 0 {
      messages.append("pack-loadout: \(outcome.internalFaults) lines without an answer by a fault of this program")
    }
    if surroundings.isInterrupted() { messages.append("pack-loadout: stopped after \(outcome.answered) lines") }
    return messages
  }
}

extension Failure {
  /// The same with its place, where it has none of its own.
  fileprivate func inBatch(_ name: String, _ number: Int) -> Faults {
    if case .badInput(let faults) = self { return Faults(all: faults) }
    return Faults(all: messages.map { text in Fault(file: name, line: number, column: 1, text: text) })
  }
}

extension Surroundings {
  /// Progress is for a person at a terminal, and not among answers on it.
  fileprivate func showsProgress(file isFile: Bool) -> Bool { messagesAreTerminal && (isFile || !outputIsTerminal) }
}
