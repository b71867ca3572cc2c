import Foundation
import Testing

@testable import LoadoutReport

/// What a runner chooses a pack by.
@Suite struct FactorTests {
  @Test func `every feature of the schema's list speaks for one factor, and no other feature does`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let schema = try JSONSerialization.jsonObject(
      with: Data(contentsOf: root.appendingPathComponent("Presets/schema/pack.schema.json")))
    let definitions = try #require((schema as? [String: Any])?["$defs"] as? [String: Any])
    let words = try #require((definitions["feature"] as? [String: Any])?["enum"] as? [String])
    #expect(Factor.allCases.flatMap { $0.features }.sorted() == words)
    for factor in Factor.allCases { #expect(factor.features.allSatisfy { Factor.of(feature: $0) == factor }) }
    #expect(Factor.of(feature: "bells") == .extras)
  }
}
