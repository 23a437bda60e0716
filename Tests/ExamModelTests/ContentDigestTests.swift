import ExamModel
import Foundation
import Testing

@Suite struct ContentDigestTests {
  private static let hex = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
  private static let bytes: [UInt8] = Array(0..<32)

  @Test func writesBytesAsDigitsAndBack() throws {
    let digest = ContentDigest(sha256: Self.bytes)
    #expect(digest.description == Self.hex)
    #expect(digest.bytes == Self.bytes)
    #expect(ContentDigest(Self.hex) == digest)
    #expect(ContentDigest(Self.hex.uppercased()) == nil)
    #expect(ContentDigest(sha256: Self.bytes.lazy.map { $0 }) == digest)
  }

  @Test(arguments: 0..<32) func differsInEveryByte(index: Int) {
    var bytes = Self.bytes
    bytes[index] ^= 0x80
    #expect(ContentDigest(sha256: bytes) != ContentDigest(sha256: Self.bytes))
  }

  @Test(arguments: ["", "00", String(repeating: "g", count: 64), hex + "0", String(hex.dropLast())])
  func refusesWhatIsNoDigest(text: String) {
    #expect(ContentDigest(text) == nil)
  }

  @Test func isAStringInJSON() throws {
    let digest = ContentDigest(sha256: Self.bytes)
    let json = try JSONEncoder().encode(digest)
    #expect(String(decoding: json, as: UTF8.self) == "\"\(Self.hex)\"")
    #expect(try JSONDecoder().decode(ContentDigest.self, from: json) == digest)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(ContentDigest.self, from: Data("\"00\"".utf8))
    }
  }
}
