import Foundation
import Testing

@testable import LoadoutFiles

@Suite struct `JSON text` {
  /// Bytes that no string of Swift holds.
  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x7B, 0x00], "1:1: the file is UTF-16; save it as UTF-8"),
      ([0x7F, 0x45, 0x4C, 0x46, 0x00], "1:5: a zero byte: this is no text; a file in UTF-8 is expected"),
      ([0x7B, 0x0A, 0x22, 0x1F, 0x8B], "2:3: byte 0x8B is not UTF-8; a file in UTF-8 is expected"),
      ([0x22, 0xC0, 0xAF, 0x22], "1:2: byte 0xC0 is not UTF-8; a file in UTF-8 is expected"),
      ([0x22, 0xE0, 0x80, 0x80, 0x22], "1:2: byte 0xE0 is not UTF-8; a file in UTF-8 is expected"),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], "1:2: byte 0xED is not UTF-8; a file in UTF-8 is expected"),
      ([0x22, 0xF4, 0x90, 0x80, 0x80], "1:2: byte 0xF4 is not UTF-8; a file in UTF-8 is expected"),
      ([0x22, 0xC3, 0xA9, 0xE2, 0x82], "1:3: byte 0xE2 is not UTF-8; a file in UTF-8 is expected"),
    ] as [([UInt8], String)])
  func `what is no text is told as such`(_ bytes: [UInt8], _ fault: String) {
    #expect(throws: Faults.self) { try Parser.parse(bytes, file: "file") }
    do { _ = try Parser.parse(bytes, file: "file") } catch { #expect(error.description == "file:\(fault)\n") }
  }

  @Test(arguments: 0...24)
  func `what ends a plain stretch of text is found wherever it stands`(_ place: Int) throws {
    let plain = String(repeating: "x", count: place)
    for tail in ["\\n", "\\\\", "é", "\u{7F}", "~", "!", " "] {
      let text = "\"\(plain)\(tail)xyz\""
      #expect(
        try Tree(text)
          == Tree(foundation: JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)))
    }
    for (byte, what) in [(0x00 as UInt8, "a zero byte"), (0x01, "a control"), (0x1F, "a control"), (0xFF, "byte 0xFF")]
    {
      do {
        _ = try Parser.parse([0x22] + Array(plain.utf8) + [byte] + Array("xyz\"".utf8), file: "f")
        Issue.record("byte \(byte) at \(place) was read")
      } catch {
        #expect(error.description.hasPrefix("f:1:\(place + 2): \(what)"))
      }
    }
  }

  @Test func `no control character is written as it is`() throws {
    let controls = [0...0x1F, 0x7F...0x9F].joined().map { Character(Unicode.Scalar(UInt8($0))) }
    let text = JSON.string(String(controls) + "\u{A0}é").lineText
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    #expect(text.hasSuffix(#"\u009e\u009f"# + "\u{A0}é\""))
    #expect(try Tree(text) == Tree(JSON.string(String(controls) + "\u{A0}é")))
  }

  @Test func `a byte order mark is no character`() throws {
    #expect(try readPack([0xEF, 0xBB, 0xBF] + Array(#"{ "id": "p" }"#.utf8), file: "file").id == "p")
    #expect(faults("\u{FEFF}{ }", as: .pack) == [#"1:1: a pack needs "id", like "asics-extreme""#])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines end in any of the three ways`(_ end: String) {
    #expect(
      faults(#"{ "id": "p",\#(end)// é\#(end)  "pokets": [] }"#, as: .pack) == [
        #"3:3: unknown key "pokets"; did you mean "pockets"?"#
      ])
  }

  @Test(arguments: [("[", "]"), (#"{ "a": "#, "}")])
  func `nesting ends at its limit, with its place`(_ open: String, _ close: String) throws {
    func nested(_ depth: Int) -> String {
      String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
    }
    _ = try Tree(nested(64))
    let column = open.count * 64 + 1
    for depth in [65, 1_000_000] {
      do {
        _ = try Tree(nested(depth))
        Issue.record("\(depth) levels were read")
      } catch {
        #expect(error.description == "test:1:\(column): nested deeper than 64 levels; no file needs that\n")
      }
    }
  }

  @Test(arguments: goodFiles)
  func `what is plain JSON reads as Foundation reads it`(_ file: GoodFile) throws {
    guard let object = try? JSONSerialization.jsonObject(with: Data(file.text.utf8)) else { return }
    #expect(try Tree(file.text) == Tree(foundation: object))
  }

  @Test func `every escape reads as Foundation reads it`() throws {
    let text = #"[1, -2.5e3, 0.10, "a\u00e9\ud83d\uDE00\/\b\f\n\r\t\"\\", null, true, false, [], {}]"#
    #expect(try Tree(text) == Tree(foundation: JSONSerialization.jsonObject(with: Data(text.utf8))))
  }

  @Test(arguments: 0..<200)
  func `what the writer writes, Foundation and the reader read back`(_ seed: Int) throws {
    var random = SplitMix(seed: seed)
    let json = random.json(depth: 4)
    for text in [json.fileText, json.lineText] {
      let object = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
      #expect(try Tree(text) == Tree(foundation: object))
      #expect(try Tree(text) == Tree(json))
    }
    #expect(!json.lineText.contains("\n"))
  }

  @Test func `the layout of files`() {
    let json: JSON = [
      "short": [1, 2, 3], "empty": [], "none": .object([]), "text": "a \"b\"\n\\\u{1}é",
      "long": [["key": .string(String(repeating: "x", count: 80))], ["a": true, "b": .null]],
      "exact": [
        .decimal(count: 9_400_500, decimals: 3), .decimal(count: -5, decimals: 3), .decimal(count: 1_200, decimals: 2),
      ],
      "least": .integer(.min),
    ]
    #expect(
      json.fileText == #"""
        {
          "short": [1, 2, 3],
          "empty": [],
          "none": {},
          "text": "a \"b\"\n\\\u0001é",
          "long": [
            { "key": "\#(String(repeating: "x", count: 80))" },
            { "a": true, "b": null }
          ],
          "exact": [9400.5, -0.005, 12],
          "least": -9223372036854775808
        }

        """#)
    #expect(
      json.lineText.hasPrefix(#"{"short":[1,2,3],"empty":[],"none":{},"text":"a \"b\"\n\\\u0001é","long":[{"key":"#))
  }

  @Test func `a message shows no more than 60 characters of a text, and no control characters`() {
    let long = String(repeating: "é", count: 1_000_000)
    let told = faults(#"{ "id": "p", "\#(long)": 1, "type": "\u001b[31m\n", "capacity": "1 \#(long)" }"#, as: .pack)
    let cut = String(repeating: "é", count: 60) + "…"
    #expect(told.count == 3)
    #expect(told[0].contains(#"unknown key "\#(cut)""#))
    #expect(told[1].contains(#""\u001B[31m\u000A" is not a type of pack"#))
    #expect(told[2].contains(#"unknown unit "\#(cut)""#))
  }

  @Test func `over a thousand faults are counted, not told`() {
    let keys = (0..<5_000).map { #""k\#($0)": 1"# }.joined(separator: ",\n")
    let told = faults("{ \(keys), \"id\": \"p\" }", as: .pack)
    #expect(told.count == 1_001)
    #expect(told.last == "1000:1: and 4000 more faults in this file")
  }
}

extension Tree {
  init(foundation object: Any) {
    switch object {
    case let number as NSNumber where CFGetTypeIDIsBool(number): self = .bool(number.boolValue)
    case let number as NSNumber: self = .number(number.doubleValue)
    case let text as String: self = .string(text)
    case let list as [Any]: self = .array(list.map { Tree(foundation: $0) })
    case let members as [String: Any]: self = .object(members.map { ($0, Tree(foundation: $1)) })
    default: self = .null
    }
  }

  init(_ json: JSON) {
    switch json {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .integer(let count): self = .number(Double(count))
    case .decimal(let count, let decimals): self = .number(Double(decimalText(count, decimals: decimals)) ?? .nan)
    case .string(let text): self = .string(text)
    case .array(let elements): self = .array(elements.map { Tree($0) })
    case .object(let members): self = .object(members.map { ($0.key, Tree($0.value)) })
    }
  }
}

private func CFGetTypeIDIsBool(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
