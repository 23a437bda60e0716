import ExamModel
import Foundation

/// How every JSON file of the program is written and read: keys sorted, indented, slashes as they
/// are, one newline at the end; the version first when read.
package enum JSONText {
  /// Writes a document; the same document gives the same bytes.
  ///
  /// - Throws: `EncodingError` when a number is no number.
  package static func bytes(of document: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return escapingControls(try encoder.encode(document)) + [UInt8(ascii: "\n")]
  }

  /// Spells controls that a terminal would obey, such as `\u202E`.
  ///
  /// The encoder leaves all but C0 as they are. They can only stand inside strings, so that the document stays the same.
  private static func escapingControls(_ json: Data) -> [UInt8] {
    let text = String(decoding: json, as: UTF8.self)
    guard text.unicodeScalars.contains(where: { $0.isHiddenControl }) else { return Array(json) }
    var safe = ""
    for scalar in text.unicodeScalars {
      if scalar.isHiddenControl {
        safe += "\\u" + scalar.codePoint.dropFirst(2)
      } else {
        safe.unicodeScalars.append(scalar)
      }
    }
    return Array(safe.utf8)
  }

  /// Reads a document after its version.
  ///
  /// - Throws: `DocumentError` that names the place and the cure.
  package static func decode<Document: Decodable>(
    _ type: Document.Type,
    kind: DocumentError.Kind,
    from bytes: [UInt8]
  ) throws(DocumentError) -> Document {
    let data = Data(bytes)
    let version = try attempt(SchemaVersion.self, kind: kind, from: data).schemaVersion
    guard version == SchemaVersion.current else {
      throw DocumentError(kind, at: "schemaVersion", .unsupportedSchema(found: version))
    }
    return try attempt(type, kind: kind, from: data)
  }

  private static func attempt<Value: Decodable>(
    _ type: Value.Type,
    kind: DocumentError.Kind,
    from data: Data
  ) throws(DocumentError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: data)
    } catch let error as DecodingError {
      throw DocumentError(kind, error)
    } catch {
      throw DocumentError(kind, .notJSON)
    }
  }
}

extension DocumentError {
  /// Says in words where a decoder stopped and why.
  init(_ kind: Kind, _ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      self.init(kind, at: context.place, .wrongShape("“\(key.stringValue)” is missing"))
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      self.init(kind, at: context.place, .wrongShape("this is a value of the wrong kind"))
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      self.init(kind, .notJSON)
    case .dataCorrupted(let context):
      self.init(kind, at: context.place, .wrongShape(context.debugDescription))
    @unknown default:
      self.init(kind, .notJSON)
    }
  }
}

extension DecodingError.Context {
  /// The place as a path, indexes from 0: `questions[3].key`.
  fileprivate var place: String {
    codingPath.reduce(into: "") { path, key in
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += path.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
  }
}
