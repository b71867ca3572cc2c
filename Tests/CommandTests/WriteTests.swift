import Foundation
import Testing

@testable import pack_loadout

#if os(Linux)
  @Suite struct `Files that cannot be written to the end` {
    let shell = Shell()
    private let old = "old\n"

    @Test(arguments: [("umask 027", 0o640), ("umask 077", 0o600), ("umask 000", 0o666)])
    func `a new file has the permissions that the umask leaves`(limits: String, permissions: Int) throws {
      let program = try Program("list packs --output @/out.txt", in: shell, limits: limits)
      #expect(program.status() == 0)
      let attributes = try FileManager.default.attributesOfItem(atPath: shell.path("out.txt"))
      #expect(attributes[.posixPermissions] as? Int == permissions)
    }

    @Test(arguments: ["list items --format json --output @/out.txt", "batch @/in.jsonl --output @/out.txt"])
    func `a file that may not grow any more leaves the old one, and says so`(line: String) throws {
      shell.write(old, to: "out.txt")
      shell.write(String(repeating: "{\"run\": \"5k\", \"pack\": \"salomon-pulse\"}\n", count: 20), to: "in.jsonl")
      let program = try Program(line, in: shell, limits: "ulimit -f 4")
      #expect(program.status() == 74)
      #expect(program.messages().contains("out.txt: file too large; the file is as it was"))
      #expect(shell.read("out.txt") == old)
      #expect(shell.files == ["in.jsonl", "out.txt"])
    }

    @Test(.enabled(if: SmallDisk.isPermitted, "no file system may be mounted here"))
    func `a full disk leaves the old file, and says so`() throws {
      let disk = try #require(SmallDisk(at: shell.path("disk")))
      defer { disk.unmount() }
      shell.write(old, to: "disk/out.txt")
      let program = try Program("list items --format json --output @/disk/out.txt", in: shell)
      #expect(program.status() == 74)
      #expect(program.messages().contains("out.txt: no space left on device; the file is as it was"))
      #expect(shell.read("disk/out.txt") == old)
      #expect(try FileManager.default.contentsOfDirectory(atPath: shell.path("disk")) == ["out.txt"])
    }

    @Test func `a program that is killed leaves no half file`() throws {
      shell.write(old, to: "out.txt")
      let program = try Program("batch --jobs 1 --output @/out.txt", in: shell)
      // Lines go in until the pipe to it is full: by then it has written a good many.
      for _ in 0..<3_000 { try program.feed("{\"run\": \"5k\"}\n") }
      program.end()
      #expect(program.status() == -SIGKILL)
      #expect(shell.read("out.txt") == old)
      #expect(shell.files == ["out.txt"])
    }

    @Test(arguments: [
      ("list items", 0), ("check commute --pack asics-extreme", 1), ("plan long-run --pack sundried --format json", 2),
    ])
    func `nobody reading the answer is no failure, and the status is the answer's`(line: String, status: Int32) throws {
      let program = try Program(line, in: shell, hasReader: false)
      #expect(program.status() == status)
      #expect(program.messages().isEmpty)
    }

    @Test func `data goes to standard output and messages to standard error`() throws {
      let answered = try Program("list packs", in: shell)
      #expect(answered.rest().contains("asics-extreme"))
      #expect(answered.status() == 0)
      #expect(answered.messages().isEmpty)
      let refused = try Program("list pcks", in: shell)
      #expect(refused.rest().isEmpty)
      #expect(refused.status() == 64)
      #expect(refused.messages().contains("did you mean \"packs\"?"))
    }
  }

  /// A file system of a few kilobytes in memory.
  private struct SmallDisk {
    private let path: String

    /// Nil where the system does not permit it.
    init?(at path: String) {
      self.path = path
      try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      guard Self.mount(["-t", "tmpfs", "-o", "size=16k", "tmpfs", path], with: "mount") else { return nil }
    }

    func unmount() { _ = Self.mount([path], with: "umount") }

    static let isPermitted: Bool = {
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent("pack-loadout-\(UUID().uuidString)")
        .path
      defer { try? FileManager.default.removeItem(atPath: folder) }
      guard let disk = SmallDisk(at: folder) else { return false }
      disk.unmount()
      return true
    }()

    private static func mount(_ words: [String], with command: String) -> Bool {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = [command] + words
      process.standardError = FileHandle.nullDevice
      guard (try? process.run()) != nil else { return false }
      process.waitUntilExit()
      return process.terminationStatus == 0
    }
  }
#endif
