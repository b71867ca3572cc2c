import Testing

@testable import LoadoutFiles

@Suite struct `Did you mean` {
  @Test(
    arguments: [
      ("capcity", ["capacity", "category"], "capacity"),  // left out
      ("cappacity", ["capacity"], "capacity"),  // put in
      ("cspacity", ["capacity"], "capacity"),  // changed
      ("cpaacity", ["capacity"], "capacity"),  // exchanged
      ("GEL", ["bar", "gel"], "gel"),  // case does not count
      ("asics", ["salomon-pulse", "asics-extreme", "asics-lightweight"], "asics-extreme"),  // a beginning
      ("zipper", ["zip", "mesh"], "zip"),
      ("fastpack-21", ["fastpack-20", "fastpack-30"], "fastpack-20"),  // the first of equals
      ("sofa", ["towel", "phone"], nil), ("", ["a"], nil), ("x", [], nil), ("ab", ["cd"], nil),
    ] as [(String, [String], String?)])
  func `the nearest word is found, and none where none is near`(
    _ word: String, _ candidates: [String], _ nearest: String?
  ) {
    #expect(LoadoutFiles.nearest(word, among: candidates) == nearest)
  }

  @Test func `very long words are near nothing`() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(nearest(long, among: [long + "b"]) == nil)
    #expect(nearest("a", among: [long]) == nil)
  }
}
