/// A file that is written whole or not at all.
///
/// A new file beside the old one is filled, forced to the disk, and takes its name. Whatever fails, the old file stays as
/// it was and the new one is gone. What is no regular file (a terminal, a pipe) is written to as it stands, since there
/// is nothing to replace.
struct WholeFile {
  /// What is written here becomes the file.
  let descriptor: Int32
  private let path: String
  /// Nil: the file itself is written to.
  private let replacing: (temporary: String, target: String, existed: Bool)?

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
      let new = Self.newFile(beside: target)
      descriptor = new.descriptor
      replacing = (new.name, target, exists)
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
    if close(descriptor) != 0, problem == nil { problem = errno }
    if problem == nil, rename(replacing.temporary, replacing.target) != 0 { problem = errno }
    if let problem {
      unlink(replacing.temporary)
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
    if let replacing { unlink(replacing.temporary) }
    return Self.failure(path, systemMessage(problem), replacing?.existed)
  }

  /// A file that was not there before; one that an earlier run may have left is passed over.
  private static func newFile(beside target: String) -> (name: String, descriptor: Int32) {
    var number = 0
    while true {
      let name = "\(target).\(getpid())-\(number).part"
      let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 || errno != EEXIST || number == 100 { return (name, descriptor) }
      number += 1
    }
  }

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
