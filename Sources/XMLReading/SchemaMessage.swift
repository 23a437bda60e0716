/// A message of libxml2's validator, taken apart.
///
/// It reads `Element '{urn:…}stem', attribute 'x': The value 'y' is not …` and so on; every
/// detail is optional, since the prose differs between versions.
struct SchemaMessage {
  /// The element's name in angle brackets.
  let element: String
  /// The attribute named before the colon.
  let attribute: String?
  /// What follows the colon, on one line and without namespaces.
  let body: String

  init(_ message: String) {
    let line = Self.withoutNamespaces(message.prefix { !$0.isNewline })
    let (head, body) = Self.divide(line)
    element = Self.quoted(after: "Element ", in: head).map { "<\($0)>" } ?? "this element"
    attribute = Self.quoted(after: "attribute ", in: head)
    self.body = Self.withoutFacet(body)
  }

  /// The first thing in quotes.
  var quoted: String? {
    guard let open = body.firstIndex(of: "'") else { return nil }
    return Self.quoted(after: "", in: body[open...])
  }

  /// The elements that could stand here, such as `choice, explanation`.
  var expected: String? {
    guard body.contains("xpected"), let open = body.lastIndex(of: "("),
      let close = body.lastIndex(of: ")"), open < close
    else { return nil }
    return body[body.index(after: open)..<close].split(separator: ",")
      .map { "<\($0.drop { $0 == " " }.prefix { $0 != " " })>" }.joined(separator: ", ")
  }

  /// The members of an enumeration, such as `'easy', 'medium', 'hard'`.
  var allowed: String? {
    guard let open = body.lastIndex(of: "{"), let close = body.lastIndex(of: "}"), open < close
    else { return nil }
    return String(body[body.index(after: open)..<close])
  }

  /// What a value must be, in the schema's terms where there are no better ones.
  var valueHint: String {
    if let allowed { return "one of \(allowed)" }
    if let pattern = Self.quoted(after: "pattern ", in: body[...]) {
      return "it must match the pattern \(pattern)"
    }
    switch Self.quoted(after: "type ", in: body[...]) {
    case "xs:date": return "a day such as 2026-11-23"
    case "xs:boolean": return "true or false"
    case "xs:positiveInteger": return "a whole number, 1 or more"
    case "xs:anyURI": return "an address such as https://docs.cloud.google.com/"
    case let type?: return "a value of the type \(type)"
    case nil: return body
    }
  }

  var valueMessage: String {
    let subject = attribute.map { "the attribute \($0)" } ?? element
    return "\(subject) may not be '\(quoted ?? "")'"
  }

  /// Removes `[facet 'pattern'] ` and the like, which is the validator's own word.
  private static func withoutFacet(_ body: String) -> String {
    guard body.hasPrefix("[facet "), let end = body.firstIndex(of: "]") else { return body }
    return String(body[body.index(after: end)...].drop { $0 == " " })
  }

  private static func divide(_ line: String) -> (head: Substring, body: String) {
    var isQuoted = false
    for index in line.indices {
      if line[index] == "'" { isQuoted.toggle() }
      if line[index] == ":" && !isQuoted {
        return (line[..<index], String(line[line.index(after: index)...].drop { $0 == " " }))
      }
    }
    return ("", line)
  }

  private static func quoted(after word: String, in text: Substring) -> String? {
    guard let start = word.isEmpty ? text.startIndex : find(word, in: text) else { return nil }
    let rest = text[start...].drop { $0 != "'" }.dropFirst()
    guard rest.contains("'") else { return nil }
    return String(rest.prefix { $0 != "'" })
  }

  private static func find(_ word: String, in text: Substring) -> Substring.Index? {
    text.indices.first { text[$0...].hasPrefix(word) }
  }

  /// Removes `{urn:…}` and the like before names, but not the braces of an enumeration.
  private static func withoutNamespaces(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let inside = rest[open...].dropFirst()
      if inside.hasPrefix("'") || !inside.contains("}") {
        result += "{"
        rest = inside
      } else {
        rest = inside.drop { $0 != "}" }.dropFirst()
      }
    }
    return result + rest
  }
}
