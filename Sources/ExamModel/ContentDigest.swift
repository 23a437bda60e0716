/// A SHA-256 digest: 32 bytes, written as 64 lower-case hexadecimal digits.
package struct ContentDigest: Hashable, Sendable, CustomStringConvertible {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// Takes the 32 bytes that a SHA-256 gives; what is missing counts as 0.
  package init(sha256 digest: some Sequence<UInt8>) { self.init(sha256: Array(digest)) }

  /// Takes the 32 bytes that a SHA-256 gives; what is missing counts as 0.
  ///
  /// Concrete, since a bank has two digests per question and generic code does not cross targets.
  package init(sha256 digest: [UInt8]) {
    func word(_ index: Int) -> UInt64 {
      (index * 8..<index * 8 + 8).reduce(0) { word, position in
        word << 8 | (position < digest.count ? UInt64(digest[position]) : 0)
      }
    }
    words = (word(0), word(1), word(2), word(3))
  }

  /// Reads 64 hexadecimal digits; `nil` for anything else.
  package init?(_ text: some StringProtocol) {
    let digits = Array(text.utf8)
    guard digits.count == 64 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: 64, by: 2) {
      guard let high = Self.value(digits[index]), let low = Self.value(digits[index + 1])
      else { return nil }
      bytes.append(high << 4 | low)
    }
    self.init(sha256: bytes)
  }

  /// The 32 bytes, first byte first.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    for word in [words.0, words.1, words.2, words.3] {
      for shift in 1...8 { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(64 - shift * 8))) }
    }
    return bytes
  }

  package var description: String {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  package static func == (left: Self, right: Self) -> Bool { left.words == right.words }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

extension ContentDigest: Codable {
  /// Reads the digest from 64 hexadecimal digits.
  ///
  /// - Throws: `DecodingError` when the string is no digest.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let digest = ContentDigest(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "a digest is 64 hexadecimal digits"
      )
    }
    self = digest
  }

  /// Writes the digest as 64 hexadecimal digits.
  ///
  /// - Throws: whatever the encoder throws.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
