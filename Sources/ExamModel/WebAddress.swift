/// An address that a page may link to: `http` or `https`, with a host, without a user part.
package struct WebAddress: Hashable, Sendable {
  package let text: String
  package let host: String

  /// Takes an address that is plain in every browser's reading; `nil` for anything else.
  package init?(_ text: String) {
    guard let start = Self.schemeEnd(of: text),
      !text.unicodeScalars.contains(where: { Self.isMisread($0) })
    else { return nil }
    let authority = text.utf8[start...].prefix { byte in
      byte != UInt8(ascii: "/") && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "#")
    }
    guard !authority.isEmpty, !authority.contains(UInt8(ascii: "@")) else { return nil }
    self.text = text
    host = String(decoding: authority, as: UTF8.self)
  }

  /// Where `http://` or `https://` ends; `nil` for another beginning.
  ///
  /// Over bytes, since every reference of a bank passes here.
  private static func schemeEnd(of text: String) -> String.Index? {
    for scheme in ["https://", "http://"] {
      let beginning = text.utf8.prefix(scheme.utf8.count)
      if beginning.elementsEqual(scheme.utf8, by: { $0 == $1 || $0 | 0x20 == $1 }) {
        return beginning.endIndex
      }
    }
    return nil
  }

  /// Browsers drop blanks and control characters and turn a backslash into a slash.
  private static func isMisread(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar == "\\" || scalar.isHiddenControl
  }
}
