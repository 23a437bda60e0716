import ExamModel

/// Values of attributes, read as the schema defines them.
enum BankValue {
  /// Small letters, digits, `.`, `-` and `_`, a letter or digit first.
  static func slug(_ text: String?) -> String? {
    guard let text, let first = text.utf8.first, isLetterOrDigit(first),
      text.utf8.allSatisfy({
        isLetterOrDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
          || $0 == UInt8(ascii: "_")
      })
    else { return nil }
    return text
  }

  /// `true` or `1`; anything else, and nothing, is false.
  static func flag(_ text: String?) -> Bool {
    guard let text else { return false }
    let word = WhiteSpace.collapsed(text)
    return word == "true" || word == "1"
  }

  /// A whole number.
  static func number(_ text: String?) -> Int? {
    text.flatMap { Int(WhiteSpace.collapsed($0)) }
  }

  /// A weight; the usual one when nothing is said.
  static func weight(_ text: String?) -> Weight? {
    guard text != nil else { return .one }
    return number(text).flatMap(Weight.init)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
