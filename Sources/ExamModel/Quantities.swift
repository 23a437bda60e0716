/// The number from which every draw of a form follows.
package struct FormSeed: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }
  package var description: String { String(rawValue) }
}

extension FormSeed: Codable {
  /// Reads the seed from a decimal string, since JSON numbers lose precision above 2⁵³.
  ///
  /// - Throws: `DecodingError` when the string is no 64-bit number.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = UInt64(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "a seed is a whole number from 0 to \(UInt64.max), not \"\(text)\""
      )
    }
    self.init(rawValue: value)
  }

  /// Writes the seed as a decimal string.
  ///
  /// - Throws: whatever the encoder throws.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// How readily a question is drawn, at least 1; it has no part in the score.
package struct Weight: RawRepresentable, Hashable, Codable, Sendable {
  package let rawValue: Int

  /// Takes a weight of at least 1; nothing else is one.
  package init?(rawValue: Int) {
    guard rawValue >= 1 else { return nil }
    self.rawValue = rawValue
  }

  private init(one: Void) { rawValue = 1 }

  /// The weight of a question that says nothing of it.
  package static let one = Weight(one: ())
}

/// A span of time in whole milliseconds.
package struct Milliseconds: RawRepresentable, Hashable, Comparable, Codable, Sendable {
  package let rawValue: Int64
  package init(rawValue: Int64) { self.rawValue = rawValue }

  /// A span of whole seconds.
  package static func seconds(_ count: Int) -> Milliseconds {
    Milliseconds(rawValue: Int64(count) * 1000)
  }

  /// A span of whole minutes.
  package static func minutes(_ count: Int) -> Milliseconds { .seconds(count * 60) }

  /// No time at all.
  package static let zero = Milliseconds(rawValue: 0)

  /// The span in seconds, with its fraction.
  package var seconds: Double { Double(rawValue) / 1000 }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  package static func + (left: Self, right: Self) -> Self {
    Milliseconds(rawValue: left.rawValue + right.rawValue)
  }
  package static func - (left: Self, right: Self) -> Self {
    Milliseconds(rawValue: left.rawValue - right.rawValue)
  }
  package static func += (left: inout Self, right: Self) { left = left + right }
}

/// A moment of the wall clock: milliseconds since 1970-01-01T00:00:00Z.
package struct Timestamp: RawRepresentable, Hashable, Comparable, Codable, Sendable {
  package let rawValue: Int64
  package init(rawValue: Int64) { self.rawValue = rawValue }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  package static func - (left: Self, right: Self) -> Milliseconds {
    Milliseconds(rawValue: left.rawValue - right.rawValue)
  }
  package static func + (left: Self, right: Milliseconds) -> Self {
    Timestamp(rawValue: left.rawValue + right.rawValue)
  }
}
