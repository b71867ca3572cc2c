import Testing

@testable import pack_loadout

@Suite struct `The planner page as a file` {
  private let page = Command.run(["page"], in: Surroundings())

  @Test func `it is whole: every piece in its place, and under a megabyte`() {
    #expect(page.status == .success)
    #expect(page.output.hasPrefix("<!DOCTYPE html>"))
    #expect(page.output.hasSuffix("</html>\n"))
    #expect(!page.output.contains("§"))
    #expect(page.output.utf8.count < 1_000_000)
  }

  @Test func `it loads nothing and may not`() {
    #expect(page.output.contains("content=\"default-src 'none'; script-src 'nonce-planner' 'wasm-unsafe-eval'; "))
    for word in ["src=\"", "href=\"http", "@import", "fetch(", "XMLHttpRequest", "localStorage", "document.cookie"] {
      #expect(!page.output.contains(word), "\(word)")
    }
  }

  @Test func `nothing of a script ends its element early`() {
    let ends = page.output.occurrences(of: "</script>")
    #expect(ends == page.output.occurrences(of: "<script"))
    #expect(ends == 3)
  }

  @Test func `it takes no operand`() {
    let refused = Command.run(["page", "planner.html"], in: Surroundings())
    #expect(refused.status == .usage)
    #expect(refused.messages.contains("page takes no operand; --output FILE says where to"))
  }

  @Test(
    arguments: [
      ([], ""), ([0], "       "), ([255], "yTT.5@ "), ([0, 0, 0, 0, 0, 0], "              "),
      ([255, 255, 255, 255, 255, 255], "yv8OG*_cHbCU@ "), ([0, 0, 0, 20, 1], "    CV "),
      ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], "  ,g0\"a7 Bs L@]m\tpXu@"),
    ] as [([UInt8], String)])
  func `seven letters stand for 46 bits, and none could end an element`(bytes: [UInt8], letters: String) {
    #expect(Base96.text(bytes) == letters)
  }

  @Test func `what is in letters is there again`() {
    var state: UInt32 = 7
    let bytes = (0..<999).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(state >> 24)
    }
    let letters = Array(Base96.text(bytes).utf8)
    #expect(!letters.contains(UInt8(ascii: "<")))
    #expect(letters.count == (bytes.count * 8 + 45) / 46 * 7)
    var bits: [Bool] = []
    for start in stride(from: 0, to: letters.count, by: 7) {
      let value = letters[start..<start + 7].reduce(UInt64(0)) { sum, letter in
        sum * 96 + (letter == 10 ? 95 : letter == 9 ? 28 : UInt64(letter) - 32)
      }
      bits += (0..<46).reversed().map { value >> UInt64($0) & 1 == 1 }
    }
    let again = bytes.indices.map { index in
      bits[(8 * index)..<(8 * index + 8)].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
    }
    #expect(again == bytes)
  }
}

extension String {
  /// How often a word is in it.
  fileprivate func occurrences(of word: String) -> Int {
    var count = 0
    var rest = Substring(self)
    while let index = rest.firstIndex(of: "<") {
      rest = rest[index...]
      if rest.hasPrefix(word) { count += 1 }
      rest = rest.dropFirst()
    }
    return count
  }
}
