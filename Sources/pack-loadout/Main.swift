import Launch

@main
enum Main {
  static func main() {
    // A reader that has seen enough ends the writing, not the program: the status is still the answer's.
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow any more is told like a full disk, and leaves as little behind.
    signal(SIGXFSZ, SIG_IGN)
    let surroundings = Surroundings.ofProcess()
    let outcome = Command.run(words, in: surroundings)
    _ = writeAll(Array(outcome.messages.utf8), to: STDERR_FILENO)
    if let problem = writeAll(Array(outcome.output.utf8), to: STDOUT_FILENO), problem != EPIPE {
      let failure = Failure.inputOutput("cannot write to standard output: \(systemMessage(problem))")
      _ = writeAll(Array(Command.text(of: failure, surroundings).utf8), to: STDERR_FILENO)
      exit(failure.status.rawValue)
    }
    exit(outcome.status.rawValue)
  }

  /// The words behind the program's name.
  private static var words: [String] {
    let count = launch_count()
    if count == 0 { return Array(CommandLine.arguments.dropFirst()) }
    return (1..<count).compactMap { index in launch_word(index).map { word in String(cString: word) } }
  }
}
