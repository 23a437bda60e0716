import Foundation

/// The part of JSON Schema 2020-12 that the project's schemas use; any other keyword is an error,
/// so that no constraint can be written that nobody checks.
struct SchemaValidator {
  private let root: JSONValue

  private static let annotations: Set = [
    "$schema", "$id", "$defs", "title", "description", "properties", "required",
  ]

  init(schema: [UInt8]) throws { root = try JSONValue(json: schema) }

  /// What is wrong with a document, each with its place; empty for a valid one.
  func problems(in document: JSONValue) -> [String] { check(document, against: root, at: "$") }

  private func check(_ value: JSONValue, against schema: JSONValue, at place: String) -> [String] {
    var problems: [String] = []
    for (keyword, constraint) in schema.members.sorted(by: { $0.key < $1.key }) {
      problems += check(value, keyword: keyword, constraint, of: schema, at: place)
    }
    return problems + checkMembers(of: value, against: schema, at: place)
  }

  private func check(
    _ value: JSONValue,
    keyword: String,
    _ constraint: JSONValue,
    of schema: JSONValue,
    at place: String
  ) -> [String] {
    let isFine: Bool
    switch keyword {
    case "$ref":
      return check(value, against: definition(constraint), at: place)
    case "items":
      return value.elements.enumerated().flatMap { index, element in
        check(element, against: constraint, at: "\(place)[\(index)]")
      }
    case "type": isFine = has(value, type: constraint.text)
    case "const": isFine = value == constraint
    case "enum": isFine = constraint.elements.contains(value)
    case "minimum": isFine = value.number.map { $0 >= constraint.number ?? .infinity } ?? true
    case "maximum": isFine = value.number.map { $0 <= constraint.number ?? -.infinity } ?? true
    case "minItems": isFine = Double(value.elements.count) >= constraint.number ?? .infinity
    case "pattern": isFine = matches(value.text, constraint.text)
    case "anyOf": isFine = matching(value, constraint) >= 1
    case "oneOf": isFine = matching(value, constraint) == 1
    case "additionalProperties":
      let known = Set(schema["properties"]?.members.keys.map(\.self) ?? [])
      isFine = constraint == .bool(true) || Set(value.members.keys).isSubset(of: known)
    default: isFine = Self.annotations.contains(keyword)
    }
    return isFine ? [] : ["\(place): \(keyword)"]
  }

  private func checkMembers(
    of value: JSONValue,
    against schema: JSONValue,
    at place: String
  ) -> [String] {
    guard case .object(let members) = value else { return [] }
    let missing = (schema["required"]?.elements ?? []).compactMap(\.text).filter {
      members[$0] == nil
    }
    let inner = (schema["properties"]?.members ?? [:]).flatMap { name, schema in
      members[name].map { check($0, against: schema, at: "\(place).\(name)") } ?? []
    }
    return missing.map { "\(place): required \($0)" } + inner
  }

  private func matching(_ value: JSONValue, _ schemas: JSONValue) -> Int {
    schemas.elements.count { check(value, against: $0, at: "").isEmpty }
  }

  /// A reference into nothing refuses everything.
  private func definition(_ reference: JSONValue) -> JSONValue {
    let name = reference.text?.split(separator: "/").last.map(String.init) ?? ""
    return root["$defs"]?[name] ?? .object(["enum": .array([])])
  }

  private func matches(_ text: String?, _ pattern: String?) -> Bool {
    guard let text else { return true }
    guard let pattern, let regex = try? Regex(pattern) else { return false }
    return text.firstMatch(of: regex) != nil
  }

  private func has(_ value: JSONValue, type: String?) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string),
      ("array", .array), ("object", .object):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}
