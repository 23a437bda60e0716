package import ExamModel

/// A span of time as files write it: seconds with up to three decimals, no rounding lost.
package struct Seconds: Hashable, Sendable {
  package let milliseconds: Milliseconds

  package init(_ milliseconds: Milliseconds) { self.milliseconds = milliseconds }

  /// Some three thousand years; beyond it a file is mistaken.
  package static let limit = 1e11

  /// Takes a span back from a number of some unit; `nil` beyond `limit` or for no number.
  package init?(_ count: Double, unit: Milliseconds = .seconds(1)) {
    let scaled = (count * Double(unit.rawValue)).rounded()
    guard scaled.magnitude <= Self.limit * 1_000 else { return nil }
    self.init(Milliseconds(rawValue: Int64(scaled)))
  }
}

extension Seconds: Codable {
  /// Reads a number of seconds.
  ///
  /// - Throws: `DecodingError` when it is no number, or longer than `limit`.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let seconds = Seconds(try container.decode(Double.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "a time is a number of seconds"
      )
    }
    self = seconds
  }

  /// Writes the number of seconds, whole where it is whole.
  ///
  /// - Throws: whatever the encoder throws.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds.seconds)
  }
}
