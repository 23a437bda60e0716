import ExamModel

/// What the first bytes of a file say about it before any parser sees them.
enum FirstBytes {
  /// A reason not to parse a file at all.
  struct Refusal {
    let rule: RuleID
    let message: String
    let hint: String
  }

  /// The mark that may stand before UTF-8.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static let archives: [(name: String, bytes: [UInt8])] = [
    ("gzip", [0x1F, 0x8B]),
    ("xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A]),
    ("zip", [0x50, 0x4B, 0x03, 0x04]),
    ("bzip2", [0x42, 0x5A, 0x68]),
    ("zstd", [0x28, 0xB5, 0x2F, 0xFD]),
  ]

  private static let encodings: [(name: String, bytes: [UInt8])] = [
    ("UTF-32", [0xFF, 0xFE, 0x00, 0x00]),
    ("UTF-16", [0xFF, 0xFE]),
    ("UTF-16", [0xFE, 0xFF]),
    ("EBCDIC", [0x4C, 0x6F, 0xA7, 0x94]),
  ]

  /// Judges the beginning of a file, its byte order mark included; `nil` when it may be parsed.
  static func refusal(of bytes: ArraySlice<UInt8>) -> Refusal? {
    if let archive = archives.first(where: { bytes.starts(with: $0.bytes) }) {
      return Refusal(
        rule: .xmlCompressed,
        message: "this is a \(archive.name) file, not XML",
        hint: "unpack it and read the XML inside"
      )
    }
    if let encoding = encodings.first(where: { bytes.starts(with: $0.bytes) }) {
      return notUTF8("the file is encoded as \(encoding.name)")
    }
    let text = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(3) : bytes
    guard text.contains(where: { !isWhiteSpace($0) }) else {
      return Refusal(
        rule: .xmlEmpty,
        message: "the file is empty",
        hint: "a file needs a root element"
      )
    }
    guard let first = text.first else { return nil }
    if first == 0 || first >= 0x80 || text.dropFirst().first == 0 {
      return notUTF8("the file does not begin as UTF-8")
    }
    guard first == UInt8(ascii: "<") || isWhiteSpace(first) else {
      return Refusal(
        rule: .xmlSyntax,
        message: "the file does not begin with a tag",
        hint: "XML begins with \"<\""
      )
    }
    return nil
  }

  static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func notUTF8(_ message: String) -> Refusal {
    Refusal(rule: .xmlEncoding, message: message, hint: "save the file as UTF-8")
  }
}
