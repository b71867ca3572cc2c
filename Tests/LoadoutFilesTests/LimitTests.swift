import Testing

@testable import LoadoutFiles

/// A file at a limit is read, and one beyond it is a fault.
struct Boundary: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var kind: LoadoutFile
  var most: Int64
  var text: @Sendable (Int64) -> String
}

private func repeated(_ text: String, _ count: Int64, _ separator: String = ", ") -> String {
  Array(repeating: text, count: Int(count)).joined(separator: separator)
}

private func item(_ figures: String) -> String {
  "{ \"id\": \"i\", \"name\": \"I\", \"form\": \"soft\", \"volume\": \"1 L\"\(figures) }"
}

private func run(_ figures: String) -> String { "{ \"id\": \"r\", \"name\": \"R\", \(figures), \"items\": [] }" }

private func pocket(_ figures: String) -> String {
  "{ \"id\": \"p\", \"name\": \"P\", \"pockets\": [ { \"id\": \"m\"\(figures) } ] }"
}

private func figure(_ count: Int64, decimals: Int64) -> String {
  decimals == 0 ? repeated("1", count, "") : repeated("1", count - decimals, "") + "." + repeated("1", decimals, "")
}

private let boundaries: [Boundary] = [
  Boundary(testDescription: "units of a kit", kind: .kit, most: FileLimits.units) { count in
    "{ \"items\": [ { \"item\": \(item("")), \"quantity\": \(count) } ] }"
  },
  Boundary(testDescription: "units of several entries", kind: .kit, most: FileLimits.units - 1) { count in
    "{ \"items\": [ { \"item\": \(item("")), \"quantity\": \(count) }, { \"item\": \(item("")), \"quantity\": 1 } ] }"
  },
  Boundary(testDescription: "pockets", kind: .pack, most: Int64(FileLimits.pockets)) { count in
    let pockets = (0..<count).map { number in "{ \"id\": \"p\(number)\" }" }.joined(separator: ", ")
    return "{ \"id\": \"p\", \"name\": \"P\", \"pockets\": [ \(pockets) ] }"
  },
  Boundary(testDescription: "elements of a list", kind: .pack, most: Int64(FileLimits.elements)) { count in
    "{ \"id\": \"p\", \"name\": \"P\", \"pockets\": [], \"features\": [ \(repeated("\"f\"", count)) ] }"
  },
  Boundary(testDescription: "atMost", kind: .pack, most: FileLimits.count) { count in pocket(", \"atMost\": \(count)")
  },
  Boundary(testDescription: "a side", kind: .pack, most: FileLimits.side) { count in
    pocket(", \"size\": \"\(count) x 1 x 1 mm\"")
  },
  Boundary(testDescription: "a volume", kind: .item, most: FileLimits.volume / 1_000) { count in
    "{ \"id\": \"i\", \"name\": \"I\", \"form\": \"soft\", \"volume\": \"\(count) ml\" }"
  },
  Boundary(testDescription: "a weight", kind: .item, most: FileLimits.weight) { count in
    item(", \"weight\": \"\(count) g\"")
  },
  Boundary(testDescription: "a price", kind: .pack, most: FileLimits.price / 100) { count in
    "{ \"id\": \"p\", \"name\": \"P\", \"pockets\": [], \"price\": \"GBP \(count)\" }"
  },
  Boundary(testDescription: "a duration", kind: .run, most: FileLimits.duration) { count in
    run("\"assumes\": { \"duration\": \"\(count) s\" }")
  },
  Boundary(testDescription: "a distance", kind: .run, most: FileLimits.distance) { count in
    run("\"assumes\": { \"distance\": \"\(count) m\" }")
  },
  Boundary(testDescription: "carbohydrate", kind: .item, most: FileLimits.carbohydrate / 1_000) { count in
    item(", \"contents\": { \"carbohydrate\": \"\(count) g\" }")
  },
  Boundary(testDescription: "energy", kind: .item, most: FileLimits.energy / 1_000) { count in
    item(", \"contents\": { \"energy\": \"\(count) kJ\" }")
  },
  Boundary(testDescription: "digits", kind: .item, most: Int64(FileLimits.digits)) { count in
    item(", \"weight\": \"\(figure(count, decimals: 9)) g\"")
  },
  Boundary(testDescription: "digits behind the point", kind: .item, most: Int64(FileLimits.decimals)) { count in
    item(", \"weight\": \"\(figure(count + 1, decimals: count)) g\"")
  },
  Boundary(testDescription: "nesting", kind: .pack, most: Int64(FileLimits.nesting) - 1) { count in
    "{ \"id\": \"p\", \"name\": \"P\", \"pockets\": [], \"features\": \(repeated("[", count, ""))\(repeated("]", count, "")) }"
  },
]

@Suite struct `Limits of files` {
  @Test(arguments: boundaries)
  func `what is at the limit is read, and one more is a fault that names it`(boundary: Boundary) {
    let within = faults(boundary.text(boundary.most), as: boundary.kind)
    // A list within lists is no feature, but nothing is said of its depth.
    #expect(
      within.filter { fault in !fault.contains("feature") && !fault.contains("expected") }.isEmpty,
      "\(within.prefix(3))")
    let beyond = faults(boundary.text(boundary.most + 1), as: boundary.kind)
    #expect(beyond.count > within.count || beyond.first != within.first, "nothing is said beyond the limit")
    #expect(!beyond.isEmpty)
  }

  @Test func `as many faults are told one by one as the limit says, and the rest is counted`() {
    func told(_ count: Int) -> [String] {
      faults(
        "{ \"id\": \"p\", \"name\": \"P\", \"pockets\": [], \"features\": [ \(repeated("1", Int64(count))) ] }",
        as: .pack)
    }
    #expect(told(FileLimits.faults).count == FileLimits.faults)
    let more = told(FileLimits.faults + 5)
    #expect(more.count == FileLimits.faults + 1)
    #expect(more.last?.contains("5") == true, "\(more.last ?? "")")
  }

  @Test(arguments: [0, 1])
  func `a run's alternatives combine up to the limit`(beyond: Int) throws {
    // Eight choices of two are 256 combinations; the last has one option more where there shall be too many.
    let two = "{ \"choose\": [ [], [] ] }"
    let last = beyond == 0 ? two : "{ \"choose\": [ [], [], [] ] }"
    let text = "{ \"id\": \"r\", \"name\": \"R\", \"items\": [ \(repeated(two, 7)), \(last) ] }"
    let run = try readRun(Array(text.utf8), file: "run")
    let combined = try? choices(of: run, in: Catalogue())
    #expect(combined?.count == (beyond == 0 ? FileLimits.choices : nil))
  }

  @Test(arguments: [0, 1])
  func `runs extend one another up to the limit`(beyond: Int) {
    let runs = (0..<(FileLimits.chain + beyond)).map { number in
      "{ \"id\": \"r\(number)\", \"name\": \"R\", \(number == 0 ? "" : "\"extends\": \"r\(number - 1)\", ") \"items\": [] }"
    }
    let text = "[ \(runs.joined(separator: ",\n")) ]"
    let catalogue = try? Catalogue(documents: [("runs/all.json", Array(text.utf8))])
    #expect((catalogue != nil) == (beyond == 0))
  }
}
