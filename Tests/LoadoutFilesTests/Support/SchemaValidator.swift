import Foundation

@testable import LoadoutFiles

/// A validator of the part of JSON Schema 2020-12 that the schemas use; a keyword it does not know is an error, so that
/// no schema says something that nobody checks.
struct SchemaValidator: Sendable {
  struct Unknown: Error, CustomStringConvertible {
    var description: String
  }

  private var files: [String: Tree] = [:]
  private var patterns: [String: NSRegularExpression] = [:]

  /// Every schema of a folder.
  init(folder: URL) throws {
    for url in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    where url.lastPathComponent.hasSuffix(".schema.json") {
      let schema = try Tree(String(contentsOf: url, encoding: .utf8), file: url.lastPathComponent)
      files[url.lastPathComponent] = schema
      try compilePatterns(schema)
    }
  }

  private mutating func compilePatterns(_ schema: Tree) throws {
    if let pattern = schema["pattern"]?.string { patterns[pattern] = try NSRegularExpression(pattern: pattern) }
    for child in schema.members.map({ $0.value }) + schema.elements { try compilePatterns(child) }
  }

  var names: [String] { files.keys.sorted() }

  func schema(_ name: String) throws -> Tree {
    guard let schema = files[name] else { throw Unknown(description: "no schema \(name)") }
    return schema
  }

  /// Whether a value is what the schema of a file says.
  func accepts(_ value: Tree, _ name: String) throws -> Bool { try holds(schema(name), value, name) }

  /// Every `examples` of a file with the schema it stands in.
  func examples(_ name: String) throws -> [(schema: Tree, example: Tree)] { Self.examples(try schema(name)) }

  func holds(_ schema: Tree, _ value: Tree, _ file: String) throws -> Bool {
    if case .bool(let verdict) = schema { return verdict }
    for (keyword, argument) in schema.members
    where try !holds(keyword, argument, of: schema, value, file) { return false }
    return true
  }

  private func holds(_ keyword: String, _ argument: Tree, of schema: Tree, _ value: Tree, _ file: String) throws -> Bool
  {
    switch keyword {
    case "$schema", "$defs", "title", "description", "examples", "then", "else": return true
    case "$ref": return try holdsReference(argument.string ?? "", value, file)
    case "type": return types(argument).contains { isType($0, value) }
    case "enum": return argument.elements.contains(value)
    case "const": return argument == value
    case "allOf": return try argument.elements.allSatisfy { try holds($0, value, file) }
    case "anyOf": return try argument.elements.contains { try holds($0, value, file) }
    case "oneOf": return try argument.elements.count { try holds($0, value, file) } == 1
    case "not": return try !holds(argument, value, file)
    case "if":
      let branch = schema[try holds(argument, value, file) ? "then" : "else"]
      return try branch.map { try holds($0, value, file) } ?? true
    case "pattern": return try value.string.map { try finds(argument.string ?? "", in: $0, file) } ?? true
    case "minLength": return value.string.map { Double($0.unicodeScalars.count) >= argument.number ?? 0 } ?? true
    case "minimum": return value.number.map { $0 >= argument.number ?? 0 } ?? true
    case "maximum": return value.number.map { $0 <= argument.number ?? 0 } ?? true
    case "maxItems": return Double(value.elements.count) <= argument.number ?? 0
    case "minItems": return Double(value.elements.count) >= argument.number ?? 0
    case "items": return try value.elements.allSatisfy { try holds(argument, $0, file) }
    default: return try holdsForObject(keyword, argument, of: schema, value, file)
    }
  }

  private func holdsForObject(
    _ keyword: String, _ argument: Tree, of schema: Tree, _ value: Tree, _ file: String
  ) throws -> Bool {
    switch keyword {
    case "required":
      guard case .object = value else { return true }
      return argument.elements.allSatisfy { value[$0.string ?? ""] != nil }
    case "properties":
      return try argument.members.allSatisfy { (key, schema) in
        try value[key].map { try holds(schema, $0, file) } ?? true
      }
    case "additionalProperties":
      let others = value.members.filter { (key, _) in schema["properties"]?[key] == nil }
      return try others.allSatisfy { try holds(argument, $0.value, file) }
    case "propertyNames": return try value.members.allSatisfy { try holds(argument, .string($0.key), file) }
    case "dependentRequired":
      return argument.members.allSatisfy { (key, needed) in
        value[key] == nil || needed.elements.allSatisfy { value[$0.string ?? ""] != nil }
      }
    default: throw Unknown(description: "the keyword \"\(keyword)\" in \(file)")
    }
  }

  /// `FILE#/$defs/NAME` or `#/$defs/NAME`.
  private func holdsReference(_ reference: String, _ value: Tree, _ file: String) throws -> Bool {
    let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
    let target = parts[0].isEmpty ? file : parts[0]
    var schema = try self.schema(target)
    for step in parts.count == 2 ? parts[1].split(separator: "/") : [] {
      guard let next = schema[String(step)] else { throw Unknown(description: "\(reference) in \(file)") }
      schema = next
    }
    return try holds(schema, value, target)
  }

  private func finds(_ pattern: String, in text: String, _ file: String) throws -> Bool {
    guard let expression = patterns[pattern] else { throw Unknown(description: "the pattern \(pattern) in \(file)") }
    return expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
  }

  private func types(_ argument: Tree) -> [String] {
    argument.string.map { [$0] } ?? argument.elements.compactMap { $0.string }
  }

  private func isType(_ type: String, _ value: Tree) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string), ("array", .array),
      ("object", .object):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }

  private static func examples(_ schema: Tree) -> [(schema: Tree, example: Tree)] {
    var found = schema["examples"]?.elements.map { (schema, $0) } ?? []
    for (key, child) in schema.members where key != "examples" {
      for part in child.elements.isEmpty ? [child] : child.elements { found += examples(part) }
    }
    return found
  }
}
