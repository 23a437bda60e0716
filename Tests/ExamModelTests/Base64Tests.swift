import ExamModel
import Testing

@Suite struct Base64Tests {
  /// The vectors of RFC 4648, section 10, and both characters beyond letters and digits.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("???>>>", "Pz8/Pj4+"),
  ])
  func followsTheStandard(plain: String, text: String) {
    #expect(Base64.text(of: Array(plain.utf8)) == text)
    #expect(Base64.bytes(of: text) == Array(plain.utf8))
  }

  @Test func everyPairOfBytesComesBack() {
    for first in UInt8.min...UInt8.max {
      for second in stride(from: UInt8.min, to: .max, by: 5) {
        #expect(Base64.bytes(of: Base64.text(of: [first, second])) == [first, second])
      }
    }
  }

  @Test(arguments: [
    "Z", "Zg", "Zg=", "Zg===", "====", "=", "Zh==", "Zm9=", "Zm9v\n", "Zm-v", "Z=9v", "Zg==Zg==",
  ])
  func refusesOtherTexts(text: String) { #expect(Base64.bytes(of: text) == nil) }
}
