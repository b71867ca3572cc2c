extension Surroundings {
  /// Those of this process.
  static func ofProcess() -> Surroundings {
    Surroundings(
      variables: variables(["NO_COLOR", "TERM", "COLUMNS", "XDG_CONFIG_HOME", "HOME"]),
      outputIsTerminal: isatty(STDOUT_FILENO) == 1,
      terminalWidth: widthOfTerminal(), now: nanoseconds, listen: { Interruption.listen() },
      isInterrupted: { Interruption.isRequested })
  }

  private static func variables(_ names: [String]) -> [String: String] {
    var variables: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return variables
  }

  private static func widthOfTerminal() -> Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  private static func nanoseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

/// Ctrl-C: the first asks the search to stop and say what it has, the second ends the program.
enum Interruption {
  private nonisolated(unsafe) static var flag: sig_atomic_t = 0

  static var isRequested: Bool { flag != 0 }

  /// From here on, Ctrl-C asks.
  static func listen() {
    flag = 0
    signal(SIGINT) { _ in
      Interruption.flag = 1
      signal(SIGINT, SIG_DFL)
    }
  }
}
