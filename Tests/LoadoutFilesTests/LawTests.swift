import Testing

@testable import LoadoutFiles

@Suite struct `Laws of files` {
  @Test(arguments: 0..<300)
  func `what was written reads as what it was`(_ seed: Int) throws {
    var random = SplitMix(seed: seed)
    let (pack, item, kit, run, plan) = (random.pack(), random.item(), random.kit(), random.run(), random.plan())
    #expect(try readPack(Array(write(pack).utf8), file: "pack") == pack)
    #expect(try readItem(Array(write(item).utf8), file: "item") == item)
    #expect(try readKit(Array(write(kit).utf8), file: "kit", catalogue: nil) == kit)
    #expect(try readRun(Array(write(run).utf8), file: "run") == run)
    #expect(try readPlan(Array(write(plan).utf8), file: "plan") == plan)
    #expect(try readPlan(Array(JSON(plan).lineText.utf8), file: "plan") == plan)
  }

  @Test(arguments: 0..<30)
  func `what was written is what its schema says, and is told for what it is`(_ seed: Int) throws {
    var random = SplitMix(seed: seed)
    let validator = try Repository.validator()
    let files: [(LoadoutFile, String)] = [
      (.pack, write(random.pack())), (.item, write(random.item())), (.kit, write(random.kit())),
      (.run, write(random.run())), (.plan, write(random.plan())),
    ]
    for (kind, text) in files {
      #expect(try validator.accepts(Tree(text), kind.schema), "\(text)")
      #expect(try LoadoutFile.detect(Array(text.utf8), file: "file") == kind, "\(text)")
    }
  }

  /// What an editor, a cable or a hostile hand may make of a file: a reader either answers or tells faults in order.
  @Test(arguments: 0..<400)
  func `whatever becomes of a file, the reader answers`(_ seed: Int) throws {
    var random = SplitMix(seed: seed)
    let file = random.pick(goodFiles)
    var bytes = Array(file.text.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&bytes, &random) }
    for kind in LoadoutFile.allCases {
      do {
        switch kind {
        case .pack: _ = try readPack(bytes, file: "file")
        case .item: _ = try readItem(bytes, file: "file")
        case .kit: _ = try readKit(bytes, file: "file", catalogue: nil)
        case .run: _ = try readRun(bytes, file: "file")
        case .plan: _ = try readPlan(bytes, file: "file")
        }
      } catch {
        #expect(!error.all.isEmpty)
        let places = error.all.map { [$0.line, $0.column] }
        #expect(zip(places, places.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) })
        #expect(error.all.allSatisfy { $0.line >= 1 && $0.column >= 1 && !$0.text.isEmpty })
      }
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    guard !bytes.isEmpty else { return }
    let at = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 2: bytes.removeSubrange(at...)
    case 3: bytes.remove(at: at)
    case 4: bytes.insert(random.pick(Array("\"{}[],:\\#0-9e.x".utf8)), at: at)
    case 5: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 30)], at: at)
    default:
      // A figure made huge, tiny, negative or none.
      guard let digit = bytes[at...].firstIndex(where: { $0 >= 48 && $0 <= 57 }) else { return }
      let figure = random.pick(["99999999999999999999", "0", "-1", "0.0000000000001", "1e400", "9223372036854775807"])
      bytes.replaceSubrange(digit...digit, with: figure.utf8)
    }
  }
}
