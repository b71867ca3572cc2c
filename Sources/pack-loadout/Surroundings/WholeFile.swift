/// Writing files whole or not at all.
enum WholeFile {
  /// Replaces a file's contents: a new file beside it is filled, forced to the disk, and takes the old one's name.
  ///
  /// Whatever fails, the old file stays as it was and the new one is gone. What is no regular file (a terminal, a pipe)
  /// is written to as it stands, since there is nothing to replace.
  static func write(_ text: String, to path: String) throws(Failure) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw failure(path, "is a folder", nil) }
    if exists, status.st_mode & S_IFMT != S_IFREG { return try writeThrough(text, path) }
    // A link stays a link: the file it names is replaced.
    let target = exists ? resolved(path) : path
    let (temporary, descriptor) = newFile(beside: target)
    guard descriptor >= 0 else { throw failure(path, systemMessage(), nil) }
    if exists { fchmod(descriptor, status.st_mode & 0o7777) }
    var problem = writeAll(Array(text.utf8), to: descriptor)
    if problem == nil, fsync(descriptor) != 0 { problem = errno }
    if close(descriptor) != 0, problem == nil { problem = errno }
    if problem == nil, rename(temporary, target) != 0 { problem = errno }
    if let problem {
      unlink(temporary)
      throw failure(path, systemMessage(problem), exists)
    }
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

  private static func writeThrough(_ text: String, _ path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, systemMessage(), nil) }
    let problem = writeAll(Array(text.utf8), to: descriptor)
    close(descriptor)
    if let problem { throw failure(path, systemMessage(problem), nil) }
  }

  private static func failure(_ path: String, _ reason: String, _ existed: Bool?) -> Failure {
    let rest = existed.map { existed in existed ? "; the file is as it was" : "; nothing is written" } ?? ""
    return .inputOutput("cannot write \(path): \(reason)\(rest)")
  }
}
