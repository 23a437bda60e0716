/// Characters that a terminal may obey or that reorder the text around them: C0 except newline
/// and tab, DEL, C1, and the controls of bidirectional text.
enum ControlCharacter {
  /// Whether a Unicode scalar is one of them.
  static func includes(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A: false
    case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The way a scalar is spoken of, such as `U+202E`.
  static func name(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The control characters in valid UTF-8, each with the offset of its first byte.
  static func all(in bytes: UnsafeBufferPointer<UInt8>) -> [(offset: Int, scalar: UInt32)] {
    var found: [(offset: Int, scalar: UInt32)] = []
    var index = 0
    while index < bytes.count {
      let byte = unsafe bytes[index]
      var scalar = UInt32(byte)
      var length = 1
      if byte == 0xC2, index + 1 < bytes.count {
        scalar = unsafe UInt32(bytes[index + 1])
        length = 2
      } else if byte == 0xE2, index + 2 < bytes.count {
        scalar =
          unsafe 0x2000 | UInt32(bytes[index + 1] & 0x3F) << 6
          | UInt32(bytes[index + 2] & 0x3F)
        length = 3
      } else if byte >= 0x80 {
        scalar = 0xFFFD
      }
      if includes(scalar) { found.append((index, scalar)) }
      index += length
    }
    return found
  }
}
