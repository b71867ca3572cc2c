#if canImport(Glibc)
  @_exported import Glibc
#elseif canImport(Musl)
  @_exported import Musl
#elseif canImport(Darwin)
  @_exported import Darwin
#endif

/// The system's words for its last error, with a small letter.
func systemMessage(_ code: Int32 = errno) -> String {
  guard let words = strerror(code) else { return "error \(code)" }
  let message = String(cString: words)
  return message.prefix(1).lowercased() + message.dropFirst()
}

/// Calls the system again for as long as a signal interrupts it.
func uninterrupted(_ call: () -> Int) -> Int {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}

/// Writes all bytes to a descriptor.
///
/// - Returns: the system's error number; nil when all is written.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { buffer in
      uninterrupted { write(descriptor, buffer.baseAddress, buffer.count) }
    }
    if count < 0 { return errno }
    rest = rest.dropFirst(count)
  }
  return nil
}
