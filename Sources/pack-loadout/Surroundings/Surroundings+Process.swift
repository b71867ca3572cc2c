extension Surroundings {
  /// Those of this process.
  static func ofProcess() -> Surroundings {
    Surroundings(
      variables: variables(
        ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TERM", "COLUMNS", "XDG_CONFIG_HOME", "HOME"]),
      outputIsTerminal: isatty(STDOUT_FILENO) == 1, isPlain: !localeHasUnicode(),
      terminalWidth: widthOfTerminal(), now: nanoseconds, listen: { Interruption.listen() },
      isInterrupted: { Interruption.isRequested }, listenAndWake: { Interruption.listenAndWake() },
      wake: { Interruption.wake() },
      cores: sysconf(Int32(_SC_NPROCESSORS_ONLN)), messagesAreTerminal: isatty(STDERR_FILENO) == 1,
      show: { text in _ = writeAll(Array(text.utf8), to: STDERR_FILENO) })
  }

  private static func variables(_ names: [String]) -> [String: String] {
    var variables: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return variables
  }

  /// Whether the locale's letters are UTF-8, going by what POSIX reads it from; without any of these it is "C".
  private static func localeHasUnicode() -> Bool {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      guard let value = getenv(name), value.pointee != 0 else { continue }
      let locale = String(cString: value).lowercased()
      return locale.contains("utf-8") || locale.contains("utf8")
    }
    return false
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
  /// The end of a pipe that the handler writes to; negative: nobody waits at the other.
  private nonisolated(unsafe) static var wakeEnd: Int32 = -1

  static var isRequested: Bool { flag != 0 }

  /// From here on, Ctrl-C asks, even where whoever started the program has blocked it.
  static func listen() {
    flag = 0
    defer {
      var signals = sigset_t()
      sigemptyset(&signals)
      sigaddset(&signals, SIGINT)
      pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }
    signal(SIGINT) { _ in
      Interruption.flag = 1
      signal(SIGINT, SIG_DFL)
      // What the interrupted code looks at stays as it was.
      let code = errno
      Interruption.wake()
      errno = code
    }
  }

  /// Wakes whoever waits for the other end of the pipe.
  static func wake() {
    var byte: UInt8 = 0
    if wakeEnd >= 0 { _ = write(wakeEnd, &byte, 1) }
  }

  /// The same; and whoever waits for input waits for this descriptor too, so that Ctrl-C wakes it.
  static func listenAndWake() -> Int32 {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 { wakeEnd = ends[1] }
    listen()
    return ends[0]
  }
}
