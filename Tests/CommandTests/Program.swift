import Foundation
import Testing

/// The program itself, as a process of its own.
final class Program {
  private let process = Process()
  private let toInput = Pipe()
  private let fromOutput = Pipe()
  private let fromMessages = Pipe()
  private var taken = Data()

  /// Starts it with `@/` standing for a shell's folder.
  ///
  /// - Parameters:
  ///   - variables: its environment; nil: the one of the tests.
  ///   - limits: what a shell is told before it becomes the program: "umask 027".
  ///   - hasReader: whether anybody reads its output.
  init(
    _ line: String, in shell: Shell, variables: [String: String]? = nil, limits: String? = nil, hasReader: Bool = true
  ) throws {
    // The tests lie beside the program they were built with.
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.pathComponents.contains(where: { part in part.hasSuffix(".xctest") }) {
      folder.deleteLastPathComponent()
    }
    let program = folder.appendingPathComponent("pack-loadout")
    let words = line.split(separator: " ").map { word in
      word.replacingOccurrences(of: "@/", with: shell.folder + "/")
    }
    process.executableURL = limits == nil ? program : URL(fileURLWithPath: "/bin/sh")
    process.arguments = limits.map { limits in ["-c", limits + "; exec \"$0\" \"$@\"", program.path] + words } ?? words
    if let variables { process.environment = variables }
    process.standardInput = toInput
    process.standardOutput = fromOutput
    process.standardError = fromMessages
    signal(SIGPIPE, SIG_IGN)
    if !hasReader { try fromOutput.fileHandleForReading.close() }
    try process.run()
  }

  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  func feed(_ text: String) throws { try toInput.fileHandleForWriting.write(contentsOf: Data(text.utf8)) }

  func endInput() throws { try toInput.fileHandleForWriting.close() }

  func closeOutput() throws { try fromOutput.fileHandleForReading.close() }

  func interrupt() { kill(process.processIdentifier, SIGINT) }

  /// The next whole line; nil at the end.
  func line() -> String? {
    while true {
      if let end = taken.firstIndex(of: 10) {
        defer { taken = Data(taken[(end + 1)...]) }
        return String(decoding: taken[..<end], as: UTF8.self)
      }
      let more = fromOutput.fileHandleForReading.availableData
      if more.isEmpty { return nil }
      taken += more
    }
  }

  /// All that is still to come.
  func rest() -> String {
    taken += fromOutput.fileHandleForReading.readDataToEndOfFile()
    defer { taken = Data() }
    return String(decoding: taken, as: UTF8.self)
  }

  /// All that it has told beside; it must have ended, and may not have told more than a pipe holds.
  func messages() -> String {
    String(decoding: fromMessages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }

  func end() { kill(process.processIdentifier, SIGKILL) }

  /// The exit status; negative: the signal that ended it.
  func status() -> Int32 {
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
  }

  #if os(Linux)
    /// Waits until the program does, or does not, catch Ctrl-C; false where it has ended before.
    func waitUntil(listening: Bool) -> Bool {
      while process.isRunning {
        if let mask = figure("SigCgt", radix: 16), (mask >> (UInt64(SIGINT) - 1)) & 1 == (listening ? 1 : 0) {
          return true
        }
        sched_yield()
      }
      return false
    }

    /// Waits until it waits for something itself; false where it has ended before.
    func waitUntilAsleep() -> Bool {
      while process.isRunning {
        if field("State") == "S" { return true }
        sched_yield()
      }
      return false
    }

    /// The most memory it has had so far, in kB.
    var peakMemory: UInt64? { figure("VmHWM", radix: 10) }

    private func figure(_ name: String, radix: Int) -> UInt64? { field(name).flatMap { UInt64($0, radix: radix) } }

    /// The first word that the system says of the process under a name.
    private func field(_ name: String) -> String? {
      let status = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
      let line = status?.split(separator: "\n").first { line in line.hasPrefix(name + ":") }
      let words = line?.split(whereSeparator: { character in character == "\t" || character == " " }) ?? []
      return words.count > 1 ? String(words[1]) : nil
    }
  #endif
}
