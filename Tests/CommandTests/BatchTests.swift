import Foundation
import Testing

@testable import pack_loadout

/// Lines of every sort, good and bad.
private let mixed = """
  {"run": "5k", "pack": "salomon-pulse"}
  {"run": "commute", "packs": ["asics-extreme", "stolt-athlete"], "with": {"gel": 2}, "night": true}
  {"run": "comute", "pack": "asics-xtreme", "wth": 1}

  {"run": "commute", "pack": "asics-extreme"
  {"kit": {"items": [{"item": "gel", "quantity": 3}]}, "pack": {"id": "p", "capacity": "1 L", "pockets": []}}
  {"run": "commute-light", "pack": "asics-extreme", "without": ["jumper"], "swap": {"towel-packable": "towel-small"}}
  {"kit": {"items": []}, "pack": "salomon-pulse", "duration": "3 h"}
  {"run": "ultra", "pack": "fastpack-20", "duration": "14h", "companion": true, "nothingOutside": true}
  {"run": "50k", "pack": "osprey-duro-15", "size": "S/M", "also": ["salomon-pulse"], "refillEvery": "10 km", "worn": ["cap"]}
  {"run": "50k", "pack": "spibelt", "size": "S/M", "also": ["spibelt"]}

  """

@Suite struct `A batch` {
  let shell = Shell()

  private func lines(_ name: String) -> [String] {
    (shell.read(name) ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `every line is answered in its place, as plan and compare answer it`() throws {
    shell.write(mixed, to: "in.jsonl")
    let outcome = shell.run("batch @/in.jsonl --output @/out.jsonl")
    #expect(outcome.status == .badInput && outcome.output.isEmpty)
    let answers = lines("out.jsonl")
    #expect(answers.count == 12 && answers.last == "")
    let formats: [String] = answers.dropLast().map { answer in String(answer.split(separator: "/")[1]) }
    #expect(
      formats == ["plan", "compare", "fault", "fault", "fault", "plan", "plan", "fault", "plan", "plan", "fault"])
    for (number, command) in [
      (0, "plan 5k --pack salomon-pulse"),
      (1, "compare commute --pack asics-extreme --pack stolt-athlete --with gel=2 --night"),
      (8, "plan ultra --pack fastpack-20 --duration 14h --companion --nothing-outside"),
      (9, "plan 50k --pack osprey-duro-15 --size s/m --also salomon-pulse --refill-every 10km --worn cap"),
    ] {
      let asked = shell.run(command + " --format json").output
      #expect(tokens(answers[number]) == tokens(asked))
    }
  }

  /// A document without the spaces and line breaks between its tokens.
  private func tokens(_ json: String) -> String {
    var isInText = false
    var isEscaped = false
    return String(
      json.filter { character in
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if character == "\"" {
          isInText.toggle()
        }
        return isInText || !character.isWhitespace
      })
  }

  @Test(arguments: [
    (3, 9, "there is no run \"comute\" in the catalogue; did you mean \"commute\"?"),
    (3, 27, "there is no pack \"asics-xtreme\" in the catalogue; did you mean \"asics-extreme\"?"),
    (3, 43, "did you mean \"with\"?"), (4, 1, "an empty line"), (5, 43, "its } is missing"),
    (8, 61, "\"duration\" changes nothing in a kit"), (11, 43, "spibelt has no sizes in the file"),
    (11, 43, "\"spibelt\" is carried already"),
  ])
  func `a bad line is answered with its faults, each in its place`(line: Int, column: Int, text: String) throws {
    shell.write(mixed, to: "in.jsonl")
    let outcome = shell.run("batch @/in.jsonl --output @/out.jsonl")
    #expect(outcome.messages == "pack-loadout: 5 of 11 lines at fault; their answers say why\n")
    let answer = try JSONDecoder().decode(FaultFile.self, from: Data(lines("out.jsonl")[line - 1].utf8))
    #expect(
      answer.faults.contains { fault in
        fault.line == line && fault.column == column && fault.text.contains(text)
      }, "\(answer.faults)")
  }

  private struct FaultFile: Decodable {
    struct Place: Decodable {
      var line: Int
      var column: Int
      var text: String
    }
    var faults: [Place]
  }

  @Test(arguments: [2, 3, 8])
  func `any number of jobs gives the same bytes`(jobs: Int) {
    shell.write(String(repeating: mixed, count: 3), to: "in.jsonl")
    shell.run("batch @/in.jsonl --output @/one.jsonl --jobs 1")
    shell.run("batch @/in.jsonl --output @/many.jsonl --jobs \(jobs)")
    #expect(lines("one.jsonl").count == 34)
    #expect(shell.read("one.jsonl") == shell.read("many.jsonl"))
  }

  @Test(arguments: [
    ("", 0), ("{}", 1), ("{}\n", 1), ("\r\n", 1), ("[]\n7", 2),
    ("\u{FEFF}{\"run\": \"5k\", \"pack\": \"salomon-pulse\"}", 1),
  ])
  func `as many lines come out as went in`(text: String, count: Int) {
    shell.write(text, to: "in.jsonl")
    shell.run("batch @/in.jsonl --output @/out.jsonl")
    #expect(shell.read("out.jsonl")?.split(separator: "\n").count == count)
  }

  @Test func `a line that comes again has the same answer, to the millisecond`() {
    let line = #"{"run": "commute", "pack": "asics-extreme"}"#
    shell.write([line, #"{"run": "5k", "pack": "salomon-pulse"}"#, line].joined(separator: "\n"), to: "in.jsonl")
    #expect(shell.run("batch @/in.jsonl --jobs 1 --output @/out.jsonl").status == .success)
    let answers = lines("out.jsonl")
    #expect(answers.count == 4 && answers[0] == answers[2] && answers[0] != answers[1])
  }

  @Test func `of answers only those are kept that somebody asks for again`() {
    let recent = RecentAnswers(mostBytes: 40)
    recent.keep([1, 1, 1, 1], to: [1])
    for number in 2..<20 as Range<UInt8> {
      recent.keep([number, number, number, number], to: [number])
      #expect(recent[[1]] == [1, 1, 1, 1] && recent[[number]] == [number, number, number, number])
    }
    #expect((2..<20 as Range<UInt8>).count { recent[[$0]] != nil } < 8)
  }

  @Test func `a line too long is answered, and the next one too`() {
    shell.write(
      String(repeating: " ", count: 17 << 20) + "\n{\"run\": \"5k\", \"pack\": \"salomon-pulse\"}\n", to: "in.jsonl")
    #expect(shell.run("batch @/in.jsonl --output @/out.jsonl").status == .badInput)
    #expect(lines("out.jsonl")[0].contains("the line is longer than 16 MB"))
    #expect(lines("out.jsonl")[1].contains("pack-loadout/plan/1"))
  }

  @Test func `a batch that cannot be read or written is an input or output fault`() {
    #expect(shell.run("batch @/none.jsonl").status == .inputOutput)
    #expect(shell.run("batch @/").status == .badInput)
    shell.write("{}", to: "in.jsonl")
    #expect(shell.run("batch @/in.jsonl --output @/none/out.jsonl").status == .inputOutput)
    #expect(shell.run("batch @/in.jsonl --output /dev/full").status == .inputOutput)
    #expect(shell.files == ["in.jsonl"])
  }

  @Test(arguments: 1...6)
  func `no more lines are under way than the window holds, and none overtakes another`(jobs: Int) throws {
    let (count, window) = (100, 5)
    shell.write(String(repeating: "x\n", count: count), to: "in")
    shell.write("", to: "out")
    let (input, output) = (open(shell.path("in"), O_RDONLY), open(shell.path("out"), O_WRONLY))
    let gate = Monitor()
    let seen = Seen()
    let batch = Batch(
      LineReader(input, name: "in", wake: -1, atMost: 10), to: output, window: window, isInterrupted: { false },
      wakeReader: {}, tell: { _, _ in },
      answer: { _, number in
        gate.locked {
          // The first waits until the others have run as far ahead as they may.
          while number == 1 && jobs > 1 && seen.largest < window { gate.wait() }
          if number == 1 { seen.whenFirstCame = max(1, seen.largest) }
          seen.largest = max(seen.largest, number)
          gate.tell()
        }
        return Batch.Answered(text: Array("\(number)\n".utf8), status: .success)
      })
    let outcome = batch.run(jobs: jobs)
    close(input)
    close(output)
    #expect(outcome.answered == count)
    #expect(seen.whenFirstCame == (jobs > 1 ? window : 1))
    #expect(shell.read("out") == (1...count).map { number in "\(number)\n" }.joined())
  }

  /// Guarded by the gate.
  private final class Seen: @unchecked Sendable {
    var largest = 0
    var whenFirstCame = 0
  }

  @Test(
    arguments: [
      (1, 10, nil, "1 line, 1 a second"), (500, 100, 1_000, "500 lines, 500 a second, 9 s left"),
      (7, 1, 100_000, "7 lines, 7 a second, 27 h 47 min left"),
      (7, 1, 601, "7 lines, 7 a second, 10 min left"),
    ] as [(Int, Int64, Int64?, String)])
  func `progress tells the rate, and the time left where the end is known`(
    answered: Int, bytes: Int64, size: Int64?, text: String
  ) {
    #expect(BatchProgress.text(answered: answered, bytesRead: bytes, of: size, after: 1_000_000_000) == text)
  }
}

@Suite struct `A batch in a pipe` {
  let shell = Shell()
  private let good = "{\"run\": \"5k\", \"pack\": \"salomon-pulse\"}\n"

  @Test func `a line is answered before the next one comes`() throws {
    let program = try Program("batch --jobs 2", in: shell)
    for _ in 0..<3 {
      try program.feed(good)
      #expect(program.line()?.hasPrefix("{\"format\":\"pack-loadout/plan/1\"") == true)
    }
    try program.endInput()
    #expect(program.rest() == "")
    #expect(program.status() == 0)
  }

  @Test func `Ctrl-C ends a batch that waits for input, with whole lines`() throws {
    let program = try Program("batch --jobs 2", in: shell)
    try program.feed(good + good)
    for _ in 0..<2 { #expect(program.line()?.hasSuffix("}") == true) }
    program.interrupt()
    #expect(program.rest() == "")
    #expect(program.status() == 2)
  }

  @Test func `a reader that has seen enough ends the batch`() throws {
    let program = try Program("batch --jobs 2", in: shell)
    try program.feed(good)
    #expect(program.line() != nil)
    try program.closeOutput()
    try program.feed(good)
    #expect(program.status() == 0)
  }

  #if os(Linux)
    @Test func `a hundred thousand lines take no more memory than two thousand`() throws {
      let program = try Program("batch --jobs 2", in: shell)
      // Both ends of the pipes are this test's: no more at once than they hold.
      let lines = String(repeating: "{}\n", count: 100)
      func pass(_ count: Int) throws {
        for _ in 0..<(count / 100) {
          try program.feed(lines)
          for _ in 0..<100 { _ = try #require(program.line()) }
        }
      }
      try pass(2_000)
      let before = try #require(program.peakMemory)
      try pass(98_000)
      let after = try #require(program.peakMemory)
      #expect(after - before < 4_000, "\(before) kB, then \(after) kB")
      try program.endInput()
      #expect(program.status() == 65)
    }

    @Test func `a second Ctrl-C ends at once`() throws {
      shell.write(String(repeating: good, count: 2_000), to: "in.jsonl")
      let program = try Program("batch @/in.jsonl --jobs 1", in: shell)
      // Nobody reads on: the pipe is soon full and the writing stands still.
      _ = try #require(program.line())
      try #require(program.waitUntilAsleep())
      program.interrupt()
      try #require(program.waitUntil(listening: false))
      program.interrupt()
      #expect(program.status() == -SIGINT)
    }
  #endif
}
