/// A file that is written whole or not at all.
///
/// A new file beside the old one is filled, forced to the disk, and takes its name. Whatever fails, the old file stays as
/// it was and the new one is gone; where the system has files without a name, so it is even where the program is killed.
/// What is no regular file (a terminal, a pipe) is written to as it stands, since there is nothing to replace.
struct WholeFile {
  /// What is written here becomes the file.
  let descriptor: Int32
  private let path: String
  /// Nil: the file itself is written to.
  private let replacing: Replacement?

  private struct Replacement {
    /// The new file's name; nil: it has none yet.
    var temporary: String?
    var target: String
    var existed: Bool
  }

  /// Replaces a file's contents.
  static func write(_ text: String, to path: String) throws(Failure) {
    let file = try WholeFile(path)
    if let problem = writeAll(Array(text.utf8), to: file.descriptor) { throw file.abandon(problem) }
    try file.finish()
  }

  /// Begins a file.
  init(_ path: String) throws(Failure) {
    self.path = path
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw Self.failure(path, "is a folder", nil) }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      replacing = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      // A link stays a link: the file it names is replaced.
      let target = exists ? Self.resolved(path) : path
      if let nameless = Self.namelessFile(beside: target) {
        descriptor = nameless
        replacing = Replacement(temporary: nil, target: target, existed: exists)
      } else {
        let new = Self.numbered(beside: target) { name in open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
        descriptor = new.result
        replacing = Replacement(temporary: new.name, target: target, existed: exists)
      }
    }
    guard descriptor >= 0 else { throw Self.failure(path, systemMessage(), nil) }
    if exists, replacing != nil { fchmod(descriptor, status.st_mode & 0o7777) }
  }

  /// Gives what was written the file's name.
  func finish() throws(Failure) {
    guard let replacing else {
      close(descriptor)
      return
    }
    var problem: Int32?
    if fsync(descriptor) != 0 { problem = errno }
    var name = replacing.temporary
    if name == nil, problem == nil {
      let named = Self.numbered(beside: replacing.target) { name in Self.give(descriptor, name) }
      if named.result == 0 { name = named.name } else { problem = errno }
    }
    if close(descriptor) != 0, problem == nil { problem = errno }
    if problem == nil, let name, rename(name, replacing.target) != 0 { problem = errno }
    if let problem {
      if let name { unlink(name) }
      throw Self.failure(path, systemMessage(problem), replacing.existed)
    }
  }

  /// Leaves everything as it was.
  ///
  /// - Parameter problem: the system's error number.
  /// - Returns: what to tell.
  @discardableResult
  func abandon(_ problem: Int32 = 0) -> Failure {
    close(descriptor)
    if let name = replacing?.temporary { unlink(name) }
    return Self.failure(path, systemMessage(problem), replacing?.existed)
  }

  /// Makes a file under a name that was not there before; one that an earlier run may have left is passed over.
  private static func numbered(beside target: String, _ make: (String) -> Int32) -> (name: String, result: Int32) {
    var number = 0
    while true {
      let name = "\(target).\(getpid())-\(number).part"
      let result = make(name)
      if result >= 0 || errno != EEXIST || number == 100 { return (name, result) }
      number += 1
    }
  }

  /// A new file in the folder of another, that is gone with this program unless it is given a name; nil where the system
  /// has no such files, or no way to name them.
  private static func namelessFile(beside target: String) -> Int32? {
    #if os(Linux)
      guard access("/proc/self/fd", X_OK) == 0 else { return nil }
      let slash = target.lastIndex(of: "/")
      let folder = slash.map { slash in slash == target.startIndex ? "/" : String(target[..<slash]) } ?? "."
      let descriptor = open(folder, nameless | O_WRONLY | O_CLOEXEC, 0o666)
      return descriptor >= 0 ? descriptor : nil
    #else
      return nil
    #endif
  }

  /// Gives a file without a name one that was not there before.
  ///
  /// - Returns: negative, with the system's error number, where it cannot.
  private static func give(_ descriptor: Int32, _ name: String) -> Int32 {
    #if os(Linux)
      linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, name, AT_SYMLINK_FOLLOW)
    #else
      -1
    #endif
  }

  #if os(Linux)
    /// Linux's O_TMPFILE, with the O_DIRECTORY that is part of it; Swift does not see the macro.
    private static let nameless: Int32 = 0o20_000_000 | O_DIRECTORY
  #endif

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func failure(_ path: String, _ reason: String, _ existed: Bool?) -> Failure {
    let rest = existed.map { existed in existed ? "; the file is as it was" : "; nothing is written" } ?? ""
    return .inputOutput("cannot write \(path): \(reason)\(rest)")
  }
}
