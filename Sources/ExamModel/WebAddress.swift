/// An address that a page may link to: `http` or `https`, with a host, without a user part.
package struct WebAddress: Hashable, Sendable {
  package let text: String
  package let host: String

  /// Takes an address that is plain in every browser's reading; `nil` for anything else.
  package init?(_ text: String) {
    guard !text.unicodeScalars.contains(where: Self.isMisread) else { return nil }
    guard let separator = text.utf8.firstRange(of: Array("://".utf8)) else { return nil }
    let scheme = text[..<separator.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    let authority = text[separator.upperBound...].unicodeScalars.prefix { scalar in
      scalar != "/" && scalar != "?" && scalar != "#"
    }
    guard !authority.isEmpty, !authority.contains("@") else { return nil }
    self.text = text
    host = String(authority)
  }

  /// Browsers drop blanks and control characters and turn a backslash into a slash.
  private static func isMisread(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar == "\\" || scalar.isHiddenControl
  }
}
