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
      ([], ""), ([0], "(("), ([255], "yy"), ([0, 0, 0, 0], "((((("), ([255, 255, 255, 255], "z?^4("),
      ([0, 0, 0, 20, 1], "((((}(C"),
    ] as [([UInt8], String)])
  func `five letters stand for four bytes, and none could end an element`(bytes: [UInt8], letters: String) {
    #expect(Base85.text(bytes) == letters)
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
