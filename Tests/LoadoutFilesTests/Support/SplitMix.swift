@testable import LoadoutFiles

/// Numbers that a seed alone decides (Steele, Lea, Flood: SplitMix64).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func chance(_ one: Int = 2) -> Bool { Int.random(in: 0..<one, using: &self) == 0 }
  mutating func number(_ range: ClosedRange<Int64>) -> Int64 {
    // Small figures and the ends of the range as often as any.
    switch Int.random(in: 0..<8, using: &self) {
    case 0: range.lowerBound
    case 1: range.upperBound
    case 2, 3, 4: Int64.random(in: range.lowerBound...min(range.upperBound, range.lowerBound + 999), using: &self)
    default: Int64.random(in: range, using: &self)
    }
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &self)]
  }
  mutating func maybe<Value>(_ make: (inout SplitMix) -> Value) -> Value? { chance() ? make(&self) : nil }

  mutating func some<Value>(_ most: Int, _ make: (inout SplitMix) -> Value) -> [Value] {
    var values: [Value] = []
    for _ in 0..<Int.random(in: 0...most, using: &self) { values.append(make(&self)) }
    return values
  }

  mutating func text() -> String {
    let pieces = ["a", "Z", "\"", "\\", "/", "é", "😀", "\n", "\t", "\u{1}", "\u{7F}", "𝄞", " ", "#", "\u{2028}", "0"]
    return "x" + some(8) { $0.pick(pieces) }.joined()
  }

  mutating func name() -> String { some(6) { $0.pick(["a", "b-", "1.5", "ü", "_", "Q", "."]) }.joined() + "x" }

  mutating func json(depth: Int) -> JSON {
    switch Int.random(in: 0..<(depth == 0 ? 6 : 8), using: &self) {
    case 0: return .null
    case 1: return .bool(chance())
    case 2: return .integer(number(-1_000_000...1_000_000))
    case 3: return .decimal(count: number(-1_000_000...1_000_000), decimals: Int.random(in: 0...6, using: &self))
    case 4, 5: return .string(text())
    case 6: return .array(some(5) { $0.json(depth: depth - 1) })
    default:
      var keys: Set<String> = []
      return .object(
        some(5) { JSON.Member($0.text(), $0.json(depth: depth - 1)) }.filter { keys.insert($0.key).inserted })
    }
  }
}
