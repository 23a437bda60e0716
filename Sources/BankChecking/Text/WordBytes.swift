extension UInt8 {
  /// Whether the byte belongs to a word: an ASCII letter or digit, `_`, or any byte beyond ASCII.
  var isPartOfWord: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  /// Whether the byte is a sign that code and formulas are made of.
  var isOperator: Bool { "+-*/%<>=!&|^~".utf8.contains(self) }

  /// The byte with an ASCII capital made small.
  var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self + 32 : self
  }

  /// Whether the byte is a small ASCII letter or a digit.
  var isSmallLetterOrDigit: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
