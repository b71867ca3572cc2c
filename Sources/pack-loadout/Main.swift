@main
enum Main {
  static func main() {
    // A reader that has seen enough ends the writing, not the program: the status is still the answer's.
    signal(SIGPIPE, SIG_IGN)
    let surroundings = Surroundings.ofProcess()
    let outcome = Command.run(Array(CommandLine.arguments.dropFirst()), in: surroundings)
    _ = writeAll(Array(outcome.messages.utf8), to: STDERR_FILENO)
    if let problem = writeAll(Array(outcome.output.utf8), to: STDOUT_FILENO), problem != EPIPE {
      let failure = Failure.inputOutput("cannot write to standard output: \(systemMessage(problem))")
      _ = writeAll(Array(Command.text(of: failure, surroundings).utf8), to: STDERR_FILENO)
      exit(failure.status.rawValue)
    }
    exit(outcome.status.rawValue)
  }
}
