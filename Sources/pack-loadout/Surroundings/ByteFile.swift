import LoadoutFiles

/// Reading files whole, up to a limit.
enum ByteFile {
  /// The bytes of a file.
  ///
  /// - Throws: ``Failure/inputOutput(_:)`` where the system does not give it, ``Failure/badInput(_:)`` where it is no
  ///   file of text or too long.
  static func read(_ path: String, atMost limit: Int = FileLimits.fileBytes) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .inputOutput("cannot read \(path): \(systemMessage())") }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .inputOutput("cannot read \(path): \(systemMessage())") }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw .badInput([.of(path, "is a folder; a file is expected")])
    }
    if status.st_mode & S_IFMT == S_IFREG, status.st_size > limit { throw tooLong(path, limit) }
    return try bytes(of: descriptor, path, limit, expecting: Int(status.st_size))
  }

  private static func bytes(
    of descriptor: Int32, _ path: String, _ limit: Int, expecting size: Int
  ) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(max(size, 0), limit) + 1)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { buffer in
        uninterrupted { Platform.read(descriptor, buffer.baseAddress, buffer.count) }
      }
      guard count >= 0 else { throw .inputOutput("cannot read \(path): \(systemMessage())") }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      if bytes.count > limit { throw tooLong(path, limit) }
    }
  }

  private static func tooLong(_ path: String, _ limit: Int) -> Failure {
    .badInput([.of(path, "is longer than \(limit >> 20) MB, the most that is read; a pack or a kit takes a few kB")])
  }

  /// The names of a folder's JSON files, in the order of their bytes; none where there is no such folder.
  static func names(in folder: String) throws(Failure) -> [String] {
    guard let directory = opendir(folder) else {
      if errno == ENOENT { return [] }
      throw .inputOutput("cannot read \(folder): \(systemMessage())")
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { name in String(cString: name) }
      }
      if name.hasSuffix(".json"), !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { a, b in a.utf8.lexicographicallyPrecedes(b.utf8) }
  }

  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

private enum Platform {
  static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer, count)
    #else
      Darwin.read(descriptor, buffer, count)
    #endif
  }
}
