extension Unicode.Scalar {
  /// How many columns of a terminal the scalar fills: 2 for most of East Asia and emoji, 0 for
  /// what joins the character before it, otherwise 1.
  ///
  /// Terminals reckon scalar by scalar, as POSIX `wcwidth` does, so an emoji made of several
  /// scalars counts each of them.
  package var columns: Int {
    if value < 0x300 { return value < 0x20 || (0x7F...0x9F).contains(value) ? 0 : 1 }
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
    default: return WideScalars.contain(value) ? 2 : 1
    }
  }
}

extension StringProtocol {
  /// How many columns of a terminal the text fills.
  package var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

  /// The text with blanks behind it until it fills `width` columns; a longer one stays whole.
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - columns))
  }

  /// The text with blanks before it until it fills `width` columns; a longer one stays whole.
  package func paddedInFront(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - columns)) + self
  }

  /// The text cut to `width` columns, an ellipsis at the end where something was cut.
  package func truncated(to width: Int, ellipsis: String = "…") -> String {
    guard columns > width else { return String(self) }
    var kept = ""
    var used = ellipsis.columns
    guard used <= width else { return "" }
    for scalar in unicodeScalars {
      guard used + scalar.columns <= width else { break }
      used += scalar.columns
      kept.unicodeScalars.append(scalar)
    }
    return kept + ellipsis
  }
}
