/// A value that stands in a file as `null` when there is none, so that its key is never missing.
package struct OrNull<Value: Hashable & Codable & Sendable>: Hashable, Sendable {
  /// The value; `nil` where the file says `null`.
  package let value: Value?

  package init(_ value: Value?) { self.value = value }
}

extension OrNull: Codable {
  /// Reads a value or `null`.
  ///
  /// - Throws: `DecodingError` when there is something else.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    value = container.decodeNil() ? nil : try container.decode(Value.self)
  }

  /// Writes the value or `null`.
  ///
  /// - Throws: whatever the encoder throws.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}
